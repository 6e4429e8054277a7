/** Why the verdict is what it is, as data: worded in verdict-words.ts, so that every screen and sheet says it alike. */
import { isTenHigher } from './lead.ts';
import { DEFAULT_WEIGHT, type Offer } from './offer.ts';
import {
  owedAnswers,
  ownActionsAlone,
  refusedAll,
  isOpenAsk,
  isMustChange,
  isOpenOwnAction,
  resolvedShare,
  scoreOffer,
  settleXCons,
} from './score.ts';
import { smallThings, type SmallThings } from './small-things.ts';
import { isAcceptable, isSameOutcome, itemsOf, thinness, type Judge, type Outcome, type Table } from './table.ts';

/** What would have to be otherwise. */
export type WhatIf =
  | { readonly kind: 'asks-refused'; readonly offerId: string; readonly xconIds: readonly string[] }
  | { readonly kind: 'asks-granted'; readonly offerId: string }
  | { readonly kind: 'not-done'; readonly offerId: string; readonly xconIds: readonly string[] }
  | { readonly kind: 'item-gone'; readonly offerId: string; readonly itemId: string }
  | { readonly kind: 'con-settled'; readonly offerId: string; readonly itemId: string };

/** One reason for the verdict. Shares are 0–100, unrounded. */
export type Reason =
  | { readonly kind: 'only-acceptable'; readonly offerId: string; readonly share: number }
  | { readonly kind: 'clear-lead'; readonly offerId: string; readonly overId: string; readonly share: number; readonly overShare: number }
  | {
      readonly kind: 'too-close';
      readonly offers: readonly { readonly id: string; readonly share: number }[];
      readonly isUnderTen: boolean;
    }
  | { readonly kind: 'blocked'; readonly offerId: string; readonly conIds: readonly string[]; readonly hasWayOut: boolean }
  | { readonly kind: 'nothing-for'; readonly offerId: string }
  | { readonly kind: 'below-line'; readonly offerId: string; readonly share: number; readonly hoped: number; readonly line: number }
  | {
      readonly kind: 'bid-lifts';
      readonly offerId: string;
      readonly from: number;
      readonly to: number;
      readonly by: 'asking' | 'own-actions' | 'both';
      /** How many asks. */
      readonly asks: number;
      readonly isDecided: boolean;
      /** Too little is written down for a yes. */
      readonly isThin: boolean;
    }
  | { readonly kind: 'own-actions-suffice'; readonly offerId: string }
  | { readonly kind: 'own-action-alone'; readonly offerId: string; readonly conId: string; readonly xconId: string }
  | { readonly kind: 'answer-owed'; readonly offerId: string; readonly xconId: string; readonly dueOn: string }
  | { readonly kind: 'ask-too'; readonly offerId: string; readonly xconIds: readonly string[]; readonly isEqual: boolean }
  | { readonly kind: 'unweighed' }
  | ({ readonly kind: 'small-things' } & SmallThings)
  | { readonly kind: 'fall-back'; readonly offerId: string; readonly isThin: boolean }
  | { readonly kind: 'open-asks'; readonly offerId: string; readonly xconIds: readonly string[] }
  | { readonly kind: 'find-out'; readonly itemIds: readonly string[] }
  | { readonly kind: 'unwilling'; readonly offerId: string; readonly refused: number; readonly isWaiting: boolean }
  | { readonly kind: 'lopsided'; readonly moreId: string; readonly more: number; readonly fewerId: string; readonly fewer: number }
  | { readonly kind: 'would-change'; readonly change: WhatIf; readonly then: Outcome }
  | { readonly kind: 'steady'; readonly offerId: string };

/** How many of the heaviest cons of an offer are tried for what would change the verdict. */
const MOST_TRIES = 2;

const shareNow = (offer: Offer): number => scoreOffer(offer, 'it-stands').share;
const sizeOf = (offer: Offer): number => offer.pros.length + offer.cons.length;

