import '../../browser/come-back.ts';
import { createRoot, createEffect, createSignal, Show, untrack, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { printPage } from '../../browser/device.ts';
import { sayMissing } from '../../browser/start.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { isBlank, progressWords } from './progress.ts';
import { $progress, answer, startOver, tick, writeInCopy } from './playbooks.store.ts';
import { shownCopy } from './sheet-copies.ts';

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

/** Adds a copy of a sheet of this page’s playbook, once it is kept. */
let wantCopy: (sheet: string) => void = () => {};

/**
 * Does what was pressed on a playbook: prints it, or adds a copy of a sheet. The first time it brings the static boxes and fields to
 * life: shows what is kept, keeps what changes. What was ticked or typed while this code was on its way is kept too.
 */
export function keepPlaybook(article: HTMLElement, pressed?: HTMLElement): void {
  if (article.dataset['kept'] === undefined) bringToLife(article);
  if (pressed?.dataset['print'] !== undefined) printPage();
  const sheet = pressed?.dataset['moreCopies'];
  if (sheet !== undefined) wantCopy(sheet);
}

function bringToLife(article: HTMLElement): void {
  article.dataset['kept'] = '';
  const slug = article.dataset['playbook'] ?? '';
  const boxes = [...article.querySelectorAll<HTMLInputElement>('input[data-step]')];
  const fields = [...article.querySelectorAll<HTMLTextAreaElement>('textarea[data-answer]')];
  /** By sheet, the id of the copy that was chosen to be shown. */
  const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>({});
  const show = (sheet: string, copyId: string): void => void setChosen((before) => ({ ...before, [sheet]: copyId }));
  /** The copy a field shows, and its cell there; `undefined` where it is an answer of the playbook. */
  const placeOf = (name: string): { readonly id: string; readonly cell: string; readonly text: string } | undefined => {
    const [sheet = '', ...cell] = name.split('/');
    const copy = cell.length === 0 ? undefined : shownCopy($progress.get()(slug).copies ?? [], sheet, chosen()[sheet]);
    return copy && { id: copy.id, cell: cell.join('/'), text: copy.cells[cell.join('/')] ?? '' };
  };
  const textOf = (name: string): string => placeOf(name)?.text ?? $progress.get()(slug).answers[name] ?? '';
  const write = (name: string, text: string): void => {
    const place = placeOf(name);
    if (place === undefined) answer(slug, name, text);
    else writeInCopy(slug, place.id, place.cell, text);
  };

  for (const box of boxes) if (box.checked) tick(slug, box.dataset['step'] ?? '', true);
  for (const field of fields) {
    const name = field.dataset['answer'] ?? '';
    const before = untrack(() => textOf(name));
    // Typed while nothing was shown yet: it goes under what was there.
    if (field.value !== '' && field.value !== before) untrack(() => write(name, before === '' ? field.value : `${before}\n${field.value}`));
  }

  article.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['step'] !== undefined) tick(slug, target.dataset['step'], target.checked);
  });
  article.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset['answer'] !== undefined) write(target.dataset['answer'], target.value);
  });

  const timed = article.querySelector<HTMLDetailsElement>('details[data-timed]');
  if (timed !== null) void import('./timed.tsx').then((part) => part.timeExercise(timed));

  const again = article.querySelector<HTMLDetailsElement>('details[data-task-again]');
  if (again !== null) void import('./task-again.tsx').then((part) => part.showTaskAgain(article, again));

  const bar = article.querySelector('progress');
  const words = article.querySelector('[data-progress]');
  createRoot(() => {
    const kept = useStore($progress);
    createEffect(() => {
      const { ticked } = kept()(slug);
      for (const box of boxes) box.checked = ticked.includes(box.dataset['step'] ?? '');
      for (const field of fields) {
        const text = textOf(field.dataset['answer'] ?? '');
        if (field.value !== text) field.value = text;
        // Paper shows this text instead of the field, so that nothing is cut off.
        if (field.parentElement !== null) field.parentElement.dataset['text'] = text;
      }
      const done = boxes.filter((box) => box.checked).length;
      if (bar !== null) bar.value = done;
      if (words !== null) words.textContent = progressWords(done, boxes.length) || `${boxes.length} steps`;
    });
  });
  const places = [...article.querySelectorAll<HTMLElement>('[data-copies]')];
  // Only some playbooks have a sheet.
  if (places.length > 0) {
    const part = import('./SheetCopies.tsx').then((loaded) => {
      for (const place of places) loaded.mountCopies({ article, place, slug, chosen, show });
      return loaded;
    });
    wantCopy = (sheet) => void part.then(({ addNext }) => addNext({ slug, show }, sheet), sayMissing);
    part.catch(() => {});
  }
  const end = article.querySelector('[data-start-over]');
  if (end !== null) render(() => <StartOver slug={slug} />, end);
}
