/** What is kept of what was said aloud, and mock interviews, as a person makes them. Never the sound. */
import { act } from '../../storage/act.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { keepAnswer } from '../interviews/interviews.store.ts';
import { changeMock, findRehearsed, keepTake, rateCard, rehearse } from './rehearse.store.ts';
import type { Felt, MockQuestion } from './sittings.ts';
import { keptOf, type HowSaid } from './take-words.ts';

/** Keeps what was measured of a take; gives its id. */
export const keepSaid = (key: string, at: string, said: HowSaid, whose: Whose): string => keepTake({ key, at, ...keptOf(said) }, whose);

/** Says how a take felt, which rates its card. */
export function feelTake(id: string, felt: Felt, whose: Whose): void {
  const take = findRehearsed(whose, 'take', id);
  if (take === undefined) return;
  act('', () => {
    rehearse.put({ ...take, felt }, whose);
    rateCard(take.key, felt === 'fine' ? 3 : 1, whose);
  });
}

/** Changes one question of a mock interview. */
export function changeMockQuestion(mockId: string, questionId: string, change: Partial<MockQuestion>, whose: Whose): void {
  const mock = findRehearsed(whose, 'mock', mockId);
  if (mock === undefined) return;
  const questions = mock.questions.map((one) => (one.id === questionId ? { ...one, ...change } : one));
  changeMock(mockId, { questions }, whose);
}

/** Keeps a question of a mock interview whose answer did not land, for a better answer in the next prep file. One thing to take back. */
export function keepForBetter(mockId: string, question: MockQuestion, whose: Whose): void {
  act('Kept for a better answer', () => {
    const askedId = keepAnswer('', question.ask, '', whose);
    if (askedId !== undefined) changeMockQuestion(mockId, question.id, { askedId }, whose);
  });
}
