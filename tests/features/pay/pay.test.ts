import { describe, expect, test } from 'vitest';
import { parsePackage } from '../../../src/features/pay/pay-package.ts';
import { hoursGiven, hourValue, netCash, weeklyBase, workedWeeks, yearlyBase, yearlyPay } from '../../../src/features/pay/pay.ts';
import { flat, hourly, yearly } from './some-pay.ts';

describe('the base pay of a year', () => {
  test.each([
    ['4_500 × 40 × 52 = 9_360_000', hourly(), 9_360_000],
    ['4_550 × 37.5 × 50 = 8_531_250', hourly({ cents: 4_550, hoursPerWeek: 37.5, paidWeeks: 50 }), 8_531_250],
    ['4_500 × 0 × 52 = 0', hourly({ hoursPerWeek: 0 }), 0],
    ['36_000 × 5 × 52 = 9_360_000', yearly({ basis: 'day', cents: 36_000 }), 9_360_000],
    ['40_000 × 4 × 46 = 7_360_000', yearly({ basis: 'day', cents: 40_000, workDays: 4, paidWeeks: 46 }), 7_360_000],
    ['180_000 × 52 = 9_360_000', yearly({ basis: 'week', cents: 180_000 }), 9_360_000],
    ['180_000 × 46 = 8_280_000', yearly({ basis: 'week', cents: 180_000, paidWeeks: 46 }), 8_280_000],
    ['650_000 × 12 = 7_800_000', yearly({ basis: 'month', cents: 650_000 }), 7_800_000],
    ['650_000 × 12, whatever the weeks', yearly({ basis: 'month', cents: 650_000, paidWeeks: 40 }), 7_800_000],
    ['7_800_000 × 1, whatever the hours', yearly({ hoursPerWeek: 20, paidWeeks: 40 }), 7_800_000],
    ['yen have no cents: 2_500 × 40 × 52 = 5_200_000', hourly({ cents: 2_500, currency: 'JPY' }), 5_200_000],
    ['yen by the month: 420_000 × 12 = 5_040_000', yearly({ basis: 'month', cents: 420_000, currency: 'JPY' }), 5_040_000],
  ])('%s', (_working, pay, cents) => expect(yearlyBase(pay)).toEqual(flat(cents)));

  test('of a range is a range: 4_500 to 5_000 an hour, × 2_080 = 9_360_000 to 10_400_000', () => {
    expect(yearlyBase(hourly({ highCents: 5_000 }))).toEqual({ low: 9_360_000, high: 10_400_000 });
  });

  test.each([
    ['4_500 × 40 = 180_000', hourly(), 180_000],
    ['36_000 × 5 = 180_000', yearly({ basis: 'day', cents: 36_000 }), 180_000],
    ['180_000', yearly({ basis: 'week', cents: 180_000 }), 180_000],
    ['650_000 × 12 ÷ 52 = 150_000', yearly({ basis: 'month', cents: 650_000 }), 150_000],
    ['7_800_000 ÷ 52 = 150_000', yearly(), 150_000],
  ])('and of a week: %s', (_working, pay, cents) => expect(weeklyBase(pay)).toEqual(flat(cents)));
});

