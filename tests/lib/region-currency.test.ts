import { describe, expect, test } from 'vitest';
import { CURRENCIES } from '../../src/lib/money.ts';
import { regionCurrency, usualCurrency } from '../../src/lib/region-currency.ts';

describe('the currency of a region', () => {
  test.each([
    ['en-US', 'USD'],
    ['en', 'USD'],
    ['en-GB', 'GBP'],
    ['en-IN', 'INR'],
    ['hi', 'INR'],
    ['de', 'EUR'],
    ['de-CH', 'CHF'],
    ['gsw', 'CHF'],
    ['fr-CA', 'CAD'],
    ['ja', 'JPY'],
    ['pt', 'BRL'],
    ['pt-PT', 'EUR'],
    ['sv', 'SEK'],
    ['nb', 'NOK'],
    ['da-DK', 'DKK'],
    ['en-ZA', 'ZAR'],
    ['bg-BG', 'EUR'],
    ['zh-Hant-TW', 'TWD'],
    ['es-MX', 'MXN'],
    ['ar-EG', 'EGP'],
  ])('%s is paid in %s', (locale, currency) => expect(regionCurrency([locale, 'en-US'])).toBe(currency));

  test.each([['es-419'], ['en-001'], ['not a locale'], ['']])('nobody knows for “%s”', (locale) =>
    expect(regionCurrency([locale])).toBeUndefined(),
  );

  test('is known for every currency offered first, and only currencies that exist are named', () => {
    const regions = Intl.supportedValuesOf('currency');
    for (const currency of CURRENCIES) expect(usualCurrency([], [`en-${currency === 'EUR' ? 'DE' : currency.slice(0, 2)}`])).toBe(currency);
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const found = regionCurrency([`en-${letter}${other}`]);
        if (found !== undefined) expect(regions).toContain(found);
      }
  });
});

describe('what a new amount is in', () => {
  test.each([
    ['the region, when there is no other', [], ['de-DE'], 'EUR'],
    ['dollars, when nothing is known', [], ['en-001'], 'USD'],
    ['that of the other one', ['JPY'], ['de-DE'], 'JPY'],
    ['that of most of the others', ['EUR', 'JPY', 'JPY'], ['de-DE'], 'JPY'],
    ['of as many, that of the region', ['EUR', 'JPY'], ['de-DE'], 'EUR'],
    ['else of the last one', ['GBP', 'JPY'], ['de-DE'], 'JPY'],
  ])('%s', (_which, others, locales, currency) => expect(usualCurrency(others, locales)).toBe(currency));
});
