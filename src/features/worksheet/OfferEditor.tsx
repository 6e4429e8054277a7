import { For, onMount, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { Button } from '../../ui/Button.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { BasePayFields } from '../pay/BasePayFields.tsx';
import type { Offer } from '../offers/offer.ts';
import { keepStanding } from '../offers/lists.store.ts';
import { describeOffer, duplicateOffer, moveOffer, putAway, removeOffer } from '../offers/offers.store.ts';
import type { MustHave } from '../offers/priorities.ts';
import { startCurrency } from '../offers/start-currency.store.ts';
import { editKey, type WorksheetView } from './worksheet-view.ts';

interface OfferEditorProps {
  readonly view: WorksheetView;
  readonly offer: Offer;
  readonly mustHaves: readonly MustHave[];
  readonly onClose: () => void;
}

/** Everything about an offer besides its points, and what can be done with the whole column. */
export function OfferEditor(props: OfferEditorProps): JSX.Element {
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  const change = (part: Parameters<typeof describeOffer>[1]): void => describeOffer(props.offer.id, part);
  const place = (): number => props.view.columns().findIndex((column) => column.id === props.offer.id);
  const meet = (id: string, isMet: boolean): void =>
    change({ meets: isMet ? [...props.offer.meets, id] : props.offer.meets.filter((other) => other !== id) });
  onMount(() => focusAtEnd(field));
  const move = (step: -1 | 1): void => {
    const end = place() + step === 0 || place() + step === props.view.columns().length - 1;
    moveOffer(props.offer.id, step);
    // The column was moved on the page, which takes the focus away; at the end of the row its button is gone.
    focusSoon(`[data-row="move-${end ? -step : step}"]`);
  };

  return (
    <EditorForm onClose={props.onClose}>
      <TextField
        label="Job"
        hint={props.offer.kind === 'stay' ? undefined : 'What you call it, such as “EA to the CFO”.'}
        room="name"
        text={props.offer.title}
        ref={(element) => (field = element)}
        onChange={(title) => change({ title })}
      />
      <TextField label="Company" room="name" text={props.offer.company} onChange={(company) => change({ company })} />
      <Show when={props.offer.kind === 'offer'}>
        <DateField label="They want an answer by" date={props.offer.respondBy} onChange={(respondBy) => change({ respondBy })} />
      </Show>
      <BasePayFields pay={props.offer.pay} startCurrency={startCurrency(props.offer.id)} onChange={(pay) => change({ pay })} />
      <Show when={props.mustHaves.length > 0}>
        <fieldset>
          <legend class="field__label">Which of your must-haves does it meet?</legend>
          <ul class="tick-list">
            <For each={props.mustHaves}>
              {(mustHave) => (
                <li>
                  <CheckItem
                    text={mustHave.text}
                    isChecked={props.offer.meets.includes(mustHave.id)}
                    onChange={(isMet) => meet(mustHave.id, isMet)}
                  />
                </li>
              )}
            </For>
          </ul>
        </fieldset>
      </Show>
      <TextField label="Note" lines={4} text={props.offer.note} onChange={(note) => change({ note })} />
      <div class="button-row">
        <Button type="submit">Done</Button>
        <Show when={place() > 0}>
          <Button look="quiet" data-row="move--1" onClick={() => move(-1)}>
            Move left
          </Button>
        </Show>
        <Show when={place() < props.view.columns().length - 1}>
          <Button look="quiet" data-row="move-1" onClick={() => move(1)}>
            Move right
          </Button>
        </Show>
        <Show when={props.offer.kind !== 'possible' && props.offer.pros.length + props.offer.cons.length > 0}>
          <Button look="quiet" onClick={() => keepStanding(props.offer.id)}>
            Remember how it stands now
          </Button>
        </Show>
        <Button
          look="quiet"
          onClick={() => {
            const copy = duplicateOffer(props.offer.id);
            if (copy !== undefined) props.view.edit(editKey('offer', copy));
          }}
        >
          Duplicate
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            props.view.edit(null);
            putAway(props.offer.id);
          }}
        >
          Put away
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            props.view.edit(null);
            removeOffer(props.offer.id);
          }}
        >
          Remove
        </Button>
      </div>
    </EditorForm>
  );
}
