import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, formatDay, formatDistance, formatShortDay } from '../../src/lib/dates.ts';
import { formatMoney, minorDigits, MOST_CENTS } from '../../src/lib/money.ts';
import { parsePay } from '../../src/lib/pay-parse.ts';
import { pathTo } from '../../src/lib/routes.ts';
import { capitalized, counted, joined, quoted } from '../../src/lib/text.ts';

describe('money', () => {
  test.each([
    ['45', 'USD', 'en-US', 4500],
    ['$45.50', 'USD', 'en-US', 4550],
    ['95k', 'USD', 'en-US', 9_500_000],
    ['62.5 K', 'USD', 'en-US', 6_250_000],
    ['$1,234.56', 'USD', 'en-US', 123_456],
    ['1.234,56', 'EUR', 'de-DE', 123_456],
    ['1.234,56', 'EUR', 'en-US', 123_456],
    ['1,234.56', 'USD', 'de-DE', 123_456],
    ['78 000 €', 'EUR', 'fr-FR', 7_800_000],
    ['6500000', 'JPY', 'ja-JP', 6_500_000],
    ['95.000', 'USD', 'en-US', 9_500_000],
    ['1,5', 'USD', 'en-US', 150],
    ['1 234,56', 'USD', 'en-US', 123_456],
    ['95K USD', 'USD', 'en-US', 9_500_000],
    ["1'234.50", 'CHF', 'de-CH', 123_450],
    ['1,00,000', 'INR', 'en-IN', 10_000_000],
    ['1.234', 'KWD', 'en-US', 1234],
    ['٤٥', 'USD', 'ar-EG', 4500],
    ['1.250k', 'USD', 'en-US', 125_000],
    ['USD95,000', 'USD', 'en-US', 9_500_000],
    ['A$95k', 'AUD', 'en-US', 9_500_000],
    ['$95k', 'AUD', 'en-AU', 9_500_000],
    ['1,234,567.89', 'USD', 'en-US', 123_456_789],
    ['12,34,567', 'INR', 'en-IN', 123_456_700],
    ['1,234', 'KWD', 'en-US', 1_234_000],
    ['1,234', 'KWD', 'de-DE', 1234],
    ['1,250k', 'USD', 'en-US', 125_000_000],
    ['٤٥٫٥٠', 'USD', 'ar-EG', 4550],
    ['٤٥.٥٠', 'USD', 'ar-EG', 4550],
    ['১,২৩৪.৫', 'USD', 'bn-BD', 123_450],
    ['10000000000', 'USD', 'en-US', MOST_CENTS],
  ])('%s %s in %s is understood', (text, currency, locale, cents) =>
    expect(parsePay(text, { currency, locales: [locale] })).toMatchObject({ ok: true, low: cents, high: cents, currency }),
  );

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['forty-five', 'not-a-number'],
    ['-5', 'negative'],
    ['85k + 10%', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1.234.56', 'not-a-number'],
    ['95,000,50', 'not-a-number'],
    ['1,234,56', 'not-a-number'],
    ['20 30', 'not-a-number'],
    ['1,'.repeat(20_000), 'not-a-number'],
    ['45$50', 'not-a-number'],
    ['020 555 123', 'not-a-number'],
    ['20 30 400', 'not-a-number'],
    ['٤٥٫٦٧٨', 'not-a-number'],
    ['10000000000.01', 'too-large'],
    ['99999999999999999999', 'too-large'],
  ])('“%s” is refused: %s', (text, problem) =>
    expect(parsePay(text, { currency: 'USD', locales: ['en-US'] })).toEqual({ ok: false, problem }),
  );

  test('typing anything never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'ar-EG', 'en-IN'),
        (text, locale) => void parsePay(text, { currency: 'USD', locales: [locale] }),
      ),
    );
  });

  test('what is shown is understood again', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'pl-PL', 'pt-BR', 'en-IN', 'ar-EG', 'fa-IR', 'bn-BD'),
        (cents, currency, locale) =>
          void expect(parsePay(formatMoney(cents, currency, locale), { currency, locales: [locale] })).toMatchObject({
            low: cents,
            high: cents,
            currency,
          }),
      ),
    );
  });

  test('minor units follow the currency', () => {
    expect([minorDigits('USD'), minorDigits('JPY'), minorDigits('KWD'), minorDigits('nonsense')]).toEqual([2, 0, 3, 2]);
    expect(formatMoney(4550, 'USD')).toBe('$45.50');
    expect(formatMoney(4500, 'USD')).toBe('$45');
    expect(formatMoney(4500, 'nonsense')).toBe('45 nonsense');
  });
});

describe('dates', () => {
  test('are counted and said', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(formatDay('2026-05-22', '2026-05-14')).toBe('Fri, May 22');
    expect(formatDay('2027-01-04', '2026-05-14')).toContain('2027');
    expect(formatShortDay('2026-05-12')).toBe('May 12');
    expect(formatDistance('2026-05-15', '2026-05-14')).toBe('tomorrow');
    expect(formatDistance('2026-05-12', '2026-05-14')).toBe('2 days ago');
  });
});

describe('words', () => {
  test('count, join and quote', () => {
    expect(counted(1, 'ask')).toBe('one ask');
    expect(counted(12, 'ask')).toBe('12 asks');
    expect(joined(['a'], 'and')).toBe('a');
    expect(joined(['a', 'b'], 'or')).toBe('a or b');
    expect(joined(['a', 'b', 'c'], 'and')).toBe('a, b and c');
    expect(joined(['a', 'b'], 'then')).toBe('a, then b');
    expect(capitalized('two asks')).toBe('Two asks');
    expect(quoted('  Too   little money ')).toBe('“Too little money”');
    expect(quoted('word '.repeat(40)).length).toBeLessThan(75);
    expect(quoted('x'.repeat(400)).length).toBeLessThan(75);
  });
});

test('addresses stand under any base path', () => {
  expect(pathTo('offers', '/')).toBe('/offers/');
  expect(pathTo('offers', '/greenroom')).toBe('/greenroom/offers/');
  expect(pathTo('today', '/greenroom/')).toBe('/greenroom/');
});
