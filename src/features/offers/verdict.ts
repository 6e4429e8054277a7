/**
 * The verdict over all offers. Rules only: no clock, no chance, and the order of the offers does not matter.
 * What each reason says in words stands in verdict-words.ts.
 */
import { compareShares, isClearlyAhead, weightsBeside, type Points } from './lead.ts';
import type { Con, Offer, Pro, Weight } from './offer.ts';
import { DEFAULT_LINE } from './priorities.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { scoreOffer, type View } from './score.ts';
import { findSmallestBid, type Bid } from './smallest-ask.ts';

// The scoring belongs to the verdict for those who call it; it stands apart only because lead.ts needs it too.
export { resolvedShare, scoreOffer } from './score.ts';

/** What the person set for the verdict. */
export interface VerdictSettings {
  /** Lowest share I would say yes to, 0–100. */
  readonly line: number;
}

/** The verdict without its reasons. */
export type Outcome =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'accept'; readonly offerId: string }
  | { readonly kind: 'negotiate'; readonly offerId: string; readonly asks: readonly string[]; readonly ownActions: readonly string[] }
  | { readonly kind: 'keep-looking' }
  | { readonly kind: 'no-clear-winner'; readonly between: readonly string[]; readonly findOut: readonly string[] };

type WithReasons<O> = O extends { readonly kind: 'nothing-yet' } ? O : O & { readonly reasons: readonly Reason[] };

/** The verdict: what to do, about which offer, and why. */
export type Decision = WithReasons<Outcome>;

/** Everything the rules and the reasons look at, worked out once. */
export interface Table {
  /** Offers that are not archived, in the order of their ids. */
  readonly offers: readonly Offer[];
  readonly line: number;
  /** Acceptable as they stand, highest share first. */
  readonly acceptable: readonly Offer[];
}

/** Not blocked, and at or above the line? */
export function isAcceptable(offer: Offer, line: number, view: View): boolean {
  const score = scoreOffer(offer, view);
  return score.blockedBy.length === 0 && score.share >= line;
}

const pointsOf = (offer: Offer): Points => scoreOffer(offer, 'it-stands');

function byShare(a: Offer, b: Offer): number {
  return compareShares(pointsOf(b), pointsOf(a)) || (a.id < b.id ? -1 : 1);
}

function layTable(offers: readonly Offer[], line: number): Table {
  const open = offers.filter((offer) => !offer.archived).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { offers: open, line, acceptable: open.filter((offer) => isAcceptable(offer, line, 'it-stands')).sort(byShare) };
}

/** Of all offers that could be brought clearly ahead: the smallest set of asks, then the higher share if granted. */
function bestBid(candidates: readonly Offer[], { acceptable, line }: Table): Bid | null {
  const bids = candidates.flatMap((offer) => {
    if (!isAcceptable(offer, line, 'if-granted')) return [];
    const bid = findSmallestBid(
      offer,
      acceptable.filter((rival) => rival !== offer),
      line,
    );
    return bid === null ? [] : [{ bid, hoped: scoreOffer(offer, 'if-granted') }];
  });
  bids.sort((a, b) => a.bid.asks.length - b.bid.asks.length || compareShares(b.hoped, a.hoped));
  return bids[0]?.bid ?? null;
}

/** Who leads among these, and whether clearly: what a change of one weight may turn. */
function standingOf(offers: readonly Offer[], line: number): string {
  const [best, ...others] = offers.filter((offer) => isAcceptable(offer, line, 'it-stands')).sort(byShare);
  if (best === undefined) return 'none';
  const leaders = [best, ...others.filter((offer) => compareShares(pointsOf(offer), pointsOf(best)) === 0)];
  return `${leaders.map((offer) => offer.id).join()} ${others.every((other) => isClearlyAhead(best, other))}`;
}

function withWeight(offer: Offer, itemId: string, weight: Weight): Offer {
  const reweigh = <I extends Pro | Con>(item: I): I => (item.id === itemId ? { ...item, weight } : item);
  return { ...offer, pros: offer.pros.map(reweigh), cons: offer.cons.map(reweigh) };
}

/** The pros and cons of these offers whose weight, off by one, puts another one ahead or makes the lead clear. */
function turningItems(close: readonly Offer[], line: number): readonly string[] {
  const now = standingOf(close, line);
  return close.flatMap((offer) => {
    const turns = (item: Pro | Con): boolean =>
      weightsBeside(item.weight).some((weight) => {
        const changed = withWeight(offer, item.id, weight);
        return (
          standingOf(
            close.map((other) => (other === offer ? changed : other)),
            line,
          ) !== now
        );
      });
    return [...offer.pros, ...offer.cons].filter(turns).map((item) => item.id);
  });
}

function judgeTable(table: Table): Outcome {
  const { offers, acceptable, line } = table;
  if (offers.every((offer) => offer.pros.length + offer.cons.length === 0)) return { kind: 'nothing-yet' };
  const [best, ...others] = acceptable;
  const close = best === undefined ? [] : others.filter((other) => !isClearlyAhead(best, other));
  const isClear = best !== undefined && close.length === 0;

  const bid = bestBid(isClear ? offers.filter((offer) => offer !== best) : offers, table);
  if (bid !== null) return { kind: 'negotiate', ...bid };
  if (best === undefined) return { kind: 'keep-looking' };
  if (isClear) return { kind: 'accept', offerId: best.id };
  const between = [best, ...close];
  return { kind: 'no-clear-winner', between: between.map((offer) => offer.id), findOut: turningItems(between, line) };
}

/** The verdict without reasons: for "what if" questions. */
export function judgeOffers(offers: readonly Offer[], line: number): Outcome {
  return judgeTable(layTable(offers, line));
}

/**
 * Weighs the offers that are not archived against each other and says what to do.
 * A line that is not a number counts as {@link DEFAULT_LINE}; one outside 0–100 as the nearer end.
 */
export function decideOffers(offers: readonly Offer[], settings: VerdictSettings): Decision {
  const line = Number.isFinite(settings.line) ? Math.min(100, Math.max(0, settings.line)) : DEFAULT_LINE;
  const table = layTable(offers, line);
  const outcome = judgeTable(table);
  return outcome.kind === 'nothing-yet' ? outcome : { ...outcome, reasons: reasonsFor(outcome, table, judgeOffers) };
}
