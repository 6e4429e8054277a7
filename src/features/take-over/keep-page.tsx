import { keepPlaybook } from '../playbooks/keep-playbook.tsx';

/** Brings a playbook or an exercise to life, and does what was pressed on it: prints, adds a copy of a sheet, or takes something into a prep file. */
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
}
