import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';

/** Puts an island in the place of its static fallback. An element that is not on the page is passed over. */
export function mountIsland(id: string, island: () => JSX.Element): void {
  const place = document.getElementById(id);
  if (place === null) return;
  place.replaceChildren();
  render(island, place);
}
