import { onCleanup } from 'solid-js';

/** Calls `step` for the left (-1) and right (1) arrow keys, wherever the focus is, as long as the component is on screen. */
export function onArrowKeys(step: (by: -1 | 1) => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(event.key === 'ArrowLeft' ? -1 : 1);
  };
  document.addEventListener('keydown', onKey);
  onCleanup(() => document.removeEventListener('keydown', onKey));
}
