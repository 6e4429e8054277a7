/**
 * The list of files to keep, as it stands in the service worker. Every look for a new version fetches it, so it is short: one
 * line with all revisions, then a line per folder and ending with the names between them.
 */

/** A file to keep. Its revision tells its versions apart; `null` where the name changes with the content. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Letters of a revision: 24 bits in base64. It only tells a file from the version before. */
export const REVISION_LENGTH = 4;

const asText = (files: readonly KeptFile[]): string =>
  files
    .map(({ url, revision }) => JSON.stringify([url, revision]))
    .sort()
    .join();

/** The text for these files, those with a revision first. */
export function packKept(files: readonly KeptFile[]): string {
  const groups = new Map<string, { revisions: string; names: string }>();
  for (const { url, revision } of files) {
    const [, folder = '', name = url, ending = ''] = /^(.*\/)?([^/]+?)(\/|\.\w+)?$/.exec(url) ?? [];
    const key = `${revision === null ? 1 : 0}${folder} ${ending}`;
    const group = groups.get(key);
    groups.set(key, { revisions: (group?.revisions ?? '') + (revision ?? ''), names: `${group?.names ?? key.slice(1)} ${name}` });
  }
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const text = [ordered.map(({ revisions }) => revisions).join(''), ...ordered.map(({ names }) => names)].join('\n');
  if (asText(unpackKept(text)) !== asText(files)) throw new Error('A kept file has a name or a revision that its list cannot hold.');
  return text;
}

/** The files a text was made for. */
export function unpackKept(text: string): KeptFile[] {
  const [revisions = '', ...groups] = text.split('\n');
  let read = 0;
  return groups.flatMap((group) => {
    const [folder = '', ending = '', ...names] = group.split(' ');
    return names.map((name) => ({ url: folder + name + ending, revision: revisions.slice(read, (read += REVISION_LENGTH)) || null }));
  });
}
