/** What a mouse or a pen is pressing at this moment. A finger has let go by the time a field hears of it. */
let pressed: EventTarget | null = null;
document.addEventListener('pointerdown', ({ target }) => (pressed = target), true);
for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, () => (pressed = null), true);

/**
 * For `focusout` of a form: calls `leave` when the focus goes elsewhere on the page; another tab, or a part of the form, is not elsewhere.
 * Where it goes by a press, nothing may move under the finger: `leave` comes when the press is over, just before what it does.
 */
export function whenLeft(form: HTMLElement, to: EventTarget | null, leave: () => void): void {
  const isInside = (target: EventTarget | null): boolean => target instanceof Node && form.contains(target);
  if (isInside(to) || isInside(pressed)) return;
  const pressOver = new AbortController();
  const finish = (target: EventTarget | null): void => {
    if (pressOver.signal.aborted) return;
    pressOver.abort();
    // Another window leaves the focus where it was. A form that has gone was closed: that was said by other means.
    if (form.isConnected && !isInside(target) && !isInside(document.activeElement)) leave();
  };
  const finishSoon = (): void => void setTimeout(() => finish(null));
  const once = { capture: true, signal: pressOver.signal };
  document.addEventListener('click', ({ target }) => finish(target), once);
  if (pressed === null) finishSoon();
  else for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, finishSoon, once);
}
