/** Records of several kinds under one key, told apart by their `type`. */
import { unknownFields, type JsonObject } from './parse.ts';
import type { Stored } from './records.ts';

/**
 * A record read by the parser of its kind, with the fields that kind does not know kept as they are; of an optional field a bad value is left
 * out. A kind that is not among the parsers may be a newer one: it goes back to storage letter by letter. Never throws where no parser does.
 */
export function parseByKind(
  raw: JsonObject & Stored,
  parsers: Readonly<Record<string, (raw: JsonObject & Stored) => object>>,
  optional: Readonly<Record<string, readonly string[] | undefined>>,
): Stored {
  const { id, type, updatedAt } = raw;
  const isKnown = typeof type === 'string' && Object.hasOwn(parsers, type);
  if (!isKnown) return { ...unknownFields(raw, []), id, updatedAt } as Stored;
  return { ...unknownFields(raw, optional[type] ?? []), ...parsers[type]?.(raw), id, type, updatedAt } as Stored;
}
