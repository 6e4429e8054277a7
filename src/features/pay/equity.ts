/** The equity of a package as it is counted: year by year where there is a grant, else the same amount every year. */
import type { Range } from '../../lib/money.ts';
import { sumRanges, timesRange } from '../../lib/money-math.ts';
import { grantInYear, vestsInYear, worthOfGrant, yearsToVest, type Grant } from './grant.ts';
import type { PayPackage } from './pay-package.ts';

/** The years that are shown one by one, and over which the yearly figure is averaged. */
export const SHOWN_YEARS = [1, 2, 3, 4] as const;

/** Equity as it is counted, in cents. */
export interface CountedEquity {
  readonly label: string;
  /** What a year counts: the average of years 1–4, or the amount a year they gave. */
  readonly yearCents: Range;
  /** Year by year, {@link SHOWN_YEARS}. */
  readonly yearsCents: readonly Range[];
}

/** The grant, once it can be counted. It then counts in place of “Equity a year”, never on top of it. */
export function countedGrant({ grant }: PayPackage): Grant | undefined {
  if (grant === undefined) return undefined;
  const known = [grant, ...(grant.refresher === undefined ? [] : [grant.refresher])].some((terms) => worthOfGrant(terms) !== undefined);
  return known ? grant : undefined;
}

/**
 * What is taken off the equity, in percent: the person's own figure. A private company has no price that anybody pays, so there all
 * of it is taken off until they say how much.
 */
export function equityDiscount(pay: PayPackage): number {
  return pay.equityDiscountPercent ?? (countedGrant(pay)?.privateCompany === true ? 100 : 0);
}

/** The equity of a package, less the own discount. */
export function countedEquity(pay: PayPackage): CountedEquity {
  const grant = countedGrant(pay);
  const percent = equityDiscount(pay);
  const less = percent === 0 ? '' : `, less ${percent}%`;
  if (grant === undefined) {
    const yearCents = timesRange(pay.equity ?? { low: 0, high: 0 }, 1 - percent / 100);
    return { label: `Equity${less}`, yearCents, yearsCents: SHOWN_YEARS.map(() => yearCents) };
  }
  const yearsCents = SHOWN_YEARS.map((year) => grantInYear(grant, year, percent / 100));
  return {
    label: `Equity, average of years 1–4${less}`,
    yearCents: timesRange(sumRanges(yearsCents), 1 / SHOWN_YEARS.length),
    yearsCents,
  };
}

/** What of the grant itself vests only after the years shown, less the own discount. */
export function vestsLater(pay: PayPackage): Range {
  const grant = countedGrant(pay);
  const worth = grant && worthOfGrant(grant);
  if (grant === undefined || worth === undefined) return { low: 0, high: 0 };
  const counted = timesRange(worth, 1 - equityDiscount(pay) / 100);
  const later = Array.from({ length: Math.max(0, yearsToVest(grant) - SHOWN_YEARS.length) }, (_, at) => at + SHOWN_YEARS.length + 1);
  return sumRanges(later.map((year) => vestsInYear(counted, grant, year)));
}
