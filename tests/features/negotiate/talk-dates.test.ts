import { describe, expect, test } from 'vitest';
import { blankAfterYes, blankPromise, parseAfterYes, type AfterYes, type LedgerRow } from '../../../src/features/negotiate/promises.ts';
import { answerDayToName, talkDates, type DatedTalk } from '../../../src/features/negotiate/talk-dates.ts';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import { present } from '../../../src/lib/parse.ts';
import { USUAL_REMINDERS } from '../../../src/lib/reminder-times.ts';
import { con, offer, plan, talk, way } from './some-talks.ts';

const row = (id: string, change: Partial<LedgerRow> = {}): LedgerRow => ({
  ...blankPromise(id, 'o', `promise ${id}`),
  from: 'own',
  ...change,
});
const after = (startsOn?: string): AfterYes => ({ ...blankAfterYes('o'), ...present({ startsOn }) });
const from = (change: Partial<DatedTalk> = {}): DatedTalk => ({
  offer: offer([]),
  name: 'Job',
  negotiation: talk(),
  rows: [],
  after: after(),
  ...change,
});
const days = (change: Partial<DatedTalk>): readonly (readonly [string, string])[] =>
  talkDates(from(change), USUAL_REMINDERS).map(({ id, start }) => [id, start]);

const whole = from({
  offer: offer([], { respondBy: '2026-05-29' }),
  negotiation: talk({ callOn: '2026-05-20', callAt: '10:00', withWhom: 'Dana Reyes, founder' }),
  rows: [
    row('xcon:x', { text: 'Evenings free', dueOn: '2026-05-22', who: ' Dana Reyes ', from: 'will-check' }),
    row('xcon:y', { text: 'Parking; in part, “soon”', dueOn: '2026-06-01', from: 'in-part' }),
    row('b'),
  ],
  after: after('2026-06-15'),
});

