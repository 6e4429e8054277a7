/** Asks for base pay against what is offered, against what I open with, and as they were granted. */
import { dropUndefined } from '../../lib/list.ts';
import { formatMoney, formatRound, type PayUnit, type Range } from '../../lib/money.ts';
import { parsePay } from '../../lib/pay-parse.ts';
import { xconsOf, type Offer } from '../offers/offer.ts';
import { yearlyBase } from '../pay/pay.ts';
import type { PayPackage } from '../pay/pay-package.ts';
import { inBasis } from '../salary/evidence.ts';
import { evidenceOf, marketOf, rangeIn, withUnit } from '../salary/findings.ts';
import { figuresOf, type Research } from '../salary/research.ts';
import { longPattern } from './ask-shape.ts';
import type { Answer, Negotiation } from './negotiation.ts';

const UNIT = String.raw`(,? (an?|per|each|every) (hour|day|week|month|year|annum)| ?\/ ?(hr?|hour|day|wk|week|mo|month|yr|year))`;
const NUMBER = String.raw`([$€£¥₹] ?)?\d[\d.,]*( ?k\b)?( ?[$€£¥₹])?`;
/** An amount or a range, with its unit of time. */
const AMOUNT = new RegExp(String.raw`(\b[A-Z]{3} ?)?${NUMBER}( ?([–-]|to) ?${NUMBER})?${UNIT}?`, 'gi');
/** Something on top of the base, or instead of it: the amount is not the base pay. */
const BESIDES = longPattern(
  'i',
  String.raw`%|\b(percent|more|extra|raise of|increase|additional|plus|on top|bonus\w*|sign\w*[- ]on|one[- ]time|allowance|stipend|budget`,
  String.raw`|towards?|overtime|equity|shares|match\w*|premium|relocation|moving|commut\w*|phone|courses?|training|higher|by \d|months?,`,
  String.raw`|after|review)\b`,
);
/** Further from what is offered than this, it is another amount than the base pay. */
const [LEAST, MOST] = [0.5, 3];

interface BaseAsk {
  /** The amount as it stands in the text. */
  readonly amount: string;
  /** In minor units of the currency of the offer, per `basis`. */
  readonly cents: Range;
  /** What it comes to in a year, at most, in the currency of the offer. */
  readonly yearCents: number;
  /** The unit of time it is for: as said, else the likeliest. */
  readonly basis: PayUnit;
}

/** A small number is money only where something says so: “25 days of vacation” is no pay by the hour. */
function isMoney(amount: string, text: string): boolean {
  if (/[$€£¥₹]|\b[A-Z]{3}\b|\d ?[kK]\b|\d{4}|\d[.,]\d{3}/.test(amount) || new RegExp(`${UNIT}$`, 'i').test(amount)) return true;
  return amount === text.trim() || /\b(base|salary|wages?|rate|pay (of|to|at))\b/i.test(text);
}

/** The base pay a text asks for; `undefined` where it asks for something else, or that cannot be told. */
function baseAskIn(text: string, pay: PayPackage, locale: string): BaseAsk | undefined {
  if (text.length > 200 || BESIDES.test(text)) return undefined;
  const found = [...text.matchAll(AMOUNT)].map(([amount]) => amount.trim().replace(/[.,]+$/, ''));
  const [amount] = found;
  if (amount === undefined || found.length > 1 || !isMoney(amount, text)) return undefined;
  const read = parsePay(amount, { currency: pay.currency, locales: [locale] });
  if (!read.ok || read.currency !== pay.currency) return undefined;
  const offered = yearlyBase(pay).low;
  const yearIn = (basis: PayUnit): number => yearlyBase({ ...pay, basis, cents: read.low, highCents: read.high }).high;
  const isLikely = (basis: PayUnit): boolean => yearIn(basis) >= offered * LEAST && yearIn(basis) <= offered * MOST;
  const units: readonly PayUnit[] = read.unit === undefined ? [pay.basis, 'year', 'hour', 'month'] : [read.unit];
  const basis = units.find(isLikely);
  return basis === undefined ? undefined : { amount, cents: { low: read.low, high: read.high }, yearCents: yearIn(basis), basis };
}

/** Does a text ask for base pay, and for no more than they offer already? Where that cannot be told, it does not. */
export function isOfferedAlready(text: string, pay: PayPackage | undefined, locale = 'en-US'): boolean {
  const asked = pay && baseAskIn(text, pay, locale);
  return pay !== undefined && asked !== undefined && asked.yearCents <= yearlyBase(pay).low;
}

/** What is offered, per the basis of a research, in whole minor units; `undefined` where its pay is not known or in another currency. */
export function offeredIn(research: Research, pay: PayPackage | undefined): number | undefined {
  if (pay?.currency !== research.currency) return undefined;
  return pay.basis === research.basis ? pay.cents : inBasis(yearlyBase(pay).low, 'year', research.basis, research);
}

