/**
 * What an edit did to one stored record, place by place, so that it can be taken back or made again without touching anything
 * else. A place is a field, at any depth, or an item of a list whose items have ids.
 */
import { dropUndefined } from './list.ts';
import { isObject, type JsonObject } from './parse.ts';
import { canonical, isTombstone, type Stored, type Tombstone } from './records.ts';

/** One value became another. A side that is missing: nothing was there. */
interface Swap {
  readonly from?: unknown;
  readonly to?: unknown;
}

/** An item of a list. One that was added or removed says where: its index in the list that has it. */
type ItemChange = Change & { readonly id: string; readonly at?: number };

/** How a value changed. At the top it is a record without its id and stamp; no record and a tombstone are both nothing. */
export type Change =
  | Swap
  | { readonly fields: Readonly<Record<string, Change>> }
  /** A list whose items have ids of their own; those on both sides stand in the same order. */
  | { readonly items: readonly ItemChange[] };

type Item = JsonObject & { readonly id: string };

const hasFields = (change: Change): change is { readonly fields: Readonly<Record<string, Change>> } => 'fields' in change;
const hasItems = (change: Change): change is { readonly items: readonly ItemChange[] } => 'items' in change;
const isSame = (a: unknown, b: unknown): boolean => a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
const fieldOf = (object: JsonObject, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);
const swap = (from: unknown, to: unknown): Swap => ({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });

function isItemList(value: unknown): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((item: unknown) => (isObject(item) ? item['id'] : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

function between(from: unknown, to: unknown): Change | undefined {
  if (from === to) return undefined;
  if (isObject(from) && isObject(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const fields = names.flatMap((name) => {
      const change = between(fieldOf(from, name), fieldOf(to, name));
      return change === undefined ? [] : [[name, change] as const];
    });
    return fields.length === 0 ? undefined : { fields: Object.fromEntries(fields) };
  }
  if (isItemList(from) && isItemList(to)) return betweenLists(from, to);
  return isSame(from, to) ? undefined : swap(from, to);
}

function betweenLists(from: readonly Item[], to: readonly Item[]): Change | undefined {
  const old = new Map(from.map((item) => [item.id, item]));
  const now = new Map(to.map((item) => [item.id, item]));
  const stays = from.filter(({ id }) => now.has(id));
  const keepsOrder = to.filter(({ id }) => old.has(id)).every(({ id }, index) => stays[index]?.id === id);
  if (!keepsOrder) return swap(from, to);
  const items: ItemChange[] = [
    ...from.flatMap((item, at) => (now.has(item.id) ? [] : [{ id: item.id, at, from: item }])),
    ...to.flatMap((item, at): readonly ItemChange[] => {
      if (!old.has(item.id)) return [{ id: item.id, at, to: item }];
      const change = between(old.get(item.id), item);
      return change === undefined ? [] : [{ ...change, id: item.id }];
    }),
  ];
  return items.length === 0 ? undefined : { items };
}

const contentOf = (record: Stored | undefined): JsonObject | undefined => {
  if (record === undefined || isTombstone(record)) return undefined;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id' && name !== 'updatedAt'));
};

/** What an edit did to a record; `undefined` when it did nothing a person could see. */
export function changeBetween(before: Stored | undefined, after: Stored | undefined): Change | undefined {
  return between(contentOf(before), contentOf(after));
}

/** The change that undoes a change. */
export function inverse(change: Change): Change {
  if (hasFields(change)) return { fields: Object.fromEntries(Object.entries(change.fields).map(([name, one]) => [name, inverse(one)])) };
  if (hasItems(change)) {
    return { items: change.items.map(({ id, at, ...one }) => ({ ...inverse(one as Change), id, ...(at === undefined ? {} : { at }) })) };
  }
  return swap(change.to, change.from);
}

/** A place was touched since: the change does not fit there any more. */
const CONFLICT = Symbol('conflict');

function withChange(now: unknown, change: Change): unknown {
  if (hasFields(change)) return isObject(now) ? withFields(now, change.fields) : CONFLICT;
  if (hasItems(change)) return isItemList(now) ? withItems(now, change.items) : CONFLICT;
  return isSame(now, change.from) ? change.to : CONFLICT;
}

function withFields(now: JsonObject, fields: Readonly<Record<string, Change>>): unknown {
  const changed = Object.entries(fields).map(([name, change]) => [name, withChange(fieldOf(now, name), change)] as const);
  if (changed.some(([, value]) => value === CONFLICT)) return CONFLICT;
  return dropUndefined(Object.fromEntries([...Object.entries(now), ...changed]));
}

function withItems(now: readonly Item[], changes: readonly ItemChange[]): unknown {
  const values = new Map<string, unknown>(now.map((item) => [item.id, item]));
  for (const change of changes) values.set(change.id, withChange(values.get(change.id), change as Change));
  if ([...values.values()].includes(CONFLICT)) return CONFLICT;
  const list = now.flatMap(({ id }) => (values.get(id) as Item | undefined) ?? []);
  const added = changes.filter(({ id }) => !now.some((item) => item.id === id)).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  for (const { id, at } of added) list.splice(at ?? list.length, 0, values.get(id) as Item);
  return list;
}

/** How often each id stands in lists, at any depth. */
function countIds(value: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isObject(item) && typeof item['id'] === 'string') counts.set(item['id'], (counts.get(item['id']) ?? 0) + 1);
      countIds(item, counts);
    }
  } else if (isObject(value)) for (const inner of Object.values(value)) countIds(inner, counts);
  return counts;
}

