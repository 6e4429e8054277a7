import { describe, expect, test } from 'vitest';
import { countedEquity, vestsLater } from '../../../src/features/pay/equity.ts';
import { grantInYear, parseGrant, readShares, vestedShare, worthOfGrant, type Grant } from '../../../src/features/pay/grant.ts';
import { missingOfGrant, yearsNotes } from '../../../src/features/pay/grant-words.ts';
import { inCurrency, parsePackage, type PayPackage } from '../../../src/features/pay/pay-package.ts';
import { yearlyPay } from '../../../src/features/pay/pay.ts';
import { payOverYears } from '../../../src/features/pay/pay-years.ts';
import { flat, yearly } from './some-pay.ts';

const rsu: Grant = { kind: 'shares', as: 'amount', worth: flat(10_000_000), years: 4, cliffMonths: 12 };
const options = (strike: number, each: number): Grant => ({
  ...{ kind: 'options', as: 'count', count: 10_000, strike: flat(strike), each: flat(each) },
  ...{ years: 4, cliffMonths: 12 },
});
/** Of a package that pays $78,000 besides. */
const years = (grant: Grant, change: Partial<PayPackage> = {}): readonly number[] =>
  payOverYears(yearly({ grant, ...change })).map(({ equityCents }) => equityCents.low);

describe('five grants, worked by hand', () => {
  test.each([
    ['$100,000 of shares over 4 years, cliff of a year: 10_000_000 ÷ 4', rsu, {}, [2_500_000, 2_500_000, 2_500_000, 2_500_000], 2_500_000],
    ['10,000 options above their strike of $1, valued at $5: 10_000 × 400 ÷ 4', options(100, 500), {}, Array(4).fill(1_000_000), 1_000_000],
    ['10,000 options under their strike: nothing', options(500, 450), {}, [0, 0, 0, 0], 0],
    ['and at their strike: nothing', options(500, 500), {}, [0, 0, 0, 0], 0],
    [
      '$80,000 front-loaded, 40/30/20/10',
      { kind: 'shares', as: 'amount', worth: flat(8_000_000), perYear: [40, 30, 20, 10] },
      {},
      [3_200_000, 2_400_000, 1_600_000, 800_000],
      2_000_000,
    ],
    [
      '$160,000, and $40,000 again every year: 40; 40 + 10; 40 + 10 + 10; 40 + 10 + 10 + 10 thousand',
      { kind: 'shares', as: 'amount', worth: flat(16_000_000), refresher: { kind: 'shares', as: 'amount', worth: flat(4_000_000) } },
      {},
      [4_000_000, 5_000_000, 6_000_000, 7_000_000],
      5_500_000,
    ],
    [
      'a refresher with a cliff and years of its own: 20_000 over 2 years, cliff 18 months: 0, then 75%, then 25%',
      {
        kind: 'shares',
        as: 'amount',
        worth: flat(4_000_000),
        refresher: { kind: 'shares', as: 'amount', worth: flat(2_000_000), years: 2, cliffMonths: 18 },
      },
      {},
      // Of the refresher of year 2: 0 in year 2, all of it in year 3 (18 months and 24 months lie in it). Then that of year 3.
      [1_000_000, 1_000_000, 3_000_000, 3_000_000],
      2_000_000,
    ],
    [
      'private, less 75%: 10_000 × 400 × 0.25 ÷ 4',
      { ...options(100, 500), privateCompany: true },
      { equityDiscountPercent: 75 },
      Array(4).fill(250_000),
      250_000,
    ],
    [
      'private, with nothing taken off on purpose',
      { ...rsu, privateCompany: true },
      { equityDiscountPercent: 0 },
      Array(4).fill(2_500_000),
      2_500_000,
    ],
    ['private, before anybody said what to take off: nothing', { ...rsu, privateCompany: true }, {}, [0, 0, 0, 0], 0],
  ] as const)('%s', (_working, grant, change, equity, average) => {
    const pay = yearly({ grant, ...change });
    expect(years(grant, change)).toEqual(equity);
    expect(yearlyPay(pay)).toMatchObject({
      totalCents: flat(7_800_000 + average),
      firstYearCents: flat(7_800_000 + (equity[0] ?? 0)),
      cashCents: flat(7_800_000),
    });
  });

  test.each([
    ['a cliff of 18 months: none, then half, then a quarter each', { ...rsu, cliffMonths: 18 }, [0, 5_000_000, 2_500_000, 2_500_000], 0],
    ['3 years: 3_333_333.3 each', { ...rsu, years: 3 }, [3_333_333, 3_333_334, 3_333_333, 0], 0],
    ['5 years: a fifth comes after the fourth', { ...rsu, years: 5 }, [2_000_000, 2_000_000, 2_000_000, 2_000_000], 2_000_000],
    ['5/15/40/40', { ...rsu, perYear: [5, 15, 40, 40] }, [500_000, 1_500_000, 4_000_000, 4_000_000], 0],
    ['three thirds', { ...rsu, perYear: [33.3, 33.3, 33.3] }, [3_333_333, 3_333_334, 3_333_333, 0], 0],
    ['a cliff longer than all of it', { ...rsu, years: 1, cliffMonths: 24 }, [0, 10_000_000, 0, 0], 0],
    ['a cliff within an uneven year: 60% of the way', { ...rsu, perYear: [50, 50], cliffMonths: 6 }, [5_000_000, 5_000_000, 0, 0], 0],
    ['4 years when nothing is said', { kind: 'units', as: 'count', count: 400, each: flat(1_000) }, Array(4).fill(100_000), 0],
  ] as const)('vesting: %s', (_working, grant, equity, later) => {
    expect(years(grant)).toEqual(equity);
    expect(vestsLater(yearly({ grant }))).toEqual(flat(later));
  });

  test('month by month: nothing until the cliff, then all that has built up', () => {
    expect([0, 11, 11.9, 12, 18, 48, 60].map((months) => vestedShare(rsu, months))).toEqual([0, 0, 0, 0.25, 0.375, 1, 1]);
  });

  test('a range of valuations is a range: 10_000 × (400 − 100) to 10_000 × (500 − 100)', () => {
    expect(worthOfGrant({ ...options(100, 0), each: { low: 400, high: 500 } })).toEqual({ low: 3_000_000, high: 4_000_000 });
  });
});

