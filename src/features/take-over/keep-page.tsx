import { FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { keepPlaybook } from '../playbooks/keep-playbook.tsx';

/** Brings a playbook or an exercise to life, and does what was pressed on it: prints, adds a copy of a sheet, takes something into a prep file, or offers what was ticked as a win. */
export function keepPage(article: HTMLElement, event?: Event): void {
  const pressed = event?.type === 'click' && event.target instanceof Element ? event.target.closest('button') : null;
  keepPlaybook(article, pressed ?? undefined);
  const host = pressed?.parentElement;
  // Only its own button: those that it shows later are alive by themselves.
  if (host?.dataset['take'] !== undefined)
    void import('./TakeOver.tsx').then(
      (part) => part.pressTake(host),
      () => undefined,
    );
  const step = event?.target;
  if (event?.type === 'input' && step instanceof HTMLInputElement && step.checked && article.dataset['playbook'] === FIRST_90_DAYS)
    void import('./step-as-win.tsx').then(
      (part) => part.offerStep(step),
      () => undefined,
    );
}
