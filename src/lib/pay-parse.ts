/** Pay as people type it: an amount or a range, with currency and unit when they say them. Understood rightly, or refused. */
import { formatMoney, minorDigits, MOST_CENTS, PAY_UNITS, type PayUnit } from './money.ts';
import { readAmount, type ReadAmount } from './money-parse.ts';
import { asSign, isCurrencyCode, payWordsOf, piecesOf, signsOf, tidied, type PayWord, type PayWordKind } from './pay-tokens.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS, OTHER_PAY_WORDS, RUPEES } from './pay-vocabulary.ts';
import { regionCurrency } from './region-currency.ts';

/**
 * Why a text is not understood as pay; in words in pay-problems.ts. `empty` is no mistake: nothing was typed. `net` is after tax,
 * `share` a full-time figure for part of the time (or not said which), `package` more than base pay, `payments` counted by
 * payments of which a year has not twelve, `extras` a figure besides the base pay.
 */
export type PayProblem =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'range-order'
  | 'range-wide'
  | 'open-range'
  | 'thousands-unclear'
  | 'currency-unclear'
  | 'two-currencies'
  | 'two-units'
  | 'net'
  | 'share'
  | 'package'
  | 'payments'
  | 'extras';

/** What was understood. `low` and `high` are whole minor units of `currency`, and equal for one amount; `unit` only when said. */
export type ParsedPay =
  | { readonly ok: true; readonly low: number; readonly high: number; readonly currency: string; readonly unit: PayUnit | undefined }
  | { readonly ok: false; readonly problem: PayProblem };

/** What holds when the text does not say it: the currency (ISO 4217), and how this person writes numbers. */
export interface ExpectedPay {
  readonly currency: string;
  readonly locales: readonly string[];
}

type Refused = Extract<ParsedPay, { ok: false }>;
type Ends = { readonly ok: true; readonly low: number; readonly high: number } | Refused;

/** Longer than any pay, with its words. */
const MOST_CHARACTERS = 120;

/** The ends of a range further apart than this many times are no range: 60–65,000 means something else. */
const WIDEST_RANGE = 100;

/** Below this, “5 pm” is a time of day; above, it is “per month”. */
const LEAST_A_MONTH = 100;

/** So many of a larger measure nobody counts: “1.234 million” would be 1,234 of them, or one and a bit. (9,999万 is said.) */
const MOST_COUNTED = 1000;
const MOST_TEN_THOUSANDS = 10_000;

/** The orders of kinds that mean something. */
const NEGATIVE = /^(?:unit )*dash amount|(?:limit|from|between|to|and|dash) dash amount|^open (?:dash )?amount close(?: unit)*$/;
const SINGLE = /^(?:unit )*amount(?: unit)*$/;
const RANGE = /^(?:unit )*(?:(?:from )?amount(?: unit)* (?:to|dash)|between amount(?: unit)* (?:to|dash|and)) amount(?: unit)*$/;
const OPEN_RANGE = /^(?:(?:unit|limit|from|between|to) )*amount(?: (?:unit|limit|to|dash|plus))*$/;
/** Something named besides the pay, without a figure: “+ bonus”, “(plus benefits)”, “• Offers Equity, excl. holiday pay”. */
const NAMED_BESIDES =
  /(?: (?:plus|and|without|pause|without percent))+ extra(?: (?:and|plus|pause|without)| extra)*(?= close| plus| unit|$)/g;

const refused = (problem: PayProblem): Refused => ({ ok: false, problem });
const isUnit = (kind: PayWordKind): kind is PayUnit => (PAY_UNITS as readonly string[]).includes(kind);

/** The kinds in a row, to be compared with the orders above; without what says nothing about the amount. */
function shapeOf(words: readonly PayWord[]): string {
  const kinds = words.map(({ kind }) => kind).filter((kind) => kind !== 'currency' && kind !== 'plain');
  return kinds
    .map((kind) => (isUnit(kind) ? 'unit' : kind))
    .join(' ')
    .replace(NAMED_BESIDES, '')
    .replace(/\bpause ?/g, '')
    .replace(/ ?\bopen ((?:unit )*)close\b/g, ' $1')
    .trim()
    .replace(/ +/g, ' ');
}

