/** Chunks of a transfer that came in by scanned codes. Each code opens the page anew, so they wait in IndexedDB, a day at the most. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { isOnlyHere } from './raw-storage.ts';

const DAY_MS = 86_400_000;
let store: UseStore | undefined;

interface Waiting {
  readonly at: number;
  readonly of: number;
  /** The chunks by their number. They have been stored under this name, and some may be waiting. */
  readonly pieces: ReadonlyMap<number, string>;
}
const onPage = new Map<string, Waiting>();

async function withStore<T>(task: (use: UseStore) => Promise<T>): Promise<T | undefined> {
  if (isOnlyHere()) return undefined;
  try {
    store ??= createStore('greenroom-arrivals', 'pieces');
    return await task(store);
  } catch {
    return undefined;
  }
}

/** What came in of a transfer before; `undefined` when nothing did, or too long ago. */
export async function chunksWaiting(
  transfer: string,
): Promise<{ readonly of: number; readonly chunks: ReadonlyMap<number, string> } | undefined> {
  const found = onPage.get(transfer) ?? (await withStore((use) => get<Waiting>(transfer, use)));
  const isGood = found !== undefined && found.pieces instanceof Map && Math.abs(Date.now() - found.at) < DAY_MS;
  return isGood ? { of: found.of, chunks: found.pieces } : undefined;
}

/** Keeps what came in. */
export async function keepChunks(transfer: string, of: number, chunks: ReadonlyMap<number, string>): Promise<void> {
  const waiting: Waiting = { at: Date.now(), of, pieces: chunks };
  onPage.set(transfer, waiting);
  await withStore((use) => set(transfer, waiting, use));
}

/** Lets them go. */
export async function dropChunks(transfer: string): Promise<void> {
  onPage.delete(transfer);
  await withStore((use) => del(transfer, use));
}

/** Lets all of them go on this page; what is in the database goes with that. */
export function forgetArrivals(): void {
  onPage.clear();
}
