/** When the reminders in calendar files come. Each is so many minutes before its entry begins; what comes after that is negative. */
import { parseChoice, parseClock, type JsonObject } from './parse.ts';

const DAY_MINUTES = 24 * 60;

/** On which day one is reminded of a day. */
export const DAY_REMINDERS = ['that-day', 'day-before', 'two-days-before', 'week-before', 'none'] as const;
/** How long before a talk or an interview one is reminded once more, in minutes. */
export const CALL_REMINDERS = ['15', '30', '60', '120', '180', 'none'] as const;

const DAYS_BEFORE = { 'that-day': 0, 'day-before': 1, 'two-days-before': 2, 'week-before': 7 } as const;

/** When one wants to be reminded. Times of day as `09:00`. */
export interface ReminderTimes {
  /** Of a day: an answer due, a promise, a look back. */
  readonly day: (typeof DAY_REMINDERS)[number];
  readonly dayAt: string;
  /** Of a talk or an interview, on the day before. */
  readonly hasEvening: boolean;
  readonly eveningAt: string;
  /** Of a talk or an interview, before it begins. */
  readonly ahead: (typeof CALL_REMINDERS)[number];
}

/** As long as nobody chose: a day at nine; a talk or an interview the evening before, and two hours ahead. */
export const USUAL_REMINDERS: ReminderTimes = { day: 'that-day', dayAt: '09:00', hasEvening: true, eveningAt: '18:00', ahead: '120' };

/** Reminder times from anything. Repairs what it can, never throws. */
export function parseReminderTimes(raw: JsonObject): ReminderTimes {
  return {
    day: parseChoice(raw['day'], DAY_REMINDERS, USUAL_REMINDERS.day),
    dayAt: parseClock(raw['dayAt']) ?? USUAL_REMINDERS.dayAt,
    hasEvening: raw['hasEvening'] !== false,
    eveningAt: parseClock(raw['eveningAt']) ?? USUAL_REMINDERS.eveningAt,
    ahead: parseChoice(raw['ahead'], CALL_REMINDERS, USUAL_REMINDERS.ahead),
  };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The reminders of a whole day, which begins at midnight. @example dayReminders(USUAL_REMINDERS) // [-540]: at nine */
export function dayReminders({ day, dayAt }: ReminderTimes): readonly number[] {
  return day === 'none' ? [] : [DAYS_BEFORE[day] * DAY_MINUTES - minutesOf(dayAt)];
}

/**
 * The reminders of a talk or an interview that begins at `clock` where this person is. Without a time it is a whole day: then the evening
 * before has to do, since nobody knows what is early enough.
 * @example callReminders(USUAL_REMINDERS, '14:30') // [1230, 120]: at six the evening before, and two hours ahead
 */
export function callReminders(times: ReminderTimes, clock?: string): readonly number[] {
  const evening = times.hasEvening ? [DAY_MINUTES - minutesOf(times.eveningAt) + minutesOf(clock ?? '00:00')] : [];
  if (clock === undefined) return times.hasEvening ? evening : dayReminders(times);
  return [...new Set([...evening, ...(times.ahead === 'none' ? [] : [Number(times.ahead)])])];
}
