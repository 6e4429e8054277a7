import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneChoices } from '../../src/lib/zone-choices.ts';
import { bothClocks, instantOf, momentIn, parseZone, timeHere, timeIn, zoneCity } from '../../src/lib/zones.ts';

const NEW_YORK = 'America/New_York';
const KOLKATA = 'Asia/Kolkata';
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', KOLKATA);
const instant = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2100, 0) }).map((ms) => Math.floor(ms / 60_000) * 60_000);
const plain = (text: string): string => text.replaceAll('\u202f', ' ');
const at = (moment: string, inZone: string): { readonly day: string; readonly clock: string; readonly zone: string } => ({
  day: moment.slice(0, 10),
  clock: moment.slice(11),
  zone: inZone,
});

describe('a wall clock in one zone, seen in another', () => {
  test.each([
    ['2026-05-14T14:30', NEW_YORK, 'America/Los_Angeles', '2026-05-14T11:30'],
    ['2026-05-14T14:30', NEW_YORK, 'Europe/London', '2026-05-14T19:30'],
    ['2026-05-14T14:30', NEW_YORK, KOLKATA, '2026-05-15T00:00'],
    ['2026-05-15T01:00', KOLKATA, 'Europe/London', '2026-05-14T20:30'],
    ['2026-05-15T01:00', 'Asia/Calcutta', 'America/Los_Angeles', '2026-05-14T12:30'],
    // Between the two days on which the clocks change: three weeks in spring, one in autumn.
    ['2026-03-20T10:00', NEW_YORK, 'Europe/London', '2026-03-20T14:00'],
    ['2026-04-20T10:00', NEW_YORK, 'Europe/London', '2026-04-20T15:00'],
    ['2026-10-28T10:00', NEW_YORK, 'Europe/London', '2026-10-28T14:00'],
    // A time that never comes is as much later; one that comes twice is its first.
    ['2026-03-08T02:30', NEW_YORK, 'UTC', '2026-03-08T07:30'],
    ['2026-11-01T01:30', NEW_YORK, 'UTC', '2026-11-01T05:30'],
    ['2026-03-29T01:30', 'Europe/London', 'UTC', '2026-03-29T01:30'],
    ['2026-12-31T23:00', 'Pacific/Auckland', 'Pacific/Honolulu', '2026-12-31T00:00'],
    ['2026-07-01T12:00', 'Asia/Kathmandu', 'Australia/Lord_Howe', '2026-07-01T16:45'],
  ])('%s in %s is in %s %s', (moment, from, to, seen) => {
    const found = timeIn(at(moment, from), to);
    expect(`${found?.day ?? ''}T${found?.clock ?? ''}`).toBe(seen);
  });

  test('there and back is the same, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instant, zone, (ms, name) => {
        const moment = momentIn(ms, name) ?? '';
        const back = instantOf(moment, name) ?? NaN;
        expect(momentIn(back, name)).toBe(moment);
        expect(back).toBeLessThanOrEqual(ms);
      }),
    );
  });

  test('anything at all gives a day and a time, or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(zone, fc.string()),
        fc.oneof(zone, fc.string()),
        fc.oneof(
          instant.map((ms) => new Date(ms).toISOString().slice(0, 16)),
          fc.string(),
        ),
        (from, to, moment) => {
          const found = timeIn(at(moment, from), to);
          if (found !== undefined && from !== to) expect(`${found.day}T${found.clock}`).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        },
      ),
    );
  });

  test.each([
    ['2026-05-14T14:30', 'Mars/Olympus', NEW_YORK],
    ['2026-05-14T14:30', NEW_YORK, 'Mars/Olympus'],
    ['2026-05-14T14:30', '', NEW_YORK],
    ['2026-05-14T25:30', NEW_YORK, 'UTC'],
    ['nonsense', NEW_YORK, 'UTC'],
    ['9999-12-31T23:59', NEW_YORK, 'UTC'],
    ['0000-01-01T00:00', 'UTC', NEW_YORK],
  ])('%s from %s to %s is not known', (moment, from, to) => expect(timeIn(at(moment, from), to)).toBeUndefined());
});

describe('what is said of it', () => {
  test.each([
    ['2026-05-14T14:30', NEW_YORK, 'America/Los_Angeles', '2:30 PM in New York, 11:30 AM here'],
    ['2026-05-15T01:00', KOLKATA, 'Europe/London', '1:00 AM on Fri, May 15 in Kolkata, 8:30 PM on Thu, May 14 here'],
    ['2026-05-15T01:00', 'Asia/Calcutta', 'Europe/London', '1:00 AM on Fri, May 15 in Kolkata, 8:30 PM on Thu, May 14 here'],
    ['2026-05-14T14:30', NEW_YORK, 'America/Toronto', ''],
    ['2026-05-14T14:30', NEW_YORK, 'US/Eastern', ''],
    // These two agree in winter only.
    ['2026-01-14T14:30', 'America/Phoenix', 'America/Denver', ''],
    ['2026-07-14T14:30', 'America/Phoenix', 'America/Denver', '2:30 PM in Phoenix, 3:30 PM here'],
    ['2026-05-14T14:30', 'Mars/Olympus', NEW_YORK, ''],
  ])('%s in %s, seen in %s: %s', (moment, from, to, words) => {
    const { day, clock, typed } = timeHere(at(moment, from), from, to, undefined);
    expect(plain(typed === undefined ? '' : bothClocks(typed, { day, clock }))).toBe(words);
  });

  test.each([
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['Asia/Saigon', 'Ho Chi Minh City'],
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT+5', 'UTC−5'],
    ['Etc/GMT-14', 'UTC+14'],
    ['Etc/GMT+0', 'UTC'],
  ])('%s is called %s', (name, city) => expect(zoneCity(name)).toBe(city));

  test('a time without a zone counts here, and is asked about where it was read first on another clock', () => {
    const typed = { day: '2026-05-14', clock: '14:30' };
    expect(timeHere(typed, undefined, 'America/Los_Angeles', undefined)).toEqual(typed);
    expect(timeHere(typed, undefined, 'America/Los_Angeles', NEW_YORK)).toEqual({ ...typed, perhapsIn: NEW_YORK });
    expect(timeHere(typed, undefined, 'America/Toronto', NEW_YORK)).toEqual(typed);
    expect(timeHere(typed, undefined, 'America/Toronto', 'Mars/Olympus')).toEqual(typed);
  });
});

describe('the name of a zone', () => {
  test.each([NEW_YORK, 'UTC', 'Etc/GMT+5', 'America/Port-au-Prince', 'America/North_Dakota/New_Salem', 'Mars/Olympus'])(
    '%s can be one',
    (name) => expect(parseZone(name)).toBe(name),
  );
  test.each([undefined, null, 5, '', ' ', '../etc', 'a b', '<b>', `A/${'x'.repeat(80)}`, { zone: 'UTC' }])('%j is none', (name) =>
    expect(parseZone(name)).toBeUndefined(),
  );
});

test('one chooses from the zone here, the usual ones, and every other this device knows, each once', () => {
  const values = zoneChoices('Asia/Kathmandu', 'Mars/Olympus').map(({ value }) => value);
  expect(values[0]).toBe('Asia/Kathmandu');
  expect(values[1]).toBe(NEW_YORK);
  expect(values).toContain('Mars/Olympus');
  expect(values).toContain('Europe/Prague');
  expect(new Set(values).size).toBe(values.length);
});
