import { describe, expect, test } from 'vitest';
import {
  blankPromise,
  countLetter,
  ledgerOf,
  lookBackItems,
  parseAfterYes,
  promiseEntries,
  type LedgerRow,
  type PromiseRecord,
} from '../../../src/features/negotiate/promises.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import type { Interview } from '../../../src/features/interviews/interview.ts';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import { interview } from '../interviews/some-interviews.ts';
import { con, offer, way } from './some-talks.ts';

const heard = (id: string, change: Partial<Interview>): Interview =>
  interview({ id, debrief: { ...blankDebrief(), promised: 'A desk by the window' }, ...change });
const promise = (id: string, change: Partial<PromiseRecord> = {}): PromiseRecord => ({
  ...blankPromise(id, 'o', `promise ${id}`),
  ...change,
});
const row = (id: string, change: Partial<LedgerRow> = {}): LedgerRow => ({ ...promise(id), from: 'own', ...change });
const after = (startsOn?: string): ReturnType<typeof parseAfterYes> => parseAfterYes({ id: 'after:o', offerId: 'o', startsOn });

describe('the ledger', () => {
  test.each([
    ['open', []],
    ['asked', []],
    ['refused', []],
    ['partly', [{ text: 'Parking, in part', letter: 'unchecked', from: 'in-part' }]],
    ['granted', [{ text: 'Parking', letter: 'unchecked' }]],
    ['in-writing', [{ text: 'Parking', letter: 'in-letter' }]],
  ] as const)('an ask that is %s', (status, rows) => {
    for (const kind of ['ask', 'condition'] as const) {
      const about = offer([con('c', [way('x', { kind, text: ' Parking ', status })])]);
      expect(ledgerOf(about, [], [])).toEqual(rows.map((one) => ({ ...blankPromise('xcon:x', 'o'), from: 'worksheet', ...one })));
    }
  });

  test('what I did myself is no promise of theirs', () => {
    expect(ledgerOf(offer([con('c', [way('x', { kind: 'own-action', status: 'done' })])]), [], [])).toEqual([]);
  });

  test('what they answered stands with it', () => {
    const about = offer([
      con('c', [way('x', { text: 'Parking', status: 'partly', answer: ' on board days ' }), way('y', { status: 'granted', answer: ' ' })]),
    ]);
    expect(ledgerOf(about, [], []).map((one) => one.text)).toEqual(['on board days (of: Parking)', 'ask y']);
  });

  test('the words are those of the worksheet, the rest is what was noted', () => {
    const about = offer([con('c', [way('x', { text: 'Parking', status: 'granted' })])]);
    const noted = promise('xcon:x', { text: 'old words', who: 'Dana', letter: 'different', how: 'only in May', dueOn: '2026-06-01' });
    expect(ledgerOf(about, [], [noted])).toEqual([{ ...noted, text: 'Parking', from: 'worksheet' }]);
  });

  test.each(['different', 'missing', 'in-letter'] as const)('what was checked counts more than what the worksheet says: %s', (letter) => {
    const about = offer([con('c', [way('x', { status: 'in-writing' })])]);
    expect(ledgerOf(about, [], [promise('xcon:x', { letter })])[0]?.letter).toBe(letter);
  });

  test('what was noted for an ask that was refused later is not in it', () => {
    const about = offer([con('c', [way('x', { status: 'refused' })])]);
    expect(ledgerOf(about, [], [promise('xcon:x', { letter: 'missing' })])).toEqual([]);
  });

  test('an ask without words is no promise', () => {
    const about = offer([con('c', [way('x', { text: ' ', status: 'partly' }), way('y', { text: '', status: 'granted' })])]);
    expect(ledgerOf(about, [], [])).toEqual([]);
  });

  const job = offer([], { company: 'Harlow & Finch', title: 'Assistant' });
  test.each([
    ['was passed on to this offer', { offerId: 'o' }, true],
    ['was passed on to it, with another name', { offerId: 'o', company: 'H&F' }, true],
    ['is with the same company', { company: ' harlow  &  FINCH ' }, true],
    ['is with a company that the column is called by', { company: 'assistant' }, true],
    ['is with another company', { company: 'Lumen' }, false],
    ['is with nobody', { company: ' ' }, false],
    ['promised nothing', { offerId: 'o', debrief: { ...blankDebrief(), promised: ' ' } }, false],
  ] as const)('of an interview that %s', (_what, change, isThere) => {
    const rows = ledgerOf(job, [heard('i', change)], [promise('debrief:i', { text: '', who: 'Dana' })]);
    expect(rows).toEqual(isThere ? [{ ...promise('debrief:i'), text: 'A desk by the window', who: 'Dana', from: 'interview' }] : []);
  });

  test('an interview without a debrief, or for an offer without any name, gives none', () => {
    expect(ledgerOf(job, [interview({ id: 'i', offerId: 'o' })], [])).toEqual([]);
    expect(ledgerOf(offer([], { title: '', company: '' }), [heard('i', { company: '' })], [])).toEqual([]);
  });

  test('has what was noted here, of this offer only, after the others', () => {
    const about = offer([con('c', [way('x', { status: 'granted' })])]);
    const promises = [promise('own'), promise('else', { offerId: 'p' }), promise('xcon:gone'), promise('debrief:gone')];
    const rows = ledgerOf(about, [heard('i', { offerId: 'o' })], promises);
    expect(rows.map((one) => [one.id, one.from])).toEqual([
      ['xcon:x', 'worksheet'],
      ['debrief:i', 'interview'],
      ['own', 'own'],
    ]);
  });
});

