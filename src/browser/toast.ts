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
  return toast;
}

/** Gives the first button of a notice the focus that a removed control left behind, and never takes one that is in use. */
export function offerFocus(toast: HTMLElement): void {
  setTimeout(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) toast.querySelector('button')?.focus();
  });
}
