/**
 * The text in storage: `{ "version": 1, "records": [ … ] }`, one envelope per feature.
 * Reading never throws; what cannot be understood is reported, so that the raw text can be set aside whole.
 */
import { isTombstone, laterOf, parseStamp, type Records, type Stored, type Tombstone } from './records.ts';
import { holdsAll, isObject, type JsonObject } from './parse.ts';

/** One named step from a version to the next. It gets all records as stored and returns them as the next version stores them. */
export interface Upgrade {
  /** The version it starts from; it always leads to `from + 1`. */
  readonly from: number;
  /** What changed, in words; shown in tests. */
  readonly name: string;
  readonly step: (records: readonly JsonObject[]) => readonly JsonObject[];
}

/** How one feature's records are stored. */
export interface RecordFormat<R extends Stored> {
  /** The version this code writes: a whole number from 1. */
  readonly version: number;
  /** Every step from version 1 to `version`, in order. */
  readonly upgrades: readonly Upgrade[];
  /** Makes a record of an object with a good `id` and `updatedAt`. Repairs what it can, keeps fields it does not know, never throws. */
  readonly parseRecord: (raw: JsonObject & Stored) => R;
}

/** What was found in storage. */
export type Reading<R extends Stored> =
  | { readonly state: 'absent' }
  /** `damaged`: something had to be repaired or left out, so the raw text must be kept. `isOld`: of an older version, upgraded. */
  | { readonly state: 'read'; readonly records: Records<R>; readonly damaged: boolean; readonly isOld: boolean }
  /** Written by a newer version of the app: shown as well as we can, never written over. */
  | { readonly state: 'newer'; readonly records: Records<R>; readonly version: number }
  | { readonly state: 'unreadable' };

/** Runs the steps from `version` up to the format's own. A step that fails is our mistake: `null`, and the raw text stays. */
function upgraded<R extends Stored>(raw: readonly JsonObject[], version: number, format: RecordFormat<R>): readonly JsonObject[] | null {
  let records = raw;
  try {
    for (let from = version; from < format.version; from++) {
      const upgrade = format.upgrades.find((candidate) => candidate.from === from);
      if (upgrade === undefined) return null;
      records = upgrade.step(records);
    }
  } catch {
    return null;
  }
  return records;
}

function parseOne<R extends Stored>(raw: JsonObject, index: number, format: RecordFormat<R>): R | Tombstone {
  const id = typeof raw['id'] === 'string' && raw['id'] !== '' ? raw['id'] : `unnamed-${index}`;
  const updatedAt = parseStamp(raw['updatedAt']);
  return raw['deleted'] === true ? { id, updatedAt, deleted: true } : format.parseRecord({ ...raw, id, updatedAt });
}

/** Reads the text of one key. `null` is a key that is not there. Text nested so deep that it cannot be walked is unreadable. */
export function readEnvelope<R extends Stored>(text: string | null, format: RecordFormat<R>): Reading<R> {
  try {
    return readWhole(text, format);
  } catch (error) {
    if (error instanceof RangeError) return { state: 'unreadable' };
    throw error;
  }
}

function readWhole<R extends Stored>(text: string | null, format: RecordFormat<R>): Reading<R> {
  if (text === null) return { state: 'absent' };
  let envelope: unknown;
  try {
    envelope = JSON.parse(text);
  } catch {
    return { state: 'unreadable' };
  }
  return readParsed(envelope, format);
}

/** Reads an envelope that is no text any more, such as a part of a saved file. Its values may be nested no deeper than can be walked. */
export function readParsed<R extends Stored>(
  envelope: unknown,
  format: RecordFormat<R>,
): Exclude<Reading<R>, { readonly state: 'absent' }> {
  if (!isObject(envelope)) return { state: 'unreadable' };
  const { version, records: list } = envelope;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { state: 'unreadable' };
  const isNewer = version > format.version;
  if (!Array.isArray(list)) return isNewer ? { state: 'newer', version, records: new Map() } : { state: 'unreadable' };

  const objects = list.filter(isObject);
  const current = isNewer ? objects : upgraded(objects, version, format);
  if (current === null) return { state: 'unreadable' };

  let damaged = objects.length < list.length || Object.keys(envelope).some((name) => name !== 'version' && name !== 'records');
  const records = new Map<string, R | Tombstone>();
  current.forEach((raw, index) => {
    const record = parseOne(raw, index, format);
    const twin = records.get(record.id);
    if (twin !== undefined || !holdsAll(record, raw)) damaged = true;
    records.set(record.id, twin === undefined ? record : laterOf(twin, record));
  });
  return isNewer ? { state: 'newer', version, records } : { state: 'read', records, damaged, isOld: version < format.version };
}

/** The text to store. Records stand in the order of their ids, so that equal records give equal text. */
export function writeEnvelope<R extends Stored>(records: Records<R>, version: number): string {
  const list = [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({ version, records: list });
}

/** How many records a person would say they have here: tombstones do not count. */
export function countLive(records: Records<Stored>): number {
  let count = 0;
  for (const record of records.values()) if (!isTombstone(record)) count++;
  return count;
}
