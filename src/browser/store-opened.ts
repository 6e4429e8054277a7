/** Lets a page that may open no stored state wait for the moment it does. Tiny: content pages load it. See the end of persisted.ts. */

/** Runs a task once, as soon as stored state is open on this page; never on a page that opens none. */
export function whenStoreOpens(task: () => void): void {
  if (document.documentElement.dataset['store'] === 'open') task();
  else document.addEventListener('greenroom-store-open', task, { once: true });
}
