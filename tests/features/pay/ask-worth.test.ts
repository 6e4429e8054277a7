import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worthOfAsk } from '../../../src/features/pay/ask-worth.ts';
import { parseWorth, WORTH_KINDS } from '../../../src/features/pay/pay-package.ts';
import { flat, hourly, somePackage, someRange, yearly } from './some-pay.ts';

const ways = { commuteMinutes: 45, commuteDay: flat(1_000), hourValue: flat(2_000) };

describe('what an ask is worth a year', () => {
  test.each([
    [
      'a home day: 52 × (1.5 h × 2_000 + 1_000) = 208_000',
      { kind: 'home-days', amount: 1 },
      yearly(ways),
      flat(208_000),
      '52 days a year; 1.5 hours of commuting each, at $20 an hour; $10 in fares each.',
    ],
    [
      'two home days in the weeks worked, 52 − 25 ÷ 5 = 47: 94 × 4_000 = 376_000',
      { kind: 'home-days', amount: 2 },
      yearly({ ...ways, leaveDays: 25 }),
      flat(376_000),
      '94 days a year; 1.5 hours of commuting each, at $20 an hour; $10 in fares each.',
    ],
    [
      'only fares, from 1_000 to 1_400: 52 × 1_000 to 52 × 1_400',
      { kind: 'home-days', amount: 1 },
      yearly({ commuteDay: { low: 1_000, high: 1_400 } }),
      { low: 52_000, high: 72_800 },
      '52 days a year; $10 to $14 in fares each.',
    ],
    [
      // 9_360_000 ÷ (2_080 + 52 × 5 × 2 × 45 ÷ 60 = 390) = 3_789.5, so an hour is worth 1_894 (half to even) to 3_789
      'only the way, at half to all of what an hour brings: 52 × 1.5 = 78 × 1_894 to 78 × 3_789',
      { kind: 'home-days', amount: 1 },
      hourly({ commuteMinutes: 45, commuteDays: 5 }),
      { low: 147_732, high: 295_542 },
      '52 days a year; 1.5 hours of commuting each, at $19 to $38 an hour.',
    ],
    [
      'a week of leave is a week’s pay: 4_500 × 40 = 180_000',
      { kind: 'leave', amount: 5 },
      hourly(),
      flat(180_000),
      '5 days out of 5 a week, at $1,800 of pay a week.',
    ],
    [
      'one day of leave: 7_800_000 ÷ 52 ÷ 5 = 30_000',
      { kind: 'leave', amount: 1 },
      yearly(),
      flat(30_000),
      '1 day out of 5 a week, at $1,500 of pay a week.',
    ],
    [
      'two days of a four-day week: 150_000 × 2 ÷ 4 = 75_000',
      { kind: 'leave', amount: 2 },
      yearly({ workDays: 4 }),
      flat(75_000),
      '2 days out of 4 a week, at $1,500 of pay a week.',
    ],
    [
      'five hours less: 52 × 5 = 260 × 2_000 = 520_000',
      { kind: 'hours', amount: 5 },
      yearly({ hourValue: flat(2_000) }),
      flat(520_000),
      '260 hours a year, at $20 an hour.',
    ],
    [
      'two hours less, at half to all of 4_500: 104 × 2_250 to 104 × 4_500',
      { kind: 'hours', amount: 2 },
      hourly(),
      { low: 234_000, high: 468_000 },
      '104 hours a year, at $23 to $45 an hour.',
    ],
    [
      'a training is worth its price',
      { kind: 'training', cents: { low: 90_000, high: 120_000 } },
      yearly(),
      { low: 90_000, high: 120_000 },
      'Its price, in the year you take it.',
    ],
    ['money is worth itself', { kind: 'money', cents: flat(200_000) }, yearly(), flat(200_000), 'As you filled it in.'],
  ] as const)('%s', (_working, worth, pay, cents, working) => {
    expect(worthOfAsk(worth, pay)).toEqual({ state: 'priced', cents, working });
  });
  test('says one hour as one hour: 30 minutes there and 30 back, 52 × (1 × 2_000 + 1_000) = 156_000', () => {
    expect(worthOfAsk({ kind: 'home-days', amount: 1 }, yearly({ ...ways, commuteMinutes: 30 }))).toEqual({
      state: 'priced',
      cents: flat(156_000),
      working: '52 days a year; 1 hour of commuting each, at $20 an hour; $10 in fares each.',
    });
  });

  test.each([
    ['the pay, for a home day', { kind: 'home-days', amount: 1 }, undefined, 'the pay of this offer'],
    ['the pay, even for money', { kind: 'money', cents: flat(1) }, undefined, 'the pay of this offer'],
    ['the days at home', { kind: 'home-days' }, yearly(ways), 'how many days'],
    ['the days of leave', { kind: 'leave' }, yearly(), 'how many days'],
    ['the days, when there are none', { kind: 'leave', amount: 0 }, yearly(), 'how many days'],
    ['the hours', { kind: 'hours' }, yearly(), 'how many hours'],
    ['the way', { kind: 'home-days', amount: 1 }, yearly(), 'the way to work: minutes, and what a trip costs'],
    ['the price of a training', { kind: 'training', amount: 3 }, yearly(), 'what it costs'],
    ['the money', { kind: 'money', amount: 3 }, yearly(), 'how much it is a year'],
  ] as const)('is not known without %s', (_what, worth, pay, missing) => {
    expect(worthOfAsk(worth, pay)).toEqual({ state: 'missing', missing });
  });

  test('has no price for a title, with pay and without', () => {
    expect(worthOfAsk({ kind: 'title' }, yearly())).toMatchObject({ state: 'unpriced' });
    expect(worthOfAsk({ kind: 'title', amount: 3, cents: flat(5) }, undefined)).toMatchObject({ state: 'unpriced' });
  });
});

