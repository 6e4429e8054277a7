import { For, Show, type JSX } from 'solid-js';
import { daysBetween } from '../../lib/dates.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { isolated, joined } from '../../lib/text.ts';
import { CallTime } from '../interviews/CallTime.tsx';
import type { InterviewHere } from '../interviews/here.ts';
import { interviewName } from '../interviews/interview.ts';
import { isSampleId } from '../interviews/interviews.store.ts';
import { stageWords } from '../interviews/stage-words.ts';
import { useBetterAnswers } from '../interviews/use-shared.tsx';
import { type PrepPartName, partState } from '../interviews/thin.ts';
import { isCardTime, isOver } from '../interviews/when.ts';
import { type ReadingBefore, readingFor } from '../playbooks/reading-for.ts';
import { answersLine } from './answers-line.ts';
import { alsoThatDay, type AlsoThatDay } from './calls.ts';

const nameOf = (interview: InterviewHere): string => `${isolated(interviewName(interview))}, ${stageWords(interview)}`;

/** The parts of a prep file that fill its card. */
const CARD_PARTS: readonly PrepPartName[] = [
  'people',
  'tidbits',
  'stories',
  'steering',
  'their-questions',
  'answers',
  'questions',
  'lines',
];

interface CallProps {
  readonly base: string;
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
  const isOnlyNow = (): boolean => isCardTime(props.interview, props.now);
  /** Before there is something on the card, the file comes first. */
  const isCardFirst = (): boolean => isOnlyNow() || CARD_PARTS.some((part) => partState(part, props.interview, better.taken()) !== '');
  const CardLink = (): JSX.Element => (
    <a class={`button button--${isCardFirst() ? 'primary' : 'quiet'}`} href={fileAddress('cue', props.interview.id, props.base)}>
      Open the cue card
    </a>
  );
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
        <Show when={isCardFirst()}>
          <CardLink />
        </Show>
        <Show when={!isOnlyNow()}>
          <a class={`button${isCardFirst() ? '' : ' button--primary'}`} href={fileAddress('interviews', props.interview.id, props.base)}>
            Prep file
          </a>
          <a class="button button--quiet" href={fileAddress('rehearse', props.interview.id, props.base, 'cards')}>
            Rehearse with cards
          </a>
        </Show>
        <Show when={!isCardFirst()}>
          <CardLink />
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

interface NextCallProps {
  readonly base: string;
  readonly call: InterviewHere | undefined;
  readonly interviews: readonly InterviewHere[];
  readonly now: string;
}

/** The interview under way or next to come; where there is none, the way to add one. */
export function NextCall(props: NextCallProps): JSX.Element {
  return (
    <Show
      when={props.call}
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
      {(found) => <Call interview={found()} also={alsoThatDay(props.interviews, props.now)} now={props.now} base={props.base} />}
    </Show>
  );
}
