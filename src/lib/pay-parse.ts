/** Pay as people type it: an amount or a range, with currency and unit when they say them. Understood rightly, or refused in words. */
import { formatMoney, MOST_CENTS, PAY_UNITS, type PayUnit, type Range } from './money.ts';
import { currencySigns, readAmount, withoutMarks, type ReadAmount } from './money-parse.ts';

/** Why a text is not understood as pay. `empty` is no mistake: nothing was typed. */
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
  | 'two-units';

/** What was understood. `low` and `high` are whole minor units of `currency`, and equal for one amount; `unit` only when said. */
export type ParsedPay =
  | { readonly ok: true; readonly low: number; readonly high: number; readonly currency: string; readonly unit: PayUnit | undefined }
  | { readonly ok: false; readonly problem: PayProblem };

type Refused = Extract<ParsedPay, { ok: false }>;
type Ends = { readonly ok: true; readonly low: number; readonly high: number } | Refused;

/** The problem in words, with the way out, for the person. */
export const PAY_PROBLEM_WORDS: Readonly<Record<Exclude<PayProblem, 'empty'>, string>> = {
  'not-a-number': 'Only one amount or one range, in digits: 45.50, 60 to 65 an hour, 95k a year. Leave the rest out.',
  negative: 'Pay cannot be less than nothing. Leave the minus sign or the brackets out.',
  'too-large': 'That is more than can be kept exactly. Check the number of digits.',
  'range-order': 'The second amount is lower than the first. Write the lower one first.',
  'range-wide': 'These two amounts are too far apart to be one range. Write both in full: 60,000 to 65,000.',
  'open-range': 'This says only one end of a range. Write one amount, or both ends: 60 to 65.',
  'thousands-unclear': 'It is not clear what the k belongs to. Write both amounts in full: 60,000 to 65,000.',
  'currency-unclear': 'That sign does not say which currency. Write its three letters, such as JPY.',
  'two-currencies': 'There are two currencies here. Write the pay in one of them.',
  'two-units': 'There are two units here, such as hour and year. Write the pay in one of them.',
};

/** Longer than any pay, with its words. */
const MOST_CHARACTERS = 60;

/** The ends of a range further apart than this many times are no range: 60–65,000 means something else. */
const WIDEST_RANGE = 100;

/** What a sign means when it is none of the expected currency; `undefined` when that could be several. */
const SIGNS: Readonly<Record<string, string | undefined>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  MX$: 'MXN',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  ZŁ: 'PLN',
  SFR: 'CHF',
  KR: undefined,
};

/** Names of currencies, as the sign or code they stand for. */
const NAMES: Readonly<Record<string, string>> = { DOLLAR: '$', DOLLARS: '$', EURO: '€', EUROS: '€', POUND: '£', POUNDS: '£', YEN: 'JPY' };

const NUMBER = String.raw`\p{Nd}(?:[\p{Nd}.,٫٬'’ ]*\p{Nd})?[.,]?`;
const word = (choices: string): string => String.raw`(?:${choices})(?!\p{L})\.?`;
const unit = (nouns: string, alone: string): string => word(String.raw`(?:/ ?|(?:per|an?|pro|je|im|par|por|al) )(?:${nouns})|${alone}`);

/** The words for each unit. */
const UNIT_KINDS = {
  hour: unit('h|hr|hour|std|stunde|heure|hora', String.raw`hourly|p[./]? ?h`),
  day: unit('d|day|tag|jour|día', 'daily'),
  week: unit('wk|week|woche|semaine|semana', 'weekly'),
  month: unit('mo|mth|month|monat|mois|mes', 'monthly|pcm'),
  year: unit('yr?|year|annum|jahr|an|année|año', String.raw`yearly|annual(?:ly)?|p[./]? ?a`),
} satisfies Record<PayUnit, string>;

/** The other words and characters known beside amounts and currencies. */
const OTHER_KINDS = {
  about: word('(?:pay|salary|wage|range|base|gross|doe|doq):?|approx(?:imately)?|about|around|roughly|circa|ca|etwa|environ|[~≈]'),
  limit: word(
    'up to|over|under|above|below|(?:at|or|and) (?:least|most|more|less|up)|(?:more|less) than|min(?:imum)?|max(?:imum)?|[<>≤≥]=?',
  ),
  from: word('(?:starting )?(?:from|at)|von|ab|de'),
  between: word('between|zwischen|entre'),
  to: word('to|bis|à'),
  and: word('and|und|et|y'),
  or: word('or|oder|ou|o'),
  dash: '-',
  plus: String.raw`\+`,
  open: String.raw`\(`,
  close: String.raw`\)`,
};
type Kind = 'amount' | PayUnit | 'currency' | keyof typeof OTHER_KINDS | 'unknown';

