/** What the verdict says for a talk: which asks it rests on, and what there is to fall back on. */
import { joined, uncapitalized } from '../../lib/text.ts';
import { namesOfOffers, type Names } from '../offers/named-offers.ts';
import { xconsOf, type Offer, type XCon } from '../offers/offer.ts';
import { isMustChange, isOpenAsk, resolvedShare } from '../offers/score.ts';
import { findSmallestBid, preferredBid } from '../offers/smallest-ask.ts';
import { layTable } from '../offers/table.ts';
import { decideOffers, type Decision } from '../offers/verdict.ts';
import type { Negotiation } from './negotiation.ts';

/** What the verdict says for the talk about one offer. */
export interface TalkVerdict {
  /** Ids of the XCons it rests on; where there are none, every ask is as good as another. */
  readonly restsOn: ReadonlySet<string>;
  /** What I do if they say no, in my words; '' where nothing can be said. */
  readonly fallBack: string;
}

/** The offer as it stood before anything was answered in this talk: an answer does not change what the talk is about while it is held. */
function beforeTalk<O extends Offer>(offer: O, { asks }: Negotiation): O {
  const before = new Map(asks.flatMap((plan) => (plan.answer !== undefined && plan.before ? [[plan.id, plan.before] as const] : [])));
  if (before.size === 0) return offer;
  const takenBack = (xcon: XCon): XCon => {
    const state = before.get(xcon.id);
    return state === undefined ? xcon : { ...xcon, status: state.status };
  };
  return { ...offer, cons: offer.cons.map((con) => ({ ...con, xcons: con.xcons.map(takenBack) })) };
}

/** The asks of an offer that could be brought as far by as few as the one the verdict names. */
function bidOf(offer: Offer, offers: readonly Offer[], line: number): readonly string[] {
  const { acceptable, standings } = layTable(offers, line);
  const rivals = acceptable.flatMap((rival) => (rival === offer ? [] : (standings.get(rival) ?? [])));
  const bid = findSmallestBid(offer, rivals, line);
  return bid === null ? [] : preferredBid(offer, bid, rivals, line).asks;
}

function asksItRestsOn(decision: Decision, offer: Offer, offers: readonly Offer[], line: number): readonly string[] {
  if (decision.kind === 'negotiate' && decision.offerId === offer.id && decision.asks.length > 0) return decision.asks;
  if (decision.kind === 'negotiate' && decision.equals?.includes(offer.id) === true) return bidOf(offer, offers, line);
  const open = offer.cons.filter((con) => isMustChange(con) && resolvedShare(con, 'it-stands') < 1);
  return open.flatMap((con) => con.xcons.filter(isOpenAsk).map((xcon) => xcon.id));
}

/** The offer with everything still asked of them refused. */
function allRefused<O extends Offer>(offer: O): O {
  const refuse = (xcon: XCon): XCon => (isOpenAsk(xcon) ? { ...xcon, status: 'refused' } : xcon);
  return { ...offer, cons: offer.cons.map((con) => ({ ...con, xcons: con.xcons.map(refuse) })) };
}

/** Taking one of them, as one notes it for oneself. */
function takeWords(id: string, offerId: string, names: Names): string {
  if (names.isStay(id)) return 'Stay where I am';
  return id === offerId ? 'Take it as it stands' : `Take ${names.offer(id)}`;
}

/** What to do after a no, as one notes it for oneself. */
function fallBackWords(decision: Decision, offerId: string, names: Names): string {
  const take = (id: string): string => takeWords(id, offerId, names);
  switch (decision.kind) {
    case 'accept':
      return take(decision.offerId);
    case 'too-thin':
      return decision.offerId === offerId ? 'Look closer at it as it stands' : `Look closer at ${names.offer(decision.offerId)}`;
    case 'negotiate':
      if (decision.asks.length > 0) return `Negotiate with ${names.employer(decision.offerId)}`;
      return `Do my own part, then ${uncapitalized(take(decision.offerId))}`;
    case 'no-clear-winner':
      return `Choose between ${joined(
        decision.between.map((id) => (names.isStay(id) ? 'staying' : id === offerId ? 'this one' : names.offer(id))),
        'and',
      )}`;
    case 'keep-looking':
      return 'Keep looking';
    case 'nothing-yet':
      return '';
  }
}

/** The offer the verdict keeps to fall back on; else what it would say if they refused everything. */
function fallBackOf(decision: Decision, offer: Offer, offers: readonly Offer[], line: number): string {
  const names = namesOfOffers(offers);
  const isAbout = decision.kind === 'negotiate' && decision.offerId === offer.id;
  const kept = isAbout ? decision.reasons.find((reason) => reason.kind === 'fall-back') : undefined;
  if (kept !== undefined) return takeWords(kept.offerId, offer.id, names);
  if (!xconsOf(offer).some(({ xcon }) => isOpenAsk(xcon))) return '';
  const refused = offers.map((one) => (one === offer ? allRefused(offer) : one));
  return fallBackWords(decideOffers(refused, { line }), offer.id, names);
}

/**
 * What the verdict over these offers says for the talk about one of them: as it stood before this talk.
 * @param line the lowest share I would say yes to, 0–100
 */
export function verdictForTalk(offers: readonly Offer[], line: number, offerId: string, negotiation: Negotiation): TalkVerdict {
  const all = offers.map((one) => (one.id === offerId ? beforeTalk(one, negotiation) : one)).filter((one) => !one.archived);
  const offer = all.find((one) => one.id === offerId);
  if (offer === undefined) return { restsOn: new Set(), fallBack: '' };
  const decision = decideOffers(all, { line });
  return { restsOn: new Set(asksItRestsOn(decision, offer, all, line)), fallBack: fallBackOf(decision, offer, all, line) };
}