describe('cash, total and first year', () => {
  const bonus = { as: 'percent', percent: 10 } as const;
  const amount = { as: 'amount', cents: { low: 300_000, high: 500_000 } } as const;
  test.each([
    ['an amount: 7_800_000 + 300_000 to 500_000', yearly({ bonus: amount }), { low: 8_100_000, high: 8_300_000 }],
    ['a quarter sure: 7_800_000 + 75_000 to 125_000', yearly({ bonus: amount, bonusSurePercent: 25 }), { low: 7_875_000, high: 7_925_000 }],
    ['10% of 7_800_000 = 780_000', yearly({ bonus }), flat(8_580_000)],
    ['10%, half sure: 390_000', yearly({ bonus, bonusSurePercent: 50 }), flat(8_190_000)],
    ['10%, not sure at all: 0', yearly({ bonus, bonusSurePercent: 0 }), flat(7_800_000)],
    ['10% of a range: 780_000 to 820_000', yearly({ highCents: 8_200_000, bonus }), { low: 8_580_000, high: 9_020_000 }],
    ['10% by the hour: 9_360_000 × 0.1 = 936_000', hourly({ bonus }), flat(10_296_000)],
    ['half a cent to the even one: 780_000.5 is 780_000', yearly({ cents: 7_800_005, bonus }), flat(8_580_005)],
    ['half a cent to the even one: 780_001.5 is 780_002', yearly({ cents: 7_800_015, bonus }), flat(8_580_017)],
  ])('a bonus as %s', (_working, pay, cash) => {
    expect(yearlyPay(pay)).toMatchObject({ cashCents: cash, totalCents: cash, firstYearCents: cash });
  });

  test.each([
    ['4 years when nothing is said: 1_000_000 ÷ 4 = 250_000', {}, 8_050_000, 'Sign-on, over 4 years'],
    ['2 years: 1_000_000 ÷ 2 = 500_000', { signOnYears: 2 }, 8_300_000, 'Sign-on, over 2 years'],
    ['3 years: 1_000_000 ÷ 3 = 333_333', { signOnYears: 3 }, 8_133_333, 'Sign-on, over 3 years'],
    ['1 year: all of it', { signOnYears: 1 }, 8_800_000, 'Sign-on'],
  ])('a sign-on over %s, and whole in the first year: 7_800_000 + 1_000_000', (_working, years, total, label) => {
    const sums = yearlyPay(yearly({ signOn: flat(1_000_000), ...years }));
    expect(sums).toMatchObject({ cashCents: flat(7_800_000), totalCents: flat(total), firstYearCents: flat(8_800_000) });
    expect(sums.parts.at(-1)?.label).toBe(label);
  });
  test('a sign-on of an odd cent over two years is whole in the first year: 7_800_000 + 1_000_001', () => {
    expect(yearlyPay(yearly({ signOn: flat(1_000_001), signOnYears: 2 })).firstYearCents).toEqual(flat(8_800_001));
  });

  test.each([
    ['equity counts whole', { equity: flat(1_600_000) }, 9_400_000, 'Equity', 1_600_000],
    ['equity less half: 800_000', { equity: flat(1_600_000), equityDiscountPercent: 50 }, 8_600_000, 'Equity, less 50%', 800_000],
    ['equity less a quarter: 1_200_000', { equity: flat(1_600_000), equityDiscountPercent: 25 }, 9_000_000, 'Equity, less 25%', 1_200_000],
    ['a match of 4%: 312_000', { match: { as: 'percent', percent: 4 } }, 8_112_000, 'Retirement match', 312_000],
    ['a match of 300_000', { match: { as: 'amount', cents: flat(300_000) } }, 8_100_000, 'Retirement match', 300_000],
    ['benefits', { benefits: flat(150_000) }, 7_950_000, 'Other benefits', 150_000],
    ['a premium, 21_000 × 12 = 252_000', { premiumMonth: flat(21_000) }, 7_548_000, 'Health premium you pay', -252_000],
    ['trips, 1_200 × 3 × 52 = 187_200', { commuteDay: flat(1_200), commuteDays: 3 }, 7_612_800, 'Commute', -187_200],
    [
      'trips in the weeks worked, 52 − (15 + 10) ÷ 5 = 47: 1_200 × 3 × 47 = 169_200',
      { commuteDay: flat(1_200), commuteDays: 3, leaveDays: 15, holidayDays: 10 },
      7_630_800,
      'Commute',
      -169_200,
    ],
    ['costs', { costs: flat(100_000) }, 7_700_000, 'Other costs', -100_000],
  ] as const)('%s goes into the total, not into the cash', (_working, change, total, label, part) => {
    const sums = yearlyPay(yearly(change));
    expect(sums).toMatchObject({ cashCents: flat(7_800_000), totalCents: flat(total), firstYearCents: flat(total) });
    expect(sums.parts).toEqual([
      { label: 'Base pay', cents: flat(7_800_000) },
      { label, cents: flat(part) },
    ]);
  });

  test('a range of costs takes most from the low end: 7_800_000 − 300_000 to 7_800_000 − 100_000', () => {
    const { totalCents } = yearlyPay(yearly({ costs: { low: 100_000, high: 300_000 } }));
    expect(totalCents).toEqual({ low: 7_500_000, high: 7_700_000 });
  });

  test('a whole package, part by part', () => {
    const sums = yearlyPay({
      ...hourly({ highCents: 5_000, hoursPerWeek: 37.5 }), // × 37.5 × 52 = × 1_950: 8_775_000 to 9_750_000
      bonus: { as: 'percent', percent: 8 }, // 702_000 to 780_000
      bonusSurePercent: 50, // 351_000 to 390_000
      signOn: flat(600_000), // ÷ 3 = 200_000
      signOnYears: 3,
      equity: { low: 400_000, high: 800_000 }, // × 0.7 = 280_000 to 560_000
      equityDiscountPercent: 30,
      match: { as: 'percent', percent: 4 }, // 351_000 to 390_000
      benefits: flat(120_000),
      premiumMonth: flat(18_000), // × 12 = 216_000
      leaveDays: 20,
      holidayDays: 10, // 52 − 30 ÷ 5 = 46 weeks
      commuteDays: 4,
      commuteDay: { low: 900, high: 1_100 }, // × 46 × 4 = × 184: 165_600 to 202_400
      costs: flat(50_000),
    });
    expect(sums.parts).toEqual([
      { label: 'Base pay', cents: { low: 8_775_000, high: 9_750_000 } },
      { label: 'Bonus, counted at 50%', cents: { low: 351_000, high: 390_000 } },
      { label: 'Sign-on, over 3 years', cents: flat(200_000) },
      { label: 'Equity, less 30%', cents: { low: 280_000, high: 560_000 } },
      { label: 'Retirement match', cents: { low: 351_000, high: 390_000 } },
      { label: 'Other benefits', cents: flat(120_000) },
      { label: 'Health premium you pay', cents: flat(-216_000) },
      { label: 'Commute', cents: { low: -202_400, high: -165_600 } },
      { label: 'Other costs', cents: flat(-50_000) },
    ]);
    expect(sums.cashCents).toEqual({ low: 9_126_000, high: 10_140_000 });
    // 9_126_000 + 200_000 + 280_000 + 351_000 + 120_000 − 216_000 − 202_400 − 50_000
    // 10_140_000 + 200_000 + 560_000 + 390_000 + 120_000 − 216_000 − 165_600 − 50_000
    expect(sums.totalCents).toEqual({ low: 9_608_600, high: 10_978_400 });
    // and the other 400_000 of the sign-on
    expect(sums.firstYearCents).toEqual({ low: 10_008_600, high: 11_378_400 });
    // 46 × 37.5 = 1_725 hours: 9_608_600 ÷ 1_725 = 5_570.2; 10_978_400 ÷ 1_725 = 6_364.3
    expect(sums.perRealHourCents).toEqual({ low: 5_570, high: 6_364 });
  });
});

