import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import { USUAL_REMINDERS } from '../../../src/lib/reminder-times.ts';
import { calendarEntry } from '../../../src/features/interviews/interview-calendar.ts';
import {
  askAfter,
  debriefsDue,
  endOf,
  isOver,
  minutesBetween,
  momentAfter,
  nextInterview,
  past,
  thankYouDue,
  untilWords,
  upcoming,
} from '../../../src/features/interviews/when.ts';
import { interview, sample, someInterview } from './some-interviews.ts';

const on = (heldOn: string, startsAt?: string, id = 'i'): ReturnType<typeof interview> =>
  interview({ id, heldOn, ...(startsAt === undefined ? {} : { startsAt }) });

describe('an interview in time', () => {
  test.each([
    ['2026-05-14T14:21', '2026-05-14', '14:30', 'in 9 min'],
    ['2026-05-14T12:40', '2026-05-14', '14:30', 'in 1 hour 50 min'],
    ['2026-05-14T08:30', '2026-05-14', '14:30', 'in 6 hours'],
    ['2026-05-13T23:00', '2026-05-14', '02:00', 'in 3 hours'],
    ['2026-05-13T09:00', '2026-05-14', '14:30', 'tomorrow'],
    ['2026-05-10T09:00', '2026-05-14', undefined, 'in 4 days'],
    ['2026-05-14T09:00', '2026-05-14', undefined, 'today'],
    ['2026-05-14T14:45', '2026-05-14', '14:30', 'now'],
    ['2026-05-14T16:00', '2026-05-14', '14:30', 'today'],
    ['2026-05-16T09:00', '2026-05-14', '14:30', '2 days ago'],
  ])('at %s, one on %s at %s is “%s”', (now, day, time, words) => expect(untilWords(on(day, time), now)).toBe(words));

  test('without a day nothing is said, and it is never over', () => {
    expect(untilWords(interview(), '2026-05-14T09:00')).toBe('');
    expect(isOver(interview(), '9999-12-31T23:59')).toBe(false);
    expect(endOf(interview())).toBeUndefined();
  });

  test('moments are counted over midnight, over the change of clocks, and both ways', () => {
    expect(momentAfter('2026-05-14T23:30', 60)).toBe('2026-05-15T00:30');
    expect(momentAfter('2026-03-08T01:30', 60)).toBe('2026-03-08T02:30');
    expect(minutesBetween('2026-05-15T00:30', '2026-05-14T23:30')).toBe(-60);
  });

  test('the next one is the soonest to come, else the latest that is over', () => {
    const files = [
      on('2026-05-20', '09:00', 'late'),
      on('2026-05-14', '14:30', 'soon'),
      on('2026-05-01', '10:00', 'old'),
      interview({ id: 'undated' }),
    ];
    expect(nextInterview(files, '2026-05-14T14:40')?.id).toBe('soon');
    expect(nextInterview(files, '2026-05-14T16:00')?.id).toBe('late');
    expect(nextInterview(files.slice(2, 3), '2026-05-14T16:00')?.id).toBe('old');
    expect(nextInterview([], '2026-05-14T16:00')).toBeUndefined();
    expect(upcoming(files, '2026-05-14T12:00').map((one) => one.id)).toEqual(['soon', 'late', 'undated']);
    expect(past(files, '2026-06-01T12:00').map((one) => one.id)).toEqual(['late', 'soon', 'old']);
  });

  test('every interview is either to come or over, once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someInterview, { selector: (one) => one.id }), (files) => {
        const now = '2026-05-14T15:00';
        expect([...upcoming(files, now), ...past(files, now)].map((one) => one.id).sort()).toEqual(files.map((one) => one.id).sort());
      }),
    );
  });

  test('a debrief is due for two weeks, until it is finished', () => {
    const file = on('2026-05-14', '14:30');
    expect(debriefsDue([file], '2026-05-14T15:31')).toHaveLength(1);
    expect(debriefsDue([file], '2026-05-14T15:00')).toHaveLength(0);
    expect(debriefsDue([file], '2026-05-30T15:31')).toHaveLength(0);
    expect(debriefsDue([{ ...file, debrief: { ...sampleDebrief, doneOn: '2026-05-14' } }], '2026-05-14T16:00')).toHaveLength(0);
  });

  test('a thank-you is due a day after the end', () =>
    expect(thankYouDue(on('2026-05-14', '14:30'), '2026-05-14T16:00')).toBe('2026-05-15T15:30'));
});

