import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorDigits } from '../../src/lib/money.ts';
import { MOST_CENTS, PAY_UNITS } from '../../src/lib/money.ts';
import { formatPay, parsePay, type PayProblem } from '../../src/lib/pay-parse.ts';
import { MAGNITUDES } from '../../src/lib/pay-vocabulary.ts';
import { PAY_PROBLEM_WORDS } from '../../src/lib/pay-problems.ts';

/** Text, expected currency, locale; then low and high in minor units, currency and unit. */
const UNDERSTOOD = [
  ['45', 'USD', 'en-US', 4500, 4500, 'USD', undefined],
  ['45.50', 'USD', 'en-US', 4550, 4550, 'USD', undefined],
  ['$45', 'USD', 'en-US', 4500, 4500, 'USD', undefined],
  ['45 $', 'USD', 'de-DE', 4500, 4500, 'USD', undefined],
  ['95k', 'USD', 'en-US', 9_500_000, 9_500_000, 'USD', undefined],
  ['95 K', 'USD', 'en-US', 9_500_000, 9_500_000, 'USD', undefined],
  ['1.5k', 'USD', 'en-US', 150_000, 150_000, 'USD', undefined],
  ['1.234,56', 'EUR', 'de-DE', 123_456, 123_456, 'EUR', undefined],
  ['1,234.56', 'USD', 'en-US', 123_456, 123_456, 'USD', undefined],
  ['1.234', 'EUR', 'de-DE', 123_400, 123_400, 'EUR', undefined],
  ['1.234', 'USD', 'en-US', 123_400, 123_400, 'USD', undefined],
  ['1.234', 'KWD', 'en-US', 1234, 1234, 'KWD', undefined],
  ['1,234', 'KWD', 'en-US', 1_234_000, 1_234_000, 'KWD', undefined],
  ['1 234,56', 'EUR', 'fr-FR', 123_456, 123_456, 'EUR', undefined],
  ['78\u202f000\u00a0€', 'EUR', 'fr-FR', 7_800_000, 7_800_000, 'EUR', undefined],
  ["5'200", 'CHF', 'de-CH', 520_000, 520_000, 'CHF', undefined],
  ["CHF 5'200.–/Monat", 'CHF', 'de-CH', 520_000, 520_000, 'CHF', 'month'],
  ['€3.500,-', 'EUR', 'de-DE', 350_000, 350_000, 'EUR', undefined],
  ['3500.–', 'CHF', 'de-CH', 350_000, 350_000, 'CHF', undefined],
  ['3500.- to 4000.-', 'CHF', 'de-CH', 350_000, 400_000, 'CHF', undefined],
  ['$60–65/h', 'USD', 'en-US', 6000, 6500, 'USD', 'hour'],
  ['$60-$65 an hour', 'USD', 'en-US', 6000, 6500, 'USD', 'hour'],
  ['$60/h – $65/h', 'USD', 'en-US', 6000, 6500, 'USD', 'hour'],
  ['60 to 65 an hour', 'USD', 'en-US', 6000, 6500, 'USD', 'hour'],
  ['60–65k', 'USD', 'en-US', 6_000_000, 6_500_000, 'USD', undefined],
  ['60k—65k', 'USD', 'en-US', 6_000_000, 6_500_000, 'USD', undefined],
  ['1.5 - 2k a month', 'USD', 'en-US', 150_000, 200_000, 'USD', 'month'],
  ['60 000 – 65 000', 'EUR', 'fr-FR', 6_000_000, 6_500_000, 'EUR', undefined],
  ['60–60', 'USD', 'en-US', 6000, 6000, 'USD', undefined],
  ['between 60 and 65', 'USD', 'en-US', 6000, 6500, 'USD', undefined],
  ['from 60 to 65', 'USD', 'en-US', 6000, 6500, 'USD', undefined],
  ['£45,000 pa', 'USD', 'en-GB', 4_500_000, 4_500_000, 'GBP', 'year'],
  ['45000 USD a year', 'EUR', 'en-US', 4_500_000, 4_500_000, 'USD', 'year'],
  ['USD 45/hr', 'USD', 'en-US', 4500, 4500, 'USD', 'hour'],
  ['$45 per hour.', 'USD', 'en-US', 4500, 4500, 'USD', 'hour'],
  ['45 dollars an hour', 'USD', 'en-US', 4500, 4500, 'USD', 'hour'],
  ['hourly 45', 'USD', 'en-US', 4500, 4500, 'USD', 'hour'],
  ['45 p.h.', 'GBP', 'en-GB', 4500, 4500, 'GBP', 'hour'],
  ['450 a day', 'GBP', 'en-GB', 45_000, 45_000, 'GBP', 'day'],
  ['900/wk', 'USD', 'en-US', 90_000, 90_000, 'USD', 'week'],
  ['3,500 a month', 'USD', 'en-US', 350_000, 350_000, 'USD', 'month'],
  ['3500/mo', 'USD', 'en-US', 350_000, 350_000, 'USD', 'month'],
  ['70K/YR', 'USD', 'en-US', 7_000_000, 7_000_000, 'USD', 'year'],
  ['70k per annum', 'GBP', 'en-GB', 7_000_000, 7_000_000, 'GBP', 'year'],
  ['zwischen 60 und 65 Euro pro Stunde', 'EUR', 'de-DE', 6000, 6500, 'EUR', 'hour'],
  ['2 000 € par mois', 'EUR', 'fr-FR', 200_000, 200_000, 'EUR', 'month'],
  ['about $45', 'USD', 'en-US', 4500, 4500, 'USD', undefined],
  ['ca. 60k', 'EUR', 'de-DE', 6_000_000, 6_000_000, 'EUR', undefined],
  ['~60–65k', 'USD', 'en-US', 6_000_000, 6_500_000, 'USD', undefined],
  ['$45', 'AUD', 'en-AU', 4500, 4500, 'AUD', undefined],
  ['$45', 'EUR', 'de-DE', 4500, 4500, 'USD', undefined],
  ['$45 CAD', 'USD', 'en-US', 4500, 4500, 'CAD', undefined],
  ['CA$45', 'USD', 'en-US', 4500, 4500, 'CAD', undefined],
  ['A$95k', 'USD', 'en-US', 9_500_000, 9_500_000, 'AUD', undefined],
  ['¥500,000', 'JPY', 'en-US', 500_000, 500_000, 'JPY', undefined],
  ['¥9000', 'CNY', 'en-US', 900_000, 900_000, 'CNY', undefined],
  ['5000 yen', 'USD', 'en-US', 5000, 5000, 'JPY', undefined],
  ['45 kr', 'SEK', 'sv-SE', 4500, 4500, 'SEK', undefined],
  ['45.5 KWD', 'USD', 'en-US', 45_500, 45_500, 'KWD', undefined],
  ['₹12,34,567', 'INR', 'en-IN', 123_456_700, 123_456_700, 'INR', undefined],
  ['٤٥–٥٠ an hour', 'USD', 'ar-EG', 4500, 5000, 'USD', 'hour'],
  ['45kEUR', 'USD', 'en-US', 4_500_000, 4_500_000, 'EUR', undefined],
  ['$45', 'EUR', 'en-AU', 4500, 4500, 'AUD', undefined],
  ['45 kr', 'EUR', 'nb-NO', 4500, 4500, 'NOK', undefined],
  ['¥320,000', 'USD', 'ja-JP', 320_000, 320_000, 'JPY', undefined],
  ['¥9,000', 'USD', 'zh-CN', 900_000, 900_000, 'CNY', undefined],
  ['18 lakh', 'USD', 'en-IN', 180_000_000, 180_000_000, 'INR', undefined],
  ['$1.2 lakh', 'INR', 'en-IN', 12_000_000, 12_000_000, 'USD', undefined],
  ['1.5 - 2m', 'USD', 'en-US', 150_000_000, 200_000_000, 'USD', undefined],
  ['900k - 1.1m', 'USD', 'en-US', 90_000_000, 110_000_000, 'USD', undefined],
  ['10,000,000,000', 'USD', 'en-US', MOST_CENTS, MOST_CENTS, 'USD', undefined],
] as const;

