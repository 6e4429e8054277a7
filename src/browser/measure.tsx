/** Measuring what a box holds, before it is shown. */
import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';

/** The least share of the window that is left to a box before the bars around it fold. */
const LEAST_SHARE = 0.6;

/** Marks what holds a box and the bars around it `data-low` where the window leaves the box too little; the style sheet makes the bars slim. */
export function foldBars(box: HTMLElement): void {
  const around = box.parentElement;
  if (around === null) return;
  delete around.dataset['low'];
  if (box.clientHeight < LEAST_SHARE * window.innerHeight) around.dataset['low'] = '';
}

/**
 * Draws something out of sight in a box, as wide as it would be there and as high as its content, for as long as `measure` takes:
 * it gets the element, and a function that says whether it fits the height of the box as it is then.
 */
export function measureIn<T>(
  box: HTMLElement,
  className: string,
  draw: () => JSX.Element,
  measure: (element: HTMLElement, fits: () => boolean) => T,
): T {
  const element = document.createElement('section');
  element.className = className;
  box.append(element);
  const width = element.offsetWidth;
  element.style.setProperty('position', 'absolute');
  element.style.setProperty('visibility', 'hidden');
  element.style.setProperty('inline-size', `${width}px`);
  const dispose = render(draw, element);
  try {
    return measure(element, () => element.offsetHeight <= box.clientHeight);
  } finally {
    dispose();
    element.remove();
  }
}
