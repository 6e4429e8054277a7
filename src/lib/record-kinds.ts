/** Records of several kinds under one key, told apart by their `type`. */
import { unknownFields, type JsonObject } from './parse.ts';
import { liveRecords, type Records, type Stored } from './records.ts';

/** A record of a kind this code does not know; kept as it is. */
export interface UnknownRecord extends Stored {
  readonly type: 'unknown';
}

type Kinds = Stored & { readonly type: string };

/** Of a union of records, the kinds this code knows. */
export type KindOf<R extends Kinds> = Exclude<R['type'], 'unknown'>;

/** Of a union of records, those of one kind. */
export type RecordOfKind<R extends Kinds, T extends R['type']> = Extract<R, { readonly type: T }>;

/** How each kind is parsed from anything, without the fields every record has. None throws. */
export type KindParsers<R extends Kinds> = {
  readonly [T in KindOf<R>]: (raw: JsonObject & Stored) => Omit<RecordOfKind<R, T>, 'id' | 'type' | 'updatedAt'>;
};

/** The fields of each kind that may be missing: a bad value is left out. */
export type OptionalFields<R extends Kinds> = { readonly [T in KindOf<R>]?: readonly string[] };

/**
 * A record read by the parser of its kind, with the fields that kind does not know kept as they are. A kind that is not among the parsers may
 * be a newer one: it goes back to storage letter by letter.
 */
export function parseByKind<R extends Kinds>(raw: JsonObject & Stored, parsers: KindParsers<R>, optional: OptionalFields<R>): R {
  const { id, type, updatedAt } = raw;
  const isKnown = (name: unknown): name is KindOf<R> => typeof name === 'string' && Object.hasOwn(parsers, name);
  if (!isKnown(type)) return { ...unknownFields(raw, []), id, updatedAt } as unknown as R; // nobody looks at it
  return { ...unknownFields(raw, optional[type] ?? []), ...parsers[type](raw), id, type, updatedAt } as unknown as R; // by its kind
}

/** {@link recordsOfKind}, for the records of one key. */
export type RecordsOfKind<R extends Kinds> = <T extends KindOf<R>>(records: Records<R>, type: T) => readonly RecordOfKind<R, T>[];

/** The live records of one kind, in the order of their ids. */
export function recordsOfKind<R extends Kinds, T extends KindOf<R>>(records: Records<R>, type: T): readonly RecordOfKind<R, T>[] {
  return liveRecords(records).filter((record): record is RecordOfKind<R, T> => record.type === type);
}
