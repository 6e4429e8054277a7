import { wasHere } from '../../browser/was-here.ts';

// Nothing is loaded before it is wanted: something is kept, one comes back, a box is ticked, a letter typed, a fold opened, something
// pressed. What could not be loaded is tried again with the next of these.
const article = document.querySelector<HTMLElement>('[data-playbook]');
const load = (event?: Event): void => {
  void import('./keep-page.tsx').then(
    (part) => article && part.keepPage(article, event),
    () => undefined,
  );
};
if (document.querySelector('[data-has~=playbooks]') || wasHere()) load();
for (const type of ['input', 'toggle', 'click']) article?.addEventListener(type, load, true);
