/**
 * Records: the shape of everything Greenroom stores, and the one way two copies of it are put together.
 * The same merge serves two tabs, a page brought back by Back, a restored file and another device.
 */

/**
 * Milliseconds since 1970, but as a logical clock: it never runs backwards, so an edit made under a wrong
 * system clock is not lost to an older one. A whole number from 0 to {@link LATEST_STAMP}.
 */
export type Stamp = number;

/** The largest stamp believed: the last moment a JavaScript date can name. Anything beyond counts as 0. */
export const LATEST_STAMP = 8.64e15;

/** What every stored record carries. `id` is unique within its feature. */
export interface Stored {
  readonly id: string;
  readonly updatedAt: Stamp;
}

/** What stays of a removed record, so that an older copy elsewhere does not bring it back. */
export interface Tombstone extends Stored {
  readonly deleted: true;
}

/** All records of one feature by id, tombstones included. Never changed in place. */
export type Records<R extends Stored> = ReadonlyMap<string, R | Tombstone>;

/** Is this what is left of a removed record? */
export function isTombstone(record: Stored): record is Tombstone {
  return 'deleted' in record && record.deleted === true;
}

/** A stamp from stored text: anything that is not a whole number in range counts as the oldest, 0. */
export function parseStamp(value: unknown): Stamp {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LATEST_STAMP ? value : 0;
}

/** The newest stamp among records; 0 when there are none. */
export function latestStamp(records: Records<Stored>): Stamp {
  let latest = 0;
  for (const record of records.values()) latest = Math.max(latest, record.updatedAt);
  return latest;
}

/**
 * The stamp of an edit made now: later than every stamp seen, whatever the system clock says (up to {@link LATEST_STAMP}).
 * @example nextStamp(1000, 400) // 1001: the clock was set back, the edit still wins
 */
export function nextStamp(latestSeen: Stamp, now: Stamp): Stamp {
  return Math.min(LATEST_STAMP, Math.max(parseStamp(Math.trunc(now)), latestSeen + 1));
}

/** JSON text that is equal for equal values, whatever the order of their fields. Decides ties between equal stamps; a saved file is summed up over it. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Of two copies of one record, the one edited last; on equal stamps a fixed choice that both sides make alike. */
export function laterOf<R extends Stored>(a: R, b: R): R {
  if (a === b || a.updatedAt > b.updatedAt) return a;
  if (b.updatedAt > a.updatedAt) return b;
  return canonical(b) > canonical(a) ? b : a;
}

/**
 * Puts two copies together, record by record: the later edit wins, and a removal is an edit.
 * Commutative, associative and idempotent. Returns `a` itself when `b` brings nothing new.
 */
export function mergeRecords<R extends Stored>(a: Records<R>, b: Records<R>): Records<R> {
  let merged: Map<string, R | Tombstone> | undefined;
  for (const [id, theirs] of b) {
    const ours = a.get(id);
    const winner = ours === undefined ? theirs : laterOf(ours, theirs);
    if (winner === ours) continue;
    merged ??= new Map(a);
    merged.set(id, winner);
  }
  return merged ?? a;
}

/** The records that an edit changed or added: those that are not the very same as before. */
export function changedRecords<R extends Stored>(before: Records<R>, after: Records<R>): readonly (R | Tombstone)[] {
  return [...after.values()].filter((record) => before.get(record.id) !== record);
}

/** Do both hold the same edits? Compares ids and stamps, and content only where the stamps are equal. */
export function isSameRecords<R extends Stored>(a: Records<R>, b: Records<R>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, record] of a) {
    const other = b.get(id);
    if (other === undefined || other.updatedAt !== record.updatedAt) return false;
    if (other !== record && canonical(other) !== canonical(record)) return false;
  }
  return true;
}

/** The records a person still has: everything but tombstones, in the order of their ids. */
export function liveRecords<R extends Stored>(records: Records<R>): readonly R[] {
  return [...records.values()].filter((record): record is R => !isTombstone(record)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