function withStatus(offer: Offer, ids: readonly string[], status: 'refused'): Offer {
  return {
    ...offer,
    cons: offer.cons.map((con) => ({ ...con, xcons: con.xcons.map((xcon) => (ids.includes(xcon.id) ? { ...xcon, status } : xcon)) })),
  };
}

/** Why an offer cannot be accepted as it stands: nothing for it, else a must-change con, else the line. */
function obstacleOf(offer: Offer, line: number): Reason {
  if (offer.pros.length === 0) return { kind: 'nothing-for', offerId: offer.id };
  const { blockedBy, share } = scoreOffer(offer, 'it-stands');
  const hoped = scoreOffer(offer, 'if-granted');
  return blockedBy.length > 0 && (hoped.share >= line || hoped.blockedBy.length > 0)
    ? {
        kind: 'blocked',
        offerId: offer.id,
        conIds: hoped.blockedBy.length === 0 ? blockedBy : hoped.blockedBy,
        hasWayOut: hoped.blockedBy.length === 0,
      }
    : { kind: 'below-line', offerId: offer.id, share, hoped: hoped.share, line };
}

/** An employer who refused what was asked: what is refused now is not likelier later. */
function unwillingReasons(offers: readonly Offer[]): readonly Reason[] {
  return offers.flatMap((offer) => {
    const refused = refusedAll(offer);
    const isWaiting = offer.cons.some((con) => con.xcons.some((xcon) => xcon.kind !== 'own-action' && xcon.status === 'asked'));
    return refused === undefined ? [] : [{ kind: 'unwilling', offerId: offer.id, refused, isWaiting } as const];
  });
}

/** Several items, all of the weight a new one has: nobody has weighed yet. */
function unweighedReasons(offers: readonly Offer[]): readonly Reason[] {
  const items = itemsOf(offers);
  return items.length > 1 && items.every(({ weight }) => weight === DEFAULT_WEIGHT) ? [{ kind: 'unweighed' }] : [];
}

/** Without the items that matter least the verdict would be another one. */
function smallReasons(outcome: Outcome, table: Table, judge: Judge): readonly Reason[] {
  const found = smallThings(outcome, table, judge);
  return found === undefined ? [] : [{ kind: 'small-things', ...found }];
}

/** Lists that cannot be compared fairly: the longest against the shortest, when one is more than twice the other. */
function lopsidedReasons(offers: readonly Offer[]): readonly Reason[] {
  const bySize = [...offers].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1));
  const [longest, shortest] = [bySize[0], bySize.at(-1)];
  if (longest === undefined || shortest === undefined || sizeOf(longest) <= 2 * sizeOf(shortest)) return [];
  return [{ kind: 'lopsided', moreId: longest.id, more: sizeOf(longest), fewerId: shortest.id, fewer: sizeOf(shortest) }];
}

/** Tries changes in order and tells the first that leads elsewhere. */
function firstTurn(
  outcome: Outcome,
  table: Table,
  judge: Judge,
  tries: readonly { readonly change: WhatIf; readonly offer: Offer }[],
): readonly Reason[] {
  for (const { change, offer } of tries) {
    const then = judge(
      table.offers.map((other) => (other.id === offer.id ? offer : other)),
      table.line,
    );
    if (then.kind !== 'nothing-yet' && !isSameOutcome(then, outcome)) return [{ kind: 'would-change', change, then }];
  }
  return [];
}

/** What was settled by the person alone, asked back once. */
const ownAlone = (offer: Offer): readonly Reason[] =>
  ownActionsAlone(offer).map(({ con, xcon }) => ({ kind: 'own-action-alone', offerId: offer.id, conId: con.id, xconId: xcon.id }));

