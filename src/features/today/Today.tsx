import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { createDraft } from '../../storage/draft.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { holds } from '../../browser/start.ts';
import { showStart } from '../../browser/show-start.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { daysBetween, formatDay } from '../../lib/dates.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { isolated, joined } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { CallTime } from '../interviews/CallTime.tsx';
import type { InterviewHere } from '../interviews/here.ts';
import { interviewName } from '../interviews/interview.ts';
import {
  $interviews,
  $reminders,
  $stories,
  $strengths,
  goesWith,
  isSampleId,
  preferOwn,
  settleDue,
} from '../interviews/interviews.store.ts';
import { stageWords } from '../interviews/stage-words.ts';
import { useBetterAnswers } from '../interviews/use-shared.tsx';
import { isCardTime, isOver } from '../interviews/when.ts';
import { withoutPossible, isUntouchedOffer } from '../offers/offer.ts';
import { $offers, $ownOffers } from '../offers/offers.store.ts';
import { type ReadingBefore, readingFor } from '../playbooks/reading-for.ts';
import { WinOnToday } from '../wins/WinOnToday.tsx';
import { SampleNote } from './SampleNote.tsx';
import { answersLine } from './answers-line.ts';
import type { OpenEnd, Target } from './open-end.ts';
import { type CaseFile, nextCall, nextThing, openEnds } from './today.ts';
import { alsoThatDay, isOnlyCard, type AlsoThatDay } from './calls.ts';

interface TodayProps {
  readonly base: string;
}

function addressOf(target: Target, base: string): string {
  if (!('id' in target)) return pathTo(target.route, base);
  // A part of a prep file is named for what is to be done next there.
  const part = target.route === 'interviews' && target.part !== undefined ? `${target.part}/next` : target.part;
  return fileAddress(target.route, target.id, base, part);
}

const nameOf = (interview: InterviewHere): string => `${isolated(interviewName(interview))}, ${stageWords(interview)}`;

interface CallProps extends TodayProps {
  readonly interview: InterviewHere;
  /** What else comes that day. */
  readonly also: readonly AlsoThatDay[];
  readonly now: string;
}

