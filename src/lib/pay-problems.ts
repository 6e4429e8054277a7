/** Why pay was not understood, in words for the person, with an example of the way in which they said it. */
import type { ExpectedPay, PayProblem } from './pay-parse.ts';
import { asSign, isCurrencyCode, languageOf, payWordsOf, piecesOf, signsOf, tidied } from './pay-tokens.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from './pay-vocabulary.ts';
import { joined } from './text.ts';

/** The problem with the way out. `{one}`, `{range}` and `{year}` stand for examples, `{code}` for a currency as three letters. */
export const PAY_PROBLEM_WORDS: Readonly<Record<Exclude<PayProblem, 'empty'>, string>> = {
  'not-a-number': 'Only one amount or one range, in digits. Leave the rest out: {one}.',
  negative: 'Pay cannot be less than nothing. Leave the minus sign or the brackets out.',
  'too-large': 'That is more than can be kept exactly. Check the number of digits.',
  'range-order': 'The second amount is lower than the first. Write the lower one first: {range}.',
  'range-wide': 'These two amounts are too far apart to be one range. Write both in full: {range}.',
  'open-range': 'This says only one end of a range. Write one amount ({one}), or both ends: {range}.',
  'thousands-unclear':
    'It is not clear which amount the letter or word behind it belongs to. Write it behind both, or both in full: {range}.',
  'currency-unclear': 'It is not clear which currency this is in. Write its three letters, such as {code}.',
  'two-currencies': 'There are two currencies here. Write the pay in one of them.',
  'two-units': 'There are two units here, such as hour and year. Write the pay in one of them: {one}.',
  net: 'That is what is left after tax, which differs from person to person. Type the pay before tax: {one}.',
  share: 'It is not clear whether that is for full time or for your part of it. Type what they would pay you, for your hours: {one}.',
  package: 'That counts more than the base pay. Type the base pay alone: {one}.',
  payments: 'That goes by payments, of which a year may have more than twelve. Type what they come to in a year: {year}.',
  extras: 'Only the base pay here. Leave bonus, shares and percentages out: {one}.',
};

/** Was the figure understood, but is it something else than one's own base pay before tax? */
export function isOtherFigure(problem: PayProblem): boolean {
  return ['net', 'share', 'package', 'payments', 'extras'].includes(problem);
}

/** A way of saying pay: where it is recognized (by these words, or by the language), and how it is done right. */
interface Way {
  readonly currencies: readonly string[];
  readonly languages?: readonly string[];
  readonly words?: RegExp;
  readonly one: readonly string[];
  readonly range: string;
  /** By the year; without it, the first of `one` is. */
  readonly year?: string;
}

/** Of one currency, the first is what is taken when neither words nor language say more. */
const WAYS: readonly Way[] = [
  { currencies: ['INR'], one: ['18 lakh a year', '₹45,000 a month'], range: '15 to 18 lakh a year' },
  { currencies: ['PKR', 'BDT', 'NPR', 'LKR'], one: ['18 lakh a year', '45,000 a month'], range: '15 to 18 lakh a year' },
  { currencies: ['JPY'], one: ['年収650万円', '月給32万円'], range: '年収500万円〜650万円' },
  { currencies: ['CNY'], one: ['1.5万元/月'], year: '18万元/年', range: '1万〜1.5万元/月' },
  { currencies: ['KRW'], one: ['연봉 5000만원'], range: '연봉 4500만원~5000만원' },
  { currencies: ['CHF'], one: ["CHF 98'500 a year", "CHF 7'350 a month"], range: "CHF 90'000 to 98'500 a year" },
  { currencies: ['SEK'], one: ['45 000 kr a month', '185 kr an hour'], year: '540 000 kr a year', range: '42 000 to 45 000 kr a month' },
  { currencies: ['NOK', 'ISK'], one: ['650 000 kr a year', '280 kr an hour'], range: '600 000 to 650 000 kr a year' },
  {
    currencies: ['DKK'],
    one: ['38.000 kr. a month', '210 kr. an hour'],
    year: '456.000 kr. a year',
    range: '36.000 to 38.000 kr. a month',
  },
  { currencies: ['ZAR'], one: ['R 37 500 a month', 'R450k a year'], year: 'R450k a year', range: 'R 35 000 to R 37 500 a month' },
  { currencies: ['EUR'], one: ['€48,000 a year', '€3,200 a month'], range: '€45,000 to €48,000 a year' },
  {
    currencies: ['EUR'],
    languages: ['nl'],
    words: /bruto|maand|\buur\b|jaar|vakantie|\btot\b/i,
    one: ['€ 3.200 per maand', '45k per jaar'],
    year: '€ 45.000 per jaar',
    range: '€ 2.800 tot € 3.200 per maand',
  },
  {
    currencies: ['EUR'],
    languages: ['fr'],
    words: /\bbruts?\b|mois|k€|\bsur\b|primes?\b/i,
    one: ['48 k€ brut par an', '2 400 € par mois'],
    range: '45 à 48 k€ brut par an',
  },
  {
    currencies: ['EUR'],
    languages: ['de'],
    words: /brutto|monat|jahr|gehalt|gehält|stunde|teilzeit|tsd|teur/i,
    one: ['48.000 € im Jahr', '3.200 € im Monat'],
    range: '45.000 bis 48.000 € im Jahr',
  },
  {
    currencies: ['EUR'],
    languages: ['es'],
    words: /al mes|al año|pagas|brutos/i,
    one: ['28.000 € al año'],
    range: '26.000 a 28.000 € al año',
  },
  {
    currencies: ['EUR'],
    languages: ['it'],
    words: /lord|mensilità|\bral\b/i,
    one: ['35.000 € all’anno'],
    range: '32.000 - 35.000 € all’anno',
  },
  { currencies: ['GBP'], one: ['£38,500 a year', '£14.50 an hour'], range: '£35,000 to £38,500 a year' },
  { currencies: ['BRL'], one: ['R$ 5.000 por mês', 'R$ 45 por hora'], year: 'R$ 65.000 por ano', range: 'R$ 4.000 a R$ 5.000 por mês' },
  { currencies: ['MXN'], one: ['$25,000 al mes'], year: '$300,000 al año', range: '$20,000 a $25,000 al mes' },
  {
    currencies: ['PLN'],
    one: ['12 000 zł brutto miesięcznie'],
    year: '144 000 zł brutto rocznie',
    range: '10 000 - 12 000 zł brutto miesięcznie',
  },
  { currencies: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], one: ['45.50', '60 to 65 an hour', '95k a year'], range: '60,000 to 65,000' },
];

