/** One change to one stored record, kept small, so that it can be taken back later and done again. */
import { canonical, isTombstone, type Stored, type Tombstone } from './records.ts';
import { isObject, type JsonObject } from './parse.ts';

/** How a record was before a change: only the fields that the change touched. */
export interface Change {
  /** `edited`: fields changed; `added`: there was none before, or a removed one; `removed`: it was taken away. */
  readonly kind: 'edited' | 'added' | 'removed';
  /** What the touched fields held before; for `removed` all of them. */
  readonly before: JsonObject;
  /** Fields that were not there before. */
  readonly without: readonly string[];
}

const OWN = ['id', 'updatedAt'] as const;
const isOwn = (name: string): boolean => (OWN as readonly string[]).includes(name);
const isSame = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
const fieldsOf = (record: Stored): JsonObject => Object.fromEntries(Object.entries(record).filter(([name]) => !isOwn(name)));

/** What an edit did to a record; `undefined` when it did nothing. No record and a tombstone both count as nothing there. */
export function changeBetween(before: Stored | undefined, after: Stored): Change | undefined {
  const wasThere = before !== undefined && !isTombstone(before);
  if (!wasThere) return isTombstone(after) ? undefined : { kind: 'added', before: {}, without: [] };
  const old = fieldsOf(before);
  if (isTombstone(after)) return { kind: 'removed', before: old, without: [] };
  const now = fieldsOf(after);
  const touched = Object.keys(old).filter((name) => !Object.hasOwn(now, name) || !isSame(now[name], old[name]));
  const without = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  if (touched.length + without.length === 0) return undefined;
  return { kind: 'edited', before: Object.fromEntries(touched.map((name) => [name, old[name]])), without };
}

/**
 * The record as it was before the change, later edits to other fields kept. `now` is the record as it stands; its stamp is
 * to be set by whoever stores the result. `undefined` when nothing can be taken back: the record was removed since.
 */
export function takenBack(now: Stored | undefined, id: string, change: Change): Stored | Tombstone | undefined {
  if (change.kind === 'removed') return { ...change.before, id, updatedAt: 0 };
  if (now === undefined || isTombstone(now)) return undefined;
  if (change.kind === 'added') return { id, updatedAt: 0, deleted: true };
  const kept = Object.entries(now).filter(([name]) => !change.without.includes(name));
  return { ...Object.fromEntries(kept), ...change.before, id, updatedAt: now.updatedAt };
}

/** Do two changes touch just the same fields, as letters typed one after another do? */
export function touchesSame(a: Change, b: Change): boolean {
  const names = ({ before, without }: Change): string => [...Object.keys(before), ...without].sort().join(' ');
  return a.kind === 'edited' && b.kind === 'edited' && names(a) === names(b);
}

/** Did an edit put something into a list of the record, or take something out? That is a step of its own, however fast it came. */
export function addsOrDrops(before: Stored, after: Stored): boolean {
  const now = fieldsOf(after);
  return Object.entries(fieldsOf(before)).some(([name, old]) => {
    const list = now[name];
    return Array.isArray(old) && Array.isArray(list) && old.length !== list.length;
  });
}

/** A change from stored text; `undefined` when it is none. */
export function parseChange(value: unknown): Change | undefined {
  if (!isObject(value) || !isObject(value['before']) || !Array.isArray(value['without'])) return undefined;
  const kind = (['edited', 'added', 'removed'] as const).find((one) => one === value['kind']);
  return kind && { kind, before: value['before'], without: value['without'].filter((name): name is string => typeof name === 'string') };
}
