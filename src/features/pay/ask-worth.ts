/**
 * What an ask that is not about money is worth a year to this person, from their own figures. Half of the pay of an hour as the least
 * that time on the way is worth is the US Department of Transportation's rule for travel time; the most is all of it.
 */
import { formatRange, formatRound, type Range } from '../../lib/money.ts';
import { sumRanges, timesRange } from '../../lib/money-math.ts';
import type { AskWorth, PayPackage } from './pay-package.ts';
import { hourValue, numberOf, weeklyBase, workedWeeks } from './pay.ts';

/** The worth of an ask a year, with its working; or what is missing; or why it has no price. Cents of the currency of the pay. */
export type AskValue =
  | { readonly state: 'priced'; readonly cents: Range; readonly working: string }
  | { readonly state: 'missing'; readonly missing: string }
  | { readonly state: 'unpriced'; readonly why: string };

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const tidy = (number: number): number => Math.round(number * 10) / 10;

function homeDays(amount: number, pay: PayPackage, say: (range: Range) => string): AskValue {
  const hoursADay = (numberOf(pay, 'commuteMinutes') * 2) / 60;
  const fare = pay.commuteDay ?? { low: 0, high: 0 };
  if (hoursADay === 0 && fare.high === 0) return { state: 'missing', missing: 'the way to work: minutes, and what a trip costs' };
  // At home on a day one would not go there spares nothing.
  const days = workedWeeks(pay) * (pay.commuteDays === undefined ? amount : Math.min(amount, pay.commuteDays));
  const hour = hourValue(pay);
  const working = [
    `${tidy(days)} days a year`,
    hoursADay === 0 ? '' : `${counted(tidy(hoursADay), 'hour')} of commuting each, at ${say(hour)} an hour`,
    fare.high === 0 ? '' : `${say(fare)} in fares each`,
  ];
  return {
    state: 'priced',
    cents: sumRanges([timesRange(hour, days * hoursADay), timesRange(fare, days)]),
    working: `${working.filter(Boolean).join('; ')}.`,
  };
}

/**
 * What an ask is worth a year at this pay. A home day: the hours on the way at one's own value of an hour, and the fares. Leave: its
 * share of a week's pay. Fewer hours: those hours at one's own value. Training and money: their price. A title: not priced.
 * @example a day at home a week, 30 minutes each way, $10 a trip, an hour at $20: 52 × (1 h × $20 + $10) = $1,560
 */
export function worthOfAsk(worth: AskWorth, pay: PayPackage | undefined, locale = 'en-US'): AskValue {
  if (worth.kind === 'title')
    return { state: 'unpriced', why: 'A title has no price here: it pays off in the next search, and nobody can say how much.' };
  if (pay === undefined) return { state: 'missing', missing: 'the pay of this offer' };
  const say = (range: Range): string => formatRange(range, pay.currency, locale, formatRound);
  if (worth.kind === 'training' || worth.kind === 'money') {
    if (worth.cents === undefined) return { state: 'missing', missing: worth.kind === 'money' ? 'how much it is a year' : 'what it costs' };
    return {
      state: 'priced',
      cents: worth.cents,
      working: worth.kind === 'money' ? 'As you filled it in.' : 'Its price, in the year you take it.',
    };
  }
  const { amount } = worth;
  if (amount === undefined || amount === 0)
    return { state: 'missing', missing: worth.kind === 'hours' ? 'how many hours' : 'how many days' };
  if (worth.kind === 'home-days') return homeDays(amount, pay, say);
  if (worth.kind === 'leave') {
    const week = weeklyBase(pay);
    const working = `${counted(amount, 'day')} out of ${numberOf(pay, 'workDays')} a week, at ${say(week)} of pay a week.`;
    return { state: 'priced', cents: timesRange(week, amount / numberOf(pay, 'workDays')), working };
  }
  const hours = workedWeeks(pay) * amount;
  const value = hourValue(pay);
  return { state: 'priced', cents: timesRange(value, hours), working: `${tidy(hours)} hours a year, at ${say(value)} an hour.` };
}

/** What an ask is worth, in one line. @example 'Worth $1,560 a year to you. 52 days a year; …' */
export function worthWords(value: AskValue, currency: string, locale?: string): string {
  if (value.state === 'unpriced') return value.why;
  if (value.state === 'missing') return `To say what it is worth, one thing is missing: ${value.missing}.`;
  return `Worth ${formatRange(value.cents, currency, locale, formatRound)} a year to you. ${value.working}`;
}