describe('for any pay', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((quarters) => quarters / 4);
  test.each(['home-days', 'leave', 'hours'] as const)('more of %s is never worth less', (kind) => {
    fc.assert(
      fc.property(somePackage, days, days, (pay, some, more) => {
        const [before, after] = [worthOfAsk({ kind, amount: some }, pay), worthOfAsk({ kind, amount: some + more }, pay)];
        expect(after.state).toBe(before.state);
        if (before.state !== 'priced' || after.state !== 'priced') return;
        expect(after.cents.low).toBeGreaterThanOrEqual(before.cents.low);
        expect(after.cents.high).toBeGreaterThanOrEqual(before.cents.high);
      }),
      { examples: [[yearly({ cents: 0, costs: flat(1_000_000), commuteMinutes: 30 }), 1, 1]] },
    );
  });

  test('more days at home are never worth less, where one says what an hour is worth', () => {
    fc.assert(
      fc.property(somePackage, someRange, days, days, (pay, hourValue, some, more) => {
        const worth = (amount: number): number => {
          const value = worthOfAsk({ kind: 'home-days', amount }, { ...pay, hourValue });
          return value.state === 'priced' ? value.cents.low : 0;
        };
        expect(worth(some + more)).toBeGreaterThanOrEqual(worth(some));
      }),
    );
  });

  test('a whole week of leave is a week’s pay, in as many days as the week has', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        const value = worthOfAsk({ kind: 'leave', amount: pay.workDays ?? 5 }, pay);
        const week = worthOfAsk({ kind: 'leave', amount: 5 }, { ...pay, workDays: 5, ...(pay.basis === 'day' ? { basis: 'week' } : {}) });
        expect(value.state).toBe('priced');
        if (pay.basis !== 'day' && value.state === 'priced' && week.state === 'priced') expect(value.cents).toEqual(week.cents);
      }),
    );
  });

  test('the answer always has words, whole ones', () => {
    const someWorth = fc.record(
      { kind: fc.constantFrom(...WORTH_KINDS), amount: fc.nat(366), cents: someRange },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(someWorth, fc.option(somePackage, { nil: undefined }), (worth, pay) => {
        const value = worthOfAsk(worth, pay);
        const words = value.state === 'priced' ? value.working : value.state === 'missing' ? value.missing : value.why;
        expect(words).not.toMatch(/undefined|NaN|Infinity/);
        expect(words.trim()).not.toBe('');
      }),
    );
  });
});

test('what an ask is about is read from anything, and reading it again changes nothing', () => {
  const some = fc.oneof(
    fc.jsonValue(),
    fc.record({
      kind: fc.constantFrom(...WORTH_KINDS, 'luck'),
      amount: fc.oneof(fc.nat(500), fc.jsonValue()),
      cents: fc.oneof(someRange, fc.jsonValue()),
    }),
  );
  fc.assert(
    fc.property(some, (raw) => {
      const once = parseWorth(raw);
      if (once !== undefined) expect(parseWorth(once)).toEqual(once);
    }),
  );
  expect(parseWorth({ kind: 'leave', amount: 400, cents: { low: 2, high: 1 }, mood: 1 })).toEqual({ kind: 'leave', mood: 1 });
  expect(parseWorth({ kind: 'luck' })).toBeUndefined();
});