describe('in the sums of an offer', () => {
  test('a sign-on is cash of the first year, and every year adds up', () => {
    const pay = yearly({
      grant: { ...rsu, perYear: [40, 30, 20, 10] },
      signOn: flat(1_000_000),
      benefits: flat(200_000),
      costs: flat(50_000),
    });
    expect(payOverYears(pay)).toEqual([
      // 7_800_000 + 1_000_000; 40% of 10_000_000; + 200_000 − 50_000
      { year: 1, cashCents: flat(8_800_000), equityCents: flat(4_000_000), allCents: flat(12_950_000) },
      { year: 2, cashCents: flat(7_800_000), equityCents: flat(3_000_000), allCents: flat(10_950_000) },
      { year: 3, cashCents: flat(7_800_000), equityCents: flat(2_000_000), allCents: flat(9_950_000) },
      { year: 4, cashCents: flat(7_800_000), equityCents: flat(1_000_000), allCents: flat(8_950_000) },
    ]);
    // 7_800_000 + 1_000_000 ÷ 4 + 2_500_000 + 200_000 − 50_000
    expect(yearlyPay(pay)).toMatchObject({ totalCents: flat(10_700_000), firstYearCents: flat(12_950_000) });
    expect(yearlyPay(pay).parts).toContainEqual({ label: 'Equity, average of years 1–4', cents: flat(2_500_000) });
  });

  test('“Equity a year” alone counts as it always did, and a grant counts in its place, never on top', () => {
    const alone = yearly({ equity: flat(1_600_000), equityDiscountPercent: 25 });
    expect(countedEquity(alone)).toMatchObject({ label: 'Equity, less 25%', yearCents: flat(1_200_000) });
    expect(yearlyPay({ ...alone, grant: rsu }).parts).toContainEqual({
      label: 'Equity, average of years 1–4, less 25%',
      cents: flat(1_875_000),
    });
    const unfinished: Grant = { kind: 'options', as: 'count', count: 10_000 };
    expect(yearlyPay({ ...alone, grant: unfinished })).toEqual(yearlyPay(alone));
  });

  test('another currency keeps every number as it was typed', () => {
    const pay = inCurrency(yearly({ grant: { ...options(100, 500), worth: flat(10_000), refresher: rsu } }), 'JPY');
    expect(pay.grant).toMatchObject({
      strike: flat(1),
      each: flat(5),
      worth: flat(100),
      count: 10_000,
      refresher: { worth: flat(100_000) },
    });
  });
});

