/** An interview as an entry for a calendar. */
import type { CalendarEntry } from '../../lib/calendar-entry.ts';
import { interviewName, type Interview } from './interview.ts';
import { INTERVIEW_STAGE_WORDS } from './stage-words.ts';
import { startOf } from './when.ts';

/** The entry, with a reminder the day before and one two hours before; `undefined` without a day. */
export function calendarEntry(interview: Interview, changedAt: number): CalendarEntry | undefined {
  const start = startOf(interview);
  if (start === undefined || interview.heldOn === undefined) return undefined;
  const people = interview.people.map((person) => [person.name, person.role].filter(Boolean).join(', '));
  return {
    id: interview.id,
    title: `${interviewName(interview)}: ${INTERVIEW_STAGE_WORDS[interview.stage]}`,
    place: interview.place,
    note: [interview.role, people.length > 0 ? `With ${people.join('; ')}` : '', interview.route].filter(Boolean).join('\n'),
    start: interview.startsAt === undefined ? interview.heldOn : start,
    minutes: 60,
    remindBefore: interview.startsAt === undefined ? [12 * 60] : [24 * 60, 120],
    changedAt,
  };
}
