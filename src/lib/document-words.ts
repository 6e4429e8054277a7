/** What the parts of the Markdown document share: dates, amounts and ticks in words. */
import { formatFullDay, formatMoment } from './dates.ts';
import { formatRange, type Range } from './money.ts';
import { parseClock, parseIsoDate } from './parse.ts';

/** What stands for a day that could not be read. */
const NO_DAY = '0001-01-01';

/** A day in full; `''` for none, or for what is no day. @example 'Fri, May 22, 2026' */
export function dayText(day: string | undefined): string {
  const read = parseIsoDate(day);
  return read === undefined || read === NO_DAY ? '' : formatFullDay(read);
}

/** A local moment in full; `''` for none, or for what is no moment. @example 'Thu, May 14, 2026, 2:30 PM' */
export function momentText(moment: string | undefined): string {
  const [day, clock] = (moment ?? '').split('T');
  return dayText(day) === '' || parseClock(clock) === undefined ? dayText(day) : formatMoment(moment ?? '');
}

/** An amount or a range of cents with what it is per. @example '$60 to $65 an hour' */
export function moneyText(range: Range, currency: string, per: string): string {
  return [formatRange(range, currency), per].filter(Boolean).join(' ');
}

/** The text with a word behind it when that holds, in brackets; the word alone where there is no text. @example tickedText('Blue folder', true, 'packed') // 'Blue folder (packed)' */
export function tickedText(text: string, isSo: boolean, word: string): string {
  if (!isSo) return text;
  return text.trim() === '' ? word : `${text.trim()} (${word})`;
}
