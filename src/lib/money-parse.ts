/** Money as people type it. Apart from money.ts, since the number parser is big and only wanted while editing. */
import { NumberParser } from '@internationalized/number';
import { minorDigits } from './money.ts';

/** An amount understood, or why not. */
export type ParsedMoney =
  | { readonly ok: true; readonly cents: number }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'range' | 'negative' | 'too-large' };

/** Longer than any amount of money. */
const MOST_CHARACTERS = 40;

/** Digits of other scripts as 0–9, read the way this locale writes numbers. */
function plainDigits(text: string, locale: string): string {
  if (!/(?![0-9])\p{Nd}/u.test(text)) return text;
  try {
    const number = new NumberParser(locale, { style: 'decimal' }).parse(text.trim());
    return Number.isFinite(number) ? String(number) : text;
  } catch {
    return text;
  }
}

/** The text without the sign or code of this currency, wherever it stands. The sign of another currency stays, and is refused later. */
function withoutSign(text: string, currency: string, locale: string): string {
  const signs = new Set([currency]);
  for (const tag of [locale, 'en']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      try {
        const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
        signs.add(parts.find((part) => part.type === 'currency')?.value ?? currency);
      } catch {
        // Not a currency or not a locale: its code is all we know of it.
      }
    }
  }
  const longestFirst = [...signs].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, sign) => rest.replace(sign, ''), text).trim();
}

/** Are these the digits of a whole number, alone or in groups (1,234,567 or, in India, 12,34,567)? */
const isWhole = (digits: string): boolean =>
  /^(?:\d+|\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*|\d{1,2}(?:([., ])\d{2})*\2?\d{3})$/.test(digits) && /^\d+$|^\d{1,3}[., ]/.test(digits);

/**
 * The number in digits and separators; `NaN` when its groups make no sense. Of a dot and a comma, the last one parts the
 * cents. One alone groups thousands when three digits follow, unless the amount may have three decimals.
 */
function readDigits(text: string, decimals: number): number {
  const digits = text.replace(/[\u00a0\u202f'’]/g, ' ');
  if (!/^\d[\d., ]*$/.test(digits)) return Number.NaN;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const separator = digits.charAt(last);
  const isOnlyOne = last >= 0 && digits.indexOf(separator) === last;
  const hasOther = last >= 0 && digits.includes(separator === '.' ? ',' : '.');
  const groupsThousands =
    !isOnlyOne || (!hasOther && !digits.includes(' ') && digits.length - last === 4 && !digits.startsWith('0') && decimals < 3);
  const whole = last < 0 || groupsThousands ? digits : digits.slice(0, last);
  const part = last < 0 || groupsThousands ? '' : digits.slice(last + 1);
  if (!isWhole(whole) || !/^\d*$/.test(part) || part.length > decimals) return Number.NaN;
  return Number(`${whole.replace(/[., ]/g, '')}.${part}`);
}

/**
 * An amount from what a person typed: digits, separators, the sign or code of the currency, and `k` for thousand. Anything
 * else (words, a range, another currency, a second number) is refused rather than guessed.
 * @example parseMoney('95k', 'USD', ['en-US']) // { ok: true, cents: 9500000 }
 * @example parseMoney('1.234,56', 'EUR', ['de-DE']) // { ok: true, cents: 123456 }
 */
export function parseMoney(text: string, currency: string, locales: readonly string[]): ParsedMoney {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'not-a-number' };
  const locale = locales[0] ?? 'en-US';
  const bare = withoutSign(plainDigits(text, locale), currency, locale);
  if (/\d\s*k?\s*(?:[-–—−]|to|bis)\s*\D{0,3}\d/i.test(bare)) return { ok: false, problem: 'range' };
  if (/^[-−(]/.test(bare)) return { ok: false, problem: 'negative' };
  const [, amount = '', thousand] = /^(.*?)\s*(k)?$/i.exec(bare) ?? [];
  const digits = minorDigits(currency);
  const number = readDigits(amount, thousand === undefined ? digits : 3) * (thousand === undefined ? 1 : 1000);
  if (!Number.isFinite(number)) return { ok: false, problem: 'not-a-number' };
  const cents = Math.round(number * 10 ** digits);
  return Number.isSafeInteger(cents) ? { ok: true, cents } : { ok: false, problem: 'too-large' };
}
