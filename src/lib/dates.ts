/** Days as ISO dates (`2026-05-22`), counted and said without time zones. Every function takes today's date. */

const DAY_MS = 86_400_000;
const utc = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);

const made = new Map<string, Intl.DateTimeFormat>();

/** A moment as text. What writes it is made once for each way of writing: making one takes longer than writing a whole list with it. */
function written(moment: Date, locale: string, way: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(way);
  const writer = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...way, timeZone: 'UTC' });
  made.set(key, writer);
  return writer.format(moment);
}

/** Whole days from one ISO date to another; negative when `to` lies before. @example daysBetween('2026-05-14', '2026-05-15') // 1 */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);
}

/** The date as people write it, with the weekday; the year only when it is not this year. @example 'Fri, May 22' */
export function formatDay(isoDate: string, today: string, locale = 'en-US'): string {
  const isThisYear = isoDate.slice(0, 4) === today.slice(0, 4);
  const way = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  return written(utc(isoDate), locale, isThisYear ? way : { ...way, year: 'numeric' });
}

/** The date with its weekday and always its year, for what is kept for long. @example 'Fri, May 22, 2026' */
export function formatFullDay(isoDate: string): string {
  return formatDay(isoDate, '');
}

/** A local moment such as `2026-05-14T14:30`, with its year. @example 'Thu, May 14, 2026, 2:30 PM' */
export function formatMoment(moment: string): string {
  const [day = '', clock = ''] = moment.split('T');
  return `${formatFullDay(day)}, ${formatClock(clock)}`;
}

/** The date without its weekday. @example 'May 12' */
export function formatShortDay(isoDate: string, locale = 'en-US'): string {
  return written(utc(isoDate), locale, { month: 'short', day: 'numeric' });
}

/** The date in full words, for a letter. @example 'Wednesday, May 20' */
export function formatLongDay(isoDate: string): string {
  return written(utc(isoDate), 'en-US', { weekday: 'long', month: 'long', day: 'numeric' });
}

/** The month of a date. @example 'May 2026' */
export function formatMonth(isoDate: string, locale = 'en-US'): string {
  return written(utc(isoDate), locale, { month: 'long', year: 'numeric' });
}

/** How far off a day is, as people say it. @example 'tomorrow', 'in 5 days', '2 days ago' */
export function formatDistance(isoDate: string, today: string): string {
  return new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' }).format(daysBetween(today, isoDate), 'day');
}

/** A time of day as people write it. @example formatClock('14:30') // '2:30 PM' */
export function formatClock(clock: string, locale = 'en-US'): string {
  return written(new Date(`1970-01-01T${clock}:00Z`), locale, { hour: 'numeric', minute: '2-digit' });
}

/** The day so many months earlier, or the last day of that month where there is no such day. @example monthsBefore('2026-05-31', 3) // '2026-02-28' */
export function monthsBefore(isoDate: string, months: number): string {
  const day = utc(isoDate);
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

const LAST_DAY = '9999-12-31';

/** The day so many days later, never after the last day with four digits. @example daysAfter('2026-05-31', 30) // '2026-06-30' */
export function daysAfter(isoDate: string, days: number): string {
  const later = new Date(utc(isoDate).getTime() + days * DAY_MS);
  return later > utc(LAST_DAY) ? LAST_DAY : later.toISOString().slice(0, 10);
}

/** Days of the week on which offices are closed (0 is Sunday), where nothing else is known. */
const WEEKEND: readonly number[] = [0, 6];

/** December 25 and January 1, on which many offices are closed in most countries. No other holiday is known. */
export const isHoliday = (isoDate: string): boolean => /-(12-25|01-01)$/.test(isoDate);

/** Is it a day on which offices are open? `weekend`: days of the week on which they are not, 0 being Sunday. */
export function isBusinessDay(isoDate: string, weekend = WEEKEND): boolean {
  return !isHoliday(isoDate) && !weekend.includes(utc(isoDate).getUTCDay());
}

/** The last business day up to a date. @example lastBusinessDay('2026-05-17') // '2026-05-15', the Friday before that Sunday */
export function lastBusinessDay(isoDate: string, weekend = WEEKEND): string {
  return isBusinessDay(isoDate, weekend) ? isoDate : lastBusinessDay(daysAfter(isoDate, -1), weekend);
}

/**
 * The day so many business days later: Monday to Friday where no other `weekend` is given, and neither December 25 nor January 1; other holidays are
 * not known. @example businessDaysAfter('2026-05-15', 1) // '2026-05-18', a Monday
 */
export function businessDaysAfter(isoDate: string, days: number, weekend = WEEKEND): string {
  let day = isoDate;
  for (let left = days; left > 0 && day < LAST_DAY;) {
    day = daysAfter(day, 1);
    if (isBusinessDay(day, weekend)) left--;
  }
  return day;
}

/** The first such day of the week (0 is Sunday) on or after a date. @example weekdayFrom('2026-05-15', 1) // '2026-05-18', a Monday */
export function weekdayFrom(isoDate: string, weekday: number): string {
  return daysAfter(isoDate, (weekday - utc(isoDate).getUTCDay() + 7) % 7);
}

/** How many business days lie after one date up to another, that one included; 0 when it is not later. @example businessDaysBetween('2026-05-15', '2026-05-18') // 1 */
export function businessDaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  if (!(days > 0)) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let at = weeks * 7 + 1; at <= days; at++) {
    if (!WEEKEND.includes(utc(daysAfter(from, at)).getUTCDay())) count++;
  }
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const day of ['01-01', '12-25'].map((rest) => `${String(year).padStart(4, '0')}-${rest}`)) {
      if (day > from && day <= to && !WEEKEND.includes(utc(day).getUTCDay())) count--;
    }
  }
  return count;
}
