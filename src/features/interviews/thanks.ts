/** Thanks after an interview, person by person: each has a thank-you of their own. */
import type { Interview, Person } from './interview.ts';
import type { Reminder } from './interviews-format.ts';

/** Somebody to thank: a person of the prep file, or its company where nobody is named. */
export interface ToThank {
  readonly name: string;
  readonly personId?: string;
}

/** The people of a prep file who have a name. */
export function namedPeople(interview: Interview): readonly Person[] {
  return interview.people.filter(({ name }) => name.trim() !== '');
}

/** Is this person thanked, or were thanks let go? A thank-you noted without a person counts for all of them. */
export function isThanked(interview: Interview, personId: string | undefined, reminders: readonly Reminder[]): boolean {
  return reminders.some(
    (one) =>
      one.about === 'thank-you' &&
      one.interviewId === interview.id &&
      one.doneOn !== undefined &&
      (one.personId === undefined || one.personId === personId),
  );
}

/** Everybody of the interview who is not thanked yet, in the order of the file. */
export function leftToThank(interview: Interview, reminders: readonly Reminder[]): readonly ToThank[] {
  const people = namedPeople(interview);
  const all: readonly ToThank[] =
    people.length > 0
      ? people.map(({ id, name }) => ({ personId: id, name: name.trim() }))
      : [{ name: interview.company.trim() || interview.role.trim() }];
  return all.filter(({ personId }) => !isThanked(interview, personId, reminders));
}