describe('in words', () => {
  const notes = (grant: Grant, change: Partial<PayPackage> = {}): string => yearsNotes(yearly({ grant, ...change })).join(' ');
  test.each([
    ['the cliff', rsu, {}, 'Leave in the first 12 months, and you get none of it.'],
    ['what comes later', { ...rsu, years: 5 }, {}, 'Another $20,000 comes after year 4, until year 5.'],
    ['a strike too high', options(500, 450), {}, 'now the options would bring you nothing'],
    ['one’s own discount', rsu, { equityDiscountPercent: 40 }, 'worth $100,000 today; you take 40% off.'],
    ['a private company', { ...rsu, privateCompany: true }, {}, 'it counts as nothing until you type your own discount'],
    ['what else is in it', rsu, { benefits: flat(1) }, 'counts the benefits too'],
  ] as const)('say %s', (_what, grant, change, words) => expect(notes(grant, change)).toContain(words));

  test('name the one figure that is missing', () => {
    expect(missingOfGrant({ kind: 'shares', as: 'amount' }, 'grant')).toBe('What the whole grant is worth today');
    expect(missingOfGrant({ kind: 'options', as: 'amount' }, 'grant')).toBe('How many options');
    expect(missingOfGrant({ kind: 'options', as: 'amount', count: 5 }, 'grant')).toBe('Strike price of one option');
    expect(missingOfGrant({ kind: 'options', as: 'amount', count: 5, strike: flat(1) }, 'grant')).toBe('Last valuation of one share today');
    expect(missingOfGrant(rsu, 'grant')).toBeUndefined();
  });
});

describe('the shares of the years, as they are typed', () => {
  test.each([
    ['40/30/20/10', [40, 30, 20, 10]],
    ['40 / 30 / 20 / 10', [40, 30, 20, 10]],
    ['40%, 30%, 20%, 10%', [40, 30, 20, 10]],
    ['40,30,20,10', [40, 30, 20, 10]],
    ['5 15 40 40', [5, 15, 40, 40]],
    ['33,3/33,3/33,4', [33.3, 33.3, 33.4]],
    ['33/33/33', [33, 33, 33]],
    ['0/50/50', [0, 50, 50]],
    ['100', [100]],
    ['40/30/20', undefined],
    ['40/30/20/1', undefined],
    ['60/60/-20', undefined],
    ['40/30/thirty', undefined],
    ['', undefined],
  ])('%s', (typed, shares) => expect(readShares(typed)).toEqual(shares));
});

describe('a stored grant', () => {
  test('is read whole, with what a newer version wrote', () => {
    const stored = { ...rsu, perYear: [40, 60], refresher: { ...options(1, 2), later: 1 }, privateCompany: true, note: 'x' };
    expect(parseGrant(stored)).toEqual(stored);
  });
  test('is repaired where it is wrong', () => {
    const broken = {
      kind: 'luck',
      as: 3,
      count: -1,
      each: { low: 2, high: 1 },
      years: 0,
      cliffMonths: 'x',
      perYear: [90, 90],
      privateCompany: 1,
    };
    expect(parseGrant({ ...broken, refresher: 'every year' })).toEqual({ kind: 'shares', as: 'count' });
    expect(parsePackage({ ...yearly(), grant: 'many', place: 3, rentMonth: flat(1) })).toEqual(yearly({ place: '3', rentMonth: flat(1) }));
  });
});

test('no year before the first has anything', () => expect(grantInYear(rsu, 0)).toEqual(flat(0)));
