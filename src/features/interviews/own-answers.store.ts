/** My answers to questions they may ask: kept once for all interviews, and taken along to each that is chosen. */
import { newId } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import type { OwnAnswer } from './interviews-format.ts';
import { $interviews, both, edit, interviews, nextOrder } from './interviews.store.ts';
import { blankOwnAnswer } from './own-answers.ts';

/** Every answer of mine, the sample’s too. */
export const $ownAnswers = both('answer');

/** Takes an answer along to an interview, or leaves it out. */
export function chooseOwnAnswer(interviewId: string, answerId: string, isChosen: boolean): void {
  edit(interviewId, 'interview', (interview) => {
    const others = (interview.ownAnswerIds ?? []).filter((one) => one !== answerId);
    return { ...interview, ownAnswerIds: isChosen ? [...others, answerId] : others };
  });
}

/** Adds an answer to those that go with an interview, chosen for it, and returns its id; `''`: to one’s own. A blank question adds nothing. */
export function addOwnAnswer(
  forInterview: string,
  question: string,
  more: Partial<Omit<OwnAnswer, 'id' | 'type'>> = {},
): string | undefined {
  if (question.trim() === '') return undefined;
  const id = newId();
  act('', () => {
    interviews.put({ ...blankOwnAnswer(id, question.trim(), nextOrder($ownAnswers.get())), ...more }, interviews.whose(forInterview));
    if (forInterview !== '') chooseOwnAnswer(forInterview, id, true);
  });
  return id;
}

/** Removes an answer from the list and from every file; can be undone. */
export function removeOwnAnswer(id: string): void {
  act('Answer removed', () => {
    for (const file of $interviews.get()) if (file.ownAnswerIds?.includes(id) === true) chooseOwnAnswer(file.id, id, false);
    interviews.remove(id);
  });
}

/** Changes an answer, in every file that has it. */
export function changeOwnAnswer(id: string, change: Partial<Omit<OwnAnswer, 'id' | 'type'>>): void {
  edit(id, 'answer', (record) => ({ ...record, ...change }));
}
