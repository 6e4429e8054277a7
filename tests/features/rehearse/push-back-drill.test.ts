/** The push-back drill: which come, in which order, with which words; and that the floor is in none of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUSH_BACKS, WHEN_NOT_TO_PUSH } from '../../../src/features/negotiate/push-backs.ts';
import {
  drillFigures,
  figuresWords,
  drillLines,
  namesAmount,
  nextRound,
  ROUND,
  whenNotToPush,
  type DrillFrom,
} from '../../../src/features/rehearse/push-back-drill.ts';
import { offer, someSource } from '../negotiate/some-talks.ts';
import { entry, research, TODAY } from '../salary/some-research.ts';

const NOTHING: DrillFrom = { today: TODAY, locale: 'en-US' };
/** Two figures from 58 to 72 thousand, a floor of 60, a target of 66, an opening of 71. */
const CHECK = research({
  evidence: [
    entry('a', { lowCents: 5_800_000, highCents: 6_600_000 }),
    entry('b', { lowCents: 6_200_000, highCents: 7_200_000, source: 'Another' }),
    entry('c', { lowCents: 6_000_500, highCents: 7_000_000, source: 'A third' }),
  ],
  figures: { floor: 6_000_000, target: 6_600_000, opening: 7_100_000 },
});
const WITH: DrillFrom = { ...NOTHING, research: CHECK };
const TALK: DrillFrom = { ...WITH, offer: offer([], { id: 'o', respondBy: '2026-05-20' }), asks: ['$70,000 a year', 'one day at home'] };
const ids = (from: DrillFrom): readonly string[] => drillLines(from).map(({ id }) => id);

describe('the words', () => {
  test('without anything stored are general, with no brace left', () => {
    for (const { answer } of drillLines(NOTHING)) expect(answer).not.toMatch(/[{}]|undefined|\$/);
    expect(drillLines(NOTHING)).toHaveLength(PUSH_BACKS.length);
  });

  test('with a salary check of 58 to 72 thousand name what others pay, in each that speaks of pay', () => {
    const withPay = PUSH_BACKS.filter((one) => one.withPay !== undefined).map(({ id }) => id);
    for (const { id, answer } of drillLines(WITH)) {
      expect(answer).not.toMatch(/[{}]/);
      if (withPay.includes(id)) expect(answer, id).toMatch(/\$7[12],000/);
    }
    expect(drillFigures(WITH)).toEqual({
      upTo: 'up to $72,000 a year',
      figure: '$71,000 a year',
      range: '$58,000 to $72,000 a year',
      target: '$66,000 a year',
    });
  });

  test.each([
    [{}, 'you found A to C, you aim for B and you open with C.'],
    [{ figure: 'B' }, 'you found A to C and you aim for B.'],
    [{ target: '' }, 'you found A to C.'],
  ])('%j: the figures are said as far as they will be met in the answers', (change, words) => {
    expect(figuresWords({ upTo: 'up to C', figure: 'C', range: 'A to C', target: 'B', ...change })).toBe(words);
  });

  test('are my own where the talk has them', () => {
    const replies = [{ they: 'that is our BUDGET', answer: 'Which part of it is fixed?' }];
    expect(drillLines({ ...TALK, replies }).find(({ id }) => id === 'budget')?.answer).toBe('Which part of it is fixed?');
  });
});

