/** A text about pay as a row of words of known kinds, by the phrases of pay-vocabulary.ts. What pay-parse.ts reads. */
import { PAY_UNITS, type PayUnit } from './money.ts';
import { currencySigns, withoutMarks } from './money-parse.ts';
import {
  BESIDES_WORDS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  EXTRA_WORDS,
  MAGNITUDES,
  MIL,
  OF,
  OTHER_PAY_WORDS,
  PAYMENT_NOUNS,
  PAYMENT_WORDS,
  PER,
  PER_JOINED,
  PLAIN_WORDS,
  RANGE_WORDS,
  SHORT_FOR,
  THOUSAND_BEFORE_CURRENCY,
  UNIT_WORDS,
  WITH_WORDS,
  WITHOUT_WORDS,
} from './pay-vocabulary.ts';

/** What a word is. `plain` words and `pause`s mean nothing; of what is `unknown` nothing is known. */
export type PayWordKind =
  | PayUnit
  | keyof typeof RANGE_WORDS
  | keyof typeof OTHER_PAY_WORDS
  | 'amount'
  | 'percent'
  | 'payments'
  | 'currency'
  | 'extra'
  | 'plain'
  | 'with'
  | 'without'
  | 'dash'
  | 'plus'
  | 'open'
  | 'close'
  | 'pause'
  | 'unknown';

/** A word or number as it was said, and what it is. */
export interface PayWord {
  readonly kind: PayWordKind;
  readonly said: string;
}

/** Digits with the signs that part them. */
const NUMBER = String.raw`\p{Nd}(?:[\p{Nd}.,٫٬'’ ]*\p{Nd})?[.,]?`;

/** No letter of ours follows. Spelled out: `\\p{L}` this often makes a pattern that takes a third of a second to compile. */
const NO_LETTER = String.raw`(?![a-z\u00df-\u024f])`;
const WORD_END = String.raw`${NO_LETTER}\.?`;

