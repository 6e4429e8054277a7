/** Short notices with buttons at the foot of the page, made without any component: for code that runs on pages that have none. */

/** A button of a notice; a press on it takes the notice away first. */
export type ToastButton = readonly [text: string, onPress: () => void];

/** Toasts stand in one place, one above the other. It is there before any words are, so that screen readers hear them. */
function toastRegion(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.toasts');
  if (found !== null) return found;
  const region = document.createElement('div');
  region.className = 'toasts';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}
toastRegion();

/** Where notices are, the first place in which they cover nothing that is typed in: at the foot, at the top, below the edge until then. */
const PLACES = ['', 'top', 'aside'] as const;

/** What somebody writes in, or has come to with the keys; nothing else has to be clear. */
function inUse(region: HTMLElement): HTMLElement | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || region.contains(activeElement)) return undefined;
  if (!activeElement.matches('input, textarea, select, button, a, summary, [contenteditable]') || !activeElement.matches(':focus-visible'))
    return undefined;
  return activeElement;
}

const isOver = (region: HTMLElement, field: HTMLElement): boolean => {
  const [above, below] = [region.getBoundingClientRect(), field.getBoundingClientRect()];
  return above.top < below.bottom && below.top < above.bottom && above.left < below.right && below.left < above.right;
};

/**
 * Keeps the notices off the field one types in: a phone with its keyboard up has room for little else. They stay where they are as long
 * as nothing is under them, so that none moves away from under the finger; only from below the edge they come back as soon as they can.
 */
function keepClear(isNew = false): void {
  const region = toastRegion();
  if (region.childElementCount === 0) return;
  const field = inUse(region);
  const now = region.dataset['at'] ?? '';
  const go = (place: string): void => {
    if (place === '') delete region.dataset['at'];
    else region.dataset['at'] = place;
  };
  if (field === undefined) {
    if (isNew || now === 'aside') go('');
    return;
  }
  if (!isNew && now !== 'aside' && !isOver(region, field)) return;
  for (const place of PLACES) {
    go(place);
    if (!isOver(region, field)) return;
  }
}

for (const type of ['focusin', 'focusout', 'input', 'scroll'])
  document.addEventListener(type, () => requestAnimationFrame(() => keepClear()), { capture: true, passive: true });
for (const target of [window, window.visualViewport]) target?.addEventListener('resize', () => requestAnimationFrame(() => keepClear()));

/** Takes the notice of that name away, if it is there. */
export function hideToast(name: string): void {
  document.querySelector(`.toasts > .${name}`)?.remove();
}

/** Shows a notice in the place of the last one of that name. */
export function showToast(name: string, text: string, buttons: readonly ToastButton[]): HTMLElement {
  hideToast(name);
  const toast = document.createElement('div');
  toast.className = `toast ${name}`;
  const words = document.createElement('span');
  words.dir = 'auto';
  words.textContent = text;
  const row = document.createElement('span');
  row.className = 'toast__buttons';
  for (const [label, onPress] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = label;
    button.onclick = ({ detail }) => {
      // The second tap of a double tap was meant for the notice that stood here before.
      if (detail > 1) return;
      toast.remove();
      onPress();
    };
    row.append(button);
  }
  toast.append(words, row);
  toastRegion().append(toast);
  keepClear(true);
  return toast;
}

/** Gives the first button of a notice the focus that a removed control left behind, and never takes one that is in use. */
export function offerFocus(toast: HTMLElement): void {
  setTimeout(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) toast.querySelector('button')?.focus();
  });
}
