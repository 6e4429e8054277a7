/** A review: what the next one takes over, what was agreed, and what is read from storage. */
import { describe, expect, test } from 'vitest';
import { agreedLines, isAgreedTo, pairLines } from '../../../src/features/wins/agreed.ts';
import { blankReview, nextReview, parseReview, type Review } from '../../../src/features/wins/review.ts';
import { reviewDates } from '../../../src/features/wins/review-dates.ts';

const held = (known: Partial<Review>): Review => ({ ...blankReview('old', ''), heldOn: '2026-06-01', ...known });
const next = (reviews: readonly Review[]): Review => nextReview('new', () => 'ask', reviews, '2026-11-30');

describe('the next review', () => {
  test('without one held is blank and counts all wins', () => {
    expect(next([])).toEqual(blankReview('new', ''));
    expect(next([held({ heldOn: '2026-12-24' })])).toEqual(blankReview('new', ''));
  });

  test('begins from the last one held: its day, its person, its goals, and the asks nobody agreed to', () => {
    const goals = [{ id: 'g', text: 'Fewer clashes', isKnown: true }];
    const asks = [
      { id: 'a1', kind: 'pay' as const, what: '$72,000 a year', gives: 'Both calendars', winIds: ['w'] },
      { id: 'a2', kind: 'title' as const, what: 'Senior assistant', gives: 'I train', winIds: ['w'] },
    ];
    const last = held({
      withWhom: 'Dana',
      employer: 'Harlow',
      goals,
      asks,
      winIds: ['w'],
      agreed: '- Title: senior  assistant from January',
      floor: '70',
      talkId: 't',
    });
    expect(next([held({ heldOn: '2026-01-10' }), last])).toEqual({
      ...blankReview('new', '2026-06-01'),
      withWhom: 'Dana',
      employer: 'Harlow',
      goals,
      asks: [{ id: 'ask', kind: 'pay', what: '$72,000 a year', gives: 'Both calendars', winIds: [] }],
    });
  });
});

describe('what was agreed', () => {
  test('is a point a line, each once, without marks of a list', () => {
    expect(agreedLines({ agreed: ' - $72,000 from January\n\n• The desk is mine\n* the  desk is mine\n– A look in March ' })).toEqual([
      '$72,000 from January',
      'The desk is mine',
      'A look in March',
    ]);
  });

  test('goes with the look back into the calendar, until that is done', () => {
    const review = held({ withWhom: 'Dana', lookBackOn: '2026-09-01', agreed: 'The desk is mine' });
    expect(reviewDates(review).map(({ id, title, start, note }) => [id, title, start, note])).toEqual([
      ['review-old', 'Review with Dana', '2026-06-01', 'The review sheet is in Greenroom, under Wins.'],
      ['review-look-old', 'Look back: Review with Dana', '2026-09-01', 'The desk is mine'],
    ]);
    expect(reviewDates({ ...review, doneOn: '2026-09-02' })).toHaveLength(1);
  });
});

describe('as stored', () => {
  test('keeps what is known, drops what is bad, and tells “none” from “the newest” salary check', () => {
    const raw = {
      employer: 'Harlow',
      opening: [],
      floor: '70',
      alternatives: '',
      researchId: '',
      asks: [{ id: 'a', tone: 'loud', sentence: 'x', more: 1 }],
    };
    const { employer, opening, floor, alternatives, researchId, asks } = { ...blankReview('r', ''), ...parseReview(raw) };
    expect({ employer, opening, floor, alternatives, researchId }).toEqual({
      employer: 'Harlow',
      opening: undefined,
      floor: '70',
      researchId: '',
    });
    expect(asks).toEqual([{ id: 'a', more: 1, kind: 'scope', what: '', gives: '', winIds: [], sentence: 'x' }]);
    expect(parseReview({})).not.toHaveProperty('researchId');
  });
});

describe('what was agreed', () => {
  const review = (agreed: string): Review => ({ ...blankReview('r', ''), agreed });
  const ask = (what: string, isAgreed?: boolean): { readonly what: string; readonly isAgreed?: boolean } => ({
    what,
    ...(isAgreed === undefined ? {} : { isAgreed }),
  });
  test.each([
    ['PRINCE2 Foundation', 'PRINCE2 in May, paid', true],
    ['$72,000 a year', '$72,000 from January', true],
    ['$76,000 a year', '$74,000 from January', false],
    ['A temp for the two weeks of the audit', 'Temp for both audit weeks', true],
    ['The office budget is mine to run', 'A decision on the title by June', false],
    ['Senior Executive Assistant', 'Senior Executive Assistant from 2027', true],
    ['A course in 2027', 'Title looked at in 2027', false],
    ['A course', '', false],
  ])('the ask “%s” by “%s”: %s', (what, agreed, expected) => expect(isAgreedTo(ask(what), review(agreed))).toBe(expected));
  test('is what the person says, whatever the words', () => {
    expect(isAgreedTo(ask('A course', true), review('Other words'))).toBe(true);
    expect(isAgreedTo(ask('A course', false), review('A course'))).toBe(false);
  });

  test.each([
    [
      'a figure that was corrected',
      ['£37,800 from April', 'A course'],
      ['£37,900 from April', 'A course'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'a line in front of the others',
      ['A', 'B'],
      ['New words here', 'A', 'B'],
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'two in another order',
      ['A course', 'A title'],
      ['A title', 'A course'],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'one put in wholly other words',
      ['A title', 'A course'],
      ['A title', 'Fridays at home'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['a line that is gone', ['A title', 'A course'], ['A course'], [[0, 1]]],
  ] as const)('is told apart after a correction: %s', (_name, before, lines, pairs) =>
    expect([...pairLines(before, lines)].sort(([a], [b]) => a - b)).toEqual(pairs),
  );

  test('is not asked for again in the next review, and what was asked by hand stays tied to its service', () => {
    const held: Review = {
      ...review('PRINCE2 in May, paid'),
      heldOn: '2026-01-05',
      asks: [
        { id: 'a', kind: 'training', what: 'PRINCE2 Foundation', gives: '', winIds: ['w'] },
        { id: 'b', kind: 'pay', what: '£40,000', gives: '', winIds: ['w'], isAgreed: false },
        { id: 'c', kind: 'title', what: 'Lead assistant', gives: '', winIds: [], isAgreed: true },
      ],
    };
    const next = nextReview('n', () => 'new', [held], '2026-02-01');
    expect(next.asks).toEqual([{ id: 'new', kind: 'pay', what: '£40,000', gives: '', winIds: [] }]);
  });

  test('and the service of an ask are read from storage, bad values left out', () => {
    const [good, bad] = parseReview({
      asks: [
        { id: 'a', isAgreed: false, serviceId: 's' },
        { id: 'b', isAgreed: 'yes', serviceId: {} },
      ],
    }).asks;
    expect(good).toMatchObject({ isAgreed: false, serviceId: 's' });
    expect(bad).not.toHaveProperty('isAgreed');
    expect(bad).not.toHaveProperty('serviceId');
  });
});