function acceptReasons(best: Offer, outcome: Outcome, table: Table, judge: Judge): readonly Reason[] {
  const share = shareNow(best);
  const rivals = table.acceptable.slice(1);
  const runnerUp = rivals[0];
  const lead: Reason =
    runnerUp === undefined
      ? { kind: 'only-acceptable', offerId: best.id, share }
      : { kind: 'clear-lead', offerId: best.id, overId: runnerUp.id, share, overShare: shareNow(runnerUp) };
  const obstacles = table.offers.filter((offer) => !table.acceptable.includes(offer)).map((offer) => obstacleOf(offer, table.line));
  const unsettled = best.cons.filter((con) => resolvedShare(con, 'it-stands') < 1);
  const asks = unsettled.flatMap((con) =>
    resolvedShare(con, 'if-granted') > resolvedShare(con, 'it-stands')
      ? con.xcons.filter((xcon) => isOpenAsk(xcon) && xcon.status !== 'partly').map((xcon) => xcon.id)
      : [],
  );
  const open: readonly Reason[] = asks.length > 0 ? [{ kind: 'open-asks', offerId: best.id, xconIds: asks }] : [];

  const everything = (offer: Offer): Offer =>
    settleXCons(
      offer,
      new Set(offer.cons.flatMap((con) => con.xcons.filter((xcon) => isOpenAsk(xcon) || isOpenOwnAction(xcon)).map((xcon) => xcon.id))),
    );
  const heaviest = [...best.pros].sort((a, b) => b.weight - a.weight).slice(0, 3);
  const judged = (changed: Offer): Outcome =>
    judge(
      table.offers.map((other) => (other === best ? changed : other)),
      table.line,
    );
  const turn = firstTurn(outcome, table, judge, [
    ...table.offers
      .filter((offer) => offer !== best)
      .map((offer) => ({ change: { kind: 'asks-granted', offerId: offer.id } as const, offer: everything(offer) })),
    ...heaviest.map((pro) => ({
      change: { kind: 'item-gone', offerId: best.id, itemId: pro.id } as const,
      offer: { ...best, pros: best.pros.filter((other) => other !== pro) },
    })),
  ]);
  // As firm as now without any one of them.
  const isFirm = (one: Outcome): boolean => one.kind === 'accept' && one.strength === 'clear' && one.firstInWriting.length === 0;
  const isSteady =
    isFirm(outcome) &&
    best.pros.length > 2 &&
    heaviest.every((pro) => isFirm(judged({ ...best, pros: best.pros.filter((other) => other !== pro) })));
  const steady: readonly Reason[] = isSteady ? [{ kind: 'steady', offerId: best.id }] : [];
  return [lead, ...ownAlone(best), ...obstacles, ...open, ...(turn.length > 0 ? turn : steady)];
}

function closeReason({ acceptable, close }: Table): readonly Reason[] {
  const [best] = acceptable;
  const [next] = close;
  if (best === undefined || next === undefined) return [];
  const offers = [best, ...close].slice(0, 3).map((offer) => ({ id: offer.id, share: shareNow(offer) }));
  return [{ kind: 'too-close', offers, isUnderTen: !isTenHigher(scoreOffer(best, 'it-stands'), scoreOffer(next, 'it-stands')) }];
}

/** What is not asked yet of the other offers that could become a yes: asking two at once costs nothing. */
function asksElsewhere(offer: Offer, equals: readonly string[], { offers, acceptable, line }: Table): readonly Reason[] {
  return offers
    .filter((other) => other !== offer && !acceptable.includes(other))
    .filter((other) => isAcceptable(other, line, 'if-granted'))
    .flatMap((other): readonly Reason[] => {
      const unsettled = other.cons.filter((con) => resolvedShare(con, 'it-stands') < resolvedShare(con, 'if-granted'));
      const musts = unsettled.filter(isMustChange);
      // What its yes depends on, else whatever was not asked yet.
      const asks = (musts.length > 0 ? musts : unsettled).flatMap((con) => con.xcons.filter(isOpenAsk));
      const xconIds = asks.filter(({ status }) => status !== 'asked').map(({ id }) => id);
      return xconIds.length === 0 ? [] : [{ kind: 'ask-too', offerId: other.id, xconIds, isEqual: equals.includes(other.id) }];
    });
}

