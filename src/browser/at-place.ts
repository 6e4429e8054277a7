/** The place a page was opened at, without the code of the way about. Apart and tiny: it comes with the page. */

/** Does what stands after `#` begin so? */
export const isOpenedAt = (place: string): boolean => location.hash.includes(`#${place}`);
