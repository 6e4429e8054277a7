/**
 * The verdict over all offers. Rules only: no clock, no chance, and the order of the offers does not matter.
 * What each reason says in words stands in verdict-words.ts.
 */
import { compareShares, leadsClearly, standingOf, weightsBeside, type Points, type Standing } from './lead.ts';
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

const NO_POINTS: Points = { forPoints: 0, againstPoints: 0 };

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
  /** Those of them that the first is not clearly ahead of. */
  readonly close: readonly Offer[];
  readonly standings: ReadonlyMap<Offer, Standing>;
}

/** Not blocked, and at or above the line? */
export function isAcceptable(offer: Offer, line: number, view: View): boolean {
  const score = scoreOffer(offer, view);
  return score.blockedBy.length === 0 && score.share >= line;
}

function layTable(offers: readonly Offer[], line: number): Table {
  const open = offers.filter((offer) => !offer.archived).sort((a, b) => (a.id < b.id ? -1 : 1));
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

/** Of all offers that could be brought clearly ahead: the smallest set of asks, then the higher share if granted. */
function bestBid(candidates: readonly Offer[], { acceptable, line, standings }: Table): Bid | null {
  const bids = candidates.flatMap((offer) => {
    if (!isAcceptable(offer, line, 'if-granted')) return [];
    const rivals = acceptable.flatMap((rival) => (rival === offer ? [] : (standings.get(rival) ?? [])));
    const bid = findSmallestBid(offer, rivals, line);
    return bid === null ? [] : [{ bid, hoped: scoreOffer(offer, 'if-granted') }];
  });
  bids.sort((a, b) => a.bid.asks.length - b.bid.asks.length || compareShares(b.hoped, a.hoped));
  return bids[0]?.bid ?? null;
}

function withWeight(offer: Offer, itemId: string, weight: Weight): Offer {
  const reweigh = <I extends Pro | Con>(item: I): I => (item.id === itemId ? { ...item, weight } : item);
  return { ...offer, pros: offer.pros.map(reweigh), cons: offer.cons.map(reweigh) };
}

/** Who leads, and whether clearly: what a change of one weight may turn. Offers below the line or blocked do not count. */
function leadAmong(standings: readonly (readonly [id: string, standing: Standing])[]): string {
  let leaders: (typeof standings)[number][] = [];
  for (const entry of standings) {
    const order = leaders[0] === undefined ? 1 : compareShares(entry[1].now, leaders[0][1].now);
    if (order > 0) leaders = [entry];
    else if (order === 0) leaders.push(entry);
  }
  const [best] = leaders;
  if (best === undefined) return 'none';
  return `${leaders.map(([id]) => id).join()} ${standings.every((other) => other === best || leadsClearly(best[1], other[1]))}`;
}

/** The pros and cons of these offers whose weight, off by one, puts another one ahead or makes the lead clear. */
function turningItems(between: readonly Offer[], line: number): readonly string[] {
  const standings = between.map((offer) => [offer.id, standingOf(offer)] as const);
  const now = leadAmong(standings);
  return between.flatMap((offer, place) => {
    const turns = (item: Pro | Con): boolean =>
      weightsBeside(item.weight).some((weight) => {
        const changed = withWeight(offer, item.id, weight);
        const others = standings.filter((_, index) => index !== place);
        const entry = [changed.id, standingOf(changed)] as const;
        return leadAmong(isAcceptable(changed, line, 'it-stands') ? others.toSpliced(place, 0, entry) : others) !== now;
      });
    return [...offer.pros, ...offer.cons].filter(turns).map((item) => item.id);
  });
}

function judgeTable(table: Table): Outcome {
  const { offers, acceptable, close, line } = table;
  if (offers.every((offer) => offer.pros.length + offer.cons.length === 0)) return { kind: 'nothing-yet' };
  const [best] = acceptable;
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
