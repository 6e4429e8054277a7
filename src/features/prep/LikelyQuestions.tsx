/** The questions of the bank that are likely in this interview, to prepare an answer with one press. The bank comes along. */
import { createMemo, createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { landIn } from '../../browser/land.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { myAnswerTo, askedWords, countedForBank } from '../interviews/bank-answers.ts';
import type { Interview } from '../interviews/interview.ts';
import { $asked, goesWith } from '../interviews/interviews.store.ts';
import { likelyQuestions } from '../interviews/likely-questions.ts';
import { notedLike } from '../interviews/match-asked.ts';
import { chooseOwnAnswer, prepareAnswer } from '../interviews/own-answers.store.ts';
import { THEIR_QUESTIONS } from '../interviews/their-questions.ts';
import { useOwnAnswers } from '../interviews/use-shared.tsx';
import { ASKED_TOPICS, type AskedTopic, type TheirQuestion } from '../their-questions/their-question.ts';

/** So many are shown, and so many more with each press. */
const AT_ONCE = 8;
/** The likely ones, of any topic. */
const LIKELY = 'likely';

const TOPICS = [
  { value: LIKELY, text: 'likely here' },
  ...(Object.keys(ASKED_TOPICS) as AskedTopic[])
    .filter((topic) => THEIR_QUESTIONS.some((one) => one.topic === topic))
    .map((topic) => ({ value: topic, text: ASKED_TOPICS[topic] })),
] as const;

/** What it probes, what a good answer has, the trap, and what comes next. */
function Behind(props: { readonly question: TheirQuestion }): JSX.Element {
  return (
    <dl class="behind">
      <dt>What it probes</dt>
      <dd>{props.question.why}</dd>
      <dt>A good answer has</dt>
      <dd>
        <ul class="plain-list">
          <For each={props.question.looksFor}>{(one) => <li>{one}</li>}</For>
        </ul>
      </dd>
      <dt>The trap</dt>
      <dd>{props.question.trap}</dd>
      <dt>What they ask next</dt>
      <dd>
        <ul class="plain-list">
          <For each={props.question.probes}>{(one) => <li>“{one}”</li>}</For>
        </ul>
      </dd>
    </dl>
  );
}

/** What is behind the question of the bank that an answer was prepared from; nothing where this version has no such question. */
export function BehindQuestion(props: { readonly id: string }): JSX.Element {
  return <Show when={THEIR_QUESTIONS.find(({ id }) => id === props.id)}>{(question) => <Behind question={question()} />}</Show>;
}

/** The bank, the likely questions first; or all questions on one topic. `onClose`: back to the answers. */
export function LikelyQuestions(props: { readonly interview: Interview; readonly onClose: () => void }): JSX.Element {
  let start: HTMLDivElement | undefined;
  const own = useOwnAnswers(() => props.interview);
  const all = useStore($asked);
  const [topic, setTopic] = createSignal<string>(LIKELY);
  const [most, setMost] = createSignal(AT_ONCE);
  const asked = createMemo(() => countedForBank(all().filter(goesWith(props.interview.id))), [], {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  });
  const noted = createMemo(() => notedLike(asked()));
  const likely = createMemo(() => likelyQuestions(props.interview, { asked: asked() }));
  const answers = createMemo(() => new Map(THEIR_QUESTIONS.map((one) => [one.id, myAnswerTo(one, own.all())])));
  const rows = createMemo(() => {
    const reasonOf = (id: string): string => likely().find(({ question }) => question.id === id)?.reason ?? '';
    const questions =
      topic() === LIKELY ? likely().map(({ question }) => question) : THEIR_QUESTIONS.filter((one) => one.topic === topic());
    return questions.map((question) => ({ id: question.id, question, reason: reasonOf(question.id) }));
  });
  const shown = (): ReturnType<typeof rows> => (topic() === LIKELY ? rows().slice(0, most()) : rows());
  const isTaken = (id: string): boolean => props.interview.ownAnswerIds?.includes(id) === true;
  /** Takes the next step with a question: an answer begun, taken along, or opened to be written. */
  const press = (question: TheirQuestion): void => {
    const answer = answers().get(question.id);
    if (answer === undefined) prepareAnswer(props.interview.id, question);
    else if (isTaken(answer.id)) landIn('#part-their-questions', 'In one line', answer.id);
    else chooseOwnAnswer(props.interview.id, answer.id, true);
  };
  const words = (question: TheirQuestion): string => {
    const answer = answers().get(question.id);
    if (answer === undefined) return 'Prepare an answer';
    return isTaken(answer.id) ? 'Write the answer' : 'Take my answer along';
  };
  // Not an effect of its own: what was pressed to come here has gone.
  onMount(() => queueMicrotask(() => start?.querySelector('select')?.focus({ preventScroll: true })));
  return (
    <div class="bank" ref={start}>
      <SelectField label="Questions" choices={TOPICS} value={topic()} onChange={setTopic} />
      <ul class="likely">
        <EachById each={shown()}>
          {(row) => (
            <li data-row={`likely-${row().id}`} tabindex="-1">
              <Disclosure summary={row().question.ask}>
                <Behind question={row().question} />
              </Disclosure>
              <p class="small soft">{[...new Set([row().reason, askedWords(noted().get(row().id) ?? [])])].filter(Boolean).join(' ')}</p>
              <Button look="quiet" icon={answers().get(row().id) === undefined ? 'plus' : 'pen'} onClick={() => press(row().question)}>
                {words(row().question)}
                <span class="visually-hidden">: {row().question.ask}</span>
              </Button>
            </li>
          )}
        </EachById>
      </ul>
      <Show when={shown().length < rows().length}>
        <Button
          onClick={() => {
            const next = rows()[most()]?.id ?? '';
            setMost(most() + AT_ONCE);
            focusSoon(`[data-row="likely-${next}"] summary`);
          }}
        >
          Show more
        </Button>
      </Show>
      <Button onClick={() => props.onClose()}>Close the questions</Button>
    </div>
  );
}
