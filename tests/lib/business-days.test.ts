/** Business days: weekends by country, the two days on which offices are closed nearly everywhere, and the law that counts agree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDaysAfter, businessDaysBetween, daysAfter, isBusinessDay, lastBusinessDay } from '../../src/lib/dates.ts';
import { weekendIn } from '../../src/lib/zones.ts';

describe('a business day later', () => {
  test.each([
    ['2026-05-15', 1, 'America/Chicago', '2026-05-18'],
    // Friday is Christmas Day.
    ['2026-12-24', 1, 'America/Chicago', '2026-12-28'],
    ['2026-12-31', 1, 'Europe/London', '2027-01-04'],
    ['2026-12-24', 2, 'Europe/London', '2026-12-29'],
    // Where the week ends on Thursday.
    ['2026-12-03', 1, 'Asia/Riyadh', '2026-12-06'],
    ['2026-12-03', 1, 'Asia/Tokyo', '2026-12-04'],
    ['9999-12-31', 3, 'Asia/Tokyo', '9999-12-31'],
  ])('than %s, by %i, in %s: %s', (day, days, zone, later) => expect(businessDaysAfter(day, days, weekendIn(zone))).toBe(later));
});

test.each([
  ['2026-12-20', 'Europe/London', '2026-12-18'],
  ['2026-12-25', 'Europe/London', '2026-12-24'],
  ['2027-01-01', 'Europe/London', '2026-12-31'],
  ['2027-01-02', 'Europe/London', '2026-12-31'],
  ['2026-12-05', 'Africa/Cairo', '2026-12-03'],
  ['2026-12-06', 'Africa/Cairo', '2026-12-06'],
])('the last business day up to %s in %s: %s', (day, zone, last) => expect(lastBusinessDay(day, weekendIn(zone))).toBe(last));

test('as many business days lie between as were counted on', () => {
  const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter('2024-02-20', days));
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 400 }), (day, days) => {
      const later = businessDaysAfter(day, days);
      expect(isBusinessDay(later)).toBe(true);
      expect(businessDaysBetween(day, later)).toBe(days);
    }),
  );
});
