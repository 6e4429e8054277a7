/** Money as we show it. Amounts are whole minor units (cents) of an ISO 4217 currency. */

/** From one amount to another, both the same for a single figure. Whole minor units of one currency. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A single amount as a range. */
export function exactly(cents: number): Range {
  return { low: cents, high: cents };
}

/** Every unit of time pay can be stated in. */
export const PAY_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
/** One of {@link PAY_UNITS}. */
export type PayUnit = (typeof PAY_UNITS)[number];

/** A unit of time as it stands after an amount. @example perUnit('hour') // 'an hour' */
export function perUnit(unit: PayUnit): string {
  return `${unit === 'hour' ? 'an' : 'a'} ${unit}`;
}

/** Currencies offered first in a list. */
export const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'INR',
  'JPY',
  'MXN',
  'BRL',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'ZAR',
  'SGD',
] as const;

/** The most a single amount may be: so that a year of hours of it is still counted exactly. */
export const MOST_CENTS = 1e12;

/** How many digits the minor unit of a currency has: 2 for USD, 0 for JPY, 3 for KWD; 2 for a code nobody knows. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** The amount with its currency; cents only when there are any. @example formatMoney(4550, 'USD') // '$45.50' */
export function formatMoney(cents: number, currency: string, locale = 'en-US'): string {
  const digits = minorDigits(currency);
  const isWhole = cents % 10 ** digits === 0;
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: isWhole ? 0 : digits,
      maximumFractionDigits: digits,
    }).format(cents / 10 ** digits);
  } catch {
    return `${cents / 10 ** digits} ${currency}`;
  }
}

/** The amount without cents, for figures that are estimates anyway. @example formatRound(7031250, 'USD') // '$70,313' */
export function formatRound(cents: number, currency: string, locale = 'en-US'): string {
  const unit = 10 ** minorDigits(currency);
  return formatMoney(Math.round(cents / unit) * unit, currency, locale);
}

/** A range in words; a single amount when both ends are the same. @example '$60 to $65' */
export function formatRange(range: Range, currency: string, locale = 'en-US', format = formatMoney): string {
  const [low, high] = [format(range.low, currency, locale), format(range.high, currency, locale)];
  return low === high ? low : `${low} to ${high}`;
}
