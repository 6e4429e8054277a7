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

/** Puts another place in the stead of this one: Back leads to where one was before. */
export function replacePlace(place: string): void {
  const hash = place === '' ? '' : `#${encodeURIComponent(place)}`;
  window.history.replaceState(null, '', window.location.pathname + window.location.search + hash);
  $place_.set(place);
}

/** Goes to a place on this page. */
export function goTo(place: string): void {
  if (place === '') {
    window.history.pushState(null, '', window.location.pathname + window.location.search);
    $place_.set('');
  } else {
    window.location.hash = encodeURIComponent(place);
  }
}