/** The figures I can still bring up: an opening or target at or below what is offered is none. */
export function figuresAbove(
  research: Research,
  pay: PayPackage | undefined,
): ReturnType<typeof figuresOf> & { readonly isReached: boolean } {
  const { floor, target, opening } = figuresOf(research);
  const offered = offeredIn(research, pay) ?? -1;
  const isAbove = (cents: number | undefined): cents is number => cents !== undefined && cents > offered;
  return {
    ...(floor === undefined ? {} : { floor }),
    ...(isAbove(target) ? { target } : {}),
    ...(isAbove(opening) ? { opening } : {}),
    isReached: target !== undefined && !isAbove(target),
  };
}

/** An ask for base pay as it opens: with my opening in the place of the amount, which then is what I would settle for. */
export interface OpeningAsk {
  readonly text: string;
  readonly settleFor: string;
}

/** The ask with the opening of the research in it; `undefined` where it is not about base pay, or asks for as much by itself. */
export function withOpening(
  text: string,
  pay: PayPackage | undefined,
  research: Research | undefined,
  locale = 'en-US',
): OpeningAsk | undefined {
  if (pay === undefined || research === undefined || research.currency !== pay.currency) return undefined;
  const asked = baseAskIn(text, pay, locale);
  const { opening } = figuresAbove(research, pay);
  if (asked === undefined || opening === undefined || asked.basis !== research.basis) return undefined;
  const openingYear = yearlyBase({ ...pay, basis: research.basis, cents: opening, highCents: opening }).low;
  if (openingYear <= asked.yearCents) return undefined;
  const amount = (research.basis === 'hour' ? formatMoney : formatRound)(opening, research.currency, locale);
  const unit = new RegExp(`${UNIT}$`, 'i').exec(asked.amount)?.[0] ?? '';
  return { text: text.replace(asked.amount, () => `${amount}${unit}`), settleFor: asked.amount };
}

/** Does one of these texts name a base pay below my opening? Then I do not open with a figure of my own beside it. */
export function namesBasePay(texts: readonly string[], pay: PayPackage | undefined, locale = 'en-US'): boolean {
  return pay !== undefined && texts.some((text) => baseAskIn(text, pay, locale) !== undefined);
}

/** What may be said of pay in a reply. No low end is named: it is what they would hear, and it may be near my floor. */
export interface SaidOfPay {
  /** The most that was found, but for my own pay; '' where that is no more than they offer, or than my floor. */
  readonly upTo: string;
  /** The one figure to come back to: my opening, else my target, else that high end. */
  readonly figure: string;
}

/** What may be said of pay: nothing without a research, or where all of it argues for what they offer. */
export function sayOfPay(research: Research | undefined, pay: PayPackage | undefined, today: string, locale = 'en-US'): SaidOfPay {
  if (research === undefined || rangeIn(marketOf(research, today)) === undefined) return { upTo: '', figure: '' };
  const high = Math.max(0, ...evidenceOf(research).map((entry) => (entry.kind === 'own' ? 0 : entry.highCents)));
  const { floor = 0, target, opening } = figuresAbove(research, pay);
  if (high <= (offeredIn(research, pay) ?? 0) || high <= floor) return { upTo: '', figure: '' };
  return { upTo: `up to ${withUnit(high, research, locale)}`, figure: withUnit(opening ?? target ?? high, research, locale) };
}

/** What stands for the figure they agreed to: the words it was asked in, or, in part, what they said. */
function agreedWords(answer: Answer | undefined, asked: string, note: string): readonly string[] {
  return answer === 'granted' ? [asked] : answer === 'partly' ? [note] : [];
}

/**
 * The pay of an offer with the base they granted, on the worksheet or only in the talk; `undefined` where none was, or where the pay is as
 * much already. Granted in part it is the figure they named; where none can be told, none counts.
 */
export function grantedPay(offer: Offer, plans: Negotiation['asks'], locale = 'en-US'): PayPackage | undefined {
  const { pay } = offer;
  if (pay === undefined) return undefined;
  const onWorksheet = xconsOf(offer).flatMap(({ xcon }) => {
    if (xcon.kind === 'own-action') return [];
    const plan = plans.find(({ id }) => id === xcon.id);
    const answer = xcon.status === 'granted' || xcon.status === 'in-writing' ? 'granted' : xcon.status === 'partly' ? 'partly' : undefined;
    return agreedWords(answer, plan?.asked ?? xcon.text, xcon.answer ?? plan?.note ?? '');
  });
  const inTalk = plans.flatMap((plan) => (plan.own.trim() === '' ? [] : agreedWords(plan.answer, plan.asked ?? plan.own, plan.note)));
  const agreed = [...onWorksheet, ...inTalk].flatMap((text): readonly PayPackage[] => {
    const found = baseAskIn(text, pay, locale);
    if (found === undefined) return [];
    const { low, high } = found.cents;
    return [dropUndefined({ ...pay, basis: found.basis, cents: low, highCents: high === low ? undefined : high }) as PayPackage]; // what is undefined is gone
  });
  const [best] = agreed.toSorted((a, b) => yearlyBase(b).low - yearlyBase(a).low);
  return best !== undefined && yearlyBase(best).low > yearlyBase(pay).low ? best : undefined;
}
