/** What every page knows before any stored state is opened. Kept apart and tiny: content pages load it. `data-has` is set by first-paint.inline.js. */

/** A feature whose key is looked at before the first paint; `journal`: anything was ever edited here. */
export type HeldFeature = 'offers' | 'interviews' | 'playbooks' | 'salary' | 'negotiate' | 'follow' | 'journal';

/** Is something stored under the key of one of these, or set aside from it? Known before anything stored is opened. */
export function holds(...features: readonly HeldFeature[]): boolean {
  return features.some((feature) => document.querySelector(`[data-has~=${feature}]`));
}

/** Loads a part when its page is opened with something stored, or at a place (`#…`); else when the person goes to a place on it. */
export function whenWanted(features: readonly HeldFeature[], load: () => void): void {
  if (holds(...features) || location.hash !== '') load();
  else addEventListener('hashchange', load, { once: true });
}

/** Says where a part of the page should be that its code could not be had. */
export function sayMissing(): void {
  document.querySelector('main')?.append('Not loaded. No connection?');
}
