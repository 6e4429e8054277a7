import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceIn, inBasis } from '../../../src/features/salary/evidence.ts';
import { adviseTarget, figureFaults, stepFor, suggestFigures, type FigureGrounds } from '../../../src/features/salary/figures.ts';
import { evidenceOf, researchFindings, marketOf, needOf } from '../../../src/features/salary/findings.ts';
import { sustains, type MarketRange } from '../../../src/features/salary/market.ts';
import { blankNeed, parseNeed, sumNeed, type CostLine, type Need } from '../../../src/features/salary/need.ts';
import { figuresOf, withBasis, withCurrency, withFigure } from '../../../src/features/salary/research.ts';
import { scaleFor } from '../../../src/features/salary/scale.ts';
import { PAY_UNITS } from '../../../src/lib/money.ts';
import { entry, research, someNeed, someResearch, TODAY } from './some-research.ts';

const line = (cents: number, isWish = false): CostLine => ({ id: `line-${cents}`, text: '', cents, isWish });
const bills = [line(250_000), line(100_000)]; // 350_000 a month
const sums = (month: number, wished: number, year: number | undefined, wishedYear: number | undefined): ReturnType<typeof sumNeed> => ({
  billsMonthCents: month,
  wishedMonthCents: wished,
  billsYearCents: year,
  wishedYearCents: wishedYear,
});

describe('what life costs', () => {
  const cases: readonly (readonly [string, Need, ReturnType<typeof sumNeed>])[] = [
    ['350_000 × 12 ÷ 0.75 = 5_600_000', { lines: bills, takeHomePercent: 75 }, sums(350_000, 350_000, 5_600_000, 5_600_000)],
    ['350_000 × 12 ÷ 0.72 = 5_833_333.3', { lines: bills, takeHomePercent: 72 }, sums(350_000, 350_000, 5_833_333, 5_833_333)],
    ['350_000 × 12 ÷ 1 = 4_200_000', { lines: bills, takeHomePercent: 100 }, sums(350_000, 350_000, 4_200_000, 4_200_000)],
    [
      'with 50_000 wished for: 50_000 × 12 ÷ 0.75 = 800_000 more',
      { lines: [...bills, line(50_000, true)], takeHomePercent: 75 },
      sums(350_000, 400_000, 5_600_000, 6_400_000),
    ],
    [
      'the year is known: the lines count for the wishes only',
      { lines: [...bills, line(50_000, true)], takeHomePercent: 75, knownYearCents: 6_000_000 },
      sums(350_000, 400_000, 6_000_000, 6_800_000),
    ],
    ['known without lines', { lines: [], knownYearCents: 6_000_000 }, sums(0, 0, 6_000_000, 6_000_000)],
    ['without the share that reaches me, nothing by the year', { lines: bills }, sums(350_000, 350_000, undefined, undefined)],
    ['with nothing filled in, nothing', { ...blankNeed(), takeHomePercent: 75 }, sums(0, 0, undefined, undefined)],
  ];
  test.each(cases)('%s', (_working, need, expected) => expect(sumNeed(need)).toEqual(expected));

  test('is per the unit of the research: 5_600_000 a year ÷ (35 × 50) = 3_200 an hour', () => {
    const one = research({ basis: 'hour', hoursPerWeek: 35, paidWeeks: 50, need: { lines: bills, takeHomePercent: 75 } });
    expect(needOf(one)).toMatchObject({ billsYearCents: 5_600_000, billsCents: 3_200, wishedCents: 3_200 });
    expect(needOf(research())).toMatchObject({ billsCents: undefined, wishedCents: undefined });
  });

  test('is never less with wishes than without, nor with another cost, nor when less of the pay reaches me', () => {
    fc.assert(
      fc.property(someNeed, fc.nat(1_000_000), fc.boolean(), (need, cents, isWish) => {
        const now = sumNeed(need);
        if (now.billsYearCents === undefined) return;
        expect(now.wishedYearCents).toBeGreaterThanOrEqual(now.billsYearCents);
        const more = sumNeed({ ...need, lines: [...need.lines, line(cents, isWish)] });
        expect(more.billsYearCents).toBeGreaterThanOrEqual(now.billsYearCents);
        expect(more.wishedYearCents).toBeGreaterThanOrEqual(now.wishedYearCents ?? 0);
        const { takeHomePercent } = need;
        if (takeHomePercent !== undefined)
          expect(sumNeed({ ...need, takeHomePercent: takeHomePercent / 2 }).billsYearCents).toBeGreaterThanOrEqual(now.billsYearCents);
      }),
    );
  });
  test('can be summed with any share that is read', () => {
    const need = parseNeed({ lines: [{ id: 'food', cents: 5 }], takeHomePercent: 1e-310 });
    expect(() => sumNeed(need)).not.toThrow();
  });
});

