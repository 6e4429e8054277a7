/** The list of kept files inside a built service worker. */

/** A file that is kept, and what tells its versions apart. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string;
}

const ENTRY = /\{url:[`"']([^`"']+)[`"'],revision:[`"']([^`"']+)[`"']\}/g;

/** The files that this worker keeps; none where its list is not found. */
export const filesIn = (worker: string): readonly KeptFile[] =>
  [...worker.matchAll(ENTRY)].map(([, url = '', revision = '']) => ({ url, revision }));

/** The worker of another version, in which every file has this revision. */
export function withRevision(worker: string, revision: string): string {
  return worker.replace(ENTRY, (_entry, url: string) => `{url:"${url}",revision:"${revision}"}`);
}
