import { createEffect, createSignal, For, Show, type Accessor, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { createToday } from '../../browser/clock.ts';
import { focusSoon, printPage, watchPrinting } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { $progress, addCopy, describeCopy, removeCopy } from './playbooks.store.ts';
import { copyName, FIRST_COPY, shownCopy, type SheetCopy } from './sheet-copies.ts';

interface CopiesProps {
  readonly article: HTMLElement;
  /** Where the bar stands, over its sheet. */
  readonly place: HTMLElement;
  readonly slug: string;
  /** By sheet, the id of the copy that was chosen. */
  readonly chosen: Accessor<Readonly<Record<string, string>>>;
  readonly show: (sheet: string, copyId: string) => void;
}

/** A copy as paper has it: the table with its text, and no fields. */
function onPaper(table: HTMLTableElement, caption: string, textOf: (cell: string) => string): HTMLTableElement {
  const paper = table.cloneNode(true) as HTMLTableElement; // a clone of the same kind
  delete paper.dataset['sheet'];
  paper.className = 'fill-in fill-in--paper';
  if (paper.caption !== null) paper.caption.textContent = caption;
  for (const field of paper.querySelectorAll('textarea')) {
    const grow = field.parentElement;
    if (grow !== null) grow.dataset['text'] = textOf(field.dataset['answer'] ?? '');
    field.remove();
  }
  return paper;
}

/** Adds a copy of a sheet, shows it, and leads to its name. */
export function addNext({ slug, show }: Pick<CopiesProps, 'slug' | 'show'>, sheet: string): void {
  show(sheet, addCopy(slug, sheet));
  focusSoon(`[data-copies="${CSS.escape(sheet)}"] input`);
}

interface SheetProps extends CopiesProps {
  readonly sheet: string;
  readonly table: HTMLTableElement;
  /** The static button that adds a copy. */
  readonly more: HTMLElement;
}

/** Over a sheet: which copy of it is shown, its name and day, another one, and printing. */
function SheetCopies(props: SheetProps): JSX.Element {
  /* eslint-disable solid/reactivity -- the sheet and its table are the same for life */
  const { sheet, table } = props;
  /* eslint-enable solid/reactivity */
  const title = table.caption?.textContent ?? '';
  const progress = useStore($progress);
  const today = createToday();
  const copies = (): readonly SheetCopy[] => (progress()(props.slug).copies ?? []).filter((copy) => copy.sheet === sheet);
  const shown = (): SheetCopy | undefined => shownCopy(copies(), sheet, props.chosen()[sheet]);
  const captionOf = (copy: SheetCopy | undefined): string => (copy === undefined ? title : `${title}: ${copyName(copy, today())}`);
  const choices = (): readonly (SheetCopy | undefined)[] => [undefined, ...copies()];
  const cellPrefix = `${sheet}/`;
  const [isWithAll, setIsWithAll] = createSignal(false);

  createEffect(() => {
    if (table.caption !== null) table.caption.textContent = captionOf(shown());
  });
  const paper = document.createElement('div');
  table.after(paper);
  createEffect(() => {
    const { answers } = progress()(props.slug);
    const others = isWithAll() ? choices().filter((copy) => copy?.id !== shown()?.id) : [];
    paper.replaceChildren(
      ...others.map((copy) =>
        onPaper(table, captionOf(copy), (name) => (copy === undefined ? answers[name] : copy.cells[name.slice(cellPrefix.length)]) ?? ''),
      ),
    );
  });
  const printAlone = (): void => {
    const parts = [props.article, props.place, table, paper];
    const mark = (isAlone: boolean): void => {
      for (const part of parts) part.toggleAttribute('data-alone', isAlone);
    };
    mark(true);
    const stop = watchPrinting((isPrinting) => {
      if (isPrinting) return;
      mark(false);
      stop();
    });
    printPage();
  };
  return (
    <>
      <Show when={copies().length > 0}>
        <Field
          label="Which copy?"
          control={(control) => (
            <select {...control} class="input" onChange={(event) => props.show(sheet, event.currentTarget.value)}>
              <For each={choices()}>
                {(copy) => (
                  <option value={copy?.id ?? FIRST_COPY} selected={copy?.id === shown()?.id} dir="auto">
                    {copyName(copy, today())}
                  </option>
                )}
              </For>
            </select>
          )}
        />
      </Show>
      <Show when={shown()?.id} keyed>
        {(id) => (
          <div class="sheet-copies__which">
            <TextField label="Name of this copy" text={shown()?.name ?? ''} onChange={(name) => describeCopy(props.slug, id, { name })} />
            <DateField label="For the day" date={shown()?.on} onChange={(day) => describeCopy(props.slug, id, { on: day })} />
          </div>
        )}
      </Show>
      <div class="button-row">
        {props.more}
        <Button look="quiet" icon="print" onClick={printAlone}>
          Print this sheet
        </Button>
        <Show when={shown()?.id} keyed>
          {(id) => (
            <Button look="quiet" onClick={() => removeCopy(props.slug, id)}>
              Remove this copy
            </Button>
          )}
        </Show>
      </div>
      <Show when={copies().length > 0}>
        <CheckItem text="Print all copies" isChecked={isWithAll()} onChange={setIsWithAll} />
      </Show>
    </>
  );
}

/** Puts the bar over its sheet, around the button that is there. */
export function mountCopies({ place, ...rest }: CopiesProps): void {
  const sheet = place.dataset['copies'] ?? '';
  const table = rest.article.querySelector<HTMLTableElement>(`[data-sheet="${CSS.escape(sheet)}"]`);
  const more = place.querySelector<HTMLElement>('[data-more-copies]');
  if (table === null || more === null) return;
  const hasFocus = document.activeElement === more;
  render(() => <SheetCopies {...rest} place={place} sheet={sheet} table={table} more={more} />, place);
  // It was moved into its row.
  if (hasFocus) more.focus();
}
