import type { JSX } from 'solid-js';
import { shortened } from '../../lib/text.ts';
import type { Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { chooseOwnAnswer } from '../interviews/own-answers.store.ts';
import { cueLineOf, fearedAnswers } from '../interviews/own-answers.ts';

/** What is said under the row of an answer: whether it is feared in this interview, and how it begins. */
export function answerNote(answer: OwnAnswer, interview: Interview | undefined): string {
  const isFeared = interview !== undefined && fearedAnswers(interview, [answer]).length > 0;
  const begins = shortened(cueLineOf(answer), 120) || 'Press to write your answer.';
  return isFeared ? `One of the three I fear most. ${begins}` : begins;
}

/** A box that takes an answer along to an interview. */
export function TakeAlong(props: { readonly interview: Interview; readonly answer: OwnAnswer }): JSX.Element {
  return (
    <label class="item__tick">
      <input
        type="checkbox"
        checked={props.interview.ownAnswerIds?.includes(props.answer.id) === true}
        onChange={(event) => chooseOwnAnswer(props.interview.id, props.answer.id, event.currentTarget.checked)}
      />
      <span class="visually-hidden">
        Take along: <bdi>{props.answer.question}</bdi>
      </span>
    </label>
  );
}
