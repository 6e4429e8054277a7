/** Points for and against an offer, as it stands and if its open XCons are granted. */
import type { Con, Offer, XCon } from './offer.ts';

/** Which view of the XCons counts: what is settled today, or everything that has not been refused. */
export type View = 'it-stands' | 'if-granted';

/** Points for and against. Both are multiples of one half. */
export interface Points {
  /** Sum of the weights of the pros. */
  readonly forPoints: number;
  /** Sum of weight × (1 − resolved share) over the cons. */
  readonly againstPoints: number;
}

/** What nobody has written down yet counts so much on either side: a thin list is pulled to even, a long one hardly. */
export const UNKNOWN_POINTS = 3;

/**
 * The share of the points that speak for an offer, 0–100.
 * @example one pro of 1 alone is 57, six pros of 4 against two cons of 2 are 79, nothing at all is 50
 */
export const shareOf = ({ forPoints, againstPoints }: Points): number =>
  (100 * (forPoints + UNKNOWN_POINTS)) / (forPoints + againstPoints + 2 * UNKNOWN_POINTS);

/** The score of one offer. */
export interface Score extends Points {
  /** {@link shareOf} its points, unrounded: 50 when there is nothing on either side. */
  readonly share: number;
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

/** Must this con change before a yes? Ticked as a deal breaker, or with an XCon on which the yes depends. */
export const isMustChange = (con: Pick<Con, 'mustChange' | 'xcons'>): boolean =>
  con.mustChange || con.xcons.some((xcon) => xcon.kind === 'condition');

/**
 * The score of an offer. A settled con stops counting; it does not become a pro.
 * @example a pro of 3 against an open con of 1 gives { share: 60, forPoints: 3, againstPoints: 1, blockedBy: [] }
 */
export function scoreOffer(offer: Offer, as: View): Score {
  let forPoints = 0;
  let againstPoints = 0;
  const blockedBy: string[] = [];
  for (const pro of offer.pros) forPoints += pro.weight;
  for (const con of offer.cons) {
    const resolved = resolvedShare(con, as);
    againstPoints += con.weight * (1 - resolved);
    if (isMustChange(con) && resolved < 1) blockedBy.push(con.id);
  }
  return { share: shareOf({ forPoints, againstPoints }), forPoints, againstPoints, blockedBy };
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
    offer?.noConsFound,
    offer?.pros.map(({ id, weight }) => [id, weight]),
    offer?.cons.map(({ id, weight, mustChange, needs, xcons }) => [
      id,
      weight,
      mustChange,
      needs,
      xcons.map((xcon) => [xcon.id, xcon.kind, xcon.status, xcon.answerDueOn]),
    ]),
  ]);
}

const IN_FAVOR: readonly XCon['status'][] = ['partly', 'granted', 'in-writing'];
/** Refusals that make an employer unwilling. */
const MANY_REFUSALS = 2;

/** How many requests they refused, where it is two or more and they gave in to none, not even in part; `undefined` otherwise. */
export function refusedAll(offer: Offer): number | undefined {
  const requests = offer.cons.flatMap((con) => con.xcons.filter((xcon) => xcon.kind !== 'own-action'));
  const refused = requests.filter((xcon) => xcon.status === 'refused').length;
  return refused >= MANY_REFUSALS && !requests.some((xcon) => IN_FAVOR.includes(xcon.status)) ? refused : undefined;
}

/** A con with the XCons of one kind taken back to where they began. */
const without = (con: Con, isTaken: (xcon: XCon) => boolean): Con => ({
  ...con,
  xcons: con.xcons.map((xcon) => (isTaken(xcon) ? { ...xcon, status: 'open' } : xcon)),
});

/** The granted XCons, not in writing, on which a con that must change rests: without them it would stand again. */
export function spokenOnly(offer: Offer): readonly string[] {
  const isSpoken = (xcon: XCon): boolean => xcon.status === 'granted';
  return offer.cons
    .filter((con) => isMustChange(con) && resolvedShare(con, 'it-stands') === 1 && resolvedShare(without(con, isSpoken), 'it-stands') < 1)
    .flatMap((con) => con.xcons.filter(isSpoken).map((xcon) => xcon.id));
}

/** The own actions that are done and alone settle a con that must change: nobody gave anything for it. */
export function ownActionsAlone(offer: Offer): readonly { readonly con: Con; readonly xcon: XCon }[] {
  const isDone = (xcon: XCon): boolean => xcon.status === 'done';
  return offer.cons
    .filter((con) => isMustChange(con) && resolvedShare(con, 'it-stands') === 1)
    .filter((con) => (con.needs === 'all' ? con.xcons.every(isDone) : resolvedShare(without(con, isDone), 'it-stands') < 1))
    .flatMap((con) =>
      con.xcons
        .filter(isDone)
        .slice(0, 1)
        .map((xcon) => ({ con, xcon })),
    );
}

/** Asks on which a yes rests and which they promised to answer by a day, the earliest first. */
export function owedAnswers(
  offers: readonly Offer[],
): readonly { readonly offerId: string; readonly xconId: string; readonly dueOn: string }[] {
  return offers
    .flatMap((offer) =>
      offer.cons
        .filter((con) => isMustChange(con) && resolvedShare(con, 'it-stands') < 1 && resolvedShare(con, 'if-granted') === 1)
        .flatMap((con) =>
          con.xcons.flatMap(({ id, kind, status, answerDueOn }) =>
            kind !== 'own-action' && status === 'asked' && answerDueOn !== undefined
              ? [{ offerId: offer.id, xconId: id, dueOn: answerDueOn }]
              : [],
          ),
        ),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.xconId < b.xconId ? -1 : 1));
}
