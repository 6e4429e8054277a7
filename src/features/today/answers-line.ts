/** The line of Today that names the better answers before an interview. */
import { daysBetween } from '../../lib/dates.ts';
import { capitalized, counted, joined, quoted } from '../../lib/text.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Asked } from '../interviews/interviews-format.ts';
import { minutesBetween, startOf, type Moment } from '../interviews/when.ts';

/** As long before the start the card is enough. */
const LAST_MINUTES = 30;
const NAMED = 3;

/**
 * From the day before until half an hour before an interview: what to say better in it, out of the answers that go along. `''` at any
 * other time, and where there are none. @example 'Two answers to say better: “Why leave?” and “A conflict?”'
 */
export function answersLine(interview: Interview, taken: readonly Asked[], now: Moment): string {
  const start = startOf(interview);
  if (interview.heldOn === undefined || start === undefined || taken.length === 0) return '';
  const days = daysBetween(now.slice(0, 10), interview.heldOn);
  const isOn = interview.startsAt === undefined ? days === 0 : minutesBetween(now, start) > LAST_MINUTES;
  if (days < 0 || days > 1 || (days === 0 && !isOn)) return '';
  const named = taken.slice(0, NAMED).map(({ text }) => quoted(text, 60));
  const more = taken.length > NAMED ? [`${taken.length - NAMED} more`] : [];
  return `${capitalized(counted(taken.length, 'answer'))} to say better: ${joined([...named, ...more], 'and')}`;
}
