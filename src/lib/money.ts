/** Money as we show it. Amounts are whole minor units (cents) of an ISO 4217 currency. */

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