const MARKET: MarketRange = { lowCents: 6_000_000, middleCents: 7_000_000, highCents: 8_000_000, used: 3 };
const suggested = (change: Partial<FigureGrounds>): readonly (number | undefined)[] => {
  const { floor, target, opening } = suggestFigures({
    market: MARKET,
    quarter: 2,
    billsCents: undefined,
    targetCents: undefined,
    stepCents: 50_000,
    ...change,
  });
  return [floor?.cents, target?.cents, opening?.cents];
};

describe('floor, target and opening', () => {
  // Rounded to steps of 50_000 (500 dollars); the opening is the target × 1.075.
  test.each([
    ['(6 + 7) ÷ 2 = 6_500_000; × 1.075 = 6_987_500 → 7_000_000', { quarter: 1 }, [6_000_000, 6_500_000, 7_000_000]],
    ['7_000_000; × 1.075 = 7_525_000 → 7_550_000', { quarter: 2 }, [6_000_000, 7_000_000, 7_550_000]],
    ['(7 + 8) ÷ 2 = 7_500_000; × 1.075 = 8_062_500 → 8_050_000', { quarter: 3 }, [6_000_000, 7_500_000, 8_050_000]],
    ['8_000_000; × 1.075 = 8_600_000', { quarter: 4 }, [6_000_000, 8_000_000, 8_600_000]],
    ['without a fit, the middle', { quarter: undefined }, [6_000_000, 7_000_000, 7_550_000]],
    ['the bills are the floor', { billsCents: 5_600_000 }, [5_600_000, 7_000_000, 7_550_000]],
    ['where they lie above the market, it gives no target and no opening', { billsCents: 9_000_000 }, [9_000_000, undefined, undefined]],
    ['without a market only the floor', { market: undefined, billsCents: 5_600_000 }, [5_600_000, undefined, undefined]],
    ['without anything, nothing', { market: undefined }, [undefined, undefined, undefined]],
    [
      'by the hour, steps of 50: 3_560 → 3_550; 3_550 × 1.075 = 3_816.25 → 3_800',
      { market: { lowCents: 3_125, middleCents: 3_560, highCents: 3_990, used: 2 }, stepCents: 50 },
      [3_150, 3_550, 3_800],
    ],
    [
      'yen by the hour, to the yen: 2_345; × 1.075 = 2_520.9',
      { market: { lowCents: 2_001, middleCents: 2_345, highCents: 2_600, used: 2 }, stepCents: 0.5 },
      [2_001, 2_345, 2_521],
    ],
  ] as const)('%s', (_working, change, figures) => expect(suggested(change)).toEqual(figures));

  test.each([
    ['hour', 50],
    ['day', 500],
    ['week', 1_000],
    ['month', 5_000],
    ['year', 50_000],
  ] as const)('by the %s are rounded to %d cents', (basis, cents) => expect(stepFor(basis, 100)).toBe(cents));
  test('the floor that pays the bills is not less than the bills', () => {
    expect(suggested({ billsCents: 5_620_000 })[0]).toBeGreaterThanOrEqual(5_620_000);
  });
  test('the target that is suggested is one the market carries', () => {
    const one = { lowCents: 3_885_000, middleCents: 3_885_000, highCents: 3_885_000, used: 1 };
    expect(sustains(suggested({ market: one })[1] ?? 0, one)).toBe('within');
  });

  const sound = fc
    .tuple(fc.integer({ min: 500_000, max: 20_000_000 }), fc.nat(5_000_000), fc.nat(5_000_000))
    .map(([low, a, b]): MarketRange => ({ lowCents: low, middleCents: low + a, highCents: low + a + b, used: 2 }));
  test('the opening is never below the target, and more proof never lowers either', () => {
    fc.assert(
      fc.property(sound, fc.constantFrom(0.5, 50, 500, 50_000), (market, stepCents) => {
        const all = ([1, 2, 3, 4] as const).map((quarter) => suggested({ market, stepCents, quarter }));
        for (const [at, [, target = 0, opening = 0]] of all.entries()) {
          expect(opening).toBeGreaterThanOrEqual(target);
          expect(target).toBeGreaterThanOrEqual(all[at - 1]?.[1] ?? 0);
          expect(Number.isSafeInteger(target) && Number.isSafeInteger(opening)).toBe(true);
        }
      }),
    );
  });

  test.each([
    [{}, []],
    [{ floor: 5, target: 5, opening: 5 }, []],
    [{ floor: 6, target: 5, opening: 5 }, ['Your floor lies above your target. One of the two has to move.']],
    [{ target: 5, opening: 4 }, ['You would open below your target. Open at it, or above.']],
    [{ floor: 6, opening: 4 }, []],
    [{ floor: 6, target: 5, opening: 4 }, [expect.stringContaining('floor'), expect.stringContaining('open below')]],
  ])('%j do or do not fit together', (figures, faults) => expect(figureFaults(figures)).toEqual(faults));

  test.each([
    [5_900_000, undefined, 'within', 'Yes. Your target lies below the market; there may be room for more.'],
    [6_500_000, 1, 'within', 'Yes. Your target sits in the lowest quarter, though so far you can prove little of what they ask for.'],
    [6_500_001, 2, 'within', 'Yes. Your target sits just below the middle, and you can prove about half of what they ask for.'],
    [7_000_000, 3, 'within', 'Yes. Your target sits in the middle or just above it, and you can prove most of what they ask for.'],
    [7_500_000, undefined, 'within', 'Yes. Your target sits in the middle or just above it.'],
    [8_000_000, 4, 'within', 'Yes. Your target sits near the high end, and you can prove nearly all they ask for.'],
    [8_000_001, 4, 'stretch', 'It is a stretch. Your target lies up to a tenth above the high end.'],
    [8_800_000, undefined, 'stretch', 'It is a stretch. Your target lies up to a tenth above the high end.'],
    [8_800_001, 4, 'above', 'Not with this job at this time. Your target lies well above what the evidence shows.'],
  ] as const)('a target of %d with fit %s is %s', (target, quarter, answer, what) => {
    const advice = adviseTarget(target, MARKET, quarter);
    expect(advice).toMatchObject({ answer, what });
    expect(advice.conditions).toHaveLength(answer === 'within' ? 0 : 3);
  });
  test('a target that is all the evidence says does not sit in the lowest quarter', () => {
    const one = { lowCents: 7_000_000, middleCents: 7_000_000, highCents: 7_000_000, used: 1 };
    expect(adviseTarget(7_000_000, one, undefined).what).not.toContain('lowest quarter');
  });
});

