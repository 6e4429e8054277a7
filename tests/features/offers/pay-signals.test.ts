import { describe, expect, test } from 'vitest';
import { blankOffer, type Offer } from '../../../src/features/offers/offer.ts';
import { contrastWords, missedFloor, payContrast } from '../../../src/features/offers/compare-pay.ts';
import type { PayPackage } from '../../../src/features/pay/pay-package.ts';

const paid = (id: string, pay: Partial<PayPackage>): Offer => ({
  ...blankOffer(id, 'offer', id),
  pay: { basis: 'year', cents: 0, currency: 'USD', ...pay } as PayPackage,
});
const cfo = paid('EA to the CFO', { cents: 8_200_000, overtimeHours: 0 });
// 10 hours more a week, unpaid: 2,600 hours instead of 2,080.
const founder = paid('EA to the founder', { cents: 9_500_000, overtimeHours: 10 });

describe('a year against an hour', () => {
  test('is said where they point different ways, in one sentence', () => {
    const found = payContrast([cfo, founder], []);
    expect(found).toEqual({ richerId: founder.id, otherId: cfo.id, moreAYearCents: 1_300_000, lessAnHourCents: 288, currency: 'USD' });
    expect(found && contrastWords(found, (id) => id, 'en-US')).toBe(
      'EA to the founder pays $13,000 more a year than EA to the CFO, and $2.88 less for each hour, with overtime and the commute.',
    );
  });

  test.each<[string, readonly Offer[], string | undefined]>([
    ['both point the same way', [cfo, paid('b', { cents: 9_500_000 })], undefined],
    ['it is not about the offer in question', [cfo, founder, paid('c', { cents: 1 })], 'c'],
    ['there is no rate between two currencies', [cfo, { ...founder, pay: { ...founder.pay, currency: 'EUR' } as PayPackage }], undefined],
    ['only one has pay', [cfo, blankOffer('x')], undefined],
  ])('nothing is said where %s', (_, offers, about) => {
    expect(payContrast(offers, [], about)).toBeUndefined();
  });
});

describe('the floor', () => {
  const floor = (yearCents: number, currency = 'USD'): { yearCents: number; currency: string } => ({ yearCents, currency });
  test('is missed by pay that lies below it also at its upper end, and below every floor there is', () => {
    expect(missedFloor(cfo, [floor(8_400_000)])).toEqual(floor(8_400_000));
    expect(missedFloor(cfo, [floor(8_200_000)])).toBeUndefined();
    expect(missedFloor(cfo, [floor(9_000_000), floor(8_000_000)])).toBeUndefined();
    expect(missedFloor(paid('r', { cents: 8_000_000, highCents: 8_500_000 }), [floor(8_400_000)])).toBeUndefined();
    expect(missedFloor(cfo, [floor(8_400_000, 'EUR')])).toBeUndefined();
    expect(missedFloor(blankOffer('x'), [floor(1)])).toBeUndefined();
  });
});
