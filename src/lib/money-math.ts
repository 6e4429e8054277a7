/** Arithmetic with money, by dinero.js on big integers: exact until the one rounding at the end. Amounts are whole minor units (cents). */
import { dinero, halfEven, multiply, toSnapshot, transformScale } from 'dinero.js/bigint';
import type { Range } from './money.ts';

/** Digits behind the point that a factor keeps. */
const FACTOR_DIGITS = 12;
/** Every amount here is of one currency; which one, its owner knows. */
const ANY_CURRENCY = { code: 'XXX', base: 10n, exponent: 0n };

/** `cents` times a plain number, rounded half to even. @example times(4550, 37.5) // 170625 */
export function times(cents: number, factor: number): number {
  const amount = dinero({ amount: BigInt(Math.round(cents)), currency: ANY_CURRENCY });
  const scaled = { amount: BigInt(Math.round(factor * 10 ** FACTOR_DIGITS)), scale: BigInt(FACTOR_DIGITS) };
  return Number(toSnapshot(transformScale(multiply(amount, scaled), 0n, halfEven)).amount);
}

/** Both ends of a range times a plain number that is not negative. */
export function timesRange(range: Range, factor: number): Range {
  return { low: times(range.low, factor), high: times(range.high, factor) };
}

/** The sum of ranges of one currency: lows with lows, highs with highs. Nothing to add gives zero. */
export function sumRanges(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, range) => ({ low: sum.low + range.low, high: sum.high + range.high }), { low: 0, high: 0 });
}

/** A range of costs as what they take away. */
export function minus(range: Range): Range {
  return { low: 0 - range.high, high: 0 - range.low };
}
