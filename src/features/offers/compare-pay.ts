/** The pay of several offers side by side. Two currencies are compared at a rate the person typed, with its date, or not at all. */
import type { Range } from '../../lib/money.ts';
import { minorDigits } from '../../lib/money.ts';
import { timesRange } from '../../lib/money-math.ts';
import type { Offer } from './offer.ts';
import { yearlyPay } from '../pay/pay.ts';
import type { Rate } from './priorities.ts';

/** The figures of one offer: in the currency of the comparison, or, where there is no rate, in its own. */
export interface PayRow {
  readonly id: string;
  /** Of the offer itself. */
  readonly currency: string;
  readonly state: 'compared' | 'no-rate';
  readonly cashCents: Range;
  readonly totalCents: Range;
  readonly firstYearCents: Range;
  readonly perRealHourCents: Range;
  /** The rate used, when another currency was converted. */
  readonly rate?: Rate;
}

/** The rate from one currency to another, also the other way round; the latest by its date, and of those the last typed. */
export function findRate(rates: readonly Rate[], from: string, to: string): Rate | undefined {
  const both = rates.flatMap((rate) => {
    if (rate.from === from && rate.to === to) return [rate];
    return rate.from === to && rate.to === from ? [{ from, to, rate: 1 / rate.rate, on: rate.on }] : [];
  });
  return both.reduce<Rate | undefined>((best, rate) => (best !== undefined && best.on > rate.on ? best : rate), undefined);
}

/** Every offer with pay, in the currency of the first of them. An offer in another currency without a rate keeps its own. */
export function comparePay(
  offers: readonly Offer[],
  rates: readonly Rate[],
): { readonly currency: string; readonly rows: readonly PayRow[] } {
  const paid = offers.flatMap((offer) => (offer.pay === undefined ? [] : [{ id: offer.id, pay: offer.pay }]));
  const into = paid[0]?.pay.currency ?? 'USD';
  const rows = paid.map(({ id, pay }): PayRow => {
    const { cashCents, totalCents, firstYearCents, perRealHourCents } = yearlyPay(pay);
    const sums = { cashCents, totalCents, firstYearCents, perRealHourCents };
    if (pay.currency === into) return { id, currency: into, state: 'compared', ...sums };
    const rate = findRate(rates, pay.currency, into);
    if (rate === undefined) return { id, currency: pay.currency, state: 'no-rate', ...sums };
    const factor = rate.rate * 10 ** (minorDigits(into) - minorDigits(pay.currency));
    return {
      id,
      currency: pay.currency,
      state: 'compared',
      rate,
      cashCents: timesRange(sums.cashCents, factor),
      totalCents: timesRange(sums.totalCents, factor),
      firstYearCents: timesRange(sums.firstYearCents, factor),
      perRealHourCents: timesRange(sums.perRealHourCents, factor),
    };
  });
  return { currency: into, rows };
}
