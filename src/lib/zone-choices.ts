/** The time zones one can choose from, those most calls are in first. */
import { zoneCity } from './zones.ts';

/** A zone with the name people know it by. */
export interface ZoneChoice {
  readonly value: string;
  readonly text: string;
}

/** Named as people say them, from west to east, beginning in the United States. */
const USUAL: readonly (readonly [zone: string, text: string])[] = [
  ['America/New_York', 'New York (US Eastern)'],
  ['America/Chicago', 'Chicago (US Central)'],
  ['America/Denver', 'Denver (US Mountain)'],
  ['America/Phoenix', 'Phoenix (Arizona)'],
  ['America/Los_Angeles', 'Los Angeles (US Pacific)'],
  ['America/Anchorage', 'Anchorage (Alaska)'],
  ['Pacific/Honolulu', 'Honolulu (Hawaii)'],
  ['America/Toronto', 'Toronto'],
  ['America/Vancouver', 'Vancouver'],
  ['America/Mexico_City', 'Mexico City'],
  ['America/Sao_Paulo', 'São Paulo'],
  ['UTC', 'UTC (GMT)'],
  ['Europe/London', 'London (UK)'],
  ['Europe/Dublin', 'Dublin'],
  ['Europe/Paris', 'Paris (Central Europe)'],
  ['Europe/Berlin', 'Berlin'],
  ['Europe/Athens', 'Athens (Eastern Europe)'],
  ['Africa/Lagos', 'Lagos'],
  ['Africa/Johannesburg', 'Johannesburg'],
  ['Africa/Nairobi', 'Nairobi'],
  ['Asia/Dubai', 'Dubai'],
  ['Asia/Kolkata', 'India (Kolkata)'],
  ['Asia/Singapore', 'Singapore'],
  ['Asia/Hong_Kong', 'Hong Kong'],
  ['Asia/Manila', 'Manila'],
  ['Asia/Tokyo', 'Tokyo'],
  ['Australia/Sydney', 'Sydney'],
  ['Pacific/Auckland', 'Auckland'],
];

/** Names that browsers still use beside the ones of today. */
const SAME: Readonly<Record<string, string>> = { 'Asia/Calcutta': 'Asia/Kolkata', 'Etc/UTC': 'UTC', 'Etc/GMT': 'UTC' };

/** Every zone this device knows: the one here first, then the usual ones, then all others by their city. `chosen` is always among them. */
export function zoneChoices(here: string, chosen: string): readonly ZoneChoice[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const usual = new Set(USUAL.map(([zone]) => zone));
  const first = here === '' ? [] : [{ value: here, text: `${zoneCity(here)} (here)` }];
  const others = [...known, chosen]
    .filter((zone) => !usual.has(SAME[zone] ?? zone) || zone === chosen)
    .map((zone) => ({ value: zone, text: zoneCity(zone) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const seen = new Set<string>();
  return [...first, ...USUAL.map(([value, text]) => ({ value, text })), ...others].filter(
    ({ value }) => !seen.has(value) && seen.add(value) !== undefined,
  );
}
