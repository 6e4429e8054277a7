/** What a package brings in each of the first four years. Amounts are whole minor units (cents). */
import type { Range } from '../../lib/money.ts';
import { sumRanges } from '../../lib/money-math.ts';
import { countedEquity, SHOWN_YEARS } from './equity.ts';
import type { PayPackage } from './pay-package.ts';
import { yearlyPay } from './pay.ts';

/** One year of a package. */
export interface PayYear {
  readonly year: number;
  /** Base and bonus; in the first year with the whole sign-on. */
  readonly cashCents: Range;
  /** What vests in this year, less the own discount. */
  readonly equityCents: Range;
  /** Cash and equity with the benefits, less what I pay. */
  readonly allCents: Range;
}

/** Years 1 to 4, as pay and prices stand today. Without a grant, those after the first are alike. */
export function payOverYears(pay: PayPackage): readonly PayYear[] {
  const { cashCents, firstYearCents } = yearlyPay(pay);
  const { yearsCents } = countedEquity(pay);
  const nothing: Range = { low: 0, high: 0 };
  const signOn = pay.signOn ?? nothing;
  const first = yearsCents[0] ?? nothing;
  // End by end: a later year is the first one without the sign-on, and with its own equity.
  const without = (range: Range, other: Range): Range => ({ low: range.low - other.low, high: range.high - other.high });
  const rest = without(without(firstYearCents, signOn), first);
  return SHOWN_YEARS.map((year, at) => {
    const equityCents = yearsCents[at] ?? nothing;
    const once = year === 1 ? signOn : nothing;
    return {
      year,
      cashCents: sumRanges([cashCents, once]),
      equityCents,
      allCents: sumRanges([rest, once, equityCents]),
    };
  });
}
