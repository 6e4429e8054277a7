/** The offers laid out for judging, and what a judgment can be: what the rules of the verdict and its reasons both look at. */
import { compareShares, leadsClearly, standingOf, type Standing } from './lead.ts';
import { withoutPossible, type Con, type Offer, type Pro } from './offer.ts';
import { scoreOffer, type Points, type View } from './score.ts';
import type { Bid } from './smallest-ask.ts';

/** Take this one, and how firmly. */
export interface Accept {
  readonly kind: 'accept';
  readonly offerId: string;
  /** `narrow`: less than five above the line, or one of its weights, off by one, would put it below. */
  readonly strength: 'clear' | 'narrow';
  /** Ids of XCons that are granted, but not in writing, and on which a con that must change rests. */
  readonly firstInWriting: readonly string[];
  /** They refused two or more requests and gave in to none. */
  readonly afterRefusals: boolean;
}

/** The rules would take it, but too little is written down about it. */
export interface TooThin {
  readonly kind: 'too-thin';
  readonly offerId: string;
  /** Fewer than three pros and cons; or no con, and nobody said that they looked. */
  readonly missing: 'items' | 'cons';
}

/** Negotiate with one of them. */
export interface NegotiateOutcome extends Bid {
  readonly kind: 'negotiate';
  /** Other asks of this offer, any of which would do as well in the place of one of these. */
  readonly orAny: readonly string[];
  /** Other offers that could be brought as far by as few asks: ask them all. */
  readonly equals?: readonly string[];
}

/** None of them, as far as one can see. */
export interface KeepLooking {
  readonly kind: 'keep-looking';
  /** Ids of deal breakers nobody has thought of an XCon for, where settling them would bring their offer within reach; nearest offer first. */
  readonly askFirst: readonly string[];
}

/** The verdict without its reasons. */
export type Outcome =
  | { readonly kind: 'nothing-yet' }
  | Accept
  | TooThin
  | NegotiateOutcome
  | KeepLooking
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

/** The points of an empty list. */
export const NO_POINTS: Points = { forPoints: 0, againstPoints: 0 };

/** Does anything speak for it, is it not blocked, and at or above the line? */
export function isAcceptable(offer: Offer, line: number, view: View): boolean {
  const score = scoreOffer(offer, view);
  return offer.pros.length > 0 && score.blockedBy.length === 0 && score.share >= line;
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

/** Fewer pros and cons than this are too few to take an offer on. */
const FEWEST_ITEMS = 3;

/** What is missing on the lists of an offer before it can be taken; `undefined` where nothing is. */
export function thinness(offer: Offer): TooThin['missing'] | undefined {
  if (offer.pros.length + offer.cons.length < FEWEST_ITEMS) return 'items';
  return offer.cons.length === 0 && offer.noConsFound !== true ? 'cons' : undefined;
}

/** Judges changed offers, for "what would change this". */
export type Judge = (offers: readonly Offer[], line: number) => Outcome;

/** All pros and cons of these offers. */
export const itemsOf = (offers: readonly Offer[]): readonly (Pro | Con)[] => offers.flatMap((offer) => [...offer.pros, ...offer.cons]);

/** Do both say the same of the same offer? What is too thin to take would be taken. */
export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  const said = (one: Outcome): string => `${one.kind === 'too-thin' ? 'accept' : one.kind} ${'offerId' in one ? one.offerId : ''}`;
  return said(a) === said(b);
}
