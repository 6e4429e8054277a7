import { For, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { quoted } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { SERVES, type Advice } from '../message-check/facts.ts';
import { answerServes } from './follow-up.store.ts';

interface OneQuestionProps {
  readonly messageId: string;
  readonly question: NonNullable<Advice['question']>;
  /** The text the question is about. */
  readonly text: string;
}

/** More of a sentence is not quoted. */
const MOST_QUOTED = 160;

/** What only the person can say, where text and facts disagree. The answer settles it, and can be taken back. */
export function OneQuestion(props: OneQuestionProps): JSX.Element {
  const sentence = (): string => props.text.slice(...props.question.span);
  return (
    <section class="one-question" aria-labelledby="one-question">
      <p role="status">One thing only you can say. {quoted(sentence(), MOST_QUOTED)}</p>
      <h3 id="one-question">{props.question.text}</h3>
      <div class="button-row">
        <For each={props.question.answers}>
          {(answer, at) => (
            <Button
              onClick={() => {
                answerServes(props.messageId, SERVES[at()]);
                focusSoon('#answer');
              }}
            >
              {answer}
            </Button>
          )}
        </For>
      </div>
    </section>
  );
}
