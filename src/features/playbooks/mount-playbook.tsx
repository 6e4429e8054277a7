import { comeBackToFolds } from '../../browser/come-back-to-folds.ts';

// Nothing is loaded before it is wanted: something is kept, a box is ticked, a letter typed, the button pressed. What could not
// be loaded is tried again with the next of these.
const article = document.querySelector<HTMLElement>('[data-playbook]');
const load = (event?: Event): void => {
  void import('./keep-playbook.tsx').then(
    (part) => article && part.keepPlaybook(article, event?.type === 'click'),
    () => undefined,
  );
};
if (document.querySelector('[data-has~=playbooks]')) load();
article?.addEventListener('input', load);
comeBackToFolds(article);
article?.querySelector('[data-print]')?.addEventListener('click', load);