/** The next call: when, with whom, where, and the card; what comes after it that day. In the last half hour nothing but the card is offered. */
function Call(props: CallProps): JSX.Element {
  const better = useBetterAnswers(() => props.interview);
  const people = (): string => joined(props.interview.people.map((person) => isolated(person.name.trim())).filter(Boolean), 'then');
  const facts = (): readonly (readonly [string, string])[] =>
    (
      [
        ['Role', props.interview.company === '' ? '' : isolated(props.interview.role)],
        ['With', people()],
        [
          'Where',
          [props.interview.place, props.interview.route]
            .filter((text) => text.trim() !== '')
            .map(isolated)
            .join('. '),
        ],
      ] as const
    ).filter(([, text]) => text.trim() !== '');
  /** Until the last half hour, where there is a day. */
  const reading = (): ReadingBefore | undefined => {
    const { heldOn } = props.interview;
    return heldOn === undefined || isOver(props.interview, props.now) || isCardTime(props.interview, props.now)
      ? undefined
      : readingFor(daysBetween(props.now.slice(0, 10), heldOn));
  };
  return (
    <section class="call" aria-labelledby="call">
      <h2 id="call">
        {nameOf(props.interview)}
        {isSampleId(props.interview.id) ? ' (the sample)' : ''}
      </h2>
      <CallTime interview={props.interview} now={props.now} />
      <Show when={facts().length > 0}>
        <dl class="call__facts">
          <For each={facts()}>
            {([name, text]) => (
              <div>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={reading()}>
        {(path) => (
          <p class="call__better">
            <a href={`${pathTo('playbooks', props.base)}#${path().id}`}>Before it: {path().words}</a>
          </p>
        )}
      </Show>
      <Show when={answersLine(props.interview, better.taken(), props.now)}>
        {(words) => (
          <p class="call__better">
            <a href={fileAddress('interviews', props.interview.id, props.base, 'answers')}>{words()}</a>
          </p>
        )}
      </Show>
      <div class="button-row">
        <a class="button button--primary" href={fileAddress('cue', props.interview.id, props.base)}>
          Open the cue card
        </a>
        <Show when={!isCardTime(props.interview, props.now)}>
          <a class="button" href={fileAddress('interviews', props.interview.id, props.base)}>
            Prep file
          </a>
        </Show>
      </div>
      <Show when={props.also.length > 0}>
        <ul class="call__also" aria-label="After that">
          <For each={props.also}>
            {(one) => (
              <li>
                {one.when}:{' '}
                <Show when={one.isCardTime || !isCardTime(props.interview, props.now)} fallback={nameOf(one.interview)}>
                  <a href={fileAddress(one.isCardTime ? 'cue' : 'interviews', one.interview.id, props.base)}>{nameOf(one.interview)}</a>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function OpenEndRow(props: TodayProps & { readonly end: OpenEnd }): JSX.Element {
  return (
    <li>
      <a class="open-end" href={addressOf(props.end.target, props.base)}>
        <span class="open-end__what">
          {props.end.what}
          <span class="open-end__why">{props.end.why}</span>
        </span>
        <StatusTag icon={props.end.needsYou ? 'bell' : 'clock'} look={props.end.needsYou ? 'wait' : 'plain'} text={props.end.when} />
      </a>
      <Show when={props.end.settles}>
        {(due) => (
          <Button look="quiet" onClick={() => settleDue(due())}>
            {due().words}
            <span class="visually-hidden">: {props.end.what}</span>
          </Button>
        )}
      </Show>
    </li>
  );
}

/** What is next, for someone who has something stored: the call, one thing to do, the open ends. */
export function Today(props: TodayProps): JSX.Element {
  const now = createNow();
  const interviews = useStore($interviews);
  const reminders = useStore($reminders);
  const offers = useStore($offers);
  const ownOffers = useStore($ownOffers);
  const strengths = useStore($strengths);
  const stories = useStore($stories);
  const [dismissed, setDismissed] = createDraft('not-today');
  const file = createMemo((): CaseFile => ({
    interviews: preferOwn(interviews()),
    reminders: reminders(),
    offers: withoutPossible(ownOffers().length > 0 ? ownOffers() : offers()).filter((offer) => !offer.archived && !isUntouchedOffer(offer)),
    sharedWith: (id) => ({ strengths: strengths().filter(goesWith(id)), stories: stories().filter(goesWith(id)) }),
  }));
  const today = createMemo(() => now().slice(0, 10));
  const notToday = (): readonly string[] => {
    const [day, ...keys] = dismissed().split('\n');
    return day === today() ? keys : [];
  };
  const call = createMemo(() => nextCall(file(), now()));
  const next = createMemo(() => nextThing(file(), now(), notToday()));
  const [talkEndsOn, setTalkEndsOn] = createSignal<(today: string) => readonly OpenEnd[]>(() => []);
  // The code of the talks comes only where one is stored.
  if (holds('negotiate')) {
    void Promise.all([import('./talk-ends.store.ts'), import('./talk-ends.ts')]).then(([{ $talkFiles }, { talkEnds }]) =>
      $talkFiles.subscribe((files) => setTalkEndsOn(() => (day: string) => talkEnds(files, day))),
    );
  }
  const [messageEndsAt, setMessageEndsAt] = createSignal<(now: string) => readonly OpenEnd[]>(() => []);
  // So does that of the messages.
  if (holds('follow')) {
    void Promise.all([import('./message-ends.store.ts'), import('./message-ends.ts')]).then(([{ $heldMessages }, { messageEnds }]) =>
      $heldMessages.subscribe((held) => setMessageEndsAt(() => (moment: string) => messageEnds(held, moment))),
    );
  }
  const [winEnds, setWinEnds] = createSignal<readonly OpenEnd[]>([]);
  if (holds('wins')) void import('./win-ends.store.ts').then((part) => part.watchWinEnds(setWinEnds));
  const [keeping, setKeeping] = createSignal<readonly OpenEnd[]>([]);
  void import('./keeping-ends.store.ts').then((part) => part.watchKeepingEnds(setKeeping));
  const ends = createMemo(() => openEnds(file(), now(), [...talkEndsOn()(today()), ...messageEndsAt()(now()), ...winEnds(), ...keeping()]));
  // What was begun and left blank is nothing yet: the start page stays.
  const isEmpty = (): boolean => file().interviews.length === 0 && offers().every(isUntouchedOffer) && ends().length === 0;
  const hasSample = (): boolean =>
    (ownOffers().length === 0 && offers().length > 0) || preferOwn(interviews()).some(({ id }) => isSampleId(id));
  const hasOwn = (): boolean => ownOffers().length > 0 || preferOwn(interviews()).some(({ id }) => !isSampleId(id));
  createEffect(() => showStart(isEmpty()));
  useTabTitle(() => (isEmpty() ? '' : 'Today'));
  return (
    <Show when={!isEmpty()}>
      <header class="page-head">
        <p class="soft">{formatDay(today(), today())}</p>
        <h1 tabindex="-1">Today</h1>
      </header>
      <Show when={hasSample()}>
        <SampleNote hasOwn={hasOwn()} />
      </Show>
      <div class="today">
        <Show
          when={call()}
          fallback={
            <section class="call" aria-labelledby="call">
              <h2 id="call">No interview ahead</h2>
              <p class="call__time">When there is one, its time and its card appear here.</p>
              <a class="button" href={`${pathTo('interviews', props.base)}#new`}>
                Add interview
              </a>
            </section>
          }
        >
          {(found) => <Call interview={found()} also={alsoThatDay(file().interviews, now())} now={now()} base={props.base} />}
        </Show>
        <Show when={next()}>
          {(thing) => (
            <section class="next" aria-labelledby="next">
              <h2 id="next">One thing to do now</h2>
              <p class="next__what">{thing().what}</p>
              <p class="soft">{thing().why}</p>
              <div class="button-row">
                <a class="button" href={addressOf(thing().target, props.base)}>
                  {thing().act}
                </a>
                <Button look="quiet" onClick={() => setDismissed([today(), ...notToday(), thing().key].join('\n'))}>
                  Not today
                </Button>
              </div>
            </section>
          )}
        </Show>
        <Show when={ends().length > 0}>
          <section class="section waiting" aria-labelledby="waiting">
            <h2 id="waiting">Open ends</h2>
            <ul class="rows">
              <For each={ends()}>{(end) => <OpenEndRow end={end} base={props.base} />}</For>
            </ul>
          </section>
        </Show>
        <Show when={!isOnlyCard(file().interviews, now())}>
          <WinOnToday base={props.base} />
        </Show>
      </div>
    </Show>
  );
}

/** Puts what is next on its page. */
export function mountToday(): void {
  mountIsland('today', () => <Today base={import.meta.env.BASE_URL} />);
}
