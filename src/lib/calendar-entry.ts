/** What stands in a calendar. Apart from the file it becomes, since what writes that is big. */
import { dayReminders, USUAL_REMINDERS } from './reminder-times.ts';

/** One entry of a calendar. */
export interface CalendarEntry {
  /** The same id makes a calendar change its entry instead of adding a second one. */
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  /** `2026-05-14T14:30`; `2026-05-14` is the whole day. In `zone`; without one it is that hour wherever the calendar is. */
  readonly start: string;
  /** IANA name of a time zone, for what is an instant: a call. */
  readonly zone?: string | undefined;
  readonly minutes: number;
  /** Reminders, in minutes before it begins; negative for what comes after. */
  readonly remindBefore: readonly number[];
  /** Raised with every change, so that a calendar takes the newer one: milliseconds since 1970. */
  readonly changedAt: number;
}

/** An entry before it is known when it was last changed. */
export type UnstampedEntry = Omit<CalendarEntry, 'changedAt'>;

/** A whole day, with the usual reminder unless others are given. `start` as `2026-05-14`. */
export const wholeDay = (
  id: string,
  title: string,
  start: string,
  note = '',
  remindBefore: readonly number[] = dayReminders(USUAL_REMINDERS),
): UnstampedEntry => ({ id, title, place: '', note, start, minutes: 0, remindBefore });
