/** What the parts of the Markdown document share: dates, amounts and ticks in words. */
import { formatClock, formatFullDay, formatMoment } from './dates.ts';
import { formatRange, type Range } from './money.ts';
import { NO_DAY, parseClock, parseIsoDate } from './parse.ts';
import { zoneCity } from './zones.ts';

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

/** A time of day, with the place of its time zone if it has one; `''` for none. @example '2:30 PM in New York' */
export function timeText(clock: string | undefined, zone: string | undefined): string {
  return clock === undefined ? '' : `${formatClock(clock)}${zone === undefined ? '' : ` in ${zoneCity(zone)}`}`;
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
