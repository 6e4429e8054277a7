/** Instants of the past, said in the time of where this person is; and lengths of time. */

/** A day and time in words. An unreadable one gives `''`. @example formatInstant('2026-05-12T15:40:00.000Z') // 'May 12, 2026, 3:40 PM' */
export function formatInstant(iso: string, locale = 'en-US'): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** A length of time as a clock shows it. @example minutesAndSeconds(65) // '1:05' */
export const minutesAndSeconds = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
