import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePay, findRate } from '../../../src/features/offers/compare-pay.ts';
import { blankOffer, type Offer } from '../../../src/features/offers/offer.ts';
import type { PayPackage } from '../../../src/features/pay/pay-package.ts';
import { yearlyPay } from '../../../src/features/pay/pay.ts';
import { parsePriorities, type Rate } from '../../../src/features/offers/priorities.ts';
import { flat, hourly, somePackage, yearly } from '../pay/some-pay.ts';

const paid = (id: string, pay: PayPackage): Offer => ({ ...blankOffer(id), pay });
const rate = (from: string, to: string, value: number, on = '2026-05-01'): Rate => ({ from, to, rate: value, on });
const inYen = (cents: number): PayPackage => yearly({ currency: 'JPY', cents });
const inEuros = (cents: number): PayPackage => yearly({ currency: 'EUR', cents });

describe('pay side by side', () => {
  test('in one currency is as it is; an offer without pay has no row', () => {
    const { currency, rows } = comparePay([paid('a', inEuros(7_000_000)), blankOffer('b'), paid('c', hourly({ currency: 'EUR' }))], []);
    expect(currency).toBe('EUR');
    expect(rows).toMatchObject([
      { id: 'a', currency: 'EUR', state: 'compared', totalCents: flat(7_000_000), perRealHourCents: flat(3_365) }, // ÷ 2_080 = 3_365.4
      { id: 'c', currency: 'EUR', state: 'compared', totalCents: flat(9_360_000), perRealHourCents: flat(4_500) },
    ]);
    expect(rows[0]).not.toHaveProperty('rate');
  });

  test('with no pay anywhere has no rows', () => expect(comparePay([blankOffer('a')], [])).toEqual({ currency: 'USD', rows: [] }));

  test('in two currencies without a rate is shown in its own, not counted', () => {
    const { currency, rows } = comparePay([paid('a', yearly()), paid('b', inEuros(7_000_000))], [rate('EUR', 'GBP', 0.85)]);
    expect(currency).toBe('USD');
    // In its own currency: €70,000 stays €70,000.
    expect(rows[1]).toMatchObject({ id: 'b', currency: 'EUR', state: 'no-rate', totalCents: { low: 7_000_000, high: 7_000_000 } });
    expect(rows[1]).not.toHaveProperty('rate');
  });

  test.each([
    ['€70,000 × 1.08 = $75,600', yearly(), inEuros(7_000_000), rate('EUR', 'USD', 1.08), 7_560_000],
    ['the other way round: €70,000 ÷ 0.8 = $87,500', yearly(), inEuros(7_000_000), rate('USD', 'EUR', 0.8), 8_750_000],
    ['¥9,000,000 × 0.0067 = $60,300, in cents', yearly(), inYen(9_000_000), rate('JPY', 'USD', 0.0067), 6_030_000],
    ['the other way round: ¥9,000,000 ÷ 150 = $60,000, in cents', yearly(), inYen(9_000_000), rate('USD', 'JPY', 150), 6_000_000],
    ['$78,000 × 150 = ¥11,700,000, which has no cents', inYen(9_000_000), yearly(), rate('USD', 'JPY', 150), 11_700_000],
    ['the other way round: $78,000 ÷ 0.008 = ¥9,750,000', inYen(9_000_000), yearly(), rate('JPY', 'USD', 0.008), 9_750_000],
    ['KD 24,000.000 × 3.25 = $78,000', yearly(), yearly({ currency: 'KWD', cents: 24_000_000 }), rate('KWD', 'USD', 3.25), 7_800_000],
  ])('at a rate: %s', (_working, first, second, at, cents) => {
    const { rows } = comparePay([paid('a', first), paid('b', second)], [at]);
    expect(rows[1]).toMatchObject({ id: 'b', currency: second.currency, state: 'compared', cashCents: flat(cents) });
    expect(rows[1]).toMatchObject({ rate: { from: second.currency, to: first.currency, on: '2026-05-01' } });
  });
  test('at a rate of a light currency: ₫500,000,000 ÷ 23,450 = $21,321.96', () => {
    const dong = paid('b', yearly({ currency: 'VND', cents: 500_000_000 }));
    const { rows } = comparePay([paid('a', yearly()), dong], [rate('USD', 'VND', 23_450)]);
    expect(rows[1]).toMatchObject({ totalCents: flat(2_132_196) });
  });

  test('the years after the first stand there once any offer has a grant, without the sign-on', () => {
    const grant = { kind: 'shares', as: 'amount', worth: flat(10_000_000), perYear: [40, 30, 20, 10] } as const;
    const plain = yearly({ signOn: flat(400_000) });
    const none = comparePay([paid('a', plain), paid('b', yearly())], []);
    expect(none.rows[0]).not.toHaveProperty('secondYearCents');
    const { rows } = comparePay([paid('a', yearly({ grant })), paid('b', plain)], []);
    expect(rows).toMatchObject([
      {
        // 7_800_000 and 4, 3, 2, 1 million; on average 2_500_000
        ...{ totalCents: flat(10_300_000), firstYearCents: flat(11_800_000) },
        ...{ secondYearCents: flat(10_800_000), thirdYearCents: flat(9_800_000), fourthYearCents: flat(8_800_000) },
      },
      { firstYearCents: flat(8_200_000), secondYearCents: flat(7_800_000), fourthYearCents: flat(7_800_000) },
    ]);
  });

  test('what is left a month stands only where living there was filled in, also at a rate', () => {
    const there = { netPercent: 70, rentMonth: flat(180_000) };
    const { rows } = comparePay(
      [paid('a', yearly(there)), paid('b', yearly()), paid('c', yearly({ ...there, currency: 'EUR' }))],
      [rate('EUR', 'USD', 1.1)],
    );
    expect(rows.map(({ leftMonthCents }) => leftMonthCents)).toEqual([flat(275_000), undefined, flat(302_500)]);
  });

  test('every figure is turned over at the rate, both ends', () => {
    const pay = hourly({ currency: 'EUR', highCents: 5_000, signOn: flat(400_000), benefits: flat(100_000) });
    const { rows } = comparePay([paid('a', yearly()), paid('b', pay)], [rate('EUR', 'USD', 1.1)]);
    // 9_360_000 to 10_400_000; with 100_000 for the year of the sign-on and 100_000 more; with 300_000 of it left; ÷ 2_080
    expect(rows[1]).toMatchObject({
      cashCents: { low: 10_296_000, high: 11_440_000 },
      totalCents: { low: 10_516_000, high: 11_660_000 },
      firstYearCents: { low: 10_846_000, high: 11_990_000 },
      perRealHourCents: { low: 5_056, high: 5_606 }, // 4_596 × 1.1 = 5_055.6; 5_096 × 1.1 = 5_605.6
    });
  });
});