interface Token {
  readonly kind: Kind;
  readonly said: string;
}

/** The orders of kinds that mean something, currencies and “about” left out. */
const NEGATIVE = /^(?:unit )*dash amount|(?:limit|from|between|to|and|dash) dash amount|^open (?:dash )?amount close(?: unit)*$/;
const SINGLE = /^(?:unit )*amount(?: unit)*$/;
const RANGE = /^(?:unit )*(?:(?:from )?amount(?: unit)* (?:to|dash)|between amount(?: unit)* (?:to|dash|and)) amount(?: unit)*$/;
const OPEN_RANGE = /^(?:(?:unit|limit|from|between|to) )*amount(?: (?:unit|limit|to|dash|plus))*$/;

const refused = (problem: PayProblem): Refused => ({ ok: false, problem });
const isCode = (said: string): boolean => /^[A-Z]{3}$/.test(said) && Intl.supportedValuesOf('currency').includes(said);
const isUnit = (kind: Kind): kind is PayUnit => kind in UNIT_KINDS;
const hasK = (amount: string): boolean => /k$/i.test(amount);

/** The text with one kind of space and of dash, and without the “,-” that stands for no cents. */
function tidied(text: string): string {
  const plain = withoutMarks(text)
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  return plain.replace(/(\p{Nd})[.,]--?(?! ?\p{Nd})/gu, '$1');
}

/** The signs and the code of a currency, as they are looked up: in capitals. */
const signsOf = (currency: string, locale: string): readonly string[] =>
  [...currencySigns(currency, locale)].map((sign) => tidied(sign).toUpperCase());

