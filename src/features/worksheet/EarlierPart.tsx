import { createMemo, For, Show, type JSX } from 'solid-js';
import { formatDay } from '../../lib/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { factWords, wayFrom, type Move } from '../offers/earlier.ts';
import { forgetStanding, keepStanding } from '../offers/lists.store.ts';
import { formatShare } from '../offers/named-offers.ts';
import type { EarlierLists, Offer } from '../offers/offer.ts';

interface EarlierPartProps {
  readonly offer: Offer;
  readonly earlier: EarlierLists;
  readonly name: string;
  /** ISO date. */
  readonly today: string;
}

/** What one thing did to the score; what changed only the hope says so. */
function moveText({ from, to, hopedFrom, hopedTo }: Move): string {
  const [before, after, hopedBefore, hopedAfter] = [from, to, hopedFrom, hopedTo].map((share) => formatShare(share));
  if (before !== after) return `${before} → ${after}`;
  return hopedBefore === hopedAfter ? 'no change' : `if granted ${hopedBefore} → ${hopedAfter}`;
}

/** What has moved the score of an offer since its lists were kept, item by item. */
export function EarlierPart(props: EarlierPartProps): JSX.Element {
  const way = createMemo(() => wayFrom(props.offer, props.earlier));
  const when = (): string => `Since ${formatDay(props.earlier.on, props.today)}${props.earlier.by === 'talk' ? ', before the talk' : ''}`;
  const change = (): string => {
    const [before, after] = [formatShare(way().from), formatShare(way().to)];
    return before === after ? `still ${after}` : `${before} → ${after}`;
  };
  const hope = (): string | undefined => {
    const [before, after] = [formatShare(way().hopedFrom), formatShare(way().hopedTo)];
    return before === after ? undefined : `If granted: ${before} → ${after}.`;
  };
  return (
    <>
      <p class="print-only">
        {when()}: {change()}
      </p>
      <Disclosure summary={`${when()}: ${change()}`} class="earlier no-print">
        <Show when={way().moves.length > 0} fallback={<p class="soft">Nothing on its lists has changed since.</p>}>
          <ul class="rows">
            <For each={way().moves}>
              {(move) => (
                <li class="earlier__move">
                  <span>
                    <bdi>{move.text}</bdi>
                    <span class="soft earlier__facts">{move.facts.map(factWords).join('; ')}</span>
                  </span>
                  <span class="earlier__step">{moveText(move)}</span>
                </li>
              )}
            </For>
          </ul>
          <p class="soft small">
            {hope()} {way().moves.length > 1 ? 'Each line begins where the one before ends.' : ''}
          </p>
        </Show>
        <div class="button-row">
          <Button look="quiet" onClick={() => keepStanding(props.offer.id)}>
            Remember how it stands now
            <span class="visually-hidden">: {props.name}</span>
          </Button>
          <Button look="quiet" onClick={() => forgetStanding(props.offer.id)}>
            Forget the earlier score
            <span class="visually-hidden"> of {props.name}</span>
          </Button>
        </div>
      </Disclosure>
    </>
  );
}
