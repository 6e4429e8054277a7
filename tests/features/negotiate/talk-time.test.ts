import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import { calendarEntries } from '../../../src/features/exports/calendar.ts';
import { parseNegotiation, type Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { buildSheet } from '../../../src/features/negotiate/sheet.ts';
import { changeTalkTime, talkClock, talkHere } from '../../../src/features/negotiate/talk-time.ts';
import { talkEnds } from '../../../src/features/today/talk-ends.ts';
import { readParts } from '../your-data/some-case-file.ts';
import { offer, talk } from './some-talks.ts';

const NEW_YORK = 'America/New_York';
const LOS_ANGELES = 'America/Los_Angeles';
const set = talk({ callOn: '2026-05-14', callAt: '14:30', zone: NEW_YORK });
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('the zone of a talk', () => {
  test.each([
    ['a time is typed', {}, { callAt: '14:30' }, LOS_ANGELES],
    ['a day is typed', { callAt: '14:30' }, { callOn: '2026-05-14' }, LOS_ANGELES],
    ['the time is corrected elsewhere', { callAt: '14:30', zone: NEW_YORK }, { callAt: '15:00' }, NEW_YORK],
    ['the time is taken out', { callAt: '14:30', zone: NEW_YORK }, { callAt: undefined }, undefined],
    ['something else is typed', { callAt: '14:30' }, { goal: 'More' }, undefined],
  ] as const)('when %s', (_when, before: Partial<Negotiation>, change, zone) =>
    expect(changeTalkTime(talk(before), change, LOS_ANGELES).zone).toBe(zone),
  );
  test('that is damaged is let go', () => expect(parseNegotiation({ ...set, zone: 7 } as never).zone).toBeUndefined());
});

describe('a talk, read in another zone', () => {
  const here = talkHere(set, LOS_ANGELES, undefined);
  test('is at the time here, with how it was typed', () => {
    expect(here).toMatchObject({ callOn: '2026-05-14', callAt: '11:30', typed: { clock: '14:30', zone: NEW_YORK } });
    expect(plain(talkClock(here))).toBe('2:30 PM in New York, 11:30 AM here');
    expect(plain(talkClock(talkHere(set, NEW_YORK, undefined)))).toBe('2:30 PM');
    expect(talkClock(talk({ callOn: '2026-05-14' }))).toBe('');
  });
  test('noted before zones were kept counts here, and is asked about', () => {
    const old = talk({ callOn: '2026-05-14', callAt: '14:30' });
    expect(talkHere(old, LOS_ANGELES, NEW_YORK)).toEqual({ ...old, perhapsIn: NEW_YORK });
  });
  test('stands so on Today, and on the sheet; theirs has their time', () => {
    const files = { offers: [offer([])], negotiations: [here], promises: [], afterYes: [] };
    expect(plain(talkEnds(files, '2026-05-14')[0]?.why ?? '')).toContain('2:30 PM in New York, 11:30 AM here');
    const source = { negotiation: here, offer: offer([]), research: undefined, today: '2026-05-14', locale: 'en-US' };
    expect(plain(JSON.stringify(buildSheet(source, 'mine')))).toContain('2:30 PM in New York, 11:30 AM here');
    const theirs = plain(JSON.stringify(buildSheet(source, 'theirs')));
    expect(theirs).toContain('2:30 PM in New York');
    expect(theirs).not.toContain(' here"');
  });
  test('is an instant on the calendar', () => {
    const parts = readParts({ offers: [{ id: 'o', title: 'Job' }], negotiate: [{ ...set, updatedAt: 5 }] });
    expect(calendarFile(calendarEntries(parts, 1), new Date(0))).toContain('DTSTART:20260514T183000Z\r\n');
  });
});
