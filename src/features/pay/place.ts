/** What is left a month where one would live, by the person's own figures of that place. No table of prices, and no tax, is in here. */
import type { Range } from '../../lib/money.ts';
import { minus, sumRanges, timesRange } from '../../lib/money-math.ts';
import type { PayPackage } from './pay-package.ts';
import { commuteCosts, netCash, type PayPart } from './pay.ts';

/** What is left a month, part by part; or the one figure that is missing. */
export type LeftAMonth =
  | { readonly state: 'known'; readonly parts: readonly PayPart[]; readonly leftCents: Range }
  | { readonly state: 'missing'; readonly missing: string };

/**
 * What is left a month of the cash that reaches the account, after rent, living, the commute and other costs of the job. `undefined`
 * as long as neither rent nor living was filled in.
 * @example $78,000 a year, of which 70 % arrive; rent $1,800, living $900: 455,000 − 180,000 − 90,000 = 185,000 cents
 */
export function leftAMonth(pay: PayPackage): LeftAMonth | undefined {
  if (pay.rentMonth === undefined && pay.livingMonth === undefined) return undefined;
  const net = netCash(pay);
  if (net === undefined) return { state: 'missing', missing: 'take-home pay, in percent of gross' };
  const nothing: Range = { low: 0, high: 0 };
  const parts: readonly PayPart[] = [
    { label: 'Take-home pay', cents: timesRange(net, 1 / 12) },
    { label: 'Rent', cents: minus(pay.rentMonth ?? nothing) },
    { label: 'Living costs', cents: minus(pay.livingMonth ?? nothing) },
    { label: 'Health premium you pay', cents: minus(pay.premiumMonth ?? nothing) },
    { label: 'Commute', cents: minus(timesRange(commuteCosts(pay), 1 / 12)) },
    { label: 'Other costs', cents: minus(timesRange(pay.costs ?? nothing, 1 / 12)) },
  ];
  return {
    state: 'known',
    parts: parts.filter(({ cents }) => cents.low !== 0 || cents.high !== 0),
    leftCents: sumRanges(parts.map(({ cents }) => cents)),
  };
}
