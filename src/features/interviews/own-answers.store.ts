/** My answers to questions they may ask: kept once for all interviews, and taken along to each that is chosen. */
import { newId } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import type { OwnAnswer } from './interviews-format.ts';
import { $interviews, both, edit, goesWith, interviews, nextOrder } from './interviews.store.ts';
import { blankOwnAnswer, fearedAnswers, MOST_FEARED, takenOwnAnswers } from './own-answers.ts';

/** Every answer of mine, the sample’s too. */
export const $ownAnswers = both('answer');

/** Takes an answer along to an interview, or leaves it out. */
export function chooseOwnAnswer(interviewId: string, answerId: string, isChosen: boolean): void {
  edit(interviewId, 'interview', (interview) => {
    const others = (interview.ownAnswerIds ?? []).filter((one) => one !== answerId);
    const { fearedIds, ...rest } = interview;
    const feared = isChosen ? fearedIds : fearedIds?.filter((one) => one !== answerId);
    return {
      ...rest,
      ownAnswerIds: isChosen ? [...others, answerId] : others,
      ...(feared === undefined || feared.length === 0 ? {} : { fearedIds: feared }),
    };
  });
}

/**
 * Prepares an answer to a question of the bank, or to a worry, for an interview, and returns its id. Where there is one, it is taken along
 * as it is. Can be undone.
 */
export function prepareAnswer(
  interviewId: string,
  { id: questionId, ask }: { readonly id: string; readonly ask: string },
  isWorry = false,
): string | undefined {
  const isIt = (one: OwnAnswer): boolean => one.questionId === questionId && (one.isWorry === true) === isWorry;
  const found = $ownAnswers.get().filter(goesWith(interviewId)).find(isIt);
  return act(isWorry ? 'Worry added' : 'Question added', () => {
    if (found === undefined) return addOwnAnswer(interviewId, ask, { questionId, ...(isWorry ? { isWorry } : {}) });
    chooseOwnAnswer(interviewId, found.id, true);
    return found.id;
  });
}

/** Marks an answer as one of the three I fear most in an interview, or takes the mark off. `false` where three are marked already. */
export function fearAnswer(interviewId: string, answerId: string, isFeared: boolean): boolean {
  const file = $interviews.get().find(({ id }) => id === interviewId);
  if (file === undefined) return false;
  const marked = fearedAnswers(file, takenOwnAnswers(file, $ownAnswers.get())).map(({ id }) => id);
  const others = marked.filter((id) => id !== answerId);
  if (isFeared && others.length >= MOST_FEARED) return false;
  act('', () => {
    if (isFeared && file.ownAnswerIds?.includes(answerId) !== true) chooseOwnAnswer(interviewId, answerId, true);
    edit(interviewId, 'interview', ({ fearedIds: _before, ...interview }) => {
      const feared = isFeared ? [...others, answerId] : others;
      return feared.length === 0 ? interview : { ...interview, fearedIds: feared };
    });
  });
  return true;
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

/** Removes an answer from the list and from every file; can be undone under these words. */
export function removeOwnAnswer(id: string, words = 'Answer removed'): void {
  act(words, () => {
    for (const file of $interviews.get()) if (file.ownAnswerIds?.includes(id) === true) chooseOwnAnswer(file.id, id, false);
    interviews.remove(id);
  });
}

/** Changes an answer, in every file that has it. */
export function changeOwnAnswer(id: string, change: Partial<Omit<OwnAnswer, 'id' | 'type'>>): void {
  edit(id, 'answer', (record) => ({ ...record, ...change }));
}