function negotiateReasons(offer: Offer, outcome: Outcome & { kind: 'negotiate' }, table: Table, judge: Judge): readonly Reason[] {
  const { acceptable, line } = table;
  const [best] = acceptable;
  const isClear = best !== undefined && table.close.length === 0;
  const settled = settleXCons(offer, new Set([...outcome.asks, ...outcome.ownActions]));
  const why: readonly Reason[] = acceptable.includes(offer) ? [] : [obstacleOf(offer, line)];
  const lift: Reason = {
    kind: 'bid-lifts',
    offerId: offer.id,
    from: shareNow(offer),
    to: shareNow(settled),
    by: outcome.asks.length === 0 ? 'own-actions' : outcome.ownActions.length === 0 ? 'asking' : 'both',
    asks: outcome.asks.length,
    isDecided: acceptable.some((other) => other !== offer),
    isThin: thinness(offer) !== undefined,
  };
  const alone = ownAlone(settleXCons(offer, new Set(outcome.ownActions)));
  const suffice: readonly Reason[] = alone.length === 0 ? [{ kind: 'own-actions-suffice', offerId: offer.id }] : [];
  const own = [...(outcome.asks.length === 0 ? suffice : []), ...alone];
  const turn = firstTurn(outcome, table, judge, [
    outcome.asks.length > 0
      ? { change: { kind: 'asks-refused', offerId: offer.id, xconIds: outcome.asks }, offer: withStatus(offer, outcome.asks, 'refused') }
      : {
          change: { kind: 'not-done', offerId: offer.id, xconIds: outcome.ownActions },
          offer: withStatus(offer, outcome.ownActions, 'refused'),
        },
  ]);
  const others = table.offers.filter((other) => other !== offer && !acceptable.includes(other)).map((other) => obstacleOf(other, line));
  const fallBack: readonly Reason[] = isClear ? [{ kind: 'fall-back', offerId: best.id, isThin: thinness(best) !== undefined }] : [];
  return [
    ...(isClear ? [] : closeReason(table)),
    ...why,
    lift,
    ...own,
    ...fallBack,
    ...others,
    ...asksElsewhere(offer, outcome.equals ?? [], table),
    ...turn,
  ];
}

function keepLookingReasons(outcome: Outcome, table: Table, judge: Judge): readonly Reason[] {
  const obstacles = table.offers.map((offer) => obstacleOf(offer, table.line));
  const turn = firstTurn(
    outcome,
    table,
    judge,
    table.offers.flatMap((offer) =>
      [...offer.cons]
        .sort((a, b) => Number(b.mustChange) - Number(a.mustChange) || b.weight - a.weight)
        .slice(0, MOST_TRIES)
        .map((con) => ({
          change: { kind: 'con-settled', offerId: offer.id, itemId: con.id } as const,
          offer: { ...offer, cons: offer.cons.filter((other) => other !== con) },
        })),
    ),
  );
  return [...obstacles, ...turn];
}

/** The reasons for an outcome, most telling first; what would change it, and what to be careful about, last. */
export function reasonsFor(outcome: Exclude<Outcome, { kind: 'nothing-yet' }>, table: Table, judge: Judge): readonly Reason[] {
  const { offers } = table;
  const first = [
    ...owedAnswers(offers).map((owed) => ({ kind: 'answer-owed', ...owed }) as const),
    ...unweighedReasons(offers),
    ...smallReasons(outcome, table, judge),
  ];
  const last = [...unwillingReasons(offers), ...lopsidedReasons(offers)];
  return [...first, ...ownReasons(outcome, table, judge), ...last];
}

function ownReasons(outcome: Exclude<Outcome, { kind: 'nothing-yet' }>, table: Table, judge: Judge): readonly Reason[] {
  if (outcome.kind === 'keep-looking') return keepLookingReasons(outcome, table, judge);
  if (outcome.kind === 'no-clear-winner') return [...closeReason(table), { kind: 'find-out', itemIds: outcome.findOut }];
  const offer = table.offers.find((one) => one.id === outcome.offerId);
  if (offer === undefined) return [];
  if (outcome.kind === 'negotiate') return negotiateReasons(offer, outcome, table, judge);
  return acceptReasons(offer, outcome, table, judge);
}
