/** What every page knows before any stored state is opened. Kept apart and tiny: content pages load it. `data-has` is set by first-paint.inline.js. */

/**
 * Is something stored under the key of one of these, of its sample, or set aside from it? Known before anything stored is opened. A
 * key goes by its first word: `follow` for `follow-up`. `journal`: anything was ever edited here.
 */
export const holds = (...keys: readonly string[]): boolean => keys.some((key) => document.querySelector(`[data-has~=${key}]`));

/** Is this a Mac, an iPhone or an iPad, and so the browser perhaps Safari? */
export const isOnApple = (): boolean => /Mac/.test(navigator.userAgent);

/** Loads a part when its page is opened with something stored, at a place (`#…`), with something shared (`?…`), or where nobody can tell, since storage is blocked; else when the person goes to a place on it. */
export function whenWanted(keys: readonly string[], load: () => void): void {
  if (holds(...keys) || location.hash || location.search || !document.querySelector('[data-has]')) load();
  else addEventListener('hashchange', load, { once: true });
}

/** Says where a part of the page should be that its code could not be had. */
export function sayMissing(): void {
  document.querySelector('main')?.append('Not loaded. Offline?');
}
