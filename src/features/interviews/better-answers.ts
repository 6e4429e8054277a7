/**
 * Better answers: what I would say next time to a question whose answer did not land, from a debrief or from a message that was better
 * not sent. Every later prep file has them, to tick for its cue card.
 */
import type { Interview } from './interview.ts';
import type { Asked } from './interviews-format.ts';

/** So many of the newest are taken along where nobody has chosen. */
const TAKEN_AT_FIRST = 3;

/** Is there something to say next time? */
export function hasBetterAnswer({ landed, better, text }: Asked): boolean {
  return landed === 'no' && better.trim() !== '' && text.trim() !== '';
}

const newestFirst = (a: Asked, b: Asked): number => b.order - a.order || (a.id < b.id ? -1 : 1);

/** Was the one surely over when the other began? Without a day, or on one day without a time, that cannot be told. */
function isBefore(one: Interview, other: Interview): boolean {
  if (one.heldOn === undefined || other.heldOn === undefined) return false;
  if (one.heldOn !== other.heldOn) return one.heldOn < other.heldOn;
  return one.startsAt !== undefined && other.startsAt !== undefined && one.startsAt < other.startsAt;
}

/**
 * The questions that did not land before this interview, the newest first, those without a better answer yet too. Leaves out its own
 * and those of interviews that came after it; what belongs to no interview counts from the day it was kept.
 */
export function askedBefore(interview: Interview, interviews: readonly Interview[], asked: readonly Asked[]): readonly Asked[] {
  const isEarlier = ({ interviewId, keptOn }: Asked): boolean => {
    const from = interviews.find(({ id }) => id === interviewId);
    if (from === undefined) return keptOn === undefined || interview.heldOn === undefined || keptOn <= interview.heldOn;
    return from.id !== interview.id && !isBefore(interview, from);
  };
  return asked.filter((one) => one.landed === 'no' && one.text.trim() !== '' && isEarlier(one)).sort(newestFirst);
}

/** Those of them that go along to this interview: the ticked ones, or the newest few as long as nobody has ticked. */
export function takenAnswers({ answerIds }: Interview, before: readonly Asked[]): readonly Asked[] {
  const ready = before.filter(hasBetterAnswer);
  return answerIds === undefined ? ready.slice(0, TAKEN_AT_FIRST) : ready.filter(({ id }) => answerIds.includes(id));
}
