import '../../browser/come-back.ts';
import { createRoot, createEffect, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { printPage } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { isBlank, progressWords } from './progress.ts';
import { $progress, answer, startOver, tick } from './playbooks.store.ts';

/** At the end of a playbook: takes everything off it, and says that it can be undone. */
function StartOver(props: { readonly slug: string }): JSX.Element {
  const kept = useStore($progress);
  return (
    <>
      <Show when={!isBlank(kept()(props.slug))}>
        <Button look="quiet" onClick={() => startOver(props.slug)}>
          Start over
        </Button>
      </Show>
    </>
  );
}

/**
 * Brings a playbook’s static boxes and fields to life: shows what is kept, keeps what changes. What was ticked or typed while
 * this code was on its way is kept too, and a press on Print is done. A second call only prints.
 */
export function keepPlaybook(article: HTMLElement, hasPressedPrint: boolean): void {
  if (hasPressedPrint) printPage();
  if (article.dataset['kept'] !== undefined) return;
  article.dataset['kept'] = '';
  const slug = article.dataset['playbook'] ?? '';
  const boxes = [...article.querySelectorAll<HTMLInputElement>('input[data-step]')];
  const fields = [...article.querySelectorAll<HTMLTextAreaElement>('textarea[data-answer]')];
  for (const box of boxes) if (box.checked) tick(slug, box.dataset['step'] ?? '', true);
  for (const field of fields) {
    const name = field.dataset['answer'] ?? '';
    const before = $progress.get()(slug).answers[name] ?? '';
    // Typed while nothing was shown yet: it goes under what was there.
    if (field.value !== '' && field.value !== before) answer(slug, name, before === '' ? field.value : `${before}\n${field.value}`);
  }

  article.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) tick(slug, target.dataset['step'] ?? '', target.checked);
  });
  article.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) answer(slug, target.dataset['answer'] ?? '', target.value);
  });

  const timed = article.querySelector<HTMLDetailsElement>('details[data-timed]');
  if (timed !== null) void import('./timed.tsx').then((part) => part.timeExercise(timed));

  const bar = article.querySelector('progress');
  const words = article.querySelector('[data-progress]');
  createRoot(() => {
    const kept = useStore($progress);
    createEffect(() => {
      const { ticked, answers } = kept()(slug);
      for (const box of boxes) box.checked = ticked.includes(box.dataset['step'] ?? '');
      for (const field of fields) {
        const text = answers[field.dataset['answer'] ?? ''] ?? '';
        if (field.value !== text) field.value = text;
        // Paper shows this text instead of the field, so that nothing is cut off.
        if (field.parentElement !== null) field.parentElement.dataset['text'] = text;
      }
      const done = boxes.filter((box) => box.checked).length;
      if (bar !== null) bar.value = done;
      if (words !== null) words.textContent = progressWords(done, boxes.length) || `${boxes.length} steps`;
    });
  });
  const again = article.querySelector('[data-start-over]');
  if (again !== null) render(() => <StartOver slug={slug} />, again);
}
