import { createMemo, For, Show, type JSX } from 'solid-js';
import { isPossible, type Offer } from '../offers/offer.ts';
import { ScoreLine, scoreWords, twoScores } from './ScoreBar.tsx';
import type { WorksheetView } from './worksheet-view.ts';

interface OfferSwitchProps {
  readonly view: WorksheetView;
  readonly offerOf: (id: string) => Offer;
  /** The columns shown: the first alone on a phone, both side by side on a laptop. */
  readonly shown: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** More than this would cover too much of a phone while it scrolls. */
const MOST_STICKY = 6;

/** Which offer is shown, and both scores of every one: the switch is the score. */
export function OfferSwitch(props: OfferSwitchProps): JSX.Element {
  const ids = (): readonly string[] => props.view.columns().map((column) => column.id);
  const nameOf = (id: string): string => props.view.columns().find((column) => column.id === id)?.name ?? '';
  return (
    <div
      class="offer-switch no-print"
      role="radiogroup"
      aria-label="Offer shown"
      classList={{ 'offer-switch--many': ids().length > 2, 'offer-switch--crowd': ids().length > MOST_STICKY }}
    >
      <For each={ids()}>
        {(id) => {
          // Memos, so that typing in one offer does not weigh all the others again.
          const offer = createMemo(() => props.offerOf(id));
          const scores = createMemo(() => twoScores(offer()));
          return (
            <label classList={{ 'is-beside': props.shown[1] === id }}>
              <input type="radio" name="offer-shown" value={id} checked={props.shown[0] === id} onChange={() => props.onChoose(id)} />
              <span class="offer-switch__name" dir="auto">
                {nameOf(id)}
              </span>
              <Show when={isPossible(offer())}>
                <span class="offer-switch__score">no offer yet</span>
              </Show>
              <Show when={!props.view.isScoreHidden() && !isPossible(offer())}>
                <span class="visually-hidden">{scoreWords('', scores())}</span>
                <Show when={scores()}>
                  {(both) => (
                    <span class="offer-switch__score" aria-hidden="true">
                      <b>{both().now}</b>
                      <Show when={both().hoped}>{(hoped) => <>{` → ${hoped()}`}</>}</Show>
                    </span>
                  )}
                </Show>
                <ScoreLine offer={offer()} />
              </Show>
            </label>
          );
        }}
      </For>
    </div>
  );
}
