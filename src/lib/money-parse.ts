/** Money as people type it. Apart from money.ts, since the number parser is big and only wanted while editing. */
import { NumberParser } from '@internationalized/number';
import { minorDigits } from './money.ts';

/** An amount understood, or why not. */
export type ParsedMoney =
  | { readonly ok: true; readonly cents: number }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'negative' | 'too-large' };

/** Reads an amount the way this locale writes numbers, with or without the currency sign; `k` means thousand. */
function readNumber(text: string, locale: string): number {
  const thousand = /^(.*?\d)\s*k\b\s*$/i.exec(text.trim());
  const digits = (thousand?.[1] ?? text).replace(/[^\d.,'’٫٬\s\u00a0\u202f٠-٩-]/g, '').trim();
  // 1.234,56 and 1,234.56 say themselves which sign parts the cents: the last one, when both are there.
  const lastDot = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  const isPlain = lastDot >= 0 && lastComma >= 0;
  const number = isPlain
    ? Number(lastDot > lastComma ? digits.replace(/[,\s]/g, '') : digits.replace(/[.\s]/g, '').replace(',', '.'))
    : new NumberParser(locale, { style: 'decimal' }).parse(digits);
  return thousand === null ? number : number * 1000;
}

/**
 * An amount from what a person typed, in the first of their locales that understands it.
 * @example parseMoney('95k', 'USD', ['en-US']) // { ok: true, cents: 9500000 }
 * @example parseMoney('1.234,56', 'EUR', ['de-DE']) // { ok: true, cents: 123456 }
 */
export function parseMoney(text: string, currency: string, locales: readonly string[]): ParsedMoney {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (!/[\d٠-٩]/.test(text)) return { ok: false, problem: 'not-a-number' };
  if (/^\s*[-−(]/.test(text)) return { ok: false, problem: 'negative' };
  for (const locale of [...locales, 'en-US']) {
    const amount = readNumber(text, locale);
    if (!Number.isFinite(amount)) continue;
    const cents = Math.round(amount * 10 ** minorDigits(currency));
    return Number.isSafeInteger(cents) ? { ok: true, cents } : { ok: false, problem: 'too-large' };
  }
  return { ok: false, problem: 'not-a-number' };
}
