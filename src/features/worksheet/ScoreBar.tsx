import { createMemo, Show, type JSX } from 'solid-js';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Offer } from '../offers/offer.ts';
import { scoreOffer } from '../offers/score.ts';
import { formatShare } from '../offers/named-offers.ts';

/** The two scores of an offer, rounded for showing. `hoped` is absent when granting everything would add nothing. */
export interface TwoScores {
  readonly now: string;
  readonly hoped: string | undefined;
}

/** Both scores of an offer as figures; `undefined` while nothing is entered. */
export function twoScores(offer: Offer): TwoScores | undefined {
  if (offer.pros.length + offer.cons.length === 0) return undefined;
  const now = scoreOffer(offer, 'it-stands').share;
  const hoped = scoreOffer(offer, 'if-granted').share;
  return { now: formatShare(now), hoped: hoped > now ? formatShare(hoped) : undefined };
}

/** What the bar shows, in words. */
export function scoreWords(name: string, scores: TwoScores | undefined): string {
  if (scores === undefined) return `${name}: nothing entered yet.`;
  const hope = scores.hoped === undefined ? '' : `; ${scores.hoped} if every open XCon comes true`;
  return `${name}: ${scores.now} of 100 as it stands${hope}. 50 means as much for as against.`;
}

/** The bar alone: solid is now, hatched is what the open XCons would add, the tick is even. Hidden from screen readers; say it in words beside it. */
export function ScoreLine(props: { readonly offer: Offer }): JSX.Element {
  const isEmpty = (): boolean => props.offer.pros.length + props.offer.cons.length === 0;
  const now = createMemo(() => scoreOffer(props.offer, 'it-stands').share);
  const gain = createMemo(() => scoreOffer(props.offer, 'if-granted').share - now());
  return (
    <svg aria-hidden="true">
      <rect class="score__track" x="0.5" y="4.5" width="99.7%" height="15" />
      <Show when={!isEmpty()}>
        <rect class="score__hope" x={`${now()}%`} y="4.5" width={`${gain()}%`} height="15" />
        <rect class="score__now" y="4" width={`${now()}%`} height="16" />
      </Show>
      <line class="score__even" x1="50%" x2="50%" y1="0" y2="24" />
    </svg>
  );
}

/** The two-score bar with its figures and a text equivalent. */
export function ScoreBar(props: { readonly offer: Offer; readonly name: string }): JSX.Element {
  const scores = createMemo(() => twoScores(props.offer));
  return (
    <figure class="score" role="img" aria-label={scoreWords(props.name, scores())}>
      <div class="score__figures" aria-hidden="true">
        <Show when={scores()} fallback={<span class="score__figure">nothing entered yet</span>}>
          {(both) => (
            <>
              <span class="score__figure">
                <b>{both().now}</b> as it stands
              </span>
              <Show when={both().hoped}>
                {(hoped) => (
                  <span class="score__figure score__figure--hope">
                    <b>{hoped()}</b> if granted
                  </span>
                )}
              </Show>
            </>
          )}
        </Show>
      </div>
      <ScoreLine offer={props.offer} />
      <div class="score__scale" aria-hidden="true">
        <span>even</span>
      </div>
    </figure>
  );
}

/** How the two scores of an offer come about. */
export function HowScoresAreMade(): JSX.Element {
  return (
    <Disclosure summary="How the scores are made" class="offers-how no-print">
      <div class="prose">
        <p>
          Each pro and con weighs 1 to 5. The score is the share of all that weight which speaks for the offer, with three points on either
          side for what nobody has written down yet. So a thin list stays near 50, and the longer it gets, the more it says. A con that has
          been settled stops counting; a partly granted one counts half. <em>If granted</em> is the score if every XCon that has not been
          refused came true, your own actions too.
        </p>
        <p>
          A lead under 10 is no lead, and neither is one that a single point more or less would end. A con that must change, ticked or with
          a condition, blocks a yes until it is settled, whatever the score.
        </p>
        <p>
          The third column is Laura Lee Rose’s XCon. Morgan D. Jones described a close relative, Pros-Cons-and-Fixes, in{' '}
          <cite>The Thinker’s Toolkit</cite>.
        </p>
      </div>
    </Disclosure>
  );
}
