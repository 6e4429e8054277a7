import { uncapitalized } from '../lib/text.ts';
import { createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { createAfterPaint } from '../storage/after-paint.ts';
import { focusSoon, rowSelector } from '../browser/device.ts';
import { createDraft } from '../storage/draft.ts';
import { EachById } from '../ui/EachById.tsx';
import { AddField } from '../ui/AddField.tsx';
import { Button } from '../ui/Button.tsx';
import { EditorForm } from '../ui/EditorForm.tsx';
import { focusAtEnd } from '../ui/focus-at-end.ts';
import { TextField } from '../ui/TextField.tsx';

/** One field of the editor of an item. */
export interface ItemField<T> {
  readonly name: keyof T & string;
  readonly label: string;
  readonly hint?: string;
  /** How many lines; without it, one. */
  readonly lines?: number;
}

interface ItemRowsProps<T extends { readonly id: string }> {
  readonly items: readonly T[];
  /** The words of a row. */
  readonly title: (item: T) => string;
  /** What stands under them, soft; `''` for nothing. */
  readonly note: (item: T) => string;
  readonly fields: readonly ItemField<T>[];
  /** Says in the row how many of the fields behind its words are filled in, and which are open. */
  readonly counts?: boolean;
  /** What the add button says, such as "Add a person". */
  readonly add: string;
  /** Under which name the half-typed text is kept. */
  readonly draft: string;
  /** Gives back the id of what was added. */
  readonly onAdd: (text: string) => string | undefined;
  /** What was just added opens at once: there is more to fill in than its words. */
  readonly opensAdded?: boolean;
  readonly onChange: (id: string, change: Partial<T>) => void;
  readonly onRemove: (id: string) => void;
  /** Where the order is the person's: moves an item a step up (-1) or down (1), where there is a place. */
  readonly moves?: { readonly can: (id: string, step: -1 | 1) => boolean; readonly move: (id: string, step: -1 | 1) => void } | undefined;
  /** Beside a row, such as a box to tick. */
  readonly lead?: ((item: () => T) => JSX.Element) | undefined;
  /** In the editor, behind its first field: what helps to fill in the others. */
  readonly help?: ((item: () => T) => JSX.Element) | undefined;
  /** In the editor, after the fields. */
  readonly extra?: ((item: () => T) => JSX.Element) | undefined;
}

function ItemEditor<T extends { readonly id: string }>(
  props: Pick<ItemRowsProps<T>, 'fields' | 'onChange' | 'onRemove' | 'moves' | 'help' | 'extra'> & {
    readonly item: T;
    readonly isNew: boolean;
    readonly onClose: () => void;
  },
): JSX.Element {
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  const later = createAfterPaint();
  // eslint-disable-next-line solid/reactivity -- the last letters must find their way after the editor has gone
  const { onChange } = props;
  const [typed, setTyped] = createSignal<Partial<T>>({});
  let form: HTMLDivElement | undefined;
  onMount(() => {
    // What was just added has its words already: on to the next field.
    const next = form?.querySelectorAll<HTMLElement>('input, textarea, select')[1];
    if (props.isNew && next !== undefined) next.focus();
    else focusAtEnd(first);
  });
  const textOf = (name: keyof T & string): string => String(typed()[name] ?? props.item[name]);
  const type = (name: keyof T & string, text: string): void => {
    setTyped((before) => ({ ...before, [name]: text }));
    const { id } = props.item;
    // Only what was typed since: the other fields may have been changed in another tab.
    const change = typed();
    later(() => {
      onChange(id, change);
      setTyped((): Partial<T> => ({}));
    });
  };
  const move = (step: -1 | 1): void => {
    props.moves?.move(props.item.id, step);
    // The row was moved on the page, which takes the focus away; at the end of the list its button is gone.
    focusSoon(rowSelector(`move-${step}`), rowSelector(`move-${-step}`));
  };
  return (
    <EditorForm onClose={props.onClose}>
      <div class="item-editor" ref={form}>
        <For each={props.fields}>
          {(field, at) => (
            <>
              <TextField
                label={field.label}
                hint={field.hint}
                lines={field.lines}
                text={textOf(field.name)}
                ref={(element) => at() === 0 && (first = element)}
                onChange={(text) => type(field.name, text)}
              />
              {at() === 0 && props.help?.(() => props.item)}
            </>
          )}
        </For>
        {props.extra?.(() => props.item)}
      </div>
      <div class="button-row">
        <Button type="submit">Done</Button>
        <For each={[-1, 1] as const}>
          {(step) => (
            <Show when={props.moves?.can(props.item.id, step)}>
              <Button look="quiet" data-row={`move-${step}`} onClick={() => move(step)}>
                {step === -1 ? 'Move up' : 'Move down'}
              </Button>
            </Show>
          )}
        </For>
        <Button
          look="quiet"
          onClick={() => {
            const { id } = props.item;
            props.onClose();
            props.onRemove(id);
          }}
        >
          Remove
        </Button>
      </div>
    </EditorForm>
  );
}

/** How much stands in the fields behind the words of a row. @example '1 of 3 noted. Open: what I found, what is on their mind this week' */
function notedWords<T>(item: T, [, ...fields]: readonly ItemField<T>[]): string {
  const open = fields.filter((field) => String(item[field.name]).trim() === '');
  if (open.length === 0) return `All ${fields.length} noted`;
  const names = open.map(({ label }) => (/^I\b/.test(label) ? label : uncapitalized(label)));
  return `${fields.length - open.length} of ${fields.length} noted. Open: ${names.join(', ')}`;
}

/** Things in a list, each a row that opens in place for editing, and a field that adds the next. */
export function ItemRows<T extends { readonly id: string }>(props: ItemRowsProps<T>): JSX.Element {
  const [open, setOpen] = createSignal<string | null>(null);
  const [added, setAdded] = createSignal('');
  const close = (id: string): void => {
    setOpen(null);
    focusSoon(rowSelector(id));
  };
  return (
    <>
      <Show when={props.items.length > 0}>
        <ul class="rows item-rows">
          <EachById each={props.items}>
            {(item, id) => (
              <li>
                <Show
                  when={open() === id}
                  fallback={
                    <div class="item" classList={{ 'item--led': props.lead !== undefined }}>
                      {props.lead?.(item)}
                      <button
                        type="button"
                        class="row-open"
                        data-row={id}
                        onClick={() => {
                          setAdded('');
                          setOpen(id);
                        }}
                      >
                        <span dir="auto">
                          {props.title(item()).trim() || 'No words yet'}
                          <span class="visually-hidden"> (change)</span>
                          <Show when={props.note(item())}>
                            {(note) => (
                              <span class="item__note" dir="auto">
                                {note()}
                              </span>
                            )}
                          </Show>
                          <Show when={props.counts}>
                            <span class="item__note item__noted" dir="auto">
                              {notedWords(item(), props.fields)}
                            </span>
                          </Show>
                        </span>
                      </button>
                    </div>
                  }
                >
                  <ItemEditor
                    item={item()}
                    isNew={added() === id}
                    fields={props.fields}
                    moves={props.moves}
                    help={props.help}
                    extra={props.extra}
                    onChange={props.onChange}
                    onRemove={props.onRemove}
                    onClose={() => close(id)}
                  />
                </Show>
              </li>
            )}
          </EachById>
        </ul>
      </Show>
      <AddField
        label={props.add}
        draft={createDraft(props.draft)}
        onAdd={(text, isLeft) => {
          const id = props.onAdd(text);
          if (isLeft || props.opensAdded !== true || id === undefined) return;
          setAdded(id);
          setOpen(id);
        }}
      />
    </>
  );
}
