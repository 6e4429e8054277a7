import { render } from 'solid-js/web';
import { StepAsWin } from '../wins/StepAsWin.tsx';

const offered = new WeakSet<Element>();

/** Below the box of a step that was just ticked, offers it as a win, once on a page. */
export function offerStep(box: HTMLInputElement): void {
  const row = box.closest('li');
  if (row === null || offered.has(row)) return;
  offered.add(row);
  render(() => <StepAsWin class="take__said" stepId={box.dataset['step'] ?? ''} onKept={() => box.focus()} />, row);
}
