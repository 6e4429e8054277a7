/**
 * The verdict over all offers. Rules only: no clock, no chance, and the order of the offers does not matter.
 * What each reason says in words stands in verdict-words.ts.
 */
import { compareShares, leadsClearly, standingOf, weightsBeside, type Standing } from './lead.ts';
import type { Con, Offer, Pro, Weight } from './offer.ts';
import { DEFAULT_LINE } from './priorities.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { scoreOffer } from './score.ts';
import { findSmallestBid, type Bid } from './smallest-ask.ts';
import { isAcceptable, layTable, type Outcome, type Table } from './table.ts';

/** What the person set for the verdict. */
export interface VerdictSettings {
  /** Lowest share I would say yes to, 0–100. */
  readonly line: number;
}

type WithReasons<O> = O extends { readonly kind: 'nothing-yet' } ? O : O & { readonly reasons: readonly Reason[] };

/** The verdict: what to do, about which offer, and why. */
export type Decision = WithReasons<Outcome>;

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
function judgeOffers(offers: readonly Offer[], line: number): Outcome {
  return judgeTable(layTable(offers, line));
}

/**
 * Weighs the offers that are not archived, nor only possible, against each other and says what to do.
 * A line that is not a number counts as {@link DEFAULT_LINE}; one outside 0–100 as the nearer end.
 */
export function decideOffers(offers: readonly Offer[], settings: VerdictSettings): Decision {
  const line = Number.isFinite(settings.line) ? Math.min(100, Math.max(0, settings.line)) : DEFAULT_LINE;
  const table = layTable(offers, line);
  const outcome = judgeTable(table);
  return outcome.kind === 'nothing-yet' ? outcome : { ...outcome, reasons: reasonsFor(outcome, table, judgeOffers) };
}
