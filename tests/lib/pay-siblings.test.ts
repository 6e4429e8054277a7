import { describe, expect, test } from 'vitest';
import { minorDigits } from '../../src/lib/money.ts';
import { parsePay } from '../../src/lib/pay-parse.ts';

/** What is said, the currency expected and the locale; then what it is, as in pay-by-country.test.ts. */
const ROWS: readonly (readonly [said: string, currency: string, locale: string, is: string])[] = [
  ['22.5 LPA fixed', 'INR', 'en-IN', 'INR 2250000 year'],
  ['Rs 85,000 per month CTC', 'INR', 'en-IN', 'INR 85000 month'],
  ['₹9,50,000 – ₹11,00,000 p.a.', 'INR', 'en-IN', 'INR 950000-1100000 year'],
  ['about 15 lacs per annum', 'INR', 'en-IN', 'INR 1500000 year'],
  ['0.9 Cr CTC', 'INR', 'en-IN', 'INR 9000000'],
  ['75k in hand', 'INR', 'en-IN', 'refused'],
  ['INR 24L', 'USD', 'en-IN', 'INR 2400000'],
  ['年俸 720万円', 'JPY', 'ja-JP', 'JPY 7200000 year'],
  ['月給 28万5,000円', 'JPY', 'ja-JP', 'JPY 285000 month'],
  ['時給1,250円～1,400円', 'JPY', 'ja-JP', 'JPY 1250-1400 hour'],
  ['￥4,800,000', 'USD', 'ja-JP', 'JPY 4800000'],
  ['手取り25万円', 'JPY', 'ja-JP', 'refused'],
  ['５５０万円以上', 'JPY', 'ja-JP', 'refused'],
  ['CHF 7’200.– brutto pro Monat', 'CHF', 'de-CH', 'CHF 7200 month'],
  ["Fr. 95'000.-- im Jahr", 'CHF', 'de-CH', 'CHF 95000 year'],
  ['100`000 Franken', 'CHF', 'de-CH', 'CHF 100000'],
  ["CHF 6'800.- x 13", 'CHF', 'de-CH', 'refused'],
  ["80-100%-Pensum, CHF 90'000", 'CHF', 'de-CH', 'refused'],
  ['kr 620 000 i året', 'NOK', 'nb-NO', 'NOK 620000 year'],
  ['42.500 kr. pr. måned', 'DKK', 'da-DK', 'DKK 42500 month'],
  ['35 000:- i månaden', 'SEK', 'sv-SE', 'SEK 35000 month'],
  ['195 kr/t', 'NOK', 'nb-NO', 'NOK 195 hour'],
  ["550-600' NOK", 'NOK', 'nb-NO', 'refused'],
  ['R28 500,00 per month', 'ZAR', 'en-ZA', 'ZAR 28500 month'],
  ['R 650k p.a.', 'ZAR', 'en-ZA', 'ZAR 650000 year'],
  ['R25 000 – R30 000 pm', 'ZAR', 'en-ZA', 'ZAR 25000-30000 month'],
  ['R35k nett', 'ZAR', 'en-ZA', 'refused'],
  ['€ 2.950 bruto p/m', 'EUR', 'nl-NL', 'EUR 2950 month'],
  ['€3.100,- tot €3.800,- bruto per maand', 'EUR', 'nl-NL', 'EUR 3100-3800 month'],
  ['52K bruto per jaar', 'EUR', 'nl-NL', 'EUR 52000 year'],
  ['€ 17,50 per uur', 'EUR', 'nl-NL', 'EUR 17.5 hour'],
  ['2.400 netto', 'EUR', 'nl-NL', 'refused'],
  ['42 K€ brut annuel', 'EUR', 'fr-FR', 'EUR 42000 year'],
  ['de 35 000 à 40 000 € bruts par an', 'EUR', 'fr-FR', 'EUR 35000-40000 year'],
  ['2 350 € brut mensuel', 'EUR', 'fr-FR', 'EUR 2350 month'],
  ['1 900 € net/mois', 'EUR', 'fr-FR', 'refused'],
  ['52.000 € Jahresbrutto', 'EUR', 'de-DE', 'EUR 52000 year'],
  ['3.400 EUR brutto/Monat', 'EUR', 'de-AT', 'EUR 3400 month'],
  ['55–60 TEUR', 'EUR', 'de-DE', 'EUR 55000-60000'],
  ['45 Tsd. Euro p.a.', 'EUR', 'de-DE', 'EUR 45000 year'],
  ['2.900 € x 14', 'EUR', 'de-AT', 'refused'],
  ['19,50 € die Stunde', 'EUR', 'de-DE', 'EUR 19.5 hour'],
  ['£32,000 per annum pro rata', 'GBP', 'en-GB', 'refused'],
  ['circa £40,000', 'GBP', 'en-GB', 'GBP 40000'],
  ['£13.85 p/h', 'GBP', 'en-GB', 'GBP 13.85 hour'],
  ['£42k - £46k + bonus', 'GBP', 'en-GB', 'GBP 42000-46000'],
  ['£27,500 FTE', 'GBP', 'en-GB', 'refused'],
  ['$62,500 - $78,000/yr', 'USD', 'en-US', 'USD 62500-78000 year'],
  ['$31.25/hour DOE', 'USD', 'en-US', 'USD 31.25 hour'],
  ['USD 1.1M', 'USD', 'en-US', 'USD 1100000'],
  ['70-80K annually', 'USD', 'en-US', 'USD 70000-80000 year'],
  ['$85k OTE', 'USD', 'en-US', 'refused'],
  ['$120K/year + equity', 'USD', 'en-US', 'USD 120000 year'],
  ['R$ 7,5 mil por mês', 'BRL', 'pt-BR', 'BRL 7500 month'],
  ['$28,000 MXN mensuales', 'MXN', 'es-MX', 'MXN 28000 month'],
  ['9 000 – 11 000 zł brutto', 'PLN', 'pl-PL', 'PLN 9000-11000'],
  ['85 zł/h', 'PLN', 'pl-PL', 'PLN 85 hour'],
  ['6 tys. zł netto', 'PLN', 'pl-PL', 'refused'],
  ['～800万円', 'JPY', 'ja-JP', 'refused'],
  ['₹18,50,000 /-', 'INR', 'en-IN', 'INR 1850000'],
  ['€ 3.200,= per maand', 'EUR', 'nl-NL', 'EUR 3200 month'],
  ['2.800 € brutto 14 mal', 'EUR', 'de-AT', 'refused'],
  ["CHF 5'000, 60-100%", 'CHF', 'de-CH', 'refused'],
  ['R$ 8.000 PJ', 'BRL', 'pt-BR', 'refused'],
  ['3500m', 'USD', 'en-US', 'refused'],
  ['R 5.000', 'BRL', 'pt-BR', 'BRL 5000'],
  ['18,00,000', 'USD', 'en-US', 'refused'],
  ['£24k actual, 0.8 FTE', 'GBP', 'en-GB', 'refused'],
  ['$150k base / $200k TC', 'USD', 'en-US', 'refused'],
  ['12L CTC (10L fixed)', 'INR', 'en-IN', 'refused'],
  ['年収650万円（賞与込）', 'JPY', 'ja-JP', 'refused'],
];

describe('pay as people say it, whatever way', () => {
  test.each(ROWS)('“%s”, where %s is expected in %s, is %s', (said, currency, locale, is) => {
    const pay = parsePay(said, { currency, locales: [locale] });
    const unit = pay.ok ? 10 ** minorDigits(pay.currency) : 1;
    const read = pay.ok
      ? [pay.currency, [...new Set([pay.low / unit, pay.high / unit])].join('-'), pay.unit ?? ''].join(' ').trim()
      : 'refused';
    expect(read).toBe(is);
  });
});