describe('the hours really given', () => {
  test.each([
    ['52 × 40 = 2_080', yearly(), { work: 2_080, overtime: 0, commute: 0, all: 2_080 }],
    ['52 − (15 + 10) ÷ 5 = 47 weeks × 40 = 1_880', yearly({ leaveDays: 15, holidayDays: 10 }), { work: 1_880, all: 1_880 }],
    ['46 paid weeks − 8 ÷ 4 = 44 × 32 = 1_408', yearly({ paidWeeks: 46, leaveDays: 8, workDays: 4, hoursPerWeek: 32 }), { work: 1_408 }],
    ['5 hours unpaid × 52 = 260', yearly({ overtimeHours: 5 }), { work: 2_080, overtime: 260, all: 2_340 }],
    ['52 × 3 × 40 min × 2 ÷ 60 = 208', yearly({ commuteDays: 3, commuteMinutes: 40 }), { commute: 208, all: 2_288 }],
    [
      '47 weeks: 1_880, 47 × 5 = 235, 47 × 3 × 80 ÷ 60 = 188',
      yearly({ leaveDays: 15, holidayDays: 10, overtimeHours: 5, commuteDays: 3, commuteMinutes: 40 }),
      { work: 1_880, overtime: 235, commute: 188, all: 2_303 },
    ],
    ['more leave than weeks is no work, not less than none', yearly({ leaveDays: 366 }), { work: 0, all: 0 }],
  ])('%s', (_working, pay, hours) => expect(hoursGiven(pay)).toMatchObject(hours));

  test('are what the total is divided by', () => {
    const pay = yearly({ leaveDays: 15, holidayDays: 10, overtimeHours: 5, commuteDays: 3, commuteMinutes: 40 });
    expect(yearlyPay(pay).perRealHourCents).toEqual(flat(3_387)); // 7_800_000 ÷ 2_303 = 3_386.9
    expect(yearlyPay(hourly()).perRealHourCents).toEqual(flat(4_500)); // 9_360_000 ÷ 2_080
    expect(yearlyPay(hourly({ currency: 'JPY', cents: 2_500 })).perRealHourCents).toEqual(flat(2_500));
    expect(yearlyPay(yearly({ hoursPerWeek: 0 })).perRealHourCents).toEqual(flat(0));
    expect(workedWeeks(yearly({ paidWeeks: 0, leaveDays: 5 }))).toBe(0);
  });

  test('say what an hour is worth: from half of it to all of it, or as one says oneself', () => {
    expect(hourValue(hourly())).toEqual({ low: 2_250, high: 4_500 });
    expect(hourValue(hourly({ highCents: 5_000 }))).toEqual({ low: 2_250, high: 5_000 });
    expect(hourValue(hourly({ hourValue: { low: 2_000, high: 3_000 } }))).toEqual({ low: 2_000, high: 3_000 });
  });
  test('say what an hour is worth with the low end first, also where work costs more than it pays', () => {
    const { low, high } = hourValue(yearly({ cents: 0, commuteDay: flat(400), commuteDays: 5 }));
    expect(low).toBeLessThanOrEqual(high);
  });
});