/** A sign of several currencies: the expected one, when it is one of them; else the one most people mean. */
function likelyCurrency(sign: string, expected: string, locale: string): string | undefined {
  if (isCurrencyCode(sign)) return sign;
  const codes = CURRENCY_SIGNS[sign] ?? [];
  const isExpected = codes.includes(expected) || signsOf(expected, locale).includes(sign);
  return isExpected ? expected : codes.find((code) => code !== '');
}

/** The currency in which this was said, as far as it shows: by a sign, a lakh or 万, Swiss apostrophes. Else the expected one. */
function currencySaid(text: string, { currency, locales }: ExpectedPay): string {
  const locale = locales[0] ?? 'en-US';
  const words = payWordsOf(tidied(text), signsOf(currency, locale), locale);
  const signs = words.filter(({ kind }) => kind === 'currency').map(({ said }) => CURRENCY_NAMES[asSign(said)] ?? asSign(said));
  const homes = words.filter(({ kind }) => kind === 'amount').flatMap(({ said }) => piecesOf(said).map(({ home }) => home ?? ''));
  const swiss = /\d['’`´]\d{3}/.test(text) ? ['CHF'] : [];
  const found = [...signs, ...homes, ...swiss].map((sign) => likelyCurrency(sign, currency, locale));
  return found.find((code) => code !== undefined) ?? currency;
}

/** How this person says pay: by the currency, and in it by their words or their language. */
function wayOf(text: string, expected: ExpectedPay): Way & { readonly code: string } {
  const code = currencySaid(text, expected);
  const locale = expected.locales[0] ?? 'en-US';
  const ways = WAYS.filter((way) => way.currencies.includes(code));
  const way =
    ways.find(({ words }) => words?.test(text) === true) ??
    ways.find(({ languages }) => languages?.includes(languageOf(locale)) === true) ??
    ways[0];
  return { ...(way ?? { currencies: [code], one: [`${code} 45,000 a year`], range: `${code} 40,000 to 45,000 a year` }), code };
}

/** The problem in words, with an example as this person says it. `''` for an empty field. */
export function wordPayProblem(problem: PayProblem, text: string, expected: ExpectedPay): string {
  if (problem === 'empty') return '';
  const { one, range, year = one[0] ?? '', code } = wayOf(text, expected);
  const words = PAY_PROBLEM_WORDS[problem];
  const said: Readonly<Record<string, string>> = { one: joined(one, 'or'), range, year, code };
  return words.replace(/\{(\w+)\}/g, (_, name: string) => said[name] ?? '');
}

/** How pay is said in this currency and language, as examples. @example payExamples({ currency: 'INR', locales: ['en-IN'] }) // '18 lakh a year or …' */
export function payExamples(expected: ExpectedPay): string {
  return joined(wayOf('', expected).one, 'or');
}

/** Every example there is, with the currency and language it is for. */
export const PAY_EXAMPLES: readonly { readonly said: string; readonly currency: string; readonly language: string }[] = WAYS.flatMap(
  ({ currencies, languages = ['en'], one, range, year }) =>
    [...one, range, ...(year === undefined ? [] : [year])].map((said) => ({
      said,
      currency: currencies[0] ?? '',
      language: languages[0] ?? '',
    })),
);
