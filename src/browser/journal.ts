/**
 * The airbag: every edit also goes to a small IndexedDB store at once. Browsers write localStorage to disk late (Chromium up to
 * a minute), so a browser that is killed loses what was typed last; IndexedDB has it. At the next start both are merged.
 * localStorage stays the store: without IndexedDB all goes on, and where localStorage was cleared nothing is brought back.
 */
import { clear, createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import type { Stored } from '../lib/records.ts';
import { newId } from './device.ts';
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

/**
 * Was this noted beside the localStorage there is now? Where that has no name, it was cleared, or it was so young that it never
 * reached the disk: a name begins with the time it was given.
 */
function belongs(entry: Entry, name: string | null): boolean {
  if (name !== null) return entry.lineage === name;
  return entry.writtenAt - Number.parseInt(entry.lineage, 10) < YOUNG_MS;
}

let store: UseStore | undefined;
const pending = new Map<string, Entry>();
let isWaiting = false;

/** Journal trouble is no trouble: localStorage is the store, and has its own notices. */
const quietly = (task: (use: UseStore) => Promise<unknown>, orElse?: () => void): void => {
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
  await new Promise<void>((resolve) => quietly((use) => clear(use).finally(resolve), resolve));
}

/**
 * Hands over what was noted of a storage key, as the text of an envelope for each version, if the localStorage it was written
 * with is still there or never reached the disk. What is an hour old is dropped.
 */
export function readJournal(key: string, take: (text: string) => void): void {
  if (isOnlyHere()) return;
  quietly(async (use) => {
    const mine = (await entries<string, Entry>(use)).filter(([, entry]) => entry.key === key);
    const name = lineage();
    const isGood = (entry: Entry): boolean => belongs(entry, name) && entry.writtenAt > Date.now() - KEEP_MS;
    const good = mine.filter(([, entry]) => isGood(entry)).map(([, entry]) => entry);
    await delMany(
      mine.filter(([, entry]) => !isGood(entry)).map(([stale]) => stale),
      use,
    );
    const [first] = good;
    if (first === undefined) return;
    if (name === null) deviceStorage.write(LINEAGE_KEY, first.lineage);
    for (const version of new Set(good.map((entry) => entry.version)))
      take(JSON.stringify({ version, records: good.filter((entry) => entry.version === version).map((entry) => entry.record) }));
  });
}
