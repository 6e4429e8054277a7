/**
 * Stored state, and the only importer of @nanostores/persistent. Its storage-engine hook is given our keepers, so that
 * every store reads and writes whole records and never touches localStorage itself.
 */
import { persistentAtom, setPersistentEngine, type PersistentListener, type PersistentStore } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';
import { readEnvelope, type RecordFormat } from '../lib/envelope.ts';
import { changedRecords, type Records, type Stored, type Tombstone } from '../lib/records.ts';
import { ASIDE_MARK, KEY_PREFIX } from '../lib/storage-keys.ts';
import { noteEdit, noteErasing, quietly } from './act.ts';
import { openKeeper, type KeeperOptions, type Trouble } from './keeper.ts';
import { openKeys } from './open-keys.ts';
import { askToPersist } from './persistence.ts';
import { deviceStorage, isOnlyHere, LINEAGE_KEY } from './raw-storage.ts';
import { withSafety } from './with-safety.ts';

/** A record as it is handed in: its stamp is set by the store. */
export type Unstamped<R> = R extends Stored ? Omit<R, 'updatedAt'> : never;

/** Something wrong with what is stored, for the person to know. `key` is the storage key it is about. */
export type StorageTrouble = { readonly key: string } & (Trouble | { readonly kind: 'set-aside' });

/** The stored records of one feature. */
export interface RecordStore<R extends Stored> {
  readonly $records: ReadableAtom<Records<R>>;
  /** Adds or replaces a record; it gets a new `updatedAt`. */
  readonly put: (record: Unstamped<R>) => void;
  /** Removes a record, leaving a tombstone. */
  readonly remove: (id: string) => void;
  /** Removes the whole key without a trace. */
  readonly erase: () => void;
}

const engineValues = new Map<string, { readonly read: () => unknown; readonly write: (value: never) => void }>();
const outside = new Map<string, PersistentListener>();
const $troubles_ = atom<readonly StorageTrouble[]>([]);

/** What is wrong with storage now, the most pressing first; empty when all is well. */
export const $troubles: ReadableAtom<readonly StorageTrouble[]> = $troubles_;

const URGENCY = { unsaved: 0, newer: 1, cleared: 2, 'set-aside': 3 } as const satisfies Record<StorageTrouble['kind'], number>;

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Looks again at what is wrong. */
export function updateTroubles(): void {
  const found: StorageTrouble[] = [];
  for (const [key, { keeper }] of openKeys) {
    const trouble = keeper.trouble();
    if (trouble !== null) found.push({ key, ...trouble });
  }
  for (const key of asideKeys()) found.push({ key, kind: 'set-aside' });
  $troubles_.set(found.sort((a, b) => URGENCY[a.kind] - URGENCY[b.kind]));
  // Leaving now would lose edits: let the browser ask. Only then, since such a listener costs the back/forward cache.
  const isAtRisk = found.some((trouble) => trouble.kind !== 'set-aside' && openKeys.get(trouble.key)?.keeper.isUnsaved() === true);
  if (isAtRisk) window.addEventListener('beforeunload', warnBeforeLeaving);
  else window.removeEventListener('beforeunload', warnBeforeLeaving);
}

/** The keys of everything that was set aside. */
function asideKeys(): readonly string[] {
  return deviceStorage.keys(KEY_PREFIX).filter((key) => key.includes(ASIDE_MARK));
}

// The engine hands whole record maps through where @nanostores/persistent expects text: it only passes values on and compares
// them, so they need not be text. Hence the casts here and below.
const engine = new Proxy<Record<string, unknown>>(
  {},
  {
    has: (_target, key) => engineValues.has(String(key)),
    get: (_target, key) => engineValues.get(String(key))?.read(),
    set: (_target, key, value) => {
      engineValues.get(String(key))?.write(value as never);
      return true;
    },
  },
);
setPersistentEngine(engine as PersistentStore, {
  addEventListener: (key, listener) => outside.set(key, listener),
  removeEventListener: (key) => outside.delete(key),
});

