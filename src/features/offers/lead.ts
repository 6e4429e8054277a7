/**
 * When one offer is clearly ahead of another: by at least 10, and so that no single weight off by one would end the lead.
 * Shares are compared as exact fractions, so that a lead of exactly 10 is never lost to rounding.
 */
import { WEIGHTS, type Offer, type Weight } from './offer.ts';
import { resolvedShare, scoreOffer, UNKNOWN_POINTS, type Points } from './score.ts';

/** The share as a fraction of whole numbers: twice the points for, and twice all points, with those nobody knows. */
function fraction({ forPoints, againstPoints }: Points): readonly [part: number, whole: number] {
  return [2 * (forPoints + UNKNOWN_POINTS), 2 * (forPoints + againstPoints + 2 * UNKNOWN_POINTS)];
}

/** Negative, zero or positive as the share of `a` is lower than, equal to or higher than that of `b`. */
export function compareShares(a: Points, b: Points): number {
  const [partA, wholeA] = fraction(a);
  const [partB, wholeB] = fraction(b);
  return partA * wholeB - partB * wholeA;
}

/** Is the share of `a` at least 10 higher than that of `b`? */
export function isTenHigher(a: Points, b: Points): boolean {
  return 10 * compareShares(a, b) >= fraction(a)[1] * fraction(b)[1];
}

/** The weights one less and one more, within 1–5. */
export function weightsBeside(weight: Weight): readonly Weight[] {
  return WEIGHTS.filter((other) => Math.abs(other - weight) === 1);
}

/** The points after each change of one weight of the offer by one, within 1–5. */
function nudgesOf(offer: Offer): readonly Points[] {
  const { forPoints, againstPoints } = scoreOffer(offer, 'it-stands');
  const steps = (weight: Weight): readonly number[] => weightsBeside(weight).map((beside) => beside - weight);
  return [
    ...offer.pros.flatMap((pro) => steps(pro.weight).map((step) => ({ forPoints: forPoints + step, againstPoints }))),
    ...offer.cons.flatMap((con) =>
      steps(con.weight).map((step) => ({
        forPoints,
        againstPoints: againstPoints + step * (1 - resolvedShare(con, 'it-stands')),
      })),
    ),
  ];
}

/** An offer as far as leads go, worked out once. */
export interface Standing {
  readonly now: Points;
  /** The points of the nudge that lifts the share most; `now` when none does. */
  readonly highest: Points;
  /** The points of the nudge that lowers the share most; `now` when none does. */
  readonly lowest: Points;
}

/** Works out where an offer stands. */
export function standingOf(offer: Offer): Standing {
  const now = scoreOffer(offer, 'it-stands');
  let highest: Points = now;
  let lowest: Points = now;
  for (const nudge of nudgesOf(offer)) {
    if (compareShares(nudge, highest) > 0) highest = nudge;
    if (compareShares(nudge, lowest) < 0) lowest = nudge;
  }
  return { now, highest, lowest };
}

/** Is `x` clearly ahead of `y`? */
export function leadsClearly(x: Standing, y: Standing): boolean {
  return isTenHigher(x.now, y.now) && compareShares(x.lowest, y.now) > 0 && compareShares(x.now, y.highest) > 0;
}
