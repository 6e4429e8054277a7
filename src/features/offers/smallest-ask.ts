/**
 * The smallest set of open asks and conditions that makes one offer acceptable and clearly ahead of its rivals.
 * Exact: what matters of a set is its size, the points it leaves against, and how far a con it leaves open could still
 * weigh more. The cons are taken one by one, keeping for each of these the set that leaves the fewest points against.
 */
import { compareShares, isTenHigher, type Standing } from './lead.ts';
import type { Con, Offer, XCon } from './offer.ts';
import { isMustChange, isOpenAsk, isOpenOwnAction, resolvedShare, scoreOffer, settleXCons, shareOf, type Points } from './score.ts';

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

/** A set of asks over all cons: the best of its size and `raise`. */
type AskSet = Omit<Option, 'isBlocked'>;

/** An offer in the race: its own actions done, and what it has to pass. */
interface Race {
  readonly ready: Offer;
  readonly pros: Points & { readonly canFall: boolean };
  readonly rivals: readonly Standing[];
  readonly line: number;
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
    return { asks, against: con.weight * left, raise: con.weight < 5 ? left : 0, isBlocked: isMustChange(con) && left > 0 };
  });
}

/** For every size up to `most` and every raise, the unblocked set that leaves the fewest points against; smallest first. */
function bestSets(optionsOfCons: readonly (readonly Option[])[], most = Infinity): readonly AskSet[] {
  let sets = new Map<string, AskSet>([['0/0', { asks: [], against: 0, raise: 0 }]]);
  for (const options of optionsOfCons) {
    const next = new Map<string, AskSet>();
    for (const set of sets.values()) {
      for (const option of options) {
        if (option.isBlocked || set.asks.length + option.asks.length > most) continue;
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
function suffices(set: AskSet, { pros, rivals, line }: Race): boolean {
  const own = { forPoints: pros.forPoints, againstPoints: set.against };
  if (shareOf(own) < line) return false;
  const worse = [
    { ...own, againstPoints: set.against + set.raise },
    { ...own, forPoints: own.forPoints - (pros.canFall ? 1 : 0) },
  ];
  return rivals.every(
    (rival) =>
      isTenHigher(own, rival.now) && compareShares(own, rival.highest) > 0 && worse.every((points) => compareShares(points, rival.now) > 0),
  );
}

function raceOf(offer: Offer, rivals: readonly Standing[], line: number): Race {
  const openOwn = offer.cons.flatMap((con) => con.xcons.filter(isOpenOwnAction).map((xcon) => xcon.id));
  const ready = settleXCons(offer, new Set(openOwn));
  return { ready, pros: { ...scoreOffer(ready, 'it-stands'), canFall: offer.pros.some((pro) => pro.weight > 1) }, rivals, line };
}

/**
 * The smallest bid for `offer` against `rivals` as they stand; `null` when even everything granted would not do, or nothing
 * speaks for it. Own actions are taken as done. Among sets of one size, the one that leaves the higher share.
 */
export function findSmallestBid(offer: Offer, rivals: readonly Standing[], line: number): Bid | null {
  if (offer.pros.length === 0) return null;
  const race = raceOf(offer, rivals, line);
  const best = bestSets(race.ready.cons.map(optionsOf)).find((set) => suffices(set, race));
  return best === undefined ? null : { offerId: offer.id, asks: best.asks, ownActions: helpfulOwnActions(offer, best.asks) };
}

/** Cons in the order in which they are asked about where it makes no difference: what must change, then the higher weight, then the list. */
const inOrderOfAsking = (cons: readonly Con[]): readonly Con[] =>
  [...cons].sort((a, b) => Number(isMustChange(b)) - Number(isMustChange(a)) || b.weight - a.weight);

/**
 * The same bid where other sets of its size leave the same share: then the asks of cons that must change are preferred, then those of
 * the higher weight, then those that stand first.
 */
export function preferredBid(offer: Offer, bid: Bid, rivals: readonly Standing[], line: number): Bid {
  const race = raceOf(offer, rivals, line);
  const size = bid.asks.length;
  const options = new Map(race.ready.cons.map((con) => [con, optionsOf(con)]));
  const setFor = (most: number): AskSet | undefined =>
    bestSets([...options.values()], most).find((set) => set.asks.length === size && suffices(set, race));
  const against = setFor(size)?.against;
  for (const con of inOrderOfAsking(race.ready.cons)) {
    const all = options.get(con) ?? [];
    if (all.length < 2) continue;
    const fitting = all.toReversed().find((option) => {
      options.set(con, [option]);
      return setFor(size)?.against === against;
    });
    options.set(con, fitting === undefined ? all : [fitting]);
  }
  const asks = setFor(size)?.asks ?? bid.asks;
  return { ...bid, asks, ownActions: helpfulOwnActions(offer, asks) };
}

/** Open asks that would do as well in the place of one of the bid, in list order. */
export function asksInPlace(offer: Offer, bid: Bid, rivals: readonly Standing[], line: number): readonly string[] {
  const race = raceOf(offer, rivals, line);
  const others = race.ready.cons.flatMap((con) => con.xcons.filter((xcon) => isOpenAsk(xcon) && !bid.asks.includes(xcon.id)));
  const doesAsWell = (asks: readonly string[]): boolean => {
    const settled = settleXCons(race.ready, new Set(asks));
    return bestSets(settled.cons.map((con) => optionsOf(con).slice(0, 1))).some((set) => suffices(set, race));
  };
  return others.filter(({ id }) => bid.asks.some((ask) => doesAsWell([...bid.asks.filter((one) => one !== ask), id]))).map(({ id }) => id);
}

/** What is open beside the asks that decide it, as long as its con is: it costs nothing to ask in the same talk. `chosen` are XCon ids. */
export function asksBeside(offer: Offer, chosen: readonly string[]): readonly XCon[] {
  return offer.cons
    .filter((con) => resolvedShare(con, 'it-stands') < 1)
    .flatMap((con) => con.xcons.filter((xcon) => isOpenAsk(xcon) && xcon.status !== 'partly' && !chosen.includes(xcon.id)));
}
