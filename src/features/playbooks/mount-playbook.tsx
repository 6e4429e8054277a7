// Nothing is loaded before it is wanted: something is kept, a box is ticked, a letter typed, the button pressed.
const article = document.querySelector<HTMLElement>('[data-playbook]');
const load = (event?: Event): void => {
  void import('./keep-playbook.tsx').then(({ keepPlaybook }) => article && keepPlaybook(article, event?.type === 'click'));
};
if (document.querySelector('[data-has~=playbooks]')) load();
else
  for (const type of ['input', 'click'])
    article?.querySelector(type === 'input' ? '.playbook__body' : '[data-print]')?.addEventListener(type, load, { once: true });
