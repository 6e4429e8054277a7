/** Every text of ours in storage, whether its feature is open on this page or not. */
import { KEY_PREFIX } from '../lib/storage-keys.ts';
import { openKeys } from './open-keys.ts';
import { updateTroubles } from './persisted.ts';
import { deviceStorage, forgetHalfTyped, isOnlyHere, LINEAGE_KEY, ONLY_HERE_KEY } from './raw-storage.ts';

/** Every stored text by its key, but for the name of the journal. */
export function storedTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const key of deviceStorage.keys(KEY_PREFIX)) {
    const found = deviceStorage.read(key);
    if (!key.startsWith(LINEAGE_KEY) && found.ok && found.text !== null) texts.set(key, found.text);
  }
  return texts;
}

/** When something was first written here, by the clock of that time; `undefined` when that is not known. */
export function begunAt(): number | undefined {
  const found = deviceStorage.read(LINEAGE_KEY);
  const moment = Number.parseInt((found.ok && found.text) || '', 10);
  return Number.isNaN(moment) ? undefined : moment;
}

/** What this page holds of each key open on it, as it would be stored, saved or not. */
export function openTexts(): ReadonlyMap<string, string> {
  return new Map([...openKeys].map(([key, { keeper }]) => [key, keeper.text()]));
}

/** Puts texts back under keys that no page keeps open, where nothing stands. Keys that are not ours are passed over. Gives back the keys written. */
export function putTextsBack(texts: Readonly<Record<string, string>>): readonly string[] {
  const written: string[] = [];
  for (const [key, text] of Object.entries(texts)) {
    const found = deviceStorage.read(key);
    const isOurs = key.startsWith(KEY_PREFIX) && !key.startsWith(LINEAGE_KEY) && !openKeys.has(key);
    if (isOurs && found.ok && found.text === null && deviceStorage.write(key, text).ok) written.push(key);
  }
  updateTroubles();
  return written;
}

/** Runs a task whenever another tab wrote or this page is shown again; gives back how to stop. */
export function whenStorageChanges(task: () => void): () => void {
  window.addEventListener('storage', task);
  window.addEventListener('pageshow', task);
  return () => {
    window.removeEventListener('storage', task);
    window.removeEventListener('pageshow', task);
  };
}

/** Removes keys of ours that no page keeps. */
export function removeKeys(keys: readonly string[]): void {
  for (const key of keys) if (key.startsWith(KEY_PREFIX)) deviceStorage.remove(key);
  updateTroubles();
}

const DATABASES = ['greenroom', 'greenroom-snapshots', 'greenroom-arrivals'];

/** Erases everything this app ever stored on this device: storage of both kinds, databases, kept pages and the worker. */
export async function eraseDevice(): Promise<void> {
  // A tab that keeps everything to itself goes on doing so.
  removeKeys(deviceStorage.keys(KEY_PREFIX).filter((key) => key !== ONLY_HERE_KEY));
  forgetHalfTyped();
  if (isOnlyHere()) return;
  // They are empty already; a database that is open goes with the page.
  try {
    for (const name of DATABASES) window.indexedDB.deleteDatabase(name);
  } catch {
    // No IndexedDB here.
  }
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.includes(registration.scope)).map((name) => caches.delete(name)));
  await registration.unregister();
}
