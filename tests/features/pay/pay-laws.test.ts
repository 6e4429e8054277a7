import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAY_AMOUNTS, PAY_NUMBERS, parsePackage, type OnTop, type PayPackage } from '../../../src/features/pay/pay-package.ts';
import { hoursGiven, hourValue, netCash, weeklyBase, yearlyBase, yearlyPay } from '../../../src/features/pay/pay.ts';
import { MOST_CENTS, PAY_UNITS, type Range } from '../../../src/lib/money.ts';
import { sumRanges } from '../../../src/lib/money-math.ts';
import { flat, someJson, somePackage, someRange, yearly } from './some-pay.ts';

const nothing = flat(0);
const more = (range: Range | undefined, by: Range): Range => sumRanges([range ?? nothing, by]);
const moreOnTop = (extra: OnTop | undefined, by: Range): OnTop =>
  extra?.as === 'percent'
    ? { as: 'percent', percent: extra.percent + (by.low % 1_000) / 10 }
    : { as: 'amount', cents: more(extra?.cents, by) };

const GAINS: Readonly<Record<string, (pay: PayPackage, by: Range) => PayPackage>> = {
  'base pay': (pay, { low, high }) => ({ ...pay, cents: pay.cents + low, highCents: (pay.highCents ?? pay.cents) + high }),
  bonus: (pay, by) => ({ ...pay, bonus: moreOnTop(pay.bonus, by) }),
  'a surer bonus': (pay, { low }) => ({ ...pay, bonusSurePercent: Math.min(100, (pay.bonusSurePercent ?? 100) + (low % 100)) }),
  'sign-on': (pay, by) => ({ ...pay, signOn: more(pay.signOn, by) }),
  equity: (pay, by) => ({ ...pay, equity: more(pay.equity, by) }),
  match: (pay, by) => ({ ...pay, match: moreOnTop(pay.match, by) }),
  benefits: (pay, by) => ({ ...pay, benefits: more(pay.benefits, by) }),
};
const LOSSES: typeof GAINS = {
  'a premium': (pay, by) => ({ ...pay, premiumMonth: more(pay.premiumMonth, by) }),
  fares: (pay, by) => ({ ...pay, commuteDay: more(pay.commuteDay, by) }),
  costs: (pay, by) => ({ ...pay, costs: more(pay.costs, by) }),
};
const SUMS = ['cashCents', 'totalCents', 'firstYearCents', 'perRealHourCents'] as const;

const rangesOf = (pay: PayPackage): readonly Range[] => {
  const { parts, ...sums } = yearlyPay(pay);
  return [...Object.values(sums), ...parts.map((part) => part.cents), yearlyBase(pay), weeklyBase(pay), netCash(pay) ?? nothing];
};

describe('for any package', () => {
  test.each(Object.entries(GAINS))('more %s never lowers cash, total or first year, at either end', (_what, change) => {
    fc.assert(
      fc.property(somePackage, someRange, (pay, by) => {
        const [before, after] = [yearlyPay(pay), yearlyPay(change(pay, by))];
        for (const sum of SUMS) {
          expect(after[sum].low).toBeGreaterThanOrEqual(before[sum].low);
          expect(after[sum].high).toBeGreaterThanOrEqual(before[sum].high);
        }
      }),
    );
  });

  test.each(Object.entries(LOSSES))('more for %s never raises them, and leaves the cash', (_what, change) => {
    fc.assert(
      fc.property(somePackage, someRange, (pay, by) => {
        const [before, after] = [yearlyPay(pay), yearlyPay(change(pay, by))];
        expect(after.cashCents).toEqual(before.cashCents);
        for (const sum of SUMS) {
          expect(after[sum].low).toBeLessThanOrEqual(before[sum].low);
          expect(after[sum].high).toBeLessThanOrEqual(before[sum].high);
        }
      }),
    );
  });

  test('no range is the wrong way round, and every end is a whole amount that is exact', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        for (const { low, high } of rangesOf(pay)) {
          expect(low).toBeLessThanOrEqual(high);
          expect(Number.isSafeInteger(low) && Number.isSafeInteger(high)).toBe(true);
        }
      }),
    );
  });
  test('the value of an hour is never the wrong way round', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        const { low, high } = hourValue(pay);
        expect(low).toBeLessThanOrEqual(high);
      }),
      { examples: [[yearly({ cents: 0, costs: flat(1_000_000) })]] },
    );
  });

  test('the parts add up to the total, and the first two kinds of them to the cash', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        const { parts, totalCents, cashCents } = yearlyPay(pay);
        expect(sumRanges(parts.map((part) => part.cents))).toEqual(totalCents);
        expect(sumRanges(parts.filter(({ label }) => /^(Base|Bonus)/.test(label)).map((part) => part.cents))).toEqual(cashCents);
        expect(parts.filter(({ cents }) => cents.low === 0 && cents.high === 0)).toEqual([]);
      }),
    );
  });

  test('the first year is the total with the rest of the sign-on, to a cent, where every year brings the same equity', () => {
    fc.assert(
      fc.property(somePackage, ({ grant: _, ...pay }) => {
        const { parts, totalCents, firstYearCents } = yearlyPay(pay);
        const share = parts.find(({ label }) => label.startsWith('Sign-on'))?.cents ?? nothing;
        const whole = pay.signOn ?? nothing;
        expect(Math.abs(firstYearCents.low - (totalCents.low - share.low + whole.low))).toBeLessThanOrEqual(1);
        expect(Math.abs(firstYearCents.high - (totalCents.high - share.high + whole.high))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('more overtime or a longer way never make an hour really given worth more', () => {
    fc.assert(
      fc.property(somePackage, fc.constantFrom('overtimeHours', 'commuteMinutes'), fc.nat(50), (pay, name, by) => {
        // Under one hour a year nothing is said.
        fc.pre(yearlyPay(pay).totalCents.low >= 0 && hoursGiven(pay).work >= 1);
        const longer = { ...pay, [name]: (pay[name] ?? 0) + by };
        expect(hoursGiven(longer).all).toBeGreaterThanOrEqual(hoursGiven(pay).all);
        expect(yearlyPay(longer).perRealHourCents.high).toBeLessThanOrEqual(yearlyPay(pay).perRealHourCents.high);
      }),
    );
  });

  test('nothing passed in is changed', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        const before = JSON.stringify(pay);
        yearlyPay(pay);
        expect(JSON.stringify(pay)).toBe(before);
      }),
    );
  });
});

