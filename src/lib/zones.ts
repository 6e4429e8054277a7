/**
 * Time zones by their IANA names: what a wall clock in one place shows in another. Moments are texts such as `2026-05-14T14:30`.
 * Total: a zone nobody knows, or a moment that is none, gives `undefined`.
 */
import { formatClock, formatDay } from './dates.ts';

/** A day and a time of day as they were typed, and the zone in which they count. */
export interface ZonedTime {
  /** ISO date. */
  readonly day: string;
  /** `14:30`. */
  readonly clock: string;
  /** IANA name. */
  readonly zone: string;
}

const DAY_MS = 86_400_000;

/** The name of a time zone by its form, or `undefined`. Whether this device knows it is seen when it is used. */
export function parseZone(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][\w+-]*(\/[\w+-]+){0,3}$/.test(value) && value.length <= 64 ? value : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/** What tells the time in a zone; making one is slow. */
function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) {
    let made: Intl.DateTimeFormat | undefined;
    try {
      const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', era: 'short' } as const;
      made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...parts, hourCycle: 'h23', timeZone: zone });
    } catch {
      // This device does not know it.
    }
    clocks.set(zone, made);
  }
  return clocks.get(zone);
}

/** What the clock shows in a zone at an instant, in milliseconds since 1970. @example momentIn(0, 'America/New_York') // '1969-12-31T19:00' */
export function momentIn(instant: number, zone: string): string | undefined {
  const clock = clockOf(zone);
  if (clock === undefined || !(Math.abs(instant) <= 8.64e15)) return undefined;
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', era = '' } = parts;
  return era.startsWith('B') || year.length > 4 ? undefined : `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/** A moment as if it were in UTC. Browsers read much that is no moment as one. */
const wallOf = (moment = ''): number => (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(moment) ? Date.parse(`${moment}:00Z`) : NaN);

/**
 * When it is that moment in a zone, in milliseconds since 1970. A time that comes twice, as clocks go back, is its first; one that
 * never comes, as they go forward, is as much later.
 */
export function instantOf(moment: string, zone: string): number | undefined {
  const wall = wallOf(moment);
  const aheadAt = (instant: number): number => wallOf(momentIn(instant, zone)) - instant;
  const [first, last] = [wall - aheadAt(wall - DAY_MS), wall - aheadAt(wall + DAY_MS)];
  if (Number.isNaN(first) || Number.isNaN(last)) return undefined;
  const found = [first, last].filter((instant) => momentIn(instant, zone) === moment);
  return found.length === 0 ? first : Math.min(...found);
}

/** What the clock shows in `zone` at that time; `undefined` where one of the two zones is not known. */
export function timeIn({ day, clock, zone: from }: ZonedTime, zone: string): Pick<ZonedTime, 'day' | 'clock'> | undefined {
  if (from === zone) return clockOf(zone) === undefined ? undefined : { day, clock };
  const instant = instantOf(`${day}T${clock}`, from);
  const [on, at] = (instant === undefined ? undefined : momentIn(instant, zone))?.split('T') ?? [];
  return on === undefined || at === undefined ? undefined : { day: on, clock: at };
}

/** Where offices are closed on Friday and Saturday, as far as a zone tells the country. */
const FRIDAY_WEEKEND =
  /^(Asia\/(Riyadh|Kuwait|Qatar|Bahrain|Muscat|Aden|Baghdad|Damascus|Amman|Jerusalem|Tel_Aviv|Gaza|Hebron|Dhaka|Dacca)|Africa\/(Cairo|Khartoum|Tripoli|Algiers|Djibouti)|Israel|Egypt|Libya)$/;

/** The days of the week on which offices are closed in a zone, 0 being Sunday; Saturday and Sunday where no other is known. */
export const weekendIn = (zone: string): readonly number[] => (FRIDAY_WEEKEND.test(zone) ? [5, 6] : [0, 6]);

/** Cities that are called otherwise today than in the names browsers use. */
const CITIES_NOW: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/** What people call the place of a zone. @example zoneCity('America/New_York') // 'New York' */
export function zoneCity(zone: string): string {
  if (/^(Etc\/)?(UTC|UCT|GMT|Zulu|Universal|Greenwich)$/.test(zone)) return 'UTC';
  // The signs of these are the other way round: Etc/GMT+5 is five hours behind.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (hours !== undefined) return hours === '0' ? 'UTC' : `UTC${sign === '+' ? '−' : '+'}${hours}`;
  const last = zone.split('/').at(-1) ?? zone;
  return CITIES_NOW[last] ?? last.replaceAll('_', ' ');
}

/** Does the clock here show something else than the one where the time was typed? */
function isElsewhere(there: ZonedTime, here: Pick<ZonedTime, 'day' | 'clock'>): boolean {
  return there.day !== here.day || there.clock !== here.clock;
}

/** A time in words, with the day where it is another one over there than here. */
const clockWords = ({ day, clock }: Pick<ZonedTime, 'day' | 'clock'>, other: string, today: string): string =>
  day === other ? formatClock(clock) : `${formatClock(clock)} on ${formatDay(day, today)}`;

/** The time over there, in words; '' where both clocks agree. @example '2:30 PM in New York', '1:00 AM on Fri, May 15 in Kolkata' */
export function clockThere(there: ZonedTime, here: Pick<ZonedTime, 'day' | 'clock'>): string {
  return isElsewhere(there, here) ? `${clockWords(there, here.day, here.day)} in ${zoneCity(there.zone)}` : '';
}

/**
 * A time there and here, in words, with the day where it is another one; '' where both clocks agree.
 * @example '2:30 PM in New York, 11:30 AM here', '1:00 AM on Fri, May 15 in Kolkata, 8:30 PM on Thu, May 14 here'
 */
export function bothClocks(there: ZonedTime, here: Pick<ZonedTime, 'day' | 'clock'>): string {
  return isElsewhere(there, here) ? `${clockThere(there, here)}, ${clockWords(here, there.day, here.day)} here` : '';
}

/** A day and a time of day on the clock here. */
export interface TimeHere {
  readonly day: string;
  readonly clock: string;
  /** As it was typed, where it has a zone. */
  readonly typed?: ZonedTime;
  /** It has none, and was perhaps meant in this one, where it is another time than here. */
  readonly perhapsIn?: string;
}

/**
 * A time as it was typed, on the clock here. One without a zone, or with one that this device does not know, counts as it stands.
 * `readIn`: where times without a zone were first read, if that is known.
 */
export function timeHere(typed: Omit<ZonedTime, 'zone'>, zone: string | undefined, here: string, readIn: string | undefined): TimeHere {
  const zoned = { ...typed, zone: zone ?? readIn ?? '' };
  const at = timeIn(zoned, here);
  if (zone !== undefined) return at === undefined ? typed : { ...at, typed: zoned };
  return at !== undefined && isElsewhere(zoned, at) ? { ...typed, perhapsIn: zoned.zone } : typed;
}
