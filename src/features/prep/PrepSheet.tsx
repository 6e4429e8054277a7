import { createMemo, For, type JSX, Show } from 'solid-js';
import { formatClock, formatDay } from '../../lib/dates.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { interviewName } from '../interviews/interview.ts';
import { createToday } from '../../browser/clock.ts';
import { isOnSite, otherClock, type InterviewHere } from '../interviews/here.ts';
import { HOMEWORK_WORDS } from '../interviews/homework.ts';
import type { OwnAnswer, Story } from '../interviews/interviews-format.ts';
import { referencePairs } from '../interviews/reference-brief.ts';
import { stageWords } from '../interviews/stage-words.ts';
import { PREP_PARTS, partState } from '../interviews/thin.ts';
import { byKind, fearedAnswers, withProof } from '../interviews/own-answers.ts';
import { useBetterAnswers, useOwnAnswers, useReferences, useShared } from '../interviews/use-shared.tsx';
import { STYLE_WORDS } from '../interviews/working-style.ts';

interface BlockProps {
  readonly title: string;
  readonly isFilled: boolean;
  /** Nothing of the whole sheet is filled in: it is a form to fill in by hand. */
  readonly isForm: boolean;
  readonly children: JSX.Element;
}

function Block(props: BlockProps): JSX.Element {
  return (
    <Show when={props.isFilled || props.isForm}>
      <section class="prep-sheet__block">
        <h2>{props.title}</h2>
        <Show when={props.isFilled} fallback={<For each={[1, 2, 3, 4]}>{() => <span class="paper-page__line" />}</For>}>
          {props.children}
        </Show>
      </section>
    </Show>
  );
}

