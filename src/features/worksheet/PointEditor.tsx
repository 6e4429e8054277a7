import { createSignal, For, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { pressedKey } from '../../ui/keys.ts';
import { Segments } from '../../ui/Segments.tsx';
import { WeightControl } from '../../ui/WeightControl.tsx';
import type { Con, Offer, Pro } from '../offers/offer.ts';
import { stepPoint } from '../offers/lists.store.ts';
import { changePoint, letConStand, movePoint, removePoint } from '../offers/offers.store.ts';
import { isMustChange } from '../offers/score.ts';
import { NEEDS_CHOICES } from '../offers/status-words.ts';
import { WordsField } from '../../parts/WordsField.tsx';
import { editKey, type WorksheetView } from './worksheet-view.ts';

interface PointEditorProps {
  readonly view: WorksheetView;
  readonly offer: Offer;
  readonly item: Pro | Con;
  /** Closes the editor and gives the focus back. */
  readonly onClose: () => void;
}

const hasCondition = (con: Con): boolean => con.xcons.some((xcon) => xcon.kind === 'condition');

/** A pro or con being changed, in the place of its row. Everything is kept as it is typed; Escape or Done closes. */
export function PointEditor(props: PointEditorProps): JSX.Element {
  const [target, setTarget] = createSignal('');
  const [isAsking, setIsAsking] = createSignal(false);
  const con = (): Con | undefined => props.offer.cons.find((other) => other.id === props.item.id);
  // By id, so that the last letters still find their way when the row has just gone.
  // eslint-disable-next-line solid/reactivity -- an editor stays with its point
  const [offerId, itemId] = [props.offer.id, props.item.id];
  const change = (part: Partial<Con>): void => changePoint(offerId, itemId, part);
  const others = (): ReturnType<WorksheetView['columns']> => props.view.columns().filter((column) => column.id !== props.offer.id);
  const moveTo = (target: string): void => {
    const side = con() === undefined ? 'pros' : 'cons';
    props.view.edit(null);
    movePoint(offerId, itemId, target, side);
    props.view.show(target);
    focusSoon(rowSelector(itemId));
  };
  const list = (): readonly (Pro | Con)[] => (con() === undefined ? props.offer.pros : props.offer.cons);
  const place = (): number => list().findIndex((other) => other.id === itemId);
  const move = (step: -1 | 1): void => {
    stepPoint(offerId, itemId, step);
    // The row was moved on the page, which takes the focus away; at the end of the list its button is gone.
    focusSoon(rowSelector(`step-${step}`), rowSelector(`step-${-step}`));
  };
  return (
    <div class="editor" onKeyDown={(event) => pressedKey(event) === 'Escape' && props.onClose()}>
      <WordsField
        label={con() === undefined ? 'What speaks for it' : 'What speaks against it'}
        text={props.item.text}
        onChange={(text) => change({ text })}
        onFinish={() => props.onClose()}
      />
      <WeightControl of={props.item.text} value={props.item.weight} onChange={(weight) => change({ weight })} />
      <Show when={con()}>
        {(found) => (
          <>
            <CheckItem
              text="Must change before I say yes"
              note="A deal breaker: nothing outweighs it."
              isChecked={isMustChange(found()) && !isAsking()}
              onChange={(mustChange) =>
                isMustChange(found()) && hasCondition(found()) ? setIsAsking(!mustChange) : change({ mustChange })
              }
            />
            <Show when={isAsking()}>
              <div role="group" aria-label="It has a condition">
                <p>Your yes depends on one of its XCons: it is a condition. Make it an ask instead?</p>
                <div class="button-row">
                  <Button
                    onClick={() => {
                      letConStand(offerId, itemId);
                      setIsAsking(false);
                    }}
                  >
                    Make it an ask
                  </Button>
                  <Button look="quiet" onClick={() => setIsAsking(false)}>
                    It must change
                  </Button>
                </div>
              </div>
            </Show>
            <Show when={found().xcons.length > 1}>
              <Segments label="To settle it" choices={NEEDS_CHOICES} value={found().needs} onChange={(needs) => change({ needs })} />
            </Show>
          </>
        )}
      </Show>
      <div class="button-row">
        <Button onClick={() => props.onClose()}>Done</Button>
        <Show when={con()}>
          <Button look="quiet" icon="plus" onClick={() => props.view.edit(editKey('new-xcon', props.item.id))}>
            Add an XCon
          </Button>
        </Show>
        <Button
          look="quiet"
          onClick={() => movePoint(props.offer.id, props.item.id, props.offer.id, con() === undefined ? 'cons' : 'pros')}
        >
          {con() === undefined ? 'Make it a con' : 'Make it a pro'}
        </Button>
        <For each={[-1, 1] as const}>
          {(step) => (
            <Show when={list()[place() + step]}>
              <Button look="quiet" data-row={`step-${step}`} onClick={() => move(step)}>
                {step === -1 ? 'Move up' : 'Move down'}
              </Button>
            </Show>
          )}
        </For>
        <Show when={others()[0]} keyed>
          {(first) => (
            <Show
              when={others().length > 1}
              fallback={
                <Button look="quiet" onClick={() => moveTo(first.id)}>
                  <span>
                    Move to <bdi>{first.name}</bdi>
                  </span>
                </Button>
              }
            >
              <span class="move-to">
                <select class="select" aria-label="Another offer" onChange={(event) => setTarget(event.currentTarget.value)}>
                  <For each={others()}>
                    {(column) => (
                      <option value={column.id} dir="auto">
                        {column.name}
                      </option>
                    )}
                  </For>
                </select>
                <Button look="quiet" onClick={() => moveTo(others().find((column) => column.id === target())?.id ?? first.id)}>
                  Move there
                </Button>
              </span>
            </Show>
          )}
        </Show>
        <Button
          look="quiet"
          onClick={() => {
            props.view.edit(null);
            removePoint(offerId, itemId);
          }}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
