import { createMemo, For, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { capitalized, isolated, joined, joinedFirst, quoted } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { xconsOf, type Offer, type XCon } from '../offers/offer.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { markWayOut } from '../offers/offers.store.ts';
import { unmet, type Priorities } from '../offers/priorities.ts';
import { columnNames, namesOfOffers } from '../offers/named-offers.ts';
import { wordDecision } from '../offers/verdict-words.ts';
import { asksBeside } from '../offers/smallest-ask.ts';
import type { Decision } from '../offers/verdict.ts';

const PaySignals = lazyPart(async () => (await import('./PaySignals.tsx')).PaySignals);
const NextStep = lazyPart(async () => (await import('./NextStep.tsx')).NextStep);

const BASE = import.meta.env.BASE_URL;

/** So many asks are named in a sentence; the others stand in the lists. */
const MOST_NAMED = 4;

interface VerdictPanelProps {
  readonly decision: Decision;
  /** The offers that were weighed. */
  readonly weighed: readonly Offer[];
  /** Every column shown, weighed or still empty. */
  readonly row: readonly Offer[];
  readonly priorities: Priorities;
  /** ISO date. */
  readonly today: string;
  readonly onSetPriorities: () => void;
}

/** What to ask for and what to do oneself, when the verdict is to negotiate. */
function SmallestAsk(props: { readonly decision: Decision & { kind: 'negotiate' }; readonly weighed: readonly Offer[] }): JSX.Element {
  const offer = (): Offer | undefined => props.weighed.find((other) => other.id === props.decision.offerId);
  const pick = (ids: readonly string[]): readonly XCon[] => {
    const found = offer();
    return found === undefined
      ? []
      : xconsOf(found)
          .filter(({ xcon }) => ids.includes(xcon.id))
          .map(({ xcon }) => xcon);
  };
  const asks = (): readonly XCon[] => pick(props.decision.asks);
  const own = (): readonly XCon[] => pick(props.decision.ownActions);
  const instead = (): readonly XCon[] => pick(props.decision.orAny);
  const beside = (): readonly XCon[] => {
    const found = offer();
    return found === undefined ? [] : asksBeside(found, [...props.decision.asks, ...props.decision.orAny]);
  };
  const untold = (): readonly XCon[] => asks().filter((xcon) => xcon.status === 'open');
  const name = (): string => namesOfOffers(props.weighed).employer(props.decision.offerId);
  return (
    <>
      <Show when={own().length > 0}>
        <h3>{asks().length === 0 ? 'What you do yourself' : 'First, your own part'}</h3>
        <ul class="verdict__lines">
          <For each={own()}>
            {(xcon) => (
              <li classList={{ verdict__line: asks().length === 0 }} dir="auto">
                {xcon.text}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={asks().length > 0}>
        <h3>{asks().length === 1 ? 'The smallest ask that decides it' : 'The fewest asks that decide it'}</h3>
        <ul class="verdict__lines">
          <For each={asks()}>
            {(xcon) => (
              <li class="verdict__line">
                {xcon.kind === 'condition' ? 'On condition: ' : ''}
                <bdi>{xcon.text}</bdi>
              </li>
            )}
          </For>
        </ul>
        <Show when={instead().length > 0}>
          <p class="soft">
            Or {asks().length === 1 ? 'any of these' : 'any of these instead of one'}:{' '}
            {joinedFirst([...new Set(instead().map((xcon) => quoted(xcon.text)))], MOST_NAMED, 'or')}.
          </p>
        </Show>
        <Show when={beside().length > 0}>
          <p class="soft">
            Worth asking in the same talk: {joinedFirst([...new Set(beside().map((xcon) => quoted(xcon.text)))], MOST_NAMED, 'and')}.
          </p>
        </Show>
        <Show
          when={untold().length > 0}
          fallback={
            <p class="soft">
              {asks().some((xcon) => xcon.status === 'partly')
                ? 'Granted in part. The rest would decide it.'
                : 'Asked. Note the answer under the con when it comes.'}
            </p>
          }
        >
          <p class="soft">Ask {name()}, then note here that you did.</p>
          <Button
            look="primary"
            class="no-print"
            onClick={() => {
              for (const xcon of untold()) markWayOut(props.decision.offerId, xcon, 'asked');
              focusSoon('#verdict');
            }}
          >
            Mark as asked
          </Button>
          <a class="button no-print" href={fileAddress('negotiate', props.decision.offerId, BASE)}>
            Prepare the talk
          </a>
        </Show>
      </Show>
    </>
  );
}

/** What the gut said before, beside what the lists say now. */
function Gut(props: VerdictPanelProps): JSX.Element {
  const names = (): readonly string[] => {
    const known = namesOfOffers(props.row);
    const ids = props.priorities.gut?.offerIds ?? [];
    return ids.filter((id) => props.row.some((offer) => offer.id === id)).map(known.offer);
  };
  const favorite = (): string | undefined => props.priorities.gut?.offerIds.find((id) => props.row.some((offer) => offer.id === id));
  const comparison = (): string => {
    if (!('offerId' in props.decision)) return '';
    return props.decision.offerId === favorite()
      ? 'The lists point the same way.'
      : 'The lists point elsewhere. What does your gut know that is not written down yet?';
  };
  return (
    <Show when={names().length > 0 && props.priorities.gut}>
      {(gut) => (
        <div class="verdict__gut">
          <h3>Your gut said</h3>
          <p>
            {capitalized(joined(names(), 'then'))}.{' '}
            <span class="soft">
              {formatShortDay(gut().notedOn)}, {gut().sawScores ? 'after the scores had been seen' : 'before any score'}.
            </span>
          </p>
          <p class="soft">{comparison()}</p>
        </div>
      )}
    </Show>
  );
}

/** The verdict: one sentence to act on, its reasons, what would change it; beside it the smallest ask and what the gut said. */
export function VerdictPanel(props: VerdictPanelProps): JSX.Element {
  const empty = (): readonly string[] => {
    const names = columnNames(props.row);
    return props.row.filter((offer) => !props.weighed.includes(offer)).map(({ id }) => isolated(names.get(id) ?? ''));
  };
  const offerInQuestion = (): Offer | undefined => {
    const { decision } = props;
    return 'offerId' in decision ? props.weighed.find((other) => other.id === decision.offerId) : undefined;
  };
  /** The must-haves that the offer in question is not known to meet. */
  const lacks = (): readonly string[] => {
    const offer = offerInQuestion();
    return offer === undefined ? [] : unmet(props.priorities.mustHaves, offer.meets).map((mustHave) => quoted(mustHave.text));
  };
  const words = createMemo(() => wordDecision(props.decision, props.weighed, { today: props.today, lacks: lacks() }));
  const missing = (): string | undefined => {
    const offer = offerInQuestion();
    if (offer === undefined || lacks().length === 0) return undefined;
    const wayOut = 'Tick under “Change details” what it meets; make the rest a con that must change.';
    // Of an offer to take, the headline names them.
    if (props.decision.kind === 'accept') return wayOut;
    const name = namesOfOffers(props.row).offer(offer.id);
    return `Your must-haves: ${name} is not ticked for ${joined(lacks().slice(0, 3), 'and')}. ${wayOut}`;
  };
  const bid = (): (Decision & { kind: 'negotiate' }) | undefined => (props.decision.kind === 'negotiate' ? props.decision : undefined);
  /** The offer to take, whose letter is the next thing to read. */
  const letterOf = (): Offer | undefined =>
    props.decision.kind === 'accept' && offerInQuestion()?.kind === 'offer' ? offerInQuestion() : undefined;
  const isUnset = (): boolean => props.priorities.gut === undefined && props.priorities.mustHaves.length === 0;
  return (
    <section class="verdict" aria-labelledby="verdict">
      <div class="verdict__words">
        <h2 id="verdict" tabindex="-1">
          <For each={words().headline}>{(sentence) => <span>{sentence} </span>}</For>
        </h2>
        <Show when={props.decision.kind === 'nothing-yet'}>
          <p class="verdict__hint">Add what speaks for and against. Then say for each con what would make it acceptable.</p>
        </Show>
        <ol class="verdict__reasons">
          <For each={words().reasons}>{(reason) => <li>{reason}</li>}</For>
          <Show when={props.decision.kind !== 'nothing-yet' && props.row.some((offer) => offer.pay !== undefined)}>
            <PaySignals offer={offerInQuestion()} row={props.row} rates={props.priorities.rates ?? []} />
          </Show>
          <Show when={missing()}>{(words) => <li>{words()}</li>}</Show>
          <Show when={props.decision.kind !== 'nothing-yet' && empty().length > 0}>
            <li>
              {joined(empty(), 'and')} {empty().length === 1 ? 'is' : 'are'} still empty, so not weighed yet.
            </li>
          </Show>
        </ol>
        <Show when={words().wouldChange.length > 0}>
          <h3 class="verdict__turn">What would change this</h3>
          <ul class="verdict__changes">
            <For each={words().wouldChange}>{(change) => <li>{change}</li>}</For>
          </ul>
        </Show>
      </div>
      <div class="verdict__ask" classList={{ 'no-print': bid() === undefined && props.priorities.gut === undefined }}>
        <Show when={props.decision.kind === 'too-thin' || (props.decision.kind === 'keep-looking' && props.decision.askFirst.length > 0)}>
          <NextStep decision={props.decision} offers={props.weighed} />
        </Show>
        <Show when={bid()}>{(decision) => <SmallestAsk decision={decision()} weighed={props.weighed} />}</Show>
        <Show when={letterOf()}>
          {(offer) => (
            <p class="soft no-print">
              Is the letter here? <a href={fileAddress('negotiate', offer().id, BASE, 'letter')}>Read the letter, line by line</a>
            </p>
          )}
        </Show>
        <Gut {...props} />
        <Show when={isUnset() && props.decision.kind === 'nothing-yet'}>
          <h3>Before you look at any score</h3>
          <p class="soft">Note what you must have, and what your gut says. It keeps the lists honest.</p>
        </Show>
        <Button
          look={isUnset() && props.decision.kind === 'nothing-yet' ? undefined : 'quiet'}
          class="no-print"
          onClick={() => props.onSetPriorities()}
        >
          {isUnset() ? (props.decision.kind === 'nothing-yet' ? 'Set my priorities first' : 'Note my priorities') : 'Change my priorities'}
        </Button>
      </div>
    </section>
  );
}