describe('the dates around an offer', () => {
  test('are all in one place: my answer, the talk, what they will check, what is due, the first day, the looks back', () => {
    expect(
      talkDates(whole, USUAL_REMINDERS).map(({ id, start, title, note, remindBefore }) => [id, start, title, note, remindBefore]),
    ).toEqual([
      ['respond-o', '2026-05-29', 'Your answer on “Job” is due', '', [-540]],
      ['talk-o', '2026-05-20T10:00', 'Talk about Job', 'With Dana Reyes, founder', [960, 120]],
      ['owed-x', '2026-05-22', 'The employer for “Job” will tell you: Evenings free', 'Said by Dana Reyes', [-540]],
      ['promise-xcon:y', '2026-06-01', 'Job: Parking; in part, “soon”', '', [-540]],
      ['first-day-o', '2026-06-15', 'Job: your first day', '', [-540]],
      ['look-back-o-30', '2026-07-15', 'Job: look back after 30 days', 'Compare the worksheet with how it turned out.', [-540]],
      ['look-back-o-90', '2026-09-13', 'Job: look back after 90 days', 'Compare the worksheet with how it turned out.', [-540]],
    ]);
  });

  test.each([
    [
      'a company, by its name',
      { company: 'Calder Freight' },
      'Calder Freight',
      'Calder Freight wants an answer',
      'Calder Freight will tell you',
    ],
    [
      'a company of two offers, by its name and the job',
      { company: 'Calder Freight', title: 'EA to the CEO' },
      'EA to the CEO',
      'Calder Freight wants an answer on “EA to the CEO”',
      'Calder Freight (“EA to the CEO”) will tell you',
    ],
    [
      'nobody that is named: it is my answer that is due',
      { title: 'EA to the CEO' },
      'EA to the CEO',
      'Your answer on “EA to the CEO” is due',
      'The employer for “EA to the CEO” will tell you',
    ],
    ['nobody, of an offer without a name', {}, 'Offer 2', 'Your answer on “Offer 2” is due', 'The employer for “Offer 2” will tell you'],
    [
      'a company in a script of its own',
      { company: 'חברה' },
      'חברה',
      '\u200E\u2068חברה\u2069 wants an answer',
      '\u200E\u2068חברה\u2069 will tell you',
    ],
  ])('an answer is wanted by %s', (_who, change, name, due, tell) => {
    const titles = talkDates({ ...whole, offer: { ...whole.offer, title: '', ...change }, name }, USUAL_REMINDERS).map(
      ({ title }) => title,
    );
    expect(titles[0]).toBe(due);
    expect(titles[2]).toBe(`${tell}: Evenings free`);
  });

  test('of an offer put away, or only possible, are those of what was promised', () => {
    for (const change of [{ archived: true }, { kind: 'possible' as const }]) {
      const ids = days({ ...whole, offer: { ...whole.offer, ...change } }).map(([id]) => id);
      expect(ids).toEqual(['promise-xcon:y', 'first-day-o', 'look-back-o-30', 'look-back-o-90']);
    }
  });

  test('are those of leaving, too, once they are noted', () => {
    const leaving = { ...blankAfterYes('o'), noticeOn: '2026-06-01', lastDayOn: '2026-06-30' };
    expect(days({ after: leaving })).toEqual([
      ['notice-o', '2026-06-01'],
      ['last-day-o', '2026-06-30'],
    ]);
    expect(parseAfterYes({ noticeOn: 'soon', lastDayOn: '2026-02-30' })).not.toHaveProperty('noticeOn');
  });

  test('have ids that stay when words and days change', () => {
    const changed = days({ ...whole, name: 'Other', rows: [row('xcon:x', { text: 'else', dueOn: '2026-12-01', from: 'will-check' })] });
    expect(changed.map(([id]) => id)).toEqual(['respond-o', 'talk-o', 'owed-x', 'first-day-o', 'look-back-o-30', 'look-back-o-90']);
  });

  test('without any are none; a talk without a time is a whole day', () => {
    expect(days({ rows: [row('b')] })).toEqual([]);
    expect(days({ negotiation: talk({ callOn: '2026-05-20' }) })).toEqual([['talk-o', '2026-05-20']]);
  });

  test.each([
    ['over a leap day', '2028-02-01', ['2028-02-01', '2028-03-02', '2028-05-01']],
    ['over the end of a year', '2026-12-15', ['2026-12-15', '2027-01-14', '2027-03-15']],
    ['over the change to summer time', '2026-03-01', ['2026-03-01', '2026-03-31', '2026-05-30']],
  ])('are counted %s', (_what, startsOn, found) => {
    expect(days({ after: after(startsOn) }).map(([, day]) => day)).toEqual(found);
  });

  const file = (one: DatedTalk, times = USUAL_REMINDERS): string =>
    calendarFile(
      talkDates(one, times).map((entry) => ({ ...entry, changedAt: 5000 })),
      new Date('2026-05-14T10:00:00Z'),
    );
  const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;
  test('make a calendar file of days that block nothing, each with an alarm at nine', () => {
    const text = file(whole);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect([count(text, /^BEGIN:VEVENT\r$/gm), count(text, /^BEGIN:VALARM\r$/gm)]).toEqual([7, 8]);
    expect([count(text, /^TRIGGER:PT9H\r$/gm), count(text, /^TRIGGER:-PT2H\r$/gm), count(text, /^TRIGGER:-PT16H\r$/gm)]).toEqual([6, 1, 1]);
    expect(count(text, /^TRANSP:TRANSPARENT\r$/gm)).toBe(6);
    expect(new Set([...text.matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id)).size).toBe(7);
    expect(text).toContain('SUMMARY:Job: Parking\\; in part\\, “soon”\r\n');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('are reminded of when a person chooses', () => {
    const text = file(whole, { day: 'day-before', dayAt: '18:00', hasEvening: false, eveningAt: '20:00', ahead: '30' });
    expect([count(text, /^TRIGGER:-PT6H\r$/gm), count(text, /^TRIGGER:-PT30M\r$/gm), count(text, /BEGIN:VALARM/g)]).toEqual([6, 1, 7]);
  });

  test('make a calendar file also at the end of time', () => {
    expect(() => file(from({ after: after('9999-12-31') }))).not.toThrow();
  });
});

describe('the day to name for my answer', () => {
  const name = (change: Partial<Parameters<typeof answerDayToName>[0]>): string | undefined =>
    answerDayToName({ offer: offer([], { respondBy: '2026-05-21' }), negotiation: talk(), others: [], today: '2026-05-14', ...change });
  const owing = (answerDueOn: string) => offer([con('c', [way('x', { status: 'asked', answerDueOn })])], { respondBy: '2026-05-21' });

  test.each([
    ['two business days after theirs', {}, '2026-05-25'],
    ['from today where theirs has passed', { today: '2026-06-01' }, '2026-06-03'],
    ['after they will know what they check', { offer: owing('2026-05-26') }, '2026-05-27'],
    ['not for an answer that comes before', { offer: owing('2026-05-20') }, '2026-05-25'],
    ['not for one more than two weeks on', { offer: owing('2026-07-01') }, '2026-05-25'],
    [
      'after what was only asked in the talk',
      { negotiation: talk({ asks: [plan('a', 0, { own: 'A desk', answer: 'will-check', till: '2026-05-28' })] }) },
      '2026-05-29',
    ],
    ['that of another offer, to answer both', { others: [offer([], { respondBy: '2026-05-28' })] }, '2026-05-28'],
    ['after another offer’s answer', { others: [owing('2026-05-28')] }, '2026-05-29'],
    [
      'without a day of theirs, after what they check',
      { offer: offer([con('c', [way('x', { status: 'asked', answerDueOn: '2026-05-20' })])]) },
      '2026-05-21',
    ],
  ])('%s', (_what, change, day) => expect(name(change)).toBe(day));

  test('without any date is left to the person', () => expect(name({ offer: offer([]) })).toBeUndefined());
});
