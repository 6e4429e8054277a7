import { describe, expect, test } from 'vitest';
import { minorDigits, type PayUnit } from '../../src/lib/money.ts';
import { guessUnit } from '../../src/lib/pay-guess.ts';

describe('the unit of an amount that was typed without one', () => {
  test.each<readonly [amount: number, currency: string, usual: PayUnit, unit: PayUnit]>([
    [45, 'USD', 'year', 'hour'],
    [95_000, 'USD', 'year', 'year'],
    [95_000, 'USD', 'hour', 'year'],
    [3500, 'USD', 'hour', 'month'],
    [600, 'GBP', 'day', 'day'],
    [45, 'USD', 'hour', 'hour'],
    [0, 'USD', 'hour', 'hour'],
    [7350, 'CHF', 'year', 'month'],
    [98_500, 'CHF', 'year', 'year'],
    [3200, 'EUR', 'year', 'month'],
    [52_000, 'EUR', 'month', 'year'],
    [45_000, 'SEK', 'year', 'month'],
    [185, 'SEK', 'month', 'hour'],
    [540_000, 'SEK', 'year', 'year'],
    [37_500, 'ZAR', 'year', 'month'],
    [450_000, 'ZAR', 'year', 'year'],
    [320_000, 'JPY', 'year', 'month'],
    [6_500_000, 'JPY', 'hour', 'year'],
    [1500, 'JPY', 'year', 'hour'],
    [1_800_000, 'INR', 'hour', 'year'],
    [45_000, 'INR', 'year', 'month'],
    [12_000, 'PLN', 'year', 'month'],
    [900, 'USD', 'week', 'week'],
    [5, 'XAU', 'year', 'year'],
  ])('%d %s, where pay is by the %s, is by the %s', (amount, currency, usual, unit) => {
    const cents = amount * 10 ** minorDigits(currency);
    expect(guessUnit({ low: cents, high: cents }, currency, usual)).toBe(unit);
  });
});
