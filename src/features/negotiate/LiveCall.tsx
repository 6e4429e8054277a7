import { createEffect, createMemo, For, Match, on, onCleanup, onMount, Show, Switch, type JSX } from 'solid-js';
import { $place } from '../../browser/address.ts';
import { createDraft } from '../../storage/draft.ts';
import { focusTop } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { showStart } from '../../browser/show-start.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { inQuotes } from '../../lib/text.ts';
import { SheetOnPaper } from '../../parts/OnePage.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import { columnNames } from '../offers/named-offers.ts';
import { type Offer } from '../offers/offer.ts';
import type { PlannedAsk } from './asks.ts';
import { CallNotes, LetThemAnswer } from './CallNotes.tsx';
import { MessageEditor } from './MessagesView.tsx';
import { recapOf } from './talk-messages.ts';
import { $openOffers, $talksHere, answerAsk, describeTalk, noteAnswer, noteTill } from './negotiate.store.ts';
import { ANSWERS, type Answer } from './negotiation.ts';
import { countOnSheet, openingOf } from './sheet.ts';
import { atWorkName, isPresentJob } from './talk-at-work.ts';
import { talkSheet } from './talk-sheet.tsx';
import { BackToReview } from './TalkParts.tsx';
import { ANSWER_WORDS } from './talk-words.ts';
import { useTalk, type Talk } from './use-talk.tsx';

const ANSWER_ICONS = { granted: 'granted', partly: 'asked', refused: 'refused', 'will-check': 'clock' } as const satisfies Record<
  Answer,
  IconName
>;

/** One ask: what I say, why, and what they said. */
function AskScreen(props: {
  readonly offer: Offer;
  readonly ask: PlannedAsk;
  readonly number: number;
  readonly count: number;
}): JSX.Element {
  const plan = (): PlannedAsk['plan'] => props.ask.plan;
  return (
    <>
      <p class="soft">
        {props.ask.kind === 'condition' ? 'Before you sign' : 'Ask'} · {props.number} of {props.count}
      </p>
      <h2 tabindex="-1" dir="auto">
        {props.ask.text}
      </h2>
      <p class="live__say" dir="auto">
        {inQuotes(props.ask.sentence)}
      </p>
      <Show when={plan().reason}>
        {(reason) => (
          <p class="live__why" dir="auto">
            {reason()}
          </p>
        )}
      </Show>
      <dl class="live__facts">
        <Show when={plan().enough}>
          {(enough) => (
            <div>
              <dt>I would settle for</dt>
              <dd dir="auto">{enough()}</dd>
            </div>
          )}
        </Show>
        <Show when={plan().inReturn}>
          {(inReturn) => (
            <div>
              <dt>In return</dt>
              <dd dir="auto">{inReturn()}</dd>
            </div>
          )}
        </Show>
      </dl>
      <LetThemAnswer isAnswered={plan().answer !== undefined} />
      <fieldset class="live__answers">
        <legend>What did they say?</legend>
        <div class="live__buttons">
          <For each={ANSWERS}>
            {(answer) => (
              <button
                type="button"
                class="button"
                aria-pressed={plan().answer === answer}
                onClick={() => answerAsk(props.offer.id, props.ask, plan().answer === answer ? undefined : answer)}
              >
                <Icon name={ANSWER_ICONS[answer]} />
                {ANSWER_WORDS[answer]}
              </button>
            )}
          </For>
        </div>
      </fieldset>
      <Show when={plan().answer === 'will-check'}>
        <DateField label="By when?" date={plan().till} onChange={(till) => noteTill(props.offer.id, props.ask, till)} />
      </Show>
      <TextField
        label={plan().answer === 'partly' ? 'What did they grant?' : 'Their words'}
        hint="It also goes into the recap."
        lines={2}
        text={plan().note}
        onChange={(note) => noteAnswer(props.offer.id, props.ask, note)}
      />
    </>
  );
}

