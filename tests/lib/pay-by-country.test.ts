import { describe, expect, test } from 'vitest';
import { minorDigits } from '../../src/lib/money.ts';
import { parsePay } from '../../src/lib/pay-parse.ts';
import { PAY_EXAMPLES, wordPayProblem } from '../../src/lib/pay-problems.ts';

/**
 * What is said, and what it is: currency, amount or range in whole units, and the unit when one was said; or `refused`, and what
 * the refusal gives as an example.
 */
type Row = readonly [said: string, is: string];

/** Ten ways of saying pay, and the currency and language of those who say it so. */
const COUNTRIES: Readonly<Record<string, { readonly currency: string; readonly locale: string; readonly rows: readonly Row[] }>> = {
  India: {
    currency: 'INR',
    locale: 'en-IN',
    rows: [
      ['18 LPA', 'INR 1800000 year'],
      ['₹18 lakhs', 'INR 1800000'],
      ['₹12.5L', 'INR 1250000'],
      ['1.2 Cr', 'INR 12000000'],
      ['Rs. 18,00,000', 'INR 1800000'],
      ['₹18,00,000/- per annum', 'INR 1800000 year'],
      ['₹12,50,000 CTC', 'INR 1250000'],
      ['12-15 LPA', 'INR 1200000-1500000 year'],
      ['80 lakh to 1.1 crore p.a.', 'INR 8000000-11000000 year'],
      ['₹95,000 in hand', 'refused 18 lakh a year'],
    ],
  },
  Japan: {
    currency: 'JPY',
    locale: 'ja-JP',
    rows: [
      ['650万円', 'JPY 6500000'],
      ['年収650万円', 'JPY 6500000 year'],
      ['年収500万円〜650万円', 'JPY 5000000-6500000 year'],
      ['年収500～650万円', 'JPY 5000000-6500000 year'],
      ['6,500,000円', 'JPY 6500000'],
      ['月給３２万円', 'JPY 320000 month'],
      ['月給25万5千円', 'JPY 255000 month'],
      ['時給1,500円', 'JPY 1500 hour'],
      ['¥320,000／月', 'JPY 320000 month'],
      ['手取り28万円', 'refused 年収650万円'],
    ],
  },
  Switzerland: {
    currency: 'CHF',
    locale: 'de-CH',
    rows: [
      ["Fr. 7'350.–", 'CHF 7350'],
      ["SFr. 98'500", 'CHF 98500'],
      ['98`500', 'CHF 98500'],
      ['CHF 98’500.00 brutto', 'CHF 98500'],
      ["CHF 7'350.- pro Monat", 'CHF 7350 month'],
      ['90´000 – 110´000 Franken im Jahr', 'CHF 90000-110000 year'],
      ['32.50 Fr./Std.', 'CHF 32.5 hour'],
      ['120kCHF', 'CHF 120000'],
      ["CHF 7'350 x 13", "refused CHF 98'500 a year"],
      ["CHF 98'500 bei 80%", "refused CHF 98'500 a year"],
    ],
  },
  Nordics: {
    currency: 'SEK',
    locale: 'sv-SE',
    rows: [
      ['45 000 SEK/mån', 'SEK 45000 month'],
      ['45 000 kr/månad', 'SEK 45000 month'],
      ['45 000:-', 'SEK 45000'],
      ['540 tkr per år', 'SEK 540000 year'],
      ['45-50 tkr i månaden', 'SEK 45000-50000 month'],
      ['185 kr/tim', 'SEK 185 hour'],
      ['kr 650 000,- pr. år NOK', 'NOK 650000 year'],
      ['DKK 38.000 pr. måned', 'DKK 38000 month'],
      ['månadslön 42 000 kr före skatt', 'SEK 42000 month'],
      ['31 000 kr efter skatt', 'refused 45 000 kr a month'],
    ],
  },
  'South Africa': {
    currency: 'ZAR',
    locale: 'en-ZA',
    rows: [
      ['R 37 500 pm', 'ZAR 37500 month'],
      ['R37,500 p.m.', 'ZAR 37500 month'],
      ['R450k per annum', 'ZAR 450000 year'],
      ['R450 000 CTC', 'ZAR 450000'],
      ['R25 000 - R30 000 per month', 'ZAR 25000-30000 month'],
      ['R1.2m', 'ZAR 1200000'],
      ['R 180,50 per hour', 'ZAR 180.5 hour'],
      ['R20k–R25k pm gross', 'ZAR 20000-25000 month'],
      ['ZAR 37 500,00', 'ZAR 37500'],
      ['R22 000 nett pm', 'refused R 37 500 a month'],
    ],
  },
  Netherlands: {
    currency: 'EUR',
    locale: 'nl-NL',
    rows: [
      ['€ 3.200,-', 'EUR 3200'],
      ['€ 3.200,- bruto per maand', 'EUR 3200 month'],
      ['€2.800 - €3.400 bruto p.m.', 'EUR 2800-3400 month'],
      ['tussen € 2.800 en € 3.400 per maand', 'EUR 2800-3400 month'],
      ['45k bruto per jaar', 'EUR 45000 year'],
      ['€ 16,50 per uur', 'EUR 16.5 hour'],
      ['3.200 euro excl. vakantiegeld', 'EUR 3200'],
      ['€ 2.300 netto', 'refused € 3.200 per maand'],
      ['€ 3.200 o.b.v. fulltime', 'refused € 3.200 per maand'],
      ['tot € 3.400', 'refused € 3.200 per maand'],
    ],
  },
  France: {
    currency: 'EUR',
    locale: 'fr-FR',
    rows: [
      ['48 000 € brut', 'EUR 48000'],
      ['48 k€', 'EUR 48000'],
      ['48K€ brut/an', 'EUR 48000 year'],
      ['45-50 k€ bruts annuels', 'EUR 45000-50000 year'],
      ['2\u202f400,50\u00a0€ brut par mois', 'EUR 2400.5 month'],
      ['entre 35 et 40 k€ selon expérience', 'EUR 35000-40000'],
      ['12,31 € de l’heure', 'EUR 12.31 hour'],
      ['2 400 €/mois + primes', 'EUR 2400 month'],
      ['1 900 € net', 'refused 48 k€ brut par an'],
      ['2 400 € brut sur 13 mois', 'refused 48 k€ brut par an'],
    ],
  },
  Germany: {
    currency: 'EUR',
    locale: 'de-DE',
    rows: [
      ['48.000 € brutto im Jahr', 'EUR 48000 year'],
      ['3.200 € brutto im Monat', 'EUR 3200 month'],
      ['Jahresgehalt: 48.000 Euro (brutto)', 'EUR 48000 year'],
      ['55-60 T€ p.a.', 'EUR 55000-60000 year'],
      ['52 Tsd. € jährlich', 'EUR 52000 year'],
      ['Stundenlohn 18,50 €', 'EUR 18.5 hour'],
      ['mtl. 3.450,00 EUR', 'EUR 3450 month'],
      ['2.800 € brutto, 14 Gehälter', 'refused 48.000 € im Jahr'],
      ['2.100 € netto', 'refused 48.000 € im Jahr'],
      ['3.200 € in Teilzeit', 'refused 48.000 € im Jahr'],
    ],
  },
  'United Kingdom': {
    currency: 'GBP',
    locale: 'en-GB',
    rows: [
      ['£38,500 p.a.', 'GBP 38500 year'],
      ['£38.5k', 'GBP 38500'],
      ['£35-40k DOE', 'GBP 35000-40000'],
      ['c. £42,000 per annum', 'GBP 42000 year'],
      ['£14.50 ph', 'GBP 14.5 hour'],
      ['£250 pd', 'GBP 250 day'],
      ['£40k plus benefits', 'GBP 40000'],
      ['£38,500 pro rata', 'refused £38,500 a year'],
      ['£38,500 FTE', 'refused £38,500 a year'],
      ['£60k OTE', 'refused £38,500 a year'],
    ],
  },
  'United States': {
    currency: 'USD',
    locale: 'en-US',
    rows: [
      ['$204.4K – $352K • Offers Equity', 'USD 204400-352000'],
      ['95k', 'USD 95000'],
      ['$28.50/hr', 'USD 28.5 hour'],
      ['$85,000.00 - $95,000.00 per year', 'USD 85000-95000 year'],
      ['Pay: $30.00 - $35.00 per hour', 'USD 30-35 hour'],
      ['1.5m', 'USD 1500000'],
      ['$1.2M', 'USD 1200000'],
      ['$75,000/year (DOE)', 'USD 75000 year'],
      ['82k + 8% bonus', 'refused 95k a year'],
      ['From $25 an hour', 'refused 60 to 65 an hour'],
    ],
  },
  'Brazil and Mexico': {
    currency: 'BRL',
    locale: 'pt-BR',
    rows: [
      ['R$ 5.000,00 por mês', 'BRL 5000 month'],
      ['R$ 8 mil', 'BRL 8000'],
      ['R$ 8,5 mil mensais', 'BRL 8500 month'],
      ['salário bruto de R$ 6.500', 'BRL 6500'],
      ['R$ 4.000 a R$ 5.000 mensal', 'BRL 4000-5000 month'],
      ['R$ 45/hora', 'BRL 45 hour'],
      ['MXN 25,000 mensuales', 'MXN 25000 month'],
      ['MX$28,500 brutos al mes', 'MXN 28500 month'],
      ['R$ 4.200 líquido', 'refused R$ 5.000 por mês'],
      ['R$ 5.000 + 13º', 'refused R$ 65.000 por ano'],
    ],
  },
  Poland: {
    currency: 'PLN',
    locale: 'pl-PL',
    rows: [
      ['12 000 zł brutto', 'PLN 12000'],
      ['12 tys. zł brutto', 'PLN 12000'],
      ['12 000 zł/mies.', 'PLN 12000 month'],
      ['8000-10000 PLN miesięcznie', 'PLN 8000-10000 month'],
      ['10-12 tys. zł brutto/mies.', 'PLN 10000-12000 month'],
      ['od 9 000 do 11 000 zł', 'PLN 9000-11000'],
      ['45 zł/godz.', 'PLN 45 hour'],
      ['144 000 zł rocznie', 'PLN 144000 year'],
      ['7 500 zł na rękę', 'refused 12 000 zł brutto'],
      ['6 000 zł netto', 'refused 12 000 zł brutto'],
    ],
  },
};

