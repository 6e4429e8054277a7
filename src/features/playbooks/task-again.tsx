/** The task of an exercise once more, over the answer one is writing: a phone has room for one of the two only. */

/** What is there of the task, to be read only: without its ids, and with headings that are part of the answer. */
function copyOf(task: Element): readonly Node[] {
  const copy = task.cloneNode(true) as Element; // an element has an element as its copy
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const part of copy.querySelectorAll('section')) part.removeAttribute('aria-labelledby');
  for (const heading of copy.querySelectorAll('h2')) {
    const lower = document.createElement('h3');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return [...copy.childNodes];
}

/**
 * Fills the fold that shows the task over the answer, once it is open. Opening and closing it takes neither the cursor nor the line one
 * writes on: what is around it stays where it is on the screen.
 */
export function showTaskAgain(article: HTMLElement, fold: HTMLDetailsElement): void {
  const task = article.querySelector('.exercise__task');
  const [summary, place] = fold.children;
  if (task === null || summary === undefined || place === undefined) return;
  const fill = (): void => {
    if (fold.open && fold.dataset['filled'] === undefined) place.replaceChildren(...copyOf(task));
    if (fold.open) fold.dataset['filled'] = '';
  };
  let stays: { readonly field: Element; readonly top: number } | undefined;
  const isAnswer = (element: Element | null): element is HTMLElement => element instanceof HTMLTextAreaElement && article.contains(element);
  // Not to the summary: the keyboard of a phone would go, and the place in the answer with it.
  summary.addEventListener('mousedown', (event) => isAnswer(document.activeElement) && event.preventDefault());
  summary.addEventListener('click', () => {
    const field = document.activeElement;
    stays = isAnswer(field) ? { field, top: field.getBoundingClientRect().top } : undefined;
  });
  fold.addEventListener('toggle', () => {
    fill();
    if (stays === undefined) return;
    const { field, top } = stays;
    stays = undefined;
    // Of a long answer the end is what one writes on, and that is further down.
    const covered = fold.open && top >= 0 ? Math.max(0, fold.getBoundingClientRect().bottom - top) : 0;
    document.documentElement.scrollBy({ top: field.getBoundingClientRect().top - top - covered, behavior: 'instant' });
  });
  fill();
}