test('the letter is counted', () => {
  expect(countLetter([])).toEqual({ unchecked: 0, 'in-letter': 0, different: 0, missing: 0 });
  const rows = (['missing', 'in-letter', 'missing', 'different', 'unchecked'] as const).map((letter, at) => row(`r${at}`, { letter }));
  expect(countLetter(rows)).toEqual({ unchecked: 1, 'in-letter': 1, different: 1, missing: 2 });
});

test('one looks back on the pros, then on the promises, where they have words', () => {
  const pros = [
    { id: 'p1', text: 'Room to grow', weight: 3 as const },
    { id: 'p2', text: ' ', weight: 3 as const },
  ];
  expect(lookBackItems(offer([], { pros }), [row('a'), row('b', { text: '' })])).toEqual([
    { id: 'p1', text: 'Room to grow' },
    { id: 'a', text: 'promise a' },
  ]);
});

describe('the dates', () => {
  const rows = [
    row('a', { dueOn: '2026-06-01', who: ' Dana ' }),
    row('xcon:x', { dueOn: '2026-06-15', text: 'Parking; in part, “soon”' }),
    row('b'),
  ];
  const entries = promiseEntries(offer([]), rows, after('2026-06-15'), 5_000);

  test('are those of the promises and of the two looks back, each with one reminder the evening before', () => {
    expect(entries).toEqual(
      [
        { id: 'promise-a', title: 'Job: promise a', start: '2026-06-01', note: 'Said by Dana' },
        { id: 'promise-xcon:x', title: 'Job: Parking; in part, “soon”', start: '2026-06-15', note: '' },
        {
          id: 'look-back-o-30',
          title: 'Job: look back after 30 days',
          start: '2026-07-15',
          note: 'Hold the worksheet against how it turned out.',
        },
        {
          id: 'look-back-o-90',
          title: 'Job: look back after 90 days',
          start: '2026-09-13',
          note: 'Hold the worksheet against how it turned out.',
        },
      ].map((entry) => ({ ...entry, place: '', minutes: 0, remindBefore: [360], changedAt: 5_000 })),
    );
  });

  test('without a first day are those of the promises only, and without any there are none', () => {
    expect(promiseEntries(offer([]), rows, after(), 0)).toHaveLength(2);
    expect(promiseEntries(offer([]), [row('b')], after(), 0)).toEqual([]);
  });

  test('have ids that stay when words and days change', () => {
    const changed = promiseEntries(
      offer([], { title: 'Other' }),
      [row('a', { dueOn: '2026-12-01', text: 'else' })],
      after('2026-07-01'),
      9,
    );
    expect(changed.map((entry) => entry.id)).toEqual(['promise-a', 'look-back-o-30', 'look-back-o-90']);
  });

  test.each([
    ['over a leap day', '2028-02-01', ['2028-03-02', '2028-05-01']],
    ['over the end of a year', '2026-12-15', ['2027-01-14', '2027-03-15']],
    ['over the change to summer time', '2026-03-01', ['2026-03-31', '2026-05-30']],
  ])('are counted %s', (_what, startsOn, days) => {
    expect(promiseEntries(offer([]), [], after(startsOn), 0).map((entry) => entry.start)).toEqual(days);
  });

  const file = calendarFile(entries, new Date('2026-05-14T10:00:00Z'));
  const count = (words: RegExp): number => file.match(words)?.length ?? 0;
  test('make a calendar file of whole days with an alarm each', () => {
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect([count(/^BEGIN:VEVENT\r$/gm), count(/^END:VEVENT\r$/gm), count(/^BEGIN:VALARM\r$/gm)]).toEqual([4, 4, 4]);
    expect([...file.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day)).toEqual([
      '20260601',
      '20260615',
      '20260715',
      '20260913',
    ]);
    expect(count(/^TRIGGER:-PT6H\r$/gm)).toBe(4);
    expect(new Set([...file.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id)).size).toBe(4);
    expect(file).toContain('SUMMARY:Job: Parking\\; in part\\, “soon”\r\n');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('make a calendar file also at the end of time', () => {
    const last = promiseEntries(offer([]), [], after('9999-12-31'), 0);
    expect(() => calendarFile(last, new Date(0))).not.toThrow();
    for (const { start } of last) expect(start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
