/** What there is to ask in a talk: the open asks and conditions of the offer, and those made only for the talk, in order. */
import { dropUndefined } from '../../lib/list.ts';
import { present } from '../../lib/parse.ts';
import { asksOfLetter } from '../letter/letter-reading.ts';
import { lineOfPromise } from '../letter/letter-told.ts';
import { xconsOf, type Con, type Offer, type XCon } from '../offers/offer.ts';
import { isMustChange, resolvedShare } from '../offers/score.ts';
import type { Research } from '../salary/research.ts';
import { sayAsk, sayCondition } from './ask-wording.ts';
import { blankPlan, type Answer, type AskPlan, type Negotiation } from './negotiation.ts';
import { isOfferedAlready, withOpening } from './pay-asks.ts';
import { isProcessAsk } from './process-asks.ts';
import { sayAtWork } from './talk-at-work.ts';

/** What an ask depends on besides the talk and the offer. */
export interface AskGrounds {
  /** Ids of the XCons the verdict rests on: unless the person chose, those are for the talk. Without any, all are. */
  readonly restsOn?: ReadonlySet<string>;
  /** Its opening is what an ask for base pay begins with. */
  readonly research?: Research | undefined;
  readonly locale?: string;
}

/** An ask with everything about it. `xcon` is there when it stands on the worksheet. */
export interface PlannedAsk {
  /** As stored, filled up: with what the worksheet knows, and whether it is for this talk. */
  readonly plan: AskPlan & { readonly isLeftOut: boolean };
  /** What must change is a condition, whatever kind its XCon has; so is how I come to my yes. */
  readonly kind: 'ask' | 'condition';
  /** What I ask for. Base pay is asked for with my opening. */
  readonly text: string;
  /** The verdict rests on it. */
  readonly isDeciding: boolean;
  /** It asks for pay they offer already: not for this talk, whatever was chosen. */
  readonly isOffered: boolean;
  /** What I say: my own words, else the suggested ones. */
  readonly sentence: string;
  readonly xcon?: XCon;
  /** The id of the line of the letter it was made of: the message about the letter says it too. */
  readonly letterLine?: string;
  /** What I ask for about the same thing. This one, made of the letter, is then for the message about it and not for the talk. */
  readonly insteadOf?: string;
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

/** Does my yes depend on it? What must change and was settled in another way, before this talk, is out of the way. */
function isConditionOf(con: Con, xcon: XCon, known: ReadonlyMap<string, AskPlan>): boolean {
  if (xcon.kind === 'condition' || isProcessAsk(xcon.text)) return true;
  const before = { ...con, xcons: con.xcons.filter(({ id }) => known.get(id)?.answer === undefined) };
  return isMustChange(con) && resolvedShare(before, 'it-stands') < 1;
}

/** The same in words, and for this talk or not. */
function planned(
  ask: Pick<PlannedAsk, 'kind' | 'xcon'> & { readonly plan: AskPlan; readonly text: string },
  offer: Offer,
  { restsOn = new Set(), research, locale = 'en-US' }: AskGrounds,
): PlannedAsk {
  const { kind, xcon } = ask;
  const { pay } = offer;
  const isAnswered = ask.plan.answer !== undefined;
  const isOffered = !isAnswered && isOfferedAlready(ask.text, pay, locale);
  // A condition says where my line is: it stays as it was written.
  const opening = kind === 'ask' && !isOffered && !isAnswered ? withOpening(ask.text, pay, research, locale) : undefined;
  const text = (isAnswered ? ask.plan.asked : opening?.text) ?? ask.text;
  const isDeciding = xcon !== undefined && restsOn.has(xcon.id);
  const isOthers = xcon !== undefined && restsOn.size > 0 && !isDeciding && !isAnswered;
  const plan = {
    ...ask.plan,
    isLeftOut: isOffered || (ask.plan.isLeftOut ?? isOthers),
    enough: ask.plan.enough || (opening?.settleFor ?? ''),
  };
  const suggested = sayAtWork((kind === 'condition' ? sayCondition : sayAsk)(text, plan.tone), offer);
  return { ...ask, plan, text, sentence: plan.sentence.trim() || suggested, isDeciding, isOffered };
}

/** What is asked for in the talk and not agreed to yet, by the line of the letter it is about. What was made of the letter itself is none. */
export function openAskLines(asks: readonly PlannedAsk[]): ReadonlyMap<string, string> {
  const open = asks.filter(
    ({ plan, letterLine }) => letterLine === undefined && !plan.isLeftOut && (plan.answer === undefined || plan.answer === 'will-check'),
  );
  return new Map(open.flatMap(({ text }) => [[lineOfPromise(text) ?? '', text] as const]).filter(([line]) => line !== ''));
}

/**
 * Two asks about one thing contradict each other: “$84,000 a year” and “the base pay we discussed, named in the letter”. The one made of
 * the letter is then left to the message about it, unless the person chose it for the talk.
 */
function besideLetter(
  all: readonly PlannedAsk[],
  madeOf: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, AskPlan>,
): readonly PlannedAsk[] {
  const marked = all.map((ask): PlannedAsk => ({ ...ask, ...present({ letterLine: madeOf.get(ask.plan.id) }) }));
  const open = openAskLines(marked);
  return marked.map((ask) => {
    const insteadOf = ask.letterLine === undefined ? undefined : open.get(ask.letterLine);
    if (insteadOf === undefined || ask.plan.answer !== undefined || known.get(ask.plan.id)?.isLeftOut === false) return ask;
    return { ...ask, plan: { ...ask.plan, isLeftOut: true }, insteadOf };
  });
}

/**
 * Every ask and condition for the talk, in order: those ordered by the person as they ordered them, the others by what they
 * weigh. What was settled outside of this talk is left out; what was answered in it stays.
 */
export function asksOf(negotiation: Negotiation, offer: Offer, grounds: AskGrounds = {}): readonly PlannedAsk[] {
  const known = new Map(negotiation.asks.map((plan) => [plan.id, plan]));
  const fromWorksheet = xconsOf(offer).flatMap(({ con, xcon }): readonly PlannedAsk[] => {
    if (xcon.kind === 'own-action' || xcon.text.trim() === '') return [];
    const plan = known.get(xcon.id) ?? blankPlan(xcon.id, usualOrder(offer, xcon.id));
    if (!isOpen(xcon) && plan.answer === undefined) return [];
    const kind = isConditionOf(con, xcon, known) ? 'condition' : 'ask';
    return [planned({ plan: followed(plan, xcon), kind, text: xcon.text, xcon }, offer, grounds)];
  });
  const own = negotiation.asks.flatMap((plan): readonly PlannedAsk[] =>
    plan.own.trim() === '' ? [] : [planned({ plan, kind: isProcessAsk(plan.own) ? 'condition' : 'ask', text: plan.own }, offer, grounds)],
  );
  const all = [...fromWorksheet, ...own].sort((a, b) => a.plan.order - b.plan.order || (a.plan.id < b.plan.id ? -1 : 1));
  return besideLetter(all, asksOfLetter(negotiation.letter ?? [], offer), known);
}

/** Those that are for this talk. */
export function asksForTalk(negotiation: Negotiation, offer: Offer, grounds: AskGrounds = {}): readonly PlannedAsk[] {
  return asksOf(negotiation, offer, grounds).filter((ask) => !ask.plan.isLeftOut);
}

/**
 * The plans with one ask moved a step up (-1) or down (1) among those it stands with: of its kind, and alike for this talk or not.
 * At the end of the row nothing changes.
 */
export function moveAsk(negotiation: Negotiation, offer: Offer, askId: string, step: -1 | 1, grounds: AskGrounds = {}): readonly AskPlan[] {
  const all = asksOf(negotiation, offer, grounds);
  const moved = all.find((ask) => ask.plan.id === askId);
  const peers = all.filter((ask) => ask.kind === moved?.kind && ask.plan.isLeftOut === moved.plan.isLeftOut);
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
