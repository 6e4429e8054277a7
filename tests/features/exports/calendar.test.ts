import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewRecords } from '../../../src/features/interviews/interviews-format.ts';
import { calendarEntries, caseFileCalendar } from '../../../src/features/exports/calendar.ts';
import { emptyCaseFile } from '../../../src/features/exports/export-parts.ts';
import { someCaseFile } from '../your-data/any-case-file.ts';
import { FULL } from '../your-data/full-case-file.ts';
import { readParts, SAMPLES } from '../your-data/some-case-file.ts';

const NOW = new Date('2026-05-14T10:00:00Z');
const parts = readParts(FULL);
const text = caseFileCalendar(parts, NOW);
const uids = (file: string): readonly string[] => [...file.replace(/\r\n /g, '').matchAll(/^UID:(.*)\r$/gm)].map((match) => match[1] ?? '');
const count = (file: string, line: string): number => file.split('\r\n').filter((one) => one === line).length;

describe('the calendar of a case file', () => {
  test('has every day that is still of use, under an id that stays', () => {
    expect(calendarEntries(parts, 0).map(({ id, start, title }) => [id, start, title])).toEqual([
      ['i', '2026-05-20T09:30', 'A*B: first interview by video'],
      ['reminder-m', '2026-05-27T09:00', 'A*B: ask where things stand'],
      ['m', '2026-05-18T07:30', 'Read once more: message to Ms. Okafor'],
      ['respond-o', '2026-05-22', 'A*B wants an answer on “Job_1”'],
      ['talk-o', '2026-05-21T10:00', 'Talk about Job_1'],
      ['owed-x1', '2026-05-24', 'A*B (“Job_1”) will tell you: A door'],
      ['promise-xcon:x2', '2026-06-01', 'Job_1: In writing (Of course)'],
      ['promise-pr', '2026-06-15', 'Job_1: A laptop'],
      ['notice-o', '2026-05-02', 'Give notice, for Job_1'],
      ['last-day-o', '2026-05-30', 'Your last day before Job_1'],
      ['first-day-o', '2026-06-01', 'Job_1: your first day'],
      ['look-back-o-30', '2026-07-01', 'Job_1: look back after 30 days'],
      ['look-back-o-90', '2026-08-30', 'Job_1: look back after 90 days'],
      ['promise-lone', '2026-06-20', 'A lone promise'],
      ['review-rev', '2026-06-03', 'Review with Ines Bauer, Acme *Ltd*'],
    ]);
    expect(uids(caseFileCalendar(parts, new Date('2026-06-01T10:00:00Z')))).toEqual(uids(text));
  });

  test('says times as they are where the person is, and days without a time as whole days', () => {
    expect(text).toContain('DTSTART:20260520T093000\r\nDTEND:20260520T103000\r\n');
    expect(text).toContain('DTSTART:20260518T073000\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260522\r\n');
  });

  test('has the interview, the talk and the days to answer of the samples', () => {
    expect(uids(caseFileCalendar(readParts(SAMPLES), NOW))).toEqual([
      'sample-interview@greenroom',
      'respond-sample-northbank@greenroom',
      'talk-sample-northbank@greenroom',
      'respond-sample-ellery@greenroom',
      'review-sample-review@greenroom',
    ]);
  });

  test('has the day of a review, its look back with what was agreed, and what was promised at work under its employer', () => {
    const ics = caseFileCalendar(
      readParts({
        wins: [
          {
            ...{ id: 'r', type: 'review', withWhom: 'Dana', heldOn: '2026-12-01', lookBackOn: '2027-03-01' },
            ...{ agreed: 'The desk is mine', talkId: 't' },
          },
        ],
        negotiate: [
          { id: 't', type: 'negotiation', employer: 'Harlow' },
          { id: 'p', type: 'promise', offerId: 't', text: 'The desk is mine', dueOn: '2027-03-01' },
        ],
      }),
      NOW,
    );
    expect(uids(ics)).toEqual(['promise-p@greenroom', 'review-r@greenroom', 'review-look-r@greenroom']);
    for (const line of ['SUMMARY:Harlow: The desk is mine', 'SUMMARY:Look back: Review with Dana', 'DESCRIPTION:The desk is mine'])
      expect(ics).toContain(line);
  });

  test.each([
    [
      'a reminder that was let go',
      {
        interviews: [
          { id: 'i', type: 'interview' },
          { id: 'r', type: 'reminder', interviewId: 'i', dueAt: '2026-05-20T09:00', doneOn: '2026-05-20' },
        ],
      },
    ],
    [
      'a reminder of an interview that is gone',
      { interviews: [{ id: 'r', type: 'reminder', interviewId: 'i', dueAt: '2026-05-20T09:00' }] },
    ],
    [
      'a reminder without a day',
      {
        interviews: [
          { id: 'i', type: 'interview' },
          { id: 'r', type: 'reminder', interviewId: 'i', dueAt: 'soon' },
        ],
      },
    ],
    ['a message that was sent', { 'follow-up': [{ id: 'm', type: 'message', heldUntil: '2026-05-20T09:00', sentOn: '2026-05-19' }] }],
    ['an offer put away', { offers: [{ id: 'o', respondBy: '2026-05-20', archived: true }] }],
    [
      'an ask they have answered',
      { offers: [{ id: 'o', cons: [{ id: 'c', xcons: [{ id: 'x', text: 'A', status: 'granted', answerDueOn: '2026-05-20' }] }] }] },
    ],
  ])('has nothing of %s', (_, raw) => expect(caseFileCalendar(readParts(raw), NOW)).toBe(''));

  test('without a day there is no file', () => expect(caseFileCalendar(emptyCaseFile(), NOW)).toBe(''));

  test('has the day they named and the thanks that are left, noted or not', () => {
    const interview = { id: 'i', type: 'interview', company: 'Acme', heldOn: '2026-05-13', startsAt: '10:00' };
    const people = ['Dana', 'Priya'].map((name) => ({ id: name, name }));
    const thanked = { id: 'r', type: 'reminder', interviewId: 'i', about: 'thank-you', personId: 'Dana', doneOn: '2026-05-13' };
    const entries = (...records: readonly unknown[]) =>
      calendarEntries(readParts({ interviews: records }), 0).map(({ id, start, note }) => [id, start, note]);
    const after = { ...interview, people, debrief: { decideBy: '2026-05-20' } };
    expect(entries(after, thanked).slice(1)).toEqual([
      ['thanks-i', '2026-05-14T11:00', 'To Priya. Only thanks, nothing to mend or add.'],
      ['their-date-i', '2026-05-22T09:00', 'Only if they have not written. One short, friendly question.'],
    ]);
    expect(entries(interview)).toHaveLength(1);
    expect(entries(after, { ...thanked, personId: undefined }, { ...thanked, id: 's', about: 'their-date' })).toHaveLength(1);
  });

  test('reminds when a person chose, of a call on the clock of where they are', () => {
    const interviews = [
      { id: 'i', type: 'interview', company: 'Acme', channel: 'video', heldOn: '2026-05-20', startsAt: '09:00', zone: 'America/New_York' },
    ];
    const offers = [{ id: 'o', title: 'Job', respondBy: '2026-05-22' }];
    const chosen = { id: 'reminder-times', type: 'reminder-times', day: 'day-before', dayAt: '17:00', eveningAt: '20:00', ahead: 'none' };
    const minutes = (here: string, ...more: readonly unknown[]) =>
      calendarEntries(readParts({ interviews: [...interviews, ...more], offers }), 0, here).map((entry) => entry.remindBefore);
    expect(minutes('')).toEqual([[900, 120], [-540]]);
    expect(minutes('', chosen)).toEqual([[780], [420]]);
    // At six in the morning here, which is nine over there.
    expect(minutes('America/Los_Angeles', chosen)).toEqual([[600], [420]]);
  });

  test('puts a promise that counts for two offers on the calendar once', () => {
    const twice = readParts({
      interviews: [{ id: 'i', type: 'interview', company: 'Acme', debrief: { promised: 'A letter' } }],
      offers: [
        { id: 'a', company: 'Acme' },
        { id: 'b', company: 'Acme' },
      ],
      negotiate: [{ id: 'debrief:i', type: 'promise', offerId: 'a', dueOn: '2026-05-20' }],
    });
    expect(uids(caseFileCalendar(twice, NOW))).toEqual(['promise-debrief:i@greenroom']);
  });

  test('is a sound file whatever the formats have read: an event per interview with a day, short lines, ids of their own', () => {
    fc.assert(
      fc.property(someCaseFile, (some) => {
        const file = caseFileCalendar(some, NOW);
        const dated = interviewRecords(some.interviews, 'interview').filter((one) => one.heldOn !== undefined);
        const events = count(file, 'BEGIN:VEVENT');
        expect(events).toBe(calendarEntries(some, 0).length);
        expect(events).toBeGreaterThanOrEqual(dated.length);
        expect(count(file, 'END:VEVENT')).toBe(events);
        expect(new Set(uids(file)).size).toBe(events);
        expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
        for (const line of file.split('\r\n').slice(0, -1)) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^[A-Z-]+[;:]| /);
        }
        expect(file).not.toMatch(/[^\P{Cc}\r\n\t]|\p{Surrogate}/u);
      }),
    );
  });
});
