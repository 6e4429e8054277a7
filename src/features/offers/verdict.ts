/**
 * The verdict over all offers. Rules only: no clock, no chance, and the order of the offers does not matter.
 * What each reason says in words stands in verdict-words.ts.
 */
import { compareShares, leadsClearly, standingOf, weightsBeside, type Standing } from './lead.ts';
import type { Con, Offer, Pro, Weight } from './offer.ts';
import { DEFAULT_LINE } from './priorities.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { refusedAll, spokenOnly, scoreOffer, shareOf } from './score.ts';
import { asksInPlace, findSmallestBid, preferredBid, type Bid } from './smallest-ask.ts';
import { isAcceptable, layTable, NO_POINTS, thinness, type Accept, type Outcome, type Table } from './table.ts';

/** What the person set for the verdict. */
export interface VerdictSettings {
  /** Lowest share I would say yes to, 0–100. */
  readonly line: number;
}

type WithReasons<O> = O extends { readonly kind: 'nothing-yet' } ? O : O & { readonly reasons: readonly Reason[] };

/** The verdict: what to do, about which offer, and why. */
export type Decision = WithReasons<Outcome>;

/** What an offer has to be brought clearly ahead of: the others that could be taken as they stand. */
const rivalsOf = (offer: Offer, { acceptable, standings }: Table): readonly Standing[] =>
  acceptable.flatMap((rival) => (rival === offer ? [] : (standings.get(rival) ?? [])));

/** Of all offers that could be brought clearly ahead: those by the smallest set of asks, of them those with the highest share if granted. */
function bestBids(candidates: readonly Offer[], table: Table): readonly { readonly offer: Offer; readonly bid: Bid }[] {
  const bids = candidates.flatMap((offer) => {
    if (!isAcceptable(offer, table.line, 'if-granted')) return [];
    const bid = findSmallestBid(offer, rivalsOf(offer, table), table.line);
    return bid === null ? [] : [{ offer, bid, hoped: scoreOffer(offer, 'if-granted') }];
  });
  const order = (a: (typeof bids)[number], b: (typeof bids)[number]): number =>
    a.bid.asks.length - b.bid.asks.length || compareShares(b.hoped, a.hoped);
  bids.sort(order);
  return bids.filter((one) => bids[0] !== undefined && order(bids[0], one) === 0);
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

/** So far above the line, and a yes is more than narrow. */
const ROOM = 5;

function acceptOf(offer: Offer, { line, standings }: Table): Accept {
  const { share } = scoreOffer(offer, 'it-stands');
  const lowest = shareOf(standings.get(offer)?.lowest ?? NO_POINTS);
  return {
    kind: 'accept',
    offerId: offer.id,
    strength: share < line + ROOM || lowest < line ? 'narrow' : 'clear',
    firstInWriting: spokenOnly(offer),
    afterRefusals: refusedAll(offer) !== undefined,
  };
}

/** The deal breakers without an XCon of every offer that would be within reach if they were settled, nearest offer first. */
function askFirst({ offers, line }: Table): readonly string[] {
  const found = offers.flatMap((offer) => {
    const unexplored = offer.cons.filter((con) => con.mustChange && con.xcons.length === 0);
    const without = { ...offer, cons: offer.cons.filter((con) => !unexplored.includes(con)) };
    if (unexplored.length === 0 || !isAcceptable(without, line, 'if-granted')) return [];
    return [{ ids: unexplored.map((con) => con.id), hoped: scoreOffer(without, 'if-granted') }];
  });
  return found.sort((a, b) => compareShares(b.hoped, a.hoped)).flatMap(({ ids }) => ids);
}

function judgeTable(table: Table, isFinal: boolean): Outcome {
  const { offers, acceptable, close, line } = table;
  if (offers.every((offer) => offer.pros.length + offer.cons.length === 0)) return { kind: 'nothing-yet' };
  const [best] = acceptable;
  const isClear = best !== undefined && close.length === 0;

  const [bidder, ...equals] = bestBids(isClear ? offers.filter((offer) => offer !== best) : offers, table);
  if (bidder !== undefined) {
    const { offer } = bidder;
    const rivals = rivalsOf(offer, table);
    const bid = isFinal ? preferredBid(offer, bidder.bid, rivals, line) : bidder.bid;
    return {
      kind: 'negotiate',
      ...bid,
      orAny: isFinal ? asksInPlace(offer, bid, rivals, line) : [],
      ...(equals.length === 0 ? {} : { equals: equals.map((other) => other.offer.id) }),
    };
  }
  if (best === undefined) return { kind: 'keep-looking', askFirst: askFirst(table) };
  if (isClear) {
    const missing = thinness(best);
    return missing === undefined ? acceptOf(best, table) : { kind: 'too-thin', offerId: best.id, missing };
  }
  const between = [best, ...close];
  return { kind: 'no-clear-winner', between: between.map((offer) => offer.id), findOut: isFinal ? turningItems(between, line) : [] };
}

/** The verdict without reasons, and without what only its screen needs: for "what if" questions. */
function judgeOffers(offers: readonly Offer[], line: number): Outcome {
  return judgeTable(layTable(offers, line), false);
}

/**
 * Weighs the offers that are not archived, nor only possible, against each other and says what to do.
 * A line that is not a number counts as {@link DEFAULT_LINE}; one outside 0–100 as the nearer end.
 */
export function decideOffers(offers: readonly Offer[], settings: VerdictSettings): Decision {
  const line = Number.isFinite(settings.line) ? Math.min(100, Math.max(0, settings.line)) : DEFAULT_LINE;
  const table = layTable(offers, line);
  const outcome = judgeTable(table, true);
  return outcome.kind === 'nothing-yet' ? outcome : { ...outcome, reasons: reasonsFor(outcome, table, judgeOffers) };
}
