/**
 * Stored state, and the only importer of @nanostores/persistent. Its storage-engine hook is given our keepers, so that
 * every store reads and writes whole records and never touches localStorage itself.
 */
import { persistentAtom, setPersistentEngine, type PersistentListener, type PersistentStore } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';
import { readEnvelope, type RecordFormat } from '../lib/envelope.ts';
import type { Records, Stored } from '../lib/records.ts';
import { openKeeper, type Keeper, type KeeperOptions, type Trouble } from './keeper.ts';
import { askToPersist } from './persistence.ts';
import { forgetJournal, journalEdits, readJournal } from './journal.ts';
import { deviceStorage } from './raw-storage.ts';

/** Every key of ours starts with this. */
export const KEY_PREFIX = 'greenroom:';
const ASIDE_MARK = ':unreadable:';

/** Something wrong with what is stored, for the person to know. `key` is the storage key it is about. */
export type StorageTrouble = { readonly key: string } & (Trouble | { readonly kind: 'set-aside' });

/** The stored records of one feature. */
export interface RecordStore<R extends Stored> {
  readonly $records: ReadableAtom<Records<R>>;
  /** Adds or replaces a record; it gets a new `updatedAt`. */
  readonly put: (record: R) => void;
  /** Removes a record, leaving a tombstone. */
  readonly remove: (id: string) => void;
  /** Removes the whole key without a trace. */
  readonly erase: () => void;
}

const keepers = new Map<string, Pick<Keeper<Stored>, 'flush' | 'refresh' | 'trouble' | 'isUnsaved' | 'text' | 'writeBack' | 'letGo'>>();
const engineValues = new Map<string, { readonly read: () => unknown; readonly write: (value: never) => void }>();
const outside = new Map<string, PersistentListener>();
const $troubles_ = atom<readonly StorageTrouble[]>([]);

/** What is wrong with storage now, the most pressing first; empty when all is well. */
export const $troubles: ReadableAtom<readonly StorageTrouble[]> = $troubles_;

const URGENCY = { unsaved: 0, newer: 1, cleared: 2, 'set-aside': 3 } as const satisfies Record<StorageTrouble['kind'], number>;

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function updateTroubles(): void {
  const found: StorageTrouble[] = [];
  for (const [key, keeper] of keepers) {
    const trouble = keeper.trouble();
    if (trouble !== null) found.push({ key, ...trouble });
  }
  for (const key of asideKeys()) found.push({ key, kind: 'set-aside' });
  $troubles_.set(found.sort((a, b) => URGENCY[a.kind] - URGENCY[b.kind]));
  // Leaving now would lose edits: let the browser ask. Only then, since such a listener costs the back/forward cache.
  const isAtRisk = found.some((trouble) => trouble.kind !== 'set-aside' && keepers.get(trouble.key)?.isUnsaved() === true);
  if (isAtRisk) window.addEventListener('beforeunload', warnBeforeLeaving);
  else window.removeEventListener('beforeunload', warnBeforeLeaving);
}

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
  });
  keepers.set(key, keeper);
  const keep = (records: Records<R>): void => {
    const before = keeper.records();
    keeper.keep(records);
    journalEdits(
      key,
      format.version,
      [...records.values()].filter((record) => before.get(record.id) !== record),
    );
  };
  engineValues.set(key, { read: keeper.records, write: keep });
  readJournal(key, (text) => {
    const found = readEnvelope(text, format);
    if (found.state === 'read') keeper.recover(found.records);
  });
  updateTroubles();

  const $records = persistentAtom<Records<R>>(key, new Map(), {
    encode: (records) => records as unknown as string,
    decode: (records) => records as unknown as Records<R>,
  });
  $records.listen(() => {}); // Stay mounted, so that news from other tabs is never missed.
  const set = (id: string, record: Parameters<typeof $records.set>[0] extends ReadonlyMap<string, infer V> ? V : never): void =>
    $records.set(new Map($records.get()).set(id, record));
  return {
    $records,
    put: (record) => set(record.id, { ...record, updatedAt: keeper.stamp() }),
    remove: (id) => set(id, { id, updatedAt: keeper.stamp(), deleted: true }),
    erase: () => {
      keeper.erase();
      forgetJournal(key);
    },
  };
}

const beforeFlush = new Set<() => void>();

/** Has this done before everything is written for good: the last chance for an edit that was put off. */
export function doBeforeFlush(task: () => void): void {
  beforeFlush.add(task);
}

/** Writes everything that is not written yet. */
export function flushAll(): void {
  for (const task of beforeFlush) task();
  for (const keeper of keepers.values()) keeper.flush();
}

function refreshAll(): void {
  for (const keeper of keepers.values()) keeper.refresh();
  updateTroubles();
}

/** After storage was erased from outside: writes this page's records back, or lets them go. */
export function settleErased(key: string, choice: 'write-back' | 'let-go'): void {
  const keeper = keepers.get(key);
  if (choice === 'write-back') keeper?.writeBack();
  else {
    keeper?.letGo();
    forgetJournal(key);
  }
}

/** Erases text that was set aside. The person has been asked. */
export function eraseAside(key: string): void {
  if (key.includes(ASIDE_MARK)) deviceStorage.remove(key);
  updateTroubles();
}

/**
 * Everything this page knows and everything in storage, as one JSON text for a file: open records as they are on this page
 * (saved or not), all other keys of ours letter by letter.
 */
export function caseFileText(): string {
  const stored = Object.fromEntries(
    deviceStorage.keys(KEY_PREFIX).map((key) => {
      const found = deviceStorage.read(key);
      return [key, found.ok ? found.text : null];
    }),
  );
  const open = Object.fromEntries([...keepers].map(([key, keeper]) => [key, keeper.text()]));
  return JSON.stringify({ app: 'greenroom', savedAt: new Date().toISOString(), onThisPage: open, inStorage: stored }, null, 1);
}

window.addEventListener('pagehide', flushAll);
window.addEventListener('pageshow', refreshAll);
document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? flushAll() : refreshAll()));
window.addEventListener('storage', (event) => {
  if (event.key === null) refreshAll();
  else keepers.get(event.key)?.refresh();
  if (event.key?.includes(ASIDE_MARK) === true) updateTroubles();
});
// For whenStoreOpens (store-opened.ts).
document.documentElement.dataset['store'] = 'open';
document.dispatchEvent(new Event('greenroom-store-open'));
