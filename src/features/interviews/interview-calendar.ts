/** An interview as an entry for a calendar. */
import type { CalendarEntry } from '../../lib/calendar-entry.ts';
import { callReminders, USUAL_REMINDERS, type ReminderTimes } from '../../lib/reminder-times.ts';
import { isHeldByCall, type InterviewHere } from './here.ts';
import { interviewName } from './interview.ts';
import { stageWords } from './stage-words.ts';
import { lengthOf } from './when.ts';

/** The entry with its reminders; `undefined` without a day. A call keeps its zone, as typed or as it is here. */
export function calendarEntry(
  interview: InterviewHere,
  changedAt: number,
  times: ReminderTimes = USUAL_REMINDERS,
): CalendarEntry | undefined {
  const { heldOn, startsAt, zone, typed } = interview;
  if (heldOn === undefined) return undefined;
  const people = interview.people.map((person) => [person.name, person.role].filter(Boolean).join(', '));
  return {
    id: interview.id,
    title: `${interviewName(interview)}: ${stageWords(interview)}`,
    place: interview.place,
    note: [interview.role, people.length > 0 ? `With ${people.join('; ')}` : '', interview.route].filter(Boolean).join('\n'),
    // As typed, where the time here is another one.
    ...(startsAt === undefined
      ? { start: heldOn }
      : typed !== undefined
        ? { start: `${typed.day}T${typed.clock}`, zone: typed.zone }
        : { start: `${heldOn}T${startsAt}`, zone: isHeldByCall(interview) ? zone : undefined }),
    remindBefore: callReminders(times, startsAt),
    minutes: lengthOf(interview),
    changedAt,
  };
}
