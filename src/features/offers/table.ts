/** The offers laid out for judging, and what a judgment can be: what the rules of the verdict and its reasons both look at. */
import { compareShares, leadsClearly, standingOf, type Points, type Standing } from './lead.ts';
import type { Offer } from './offer.ts';
import { withoutPossible } from './possible-offer.ts';
import { scoreOffer, type View } from './score.ts';

/** The verdict without its reasons. */
export type Outcome =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'accept'; readonly offerId: string }
  | { readonly kind: 'negotiate'; readonly offerId: string; readonly asks: readonly string[]; readonly ownActions: readonly string[] }
  | { readonly kind: 'keep-looking' }
  | { readonly kind: 'no-clear-winner'; readonly between: readonly string[]; readonly findOut: readonly string[] };

/** Everything the rules and the reasons look at, worked out once. */
export interface Table {
  /** Offers that are not archived, nor only possible, in the order of their ids. */
  readonly offers: readonly Offer[];
  readonly line: number;
  /** Acceptable as they stand, highest share first. */
  readonly acceptable: readonly Offer[];
  /** Those of them that the first is not clearly ahead of. */
  readonly close: readonly Offer[];
  readonly standings: ReadonlyMap<Offer, Standing>;
}

const NO_POINTS: Points = { forPoints: 0, againstPoints: 0 };

/** Not blocked, and at or above the line? */
export function isAcceptable(offer: Offer, line: number, view: View): boolean {
  const score = scoreOffer(offer, view);
  return score.blockedBy.length === 0 && score.share >= line;
}

/** Lays out the offers that are not archived. What nobody has offered yet is not on the table. */
export function layTable(offers: readonly Offer[], line: number): Table {
  const open = withoutPossible(offers)
    .filter((offer) => !offer.archived)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const standings = new Map(open.map((offer) => [offer, standingOf(offer)]));
  const acceptable = open.filter((offer) => isAcceptable(offer, line, 'it-stands'));
  const share = (offer: Offer): Points => standings.get(offer)?.now ?? NO_POINTS;
  acceptable.sort((a, b) => compareShares(share(b), share(a)) || (a.id < b.id ? -1 : 1));
  const [best, ...others] = acceptable;
  const ahead = best === undefined ? undefined : standings.get(best);
  const close = others.filter((other) => {
    const behind = standings.get(other);
    return ahead === undefined || behind === undefined || !leadsClearly(ahead, behind);
  });
  return { offers: open, line, acceptable, close, standings };
}
