import { describe, expect, test } from 'vitest';
import { blankAfterYes, blankPromise, parseAfterYes, type PromiseRecord } from '../../../src/features/negotiate/promises.ts';
import type { Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { presentJobOf } from '../../../src/features/negotiate/talk-at-work.ts';
import { talkEnds, type TalkFiles } from '../../../src/features/today/talk-ends.ts';
import { openEnds } from '../../../src/features/today/today.ts';
import type { XCon } from '../../../src/features/offers/offer.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { interview, sample } from '../interviews/some-interviews.ts';
import { con, offer, talk, TODAY, way } from '../negotiate/some-talks.ts';

const ends = (files: Partial<TalkFiles>): ReturnType<typeof talkEnds> =>
  talkEnds({ offers: [offer([])], negotiations: [], promises: [], afterYes: [], ...files }, TODAY).map((end) => ({
    ...end,
    why: end.why.replace(/\u202f/g, ' '),
  }));
const day = (days: number): string => daysAfter(TODAY, days);

describe('a talk about the present job', () => {
  const atWork = { ...talk({ callOn: day(2), withWhom: 'My director' }), id: 't', employer: 'Harlow' };
  const promise: PromiseRecord = { ...blankPromise('p', 't', 'A day at home'), dueOn: day(1) };
  const of = (files: Partial<TalkFiles>): ReturnType<typeof talkEnds> =>
    ends({ offers: presentJobOf(atWork), negotiations: [atWork], promises: [promise], ...files });
  test('is named by whom it is with, and is of the job with all of its promises', () =>
    expect(of({}).map(({ what, isOfJob }) => [what, isOfJob])).toEqual([
      ['Talk with my director', true],
      ['Promised by Harlow', true],
    ]));
  test.each([
    ['so', 1],
    ['not', 1],
    ['partly', 2],
  ])('a promise of it that turned out %s', (outcome, count) =>
    expect(of({ afterYes: [{ ...blankAfterYes('t'), ...parseAfterYes({ offerId: 't', outcomes: { 'kept:p': outcome } }) }] })).toHaveLength(
      count,
    ),
  );
});

describe('the talk to come', () => {
  const call = (days: number, change: Partial<Negotiation> = {}): ReturnType<typeof talkEnds> =>
    ends({ negotiations: [talk({ callOn: day(days), ...change })] });
  test.each([
    [-1, undefined],
    [0, { when: 'Today', needsYou: true }],
    [1, { when: 'Tomorrow', needsYou: true }],
    [2, { when: 'In 2 days', needsYou: false }],
    [14, { when: 'In 14 days', needsYou: false }],
    [15, undefined],
  ])('%i days from now', (days, end) => expect(call(days)).toMatchObject(end === undefined ? [] : [end]));

  test('is named with its offer and hour, and leads to the sheet', () => {
    expect(call(2, { callAt: '10:00' })).toEqual([
      {
        key: 'talk-o',
        what: 'Talk about Job',
        why: '10:00 AM. Print the sheet, or open the talk on your phone',
        target: { route: 'negotiate', id: 'o', part: 'sheet' },
        on: day(2),
        when: 'In 2 days',
        needsYou: false,
      },
    ]);
    expect(call(2)[0]?.why).toBe('Print the sheet, or open the talk on your phone');
  });

  test('is not named without a day, nor for an offer that is gone', () => {
    expect(ends({ negotiations: [talk({ callAt: '10:00' })] })).toEqual([]);
    expect(ends({ negotiations: [talk({ id: 'gone', callOn: day(1) })] })).toEqual([]);
  });
});

describe('what was promised by a day', () => {
  const due = (days: number, change: Partial<PromiseRecord> = {}): ReturnType<typeof talkEnds> =>
    ends({ promises: [{ ...blankPromise('p', 'o', 'A second screen'), dueOn: day(days), ...change }] });
  test.each([
    [-31, undefined],
    [-30, { when: '30 days ago', needsYou: true }],
    [-1, { when: 'Yesterday', needsYou: true }],
    [0, { when: 'Today', needsYou: true }],
    [1, { when: 'Tomorrow', needsYou: false }],
    [14, { when: 'In 14 days', needsYou: false }],
    [15, undefined],
  ])('%i days from now', (days, end) => expect(due(days)).toMatchObject(end === undefined ? [] : [end]));

  test('is named with its words, and leads to the promises', () => {
    expect(due(3)).toEqual([
      {
        key: 'due-p',
        what: 'Promised by the employer for “Job”',
        why: 'A second screen',
        target: { route: 'negotiate', id: 'o', part: 'promises' },
        on: day(3),
        when: 'In 3 days',
        needsYou: false,
      },
    ]);
    expect(due(3, { id: 'xcon:x', text: '' })[0]?.why).toBe('One of the things they granted');
    expect(due(3, { offerId: 'gone' })).toEqual([]);
    expect(ends({ promises: [blankPromise('p', 'o', 'without a day')] })).toEqual([]);
  });
});

describe('the looks back', () => {
  const back = (startsOn: string | undefined, outcomes: object = {}): ReturnType<typeof talkEnds> =>
    ends({ afterYes: [{ ...blankAfterYes('o'), ...parseAfterYes({ offerId: 'o', startsOn, outcomes }) }] });
  test.each([
    ['too early', -26, undefined],
    ['three days before', -27, { key: 'back-o-30', when: 'In 3 days', needsYou: false }],
    ['on the day', -30, { key: 'back-o-30', when: 'Today', needsYou: true }],
    ['late', -60, { key: 'back-o-30', when: '30 days ago', needsYou: true }],
    ['too late for the first', -61, undefined],
    ['three days before the second', -87, { key: 'back-o-90', when: 'In 3 days', needsYou: false }],
    ['on the second', -90, { key: 'back-o-90', when: 'Today', needsYou: true }],
    ['too late for both', -121, undefined],
    ['before it has started', 10, undefined],
  ])('%s', (_when, started, end) => expect(back(day(started))).toMatchObject(end === undefined ? [] : [end]));

  test.each([
    ['nothing was noted', {}, 1],
    ['only “unsaid” was noted', { '30:a': 'unsaid' }, 1],
    ['something was noted for the other day', { '90:a': 'so' }, 1],
    ['something was noted', { '30:a': 'unsaid', '30:b': 'not' }, 0],
  ])('when %s', (_what, outcomes, count) => expect(back(day(-30), outcomes)).toHaveLength(count));

  test('are named in words, and lead to the promises', () => {
    expect(back(day(-30))).toMatchObject([
      { what: 'Look back on Job after 30 days', target: { route: 'negotiate', id: 'o', part: 'promises' } },
    ]);
  });

  test.each([undefined, '0001-01-01', '9999-12-31'])('of a first day %s are none', (startsOn) => expect(back(startsOn)).toEqual([]));
});

test('every offer has its own, by its own name', () => {
  const offers = [offer([], { id: 'a', title: '' }), offer([], { id: 'b', title: '', company: 'Lumen' })];
  const negotiations = offers.map((one) => talk({ id: one.id, callOn: day(1) }));
  expect(ends({ offers, negotiations }).map((end) => end.what)).toEqual(['Talk about Offer 1', 'Talk about Lumen']);
});

describe('answers owed', () => {
  const owed = (change: Partial<XCon>, now = `${TODAY}T09:00`): ReturnType<typeof openEnds> =>
    openEnds(
      {
        interviews: [],
        reminders: [],
        offers: [offer([con('c', [way('x', { text: 'Parking', status: 'asked', askedOn: '2026-05-11', ...change })])])],
        sharedWith: () => sample,
      },
      now,
    );

  test.each([
    ['two days before', '2026-05-16', 'The employer for “Job” will tell you', 'In 2 days', false],
    ['on the day', '2026-05-14', 'The employer for “Job” will tell you', 'Today', false],
    ['the day after', '2026-05-13', 'The employer for “Job” meant to tell you by now', 'Yesterday', true],
    ['long after', '2026-03-14', 'The employer for “Job” meant to tell you by now', '61 days ago', true],
  ])('%s', (_when, answerDueOn, what, when, needsYou) => {
    const month = answerDueOn.startsWith('2026-03') ? 'Mar' : 'May';
    expect(owed({ answerDueOn })).toEqual([
      {
        key: 'owed-x',
        what,
        why: `Parking. By ${month} ${Number(answerDueOn.slice(8))}`,
        target: { route: 'call', id: 'o' },
        on: answerDueOn,
        when,
        needsYou,
      },
    ]);
  });

  test.each(['open', 'partly', 'granted', 'in-writing', 'refused'] as const)('are none once it is %s', (status) => {
    expect(owed({ status, answerDueOn: '2026-05-13' })).toEqual([]);
  });

  test('are owed by the company, where it is known', () => {
    const offers = [offer([con('c', [way('x', { status: 'asked', answerDueOn: day(2) })])], { company: 'Lumen' })];
    const found = openEnds({ interviews: [], reminders: [], offers, sharedWith: () => sample }, `${TODAY}T09:00`);
    expect(found.map((end) => end.what)).toEqual(['Lumen will tell you']);
    expect(ends({ offers, promises: [{ ...blankPromise('p', 'o', 'A screen'), dueOn: day(3) }] }).map((end) => end.what)).toEqual([
      'Promised by Lumen',
    ]);
  });

  test('without a day are counted together', () => {
    expect(owed({})).toMatchObject([
      { key: 'asked-o', what: 'One ask without a reply', why: 'To the employer for “Job”, asked May 11', needsYou: false },
    ]);
  });

  test('are not named twice: with a day one by one, the others together', () => {
    const offers = [offer([con('c', [way('x', { status: 'asked', answerDueOn: day(2) }), way('y', { status: 'asked' })])])];
    const found = openEnds({ interviews: [], reminders: [], offers, sharedWith: () => sample }, `${TODAY}T09:00`);
    expect(found.map((end) => end.key)).toEqual(['owed-x', 'asked-o']);
  });

  test('are said with one point, and without an ask that has no words', () => {
    expect(owed({ text: 'Parking', answerDueOn: day(2) })[0]?.why).toBe('Parking. By May 16');
    expect(owed({ text: 'Two home days.', answerDueOn: day(2) })[0]?.why).toBe('Two home days. By May 16');
    expect(owed({ text: 'Parking?', answerDueOn: day(2) })[0]?.why).toBe('Parking. By May 16');
    expect(owed({ text: ' ', answerDueOn: day(2) })[0]?.why ?? 'By May 16').toBe('By May 16');
  });
});

test('open ends of a talk stand among the others: what needs the person first', () => {
  const held = { ...interview({ id: 'i', company: 'Lumen' }), heldOn: day(-3) };
  const more = ends({ negotiations: [talk({ callOn: day(0) })], promises: [{ ...blankPromise('p', 'o', 'A screen'), dueOn: day(3) }] });
  const all = openEnds({ interviews: [held], reminders: [], offers: [], sharedWith: () => sample }, `${TODAY}T09:00`, more);
  expect(all.map((end) => end.key)).toEqual(['talk-o', 'thanks-i', 'debrief-i', 'due-p']);
});

describe('the first day', () => {
  const asked = (change: object): readonly unknown[] =>
    ends({ afterYes: [{ ...blankAfterYes('o'), ...change }] }).filter(({ key }) => key === 'start-o');
  test.each([
    ['nothing is known of a yes', {}, 0],
    ['a notice is planned', { noticeOn: day(3) }, 1],
    ['a last day is set', { lastDayOn: day(20) }, 1],
    ['leaving has begun', { leaving: { ticked: ['told'] } }, 1],
    ['it is set', { noticeOn: day(3), startsOn: day(30) }, 0],
  ])('when %s', (_name, change, count) => expect(asked(change)).toHaveLength(count));
});
