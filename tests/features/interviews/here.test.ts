import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import { calendarEntry } from '../../../src/features/interviews/interview-calendar.ts';
import { changeWithZone, interviewHere, lacksZone, otherClock } from '../../../src/features/interviews/here.ts';
import { parseInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { endOf, isOver, thankYouDue, untilWords } from '../../../src/features/interviews/when.ts';
import { interview, someInterview } from './some-interviews.ts';

const NEW_YORK = 'America/New_York';
const LOS_ANGELES = 'America/Los_Angeles';
const call = (change: Partial<Interview> = {}): Interview =>
  interview({ channel: 'video', heldOn: '2026-05-14', startsAt: '14:30', zone: NEW_YORK, ...change });
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('the zone of a call', () => {
  const typed = (before: Partial<Interview>, change: Parameters<typeof changeWithZone>[1]): string | undefined =>
    changeWithZone(interview(before), change, NEW_YORK).zone;
  test.each([
    ['a time is typed', { channel: 'phone' }, { startsAt: '14:30' }, NEW_YORK],
    ['a day is typed', { channel: 'video', startsAt: '14:30' }, { heldOn: '2026-05-14' }, NEW_YORK],
    ['it becomes a call', { channel: 'on-site', startsAt: '14:30' }, { channel: 'video' }, NEW_YORK],
    ['its place becomes a link', { startsAt: '14:30' }, { place: 'https://zoom.us/j/1' }, undefined],
    ['it is on site', { channel: 'on-site' }, { startsAt: '14:30' }, undefined],
    ['it is moved on site', { channel: 'video', startsAt: '14:30', zone: LOS_ANGELES }, { channel: 'on-site' }, undefined],
    ['the time is taken out', { channel: 'video', startsAt: '14:30', zone: LOS_ANGELES }, { startsAt: undefined }, undefined],
    ['the time is corrected elsewhere', { channel: 'video', startsAt: '14:30', zone: LOS_ANGELES }, { startsAt: '15:00' }, LOS_ANGELES],
    ['a zone is chosen', { channel: 'video', startsAt: '14:30', zone: LOS_ANGELES }, { zone: 'Asia/Tokyo' }, 'Asia/Tokyo'],
    [
      'something else of an old one is typed',
      { channel: 'video', startsAt: '14:30' },
      { company: 'Harlow', place: 'https://x.example' },
      undefined,
    ],
  ] as const)('when %s', (_when, before, change, zone) => expect(typed(before, change)).toBe(zone));

  test('is not kept where the browser does not tell one', () =>
    expect(changeWithZone(interview({ channel: 'phone' }), { startsAt: '14:30' }, '').zone).toBeUndefined());

  test.each([5, 'no zone at all', null])('that is damaged (%j) is let go, and nothing else', (zone) => {
    expect(parseInterview({ ...call(), zone } as never)).toEqual({ ...call(), zone: undefined });
  });
  test.each([0, -5, 1.5, 100_000, '60'])('a length that is none (%j) is let go', (minutes) =>
    expect(parseInterview({ ...call(), minutes } as never).minutes).toBeUndefined(),
  );
});

describe('a call, read in another zone', () => {
  const here = interviewHere(call(), LOS_ANGELES, undefined);
  test('is at the time here, with how it was typed', () => {
    expect(here).toMatchObject({ heldOn: '2026-05-14', startsAt: '11:30', typed: { day: '2026-05-14', clock: '14:30', zone: NEW_YORK } });
    expect(plain(otherClock(here).both)).toBe('2:30 PM in New York, 11:30 AM here');
  });
  test('counts from there: ten minutes before, its end, its thanks', () => {
    expect(untilWords(here, '2026-05-14T11:20')).toBe('in 10 min');
    expect(endOf(here)).toBe('2026-05-14T12:30');
    expect(isOver(here, '2026-05-14T12:30')).toBe(true);
    expect(thankYouDue(here, '2026-05-14T13:00')).toBe('2026-05-15T12:30');
  });
  test('may be on another day', () => {
    const early = interviewHere(call({ heldOn: '2026-05-15', startsAt: '01:00', zone: 'Asia/Kolkata' }), 'Europe/London', undefined);
    expect(early).toMatchObject({ heldOn: '2026-05-14', startsAt: '20:30' });
    const { there, both, short } = otherClock(early);
    expect([there, both, short].map(plain)).toEqual([
      '1:00 AM on Fri, May 15 in Kolkata',
      '1:00 AM on Fri, May 15 in Kolkata, 8:30 PM on Thu, May 14 here',
      '1:00 AM in Kolkata, 8:30 PM here',
    ]);
    expect(untilWords(early, '2026-05-14T20:20')).toBe('in 10 min');
  });
  test.each([
    ['where both clocks agree', call(), 'America/Toronto'],
    ['where the zone is not known', call({ zone: 'Mars/Olympus' }), LOS_ANGELES],
    ['where the browser does not tell', call(), ''],
    ['on site', call({ channel: 'on-site' }), LOS_ANGELES],
    ['without a time', interview({ channel: 'phone', heldOn: '2026-05-14', zone: NEW_YORK }), LOS_ANGELES],
  ] as const)('is as typed, without a remark: %s', (_where, typed, zone) => {
    const { heldOn, startsAt } = interviewHere(typed, zone, undefined);
    expect([heldOn, startsAt]).toEqual([typed.heldOn, typed.startsAt]);
    expect(otherClock(interviewHere(typed, zone, undefined))).toEqual({ there: '', both: '', short: '' });
  });
  test('noted before zones were kept counts here, and is asked about', () => {
    const old = interview({ channel: 'video', heldOn: '2026-05-14', startsAt: '14:30' });
    expect(interviewHere(old, LOS_ANGELES, NEW_YORK)).toEqual({ ...old, perhapsIn: NEW_YORK });
    expect(interviewHere(old, NEW_YORK, NEW_YORK)).toEqual(old);
    expect(interviewHere({ ...old, channel: 'on-site' }, LOS_ANGELES, NEW_YORK)).toEqual({ ...old, channel: 'on-site' });
    expect([lacksZone(old, '2026-05-14'), lacksZone(old, '2026-05-15'), lacksZone(call(), '2026-05-14')]).toEqual([true, false, false]);
  });
  test('whatever is stored, it is the same interview', () => {
    fc.assert(
      fc.property(
        someInterview,
        fc.constantFrom(undefined, NEW_YORK, 'nowhere'),
        fc.constantFrom('Asia/Kolkata', ''),
        (one, zone, place) => {
          const seen = interviewHere({ ...one, ...(zone === undefined ? {} : { zone }) }, place, LOS_ANGELES);
          expect({ ...seen, heldOn: 0, startsAt: 0, zone: 0, typed: 0, perhapsIn: 0 }).toEqual({
            ...one,
            heldOn: 0,
            startsAt: 0,
            zone: 0,
            typed: 0,
            perhapsIn: 0,
          });
          expect([seen.heldOn === undefined, seen.startsAt === undefined]).toEqual([one.heldOn === undefined, one.startsAt === undefined]);
        },
      ),
    );
  });
});

describe('on a calendar', () => {
  const file = (one: Interview): string => {
    const entry = calendarEntry(one, 1);
    return entry === undefined ? '' : calendarFile([entry], new Date('2026-05-01T10:00:00Z'));
  };
  test.each([
    ['as typed', call()],
    ['as it is elsewhere', interviewHere(call(), 'Asia/Kolkata', undefined)],
    ['as it is where it was typed', interviewHere(call(), NEW_YORK, undefined)],
  ])('a call is an instant: %s', (_how, one) => {
    expect(file(one)).toContain('DTSTART:20260514T183000Z\r\n');
    expect(file(one)).toContain('DTEND:20260514T193000Z\r\n');
    expect(file(one)).toContain('TRIGGER:-PT2H');
  });
  test('what is on site, old, or in a zone nobody knows keeps its hour', () => {
    for (const one of [
      call({ channel: 'on-site' }),
      interview({ channel: 'video', heldOn: '2026-05-14', startsAt: '14:30' }),
      call({ zone: 'Mars/Olympus' }),
    ])
      expect(file(one)).toContain('DTSTART:20260514T143000\r\n');
  });
  test('a day is a day', () =>
    expect(file(interview({ channel: 'phone', heldOn: '2026-05-14', zone: NEW_YORK }))).toContain('DTSTART;VALUE=DATE:20260514'));
  test('it lasts as long as is planned', () => {
    expect(file(call({ channel: 'phone' }))).toContain('DTEND:20260514T190000Z\r\n');
    expect(file(call({ minutes: 45 }))).toContain('DTEND:20260514T191500Z\r\n');
  });
});
