/** Money as people type it. Apart from money.ts, since the number parser is big and only wanted while editing. */
import { NumberParser } from '@internationalized/number';
import { minorDigits } from './money.ts';

/** An amount understood, or why not. */
export type ParsedMoney =
  | { readonly ok: true; readonly cents: number }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'range' | 'negative' | 'too-large' };

/** Digits of any script as 0–9, with the separators of this locale as they are. */
function plainDigits(text: string, locale: string): string {
  if (!/[^\p{ASCII}]/u.test(text.replace(/\p{Zs}/gu, ' ')) || !/(?![0-9])\p{Nd}/u.test(text)) return text;
  const number = new NumberParser(locale, { style: 'decimal' }).parse(text);
  return Number.isFinite(number)
    ? String(number)
    : text
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace('٫', '.')
        .replace(/٬/g, '');
}

/**
 * The number in digits and separators. Of a dot and a comma, the last one parts the cents. One alone groups thousands when
 * exactly three digits follow, for money has no third decimal (but in currencies that do, where it parts them).
 */
function readDigits(text: string, decimals: number): number {
  const digits = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return Number.NaN;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return Number(digits);
  const separator = digits.charAt(last);
  const isOnly = digits.indexOf(separator) === last;
  const other = separator === '.' ? ',' : '.';
  const looksGrouped = !digits.includes(other) && digits.length - last - 1 === 3 && last > 0 && digits.charAt(0) !== '0' && decimals < 3;
  if (!isOnly || looksGrouped) return /^\d{1,3}(?:[.,]\d{2,3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : Number.NaN;
  return Number(`${digits.slice(0, last).replaceAll(other, '')}.${digits.slice(last + 1)}`);
}

/**
 * An amount from what a person typed: digits, separators, the currency by its sign or code, and `k` for thousand. Anything
 * else (words, a range, a second number) is refused rather than guessed.
 * @example parseMoney('95k', 'USD', ['en-US']) // { ok: true, cents: 9500000 }
 * @example parseMoney('1.234,56', 'EUR', ['de-DE']) // { ok: true, cents: 123456 }
 */
export function parseMoney(text: string, currency: string, locales: readonly string[]): ParsedMoney {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const locale = locales[0] ?? 'en-US';
  const bare = plainDigits(text, locale)
    .replace(new RegExp(`\\b${currency}\\b|[\\p{Sc}]|\\b(?:CA|AU|US|NZ|MX|R)(?=\\$)|zł|kr|Fr\\.?|R(?=\\s?\\d)`, 'giu'), '')
    .trim();
  if (/\d\s*[kK]?\s*(?:[-–—−]|to|bis)\s*\d/.test(bare)) return { ok: false, problem: 'range' };
  if (/^[-−(]/.test(bare)) return { ok: false, problem: 'negative' };
  const parts = /^(.*?)\s*([kK])?$/.exec(bare);
  const decimals = minorDigits(currency);
  const number = readDigits(parts?.[1] ?? '', decimals) * (parts?.[2] === undefined ? 1 : 1000);
  if (!Number.isFinite(number)) return { ok: false, problem: 'not-a-number' };
  const cents = Math.round(number * 10 ** decimals);
  return Number.isSafeInteger(cents) ? { ok: true, cents } : { ok: false, problem: 'too-large' };
}
