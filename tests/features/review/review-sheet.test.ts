/** The review sheet: what is on each copy, and how it is trimmed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReviewSheet, reviewSheetText, type ReviewSheet, type ReviewSource } from '../../../src/features/review/review-sheet.ts';
import { LAST_REVIEW_STEP, trimReview } from '../../../src/features/review/trim-review.ts';
import { blankResearch } from '../../../src/features/salary/research.ts';
import type { Review } from '../../../src/features/wins/review.ts';
import { someReview, someWin } from './some-reviews.ts';

const wins = [
  someWin('w1', 'Cut late requests from 14 a week to 6', { proof: 'SECRET-PROOF', said: 'SECRET-SAID' }),
  someWin('w2', 'Wrote one rule for holds'),
  someWin('s1', 'Booked the wrong terminal', { isShort: true, learned: 'I read terminals aloud' }),
];
const research = {
  ...blankResearch('check'),
  job: 'Executive assistant',
  figures: { floor: 6_111_100, target: 7_222_200, opening: 7_555_500 },
  evidence: [
    {
      id: 'e1',
      lowCents: 7_000_000,
      highCents: 8_400_000,
      basis: 'year' as const,
      currency: 'USD',
      source: 'A posting in town',
      link: '',
      kind: 'employer' as const,
      match: 'same' as const,
      place: '',
      reach: 'here' as const,
      date: '2026-10-01',
      note: '',
    },
    {
      id: 'e2',
      lowCents: 6_111_100,
      highCents: 8_000_000,
      basis: 'year' as const,
      currency: 'USD',
      source: 'A posting that begins at my floor',
      link: '',
      kind: 'employer' as const,
      match: 'same' as const,
      place: '',
      reach: 'here' as const,
      date: '2026-10-01',
      note: '',
    },
  ],
};
const whole: Partial<Review> = {
  withWhom: 'Dana',
  employer: 'Harlow',
  heldOn: '2026-12-01',
  goals: [
    { id: 'g1', text: 'Fewer clashes', isKnown: true },
    { id: 'g2', text: 'Travel costs down', isKnown: false },
  ],
  winIds: ['w1', 'w2'],
  shortIds: ['s1'],
  asks: [
    { id: 'a1', kind: 'pay', what: '$76,000 a year', gives: 'Both calendars', winIds: ['w2', 'w1'] },
    { id: 'a2', kind: 'training', what: 'The contract course', gives: '', winIds: ['w1'] },
    { id: 'a3', kind: 'title', what: 'Senior assistant', gives: 'I train the next one', winIds: [] },
  ],
  floor: 'SECRET-FLOOR',
  alternatives: 'SECRET-ALTERNATIVE',
  opening: 'SECRET-OPENING',
  lookBackOn: '2027-03-01',
};
const source = (known: Partial<Review> = {}, all = wins): ReviewSource => ({
  review: someReview({ ...whole, ...known }),
  wins: all,
  research,
  today: '2026-11-30',
  locale: 'en-US',
});
const SECRETS = ['SECRET', '61,111', '72,222', '75,555', 'My copy', 'I’m thinking of'];

describe('my copy', () => {
  const sheet = buildReviewSheet(source(), 'mine');
  test('has goals, results, what fell short, asks, the next look, and what is for me only', () => {
    expect(sheet.title).toBe('Review with Dana, Harlow');
    expect(sheet.goals).toEqual(['Fewer clashes', 'Travel costs down (to check)']);
    expect(sheet.wins.map(({ text }) => text)).toEqual(['Cut late requests from 14 a week to 6', 'Wrote one rule for holds']);
    expect(sheet.short).toEqual([{ text: 'Booked the wrong terminal', changed: 'I read terminals aloud' }]);
    expect(sheet.asks.map(({ kind, text }) => [kind, text])).toEqual([
      ['Pay', '$76,000 a year'],
      ['Training', 'The contract course'],
      ['Title', 'Senior assistant'],
    ]);
    expect(sheet.asks[0]?.restsOn).toBe('results 1 and 2');
    expect(sheet.mine).toEqual([
      ['Figures', 'Open at $75,555 a year; aim for $72,222 a year'],
      ['Floor', 'SECRET-FLOOR; $61,111 a year'],
      ['If they say no', 'SECRET-ALTERNATIVE'],
    ]);
    expect(sheet.nextLook).toBe('Mon, Mar 1, 2027');
  });

  test('has no figures where nothing about pay is asked', () => {
    const { mine } = buildReviewSheet(source({ asks: [] }), 'mine');
    expect(mine.map(([name]) => name)).toEqual(['Floor', 'If they say no']);
    expect(mine[0]?.[1]).toBe('SECRET-FLOOR');
  });
});

test('begins each line of what I did with a capital, and has single quotation marks within double ones', () => {
  const all = [
    someWin('w1', 'cut late requests', { said: 'She called it "the calm year" twice' }),
    someWin('w2', 'iPad rollout for the board'),
    someWin('s1', 'booked the wrong terminal', { isShort: true }),
  ];
  const { wins: shown, short } = buildReviewSheet(source({}, all), 'mine');
  expect(shown.map(({ text }) => text)).toEqual(['Cut late requests', 'iPad rollout for the board']);
  expect(shown[0]?.said).toBe('“She called it ‘the calm year’ twice”');
  expect(short[0]?.text).toBe('Booked the wrong terminal');
});

test('leaves room for the day of the next talk where none is set', () => {
  const sheet = buildReviewSheet({ ...source(), review: someReview() }, 'mine');
  expect(reviewSheetText(sheet)).toContain('We talk again on ____');
  expect(reviewSheetText(buildReviewSheet(source(), 'mine'))).toContain('We talk again on Mon, Mar 1, 2027');
});

describe('their copy', () => {
  const sheet = buildReviewSheet(source(), 'theirs');
  test('holds nothing that is for me only, as text and at every step of trimming', () => {
    for (let step = 0; step <= LAST_REVIEW_STEP; step += 1) {
      const all = JSON.stringify(trimReview(sheet, step).sheet) + reviewSheetText(trimReview(sheet, step).sheet);
      for (const secret of SECRETS) expect(all, String(step)).not.toContain(secret);
    }
  });

  test('asks whether a guess is right, and thanks', () => {
    expect(sheet.goals).toEqual(['Fewer clashes', 'Travel costs down (did I get that right?)']);
    expect(sheet.thanks).not.toBe('');
  });

  test('has no ask that rests on nothing or gives nothing, and says so', () => {
    expect(sheet.asks.map(({ text }) => text)).toEqual(['$76,000 a year']);
    expect(sheet.leftOut).toEqual([
      '“The contract course”, which still needs what they get for it',
      '“Senior assistant”, which still needs a win it rests on',
    ]);
  });

  test('has evidence for an ask about pay, and none that begins at my floor', () => {
    expect(sheet.evidence.join()).toContain('A posting in town');
    expect(sheet.evidence.join()).not.toContain('begins at my floor');
    expect(buildReviewSheet(source({ asks: [] }), 'theirs').evidence).toEqual([]);
  });
});

describe('a sheet that is too full', () => {
  const many = Array.from({ length: 10 }, (_, at) => someWin(`m${String(at)}`, `Win ${String(at)} ${'long '.repeat(60)}`));
  const full = buildReviewSheet(source({ winIds: many.map(({ id }) => id) }, many), 'mine');

  test('holds six wins, and says which four are not on it', () => {
    expect(full.wins).toHaveLength(6);
    expect(full.leftOut[0]).toMatch(/^four wins \(Win 6 long/);
  });

  test('never shows more at a later step, in no larger type; a win and an ask stay', () => {
    const size = ({ goals, wins: shown, short, evidence, asks, lines }: ReviewSheet): number =>
      JSON.stringify([goals, shown, short, evidence, asks]).length + lines * 100;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_REVIEW_STEP }), (step) => {
        const [before, after] = [trimReview(full, step - 1), trimReview(full, step)];
        expect(size(after.sheet)).toBeLessThanOrEqual(size(before.sheet));
        expect(after.points).toBeLessThanOrEqual(before.points);
        // A larger step would leave room on the page that larger type could have.
        expect(before.points - after.points).toBeLessThanOrEqual(0.25);
        expect(after.sheet.wins.length).toBeGreaterThan(0);
        expect(after.sheet.asks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('says what it left out and cut', () => {
    const { leftOut } = trimReview(full, LAST_REVIEW_STEP);
    for (const words of ['five wins', 'two asks', 'one goal']) expect(leftOut).toContain(words);
    expect(leftOut.at(-1)).toMatch(/^the end of \w+ long texts$/);
  });
});

test.each([
  ['My director, Ngozi Okafor', 'For Ngozi Okafor'],
  ['my director (Dana)', 'For Dana'],
  ['Ngozi Okafor', 'For Ngozi Okafor'],
  ['My director', ''],
])('their copy names “%s” as its reader: “%s”', (withWhom, words) => {
  const { about } = buildReviewSheet(source({ withWhom }), 'theirs');
  expect(about.split('. ').filter((part) => part.startsWith('For '))).toEqual(words === '' ? [] : [words]);
});

test('goals begin with a capital, as wins do', () =>
  expect(buildReviewSheet(source({ goals: [{ id: 'g', text: 'fewer clashes', isKnown: true }] }), 'mine').goals).toEqual([
    'Fewer clashes',
  ]));
