/** What a person leaves out of the plan of a prep file, and takes up again. */
import { act } from '../../storage/act.ts';
import type { Interview } from '../interviews/interview.ts';
import { describeInterview } from '../interviews/interviews.store.ts';

/** Leaves a step out (by its key), or a day (`day:2026-05-14`); can be undone. */
export function leaveOut(interview: Interview, key: string, words: string): void {
  const others = (interview.leftOut ?? []).filter((one) => one !== key);
  act(words, () => describeInterview(interview.id, { leftOut: [...others, key] }));
}

/** Takes up again what was left out. */
export function takeUpAgain(interview: Interview, key: string): void {
  const left = (interview.leftOut ?? []).filter((one) => one !== key);
  act('', () => describeInterview(interview.id, { leftOut: left.length === 0 ? undefined : left }));
}