/** After the talk: the message that confirms it, and where its answers went. */
function RecapScreen(props: { readonly offer: Offer; readonly talk: Talk; readonly base: string }): JSX.Element {
  const said = (): readonly PlannedAsk[] => props.talk.asks().filter((ask) => ask.plan.answer !== undefined);
  return (
    <>
      <p class="soft">After the talk</p>
      <h2 tabindex="-1">Confirm what you discussed</h2>
      <p class="live__why">Send it the same day. What is in writing is kept more often than what was only said.</p>
      <Show when={said().length > 0}>
        <ul class="rows">
          <For each={said()}>
            {(ask) => (
              <li>
                <strong>{ANSWER_WORDS[ask.plan.answer ?? 'will-check']}:</strong> <bdi>{ask.text}</bdi>
                <Show when={ask.plan.answer === 'will-check' && ask.plan.till}>
                  {(till) => <span class="soft"> (by {formatDay(till(), props.talk.source().today)})</span>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <MessageEditor
        name={`recap-${props.offer.id}`}
        label="The recap, to change as you like"
        message={recapOf(props.offer, props.talk.negotiation(), props.talk.asks(), props.talk.source())}
        offer={props.offer}
        talk={props.talk}
        base={props.base}
      />
      <p class="soft">
        {isPresentJob(props.offer) ? '' : 'Your worksheet and its verdict are up to date. '}
        What they promised, and what they will check, is in one list with every date.
      </p>
      <div class="button-row">
        <a class="button" href={fileAddress('negotiate', props.offer.id, props.base, 'promises')}>
          What they promised
        </a>
        <Show
          when={isPresentJob(props.offer)}
          fallback={
            <a class="button button--quiet" href={pathTo('offers', props.base)}>
              See the verdict
            </a>
          }
        >
          <BackToReview talkId={props.offer.id} base={props.base} />
        </Show>
      </div>
    </>
  );
}

/** The talk itself: the opening, then one ask at a time in large type, then the recap. */
function CallScreens(props: { readonly offer: Offer; readonly name: string; readonly base: string }): JSX.Element {
  const talk = useTalk(() => props.offer);
  // Kept for this tab: a phone that lets the page go comes back to the same ask.
  // eslint-disable-next-line solid/reactivity -- the screens belong to one offer for life
  const [at, setAt] = createDraft(`call-${props.offer.id}`);
  const asks = (): readonly PlannedAsk[] => {
    const inTalk = talk.asks().filter((ask) => !ask.plan.isLeftOut);
    return [...inTalk.filter((ask) => ask.kind === 'ask'), ...inTalk.filter((ask) => ask.kind === 'condition')];
  };
  const last = (): number => asks().length + 1;
  const place = createMemo(() => Math.min(Number(at()) || 0, last()));
  const askId = createMemo(() => asks()[place() - 1]?.plan.id);
  const show = (next: number): void => {
    setAt(String(Math.max(0, Math.min(next, last()))));
    focusTop('.live h2');
  };
  onMount(() => onCleanup(keepAwake()));
  const title = (): string => (talk.negotiation().employer === undefined ? `The talk about ${props.name}` : atWorkName(talk.negotiation()));
  // The page before it has the title of the talk: this one says that one is in it.
  useTabTitle(() => `In the ${title().replace(/^(?:The talk|Talk)/, 'talk')}`);
  return (
    <>
      <SheetOnPaper page={talkSheet({ offer: props.offer, talk })} />
      <h1 class="visually-hidden">{title()}</h1>
      <header class="full-screen__head live__head">
        <a class="button button--quiet" href={fileAddress('negotiate', props.offer.id, props.base, 'sheet')}>
          <Icon name="back" />
          The sheet
        </a>
        <p dir="auto">{props.name}</p>
      </header>
      <div class="live">
        <Switch>
          <Match when={place() === 0}>
            <p class="soft">First</p>
            <h2 tabindex="-1">
              {isPresentJob(props.offer) ? 'Say what it is about, then let them answer' : 'Thank them, then ask whether there is room'}
            </h2>
            <p class="live__say" dir="auto">
              {inQuotes(openingOf(talk.negotiation(), countOnSheet(asks())))}
            </p>
            <Show when={asks().length === 0}>
              <p>There is nothing to ask yet. Add it on the worksheet, or in the preparation.</p>
            </Show>
          </Match>
          <Match when={askId()} keyed>
            {(id) => {
              const ask = createMemo(() => asks().find((one) => one.plan.id === id));
              const peers = (): readonly PlannedAsk[] => asks().filter((one) => one.kind === ask()?.kind);
              return (
                <Show when={ask()}>
                  {(found) => (
                    <AskScreen
                      offer={props.offer}
                      ask={found()}
                      number={peers().findIndex((one) => one.plan.id === id) + 1}
                      count={peers().length}
                    />
                  )}
                </Show>
              );
            }}
          </Match>
          <Match when={place() === last()}>
            <RecapScreen offer={props.offer} talk={talk} base={props.base} />
          </Match>
        </Switch>
        <CallNotes offer={props.offer} talk={talk} place={place()} />
        <TextField
          label="Notes of the talk"
          lines={2}
          text={talk.negotiation().notes}
          onChange={(notes) => describeTalk(props.offer.id, { notes })}
        />
      </div>
      <footer class="full-screen__foot live__foot">
        <Button aria-disabled={place() === 0} onClick={() => show(place() - 1)}>
          Back
        </Button>
        <p aria-live="polite">
          {place() + 1} of {last() + 1}
        </p>
        <Button look="primary" aria-disabled={place() === last()} onClick={() => show(place() + 1)}>
          {place() === last() - 1 ? 'To the recap' : 'Next'}
        </Button>
      </footer>
    </>
  );
}

/** The live call: about the offer in the address, else the one whose talk comes next. */
export function LiveCall(props: { readonly base: string }): JSX.Element {
  const offers = useStore($openOffers);
  const negotiations = useStore($talksHere);
  const today = createToday();
  const place = useStore($place);
  const names = createMemo(() => columnNames(offers()));
  // An address that names an offer means that one; without one, the talk that comes next.
  const opened = createMemo(
    on([offers, place, negotiations], () => {
      const [id = ''] = place().split('/');
      if (id !== '') return offers().find((one) => one.id === id);
      const day = (offer: Offer): string => {
        const callOn = negotiations().find((one) => one.id === offer.id)?.callOn ?? '';
        return callOn < today() ? '9999' : callOn;
      };
      return [...offers()].sort((a, b) => (day(a) < day(b) ? -1 : 1))[0];
    }),
  );
  const openedId = createMemo(() => opened()?.id);
  createEffect(() => showStart(opened() === undefined));
  return (
    <Show when={openedId()} keyed>
      {(id) => <Show when={opened()}>{(offer) => <CallScreens offer={offer()} name={names().get(id) ?? ''} base={props.base} />}</Show>}
    </Show>
  );
}

/** Puts the live call on its page. */
export function mountCall(): void {
  mountIsland('call', () => <LiveCall base={import.meta.env.BASE_URL} />);
}
