/** Days as ISO dates (`2026-05-22`), counted and said without time zones. Every function takes today's date. */

const DAY_MS = 86_400_000;
const utc = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);

/** Whole days from one ISO date to another; negative when `to` lies before. @example daysBetween('2026-05-14', '2026-05-15') // 1 */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);
}

/** The date as people write it, with the weekday; the year only when it is not this year. @example 'Fri, May 22' */
export function formatDay(isoDate: string, today: string, locale = 'en-US'): string {
  const isThisYear = isoDate.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(utc(isoDate));
}

/** The date without its weekday. @example 'May 12' */
export function formatShortDay(isoDate: string, locale = 'en-US'): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(utc(isoDate));
}

/** How far off a day is, as people say it. @example 'tomorrow', 'in 5 days', '2 days ago' */
export function formatDistance(isoDate: string, today: string): string {
  return new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' }).format(daysBetween(today, isoDate), 'day');
}

/** A time of day as people write it. @example formatClock('14:30') // '2:30 PM' */
export function formatClock(clock: string, locale = 'en-US'): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${clock}:00Z`),
  );
}