/** Texts refused where dollars are expected, by problem. */
const REFUSED: Readonly<Record<PayProblem, readonly string[]>> = {
  empty: ['', ' \u00a0\u202f '],
  'not-a-number': [
    ...['pay', '$', '–', 'NaN', 'Infinity', '1e5', 'forty-five', '½', '45²', '💰45', '45%', '45 x 3', '45 foo'],
    ...['12.34.56', '1,23,45', '045', '60 65', '$45 $50', '4$5', '85k + 10%', '60 or 65', '60 and 65', '+45', '45.50 JPY'],
    ...['2026-05-22', '22/05/2026', '05-12', '555-123-4567', '+1 555 123 4567', '(555) 123-4567', '020 555 123'],
    ...['45 h', '40h/week', '5 pm', '45 bi-weekly', '45 per 2 weeks', 'try 45', `${'about '.repeat(20)}45`],
  ],
  negative: ['-45', '−45', '$-45', '-$45/h', '(45)', '60 to -65', '60--65'],
  'too-large': ['99999999999999999999', '10,000,000,000.01', '9999999999998–9999999999999'],
  'range-order': ['65–60', '65k to 60k', '60.000–65'],
  'range-wide': ['60–65,000', '1–500k', '12-2025'],
  'open-range': ['from 60k', 'up to 70k', '60k+', '60k or more', '60–', 'at least 45/h', 'between 60', '> 60k', '60k max.'],
  'thousands-unclear': ['60k–65', '60k–65,000', '900–1k', '60,000–65k', '$45/h – 50k', '$12L', '1.2m–1.5'],
  'currency-unclear': ['¥45', '45 kr', '₺45', '12 lakh', '1.5 crore', 'Rs 50,000', '650万', '12 L'],
  'two-currencies': ['$45–€50', '€45 USD', '$45 EUR', 'A$45 CAD'],
  'two-units': ['$45/h or $90k a year', '45/h/day', 'hourly 45 a month'],
  net: ['$60k net', '60k take-home', '$4,000 a month after tax', 'net pay 60k', '$60k (net)'],
  share: ['$60k pro rata', '$60k pro-rated', '60k FTE', '$60k part-time', '60k at 80%'],
  package: ['$120k OTE', 'total comp $250k', '$150k package', '$95k incl. bonus', '€3,200 incl. vakantiegeld'],
  payments: ['$4,000 x 13', '4000 x14', '12 x $4,000', '4000 × 13.5', '3.200 €, 14 Gehälter', '$4,000 + 13th month'],
  extras: ['82k + 8% bonus', '$60k bonus', 'bonus: $10k', '$60k plus bonus of $5k', '$60k + $5k equity', 'equity 60k'],
};

