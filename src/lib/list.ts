/** Lists of things with ids, edited without being changed in place. */

/** A list with an item added at a place, or at the end. */
export function insert<T>(list: readonly T[], item: T, index = list.length): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** The same thing without its fields that are `undefined`, so that optional fields are absent rather than empty. */
export function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T; // fromEntries forgets the names
}

/** What may be changed: any field, and `undefined` takes an optional one out. */
export type ChangeOf<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The list with some fields of one item changed; a field set to `undefined` is removed. An unknown id changes nothing. */
export function changeIn<T extends { readonly id: string }>(list: readonly T[], id: string, change: ChangeOf<T>): readonly T[] {
  return list.map((item) => (item.id === id ? dropUndefined({ ...item, ...(change as Partial<T>) }) : item));
}

/** The list without one item. */
export function dropFrom<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.filter((item) => item.id !== id);
}
