/** Pieces of a parcel that came in by scanned codes. Each code opens the page anew, so they wait in IndexedDB, a day at the most. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { isOnlyHere } from './raw-storage.ts';

const DAY_MS = 86_400_000;
let store: UseStore | undefined;

interface Waiting {
  readonly at: number;
  readonly of: number;
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

/** What came in of a parcel before; `undefined` when nothing did, or too long ago. */
export async function piecesWaiting(parcel: string): Promise<Omit<Waiting, 'at'> | undefined> {
  const found = onPage.get(parcel) ?? (await withStore((use) => get<Waiting>(parcel, use)));
  return found !== undefined && found.pieces instanceof Map && Math.abs(Date.now() - found.at) < DAY_MS ? found : undefined;
}

/** Keeps what came in. */
export async function keepPieces(parcel: string, of: number, pieces: ReadonlyMap<number, string>): Promise<void> {
  const waiting: Waiting = { at: Date.now(), of, pieces };
  onPage.set(parcel, waiting);
  await withStore((use) => set(parcel, waiting, use));
}

/** Lets them go. */
export async function dropPieces(parcel: string): Promise<void> {
  onPage.delete(parcel);
  await withStore((use) => del(parcel, use));
}
