import { createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { countWord } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { pressedKey } from '../../ui/keys.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { addMustHave, noteGut, removeMustHave, setLine } from '../offers/offers.store.ts';
import type { Priorities } from '../offers/priorities.ts';
import type { Column } from './worksheet-view.ts';

interface PrioritiesPanelProps {
  readonly priorities: Priorities;
  readonly columns: readonly Column[];
  readonly onClose: () => void;
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Must-haves, gut ranking and the line for a yes, set while every score is out of sight. */
export function PrioritiesPanel(props: PrioritiesPanelProps): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  // eslint-disable-next-line solid/reactivity -- where typing starts; from then on the field leads
  const start = props.priorities.line;
  const ranking = (): readonly string[] =>
    (props.priorities.gut?.offerIds ?? []).filter((id) => props.columns.some((column) => column.id === id));
  const place = (id: string): number => ranking().indexOf(id);
  const rank = (id: string): void => noteGut(place(id) < 0 ? [...ranking(), id] : ranking().filter((other) => other !== id));
  const [hasBadLine, setHasBadLine] = createSignal(false);
  const typeLine = (text: string): void => {
    const line = Number(text);
    const isGood = text.trim() !== '' && line >= 0 && line <= 100;
    setHasBadLine(!isGood);
    if (isGood) setLine(line);
  };
  onMount(() => heading?.focus());
  return (
    <section
      class="priorities"
      aria-labelledby="priorities"
      onKeyDown={(event) => pressedKey(event) === 'Escape' && !event.defaultPrevented && props.onClose()}
    >
      <h2 id="priorities" ref={heading} tabindex="-1">
        Your priorities first
      </h2>
      <p class="soft">Scores are out of sight until you are done. What you note here is shown beside the verdict.</p>
      <div class="priorities__part">
        <h3>What must this job have?</h3>
        <p class="soft">
          A must-have goes for every offer. A con that must change blocks one offer; a condition is what would settle such a con.
        </p>
        <ul class="rows">
          <For each={props.priorities.mustHaves}>
            {(mustHave) => (
              <li class="must-have" data-row={mustHave.id} tabindex="-1">
                <span dir="auto">{mustHave.text}</span>
                <Button look="quiet" onClick={() => removeMustHave(mustHave.id)}>
                  Remove
                  <span class="visually-hidden"> {mustHave.text}</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
        <AddField label="Add a must-have" draft={createDraft('must-have')} onAdd={addMustHave} />
      </div>
      <Show when={props.columns.length > 1}>
        <div class="priorities__part">
          <h3>What does your gut say?</h3>
          <p class="soft">Tap your favorite, then the next. Tap again to take it back.</p>
          <div class="button-row">
            <For each={props.columns}>
              {(column) => (
                <button type="button" class="chip" aria-pressed={place(column.id) >= 0} onClick={() => rank(column.id)}>
                  <Show when={place(column.id) >= 0}>
                    <b aria-hidden="true">{place(column.id) + 1}</b>
                  </Show>
                  <bdi>{column.name}</bdi>
                  <Show when={place(column.id) >= 0}>
                    <span class="visually-hidden">, {PLACES[place(column.id)] ?? `number ${countWord(place(column.id) + 1)}`}</span>
                  </Show>
                </button>
              )}
            </For>
          </div>
        </div>
      </Show>
      <div class="priorities__part">
        <Field
          label="Lowest score you would say yes to"
          error={hasBadLine() ? `Give a number from 0 to 100. Until then it is ${props.priorities.line}.` : undefined}
          hint="From 0 to 100. At 50, as much speaks for it as against."
          control={(control) => (
            <input
              {...control}
              class="input input--short"
              type="number"
              inputmode="numeric"
              min="0"
              max="100"
              value={start}
              onInput={(event) => typeLine(event.currentTarget.value)}
            />
          )}
        />
      </div>
      <Button look="primary" onClick={() => props.onClose()}>
        Show the verdict
      </Button>
      <HowTo part="priorities" />
    </section>
  );
}
