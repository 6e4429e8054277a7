import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';

/** From here on one comes back to where one was; without that code a page begins at its top. */
export const comeBack = (): void => void import('./come-back.ts').catch(() => undefined);

/** Puts an island in the place of its static fallback. An element that is not on the page is passed over. */
export function mountIsland(id: string, island: () => JSX.Element): void {
  const place = document.getElementById(id);
  if (place === null) return;
  place.replaceChildren();
  render(island, place);
  comeBack();
}
