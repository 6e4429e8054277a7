/** Files opened with the installed app, and the address a link leads to. */

/** Hands over the files that the installed app was opened with, now or later. Only Chromium does that. */
export function whenFilesOpened(take: (file: File) => void): void {
  window.launchQueue?.setConsumer(({ files }) => void files[0]?.getFile().then(take));
}

/** The address of this page without what stands behind the `#`. */
export function pageAddress(): string {
  return window.location.origin + window.location.pathname;
}

/** Runs a task when another `#` is opened on this page; gives back how to stop. */
export function whenHashChanges(task: () => void): () => void {
  window.addEventListener('hashchange', task);
  return () => window.removeEventListener('hashchange', task);
}
