/** What a link or a scanned code brought behind the `#`. */

/** Takes what stands behind the `#` out of the address, if it begins as ours do; `''` when nothing is there. The address is clean from then on. */
export function takeFragment(mark: string): string {
  const fragment = window.location.hash.slice(1);
  if (!fragment.startsWith(mark)) return '';
  window.history.replaceState(null, '', window.location.pathname);
  return fragment;
}
