/**
 * Keys as a person means them. Enter that confirms a conversion, and Escape that calls one off, belong to the keyboard. WebKit tells of
 * that Enter after the composition has ended: then only the old `keyCode` 229 says whose it is.
 */
interface KeyPress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** The key that was pressed; `''` while letters are being composed (Japanese, Chinese, Korean). Every key handler asks here. */
export function pressedKey(event: KeyPress): string {
  return event.isComposing || event.keyCode === 229 ? '' : event.key;
}

/** Enter finishes editing a line instead of breaking it. */
export function finishOnEnter(event: KeyPress & { preventDefault(): void }, finish: () => void): void {
  if (pressedKey(event) !== 'Enter') return;
  event.preventDefault();
  finish();
}

// A form hears of Enter only as `submit`, which does not say whose Enter it was.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter' && pressedKey(event) === '' && event.target instanceof HTMLInputElement) event.preventDefault();
  },
  true,
);
