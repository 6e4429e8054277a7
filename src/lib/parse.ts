/** Small total parsers: each takes anything and returns something usable. None throws. */
import { MOST_CENTS, type Range } from './money.ts';

/** A JSON object with unknown values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Is it a plain object (not null, not a list)? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, or `''`; a number or yes/no becomes its text, so that nothing written is lost. */
export function parseText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** One of the allowed words or numbers, or the fallback. */
export function parseChoice<T extends string | number>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((choice) => choice === value) ?? fallback;
}

/** Every item that is an object, parsed; what is not an object is left out. Not a list: an empty list. */
export function parseList<T>(value: unknown, parseItem: (raw: JsonObject, index: number) => T): readonly T[] {
  return Array.isArray(value) ? value.filter(isObject).map(parseItem) : [];
}

/** The texts in a list, each once; anything else is left out. */
export function parseTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((item): item is string => typeof item === 'string'))] : [];
}

/** An ISO date such as `2026-05-22` that exists in the calendar, or `undefined`. */
export function parseIsoDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** The first of all days: what stands for a stored date that could not be read. */
export const NO_DAY = '0001-01-01';

/** A whole amount of minor units, not negative and not too large; else `undefined`. */
export function parseCents(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_CENTS ? value : undefined;
}

/** An ISO 4217 code by its shape, or `undefined`. */
export function parseCurrency(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined;
}

/** Two whole amounts of minor units, neither negative, nor too large, nor the wrong way round; else `undefined`. */
export function parseRange(value: unknown): Range | undefined {
  if (!isObject(value)) return undefined;
  const [low, high] = [parseCents(value['low']), parseCents(value['high'])];
  return low !== undefined && high !== undefined && low <= high ? { low, high } : undefined;
}

/** Fields we do not know, kept as they are: a newer version may need them. Dangerous names are left out. */
export function unknownFields(raw: JsonObject, known: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(raw).filter(([name]) => !known.includes(name) && name !== '__proto__' && name !== 'constructor' && name !== 'prototype'),
  );
}

/** Gives out ids within one record: the stored one, or one made from its place when it is missing or already taken. */
export type ClaimId = (raw: JsonObject, fallback: string) => string;

/** A fresh {@link ClaimId}, with no id taken yet. */
export function idClaims(): ClaimId {
  const taken = new Set<string>();
  return (raw, fallback) => {
    const wanted = parseText(raw['id']) || fallback;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  };
}

/** Leaves out what is undefined, so that optional fields are absent rather than empty. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  }; // fromEntries forgets the names
}

/** A time of day such as `14:30`, or `undefined`. */
export function parseClock(value: unknown): string | undefined {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined;
}

/** The named texts of an object; a missing one is `''`. */
export function parseTextFields<K extends string>(raw: JsonObject, names: readonly K[]): Readonly<Record<K, string>> {
  return Object.fromEntries(names.map((name) => [name, parseText(raw[name])])) as Record<K, string>; // fromEntries forgets the names
}

/**
 * Is everything in `part` also in `whole`, with the same values? `whole` may have more fields (defaults that were added),
 * never more or fewer list items. Tells whether parsing lost or changed anything a person wrote.
 */
export function holdsAll(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && whole.length === part.length && part.every((item, index) => holdsAll(whole[index], item));
  }
  if (!isObject(part)) return Object.is(whole, part);
  return isObject(whole) && Object.keys(part).every((name) => Object.hasOwn(whole, name) && holdsAll(whole[name], part[name]));
}

/** An item under this id, with all else that it holds. */
export const withId = (raw: JsonObject, id: string): JsonObject & { readonly id: string } => ({ ...unknownFields(raw, []), id });

/** Items with a fixed set of ids: the first one with an id counts; what has no such id is left out. */
export function parseTopics<T extends { readonly id: string }>(
  value: unknown,
  ids: readonly T['id'][],
  parse: (raw: JsonObject) => Omit<T, 'id'>,
): readonly T[] {
  const seen = new Set<unknown>();
  return parseList(value, (raw) => raw)
    .filter((raw) => ids.includes(raw['id'] as T['id']) && !seen.has(raw['id']) && seen.add(raw['id']))
    .map((raw) => ({ ...withId(raw, parseText(raw['id'])), ...parse(raw) }) as unknown as T); // the filter has checked the id
}