/** Opens the stored records of a feature under `greenroom:<feature>`. Call once per feature. */
export function persistRecords<R extends Stored>(
  feature: string,
  format: RecordFormat<R>,
  whenErased: KeeperOptions<R>['whenErased'] = 'mine',
): RecordStore<R> {
  const key = KEY_PREFIX + feature;
  const keeper = openKeeper<R>({
    key,
    format,
    whenErased,
    storage: deviceStorage,
    now: Date.now,
    later: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    onOutside: (records) => outside.get(key)?.({ key, newValue: records as unknown as string }),
    onTrouble: () => updateTroubles(),
    onSaved: askToPersist,
    onUpgrade: (text) => withSafety((safety) => safety.keepOldText(key, text)),
  });
  const keep = (records: Records<R>): void => {
    const before = keeper.records();
    keeper.keep(records);
    withSafety((safety) => safety.journalEdits(key, format.version, changedRecords(before, records)));
    noteEdit(key, before, records);
  };
  engineValues.set(key, { read: keeper.records, write: keep });

  const $records = persistentAtom<Records<R>>(key, new Map(), {
    encode: (records) => records as unknown as string,
    decode: (records) => records as unknown as Records<R>,
  });
  $records.listen(() => {}); // Stay mounted, so that news from other tabs is never missed.
  const put = (record: Unstamped<R> | Unstamped<Tombstone>): void => {
    // Omit forgets which record it was; with its stamp it is one again.
    const stamped = { ...record, updatedAt: keeper.stamp() } as unknown as R | Tombstone;
    $records.set(new Map($records.get()).set(stamped.id, stamped));
  };
  const erase = (): void => {
    noteErasing(key, keeper.records());
    keeper.erase();
    withSafety((safety) => safety.forgetKey(key));
  };
  openKeys.set(key, {
    keeper,
    format,
    // What is handed in by these came out of this very key, or was read by its format.
    put: (record) => quietly(() => put(record as unknown as Unstamped<R>)),
    takeOver: (records) => quietly(() => $records.set(records as Records<R>)),
    erase,
  });
  hasJournal.then((has) => {
    if (has) withSafety((safety) => safety.openedKey(key, (text) => recover(text)));
  });
  const recover = (text: string): void => {
    const found = readEnvelope(text, format);
    if (found.state === 'read') keeper.recover(found.records);
  };
  updateTroubles();
  return { $records, put, remove: (id) => put({ id, deleted: true }), erase };
}

/** Was anything ever edited here? A localStorage that never reached the disk has forgotten it; its journal is still there. */
const hasJournal: Promise<boolean> = (async () => {
  if (isOnlyHere()) return false;
  const name = deviceStorage.read(LINEAGE_KEY);
  if (name.ok && name.text !== null) return true;
  return (await window.indexedDB.databases()).some((database) => database.name === 'greenroom');
})().catch(() => false);

const beforeFlush = new Set<() => void>();

/** Has this done before everything is written for good: the last chance for an edit that was put off. */
export function doBeforeFlush(task: () => void): void {
  beforeFlush.add(task);
}

/** Writes everything that is not written yet. */
export function flushAll(): void {
  for (const task of beforeFlush) task();
  for (const { keeper } of openKeys.values()) keeper.flush();
}

function refreshAll(): void {
  for (const { keeper } of openKeys.values()) keeper.refresh();
  updateTroubles();
}

/** After storage was erased from outside: writes this page's records back, or lets them go. */
export function settleErased(key: string, choice: 'write-back' | 'let-go'): void {
  const keeper = openKeys.get(key)?.keeper;
  if (choice === 'write-back') keeper?.writeBack();
  else {
    keeper?.letGo();
    withSafety((safety) => safety.forgetKey(key));
  }
}

/** Erases text that was set aside. The person has been asked. */
export function eraseAside(key: string): void {
  if (key.includes(ASIDE_MARK)) deviceStorage.remove(key);
  updateTroubles();
}

window.addEventListener('pagehide', flushAll);
window.addEventListener('pageshow', refreshAll);
document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? flushAll() : refreshAll()));
window.addEventListener('storage', (event) => {
  if (event.key === null) refreshAll();
  else openKeys.get(event.key)?.keeper.refresh();
  if (event.key?.includes(ASIDE_MARK) === true) updateTroubles();
});
// For the notices of the page.
document.dispatchEvent(new Event('store-open'));
