/**
 * Keeps the records of one storage key: in memory always, in storage as soon as it lets us.
 * Nothing read is ever overwritten unless it was understood or set aside, and nothing typed is dropped when a write fails.
 */
import { countLive, readEnvelope, writeEnvelope, type RecordFormat } from '../lib/envelope.ts';
import { isSameRecords, latestStamp, mergeRecords, nextStamp, type Records, type Stamp, type Stored } from '../lib/records.ts';
import type { RawStorage, StorageFailure } from './raw-storage.ts';

/** How long edits are gathered before they are written, and how soon a failed write is tried again. */
export const SAVE_WITHIN_MS = 250;
export const RETRY_AFTER_MS = 5000;

/** What the person must know about this key. */
export type Trouble =
  /** Edits live on this page only. */
  | { readonly kind: 'unsaved'; readonly reason: StorageFailure }
  /** Written by a newer version of the app: nothing is saved here. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Erased by someone else while this page held it. */
  | { readonly kind: 'cleared' };

/** What a keeper needs to know and whom it tells. */
export interface KeeperOptions<R extends Stored> {
  readonly key: string;
  readonly format: RecordFormat<R>;
  /** What a key that vanishes means: `mine` is offered for writing back, `shared` vanishes here too. */
  readonly whenErased: 'mine' | 'shared';
  readonly storage: RawStorage;
  readonly now: () => Stamp;
  /** Runs a task later; gives back how to call it off. */
  readonly later: (task: () => void, ms: number) => () => void;
  /** Records came from outside: another tab, a page brought back, storage that was erased. */
  readonly onOutside: (records: Records<R>) => void;
  readonly onTrouble: () => void;
  readonly onSaved: () => void;
}

/** The one who keeps a key: everything the app does with its records goes through it. */
export interface Keeper<R extends Stored> {
  readonly records: () => Records<R>;
  /** Takes over edited records and saves them within {@link SAVE_WITHIN_MS}. */
  readonly keep: (records: Records<R>) => void;
  /** A stamp for an edit made now, later than any seen. */
  readonly stamp: () => Stamp;
  /** Saves at once what is not saved yet. */
  readonly flush: () => void;
  /** Reads storage again and merges what it finds. */
  readonly refresh: () => void;
  /** Empties memory and removes the key, with no tombstones. */
  readonly erase: () => void;
  /** Writes everything in memory back after the key was erased. */
  readonly writeBack: () => void;
  /** After {@link Trouble} `cleared`: lets it go here too. */
  readonly letGo: () => void;
  readonly trouble: () => Trouble | null;
  /** Are there edits that storage does not have? */
  readonly isUnsaved: () => boolean;
  /** The records as they would be stored now. */
  readonly text: () => string;
}