const sampleDebrief = {
  noise: '',
  desks: '',
  light: '',
  faces: '',
  area: '',
  askedLines: '',
  landed: '',
  promised: '',
  followUp: '',
  passed: [],
} as const;

test('a question waits until the morning after their date, never on a weekend', () => {
  expect(askAfter('2026-05-14')).toBe('2026-05-18T09:00');
  expect(askAfter('2026-05-15')).toBe('2026-05-19T09:00');
  expect(askAfter('2026-05-16')).toBe('2026-05-19T09:00');
  expect(askAfter('9999-12-31')).toBe('9999-12-31T09:00');
});

describe('the calendar file', () => {
  const file = (change: Parameters<typeof interview>[0]): string => {
    const entry = calendarEntry({ ...sample.interview, ...change }, 1_779_000_000_000);
    return entry === undefined ? '' : calendarFile([entry], new Date('2026-05-01T10:00:00Z'));
  };

  test('has one entry in local time with two reminders and an id that stays', () => {
    const text = file({});
    expect(text).toContain('DTSTART:20260514T143000\r\n');
    expect(text).toContain('DTEND:20260514T153000\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
    // At six the evening before, and two hours ahead.
    expect(text).toContain('TRIGGER:-PT20H30M');
    expect(text).toContain('TRIGGER:-PT2H\r\n');
    expect(text).toContain('UID:sample-interview@greenroom');
    expect(text).toContain('SUMMARY:Harlow & Finch: second interview');
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Europe/Berlin'])('says the same hour and day to someone in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    const undated = { ...sample.interview, startsAt: undefined } as unknown as typeof sample.interview;
    const entry = calendarEntry(undated, 1);
    expect(file({})).toContain('DTSTART:20260514T143000\r\n');
    expect(entry && calendarFile([entry], new Date(0))).toContain('DTSTART;VALUE=DATE:20260514');
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('a day without a time is the whole day', () => {
    const undated = { ...interview(sample.interview) };
    delete (undated as { startsAt?: string }).startsAt;
    const entry = calendarEntry(undated, 1);
    const text = entry && calendarFile([entry], new Date(0));
    expect(text).toContain('DTSTART;VALUE=DATE:20260514');
    expect(text).toContain('TRIGGER:-PT6H\r\n');
  });

  test('reminds when a person chooses, on the clock of where they are', () => {
    const times = { ...USUAL_REMINDERS, eveningAt: '20:00', ahead: '30' as const };
    expect(calendarEntry({ ...sample.interview, startsAt: '08:30' }, 1, times)?.remindBefore).toEqual([750, 30]);
    const typed = { day: '2026-05-15', clock: '00:30', zone: 'Asia/Tokyo' };
    expect(calendarEntry({ ...sample.interview, startsAt: '08:30', typed }, 1, times)).toMatchObject({
      start: '2026-05-15T00:30',
      remindBefore: [750, 30],
    });
  });

  test('escapes what a place may hold, and folds long lines', () => {
    const text = file({ place: 'Café Ümlaut, 2nd floor; ring twice\nthen wait '.repeat(4) });
    expect(text).toContain('Café Ümlaut\\, 2nd floor\\; ring twice\\nthen wait');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  test('without a day there is none', () => expect(calendarEntry(interview(), 1)).toBeUndefined());
});
