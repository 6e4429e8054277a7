import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { capitalized, counted, shortened } from '../../lib/text.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { addOwnAnswer, changeOwnAnswer, removeOwnAnswer } from '../interviews/own-answers.store.ts';
import { byKind } from '../interviews/own-answers.ts';
import { timeToSay } from '../interviews/story-hints.ts';
import { useOwnAnswers, useShared } from '../interviews/use-shared.tsx';
import type { PartProps } from './BasicParts.tsx';
import { FearMark } from './FearMark.tsx';
import { FromPlaybook } from './FromPlaybook.tsx';
import { PrepSection } from './PrepSection.tsx';
import { SayItAloud } from './SayItAloud.tsx';
import { answerNote, TakeAlong } from './TakeAlong.tsx';
import { Worries } from './WorryRows.tsx';
import { storyUse, wordStoryUse } from './story-use.ts';

const LikelyQuestions = lazyPart(async () => (await import('./LikelyQuestions.tsx')).LikelyQuestions);

const BehindQuestion = lazyPart(async () => (await import('./LikelyQuestions.tsx')).BehindQuestion);

const LENGTHS = [
  { name: 'line', label: 'In one line', hint: 'For the cue card. Left empty, it shows how your answer begins.', lines: 1 },
  { name: 'short', label: 'In 30 seconds', hint: 'When they seem to be in a hurry.', lines: 2 },
  { name: 'long', label: 'In 90 seconds', hint: 'When they want to hear more.', lines: 4 },
] as const;

/** How long each of the three is when said aloud. A measure, not a limit. */
function TimesToSay(props: { readonly answer: OwnAnswer }): JSX.Element {
  return (
    <p class="small soft" role="status">
      <For each={LENGTHS}>
        {({ name, label }) => (
          <Show when={timeToSay(props.answer[name]).words > 0}>
            <span class="answer-time">
              {label}: {timeToSay(props.answer[name]).words} {timeToSay(props.answer[name]).words === 1 ? 'word' : 'words'}, about{' '}
              {Math.max(1, timeToSay(props.answer[name]).seconds)} seconds.{' '}
            </span>
          </Show>
        )}
      </For>
    </p>
  );
}

/** My answers, as rows to edit; with a file each can be ticked for it. `owner` is the interview they go with, or `''` for one’s own. */
export function OwnAnswerRows(props: { readonly owner: string; readonly interview?: Interview }): JSX.Element {
  const own = useOwnAnswers(() => props.interview ?? { id: props.owner });
  const shared = useShared(() => props.owner);
  return (
    <ItemRows
      items={byKind(own.all()).questions}
      title={(answer) => answer.question}
      note={(answer) => answerNote(answer, props.interview)}
      fields={[{ name: 'question', label: 'They may ask', lines: 1 }, ...LENGTHS]}
      lead={
        props.interview === undefined ? undefined : (answer) => <TakeAlong interview={props.interview as Interview} answer={answer()} />
      }
      help={(answer) => (
        <Show when={answer().questionId}>
          {(id) => (
            <Disclosure summary="What a good answer has, and the trap">
              <BehindQuestion id={id()} />
            </Disclosure>
          )}
        </Show>
      )}
      extra={(answer) => (
        <>
          <TimesToSay answer={answer()} />
          <SayItAloud interviewId={props.interview?.id ?? ''} card={`answer:${answer().id}`} />
          <SelectField
            label="The story that proves it"
            choices={[
              { value: '', text: 'choose a story' },
              ...shared.stories().map(({ id, title }) => ({ value: id, text: shortened(title, 60) })),
            ]}
            value={answer().storyId}
            onChange={(storyId) => changeOwnAnswer(answer().id, { storyId })}
          />
          <Show when={props.interview}>{(interview) => <FearMark interview={interview()} answer={answer()} />}</Show>
          <Show when={answer().from}>{(from) => <FromPlaybook place={from()} />}</Show>
        </>
      )}
      add="Add a question they may ask"
      opensAdded
      draft={`own-answer-${props.owner}`}
      onAdd={(text) => addOwnAnswer(props.owner, text)}
      onChange={changeOwnAnswer}
      onRemove={(id) => removeOwnAnswer(id)}
    />
  );
}

/** So many gaps are named; of the others, how many there are. */
const MOST_GAPS = 3;

/** Which questions have no answer or story, and which story is told for nearly everything. Words only, never a score. */
function StoryUseWords(props: PartProps): JSX.Element {
  const own = useOwnAnswers(() => props.interview);
  const shared = useShared(() => props.interview.id);
  const words = createMemo((): readonly string[] => {
    const use = storyUse(byKind(own.taken()).questions, shared.stories());
    const unanswered = use.unanswered.slice(0, MOST_GAPS);
    const untold = use.untold.slice(0, MOST_GAPS - unanswered.length);
    const more = use.unanswered.length + use.untold.length - unanswered.length - untold.length;
    const gaps = wordStoryUse({ unanswered, untold, told: [] });
    const told = wordStoryUse({ unanswered: [], untold: [], told: use.told });
    return [
      ...gaps,
      ...(more === 0 ? [] : [`${capitalized(counted(more, 'more question lacks', 'more questions lack'))} an answer or a story.`]),
      ...told,
    ];
  });
  return (
    <Show when={words().length > 0}>
      <ul class="plain-list small soft story-use" aria-label="How your stories are spread">
        <For each={words()}>{(one) => <li dir="auto">{one}</li>}</For>
      </ul>
    </Show>
  );
}

/** What they may ask, each with my answer; the ticked ones go along. The likely questions of the bank come once one wants them. */
export function TheirQuestionsPart(props: PartProps): JSX.Element {
  const [isPicking, setIsPicking] = createSignal(false);
  return (
    <PrepSection
      part="their-questions"
      why="Write what you would say, in as many lengths as you like. Answers are shared by all your interviews; those you tick go on the cue card, one line each."
    >
      <OwnAnswerRows owner={props.interview.id} interview={props.interview} />
      <StoryUseWords interview={props.interview} />
      <Show
        when={isPicking()}
        fallback={
          <Button look="quiet" icon="plus" data-row="pick-their-questions" onClick={() => setIsPicking(true)}>
            Show likely questions
          </Button>
        }
      >
        <LikelyQuestions
          interview={props.interview}
          onClose={() => {
            setIsPicking(false);
            focusSoon('[data-row="pick-their-questions"]');
          }}
        />
      </Show>
      <Worries interview={props.interview} />
    </PrepSection>
  );
}
