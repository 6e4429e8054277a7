/** Signs to look for at an interview, and what a person does with them. */
import { newId } from '../../browser/device.ts';
import { changeIn } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import type { SignToTake } from '../playbooks/takes.ts';
import { edit } from './interviews.store.ts';
import type { WatchedSign } from './signs.ts';

const change = (interviewId: string, make: (signs: readonly WatchedSign[]) => readonly WatchedSign[]): void =>
  edit(interviewId, 'interview', (interview) => ({ ...interview, signs: make(interview.signs ?? []) }));

/** Adds signs to those of an interview, each once. */
export function addSigns(interviewId: string, signs: readonly SignToTake[]): void {
  change(interviewId, (before) => [
    ...before,
    ...signs.filter(({ from }) => before.every((one) => one.from !== from)).map((one) => ({ ...one, id: newId(), isSeen: false })),
  ]);
}

/** Notes that a sign was seen, or that it was not. */
export function noteSign(interviewId: string, id: string, isSeen: boolean): void {
  change(interviewId, (signs) => changeIn(signs, id, { isSeen }));
}

/** Takes all signs off an interview; can be undone. What was passed on to the worksheet stays there. */
export function removeSigns(interviewId: string): void {
  act('Signs removed', () => change(interviewId, () => []));
}