test('what reaches the account is one’s own share of the cash, not of benefits', () => {
  expect(netCash(yearly())).toBeUndefined();
  // 8_580_000 × 0.72 = 6_177_600
  const pay = yearly({ bonus: { as: 'percent', percent: 10 }, benefits: flat(500_000), netPercent: 72 });
  expect(netCash(pay)).toEqual(flat(6_177_600));
  expect(netCash(yearly({ netPercent: 0 }))).toEqual(flat(0));
});

describe('a package as stored', () => {
  test.each([
    ['no amount', { currency: 'USD' }],
    ['a negative one', { cents: -1, currency: 'USD' }],
    ['half a cent', { cents: 0.5, currency: 'USD' }],
    ['no currency', { cents: 1 }],
    ['a currency that is none', { cents: 1, currency: 'dollars' }],
    ['a range the wrong way round', { cents: 2, highCents: 1, currency: 'USD' }],
    ['a list', [{ cents: 1, currency: 'USD' }]],
  ])('with %s is none', (_what, raw) => expect(parsePackage(raw)).toBeUndefined());

  test('leaves out what is wrong in it and keeps what it does not know', () => {
    const raw = { cents: 5, currency: 'EUR', basis: 'fortnight', signOnYears: 0, leaveDays: '20', bonus: { as: 'percent' }, perk: 'fruit' };
    expect(parsePackage({ ...raw, equity: { low: 2, high: 1 }, overtimeHours: 3 })).toEqual({
      basis: 'year',
      cents: 5,
      currency: 'EUR',
      overtimeHours: 3,
      perk: 'fruit',
    });
  });
});
