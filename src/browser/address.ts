/** The part of the address after `#`, as the way about within one page: Back and Forward work, and a reload stays where it was. */
import { atom, type ReadableAtom } from 'nanostores';

const read = (): string => {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return ''; // Not an address of ours.
  }
};
const $place_ = atom(read());
window.addEventListener('hashchange', () => $place_.set(read()));

/** What stands after `#`, decoded; `''` at the top of the page. */
export const $place: ReadableAtom<string> = $place_;

const addressOf = (place: string): string =>
  window.location.pathname + window.location.search + (place === '' ? '' : `#${encodeURIComponent(place)}`);

/** Puts another place in the stead of this one: Back leads to where one was before. */
export function replacePlace(place: string): void {
  window.history.replaceState(window.history.state, '', addressOf(place));
  $place_.set(place);
}

/** Goes to a place on this page, at once: what is drawn there may take the focus while a phone still counts it as the person’s tap. */
export function goTo(place: string): void {
  if (place !== $place_.get()) window.history.pushState(null, '', addressOf(place));
  $place_.set(place);
}
