/** Questions of the bank to answer aloud. It brings the bank along: load it only with what needs it. */
import { myAnswerTo } from '../interviews/bank-answers.ts';
import { likelyQuestions } from '../interviews/likely-questions.ts';
import { blankInterview, type Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { cueLineOf } from '../interviews/own-answers.ts';
import { THEIR_QUESTIONS } from '../interviews/their-questions.ts';
import type { TheirQuestion } from '../their-questions/their-question.ts';
import type { Subject } from './aloud.ts';
import { mockKind } from './mock.ts';

/** How many of the likely ones are shown. */
const MOST = 6;

const bankSubject = ({ id, ask, looksFor }: TheirQuestion): Subject => ({
  key: `their:${id}`,
  ask,
  kind: mockKind({ id }),
  words: looksFor.map((text) => ['A good answer has', text] as const),
});

/** Where to say a question of the bank: with my own words where they are written, else with what a good answer has. */
export function keyToSay(id: string, answers: readonly OwnAnswer[]): Subject['key'] {
  const mine = myAnswerTo({ id }, answers);
  return mine === undefined || cueLineOf(mine) === '' ? `their:${id}` : `answer:${mine.id}`;
}

/** The likeliest questions of an interview, or of any, without those that are among my answers. */
export const likelySubjects = (interview: Interview | undefined, answers: readonly OwnAnswer[]): readonly Subject[] =>
  likelyQuestions(interview ?? blankInterview(''))
    .filter(({ question: { id } }) => keyToSay(id, answers) === `their:${id}`)
    .slice(0, MOST)
    .map(({ question }) => bankSubject(question));

/** The question of the bank with this key. */
export function bankSubjectFor(key: string): Subject | undefined {
  const found = THEIR_QUESTIONS.find(({ id }) => key === `their:${id}`);
  return found === undefined ? undefined : bankSubject(found);
}