const DOLLARS = { currency: 'USD', locales: ['en-US'] };

describe('pay as people type it', () => {
  test.each(UNDERSTOOD)(
    '“%s”, where %s is expected in %s, is from %d to %d minor units of %s per %s',
    (text, expected, locale, low, high, currency, unit) =>
      expect(parsePay(text, { currency: expected, locales: [locale] })).toEqual({ ok: true, low, high, currency, unit }),
  );

  test.each(Object.entries(REFUSED).flatMap(([problem, texts]) => texts.map((text) => ({ text, problem }))))(
    '“$text” is refused: $problem',
    ({ text, problem }) => expect(parsePay(text, DOLLARS)).toEqual({ ok: false, problem }),
  );

  test('every problem is said in whole sentences', () => {
    for (const [problem, words] of Object.entries(PAY_PROBLEM_WORDS)) expect(words, problem).toMatch(/^[A-Z].+\. .+\.$/);
  });

  test('a k is refused where the currency itself is written K', () => {
    expect(parsePay('45K', { currency: 'PGK', locales: ['en-PG'] })).toEqual({ ok: false, problem: 'thousands-unclear' });
    expect(parsePay('K45', { currency: 'PGK', locales: ['en-PG'] })).toMatchObject({ ok: true, low: 4500 });
  });

  test('a locale or currency nobody knows does no harm', () => {
    expect(parsePay('$45', { currency: 'nonsense', locales: ['not a locale'] })).toMatchObject({ ok: true, low: 4500, currency: 'USD' });
    expect(parsePay('45', { currency: 'USD', locales: [] })).toMatchObject({ ok: true, low: 4500 });
  });

  test('is said back', () => {
    expect(formatPay({ low: 6000, high: 6500, currency: 'USD', unit: 'hour' })).toBe('$60 to $65 an hour');
    expect(formatPay({ low: 4550, high: 4550, currency: 'USD', unit: 'year' })).toBe('$45.50 a year');
    expect(formatPay({ low: 4500, high: 4500, currency: 'EUR' }, 'de-DE')).toBe('45\u00a0€');
  });
});

