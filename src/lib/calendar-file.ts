/** Calendar files (`.ics`, RFC 5545). Apart from everything else, since the generator is big and only wanted on a press. */
import ical, { ICalAlarmType } from 'ical-generator';

/** One entry of a calendar, in local time without a zone. */
export interface CalendarEntry {
  /** The same id makes a calendar change its entry instead of adding a second one. */
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  /** `2026-05-14T14:30`; `2026-05-14` is the whole day. */
  readonly start: string;
  readonly minutes: number;
  /** Reminders, in minutes before it begins. */
  readonly remindBefore: readonly number[];
  /** Raised with every change, so that a calendar takes the newer one: milliseconds since 1970. */
  readonly changedAt: number;
}

/** The text of a calendar file. Times are local ones (“floating”): 2:30 is 2:30 wherever the calendar is. */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ prodId: { company: 'Greenroom', product: 'Greenroom', language: 'EN' } });
  for (const entry of entries) addEntry(calendar, entry, now);
  return `${calendar.toString().trimEnd()}\r\n`;
}

function addEntry(calendar: ReturnType<typeof ical>, entry: CalendarEntry, now: Date): void {
  const isWholeDay = !entry.start.includes('T');
  // The generator writes a floating time from the fields of UTC: so the local time is handed in as if it were UTC.
  const begin = new Date(isWholeDay ? `${entry.start}T00:00:00Z` : `${entry.start}:00Z`);
  const event = calendar.createEvent({
    id: `${entry.id}@greenroom`,
    stamp: now,
    sequence: Math.floor(entry.changedAt / 1000) % 2_000_000_000,
    start: begin,
    ...(isWholeDay ? { allDay: true } : { end: new Date(begin.getTime() + entry.minutes * 60_000) }),
    floating: true,
    summary: entry.title,
    ...(entry.place === '' ? {} : { location: entry.place }),
    ...(entry.note === '' ? {} : { description: entry.note }),
  });
  for (const minutes of entry.remindBefore) {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: minutes * 60, description: entry.title });
  }
}
