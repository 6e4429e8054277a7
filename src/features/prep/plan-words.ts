/** The plan of a prep file in words: its headline, its days, its paper, its entries in a calendar. */
import type { CalendarEntry } from '../../lib/calendar-entry.ts';
import { daysBetween, formatDay } from '../../lib/dates.ts';
import { fileName, printTitle } from '../../lib/file-names.ts';
import { item, type MarkdownSection } from '../../lib/markdown.ts';
import { dayReminders, USUAL_REMINDERS, type ReminderTimes } from '../../lib/reminder-times.ts';
import { capitalized, counted, isolated } from '../../lib/text.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import type { DayStep, PlanDay } from '../interviews/plan.ts';
import { thingsWords } from '../interviews/plan-tonight.ts';
import { isCardTime, isOver, momentAfter, startOf, type Moment } from '../interviews/when.ts';

/** How far it is, and what is still to be done now. `hasDone`: something was done today already. @example 'Six days. Tonight: two things, 18 minutes.' */
export function planHeadline(file: Interview, open: readonly DayStep[], hasDone: boolean, now: Moment): string {
  const left = daysBetween(now.slice(0, 10), file.heldOn ?? now.slice(0, 10));
  if (isOver(file, now)) return open.length === 0 ? 'Nothing is left to do after it.' : `After it: ${thingsWords(open)}.`;
  if (isCardTime(file, now)) return 'Only the cue card now.';
  const far = left === 0 ? 'Today.' : left === 1 ? 'Tomorrow.' : `${capitalized(counted(left, 'day'))}.`;
  const until = left === 0 ? 'Before it' : 'Tonight';
  if (open.length > 0) return `${far} ${until}: ${thingsWords(open)}.`;
  return hasDone
    ? `${far} That is all for ${left === 0 ? 'now' : 'tonight'}.`
    : `${far} Nothing ${left === 0 ? 'more to do' : 'for tonight'}.`;
}

/** A day of the plan. @example 'Tonight', 'Wed, May 13: the evening before' */
export function planDayName({ day, left }: Pick<PlanDay, 'day' | 'left'>, today: string): string {
  const name = formatDay(day, today);
  if (left === 0) return `${name}: the day`;
  if (left < 0) return name;
  return left === 1 ? `${name}: the evening before` : `${name}: ${counted(left, 'day')} before`;
}

/** What the paper and the calendar file of a plan are called. */
export const planNames = (file: Interview): { readonly title: string; readonly paper: string; readonly file: string } => ({
  title: `The plan for ${isolated(interviewName(file))}`,
  paper: printTitle('Plan', interviewName(file), file.heldOn),
  file: fileName('ics', 'plan', interviewName(file), file.heldOn),
});

/** The plan on paper: a day, its things, each with a reason. */
export function planSections(plan: readonly PlanDay[], today: string): readonly MarkdownSection[] {
  return plan.map((day) => ({
    title: `${planDayName(day, today)} · ${day.minutes} min`,
    entries: day.steps.flatMap(({ what, why, minutes }) => item(`${what} ${minutes} min. ${why}`)),
  }));
}

/** On the day itself one begins so many minutes before it starts; on the days before, at this hour. */
const AHEAD = 120;
const EVENING = '19:00';

/** An entry for each day of the plan; one of today begins now at the earliest. The same day before the interview keeps its entry when the date changes. */
export function planEntries(
  file: Interview,
  plan: readonly PlanDay[],
  changedAt: number,
  now: Moment,
  times: ReminderTimes = USUAL_REMINDERS,
): readonly CalendarEntry[] {
  const notBefore = (start: Moment): Moment => (start.length > 10 && start < now ? now : start);
  return plan.map(({ day, left, minutes, steps }) => {
    const start = file.startsAt === undefined ? undefined : startOf(file);
    const morning = start === undefined ? day : momentAfter(start, -AHEAD);
    return {
      id: `plan-${file.id}-${left}`,
      title: `${interviewName(file)}: ${thingsWords(steps)}`,
      place: '',
      note: steps.map((one) => `${one.what} ${one.minutes} min`).join('\n'),
      start: notBefore(left > 0 ? `${day}T${EVENING}` : morning),
      minutes,
      // A whole day would remind at midnight.
      remindBefore: left <= 0 && start === undefined ? dayReminders(times) : [0],
      changedAt,
    };
  });
}
