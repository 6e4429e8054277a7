import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NEWS_WORDS, SERVES_WORDS, STAGE_WORDS } from './answer-words.ts';
import { answerServes } from './follow-up.store.ts';
import type { Known, KnownAnswers } from './facts-of.ts';
import type { Message } from './message.ts';
import { dayWords } from './when-words.ts';
import { capitalized } from '../../lib/text.ts';

interface AnswersFoldProps {
  readonly message: Message;
  readonly answers: KnownAnswers;
  readonly today: string;
  readonly onEdit: () => void;
}

const NOT_SAID = 'Not said';

/** What an answer was, and where it came from if nobody gave it. */
function sentWords({ thankYouAlreadySent, unansweredSent }: KnownAnswers): string {
  const count = unansweredSent.value ?? 0;
  const thanks = thankYouAlreadySent.value === true ? 'a thank-you' : '';
  const others = count === 0 ? '' : `${count === 1 ? 'one' : 'two or more'} without an answer`;
  return capitalized([thanks, others].filter(Boolean).join(', ') || 'nothing');
}

/** The six answers, to look over. */
export function AnswersFold(props: AnswersFoldProps): JSX.Element {
  const day = (known: Known<string>, none: string): string => {
    const { value } = known;
    if (value === undefined) return none;
    return value === 'never' ? 'Never' : value === 'none' ? 'No' : capitalized(dayWords(value, props.today));
  };
  const rows = (): readonly (readonly [question: string, answer: string, known?: Known<unknown>])[] => [
    [
      'Where do things stand?',
      props.answers.stage.value === undefined ? NOT_SAID : STAGE_WORDS[props.answers.stage.value],
      props.answers.stage,
    ],
    [
      'Did they ask for this?',
      props.message.askedByThem === undefined ? `${NOT_SAID}; taken as no` : props.message.askedByThem ? 'Yes' : 'No',
    ],
    ['Last in touch', day(props.answers.lastContactOn, NOT_SAID), props.answers.lastContactOn],
    ['Did they name a date?', day(props.answers.theirDate, 'No'), props.answers.theirDate],
    [
      'Sent since the interview',
      sentWords(props.answers),
      props.answers.thankYouAlreadySent.source ? props.answers.thankYouAlreadySent : props.answers.unansweredSent,
    ],
    ['Something new for them?', props.message.news === undefined ? `${NOT_SAID}; taken as no` : NEWS_WORDS[props.message.news]],
    ...(props.message.toldNotToContact === true ? [['Did they say not to write?', 'Yes'] as const] : []),
    ...(props.message.serves === undefined ? [] : [['Asked for, or needed?', SERVES_WORDS[props.message.serves]] as const]),
  ];
  return (
    <Disclosure summary="The six answers this rests on">
      <dl class="facts">
        <For each={rows()}>
          {([question, answer, known]) => (
            <div>
              <dt>{question}</dt>
              <dd>
                {answer}
                <Show when={known?.source}>
                  {(source) => <span class="facts__source">from {source() === 'log' ? 'your log' : 'the prep file'}</span>}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <div class="button-row">
        <Button look="quiet" icon="pen" onClick={() => props.onEdit()}>
          Change the answers
        </Button>
        <Show when={props.message.serves}>
          <Button look="quiet" onClick={() => answerServes(props.message.id, undefined)}>
            Ask me again
          </Button>
        </Show>
      </div>
    </Disclosure>
  );
}
