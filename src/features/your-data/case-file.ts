/** The file a case is saved to: JSON that a person can read, with a sum over its content that tells whether it is whole. */
import { canonical, type Stored } from '../../lib/records.ts';
import { isObject, type JsonObject } from '../../lib/parse.ts';
import { readSafely } from '../../lib/safe-json.ts';
import { isSampleKey, KEY_PREFIX } from '../../lib/storage-keys.ts';

/** The version of the file around the records; each part has a version of its own. */
export const FILE_VERSION = 1;
/** Parts that belong to this device, not to the case. */
const DEVICE_PARTS = ['journal', 'your-data'];

/** What is summed up: the records of each part by its name, in the version they were stored in. */
export interface CaseContent {
  /** @example { offers: 1 } */
  readonly versions: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  /** Texts that are no records this app can read, letter by letter, by their storage key. */
  readonly asFound: Readonly<Record<string, string>>;
}

/** What stands around it. */
export interface FileAbout {
  /** ISO moment. */
  readonly savedAt: string;
  readonly appVersion: string;
}

/** Every text that is stored, and what the pages hold that may not be stored yet: both by storage key. */
export interface FoundHere {
  readonly stored: ReadonlyMap<string, string>;
  readonly open: ReadonlyMap<string, string>;
}

/** The records of an envelope as text; `undefined` when it is none, or holds what nobody would have written. */
export function envelopeIn(text: string): { readonly version: number; readonly records: readonly unknown[] } | undefined {
  const read = readSafely(text);
  if (!read.ok || !isObject(read.value) || !Array.isArray(read.value['records'])) return undefined;
  const { version, records } = read.value;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version, records } : undefined;
}

/** What goes into a file: of each key what the page holds, else what is stored. A text that is no envelope goes as it was found. */
export function contentOf({ stored, open }: FoundHere): CaseContent {
  const versions: Record<string, number> = {};
  const records: Record<string, readonly unknown[]> = {};
  const asFound: Record<string, string> = {};
  for (const key of [...new Set([...open.keys(), ...stored.keys()])].sort()) {
    const part = key.slice(KEY_PREFIX.length);
    if (isSampleKey(key) || DEVICE_PARTS.includes(part)) continue;
    const raw = stored.get(key);
    const kept = raw === undefined ? undefined : envelopeIn(raw);
    const here = envelopeIn(open.get(key) ?? '');
    const best = here ?? kept;
    if (best !== undefined && best.records.length > 0 && !part.includes(':')) {
      versions[part] = best.version;
      records[part] = best.records;
    }
    const isOther = kept === undefined || (here !== undefined && kept.version > here.version) || part.includes(':');
    if (raw !== undefined && isOther) asFound[key] = raw;
  }
  return { versions, records, asFound };
}

/** The text that is summed up: equal for equal content, however the file was laid out since. */
export function summedText({ versions, records, asFound }: CaseContent): string {
  return canonical({ versions, records, asFound });
}

/** The file. `sum` is the SHA-256 of {@link summedText} in hexadecimal; `''` where the browser cannot make one. */
export function fileText(content: CaseContent, sum: string, about: FileAbout): string {
  const file: JsonObject = {
    app: 'greenroom',
    fileVersion: FILE_VERSION,
    savedAt: about.savedAt,
    appVersion: about.appVersion,
    note: 'Everything I wrote in Greenroom. To bring it back: Greenroom, More, Your data, Restore from a file.',
    sha256: sum,
    ...content,
  };
  return JSON.stringify(file, null, 1);
}

/** How many records of a part a person would say there are: what was removed does not count. */
export function liveIn(records: readonly unknown[]): readonly (JsonObject & Partial<Stored>)[] {
  return records.filter(isObject).filter((record) => record['deleted'] !== true);
}
