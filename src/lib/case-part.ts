/** What the case file has to know of a feature that stores something. Each such feature exports one, in a file NAME.part.ts. */
import type { RecordFormat } from './envelope.ts';
import type { MarkdownSection } from './markdown.ts';
import { parseText, type JsonObject } from './parse.ts';
import type { Records, Stored } from './records.ts';

/** One kind of record under a key, told from its raw values: they may come from anywhere. */
export interface RecordKind {
  readonly is: (raw: JsonObject) => boolean;
  readonly one: string;
  readonly many: string;
  /** A setting is named and restored like anything else, and never counted. */
  readonly isSetting?: boolean;
  /** Did the person write any of it? Some records come about by themselves. Without this, always. */
  readonly isMade?: (raw: JsonObject) => boolean;
  /** The words a person gave it; `''` where there are none. Without this, the first of {@link wordsIn}. */
  readonly nameOf?: (raw: JsonObject, nameIn: NameIn) => string;
}

/** What the record with an id is called in a part; `''` for one that has no words, or is not there. */
export type NameIn = (part: string, id: string) => string;

/** Everything stored, for a part that tells of others too. */
export interface WholeCase {
  /** The records under a key; none for one that is not open. What they are, the caller knows by the key. */
  readonly recordsOf: <R extends Stored>(key: string) => Records<R>;
  /** What a part calls one of its records among the others; `undefined` for one that is gone. */
  readonly nameOf: (key: string, id: string) => string | undefined;
}

/** A feature as a part of the case file. */
export interface CasePart {
  /** The name of its key, behind `greenroom:`. */
  readonly key: string;
  /** What it is called. */
  readonly word: string;
  readonly format: RecordFormat<Stored>;
  /** The kinds of its records, in the order they are counted; a record is of the first that fits. */
  readonly kinds: readonly RecordKind[];
  /** What records are called where their own words are not enough to tell them apart, by id. */
  readonly names?: (records: Records<Stored>) => ReadonlyMap<string, string>;
  /** Its sections of the Markdown document. */
  readonly markdown?: (whole: WholeCase) => Promise<readonly MarkdownSection[]>;
}

/** A format for the list of parts: each reads and gives back its own kind of records; there they are all just records. */
export function anyFormat<R extends Stored>(format: RecordFormat<R>): RecordFormat<Stored> {
  return format as unknown as RecordFormat<Stored>;
}

/** Where the words of a record may stand, the best first. */
const NAMING = ['title', 'company', 'role', 'job', 'subject', 'who', 'to', 'text', 'name'] as const;

/** The words a person gave a record, whatever it is, the best first; empty ones left out. */
export function wordsIn(raw: JsonObject): readonly string[] {
  return NAMING.map((field) => parseText(raw[field]).trim()).filter((text) => text !== '');
}

/** Is there anything in one of these fields? Blank text and empty lists are nothing. */
export function isFilled(raw: JsonObject, fields: readonly string[]): boolean {
  return fields.some((field) => {
    const value = raw[field];
    if (typeof value === 'string') return value.trim() !== '';
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== null;
  });
}

/** A kind told by the field `type`. */
export function kindOfType(type: string, one: string, many: string, more: Partial<RecordKind> = {}): RecordKind {
  return { is: (raw) => raw['type'] === type, one, many, ...more };
}
