/** Reading a saved file: checked as if an enemy had written it. Nothing here changes anything; see restore.ts. */
import { readParsed } from '../../lib/envelope.ts';
import { isObject, parseText, type JsonObject } from '../../lib/parse.ts';
import { mergeRecords, type Records, type Stored } from '../../lib/records.ts';
import { readSafely, wholeObjectsIn } from '../../lib/safe-json.ts';
import { joined, shortened } from '../../lib/text.ts';
import { envelopeIn, FILE_VERSION, summedText, type CaseContent } from './case-file.ts';
import { ASIDE_MARK, isSampleKey, KEY_PREFIX } from '../../lib/storage-keys.ts';
import { formatOf, PARTS, type PartRecords } from '../exports/parts.ts';
import { partWord } from './record-names.ts';

/** A file that can be used, wholly or in part. */
export interface GoodFile {
  readonly state: 'good';
  readonly parts: PartRecords;
  /** Set-aside and unknown texts by storage key. */
  readonly asFound: Readonly<Record<string, string>>;
  /** ISO moment; `''` when the file does not say. */
  readonly savedAt: string;
  readonly appVersion: string;
  /** What the sum must be made over, and what the file says it is; without a sum in the file, `undefined`. */
  readonly sum?: { readonly of: string; readonly said: string };
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** What was found in a file. */
export type FileReading =
  | GoodFile
  /** It is locked with a passphrase. */
  | { readonly state: 'locked'; readonly raw: JsonObject }
  /** It cannot be used, and why. */
  | { readonly state: 'bad'; readonly problem: string };

const bad = (problem: string): FileReading => ({ state: 'bad', problem });
const NOT_OURS = 'This is not a file that Greenroom saved.';

/** Reads the text of a file. */
export function readCaseFile(text: string): FileReading {
  if (text.trim() === '') return bad('This file is empty.');
  const read = readSafely(text);
  if (!read.ok)
    return read.problem === 'broken'
      ? readBroken(text)
      : bad(`${NOT_OURS} It is larger, or more deeply nested, than anything it would write.`);
  const file = read.value;
  if (!isObject(file) || file['app'] !== 'greenroom') return bad(NOT_OURS);
  if (isObject(file['locked'])) return { state: 'locked', raw: file };
  if (isObject(file['onThisPage']) || isObject(file['inStorage'])) return readFirstKind(file);
  const version = file['fileVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return bad(NOT_OURS);
  if (version > FILE_VERSION) return bad('A newer Greenroom saved this file. Reload this page to get the newer one, then try again.');
  if (!isObject(file['records'])) return bad('There are no notes in this file.');
  const said = parseText(file['sha256']);
  const content: CaseContent = {
    versions: numbersIn(file['versions']),
    records: listsIn(file['records']),
    asFound: textsIn(file['asFound']),
  };
  return withParts(content, file, said === '' ? undefined : { of: summedText(content), said });
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => (isObject(value) ? Object.entries(value) : []);
const numbersIn = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(entriesOf(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
const listsIn = (value: unknown): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(entriesOf(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])));
const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** Reads every part by its own format. A part that cannot be read is named, the others go on. */
function withParts(content: CaseContent, file: JsonObject, sum: GoodFile['sum'], before: readonly string[] = []): FileReading {
  const parts = new Map<string, Records<Stored>>();
  const problems = [...before];
  for (const [part, records] of Object.entries(content.records)) {
    const format = formatOf(part);
    if (format === undefined) {
      problems.push(`This Greenroom does not know the part “${shortened(part, 30)}”.`);
      continue;
    }
    const found = readParsed({ version: content.versions[part] ?? 1, records }, format);
    if (found.state === 'unreadable') problems.push(`${partWord(part)} could not be read.`);
    else if (found.state === 'newer')
      problems.push(`${partWord(part)}: saved by a newer Greenroom. Reload this page to get it, then try again.`);
    else {
      parts.set(part, found.records);
      if (found.damaged) problems.push(`${partWord(part)}: something was not in the right form, and was repaired or left out.`);
    }
  }
  withNewerText(parts, content.asFound);
  if (parts.size === 0 && Object.keys(asFoundIn(content.asFound)).length === 0)
    return bad(problems[0] ?? 'There are no notes in this file.');
  return {
    state: 'good',
    parts,
    asFound: asFoundIn(content.asFound),
    savedAt: momentIn(file['savedAt']),
    appVersion: shortened(parseText(file['appVersion']), 20),
    ...(sum === undefined ? {} : { sum }),
    problems,
  };
}

/** Only texts that were set aside from a part we know: nothing else is ever written letter by letter. */
const asFoundIn = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).filter(([key]) => {
      const [part = '', mark, time = '', ...more] = key.slice(KEY_PREFIX.length).split(':');
      const isAside = mark === 'unreadable' && /^\d{1,16}$/.test(time) && more.length === 0;
      return key.startsWith(KEY_PREFIX) && isAside && formatOf(part) !== undefined;
    }),
  );

/** The text of a newer version that stood beside what an older page held: readable where the app has caught up. */
function withNewerText(parts: Map<string, Records<Stored>>, texts: Readonly<Record<string, string>>): void {
  for (const { key: part, format } of PARTS) {
    const envelope = envelopeIn(texts[KEY_PREFIX + part] ?? '');
    const found = envelope && readParsed(envelope, format);
    if (found?.state === 'read') parts.set(part, mergeRecords(parts.get(part) ?? new Map<string, Stored>(), found.records));
  }
}

const momentIn = (value: unknown): string => {
  const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
};

/** The files that Greenroom saved at first: whole texts by storage key, as stored and as the page had them. */
function readFirstKind(file: JsonObject): FileReading {
  const stored = textsIn(file['inStorage']);
  const texts = { ...stored, ...textsIn(file['onThisPage']) };
  const versions: Record<string, number> = {};
  const records: Record<string, readonly unknown[]> = {};
  const asFound: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) {
    const part = key.slice(KEY_PREFIX.length);
    const read = envelopeIn(text);
    if (read === undefined || formatOf(part) === undefined || isSampleKey(part)) {
      if (key.includes(ASIDE_MARK)) asFound[key] = text;
      continue;
    }
    const safe = readSafely(JSON.stringify(read.records));
    versions[part] = read.version;
    records[part] = safe.ok && Array.isArray(safe.value) ? safe.value : [];
  }
  return withParts({ versions, records, asFound }, file, undefined);
}