/** What finds the words of each kind, as one pattern with a group for each. `signs` are those of the expected currency. */
function patternOf(signs: readonly string[]): RegExp {
  const known = new Set([...signs, ...Object.keys(SIGNS), ...Object.values(SIGNS), ...Object.keys(NAMES), 'JPY']);
  const currencies = [...known]
    .filter((sign) => sign !== undefined)
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`) + (/\p{L}$/u.test(sign) ? String.raw`(?!\p{L})` : ''));
  const kinds: Readonly<Record<Kind, string>> = {
    amount: String.raw`${NUMBER}(?: ?k(?!\p{L}))?`,
    ...UNIT_KINDS,
    currency: String.raw`${currencies.join('|')}|\p{Sc}`,
    ...OTHER_KINDS,
    unknown: String.raw`\p{L}+|\S`,
  };
  const groups = Object.entries(kinds).map(([kind, source]) => `(?<${kind}>${source})`);
  return new RegExp(groups.join('|'), 'giu');
}

/** The text in words of known kinds; every other word or character is `unknown`. Codes of rare currencies count in capitals only. */
function tokensOf(text: string, signs: readonly string[]): readonly Token[] {
  return [...text.matchAll(patternOf(signs))].map(({ 0: said, groups = {} }) => {
    const [kind] = Object.entries(groups).find(([, found]) => found !== undefined) ?? ['unknown'];
    return { kind: kind === 'unknown' && isCode(said) ? 'currency' : (kind as Kind), said };
  });
}

/** The kinds in a row, to be compared with the orders above. */
function shapeOf(tokens: readonly Token[]): string {
  const kinds = tokens.map(({ kind }) => kind).filter((kind) => kind !== 'currency' && kind !== 'about');
  return kinds.map((kind) => (isUnit(kind) ? 'unit' : kind)).join(' ');
}

/** What keeps words in this order from being one amount or one range. */
function shapeProblem(shape: string, units: readonly PayUnit[]): PayProblem | undefined {
  if (shape.includes('unknown') || !shape.includes('amount')) return 'not-a-number';
  if (units.length > 1) return 'two-units';
  if (NEGATIVE.test(shape)) return 'negative';
  if (SINGLE.test(shape) || RANGE.test(shape)) return undefined;
  return OPEN_RANGE.test(shape) ? 'open-range' : 'not-a-number';
}

/**
 * The one currency that was said, else the expected one. A sign of several currencies means the one whose code is said too,
 * else the expected one when that is written so, else the best known.
 */
function currencyOf(said: readonly string[], expected: string, locale: string): { readonly ok: true; readonly code: string } | Refused {
  const signs = said.map((name) => NAMES[name.toUpperCase()] ?? name.toUpperCase());
  const candidates = [...signs.filter(isCode), expected];
  const meant = new Set(signs.map((sign) => candidates.find((code) => signsOf(code, locale).includes(sign)) ?? SIGNS[sign]));
  if (meant.has(undefined)) return refused('currency-unclear');
  return meant.size > 1 ? refused('two-currencies') : { ok: true, code: [...meant][0] ?? expected };
}

/**
 * Both ends of the pay, in minor units. A `k` after the second amount alone counts for both, as in 60–65k. Any other single `k`
 * is refused, and so is a range that makes no sense.
 */
function endsOf(amounts: readonly string[], isUnitBetween: boolean, read: (amount: string, isThousands: boolean) => ReadAmount): Ends {
  const [first = '', second = first] = amounts;
  const isShared = hasK(second) && !hasK(first);
  if ((hasK(first) && !hasK(second)) || (isShared && isUnitBetween)) return refused('thousands-unclear');
  const [low, high] = [read(first, hasK(second)), read(second, hasK(second))];
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
export function parsePay(text: string, expected: { readonly currency: string; readonly locales: readonly string[] }): ParsedPay {
  const plain = tidied(text);
  if (plain === '') return refused('empty');
  if (plain.length > MOST_CHARACTERS) return refused('not-a-number');
  const locale = expected.locales[0] ?? 'en-US';
  const signs = signsOf(expected.currency, locale);
  const tokens = tokensOf(plain, signs);
  const said = (kind: Kind): readonly string[] => tokens.filter((token) => token.kind === kind).map((token) => token.said);
  const units = PAY_UNITS.filter((name) => said(name).length > 0);
  const shape = shapeOf(tokens);
  const problem = shapeProblem(shape, units);
  if (problem !== undefined) return refused(problem);
  const currency = currencyOf(said('currency'), expected.currency, locale);
  if (!currency.ok) return currency;
  // The kyat and the kina are written K, too.
  if (signs.includes('K') && said('amount').some(hasK)) return refused('thousands-unclear');
  const ends = endsOf(said('amount'), /unit (?:to|dash|and)/.test(shape), (amount, isThousands) =>
    readAmount(amount.replace(/ ?k$/i, ''), isThousands, currency.code, locale),
  );
  return ends.ok ? { ...ends, currency: currency.code, unit: units[0] } : ends;
}

/** Currencies in which an hour’s pay and a year’s pay are of the size they have in dollars. */
const DOLLAR_LIKE: readonly string[] = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'SGD'];
/** In hundredths: nobody is paid this much an hour or a day, nobody this little a month or a year. */
const TOO_MUCH_FOR_A_DAY = 500_000;
const TOO_LITTLE_FOR_A_MONTH = 50_000;

/**
 * The unit of an amount that was typed without one: the usual one, unless the amount makes no sense for it. Only for currencies of
 * the size of the dollar. @example guessUnit({ low: 6_800_000, high: 8_200_000 }, 'USD', 'hour') // 'year'
 */
export function guessUnit(range: Range, currency: string, usual: PayUnit): PayUnit {
  if (!DOLLAR_LIKE.includes(currency) || range.high === 0) return usual;
  if ((usual === 'hour' || usual === 'day') && range.low >= TOO_MUCH_FOR_A_DAY) return 'year';
  return (usual === 'month' || usual === 'year') && range.high < TOO_LITTLE_FOR_A_MONTH ? 'hour' : usual;
}

/** Pay said back, from whole minor units. @example formatPay({ low: 6000, high: 6500, currency: 'USD', unit: 'hour' }) // '$60 to $65 an hour' */
export function formatPay(
  pay: { readonly low: number; readonly high: number; readonly currency: string; readonly unit?: PayUnit | undefined },
  locale = 'en-US',
): string {
  const ends = [...new Set([pay.low, pay.high])].map((cents) => formatMoney(cents, pay.currency, locale)).join(' to ');
  return pay.unit === undefined ? ends : `${ends} ${pay.unit === 'hour' ? 'an' : 'a'} ${pay.unit}`;
}