const ALL = Object.entries(COUNTRIES).flatMap(([country, { currency, locale, rows }]) =>
  rows.map(([said, is]) => ({ country, currency, locale, said, is })),
);

/** What was made of a text, in the words of the table. */
function readAs(said: string, currency: string, locale: string): string {
  const expected = { currency, locales: [locale] };
  const pay = parsePay(said, expected);
  if (!pay.ok) return `refused ${wordPayProblem(pay.problem, said, expected)}`;
  const unit = 10 ** minorDigits(pay.currency);
  const amounts = [...new Set([pay.low / unit, pay.high / unit])].join('-');
  return [pay.currency, amounts, ...(pay.unit === undefined ? [] : [pay.unit])].join(' ');
}

describe('pay as it is said in twelve countries', () => {
  test('is ten ways in each', () => expect(ALL).toHaveLength(120));

  test.each(ALL)('$country: “$said” is $is', ({ said, is, currency, locale }) => {
    const read = readAs(said, currency, locale);
    if (is.startsWith('refused ')) expect(read).toMatch(/^refused [A-Z]/);
    expect(read).toContain(is.replace(/^refused /, ''));
  });
});

describe('the examples of a refusal', () => {
  test.each(PAY_EXAMPLES)('“$said” is understood where $currency is expected', ({ said, currency, language }) => {
    expect(parsePay(said, { currency, locales: [language] })).toMatchObject({ ok: true, currency });
  });

  test.each([
    ['sixty', 'INR', 'en-IN', '18 lakh a year or ₹45,000 a month'],
    ['12 lakh for two', 'USD', 'en-US', '18 lakh a year'],
    ['18 lakh', 'USD', 'en-US', 'such as INR'],
    ['45 kr', 'USD', 'en-US', 'such as SEK'],
    ['45 kr netto', 'NOK', 'nb-NO', '650 000 kr a year'],
    ['kr 45 x 13', 'DKK', 'da-DK', '456.000 kr. a year'],
    ["7'350 for all", 'USD', 'en-US', "CHF 98'500 a year"],
    ['£30k at 60%', 'EUR', 'de-DE', '£38,500 a year'],
    ['€ 2.300 netto per maand', 'USD', 'en-US', '€ 3.200 per maand'],
    ['48 k€ brut x 13', 'USD', 'en-US', '48 k€ brut par an'],
    ['AED 15,000 all', 'AED', 'en-AE', 'AED 45,000 a year'],
    ['sixty', 'USD', 'en-US', '45.50, 60 to 65 an hour or 95k a year'],
  ])('after “%s”, where %s is expected in %s, say “%s”', (said, currency, locale, example) => {
    const expected = { currency, locales: [locale] };
    const pay = parsePay(said, expected);
    expect(pay.ok ? 'understood' : wordPayProblem(pay.problem, said, expected)).toContain(example);
  });
});
