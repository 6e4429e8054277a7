/** Digits, separators and signs as people type them: what pay-parse.ts reads amounts with. Only wanted while editing. */
import { minorDigits } from './money.ts';

/** An amount understood, in whole minor units, or why not. */
export type ReadAmount =
  { readonly ok: true; readonly cents: number } | { readonly ok: false; readonly problem: 'not-a-number' | 'too-large' };

/** The text without the invisible marks of writing direction, which Arabic, Persian and Hebrew amounts carry. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, '');
}

/** Digits of other scripts as 0–9: Unicode keeps the ten of a script in a row, from zero on. */
function plainDigits(text: string): string {
  const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (isDigit(zero - 1)) zero -= 1;
    return String((code - zero) % 10);
  });
}

/** The code of the currency and its signs in this locale and in English. Only the code when currency or locale is unknown. */
export function currencySigns(currency: string, locale: string): ReadonlySet<string> {
  const signs = new Set([currency]);
  for (const tag of [locale, 'en']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      try {
        const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
        signs.add(withoutMarks(parts.find((part) => part.type === 'currency')?.value ?? currency));
      } catch {
        // Not a currency or not a locale: its code is all we know of it.
      }
    }
  }
  return signs;
}

/** What parts the cents of money in this locale when digits are written 0–9. A dot when the locale is unknown. */
function decimalSign(locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn', style: 'currency', currency: 'USD' }).formatToParts(1.5);
    return parts.find((part) => part.type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}

/** Are these the digits of a whole number, alone or in groups (1,234,567 or, in India, 12,34,567)? None begins with 0 (dates do). */
const isWhole = (digits: string): boolean => /^(?:0|[1-9]\d*|[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})$/.test(digits);

/**
 * The digits before and after the decimal sign; `undefined` when their groups make no sense. Of a dot and a comma, the last one
 * parts the cents. One alone groups thousands when three digits follow, unless the amount may have three decimals and the
 * locale parts them so. The Arabic signs (٫ for cents, ٬ for thousands) have only one meaning.
 */
function readDigits(text: string, decimals: number, locale: string): { readonly whole: string; readonly part: string } | undefined {
  const digits = plainDigits(text).replace(/[\u00a0\u202f'’٬]/g, ' ');
  if (!/^\d[\d.,٫ ]*$/.test(digits)) return undefined;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','), digits.lastIndexOf('٫'));
  const separator = digits.charAt(last);
  const isOnlyOne = last >= 0 && digits.indexOf(separator) === last;
  const hasOther = last >= 0 && digits.includes(separator === '.' ? ',' : '.');
  const looksGrouped = !hasOther && !digits.includes(' ') && digits.length - last === 4 && !digits.startsWith('0');
  const mayBeCents = decimals >= 3 && separator === decimalSign(locale);
  const groupsThousands = separator !== '٫' && (!isOnlyOne || (looksGrouped && !mayBeCents));
  const whole = last < 0 || groupsThousands ? digits : digits.slice(0, last);
  const part = last < 0 || groupsThousands ? '' : digits.slice(last + 1);
  if (!isWhole(whole) || !/^\d*$/.test(part) || part.length > decimals) return undefined;
  return { whole: whole.replace(/[., ]/g, ''), part };
}

/**
 * An amount in digits and separators alone, in whole minor units of `currency`. `power` is the power of ten of what followed it: 3
 * for a `k`, 5 for a lakh, 0 for nothing. Exact, or refused as `too-large`; anything but digits and separators that make sense is
 * `not-a-number`.
 */
export function readAmount(text: string, power: number, currency: string, locale: string): ReadAmount {
  const decimals = minorDigits(currency);
  const read = readDigits(text, power === 0 ? decimals : power, locale);
  if (read === undefined) return { ok: false, problem: 'not-a-number' };
  const cents = Number(read.whole + read.part.padEnd(decimals + power, '0'));
  return Number.isSafeInteger(cents) ? { ok: true, cents } : { ok: false, problem: 'too-large' };
}
