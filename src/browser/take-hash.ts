/** The address, cleaned at once of what a link or a scanned code brought. Apart and tiny: it comes with the page. */

/** The `#` and what stands behind it. What begins as ours is taken out of the address, which is clean from then on. */
export function takeHashOnce(mark: string): string {
  const { hash, pathname } = location;
  if (hash.startsWith(mark)) history.replaceState(null, '', pathname);
  return hash;
}
