import { expect, test } from 'vitest';
import { myAnswerTo, askedWords, countedForBank, likeInBank } from '../../../src/features/interviews/bank-answers.ts';
import { unjudgedQuestion } from '../../../src/features/interviews/interviews-format.ts';
import { matchAsked } from '../../../src/features/interviews/match-asked.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';

const [first, second] = THEIR_QUESTIONS;
if (first === undefined || second === undefined) throw new Error('an empty bank');

test('the answer to a question is the one prepared from it, else one to the same question in other words', () => {
  const prepared = { ...blankOwnAnswer('a', 'In words of my own', 1), questionId: first.id };
  const typed = blankOwnAnswer('b', first.otherWays[0] ?? first.ask, 2);
  expect(myAnswerTo(first, [typed, prepared])?.id).toBe('a');
  expect(myAnswerTo(first, [typed])?.id).toBe('b');
  expect(myAnswerTo(second, [typed, prepared])).toBeUndefined();
  // What was prepared from another question is not this one, whatever its words say now.
  expect(myAnswerTo(first, [{ ...typed, questionId: second.id }])).toBeUndefined();
});

test('what was asked counts for the question it is like, unless one said that it is another', () => {
  const asked = { ...unjudgedQuestion('q', 'i', first.ask, 1, '2026-05-14') };
  expect(likeInBank(asked)?.id).toBe(first.id);
  expect(likeInBank({ ...asked, unlike: first.id })).toBeUndefined();
  expect(likeInBank({ ...asked, unlike: second.id })?.id).toBe(first.id);
  expect(likeInBank({ ...asked, text: 'Ξ 一' })).toBeUndefined();
  expect(countedForBank([asked, { ...asked, unlike: first.id }, { ...asked, text: '' }])).toEqual([first.ask]);
  expect(matchAsked(first.ask)).toBe(first);
});

test.each([
  [[], ''],
  [['Why leave?'], 'You noted: “Why leave?”.'],
  [['Why leave?', 'why go'], 'You noted: “Why leave?”, and one more like it.'],
  [['Why leave?', 'why go', 'why'], 'You noted: “Why leave?”, and two more like it.'],
])('what was noted as %j is said as “%s”', (noted, words) => expect(askedWords(noted).replace(/[\u2066-\u2069]/g, '')).toBe(words));