describe('the laws of reading pay', () => {
  const currencies = fc.constantFrom(
    ...[
      'USD',
      'EUR',
      'GBP',
      'JPY',
      'KWD',
      'INR',
      'AUD',
      'CHF',
      'SEK',
      'NOK',
      'DKK',
      'ZAR',
      'PLN',
      'BRL',
      'MXN',
      'CZK',
      'HUF',
      'TRY',
      'KRW',
    ],
  );
  const locales = fc.constantFrom(
    ...['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'es-MX', 'ar-EG', 'fa-IR', 'pl-PL', 'ja-JP', 'hi-IN', 'sv-SE', 'nb-NO', 'da-DK'],
    ...[
      'en-ZA',
      'nl-NL',
      'fr-CH',
      'it-CH',
      'de-AT',
      'pt-BR',
      'en-GB',
      'cs-CZ',
      'hu-HU',
      'tr-TR',
      'ko-KR',
      'zh-CN',
      'he-IL',
      'en-CA',
      'fr-CA',
    ],
  );
  const cents = fc.nat({ max: 10 ** 10 });
  /** Texts made of what stands in texts about pay, in any order. */
  const pieces = [
    '1',
    '45',
    '60',
    '65',
    '000',
    '0',
    '.',
    ',',
    ' ',
    ' ',
    "'",
    'k',
    '-',
    '–',
    ' to ',
    '$',
    '€',
    '¥',
    'CAD',
    ' an hour',
    '/h',
  ];
  const rarePieces = [' a year', 'between ', ' and ', 'from ', '+', '~', '(', ')', 'kr', '%', 'a', 'about ', '.-', '\u00a0', ' or ', '/'];
  const payLike = fc.array(fc.constantFrom(...pieces, ...pieces, ...rarePieces), { maxLength: 9 }).map((parts) => parts.join(''));
  const anyText = fc.oneof(payLike, payLike, fc.string(), fc.string({ unit: 'binary' }));

  test('any text is read without throwing, into exact amounts in order, or refused', () => {
    fc.assert(
      fc.property(anyText, currencies, locales, (text, currency, locale) => {
        const pay = parsePay(text, { currency, locales: [locale] });
        if (!pay.ok) return;
        expect(text).toMatch(/\p{Nd}/u);
        expect(Number.isSafeInteger(pay.low) && Number.isSafeInteger(pay.high)).toBe(true);
        expect(0 <= pay.low && pay.low <= pay.high).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('no digit is lost or invented: zeros aside, the amounts have the digits of the text', () => {
    const digits = (text: string | number): string => String(text).replace(/[^1-9]/g, '');
    fc.assert(
      fc.property(payLike, currencies, locales, (text, currency, locale) => {
        const pay = parsePay(text, { currency, locales: [locale] });
        if (!pay.ok) return;
        const [low, high] = [digits(pay.low), digits(pay.high)];
        expect(low === high ? [low, low + high] : [low + high]).toContain(digits(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('what is said back is read the same, in every currency and locale', () => {
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 0, max: 99 }),
        currencies,
        locales,
        fc.option(fc.constantFrom(...PAY_UNITS), { nil: undefined }),
        (low, times, currency, locale, unit) => {
          const pay = { low, high: low + low * times, currency, unit };
          expect(parsePay(formatPay(pay, locale), { currency, locales: [locale] })).toEqual({ ok: true, ...pay });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('what is said back in English is read the same, whatever currency is expected', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom('EUR', 'GBP', 'KWD', 'INR', 'AUD', 'CAD', 'CHF'), currencies, (low, currency, expected) => {
        const text = formatPay({ low, high: low, currency, unit: 'day' });
        expect(parsePay(text, { currency: expected, locales: ['en-US'] })).toMatchObject({ ok: true, low, currency, unit: 'day' });
      }),
    );
  });

  /** Is it a k, an m, a lakh; or a k before a currency? */
  const multiplies = (letters: string): boolean =>
    MAGNITUDES.some(({ words }) => words.split('|').includes(letters.toLowerCase())) || /^[kt](?:kr|[a-z]{3,5})$/i.test(letters);

  test('letters added at the end are refused, or leave the number as it was', () => {
    const good = UNDERSTOOD.filter(([text]) => !/[km]$/i.test(text));
    const junk = fc.tuple(
      fc.constantFrom('', ' '),
      fc.stringMatching(/^[a-zA-Z]{1,6}$/).filter((letters) => !multiplies(letters)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...good), junk, ([text, expected, locale, low, high, currency], added) => {
        const pay = parsePay(text + added.join(''), { currency: expected, locales: [locale] });
        // 1.234 is less in a currency with three decimals, whose code the letters may be.
        if (!pay.ok || (pay.currency !== currency && /[.,]\d{3}/.test(text))) return;
        const [was, is] = [10 ** minorDigits(currency), 10 ** minorDigits(pay.currency)];
        expect([pay.low / is, pay.high / is]).toEqual([low / was, high / was]);
      }),
      { numRuns: 1000 },
    );
  });
});
