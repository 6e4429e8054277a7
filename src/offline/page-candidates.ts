/**
 * The addresses in the cache that may answer a request: the file itself, else the kept copy of the page, without query and
 * hash, with and without the slash at the end, and without `index.html`. `scope` is the address the app is served at. Best first.
 */
export function pageCandidates(url: URL, scope: string): readonly string[] {
  const path = url.pathname.replace(/\/index\.html$/, '/');
  const home = new URL(scope).pathname;
  const file = path.startsWith(home) ? path.slice(home.length) : path;
  const page = file === '' || file.endsWith('/') || file.endsWith('.html') ? file : `${file}/`;
  return [url.origin + path, `${scope}kept/${page}`];
}
