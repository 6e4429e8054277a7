import { wasHere } from '../../browser/was-here.ts';

// Nothing is loaded before it is wanted, as on the page of a playbook: something is kept, one comes back, a box is ticked, a letter typed,
// a fold opened, the button pressed.
const article = document.querySelector<HTMLElement>('[data-playbook]');
const load = (event?: Event): void => {
  void import('../playbooks/keep-playbook.tsx').then(
    (part) => article && part.keepPlaybook(article, event?.type === 'click'),
    () => undefined,
  );
};
if (document.querySelector('[data-has~=playbooks]') || wasHere()) load();
for (const type of ['input', 'toggle']) article?.addEventListener(type, load, true);
article?.querySelector('[data-print]')?.addEventListener('click', load);