/** A file that breaks off or is damaged: every record that is whole is offered, the rest counted. */
function readBroken(text: string): FileReading {
  if (!/"app"\s*:\s*"greenroom"/.test(text.slice(0, 2000))) return bad(NOT_OURS);
  const inner = text.slice(Math.max(0, text.search(/"records"\s*:\s*\{/)));
  const records: Record<string, readonly unknown[]> = {};
  const problems: string[] = [];
  for (const { key: part } of PARTS) {
    const { found, lost } = wholeObjectsIn(inner, part);
    if (found.length > 0) records[part] = found;
    if (lost > 0) problems.push(`${partWord(part)}: ${lost === 1 ? 'one note is' : `${lost} notes are`} damaged and cannot be read.`);
  }
  const parts = Object.keys(records);
  if (parts.length === 0) return bad('This file is damaged. Nothing in it can be read.');
  const versions = /"versions"\s*:\s*(\{[^{}]*\})/.exec(text)?.[1] ?? '{}';
  const read = readSafely(versions);
  const whole = `The file is damaged or incomplete. What is intact can be restored: ${joined(parts.map(partWord), 'and')}.`;
  return withParts(
    { versions: read.ok ? numbersIn(read.value) : {}, records, asFound: {} },
    { savedAt: /"savedAt"\s*:\s*"([^"]{1,40})"/.exec(text)?.[1] },
    undefined,
    [whole, ...problems],
  );
}