function Pairs(props: { readonly pairs: readonly (readonly [string, string])[]; readonly isNamed?: boolean }): JSX.Element {
  return (
    <dl class="prep-sheet__pairs">
      <For each={props.pairs.filter(([name, text]) => text.trim() !== '' || (props.isNamed === true && name.trim() !== ''))}>
        {([name, text]) => (
          <div>
            <dt dir="auto">{name}</dt>
            <Show when={text.trim() !== ''}>
              <dd dir="auto">{text}</dd>
            </Show>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Its line, and one of the two longer ones: the shorter, to be looked at on the way. */
const wholeOnPaper = ({ line, short, long, proof = '' }: OwnAnswer): readonly string[] =>
  [line, short.trim() === '' ? long : short, proof.trim() === '' ? '' : `Proof: ${isolated(proof.trim())}`].filter(
    (text) => text.trim() !== '',
  );

const hasAny = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

/** The prep file on paper: what is filled in, one or two pages. */
export function PrepSheet(props: { readonly interview: InterviewHere }): JSX.Element {
  const today = createToday();
  const shared = useShared(() => props.interview.id);
  const better = useBetterAnswers(() => props.interview);
  const own = useOwnAnswers(() => props.interview);
  const feared = createMemo(() => fearedAnswers(props.interview, own.taken()));
  /** Of those feared most, all of it is said above where it is a line. */
  const isSaid = (one: OwnAnswer): boolean => feared().includes(one) && !hasAny(one.short, one.long);
  const taken = createMemo(() => byKind(own.taken().filter((one) => !isSaid(one))));
  const references = useReferences(() => props.interview.id);
  const told = (): readonly Story[] => shared.stories().filter((story) => props.interview.storyIds.includes(story.id));
  const titleOf = (id: string): string => shared.stories().find((story) => story.id === id)?.title ?? '';
  const strengthOf = (id: string): string => shared.strengths().find((strength) => strength.id === id)?.text ?? '';
  const homework = (): readonly (readonly [string, string])[] =>
    props.interview.homework.map((one) => [HOMEWORK_WORDS[one.id].name, one.note]);
  const isForm = createMemo(() => PREP_PARTS.every((part) => part === 'basics' || partState(part, props.interview) === ''));
  const goesThere = (): boolean => isOnSite(props.interview);
  const when = (): string =>
    [
      props.interview.heldOn === undefined ? '' : formatDay(props.interview.heldOn, today()),
      otherClock(props.interview).both || (props.interview.startsAt === undefined ? '' : formatClock(props.interview.startsAt)),
      stageWords(props.interview),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div class="paper-page prep-sheet">
      <header class="paper-page__head">
        <h1 dir="auto">{interviewName(props.interview)}</h1>
        <p dir="auto">{props.interview.company === '' ? '' : props.interview.role}</p>
        <p>
          {when()}
          <Show when={props.interview.place !== ''}>
            {' '}
            · <bdi>{props.interview.place}</bdi>
          </Show>
        </p>
      </header>
      <div class="prep-sheet__columns">
        <Block title="People" isForm={isForm()} isFilled={props.interview.people.length > 0}>
          <Pairs
            isNamed
            pairs={props.interview.people.map(
              (one) =>
                [
                  [one.name, one.role].map(isolated).filter(Boolean).join(', '),
                  [one.found, one.mind].filter(Boolean).map(isolated).join(' '),
                ] as const,
            )}
          />
        </Block>
        <Block
          title="First and last"
          isForm={isForm()}
          isFilled={hasAny(
            props.interview.opener,
            props.interview.closing,
            props.interview.nextSteps,
            ...(goesThere() ? [props.interview.tourAsk, props.interview.tourWish] : []),
          )}
        >
          <Pairs
            pairs={[
              ['Say first', props.interview.opener],
              [
                'The tour',
                goesThere() ? [props.interview.tourAsk, props.interview.tourWish].filter(Boolean).map(isolated).join(' – ') : '',
              ],
              ['Say last', props.interview.closing],
              ['Next steps', props.interview.nextSteps],
            ]}
          />
        </Block>
        <Block title="Homework" isForm={isForm()} isFilled={homework().some(([, note]) => note.trim() !== '')}>
          <Pairs pairs={homework()} />
        </Block>
        <Block title="Tidbits" isForm={isForm()} isFilled={props.interview.tidbits.length > 0}>
          <Pairs
            isNamed
            pairs={props.interview.tidbits.map(
              (one) => [inOurDirection([one.fact, one.source].filter(Boolean).map(isolated).join(', from ')), one.use] as const,
            )}
          />
        </Block>
        <Block title="Steering paths" isForm={isForm()} isFilled={props.interview.paths.length > 0}>
          <ol class="prep-sheet__list">
            <For each={props.interview.paths}>
              {(path) => (
                <li>
                  <strong dir="auto">{path.question}</strong>
                  <Show when={path.reply !== ''}>
                    {' '}
                    <em dir="auto">{path.reply}</em>
                  </Show>{' '}
                  <bdi>{path.bridge}</bdi> {titleOf(path.storyId) === '' ? '' : `→ ${isolated(titleOf(path.storyId))}`}
                  {strengthOf(path.strengthId) === '' ? '' : ` (${isolated(strengthOf(path.strengthId))})`}
                </li>
              )}
            </For>
          </ol>
        </Block>
        <Block title="Stories" isForm={isForm()} isFilled={told().length > 0}>
          <Pairs
            isNamed
            pairs={told().map(
              (story) =>
                [story.title, [story.situation, story.action, story.result, story.shows].filter(Boolean).map(isolated).join(' ')] as const,
            )}
          />
        </Block>
        <Block title="What I fear most" isForm={false} isFilled={feared().length > 0}>
          <Pairs isNamed pairs={feared().map((one) => [one.question, withProof(one)] as const)} />
        </Block>
        <Block title="They may ask" isForm={isForm()} isFilled={taken().questions.length > 0}>
          <Pairs isNamed pairs={taken().questions.map((one) => [one.question, wholeOnPaper(one).map(isolated).join(' ')] as const)} />
        </Block>
        <Block title="Worries they may have" isForm={false} isFilled={taken().worries.length > 0}>
          <Pairs isNamed pairs={taken().worries.map((one) => [one.question, wholeOnPaper(one).map(isolated).join(' ')] as const)} />
        </Block>
        <Block title="Answers to say better" isForm={false} isFilled={better.taken().length > 0}>
          <Pairs pairs={better.taken().map((one) => [one.text, one.better] as const)} />
        </Block>
        <Block title="Questions" isForm={isForm()} isFilled={props.interview.questions.length > 0}>
          <ul class="prep-sheet__list prep-sheet__list--boxes">
            <For each={props.interview.questions}>
              {(question) => (
                <li>
                  <bdi>{question.text}</bdi>
                  <Show when={question.heard !== ''}>
                    {' '}
                    – <bdi>{question.heard}</bdi>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Block>
        <Block title="Working style" isForm={isForm()} isFilled={props.interview.style.some((note) => hasAny(note.preference, note.heard))}>
          <Pairs
            pairs={props.interview.style.map(
              (note) =>
                [
                  STYLE_WORDS[note.id].name,
                  inOurDirection(
                    [isolated(note.preference), note.heard === '' ? '' : `I heard: ${isolated(note.heard)}`].filter(Boolean).join(' · '),
                  ),
                ] as const,
            )}
          />
        </Block>
        <Block
          title="Getting there"
          isForm={isForm()}
          isFilled={
            hasAny(props.interview.route, props.interview.bring, goesThere() ? props.interview.greet : '', props.interview.note) ||
            props.interview.props.length > 0
          }
        >
          <Pairs
            pairs={[
              ['Route', props.interview.route],
              [
                'Bring',
                [props.interview.bring, ...props.interview.props.map((prop) => prop.text)].filter(Boolean).map(isolated).join('; '),
              ],
              ['Greet', goesThere() ? props.interview.greet : ''],
              ['Note', props.interview.note],
            ]}
          />
        </Block>
        <Block title="References" isForm={false} isFilled={referencePairs(references()).length > 0}>
          <Pairs isNamed pairs={referencePairs(references())} />
        </Block>
      </div>
    </div>
  );
}