/** Would the same thing stand in two lists? It came back by another way already. */
function doublesAnId(now: unknown, next: unknown): boolean {
  const before = countIds(now);
  return [...countIds(next)].some(([id, count]) => count > 1 && count > (before.get(id) ?? 0));
}

/**
 * The record with a change made to it; a tombstone when nothing is left. Its stamp is to be set by whoever stores it.
 * `undefined` when one of the places is not as the change found it: then nothing of it may be made.
 */
export function changed(now: Stored | undefined, id: string, change: Change): Stored | Tombstone | undefined {
  const content = contentOf(now);
  const next = withChange(content, change);
  if (next === CONFLICT || doublesAnId(content, next)) return undefined;
  return isObject(next) ? { ...next, id, updatedAt: 0 } : { id, updatedAt: 0, deleted: true };
}

/** Was a record added, removed or edited? */
export function kindOf(change: Change): 'added' | 'removed' | 'edited' {
  if (hasFields(change) || hasItems(change)) return 'edited';
  if (change.from === undefined) return 'added';
  return change.to === undefined ? 'removed' : 'edited';
}

/** The places a change touches, as text that is equal for the same places; `undefined` where items or records come or go, or a whole list changed. */
function placesOf(change: Change): string | undefined {
  if (hasFields(change)) return joined(Object.entries(change.fields));
  if (hasItems(change)) return joined(change.items.map((item) => [item.id, item]));
  const isWhole = [change.from, change.to].some((side) => typeof side === 'object' && side !== null);
  return isWhole ? undefined : '';
}

function joined(parts: readonly (readonly [string, Change])[]): string | undefined {
  const places = parts.map(([name, change]) => [name, placesOf(change)] as const);
  return places.some(([, inner]) => inner === undefined) ? undefined : JSON.stringify(places.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Does one change go on with another, as characters typed one after another do? */
export function goesOn(first: Change, next: Change): boolean {
  const places = kindOf(first) === 'edited' ? placesOf(first) : undefined;
  return places !== undefined && places === placesOf(next);
}

/** One change that does what two did, of which the second goes on with the first. */
export function joinChanges(first: Change, next: Change): Change {
  if (hasFields(first) && hasFields(next)) {
    const { fields } = next;
    return { fields: Object.fromEntries(Object.entries(first.fields).map(([name, one]) => [name, joinChanges(one, fields[name] ?? {})])) };
  }
  if (hasItems(first) && hasItems(next)) {
    const later = new Map(next.items.map((item) => [item.id, item as Change]));
    return { items: first.items.map(({ id, ...one }) => ({ ...joinChanges(one as Change, later.get(id) ?? {}), id })) };
  }
  return swap((first as Swap).from, (next as Swap).to);
}

/** The ids of items and records that a change brings or edits, the deepest first: where on a page to look for it. */
export function idsIn(change: Change): readonly string[] {
  if (hasFields(change)) return Object.values(change.fields).flatMap(idsIn);
  return hasItems(change) ? change.items.flatMap((item) => [...idsIn(item), item.id]) : [];
}

/** A change from stored text; `undefined` when it is none. */
export function parseChange(value: unknown, depth = 0): Change | undefined {
  if (!isObject(value) || depth > MOST_DEEP) return undefined;
  if (isObject(value['fields'])) {
    const fields = Object.entries(value['fields']).map(([name, one]) => [name, parseChange(one, depth + 1)] as const);
    return fields.some(([, one]) => one === undefined) ? undefined : { fields: Object.fromEntries(fields) as Record<string, Change> };
  }
  if (Array.isArray(value['items'])) {
    const items = value['items'].map((one) => parseItemChange(one, depth + 1));
    return items.includes(undefined) ? undefined : { items: items.filter((one) => one !== undefined) };
  }
  const { from, to } = value;
  return from === undefined && to === undefined ? undefined : swap(from, to);
}

/** Nothing we store is nested deeper. */
const MOST_DEEP = 40;

function parseItemChange(value: unknown, depth: number): ItemChange | undefined {
  const change = parseChange(value, depth);
  if (change === undefined || !isObject(value) || typeof value['id'] !== 'string') return undefined;
  return { ...change, id: value['id'], ...(typeof value['at'] === 'number' ? { at: value['at'] } : {}) };
}
