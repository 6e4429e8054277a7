/** Points for and against an offer, as it stands and if its open XCons are granted. */
import type { Con, Offer, XCon } from './offer.ts';

/** Which view of the XCons counts: what is settled today, or everything that has not been refused. */
export type View = 'it-stands' | 'if-granted';

/** The score of one offer. */
export interface Score {
  /** 100 × for ÷ (for + against), unrounded; 50 when there is nothing on either side. */
  readonly share: number;
  /** Sum of the weights of the pros. */
  readonly forPoints: number;
  /** Sum of weight × (1 − resolved share) over the cons. */
  readonly againstPoints: number;
  /** Ids of the must-change cons that are not fully settled, in list order. */
  readonly blockedBy: readonly string[];
}

function settledShare(xcon: XCon, view: View): 0 | 0.5 | 1 {
  if (xcon.status === 'refused') return 0;
  if (view === 'if-granted') return 1;
  if (xcon.status === 'partly') return 0.5;
  return xcon.status === 'granted' || xcon.status === 'in-writing' || xcon.status === 'done' ? 1 : 0;
}

/**
 * How far a con is settled: 0 not at all, 1 fully. `any` takes the best of its XCons, `all` the least; without an XCon it is 0.
 * As it stands, granted, in writing and done settle fully, partly half. If granted, everything not refused settles fully.
 */
export function resolvedShare(con: Con, as: View): 0 | 0.5 | 1 {
  const shares = con.xcons.map((xcon) => settledShare(xcon, as));
  if (shares.length === 0) return 0;
  return (con.needs === 'all' ? Math.min(...shares) : Math.max(...shares)) as 0 | 0.5 | 1; // least or best of these three values
}

/**
 * The score of an offer. A settled con stops counting; it does not become a pro.
 * @example a pro of 3 against an open con of 1 gives { share: 75, forPoints: 3, againstPoints: 1, blockedBy: [] }
 */
export function scoreOffer(offer: Offer, as: View): Score {
  let forPoints = 0;
  let againstPoints = 0;
  const blockedBy: string[] = [];
  for (const pro of offer.pros) forPoints += pro.weight;
  for (const con of offer.cons) {
    const resolved = resolvedShare(con, as);
    againstPoints += con.weight * (1 - resolved);
    if (con.mustChange && resolved < 1) blockedBy.push(con.id);
  }
  const total = forPoints + againstPoints;
  return { share: total === 0 ? 50 : (100 * forPoints) / total, forPoints, againstPoints, blockedBy };
}

/** The same offer with the XCons of these ids settled: asks and conditions granted, own actions done. */
export function settleXCons<O extends Offer>(offer: O, ids: ReadonlySet<string>): O {
  const settle = (xcon: XCon): XCon => (ids.has(xcon.id) ? { ...xcon, status: xcon.kind === 'own-action' ? 'done' : 'granted' } : xcon);
  return { ...offer, cons: offer.cons.map((con) => ({ ...con, xcons: con.xcons.map(settle) })) };
}

/** The share this offer would reach as it stands if this one XCon were settled: what a yes is worth. */
export function shareWith(offer: Offer, xconId: string): number {
  return scoreOffer(settleXCons(offer, new Set([xconId])), 'it-stands').share;
}

/** An ask or condition they have not decided yet, or only in part. */
export function isOpenAsk(xcon: XCon): boolean {
  return xcon.kind !== 'own-action' && settledShare(xcon, 'it-stands') < 1 && xcon.status !== 'refused';
}

/** Something I can do myself and have not done. */
export function isOpenOwnAction(xcon: XCon): boolean {
  return xcon.kind === 'own-action' && settledShare(xcon, 'it-stands') < 1 && xcon.status !== 'refused';
}

/** Do these offers weigh the same, item by item, whatever their words? Then every score and verdict is the same. */
export function weighAlike(a: readonly Offer[], b: readonly Offer[]): boolean {
  return a.length === b.length && a.every((offer, index) => offer === b[index] || weightKey(offer) === weightKey(b[index]));
}

function weightKey(offer: Offer | undefined): string {
  return JSON.stringify([
    offer?.id,
    offer?.kind,
    offer?.archived,
    offer?.pros.map(({ id, weight }) => [id, weight]),
    offer?.cons.map(({ id, weight, mustChange, needs, xcons }) => [
      id,
      weight,
      mustChange,
      needs,
      xcons.map((xcon) => [xcon.id, xcon.kind, xcon.status]),
    ]),
  ]);
}
