/** What every page knows before any stored state is opened. Kept apart and tiny: content pages load it. `data-has` is set by first-paint.inline.js. */

/** A feature whose key is looked at before the first paint. */
export type HeldFeature = 'offers' | 'interviews' | 'playbooks';

/** Is something stored under the key of one of these? Known before anything stored is opened. */
export function holds(...features: readonly HeldFeature[]): boolean {
  const held = (document.documentElement.dataset['has'] ?? '').split(' ');
  return features.some((feature) => held.includes(feature));
}

/** Loads a part when its page is opened with something stored, or at a place (`#…`); else when the person goes to a place on it. */
export function whenWanted(feature: HeldFeature, load: () => void): void {
  if (holds(feature) || window.location.hash !== '') load();
  else window.addEventListener('hashchange', load, { once: true });
}

/** Shows the start page of someone new after all: what was stored has been removed. */
export function showStart(): void {
  document.documentElement.dataset['has'] = '';
}
