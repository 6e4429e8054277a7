/** What this device remembers about its case file: when it was last saved to a file. */
import { computed, type ReadableAtom } from 'nanostores';
import { openTexts, storedTexts } from '../../storage/case-keys.ts';
import { saveTextFile, todayIso } from '../../browser/device.ts';
import { lockText, sumOfText } from '../../browser/locking.ts';
import { quietly } from '../../storage/act.ts';
import { flushAll, persistRecords } from '../../storage/persisted.ts';
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseText, unknownFields } from '../../lib/parse.ts';
import { fileName } from '../../lib/file-names.ts';
import { parseStamp, type Stamp, type Stored } from '../../lib/records.ts';
import { isSampleKey } from '../../lib/storage-keys.ts';
import { contentOf, fileText, summedText, type CaseContent } from './case-file.ts';
import { stampsIn, type SaveState } from './saved.ts';

/** The last save. */
interface LastSave extends Stored {
  /** Milliseconds since 1970. */
  readonly at: Stamp;
  readonly name: string;
}

const FORMAT: RecordFormat<LastSave> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => ({
    ...unknownFields(raw, []),
    id: raw.id,
    updatedAt: raw.updatedAt,
    at: parseStamp(raw['at']),
    name: parseText(raw['name']),
  }),
};
const ID = 'saved';
const own = persistRecords('your-data', FORMAT, 'shared');

/** The moment of the last save to a file; `undefined` when there was none on this device. */
export const $savedAt: ReadableAtom<Stamp | undefined> = computed(own.$records, (records) => {
  const record = records.get(ID);
  return record !== undefined && 'at' in record ? record.at : undefined;
});

/** Notes that everything was handed over as a file. Whether the file was really kept, only the person knows. */
export function noteSaved(name: string): void {
  quietly(() => own.put({ id: ID, at: Date.now(), name }));
}

/** Everything of mine on this device, as this page and storage have it. */
export function contentHere(): CaseContent {
  flushAll();
  return contentOf({ stored: storedTexts(), open: openTexts() });
}

/** The text of a file with this content. */
export async function textOf(content: CaseContent): Promise<string> {
  const sum = await sumOfText(summedText(content));
  return fileText(content, sum, { savedAt: new Date().toISOString(), appVersion: import.meta.env.PUBLIC_APP_VERSION });
}

/** Saves everything to a file. */
export async function saveCaseFile(): Promise<void> {
  const name = fileName('json', 'greenroom', todayIso());
  saveTextFile(name, await textOf(contentHere()));
  noteSaved(name);
}

/** Saves everything to a file locked with a passphrase. */
export async function saveLockedFile(passphrase: string): Promise<void> {
  const name = fileName('locked.json', 'greenroom', todayIso());
  const locked = await lockText(await textOf(contentHere()), passphrase);
  const note = 'Locked with a passphrase. To open it: Greenroom, More, Your data, Restore from a file.';
  saveTextFile(name, JSON.stringify({ app: 'greenroom', savedAt: new Date().toISOString(), note, locked }, null, 1));
  noteSaved(name);
}

/** How things stand with saving, now. */
export function saveState(): SaveState {
  const mine = [...storedTexts()].filter(([key]) => !isSampleKey(key) && !key.endsWith(':your-data') && !key.endsWith(':appearance'));
  return { savedAt: $savedAt.get(), stamps: mine.flatMap(([, text]) => stampsIn(text)) };
}
