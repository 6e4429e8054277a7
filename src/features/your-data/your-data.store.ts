/** What this device remembers about its case file: when it was last saved to a file. */
import { computed, type ReadableAtom } from 'nanostores';
import { begunAt, openTexts, storedTexts } from '../../storage/case-keys.ts';
import { saveTextFile, todayIso } from '../../browser/device.ts';
import { lockText, sumOfText } from '../../browser/locking.ts';
import { quietly } from '../../storage/act.ts';
import { flushAll, persistRecords } from '../../storage/persisted.ts';
import { fileName } from '../../lib/file-names.ts';
import type { Stamp } from '../../lib/records.ts';
import { isSampleKey, KEY_PREFIX } from '../../lib/storage-keys.ts';
import { contentOf, fileText, summedText, type CaseContent } from './case-file.ts';
import { SAVED_FORMAT, type LastSave, type StampsByPart, type WinsShown } from './saved-format.ts';
import { stampsIn, type SaveState } from './saved.ts';

const own = persistRecords('your-data', SAVED_FORMAT, 'shared');

const $last = computed(own.$records, (records): LastSave | undefined => {
  const record = records.get('saved');
  return record !== undefined && 'held' in record ? record : undefined;
});

/** The moment of the last save to a file; `undefined` when there was none on this device. */
export const $savedAt: ReadableAtom<Stamp | undefined> = computed($last, (last) => last?.at);

/** Parts in which there are no notes of the person. */
const NO_NOTES = ['your-data', 'appearance'];

/** The stamps of all of my notes, as this page and storage have them. */
function stampsHere(): StampsByPart {
  const parts = [...storedTexts(), ...openTexts()].map(([key, text]) => [key.slice(KEY_PREFIX.length), text] as const);
  const mine = new Map(parts.filter(([part]) => !isSampleKey(part) && !part.includes(':') && !NO_NOTES.includes(part)));
  return Object.fromEntries([...mine].map(([part, text]) => [part, stampsIn(text)]));
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

/** Everything of mine as a file, and what of it is noted once the person has it. */
export interface WholeFile {
  readonly text: string;
  readonly held: StampsByPart;
}

/** Everything of mine as a file. What is typed while it is made is not in it. */
export async function wholeFile(): Promise<WholeFile> {
  const content = contentHere();
  const held = stampsHere();
  return { text: await textOf(content), held };
}

/** Notes that everything was handed over as a file. Whether the file was really kept, only the person knows. */
export function noteSaved(name: string, { held }: WholeFile): void {
  quietly(() => own.put({ id: 'saved', at: Date.now(), name, held, heldUntil: 0 }));
}

/** Saves everything to a file. */
export async function saveCaseFile(): Promise<void> {
  const name = fileName('json', 'greenroom', todayIso());
  const file = await wholeFile();
  saveTextFile(name, file.text);
  noteSaved(name, file);
}

/** Saves everything to a file locked with a passphrase. */
export async function saveLockedFile(passphrase: string): Promise<void> {
  const name = fileName('locked.json', 'greenroom', todayIso());
  const file = await wholeFile();
  const locked = await lockText(file.text, passphrase);
  const note = 'Locked with a passphrase. To open it: Greenroom, More, Your data, Restore from a file.';
  saveTextFile(name, JSON.stringify({ app: 'greenroom', savedAt: new Date().toISOString(), note, locked }, null, 1));
  noteSaved(name, file);
}

/** How things stand with saving, now. `isClearing`: does this browser clear what is stored? See storage/clearing.ts. */
export function saveState(isClearing = false): SaveState {
  return { last: $last.get(), begunAt: begunAt(), stamps: stampsHere(), isClearing };
}

/** When the notice about clearing was last put away; `undefined` when it never was. */
export function noticePutAwayAt(): Stamp | undefined {
  const record = own.$records.get().get('put-away');
  return record !== undefined && 'at' in record ? record.at : undefined;
}

/** Puts the notice about clearing away. */
export function putNoticeAway(): void {
  quietly(() => own.put({ id: 'put-away', at: Date.now() }));
}

/** On which day Today last had its line about wins, and about which win or review; `undefined` for none. */
export function lastWinsShown(): Pick<WinsShown, 'on' | 'of'> | undefined {
  const record = own.$records.get().get('wins-shown');
  return record !== undefined && 'of' in record && record.on !== '' ? record : undefined;
}

/** Notes that Today has its line about wins on this day (an ISO date). */
export function noteWinsShown(on: string, of: string): void {
  if (lastWinsShown()?.on !== on) quietly(() => own.put({ id: 'wins-shown', on, of }));
}
