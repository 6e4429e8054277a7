/** Every date of what is open, for the page, for paper and for the calendar: one list, so that none is in only one of them. */
import { wholeDay, type UnstampedEntry } from '../../lib/calendar-entry.ts';
import { dayReminders, type ReminderTimes } from '../../lib/reminder-times.ts';
import { inOurDirection } from '../../lib/text.ts';
import { timeIn } from '../../lib/zones.ts';
import { calendarEntry } from '../interviews/interview-calendar.ts';
import { talkDates } from '../negotiate/talk-dates.ts';
import type { LedgerRow } from '../negotiate/promises.ts';
import { fromSide, interviewerWords } from '../offers/side-words.ts';
import type { ClockSource, OfferClock } from './clashes.ts';

/** A date in the list. */
export interface ClockDate {
  readonly id: string;
  /** ISO date here. */
  readonly day: string;
  /** Time of day here; '' for a whole day. */
  readonly clock: string;
  readonly what: string;
}

/** From this long ago on, a day is still in the list. */
export const SHOWN_PAST_DAYS = 7;

/** Every date as it goes on a calendar. `rowsOf`: the promises around an offer. */
export function clockEntries(
  { offers, interviews }: ClockSource,
  rowsOf: (clock: OfferClock) => readonly LedgerRow[],
  times: ReminderTimes,
): readonly UnstampedEntry[] {
  const met = interviews.flatMap((interview): readonly UnstampedEntry[] => {
    const entry = calendarEntry(interview, 0, times);
    const decideBy = interview.debrief?.decideBy;
    return [
      ...(entry === undefined ? [] : [entry]),
      ...(decideBy === undefined
        ? []
        : [
            wholeDay(
              `decides-${interview.id}`,
              inOurDirection(fromSide(`${interviewerWords(interview)} decides`)),
              decideBy,
              '',
              dayReminders(times),
            ),
          ]),
    ];
  });
  const around = offers.flatMap((clock) =>
    talkDates({ offer: clock.offer, name: clock.name, negotiation: clock.talk, rows: rowsOf(clock), after: clock.after }, times),
  );
  // What was promised in an interview may count for two offers.
  return [...new Map([...met, ...around].map((entry) => [entry.id, entry])).values()];
}

/** The same as a list in its order, from a day on; what has a time of its own is on the clock here. */
export function clockDates(entries: readonly UnstampedEntry[], here: string, from: string): readonly ClockDate[] {
  return entries
    .map(({ id, title, start, zone }): ClockDate => {
      const [day = '', clock = ''] = start.split('T');
      const at = zone === undefined || clock === '' || here === '' ? undefined : timeIn({ day, clock, zone }, here);
      return { id, what: title, day: at?.day ?? day, clock: at?.clock ?? clock };
    })
    .filter(({ day }) => day >= from)
    .sort((a, b) => (`${a.day}${a.clock}` < `${b.day}${b.clock}` ? -1 : 1));
}

/** How many dates are to come; a look back is none to mind yet. `today`: an ISO date. */
export function datesAhead(entries: readonly UnstampedEntry[], here: string, today: string): number {
  return clockDates(entries, here, today).filter(({ id }) => !id.startsWith('look-back-')).length;
}