/** What keeps words in this order from being one amount or one range of base pay before tax. */
function shapeProblem(words: readonly PayWord[], shape: string, units: readonly PayUnit[]): PayProblem | undefined {
  const has = (kind: PayWordKind): boolean => words.some((word) => word.kind === kind);
  if (!shape.includes('amount')) return 'not-a-number';
  const other = Object.keys(OTHER_PAY_WORDS).find((kind) => has(kind as PayWordKind));
  if (other !== undefined) return other as keyof typeof OTHER_PAY_WORDS;
  if (has('payments')) return 'payments';
  if (has('extra') && has('with')) return 'package';
  if (shape.includes('extra') || (has('extra') && !SINGLE.test(shape) && !RANGE.test(shape) && !OPEN_RANGE.test(shape))) return 'extras';
  if (shape.includes('percent')) return has('plus') ? 'not-a-number' : 'share';
  if (shape.includes('unknown')) return 'not-a-number';
  if (units.length > 1) return 'two-units';
  if (NEGATIVE.test(shape)) return 'negative';
  if (SINGLE.test(shape) || RANGE.test(shape)) return undefined;
  return OPEN_RANGE.test(shape) ? 'open-range' : 'not-a-number';
}

/**
 * The one currency that was said, else the expected one. A sign of several currencies means the one whose code is said too, else the
 * expected one or that of the region when it is written so, else the best known.
 */
function currencyOf(said: readonly string[], { currency, locales }: ExpectedPay): { readonly ok: true; readonly code: string } | Refused {
  const locale = locales[0] ?? 'en-US';
  const signs = said.map(asSign).map((sign) => CURRENCY_NAMES[sign] ?? sign);
  const region = regionCurrency(locales);
  const candidates = [...signs.filter(isCurrencyCode), currency, ...(region === undefined ? [] : [region])];
  const meaning = (sign: string): string | undefined => {
    const usual = CURRENCY_SIGNS[sign] ?? [];
    const best = isCurrencyCode(sign) ? sign : usual[0];
    return candidates.find((code) => usual.includes(code) || signsOf(code, locale).includes(sign)) ?? (best === '' ? undefined : best);
  };
  const meant = new Set(signs.map(meaning));
  if (meant.has(undefined)) return refused('currency-unclear');
  return meant.size > 1 ? refused('two-currencies') : { ok: true, code: [...meant][0] ?? currency };
}

/** What was said behind an amount, such as `k` or `lakh`; `''` for nothing. */
const wordBehind = (amount: string): string => piecesOf(amount)[0]?.word ?? '';

/**
 * An amount with its k, lakh or 万, in minor units. `shared` is the power of ten said behind the other end of a range. The pieces of
 * 25万5千 add up, each smaller than one of the piece before.
 */
function amountOf(amount: string, shared: number, currency: string, locale: string): ReadAmount {
  let [sum, most] = [0, Infinity];
  for (const [at, { digits, power, word }] of piecesOf(amount).entries()) {
    const by = word === '' && at === 0 ? shared : power;
    const read = readAmount(digits, by, currency, locale);
    const one = readAmount('1', by, currency, locale);
    if (!read.ok || !one.ok) return read;
    const isTooMany = word !== '' && word !== 'k' && read.cents >= one.cents * (power === 4 ? MOST_TEN_THOUSANDS : MOST_COUNTED);
    if (read.cents >= most || isTooMany) return { ok: false, problem: 'not-a-number' };
    sum += read.cents;
    most = one.cents;
  }
  return Number.isSafeInteger(sum) ? { ok: true, cents: sum } : { ok: false, problem: 'too-large' };
}

/**
 * Both ends of the pay, in minor units. A `k`, `lakh` or `万` behind the second amount alone counts for both, as in 60–65k. One behind
 * the first alone is refused, and so is a range that makes no sense.
 */
