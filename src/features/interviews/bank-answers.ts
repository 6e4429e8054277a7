/** Which of my answers answer a question of the bank. It brings the bank along: load it only with the screens that need it. */
import { countWord, quoted } from '../../lib/text.ts';
import type { TheirQuestion } from '../their-questions/their-question.ts';
import type { Asked, OwnAnswer } from './interviews-format.ts';
import { matchAsked } from './match-asked.ts';

/** My answer to a question of the bank: the one prepared from it, else one whose question is the same in other words. */
export function myAnswerTo({ id }: Pick<TheirQuestion, 'id'>, answers: readonly OwnAnswer[]): OwnAnswer | undefined {
  return (
    answers.find(({ questionId }) => questionId === id) ??
    answers.find(({ questionId, question }) => questionId === '' && matchAsked(question)?.id === id)
  );
}

/** The question of the bank that something asked was like; `undefined` where it is like none, or where one said that it is not that one. */
export function likeInBank({ text, unlike }: Pick<Asked, 'text' | 'unlike'>): TheirQuestion | undefined {
  const found = matchAsked(text);
  return found?.id === unlike ? undefined : found;
}

/** What was asked, in the words it was noted in, as far as it counts for the bank. */
export function countedForBank(asked: readonly Asked[]): readonly string[] {
  return asked.filter((one) => likeInBank(one) !== undefined).map(({ text }) => text);
}

/**
 * That a question was asked before, in the words it was noted in, so that one sees whether it was that one; `''` for never.
 * @example askedWords(['Why leave?', 'Why go?']) // 'You noted: “Why leave?”, and one more like it.'
 */
export function askedWords([first, ...more]: readonly string[]): string {
  if (first === undefined) return '';
  return `You noted: ${quoted(first)}${more.length === 0 ? '' : `, and ${countWord(more.length)} more like it`}.`;
}
