/**
 * What stood here before the last restore, erasing or upgrade: a whole text for each, in IndexedDB. Without IndexedDB, or where
 * a tab keeps everything to itself, they live as long as the page.
 */
import { clear, createStore, delMany, entries, set, type UseStore } from 'idb-keyval';
import { inTime } from './in-time.ts';
import { isObject } from '../lib/parse.ts';
import { isOnlyHere } from './raw-storage.ts';

/** What the text was kept before. */
export type Before = 'restore' | 'erase' | 'upgrade';

/** A text kept. */
export interface Snapshot {
  readonly before: Before;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A case file, or for `upgrade` the raw text of one key. */
  readonly text: string;
  /** For `upgrade`: the key the text stood under. */
  readonly key?: string;
}

const DATABASE = 'greenroom-snapshots';
const onPage = new Map<string, Snapshot>();
let store: UseStore | undefined;

const nameOf = ({ before, key = '' }: Snapshot): string => `${before} ${key}`;

async function withStore<T>(task: (use: UseStore) => Promise<T>, otherwise: T): Promise<T> {
  if (isOnlyHere()) return otherwise;
  try {
    store ??= createStore(DATABASE, 'texts');
    return await inTime(task(store), otherwise);
  } catch {
    return otherwise;
  }
}

/** Keeps a text in the place of the one before. */
export async function keepSnapshot(snapshot: Snapshot): Promise<void> {
  onPage.set(nameOf(snapshot), snapshot);
  await withStore((use) => set(nameOf(snapshot), snapshot, use), undefined);
}

/** All that are kept, the newest first. */
export async function snapshots(): Promise<readonly Snapshot[]> {
  const stored = await withStore((use) => entries<string, unknown>(use), []);
  const all = new Map(stored.flatMap(([name, value]) => (isSnapshot(value) ? [[name, value] as const] : [])));
  for (const [name, snapshot] of onPage) all.set(name, snapshot);
  return [...all.values()].sort((a, b) => b.at - a.at);
}

function isSnapshot(value: unknown): value is Snapshot {
  return isObject(value) && typeof value['text'] === 'string' && typeof value['at'] === 'number' && typeof value['before'] === 'string';
}

/** Lets them go. */
export async function dropSnapshots(which: readonly Snapshot[]): Promise<void> {
  const names = which.map(nameOf);
  for (const name of names) onPage.delete(name);
  await withStore((use) => delMany(names, use), undefined);
}

/** Lets all of them go. */
export async function dropAllSnapshots(): Promise<void> {
  onPage.clear();
  await withStore((use) => clear(use), undefined);
}