describe('for anything that could be stored', () => {
  test('reading a package never throws, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(someJson, somePackage), (raw) => {
        const once = parsePackage(raw);
        if (once !== undefined) expect(parsePackage(JSON.parse(JSON.stringify(once)))).toEqual(JSON.parse(JSON.stringify(once)));
      }),
    );
  });
  test('nor does it change the text', () => {
    fc.assert(
      fc.property(someJson, (raw) => {
        const once = JSON.stringify(parsePackage(raw) ?? yearly());
        expect(JSON.stringify(parsePackage(JSON.parse(once)))).toBe(once);
      }),
      { numRuns: 500, examples: [[{ cents: 1, currency: 'USD', signOn: { low: 1, high: 1 } }]] },
    );
  });

  test('a package a person could have typed is read back field for field', () => {
    fc.assert(fc.property(somePackage, (pay) => void expect(parsePackage(JSON.parse(JSON.stringify(pay)))).toEqual(pay)));
  });

  test('what was read can be summed', () => {
    let read = 0;
    fc.assert(
      fc.property(someJson, (raw) => {
        const pay = parsePackage(raw);
        if (pay === undefined) return;
        read++;
        for (const { low, high } of rangesOf(pay)) expect(low).toBeLessThanOrEqual(high);
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(20);
  });
  test.each([
    ['hoursPerWeek', { hoursPerWeek: 1e-310 }],
    ['paidWeeks', { paidWeeks: 1e-310 }],
  ])('also with next to no %s', (_what, change) => {
    const pay = parsePackage(yearly(change));
    expect(pay).toBeDefined();
    if (pay !== undefined) expect(() => yearlyPay(pay)).not.toThrow();
  });

  const most = {
    currency: 'USD',
    cents: MOST_CENTS,
    ...Object.fromEntries(PAY_AMOUNTS.map((name) => [name, flat(MOST_CENTS)])),
    ...Object.fromEntries(Object.entries(PAY_NUMBERS).map(([name, number]) => [name, number.most])),
  };
  const isExact = ({ low, high }: Range): boolean => Number.isSafeInteger(low) && Number.isSafeInteger(high);

  test.each(PAY_UNITS)('the most of everything by the %s is still counted exactly', (basis) => {
    const pay = parsePackage({ ...most, basis });
    expect(pay === undefined ? [nothing] : rangesOf(pay)).toSatisfy((ranges: readonly Range[]) => ranges.every(isExact));
  });
  test('also with the largest grant, which comes again every year', () => {
    const terms = { kind: 'options', count: 999_999_999, each: flat(MOST_CENTS), strike: nothing };
    const pay = parsePackage({ ...most, basis: 'hour', grant: { ...terms, refresher: terms } });
    expect(pay?.grant?.refresher?.count).toBe(999_999_999);
    expect(pay === undefined ? [nothing] : rangesOf(pay)).toSatisfy((ranges: readonly Range[]) => ranges.every(isExact));
  });
  test('also with the largest bonus that is read', () => {
    const pay = parsePackage({ ...most, basis: 'hour', bonus: { as: 'percent', percent: 1_000 } });
    expect(pay === undefined ? [nothing] : rangesOf(pay)).toSatisfy((ranges: readonly Range[]) => ranges.every(isExact));
  });
});