describe('the floor', () => {
  const shown = (from: DrillFrom): string =>
    [...drillLines(from).flatMap((line) => [line.they, line.answer, line.why]), ...Object.values(drillFigures(from))].join('\n');

  test.each([
    ['as it is', {}],
    ['as the low end of what was found', { floor: 5_800_000 }],
    ['as the target too', { floor: 6_600_000 }],
    ['as the opening too', { floor: 7_100_000 }],
    ['over all that was found', { floor: 7_300_000 }],
  ])('%s is nowhere', (_what, change) => {
    const figures = { ...CHECK.figures, ...change };
    const from = { ...TALK, research: { ...CHECK, figures } };
    expect(namesAmount(shown(from), (figures.floor ?? 0) / 100)).toBe(false);
    expect(shown(from)).not.toMatch(/[{}]/);
  });

  test('is not named by what another offer pays, or by my own reply', () => {
    const others = [offer([], { id: 'p', pay: { basis: 'year', cents: 6_000_000, currency: 'USD' } })];
    const mine = offer([], { id: 'o', pay: { basis: 'year', cents: 5_000_000, currency: 'USD' } });
    const replies = [{ they: 'That is our budget.', answer: 'I will not go below 60k.' }];
    const text = shown({ ...TALK, offer: mine, others, replies });
    expect(namesAmount(text, 60_000)).toBe(false);
  });

  test('is in no talk there can be', () => {
    fc.assert(
      fc.property(someSource, (source) => {
        const from = { offer: source.offer, research: source.research, today: source.today, locale: source.locale };
        const floor = source.research?.figures.floor;
        for (const { answer } of drillLines(from)) {
          expect(answer).not.toMatch(/\{|\bundefined\b|\bNaN\b/);
          if (floor !== undefined && source.research?.currency === 'USD') expect(namesAmount(answer, floor / 100)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['at $58,000 a year', 58_000, true],
    ['at 58.000 € im Jahr', 58_000, true],
    ['about 58k', 58_000, true],
    ['58.5 k', 58_500, true],
    ['between $72,000, $58,000 and 1', 58_000, true],
    ['$29.50 an hour', 29.5, true],
    ['from $58,000.00', 58_000, true],
    ['$58.50 an hour', 58_000, false],
    ['$158,000', 58_000, false],
    ['in 2026, 58 people', 58_000, false],
  ])('is found in “%s”', (text, amount, is) => expect(namesAmount(text, amount)).toBe(is));
});

describe('a round', () => {
  test('has those first that fit: where money is asked for, and where an answer has a date', () => {
    expect(ids(TALK).slice(0, 4).sort()).toEqual(['budget', 'cheaper', 'number', 'today']);
    expect(nextRound(drillLines(TALK), TALK).slice(0, 4).sort()).toEqual(['budget', 'cheaper', 'number', 'today']);
    expect(ids({ ...TALK, asks: ['one day at home'] })[0]).toBe('today');
    expect(ids(NOTHING)).toEqual(PUSH_BACKS.map(({ id }) => id));
  });

  test('has six, and the next one the others', () => {
    const first = nextRound(drillLines(TALK), TALK);
    const second = nextRound(drillLines(TALK), TALK, first);
    expect([first.length, second.length]).toEqual([ROUND, ROUND]);
    expect(new Set([...first, ...second]).size).toBe(PUSH_BACKS.length);
    expect(nextRound(drillLines(TALK), TALK, [...first, ...second])).toHaveLength(ROUND);
  });

  test('of the others has first what did not go well, then what was never said, then what was said longest ago', () => {
    const known = (id: string) =>
      ({
        policy: { last: 1, lastAt: '2026-05-10T10:00:00.000Z' },
        'take-it': { last: 3, lastAt: '2026-05-01T10:00:00.000Z' },
        'other-offers': { last: 3, lastAt: '2026-05-09T10:00:00.000Z' },
      })[id] as { readonly last: 1 | 3; readonly lastAt: string } | undefined;
    const lines = drillLines(NOTHING).filter(({ id }) => ['policy', 'take-it', 'other-offers', 'earn-now'].includes(id));
    expect(nextRound(lines, NOTHING, [], known)).toEqual(['policy', 'earn-now', 'take-it', 'other-offers']);
  });

  test('ends with one time not to push, another one each time; the one about the target where it is reached', () => {
    expect([0, 1, 2].map((round) => whenNotToPush(round, NOTHING))).toEqual(WHEN_NOT_TO_PUSH.slice(0, 3));
    const paid = offer([], { id: 'o', pay: { basis: 'year', cents: 6_900_000, currency: 'USD' } });
    expect(whenNotToPush(0, { ...WITH, offer: paid })).toContain('It already reaches your target.');
  });
});
