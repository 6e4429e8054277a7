/** Calendar files (`.ics`, RFC 5545). Apart from everything else, since the generator is big and only wanted on a press. */
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.ts';
import { wholeCharacters } from './text.ts';
import { instantOf } from './zones.ts';

/**
 * The text of a calendar file. Times are local ones (“floating”): 2:30 is 2:30 wherever the calendar is. Those with a zone are instants,
 * written in UTC, which every calendar understands without a description of the zone.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ prodId: { company: 'Greenroom', product: 'Greenroom', language: 'EN' } });
  for (const entry of entries) addEntry(calendar, entry, now);
  // What a trigger relates to is the beginning anyway; not every calendar knows the long form.
  return `${calendar
    .toString()
    .replace(/^TRIGGER;RELATED=START:/gm, 'TRIGGER:')
    .trimEnd()}\r\n`;
}

/** The last moment with a year of four digits, which is all the format knows. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59);

/** Text as a calendar can take it: without control characters and halves of letters; line breaks stay. */
const plain = (text: string): string => wholeCharacters(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));

/** An id of letters, digits and plain marks only, since it is written as it is; anything else as its code, so that it stays an id of its own. */
const plainId = (id: string): string => id.replace(/[^\w.:-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`);

function addEntry(calendar: ReturnType<typeof ical>, entry: CalendarEntry, now: Date): void {
  const isWholeDay = !entry.start.includes('T');
  // The generator writes a floating time from the fields of UTC: so the local time is handed in as if it were UTC.
  const instant = isWholeDay || entry.zone === undefined ? undefined : instantOf(entry.start, entry.zone);
  const begin = new Date(instant ?? (isWholeDay ? `${entry.start}T00:00:00Z` : `${entry.start}:00Z`));
  const title = plain(entry.title);
  const event = calendar.createEvent({
    id: `${plainId(entry.id)}@greenroom`,
    stamp: now,
    sequence: Math.floor(entry.changedAt / 1000) % 2_000_000_000,
    start: begin,
    // A day on which something is due is no day on which one is busy.
    ...(isWholeDay
      ? { allDay: true, transparency: ICalEventTransparency.TRANSPARENT }
      : { end: new Date(Math.min(begin.getTime() + entry.minutes * 60_000, LAST_MOMENT)) }),
    floating: instant === undefined,
    summary: title,
    ...(entry.place === '' ? {} : { location: plain(entry.place) }),
    ...(entry.note === '' ? {} : { description: plain(entry.note) }),
  });
  for (const minutes of entry.remindBefore) {
    const trigger = minutes < 0 ? { triggerAfter: -minutes * 60 } : { triggerBefore: minutes * 60 };
    const alarm = event.createAlarm({ type: ICalAlarmType.display, ...trigger, description: title });
    // The generator would take “after” for after the end.
    if (minutes < 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
}
