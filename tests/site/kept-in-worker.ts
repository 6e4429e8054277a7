/** The list of kept files inside a built service worker. */
import { packKept, unpackKept, type KeptFile } from '../../src/offline/kept-list.ts';

/** A template literal that starts with a line of revisions. */
const LIST = /`([\w-]+\n[^`]*)`/;

/** The files that this worker keeps; none where its list is not found. */
export const filesIn = (worker: string): readonly KeptFile[] => {
  const text = LIST.exec(worker)?.[1];
  return text === undefined ? [] : unpackKept(text);
};

/** The worker of another version, in which every file that has a revision has this one. */
export function withRevision(worker: string, revision: string): string {
  const files = filesIn(worker).map((file) => (file.revision === null ? file : { ...file, revision }));
  return worker.replace(LIST, () => `\`${packKept(files)}\``);
}
