/** Chooses the size of type with which a text fills its pages, before it is printed. */

const PX_PER_MM = 96 / 25.4;
/** What a page of both A4 and Letter holds between margins of 12 mm, with a little to spare. */
const PAGE_MM = 250;
/** In points, the largest first: none too large for a page in the hand, none too small for a tired eye. */
const SIZES = [11.5, 11, 10.5, 10, 9.5, 9.25, 9, 8.75] as const;

/** How many pages the content of an element is long. It has to be as wide as on paper. */
const pagesOf = (element: HTMLElement): number => Math.ceil(element.scrollHeight / (PAGE_MM * PX_PER_MM));

/** On as few pages as the smallest size takes, the largest that takes no more: so the last of them is well filled, too. */
export function fillPages(element: HTMLElement): void {
  const smallest = SIZES.at(-1) ?? 0;
  const setSize = (points: number): void => element.style.setProperty('font-size', `${points}pt`);
  setSize(smallest);
  const fewest = pagesOf(element);
  const size = SIZES.find((points) => {
    setSize(points);
    return pagesOf(element) <= fewest;
  });
  setSize(size ?? smallest);
}
