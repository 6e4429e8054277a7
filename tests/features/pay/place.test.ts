import { expect, test } from 'vitest';
import type { PayPackage } from '../../../src/features/pay/pay-package.ts';
import { leftAMonth } from '../../../src/features/pay/place.ts';
import { yearlyPay } from '../../../src/features/pay/pay.ts';
import { flat, yearly } from './some-pay.ts';

const there: Partial<PayPackage> = { netPercent: 70, rentMonth: flat(180_000), livingMonth: flat(90_000) };

test.each([
  ['7_800_000 × 0.7 ÷ 12 = 455_000, − 180_000 − 90_000', there, 185_000],
  ['and − 31_000 for health', { ...there, premiumMonth: flat(31_000) }, 154_000],
  ['and − 1_200 × 3 × 52 ÷ 12 = 15_600 for the way there', { ...there, commuteDay: flat(1_200), commuteDays: 3 }, 169_400],
  ['and − 60_000 ÷ 12 for other costs of the job', { ...there, costs: flat(60_000) }, 180_000],
  ['without living: 455_000 − 180_000', { netPercent: 70, rentMonth: flat(180_000) }, 275_000],
  ['too dear a place leaves less than nothing', { ...there, rentMonth: flat(400_000) }, -35_000],
] as const)('what is left a month: %s', (_working, change, left) => {
  expect(leftAMonth(yearly(change))).toMatchObject({ state: 'known', leftCents: flat(left) });
});

test('it is part by part, only of what was filled in', () => {
  expect(leftAMonth(yearly({ ...there, rentMonth: { low: 180_000, high: 200_000 } }))).toEqual({
    state: 'known',
    leftCents: { low: 165_000, high: 185_000 },
    parts: [
      { label: 'Take-home pay', cents: flat(455_000) },
      { label: 'Rent', cents: { low: -200_000, high: -180_000 } },
      { label: 'Living costs', cents: flat(-90_000) },
    ],
  });
});

test('without a take-home share nothing is guessed, and without rent or living nothing is said', () => {
  expect(leftAMonth(yearly({ rentMonth: flat(180_000) }))).toEqual({ state: 'missing', missing: 'take-home pay, in percent of gross' });
  expect(leftAMonth(yearly({ netPercent: 70, commuteDay: flat(900) }))).toBeUndefined();
});

test('what living takes is no part of the pay', () => {
  expect(yearlyPay(yearly(there))).toEqual(yearlyPay(yearly({ netPercent: 70 })));
});
