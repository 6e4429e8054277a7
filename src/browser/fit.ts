/** Makes the text of an element smaller, step by step, until it needs no scrolling. */

/** The steps, as values of `data-fit`; the style sheet says what each means. */
const STEPS = ['', '1', '2', '3'] as const;

/** Fits the text of each of these elements into its box whenever the window changes; gives back how to do it at once, and how to stop. */
export function fitText(elements: () => Iterable<HTMLElement>): { readonly fit: () => void; readonly stop: () => void } {
  const fit = (): void => {
    for (const element of elements()) {
      for (const step of STEPS) {
        element.dataset['fit'] = step;
        if (element.scrollHeight <= element.clientHeight) break;
      }
    }
  };
  window.addEventListener('resize', fit);
  return { fit, stop: () => window.removeEventListener('resize', fit) };
}
