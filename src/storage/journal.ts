/**
 * The journal: every edit also goes to a small IndexedDB store at once. Browsers write localStorage to disk late (Chromium up to
 * a minute), so a browser that is killed loses what was typed last; IndexedDB has it. At the next start both are merged.
 * localStorage stays the store: without IndexedDB all goes on, and where localStorage was cleared nothing is brought back.
 */
import { clear, createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import type { Stored } from '../lib/records.ts';
import { KEY_PREFIX } from '../lib/storage-keys.ts';
import { newId } from '../browser/device.ts';
import { inTime } from './in-time.ts';
import { deviceStorage, isOnlyHere, LINEAGE_KEY } from './raw-storage.ts';

/** By then localStorage is on disk for sure. */
const KEEP_MS = 3_600_000;
/** A localStorage younger than this may never have reached the disk. */
const YOUNG_MS = 70_000;
/** Letters typed in one go are written together. */
const WRITE_WITHIN_MS = 60;

interface Entry {
  /** The storage key it belongs to. */
  readonly key: string;
  readonly lineage: string;
  /** Version of the format it is in. */
  readonly version: number;
  readonly writtenAt: number;
  readonly record: Stored;
}

const lineage = (): string | null => {
  const found = deviceStorage.read(LINEAGE_KEY);
  return found.ok ? found.text : null;
};

/** What this tab knows the localStorage as. A tab that goes on was not killed. */
const SEEN_KEY = 'greenroom-journal-seen';
const isSeen = (name: string): boolean => {
  try {
    return window.sessionStorage.getItem(SEEN_KEY) === name;
  } catch {
    return false;
  }
};
function noteSeen(name: string): void {
  try {
    window.sessionStorage.setItem(SEEN_KEY, name);
  } catch {
    // Blocked.
  }
}

/**
 * Was this noted beside the localStorage there is now? Where that has no name, somebody cleared it, or it was so young that a
 * killed browser had not brought it to the disk: then nothing of ours is in it, the tab is a new one, and the name, which begins
 * with the time it was given, is hardly older than the entry.
 */
function belongs(entry: Entry, name: string | null): boolean {
  if (name !== null) return entry.lineage === name;
  if (isSeen(entry.lineage) || deviceStorage.keys(KEY_PREFIX).length > 0) return false;
  return entry.writtenAt - Number.parseInt(entry.lineage, 10) < YOUNG_MS;
}

let store: UseStore | undefined;
const pending = new Map<string, Entry>();
let isWaiting = false;
/** The name taken over from a localStorage that never reached the disk, for the other keys of this page. */
let adopted: string | null = null;

/** Journal trouble is no trouble: localStorage is the store, and has its own notices. */
const quietly = (task: (use: UseStore) => Promise<unknown>, orElse?: () => void): void => {
  // A tab that keeps everything to itself has nothing in it.
  if (isOnlyHere()) {
    orElse?.();
    return;
  }
  try {
    store ??= createStore('greenroom', 'journal');
    void task(store).catch(() => undefined);
  } catch {
    // No IndexedDB here.
    orElse?.();
  }
};

function writePending(): void {
  isWaiting = false;
  const batch = [...pending];
  pending.clear();
  if (batch.length > 0) quietly((use) => setMany(batch, use));
}

/** Notes edited records (tombstones too) of a storage key. */
export function journalEdits(key: string, version: number, records: readonly Stored[]): void {
  if (isOnlyHere()) return;
  let name = lineage();
  if (name === null) {
    name = `${Date.now()}-${newId()}`;
    if (!deviceStorage.write(LINEAGE_KEY, name).ok) return;
  }
  noteSeen(name);
  for (const record of records) pending.set(`${key} ${record.id}`, { key, lineage: name, version, writtenAt: Date.now(), record });
  if (!isWaiting) setTimeout(writePending, WRITE_WITHIN_MS);
  isWaiting = true;
}

/** Forgets what was noted of a storage key: it was erased. */
export function forgetJournal(key: string): void {
  for (const [name, entry] of pending) if (entry.key === key) pending.delete(name);
  quietly(async (use) => {
    const all = await entries<string, Entry>(use);
    await delMany(
      all.filter(([, entry]) => entry.key === key).map(([name]) => name),
      use,
    );
  });
}

/** Forgets everything: it was erased. */
export async function forgetWholeJournal(): Promise<void> {
  pending.clear();
  await inTime(new Promise<void>((resolve) => quietly((use) => clear(use).finally(resolve), resolve)), undefined);
}

/**
 * Hands over what was noted of a storage key, as the text of an envelope for each version, if the localStorage it was written
 * with is still there or never reached the disk. What is an hour old is dropped.
 */
export function readJournal(key: string, take: (text: string) => void): void {
  if (isOnlyHere()) return;
  quietly(async (use) => {
    const mine = (await entries<string, Entry>(use)).filter(([, entry]) => entry.key === key);
    const name = lineage() ?? adopted;
    const isGood = (entry: Entry): boolean => belongs(entry, name) && entry.writtenAt > Date.now() - KEEP_MS;
    const good = mine.filter(([, entry]) => isGood(entry)).map(([, entry]) => entry);
    await delMany(
      mine.filter(([, entry]) => !isGood(entry)).map(([stale]) => stale),
      use,
    );
    const [first] = good;
    if (first === undefined) return;
    if (name === null) {
      adopted = first.lineage;
      deviceStorage.write(LINEAGE_KEY, adopted);
    }
    noteSeen(first.lineage);
    for (const version of new Set(good.map((entry) => entry.version)))
      take(JSON.stringify({ version, records: good.filter((entry) => entry.version === version).map((entry) => entry.record) }));
  });
}
