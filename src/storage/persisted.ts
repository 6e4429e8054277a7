/**
 * Stored state, and the only importer of @nanostores/persistent. Its storage-engine hook is given our keepers, so that
 * every store reads and writes whole records and never touches localStorage itself.
 */
import { persistentAtom, setPersistentEngine, type PersistentListener, type PersistentStore } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';
import { readEnvelope, type RecordFormat } from '../lib/envelope.ts';
import { KEY_PREFIX } from '../lib/storage-keys.ts';
import type { Records, Stamp, Stored, Tombstone } from '../lib/records.ts';
import { openKeeper, type Keeper, type KeeperOptions, type Trouble } from './keeper.ts';
import { askToPersist } from './persistence.ts';
import type * as SafetyFile from './safety.ts';
import { deviceStorage, isOnlyHere, LINEAGE_KEY } from './raw-storage.ts';

/** Stands in the keys of text that was set aside. */
export const ASIDE_MARK = ':unreadable:';

/** Something wrong with what is stored, for the person to know. `key` is the storage key it is about. */
export type StorageTrouble = { readonly key: string } & (Trouble | { readonly kind: 'set-aside' });

/** The stored records of one feature. */
export interface RecordStore<R extends Stored> {
  readonly $records: ReadableAtom<Records<R>>;
  /** Adds or replaces a record; it gets a new `updatedAt`. */
  readonly put: (record: R) => void;
  /** Does so without being asked by the person, who has nothing to take back then. */
  readonly putUnasked: (record: R) => void;
  /** Removes a record, leaving a tombstone. */
  readonly remove: (id: string) => void;
  /** Removes the whole key without a trace. */
  readonly erase: () => void;
}

/** A key that is open on this page. */
export interface OpenedKey {
  readonly keeper: Omit<Keeper<Stored>, 'keep' | 'recover' | 'records'> & { readonly records: () => Records<Stored> };
  readonly format: Pick<RecordFormat<Stored>, 'version'>;
  /** Stores a record under a new stamp, which it gives back. The record is of the kind that is stored there. */
  readonly put: (record: Stored) => Stamp;
  /** Takes over records as they are, stamps included; it is no change to be taken back one by one. */
  readonly takeOver: (records: Records<Stored>) => void;
  /** Removes the whole key without a trace. */
  readonly erase: () => void;
}

/** An edit is under way that is not to be taken back by itself. */
let isTakingOver = false;
/** Every key open on this page. */
export const opened = new Map<string, OpenedKey>();
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
  for (const [key, { keeper }] of opened) {
    const trouble = keeper.trouble();
    if (trouble !== null) found.push({ key, ...trouble });
  }
  for (const key of asideKeys()) found.push({ key, kind: 'set-aside' });
  $troubles_.set(found.sort((a, b) => URGENCY[a.kind] - URGENCY[b.kind]));
  // Leaving now would lose edits: let the browser ask. Only then, since such a listener costs the back/forward cache.
  const isAtRisk = found.some((trouble) => trouble.kind !== 'set-aside' && opened.get(trouble.key)?.keeper.isUnsaved() === true);
  if (isAtRisk) window.addEventListener('beforeunload', warnBeforeLeaving);
  else window.removeEventListener('beforeunload', warnBeforeLeaving);
}

/** The keys of everything that was set aside. */
export function asideKeys(): readonly string[] {
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
    const isWhole = isTakingOver;
    withSafety((safety) => safety.noteEdits(key, format.version, before, records, isWhole));
  };
  engineValues.set(key, { read: keeper.records, write: keep });

  const $records = persistentAtom<Records<R>>(key, new Map(), {
    encode: (records) => records as unknown as string,
    decode: (records) => records as unknown as Records<R>,
  });
  $records.listen(() => {}); // Stay mounted, so that news from other tabs is never missed.
  const put = (record: R | Tombstone): Stamp => {
    const updatedAt = keeper.stamp();
    $records.set(new Map($records.get()).set(record.id, { ...record, updatedAt }));
    return updatedAt;
  };
  const erase = (): void => {
    keeper.erase();
    withSafety((safety) => safety.forgetKey(key));
  };
  const takeOver = (records: Records<R>): void => {
    isTakingOver = true;
    $records.set(records);
    isTakingOver = false;
  };
  // What is put in by these came out of this very key, or was read by its format.
  opened.set(key, { keeper, format, put: put as OpenedKey['put'], takeOver: takeOver as OpenedKey['takeOver'], erase });
  hasJournal.then((has) => {
    if (has) withSafety((safety) => safety.openedKey(key, (text) => recover(text)));
  });
  const recover = (text: string): void => {
    const found = readEnvelope(text, format);
    if (found.state === 'read') keeper.recover(found.records);
  };
  updateTroubles();
  return {
    $records,
    put: (record) => void put(record),
    putUnasked: (record) => {
      isTakingOver = true;
      put(record);
      isTakingOver = false;
    },
    remove: (id) => void put({ id, updatedAt: 0, deleted: true }),
    erase,
  };
}

type Safety = typeof SafetyFile;
let safetyFile: Promise<Safety> | undefined;

/** Does something with the code that keeps edits safe. Where it cannot be had, storage alone has to do. */
export function withSafety(task: (safety: Safety) => void): void {
  safetyFile ??= import('./safety.ts');
  safetyFile.then(task, () => (safetyFile = undefined));
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
  for (const { keeper } of opened.values()) keeper.flush();
}

function refreshAll(): void {
  for (const { keeper } of opened.values()) keeper.refresh();
  updateTroubles();
}

/** After storage was erased from outside: writes this page's records back, or lets them go. */
export function settleErased(key: string, choice: 'write-back' | 'let-go'): void {
  const keeper = opened.get(key)?.keeper;
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
  else opened.get(event.key)?.keeper.refresh();
  if (event.key?.includes(ASIDE_MARK) === true) updateTroubles();
});
// For the notices of the page.
document.dispatchEvent(new Event('greenroom-store-open'));
