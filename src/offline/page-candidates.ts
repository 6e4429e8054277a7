/**
 * The addresses in the cache that may answer a request: without query and hash, with and without the slash at the end,
 * and without `index.html`. Best first.
 */
export function pageCandidates(url: URL): readonly string[] {
  const path = url.pathname.replace(/\/index\.html$/, '/');
  return (path.endsWith('/') ? [path] : [path, `${path}/`]).map((candidate) => url.origin + candidate);
}
