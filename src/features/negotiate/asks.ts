/** What there is to ask in a talk: the open asks and conditions of the offer, and those made only for the talk, in order. */
import { dropUndefined } from '../../lib/list.ts';
import { xconsOf, type Offer, type XCon } from '../offers/offer.ts';
import { isMustChange } from '../offers/score.ts';
import { sayAsk, sayCondition } from './ask-wording.ts';
import { blankPlan, type Answer, type AskPlan, type Negotiation } from './negotiation.ts';

/** An ask with everything about it. `xcon` is there when it stands on the worksheet. */
export interface PlannedAsk {
  readonly plan: AskPlan;
  readonly kind: 'ask' | 'condition';
  readonly text: string;
  /** What I say: my own words, else the suggested ones. */
  readonly sentence: string;
  readonly xcon?: XCon;
}

const isOpen = (xcon: XCon): boolean => xcon.status === 'open' || xcon.status === 'asked' || xcon.status === 'partly';

/** How much an ask matters when nobody has ordered them: deal breakers first, then by the weight of the con. Lower comes first. */
function usualOrder(offer: Offer, xconId: string): number {
  const found = xconsOf(offer);
  const at = found.findIndex(({ xcon }) => xcon.id === xconId);
  const con = found[at]?.con;
  return con === undefined ? 1000 : (isMustChange(con) ? 0 : 100) + (5 - con.weight) * 10 + at / 100;
}

const ANSWER_OF: { readonly [S in XCon['status']]?: Answer } = {
  granted: 'granted',
  'in-writing': 'granted',
  partly: 'partly',
  refused: 'refused',
};

/** The plan with the answer as the worksheet has it now: that is where an answer lives, and it may have changed there since. */
function followed(plan: AskPlan, xcon: XCon): AskPlan {
  const isChecking = xcon.status === 'asked' && plan.answer === 'will-check';
  const answer = plan.answer === undefined ? undefined : isChecking ? plan.answer : ANSWER_OF[xcon.status];
  const till = xcon.answerDueOn ?? plan.till;
  return dropUndefined({ ...plan, note: plan.note || (xcon.answer ?? ''), answer, till }) as AskPlan; // what is undefined is gone
}

/**
 * Every ask and condition for the talk, in order: those ordered by the person as they ordered them, the others by what they
 * weigh. What was settled outside of this talk is left out; what was answered in it stays.
 */
export function asksOf(negotiation: Negotiation, offer: Offer): readonly PlannedAsk[] {
  const known = new Map(negotiation.asks.map((plan) => [plan.id, plan]));
  const fromWorksheet = xconsOf(offer).flatMap(({ xcon }): readonly PlannedAsk[] => {
    if (xcon.kind === 'own-action' || xcon.text.trim() === '') return [];
    const plan = known.get(xcon.id) ?? blankPlan(xcon.id, usualOrder(offer, xcon.id));
    if (!isOpen(xcon) && plan.answer === undefined) return [];
    const suggested = xcon.kind === 'condition' ? sayCondition(xcon.text, plan.tone) : sayAsk(xcon.text, plan.tone);
    return [{ plan: followed(plan, xcon), kind: xcon.kind, text: xcon.text, sentence: plan.sentence.trim() || suggested, xcon }];
  });
  const own = negotiation.asks.flatMap((plan): readonly PlannedAsk[] =>
    plan.own.trim() === '' ? [] : [{ plan, kind: 'ask', text: plan.own, sentence: plan.sentence.trim() || sayAsk(plan.own, plan.tone) }],
  );
  return [...fromWorksheet, ...own].sort((a, b) => a.plan.order - b.plan.order || (a.plan.id < b.plan.id ? -1 : 1));
}

/** Those that are for this talk. */
export function asksForTalk(negotiation: Negotiation, offer: Offer): readonly PlannedAsk[] {
  return asksOf(negotiation, offer).filter((ask) => !ask.plan.isLeftOut);
}

/** The plans with one ask moved a step up (-1) or down (1) among asks of its kind; at the end of the row nothing changes. */
export function moveAsk(negotiation: Negotiation, offer: Offer, askId: string, step: -1 | 1): readonly AskPlan[] {
  const all = asksOf(negotiation, offer);
  const moved = all.find((ask) => ask.plan.id === askId);
  const peers = all.filter((ask) => ask.kind === moved?.kind);
  const beside = peers[peers.findIndex((ask) => ask.plan.id === askId) + step];
  if (moved === undefined || beside === undefined) return negotiation.asks;
  const places = new Map(all.map((ask, at) => [ask.plan.id, at]));
  const [from, to] = [places.get(askId) ?? 0, places.get(beside.plan.id) ?? 0];
  // As they are stored: what the worksheet adds is not copied.
  const stored = new Map(negotiation.asks.map((plan) => [plan.id, plan]));
  const placed = all.map(({ plan }, at) => ({
    ...(stored.get(plan.id) ?? blankPlan(plan.id, at)),
    order: plan.id === askId ? to : plan.id === beside.plan.id ? from : at,
  }));
  return [...placed, ...negotiation.asks.filter((plan) => !places.has(plan.id))];
}