describe('the rate', () => {
  test('of the latest date is taken, also the other way round, in whatever order they stand', () => {
    const rates = [
      rate('EUR', 'USD', 1.05, '2025-12-31'),
      rate('USD', 'EUR', 0.8, '2026-05-02'),
      rate('EUR', 'USD', 1.08, '2026-05-01'),
      rate('GBP', 'USD', 1.3, '2026-05-03'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rates, { minLength: 4 }), (shuffled) => {
        expect(findRate(shuffled, 'EUR', 'USD')).toEqual({ from: 'EUR', to: 'USD', rate: 1.25, on: '2026-05-02' });
        expect(findRate(shuffled, 'USD', 'EUR')).toEqual(rate('USD', 'EUR', 0.8, '2026-05-02'));
      }),
    );
  });

  test('is not made up from two others', () => {
    expect(findRate([rate('EUR', 'GBP', 0.85), rate('GBP', 'USD', 1.3)], 'EUR', 'USD')).toBeUndefined();
  });

  test.each([
    ['next to nothing', 1e-310],
    ['beyond everything', 1e305],
    ['none', 0],
    ['less than nothing', -1],
  ])('is no rate when it is %s', (_what, value) => {
    expect(parsePriorities({ rates: [rate('USD', 'EUR', value)] }).rates).toEqual([]);
  });
});

describe('for any offers and rates', () => {
  const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD');
  const someRates = fc.array(
    fc.record({
      from: currency,
      to: currency,
      rate: fc.double({ min: 0.001, max: 1_000, noNaN: true }),
      on: fc.constantFrom('2026-05-01', '2026-05-02'),
    }),
    { maxLength: 4 },
  );

  test('an offer is counted in its own currency, or at a rate that was typed, or not at all', () => {
    fc.assert(
      fc.property(fc.array(somePackage, { maxLength: 5 }), someRates, (pays, rates) => {
        const offers = pays.map((pay, at) => paid(`o${at}`, pay));
        const { currency: into, rows } = comparePay(offers, rates);
        expect(rows.map((row) => row.id)).toEqual(offers.map((offer) => offer.id));
        for (const [at, pay] of pays.entries()) {
          const row = rows[at];
          const isTyped = rates.some(({ from, to }) => [from, to].sort().join() === [pay.currency, into].sort().join());
          expect(row?.state).toBe(pay.currency === into || isTyped ? 'compared' : 'no-rate');
          expect(row?.currency).toBe(pay.currency);
          if (row?.state === 'compared' && pay.currency === into) expect(row.totalCents).toEqual(yearlyPay(pay).totalCents);
          if (row?.state === 'compared') expect(row.totalCents.low).toBeLessThanOrEqual(row.totalCents.high);
        }
      }),
    );
  });
});