function endsOf(amounts: readonly string[], isUnitBetween: boolean, read: (amount: string, shared: number) => ReadAmount): Ends {
  const [first = '', second = first] = amounts;
  const isShared = wordBehind(second) !== '' && wordBehind(first) === '';
  if ((wordBehind(first) !== '' && wordBehind(second) === '') || (isShared && isUnitBetween)) return refused('thousands-unclear');
  const [low, high] = [read(first, piecesOf(second)[0]?.power ?? 0), read(second, 0)];
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (high.cents < low.cents) return refused(isShared ? 'thousands-unclear' : 'range-order');
  if (high.cents > MOST_CENTS) return refused('too-large');
  if (low.cents > 0 && high.cents > low.cents * WIDEST_RANGE) return refused('range-wide');
  return { ok: true, low: low.cents, high: high.cents };
}

/**
 * Pay from what a person typed. `expected.currency` (ISO 4217) holds when the text says none; `locales` are the person's, to read
 * their signs. What could mean two things, or holds anything that is not understood, is refused: never a guess.
 * @example parsePay('$60–65/h', { currency: 'USD', locales: ['en-US'] }) // { ok: true, low: 6000, high: 6500, currency: 'USD', unit: 'hour' }
 * @example parsePay('from 60k', { currency: 'USD', locales: ['en-US'] }) // { ok: false, problem: 'open-range' }
 */
export function parsePay(text: string, expected: ExpectedPay): ParsedPay {
  const plain = tidied(text);
  if (plain === '') return refused('empty');
  if (plain.length > MOST_CHARACTERS) return refused('not-a-number');
  const locale = expected.locales[0] ?? 'en-US';
  const signs = signsOf(expected.currency, locale);
  const words = payWordsOf(plain, signs, locale);
  const said = (kind: PayWordKind): readonly string[] => words.filter((word) => word.kind === kind).map((word) => word.said);
  const units = PAY_UNITS.filter((name) => said(name).length > 0);
  const shape = shapeOf(words);
  const problem = shapeProblem(words, shape, units);
  if (problem !== undefined) return refused(problem);
  const amounts = said('amount');
  const pieces = amounts.flatMap(piecesOf);
  const homes = pieces.flatMap(({ home }) => (home === undefined ? [] : [home]));
  const currency = currencyOf(said('currency').length > 0 ? said('currency') : homes, expected);
  if (!currency.ok) return currency;
  // The kyat and the kina are written K, the lempira L; and an L is a lakh only of rupees.
  const isSign = ({ word }: { readonly word: string }): boolean => word !== '' && signs.includes(word.toUpperCase());
  const isOtherL = pieces.some(({ word }) => word === 'l') && !RUPEES.includes(currency.code);
  if (pieces.some(isSign) || isOtherL) return refused('thousands-unclear');
  const ends = endsOf(amounts, /unit (?:to|dash|and)/.test(shape), (amount, shared) => amountOf(amount, shared, currency.code, locale));
  if (!ends.ok) return ends;
  const isTime = said('month').some((word) => /^pm$/i.test(word)) && ends.low < LEAST_A_MONTH * 10 ** minorDigits(currency.code);
  return isTime ? refused('not-a-number') : { ...ends, currency: currency.code, unit: units[0] };
}

/** Pay said back, from whole minor units. @example formatPay({ low: 6000, high: 6500, currency: 'USD', unit: 'hour' }) // '$60 to $65 an hour' */
export function formatPay(
  pay: { readonly low: number; readonly high: number; readonly currency: string; readonly unit?: PayUnit | undefined },
  locale = 'en-US',
): string {
  const ends = [...new Set([pay.low, pay.high])].map((cents) => formatMoney(cents, pay.currency, locale)).join(' to ');
  return pay.unit === undefined ? ends : `${ends} ${pay.unit === 'hour' ? 'an' : 'a'} ${pay.unit}`;
}
