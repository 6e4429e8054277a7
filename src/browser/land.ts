/** Lands in a field by what it is called. */
import { rowSelector, showPart } from './device.ts';

const nameOf = (control: Element): string =>
  (
    control.getAttribute('aria-label') ??
    (control instanceof HTMLButtonElement ? control : (control as HTMLInputElement).labels?.[0])?.textContent ??
    ''
  ).trim();

const findNamed = (part: Element, name: string): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>('input, textarea, select, button')].find((control) => nameOf(control) === name);

/** Opens a fold, and brings its summary to the top of the page with the focus on it. */
export function showFold(selector: string): void {
  queueMicrotask(() => document.querySelector(selector)?.closest('details')?.setAttribute('open', ''));
  showPart(selector);
}

/**
 * Puts the cursor into the field of that name in the fold of `selector`, in the row with that id where it stands in one; what is called
 * so and is a button is pressed, since it opens the field. What is not there leads to the fold.
 */
export function landIn(selector: string, field: string, row?: string): void {
  showFold(selector);
  queueMicrotask(() => {
    const part = document.querySelector(selector)?.closest('details');
    if (!part) return;
    if (row !== undefined) part.querySelector<HTMLElement>(`button${rowSelector(row)}`)?.click();
    const found = findNamed(part, field);
    if (found instanceof HTMLButtonElement) found.click();
    // What was opened takes the focus by itself, and has to be drawn first.
    queueMicrotask(() => {
      if (found !== undefined && !(found instanceof HTMLButtonElement)) found.focus({ preventScroll: true });
      document.activeElement?.scrollIntoView({ block: 'center' });
    });
  });
}

/** Puts the cursor into the field of that name in what the page is for. Nothing happens where there is none. */
export function focusField(name: string): void {
  const found = findNamed(document.querySelector('main') ?? document.body, name);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'center' });
}