describe('need, market and fit are never blended', () => {
  test('other requirements move neither market nor floor', () => {
    fc.assert(
      fc.property(someResearch, someResearch, (one, { requirements }) => {
        const [before, after] = [researchFindings(one, TODAY), researchFindings({ ...one, requirements }, TODAY)];
        expect([after.market, after.suggested.floor]).toEqual([before.market, before.suggested.floor]);
      }),
    );
  });
});

describe('pay per another unit of time', () => {
  const time = { hoursPerWeek: 40, paidWeeks: 52 };
  test.each([
    ['4_500 × 40 × 52', 4_500, 'hour', 'year', 9_360_000],
    ['9_360_000 ÷ 2_080', 9_360_000, 'year', 'hour', 4_500],
    ['36_000 × 5 × 52 ÷ 12', 36_000, 'day', 'month', 780_000],
    ['650_000 × 12 ÷ 52', 650_000, 'month', 'week', 150_000],
    ['150_000 ÷ 40', 150_000, 'week', 'hour', 3_750],
    ['150_000 ÷ 5', 150_000, 'week', 'day', 30_000],
  ] as const)('%s', (_working, cents, from, to, expected) => expect(inBasis(cents, from, to, time)).toBe(expected));

  test('cannot be told without working time, and gives nothing then', () => {
    expect(inBasis(9_360_000, 'year', 'hour', { hoursPerWeek: 0, paidWeeks: 52 })).toBe(0);
    expect(evidenceIn(entry('a'), 'hour', time)).toEqual(entry('a', { basis: 'hour', lowCents: 2_885, highCents: 3_365 })); // ÷ 2_080
  });
  test('is exact also for large amounts: ₹10,000,000 a year, 1_000_000_000 ÷ 2_080 = 480_769.2', () => {
    expect(inBasis(1_000_000_000, 'year', 'hour', time)).toBe(480_769);
  });

  // So many that an hour is shorter than a day, and a week shorter than a month.
  const someTime = fc.record({ hoursPerWeek: fc.integer({ min: 5, max: 80 }), paidWeeks: fc.integer({ min: 12, max: 53 }) });
  test('to a longer time and back is the same to a cent', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(...PAY_UNITS), someTime, (cents, unit, at) => {
        expect(Math.abs(inBasis(inBasis(cents, 'hour', unit, at), unit, 'hour', at) - cents)).toBeLessThanOrEqual(1);
        expect(Math.abs(inBasis(inBasis(cents, unit, 'year', at), 'year', unit, at) - cents)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('to an hour and back is the same to half a cent an hour', () => {
    fc.assert(
      fc.property(fc.nat(20_000_000), someTime, (cents, at) => {
        const back = inBasis(inBasis(cents, 'year', 'hour', at), 'hour', 'year', at);
        expect(Math.abs(back - cents)).toBeLessThanOrEqual((at.hoursPerWeek * at.paidWeeks) / 2 + 1);
      }),
      { examples: [[19_998_244, { hoursPerWeek: 37.5, paidWeeks: 52 }]] },
    );
  });

  test('shows the figures counted over and leaves them as they were set, and the evidence follows when it is shown', () => {
    const one = research({ figures: { floor: 9_360_000, target: 10_400_000 }, evidence: [entry('a')], need: { lines: bills } });
    expect(withBasis(one, 'hour')).toEqual({ ...one, basis: 'hour', figuresIn: 'year' });
    expect(figuresOf(withBasis(one, 'hour'))).toEqual({ floor: 4_500, target: 5_000 });
    expect(evidenceOf(withBasis(one, 'hour'))).toMatchObject([{ basis: 'hour', lowCents: 2_885 }]);
    expect(withBasis(withBasis(one, 'hour'), 'year')).toEqual(one);
  });

  test('never makes $75,000 of it anything else, however often; a figure set by the hour takes the others along', () => {
    const one = research({ figures: { floor: 7_500_000, target: 9_360_000 } });
    const there = withBasis(one, 'hour'); // 7_500_000 ÷ 2_080 = 3_605.8
    expect(figuresOf(there)).toEqual({ floor: 3_606, target: 4_500 });
    expect(figuresOf(withBasis(there, 'year'))).toEqual(one.figures);
    expect(withFigure(there, 'target', 4_600)).toEqual({ ...one, basis: 'hour', figures: { floor: 3_606, target: 4_600 } });
  });
});

describe('another currency', () => {
  test('leaves the numbers as typed, also where there are no cents', () => {
    const one = research({
      figures: { target: 7_500_000 },
      evidence: [entry('a'), entry('b', { currency: 'EUR' })],
      need: { lines: [line(250_000), { id: 'x', text: '', isWish: true }], knownYearCents: 6_000_000 },
    });
    expect(withCurrency(one, 'GBP')).toEqual({ ...one, currency: 'GBP' });
    const yen = withCurrency(one, 'JPY');
    expect(yen).toMatchObject({ currency: 'JPY', figures: { target: 75_000 }, need: { knownYearCents: 60_000 } });
    // What was found in dollars stays in dollars, and is then not counted under another sign.
    expect(yen.evidence).toEqual(one.evidence);
    expect(marketOf(withCurrency(research({ evidence: [entry('a')] }), 'GBP'), TODAY)).toEqual({ problem: 'mixed-currency' });
    expect(yen.need.lines).toEqual([
      { ...line(250_000), cents: 2_500 },
      { id: 'x', text: '', isWish: true },
    ]);
    expect(withCurrency(yen, 'USD')).toEqual(one);
  });
});

test('the scale goes up with the amount, from 0 to 1, with at most six round amounts', () => {
  fc.assert(
    fc.property(someResearch, fc.nat(1_000_000_000), fc.nat(1_000_000_000), (one, a, b) => {
      const { at, ticks } = scaleFor(one);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every((tick) => Number.isSafeInteger(tick) && at(tick) >= 0 && at(tick) < 1)).toBe(true);
      expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      expect([at(0) >= 0, at(2_000_000_000) <= 1]).toEqual([true, true]);
    }),
  );
});
