/** The pay of several offers side by side. Two currencies are compared at a rate the person typed, with its date, or not at all. */
import type { Range } from '../../lib/money.ts';
import { minorDigits } from '../../lib/money.ts';
import { timesRange } from '../../lib/money-math.ts';
import type { Offer } from './offer.ts';
import { yearlyPay } from '../pay/pay.ts';
import { countedGrant } from '../pay/equity.ts';
import type { PayPackage } from '../pay/pay-package.ts';
import { payOverYears } from '../pay/pay-years.ts';
import { leftAMonth } from '../pay/place.ts';
import { present } from '../../lib/parse.ts';
import type { Rate } from './priorities.ts';
import { formatMoney, formatRound } from '../../lib/money.ts';
import { capitalized } from '../../lib/text.ts';
import { yearlyBase } from '../pay/pay.ts';

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
  /** The years after the first, where the grant of any of the offers makes them differ. */
  readonly secondYearCents?: Range;
  readonly thirdYearCents?: Range;
  readonly fourthYearCents?: Range;
  /** What is left a month, where the person filled in what living there takes. */
  readonly leftMonthCents?: Range;
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

/** The sums of a package, in its own currency. */
function sumsOf(pay: PayPackage, hasYears: boolean): Omit<PayRow, 'id' | 'currency' | 'state' | 'rate'> {
  const { cashCents, totalCents, firstYearCents, perRealHourCents } = yearlyPay(pay);
  const [, second, third, fourth] = hasYears ? payOverYears(pay) : [];
  const left = leftAMonth(pay);
  return {
    cashCents,
    totalCents,
    firstYearCents,
    perRealHourCents,
    ...present({
      secondYearCents: second?.allCents,
      thirdYearCents: third?.allCents,
      fourthYearCents: fourth?.allCents,
      leftMonthCents: left?.state === 'known' ? left.leftCents : undefined,
    }),
  };
}

/** Every offer with pay, in the currency of the first of them. An offer in another currency without a rate keeps its own. */
export function comparePay(
  offers: readonly Offer[],
  rates: readonly Rate[],
): { readonly currency: string; readonly rows: readonly PayRow[] } {
  const paid = offers.flatMap((offer) => (offer.pay === undefined ? [] : [{ id: offer.id, pay: offer.pay }]));
  const into = paid[0]?.pay.currency ?? 'USD';
  const hasYears = paid.some(({ pay }) => countedGrant(pay) !== undefined);
  const rows = paid.map(({ id, pay }): PayRow => {
    const sums = sumsOf(pay, hasYears);
    if (pay.currency === into) return { id, currency: into, state: 'compared', ...sums };
    const rate = findRate(rates, pay.currency, into);
    if (rate === undefined) return { id, currency: pay.currency, state: 'no-rate', ...sums };
    const factor = rate.rate * 10 ** (minorDigits(into) - minorDigits(pay.currency));
    const converted = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, timesRange(sum, factor)])) as typeof sums; // fromEntries forgets the names
    return { id, currency: pay.currency, state: 'compared', rate, ...converted };
  });
  return { currency: into, rows };
}

/** A year pays more at one offer, an hour at the other. Amounts in minor units of `currency`, both above zero. */
export interface PayContrast {
  readonly richerId: string;
  readonly otherId: string;
  readonly moreAYearCents: number;
  readonly lessAnHourCents: number;
  readonly currency: string;
}

/** The least a person would work for, by the year. */
export interface Floor {
  readonly yearCents: number;
  readonly currency: string;
}

const middle = ({ low, high }: Range): number => (low + high) / 2;

/**
 * Where the yearly pay and the pay for an hour really given point different ways: between the offer in question (`''`: any) and
 * another, the widest contrast by the year. `undefined` where there is none, or where nothing can be compared.
 */
export function payContrast(offers: readonly Offer[], rates: readonly Rate[], offerId = ''): PayContrast | undefined {
  const { rows, currency } = comparePay(offers, rates);
  const known = rows.filter((row) => row.state === 'compared' && middle(row.perRealHourCents) > 0);
  const contrast = (richer: PayRow, other: PayRow): readonly PayContrast[] => {
    const more = Math.round(middle(richer.totalCents) - middle(other.totalCents));
    const less = Math.round(middle(other.perRealHourCents) - middle(richer.perRealHourCents));
    const isAsked = offerId === '' || [richer.id, other.id].includes(offerId);
    return isAsked && more > 0 && less > 0
      ? [{ richerId: richer.id, otherId: other.id, moreAYearCents: more, lessAnHourCents: less, currency }]
      : [];
  };
  const all = known.flatMap((richer) => known.flatMap((other) => contrast(richer, other)));
  return all.toSorted((a, b) => b.moreAYearCents - a.moreAYearCents || (a.richerId < b.richerId ? -1 : 1))[0];
}

/** The contrast in a sentence. */
export const contrastWords = (
  { richerId, otherId, moreAYearCents, lessAnHourCents, currency }: PayContrast,
  name: (id: string) => string,
  locale = 'en-US',
): string =>
  `${capitalized(name(richerId))} pays ${formatRound(moreAYearCents, currency, locale)} more a year than ${name(otherId)}, and ${formatMoney(lessAnHourCents, currency, locale)} less for each hour, with overtime and the commute.`;

/** The floor that the base pay of an offer does not reach, also at its upper end; `undefined` where it reaches all, or is in another currency. */
export function missedFloor({ pay }: Pick<Offer, 'pay'>, floors: readonly Floor[]): Floor | undefined {
  if (pay === undefined) return undefined;
  const { high } = yearlyBase(pay);
  const comparable = floors.filter(({ currency }) => currency === pay.currency);
  // With several researches nobody knows which one is meant: below the lowest of them it is below all.
  const [lowest] = comparable.toSorted((a, b) => a.yearCents - b.yearCents);
  return lowest !== undefined && high < lowest.yearCents ? lowest : undefined;
}
