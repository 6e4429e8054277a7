/**
 * The smallest set of open asks and conditions that makes one offer acceptable and clearly ahead of its rivals.
 * Exact: what matters of a set is its size, the points it leaves against, and how far a con it leaves open could still
 * weigh more. The cons are taken one by one, keeping for each of these the set that leaves the fewest points against.
 */
import { compareShares, isTenHigher, type Points, type Standing } from './lead.ts';
import type { Con, Offer } from './offer.ts';
import { isOpenAsk, isOpenOwnAction, resolvedShare, scoreOffer, settleXCons } from './score.ts';

/** What to do about one offer. */
export interface Bid {
  readonly offerId: string;
  /** XCon ids to ask for; empty when own actions suffice. */
  readonly asks: readonly string[];
  /** XCon ids of own actions that help, to be done first. */
  readonly ownActions: readonly string[];
}

/** One way to deal with a con: which asks, and what it leaves. */
interface Option {
  readonly asks: readonly string[];
  readonly against: number;
  /** By how much the points against grow if the con weighs one more. */
  readonly raise: number;
  readonly isBlocked: boolean;
}

/** The best set of one size and one `raise` so far. */
interface Partial {
  readonly asks: readonly string[];
  readonly against: number;
  readonly raise: number;
}

/** The sets of asks worth granting for one con, smallest first; the first is none at all. */
function asksWorthGranting(con: Con): readonly (readonly string[])[] {
  const open = con.xcons.filter(isOpenAsk);
  if (resolvedShare(con, 'it-stands') === 1 || open.length === 0) return [[]];
  if (con.needs === 'any') return [[], [open[0]?.id ?? '']];
  const untouched = open.filter((xcon) => xcon.status !== 'partly').map((xcon) => xcon.id);
  const partly = open.filter((xcon) => xcon.status === 'partly').map((xcon) => xcon.id);
  return untouched.length > 0 && partly.length > 0 ? [[], untouched, [...untouched, ...partly]] : [[], [...untouched, ...partly]];
}

function optionsOf(con: Con): readonly Option[] {
  return asksWorthGranting(con).map((asks) => {
    const granted = new Set(asks);
    const after = { ...con, xcons: con.xcons.map((xcon) => (granted.has(xcon.id) ? { ...xcon, status: 'granted' as const } : xcon)) };
    const left = 1 - resolvedShare(after, 'it-stands');
    return { asks, against: con.weight * left, raise: con.weight < 5 ? left : 0, isBlocked: con.mustChange && left > 0 };
  });
}

/** For every size and raise, the unblocked set that leaves the fewest points against. Keys sort by size. */
function bestSets(cons: readonly Con[]): readonly Partial[] {
  let sets = new Map<string, Partial>([['0/0', { asks: [], against: 0, raise: 0 }]]);
  for (const con of cons) {
    const next = new Map<string, Partial>();
    const options = optionsOf(con).filter((option) => !option.isBlocked);
    for (const set of sets.values()) {
      for (const option of options) {
        const asks = option.asks.length === 0 ? set.asks : [...set.asks, ...option.asks];
        const grown = { asks, against: set.against + option.against, raise: Math.max(set.raise, option.raise) };
        const key = `${asks.length}/${grown.raise}`;
        const known = next.get(key);
        if (known === undefined || grown.against < known.against) next.set(key, grown);
      }
    }
    sets = next;
  }
  return [...sets.values()].sort((a, b) => a.asks.length - b.asks.length || a.against - b.against);
}

/** The own actions that change how far a con is settled: for `any` the first open one, for `all` every open one. */
function helpfulOwnActions(offer: Offer, asks: readonly string[]): readonly string[] {
  const granted = settleXCons(offer, new Set(asks));
  return granted.cons.flatMap((con) => {
    const open = con.xcons.filter(isOpenOwnAction).map((xcon) => xcon.id);
    const done = settleXCons({ ...granted, cons: [con] }, new Set(open)).cons[0] ?? con;
    if (resolvedShare(done, 'it-stands') === resolvedShare(con, 'it-stands')) return [];
    return con.needs === 'any' ? open.slice(0, 1) : open;
  });
}

/** Does a set that leaves this much against make the offer acceptable and clearly ahead of every rival? */
function suffices(set: Partial, pros: Points & { readonly canFall: boolean }, rivals: readonly Standing[], line: number): boolean {
  const own = { forPoints: pros.forPoints, againstPoints: set.against };
  const total = own.forPoints + own.againstPoints;
  if ((total === 0 ? 50 : (100 * own.forPoints) / total) < line) return false;
  const worse = [
    { ...own, againstPoints: set.against + set.raise },
    { ...own, forPoints: own.forPoints - (pros.canFall ? 1 : 0) },
  ];
  return rivals.every(
    (rival) =>
      isTenHigher(own, rival.now) && compareShares(own, rival.highest) > 0 && worse.every((points) => compareShares(points, rival.now) > 0),
  );
}

/**
 * The smallest bid for `offer` against `rivals` as they stand; `null` when even everything granted would not do.
 * Own actions are taken as done. Among sets of one size, the one that leaves the higher share.
 */
export function findSmallestBid(offer: Offer, rivals: readonly Standing[], line: number): Bid | null {
  const openOwn = offer.cons.flatMap((con) => con.xcons.filter(isOpenOwnAction).map((xcon) => xcon.id));
  const ready = settleXCons(offer, new Set(openOwn));
  const pros = { ...scoreOffer(ready, 'it-stands'), canFall: offer.pros.some((pro) => pro.weight > 1) };
  const best = bestSets(ready.cons).find((set) => suffices(set, pros, rivals, line));
  return best === undefined ? null : { offerId: offer.id, asks: best.asks, ownActions: helpfulOwnActions(offer, best.asks) };
}
