/** What an offer says about pay, and what an ask is about, as stored. What it comes to is worked out in pay.ts and ask-worth.ts. */
import { formatRange, minorDigits, PAY_UNITS, perUnit, type PayUnit, type Range } from '../../lib/money.ts';
import { isObject, parseChoice, parseCurrency, parseRange, parseText, present, unknownFields, type JsonObject } from '../../lib/parse.ts';
import { mapGrant, parseGrant, type Grant } from './grant.ts';

/** Something paid on top of the base: an amount a year, or a share of the base pay. */
export type OnTop = { readonly as: 'amount'; readonly cents: Range } | { readonly as: 'percent'; readonly percent: number };

/** The amounts of a package that are optional. By the year, except where the name says otherwise. */
export const PAY_AMOUNTS = [
  'signOn',
  'equity',
  'premiumMonth',
  'benefits',
  'costs',
  'commuteDay',
  'hourValue',
  'rentMonth',
  'livingMonth',
] as const;
/** One of {@link PAY_AMOUNTS}. */
export type PayAmount = (typeof PAY_AMOUNTS)[number];

/** The plain numbers of a package: the least and most each may be, and what is counted when nothing is said. */
export const PAY_NUMBERS = {
  hoursPerWeek: { least: 0, most: 168, usual: 40 },
  workDays: { least: 1, most: 7, usual: 5 },
  paidWeeks: { least: 0, most: 53, usual: 52 },
  bonusSurePercent: { least: 0, most: 100, usual: 100 },
  signOnYears: { least: 1, most: 40, usual: 4 },
  equityDiscountPercent: { least: 0, most: 100, usual: 0 },
  leaveDays: { least: 0, most: 366, usual: 0 },
  holidayDays: { least: 0, most: 366, usual: 0 },
  commuteMinutes: { least: 0, most: 600, usual: 0 },
  commuteDays: { least: 0, most: 7, usual: 0 },
  overtimeHours: { least: 0, most: 100, usual: 0 },
  netPercent: { least: 0, most: 100, usual: 100 },
} as const;
/** One of the keys of {@link PAY_NUMBERS}. */
export type PayNumber = keyof typeof PAY_NUMBERS;

/**
 * The pay of an offer. `cents` (up to `highCents`, when a range was stated) is the base pay per `basis` in `currency`
 * (ISO 4217). `hoursPerWeek`, `overtimeHours` (unpaid) and `commuteDays` are by the week, `commuteMinutes` one way; `premiumMonth`
 * is what I pay for health insurance a month, `commuteDay` what a trip there and back costs, `hourValue` what an hour of mine is
 * worth to me. `netPercent` is the person's own figure of what reaches their account; nothing here is a tax calculation. `place`,
 * `rentMonth` and `livingMonth` are what living there takes, by their own figures. A `grant` counts in place of `equity` a year.
 */
export type PayPackage = {
  readonly basis: PayUnit;
  readonly cents: number;
  readonly highCents?: number;
  readonly currency: string;
  readonly bonus?: OnTop;
  readonly match?: OnTop;
  readonly grant?: Grant;
  readonly place?: string;
} & { readonly [A in PayAmount]?: Range } & { readonly [N in PayNumber]?: number };

function parseOnTop(value: unknown): OnTop | undefined {
  if (!isObject(value)) return undefined;
  const cents = parseRange(value['cents']);
  if (value['as'] === 'amount') return cents && { ...unknownFields(value, []), as: 'amount', cents };
  const percent = value['percent'];
  if (value['as'] !== 'percent' || typeof percent !== 'number' || !(percent >= 0 && percent <= 1000)) return undefined;
  return { ...unknownFields(value, []), as: 'percent', percent };
}

