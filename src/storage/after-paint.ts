import { onCleanup } from 'solid-js';
import { doBeforeFlush } from './persisted.ts';

const waiting = new Set<() => void>();

doBeforeFlush(() => {
  for (const run of [...waiting]) run();
});

/**
 * For typing in a page full of records: what a letter changes elsewhere is worked out after the letter has been painted.
 * Gives back how to hand in the newest change; an older one that still waits is replaced. Nothing handed in is dropped: it
 * is done at the latest when the component goes or the page is hidden.
 */
export function createAfterPaint(): (change: () => void) => void {
  let newest: (() => void) | null = null;
  const run = (): void => {
    waiting.delete(run);
    const change = newest;
    newest = null;
    change?.();
  };
  onCleanup(run);
  return (change) => {
    newest = change;
    if (waiting.has(run)) return;
    waiting.add(run);
    requestAnimationFrame(() => setTimeout(run));
  };
}