const escaped = (text: string): string => text.replace(/[*+?^${}()|[\]\\/]/g, String.raw`\$&`);
/** Scripts that write without blanks: their words end where the next begins. */
const isUnparted = (text: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u.test(text);

/** One phrase of the vocabulary as a pattern. */
const phrase = (text: string): string => escaped(text).replace(/ /g, '[ -]?').replace(/\./g, '[./]? ?');

/** Any of the phrases, longer ones first. A word ends with its last letter, and may be cut short with a dot. */
function oneOf(phrases: string): string {
  const all = phrases.split('|');
  const isWord = (text: string): boolean => /\p{L}$/u.test(text) && !isUnparted(text);
  const anyOf = (texts: readonly string[], end: string): readonly string[] =>
    texts.length === 0 ? [] : [`(?:${texts.map(phrase).join('|')})${end}`];
  const lengths = [...new Set(all.map((text) => text.length))].sort((a, b) => b - a);
  const groups = lengths.flatMap((length) => {
    const some = all.filter((text) => text.length === length);
    return [
      ...anyOf(some.filter(isWord), WORD_END),
      ...anyOf(
        some.filter((text) => !isWord(text)),
        '',
      ),
    ];
  });
  return `(?:${groups.join('|')})`;
}

const unitSource = ({ letter, nouns, alone }: (typeof UNIT_WORDS)[PayUnit]): string =>
  [
    String.raw`(?:\/ ?|(?:${oneOf(PER)} |(?:${PER_JOINED.replace(/'/g, "['’]")})))${oneOf(nouns)}`,
    String.raw`(?:\/ ?|per )${oneOf(letter)}`,
    oneOf(alone),
  ].join('|');

/** The words of each kind that are known everywhere, in the order in which they are looked for. */
const FIXED_KINDS: readonly (readonly [PayWordKind, string])[] = [
  ...PAY_UNITS.map((unit) => [unit, unitSource(UNIT_WORDS[unit])] as const),
  ['net', oneOf(OTHER_PAY_WORDS.net)],
  ['share', oneOf(OTHER_PAY_WORDS.share)],
  ['package', oneOf(OTHER_PAY_WORDS.package)],
  ['extra', oneOf(EXTRA_WORDS)],
  ['plain', `${oneOf(PLAIN_WORDS)}(?: ${oneOf(OF)})?:?|[~≈]`],
  ['limit', `${oneOf(RANGE_WORDS.limit)}|[<>≤≥]=?`],
  ['between', oneOf(RANGE_WORDS.between)],
  ['from', oneOf(RANGE_WORDS.from)],
  ['to', oneOf(RANGE_WORDS.to)],
  ['and', oneOf(RANGE_WORDS.and)],
  ['or', oneOf(RANGE_WORDS.or)],
  ['with', oneOf(WITH_WORDS)],
  ['without', oneOf(WITHOUT_WORDS)],
  ['dash', '-'],
  ['plus', String.raw`\+|${oneOf(BESIDES_WORDS)}`],
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['pause', '[•·|,;:]'],
  ['unknown', String.raw`\p{L}+|\S`],
];
const FIXED = FIXED_KINDS.map(([kind, source]) => `(?<${kind}>${source})`).join('|');

/** “x 13”, “14 Gehälter”, “13th month”. */
const PAYMENTS = [
  String.raw`[x×*] ?1[2-6](?:[.,]\p{Nd})?(?!\p{Nd})`,
  `1[2-6] ?(?:x|×|mal|maal)${NO_LETTER}`,
  String.raw`1[2-6](?:th|º|e|de|ème|\.)? ?${oneOf(PAYMENT_NOUNS)}`,
  `1[2-6](?:th|º)${NO_LETTER}`,
  oneOf(PAYMENT_WORDS),
].join('|');

/** The text with one kind of space, dash, apostrophe and width, and without what stands for no cents, as in “3.500,-” and “3500/-”. */
export function tidied(text: string): string {
  const plain = withoutMarks(text)
    .replace(/[\uff01-\uff5d]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\p{Nd}k万円億千] ?)[〜～](?= ?[\p{Nd}¥])/gu, '≤')
    .replace(/[‐‑‒–—−〜～]/g, '-')
    .replace(/(?<=[\p{Nd}\p{Sc}k万円만원] ?)~/giu, '-')
    .replace(/(?<=\p{Nd})[`´ʼ′](?=\p{Nd})/gu, "'")
    .trim();
  const whole = plain.replace(/(\p{Nd})(?:[.,:][-=]{1,2}| ?\/[-=])(?! ?\p{Nd})/gu, '$1');
  return SHORT_FOR.reduce(
    (long, [short, words]) => long.replace(new RegExp(String.raw`(?<=\p{Nd}) ?${short}(?!\p{L})`, 'giu'), ` ${words}`),
    whole,
  );
}

/** The signs and the code of a currency, as they are looked up: in capitals. */
export function signsOf(currency: string, locale: string): readonly string[] {
  return [...currencySigns(currency, locale)].map((sign) => asSign(tidied(sign)));
}

/** A sign or name as it is looked up, however it was written. @example asSign('kr.') // 'KR' */
export function asSign(said: string): string {
  return said.toUpperCase().replace(/\.$/, '');
}

/** The language of a locale. @example languageOf('de-CH') // 'de' */
export function languageOf(locale: string): string {
  return locale.split('-', 1)[0] ?? '';
}

/** The magnitudes of a language, as a pattern. One letter stands right behind its number: “1.5m”, but “12 L”, since nothing else is written so. */
function magnitudeSource(locale: string, currencies: readonly string[]): string {
  const words = [
    ...MAGNITUDES.flatMap((one) => one.words.split('|')),
    ...(MIL.languages.some((one) => one === languageOf(locale)) ? [MIL.word] : []),
  ];
  const parted = words.filter((word) => word !== 'm');
  // Of more than one letter: the k of “kr” is no thousand rand.
  const before = oneOf(currencies.filter((sign) => sign.length > 1).join('|'));
  return String.raw`(?: ?${oneOf(parted.join('|'))}|m${NO_LETTER}| ?(?:${THOUSAND_BEFORE_CURRENCY})\.? ?(?=${before}|\p{Sc}))`;
}

/** Patterns already made: making one takes a few milliseconds, and a field reads at every letter. */
const patterns = new Map<string, RegExp>();

/** What finds the words of each kind. `signs` are those of the expected currency. */
function patternOf(signs: readonly string[], locale: string): RegExp {
  const key = [locale, ...signs].join(' ');
  const made = patterns.get(key) ?? new RegExp(patternSource(signs, locale), 'gu');
  patterns.set(key, made);
  return made;
}

function patternSource(signs: readonly string[], locale: string): string {
  const codes = Object.values(CURRENCY_SIGNS).flat();
  const known = new Set([
    ...signs,
    ...Object.keys(CURRENCY_SIGNS),
    ...codes,
    ...Object.values(CURRENCY_NAMES),
    ...Object.keys(CURRENCY_NAMES),
  ]);
  const all = [...known].filter((sign) => sign !== '').map((sign) => sign.toLowerCase());
  const currencies = String.raw`(?:${oneOf(all.join('|'))}|\p{Sc})`;
  const magnitude = magnitudeSource(locale, all);
  const amount = `${NUMBER}(?:${magnitude}(?:(?<=[千万萬億亿만])${NUMBER}(?:${magnitude})?)?)?`;
  const first = [
    `(?<payments>${PAYMENTS})`,
    String.raw`(?<percent>(?:${NUMBER} ?%? ?- ?)?${NUMBER} ?%)`,
    `(?<amount>${amount})`,
    `(?<currency>${currencies})`,
  ];
  return [...first, FIXED].join('|');
}

/** The text, already {@link tidied}, in words of known kinds. Codes of rare currencies count in capitals only. */
export function payWordsOf(text: string, signs: readonly string[], locale: string): readonly PayWord[] {
  // Letter by letter, so that every word stands where it stood. (A capital İ becomes two.)
  const small = text.replace(/./gsu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
  return [...small.matchAll(patternOf(signs, locale))].map(({ 0: found, index, groups = {} }) => {
    const [kind] = Object.entries(groups).find(([, group]) => group !== undefined) ?? ['unknown'];
    const said = text.slice(index, index + found.length);
    if (kind === 'percent' && /^100 ?%$/.test(said)) return { kind: 'plain', said };
    return { kind: kind === 'unknown' && isCurrencyCode(said) ? 'currency' : (kind as PayWordKind), said };
  });
}

/** Is it the code of a currency (ISO 4217), in capitals? */
export function isCurrencyCode(said: string): boolean {
  return /^[A-Z]{3}$/.test(said) && Intl.supportedValuesOf('currency').includes(said);
}

/** A piece of an amount: its digits, and the power of ten of what is said behind them. `home` is the sign of those who count so. */
export interface AmountPiece {
  readonly digits: string;
  readonly word: string;
  readonly power: number;
  readonly home: string | undefined;
}

/** Digits grouped as where people count in lakhs: 18,00,000. */
const INDIAN_GROUPS = /^\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}(?!\p{Nd})/u;

/** The pieces of an amount as it was said; more than one only where thousands are written so. @example '25万5千' is 25 and 5 */
export function piecesOf(amount: string): readonly AmountPiece[] {
  return [...amount.matchAll(new RegExp(String.raw`(${NUMBER}) ?([^\p{Nd}]*)`, 'gu'))].map(([, digits = '', behind = '']) => {
    const word = behind.toLowerCase().replace(/[. ]/g, '');
    const found = MAGNITUDES.find((one) => one.words.split('|').includes(word));
    const home = found?.home ?? (INDIAN_GROUPS.test(digits) ? 'RS' : undefined);
    return { digits: digits.trim(), word, power: found?.power ?? (word === '' ? 0 : 3), home };
  });
}