/** A package from anything; `undefined` when it has no amount or no currency. What else is wrong in it is left out. Never throws. */
export function parsePackage(value: unknown): PayPackage | undefined {
  if (!isObject(value)) return undefined;
  const currency = parseCurrency(value['currency']);
  const base = parseRange({ low: value['cents'], high: value['highCents'] ?? value['cents'] });
  if (base === undefined || currency === undefined) return undefined;
  const fields: Record<string, unknown> = {};
  for (const name of PAY_AMOUNTS) fields[name] = parseRange(value[name]);
  for (const [name, { least, most }] of Object.entries(PAY_NUMBERS)) {
    const number = value[name];
    if (typeof number === 'number' && number >= least && number <= most) fields[name] = number;
  }
  for (const name of ['bonus', 'match']) fields[name] = parseOnTop(value[name]);
  fields['grant'] = parseGrant(value['grant']);
  fields['place'] = parseText(value['place']) || undefined;
  const read: JsonObject = {
    basis: parseChoice(value['basis'], PAY_UNITS, 'year'),
    cents: base.low,
    currency,
    ...unknownFields(value, ['basis', 'cents', 'currency', 'highCents', ...Object.keys(fields), ...Object.keys(PAY_NUMBERS)]),
    ...present(fields),
    ...(base.high === base.low ? {} : { highCents: base.high }),
  };
  return read as PayPackage; // every field of it was just read
}

/** The base pay as one says it. @example '$60 to $65 an hour' */
export function payWords(pay: PayPackage, locale = 'en-US'): string {
  return `${formatRange({ low: pay.cents, high: pay.highCents ?? pay.cents }, pay.currency, locale)} ${perUnit(pay.basis)}`;
}

/** The package in another currency: every number stays as it was typed, also where the new one has other minor units. */
export function inCurrency(pay: PayPackage, currency: string): PayPackage {
  const factor = 10 ** (minorDigits(currency) - minorDigits(pay.currency));
  const scale = (cents: number): number => Math.round(cents * factor);
  const both = ({ low, high }: Range): Range => ({ low: scale(low), high: scale(high) });
  const onTop = (extra: OnTop): OnTop => (extra.as === 'amount' ? { ...extra, cents: both(extra.cents) } : extra);
  const amounts = PAY_AMOUNTS.flatMap((name) => (pay[name] === undefined ? [] : [[name, both(pay[name])] as const]));
  return {
    ...pay,
    currency,
    cents: scale(pay.cents),
    ...(pay.highCents === undefined ? {} : { highCents: scale(pay.highCents) }),
    ...(pay.bonus === undefined ? {} : { bonus: onTop(pay.bonus) }),
    ...(pay.match === undefined ? {} : { match: onTop(pay.match) }),
    ...(pay.grant === undefined ? {} : { grant: mapGrant(pay.grant, both) }),
    ...Object.fromEntries(amounts),
  };
}

/** Kinds of asks that have a worth of their own. `title` has none in money, and that is said. */
export const WORTH_KINDS = ['home-days', 'leave', 'hours', 'training', 'money', 'title'] as const;
/** One of {@link WORTH_KINDS}. */
export type WorthKind = (typeof WORTH_KINDS)[number];

/**
 * What an ask is about. `amount`: home days a week, days of leave a year, or hours less a week. `cents`: the price of a training,
 * or money a year, in the currency of the offer's pay.
 */
export interface AskWorth {
  readonly kind: WorthKind;
  readonly amount?: number;
  readonly cents?: Range;
}

/** From anything; `undefined` when the kind is unknown. Never throws. */
export function parseWorth(value: unknown): AskWorth | undefined {
  const kind = isObject(value) ? WORTH_KINDS.find((name) => name === value['kind']) : undefined;
  if (!isObject(value) || kind === undefined) return undefined;
  const { amount } = value;
  const cents = parseRange(value['cents']);
  return {
    ...unknownFields(value, ['amount', 'cents']),
    kind,
    ...(typeof amount === 'number' && amount >= 0 && amount <= 366 ? { amount } : {}),
    ...(cents === undefined ? {} : { cents }),
  };
}