/** Opens the key and reads it once. */
export function openKeeper<R extends Stored>(options: KeeperOptions<R>): Keeper<R> {
  const { key, format, storage } = options;
  let records: Records<R> = new Map();
  let lastText: string | null = null;
  let hasEdits = false;
  let isReadOnly = false;
  let unreadText: string | null = null;
  let trouble: Trouble | null = null;
  let cancelSave: (() => void) | null = null;

  function report(next: Trouble | null): void {
    if (JSON.stringify(next) === JSON.stringify(trouble)) return;
    trouble = next;
    options.onTrouble();
  }

  function saveLater(ms: number): void {
    cancelSave ??= options.later(() => {
      cancelSave = null;
      save();
    }, ms);
  }

  function take(found: Records<R>): void {
    const merged = mergeRecords(records, found);
    if (merged === records) return;
    records = merged;
    options.onOutside(records);
  }

  /** Copies text we could not use to a key of its own. `false` when there is no room: then the original stays untouched. */
  function setAside(text: string): boolean {
    const prefix = `${key}:unreadable:`;
    const known = storage.keys(prefix);
    const isCopy = (other: string): boolean => {
      const copy = storage.read(other);
      return copy.ok && copy.text === text;
    };
    if (known.some(isCopy)) return true;
    let time = options.now();
    while (known.includes(`${prefix}${time}`)) time++;
    if (storage.write(`${prefix}${time}`, text).ok) return true;
    // Too full for two copies: move it instead, and put it back if even that fails.
    storage.remove(key);
    if (storage.write(`${prefix}${time}`, text).ok) return true;
    storage.write(key, text);
    return false;
  }

  function onVanished(): void {
    const wasThere = lastText !== null;
    lastText = null;
    if (!wasThere || countLive(records) === 0) return;
    if (options.whenErased === 'shared' && !hasEdits) {
      records = new Map();
      options.onOutside(records);
    } else if (!hasEdits) report({ kind: 'cleared' });
  }

  /** Merges what storage holds. `false` when storage cannot be asked. */
  function readAgain(): boolean {
    const result = storage.read(key);
    if (!result.ok) {
      report({ kind: 'unsaved', reason: result.reason });
      return false;
    }
    if (result.text === lastText) return true;
    const reading = readEnvelope(result.text, format);
    if (reading.state === 'absent') {
      onVanished();
      return true;
    }
    lastText = result.text;
    if (reading.state === 'unreadable') {
      unreadText = result.text;
      hasEdits ||= records.size > 0;
      if (unreadText !== null && setAside(unreadText)) {
        unreadText = null;
        storage.remove(key);
        lastText = null;
        options.onTrouble();
      } else {
        report({ kind: 'unsaved', reason: 'full' });
      }
      return true;
    }
    take(reading.records);
    if (reading.state === 'newer') {
      isReadOnly = true;
      report({ kind: 'newer', version: reading.version });
      return true;
    }
    isReadOnly = false;
    if (trouble?.kind !== 'unsaved') report(null);
    if (reading.damaged) unreadText = result.text;
    if (reading.damaged || !isSameRecords(records, reading.records)) hasEdits = true;
    return true;
  }

  function save(): void {
    if (!hasEdits || !readAgain()) {
      if (hasEdits) saveLater(RETRY_AFTER_MS);
      return;
    }
    if (isReadOnly) return;
    if (unreadText !== null) {
      if (!setAside(unreadText)) {
        report({ kind: 'unsaved', reason: 'full' });
        saveLater(RETRY_AFTER_MS);
        return;
      }
      unreadText = null;
      options.onTrouble();
    }
    const text = writeEnvelope(records, format.version);
    const result = text === lastText ? { ok: true as const } : storage.write(key, text);
    if (!result.ok) {
      report({ kind: 'unsaved', reason: result.reason });
      saveLater(RETRY_AFTER_MS);
      return;
    }
    lastText = text;
    hasEdits = false;
    report(null);
    options.onSaved();
  }

  const refresh = (): void => {
    if (readAgain() && trouble?.kind === 'unsaved' && !hasEdits) report(null);
    if (hasEdits && !isReadOnly) saveLater(SAVE_WITHIN_MS);
  };
  const flush = (): void => {
    cancelSave?.();
    cancelSave = null;
    save();
  };

  refresh();

  return {
    records: () => records,
    keep: (next) => {
      if (next === records) return;
      records = next;
      hasEdits = true;
      saveLater(SAVE_WITHIN_MS);
    },
    stamp: () => nextStamp(latestStamp(records), options.now()),
    flush,
    refresh,
    erase: () => {
      cancelSave?.();
      cancelSave = null;
      records = new Map();
      lastText = null;
      hasEdits = false;
      storage.remove(key);
      options.onOutside(records);
    },
    writeBack: () => {
      hasEdits = true;
      flush();
    },
    letGo: () => {
      records = new Map();
      report(null);
      options.onOutside(records);
    },
    trouble: () => trouble,
    isUnsaved: () => hasEdits,
    text: () => writeEnvelope(records, format.version),
  };
}
