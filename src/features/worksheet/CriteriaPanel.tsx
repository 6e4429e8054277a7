import { createMemo, For, onMount, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { WeightControl } from '../../ui/WeightControl.tsx';
import { criteriaOf, weighedIn } from '../offers/lists.ts';
import { weighCriterion } from '../offers/lists.store.ts';
import type { Offer } from '../offers/offer.ts';
import type { Column } from './worksheet-view.ts';

interface CriteriaPanelProps {
  /** Every offer that can be weighed. */
  readonly offers: readonly Offer[];
  readonly columns: readonly Column[];
  readonly onClose: () => void;
}

const SIDES = [
  { value: 'pros', text: 'for' },
  { value: 'none', text: 'neither' },
  { value: 'cons', text: 'against' },
] as const;

/** What one offer has on its lists under the criterion. */
function OneOffer(props: { readonly offer: Offer; readonly name: string; readonly criterion: string }): JSX.Element {
  const found = createMemo(() => weighedIn(props.offer, props.criterion));
  return (
    <li class="criteria__offer">
      <Segments
        label={props.name}
        choices={SIDES}
        value={found()?.side ?? 'none'}
        onChange={(side) => weighCriterion(props.offer.id, props.criterion, side === 'none' ? undefined : side)}
      />
      <Show when={found()}>
        {(weighed) => (
          <WeightControl
            of={`${props.criterion}, ${props.name}`}
            value={weighed().item.weight}
            onChange={(weight) => weighCriterion(props.offer.id, props.criterion, weighed().side, weight)}
          />
        )}
      </Show>
    </li>
  );
}

/** One criterion at a time across all offers: for, neither or against, and how much. It fills the lists of the offers. */
export function CriteriaPanel(props: CriteriaPanelProps): JSX.Element {
  // Kept for this tab, so that a word that stands on no list yet is not lost.
  const [criterion, setCriterion] = createDraft('criterion');
  const known = createMemo(() => criteriaOf(props.offers));
  const choices = createMemo(() => {
    const texts = known().map(({ text, count }) => ({ value: text, text: `${text} (${count} of ${props.columns.length})` }));
    const isKnown = texts.some(({ value }) => value === criterion());
    return [...(isKnown ? [] : [{ value: criterion(), text: criterion() === '' ? 'Choose one' : criterion() }]), ...texts];
  });
  onMount(() => focusSoon('#criteria'));
  return (
    <section class="section criteria no-print" aria-labelledby="criteria">
      <h2 id="criteria" tabindex="-1">
        One thing in all offers
      </h2>
      <p class="soft">Say for each offer whether it speaks for or against it, and how much. It goes on the same lists.</p>
      <Show when={known().length > 0}>
        <SelectField label="Something on the lists" choices={choices()} value={criterion()} onChange={setCriterion} />
      </Show>
      <AddField label="Weigh something new" draft={createDraft('criterion-new')} onAdd={setCriterion} />
      <Show when={criterion() !== ''}>
        <h3 dir="auto">{criterion()}</h3>
        <ul class="criteria__offers">
          <For each={props.columns}>
            {(column) => (
              <Show when={props.offers.find((offer) => offer.id === column.id)}>
                {(offer) => <OneOffer offer={offer()} name={column.name} criterion={criterion()} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <div class="button-row">
        <Button
          onClick={() => {
            setCriterion('');
            props.onClose();
          }}
        >
          Done
        </Button>
      </div>
    </section>
  );
}
