/**
 * Keeps the records of one storage key: in memory always, in storage as soon as it lets us.
 * Nothing read is ever overwritten unless it was understood or set aside, and nothing typed is dropped when a write fails.
 */
import { countLive, readEnvelope, writeEnvelope, type RecordFormat } from '../lib/envelope.ts';
import { isSameRecords, latestStamp, mergeRecords, nextStamp, type Records, type Stamp, type Stored } from '../lib/records.ts';
import { ASIDE_MARK } from '../lib/storage-keys.ts';
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
  /** Text of an older version was read; it stays in storage until the first save. */
  readonly onUpgrade?: ((text: string) => void) | undefined;
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
  /** Merges records that storage should have had, and saves what they bring. */
  readonly recover: (records: Records<R>) => void;
  /** Another tab knows a newer version of this key: what is here is saved, and then nothing more is written. */
  readonly meetNewer: (version: number) => void;
  /** Empties memory and removes the key, with no tombstones. */
  readonly erase: () => void;
  /** Writes everything in memory back after the key was erased. */
  readonly writeBack: () => void;
  /** After {@link Trouble} `cleared`: lets it go here too. */
  readonly letGo: () => void;
  readonly trouble: () => Trouble | null;
  /** Is there anything here that storage does not have? */
  readonly isUnsaved: () => boolean;
  /** The records as they would be stored now. */
  readonly text: () => string;
}

/** Opens the key and reads it once. */
export function openKeeper<R extends Stored>(options: KeeperOptions<R>): Keeper<R> {
  const { key, format, storage } = options;
  let records: Records<R> = new Map();
  let lastText: string | null = null;
  /** Does memory hold something that storage lacks? */
  let hasEdits = false;
  /** Text that could not be used and is not yet copied aside. While it waits, nothing is written over it. */
  let unreadText: string | null = null;
  /** Why the last attempt failed, if it did. */
  let failure: StorageFailure | null = null;
  /** The version of newer data in storage; then nothing is written. */
  let newerVersion: number | null = null;
  /** The version of a newer app that is open in another tab; then nothing is written either. */
  let metVersion: number | null = null;
  /** What this page held when someone erased the key: for writing back, or to be let go. */
  let held: Records<R> | null = null;
  /** Erased on this page: what the journal hands over later is what was erased. */
  let isErased = false;
  let told = '';
  let cancelSave: (() => void) | null = null;

  function trouble(): Trouble | null {
    if (failure !== null) return { kind: 'unsaved', reason: failure };
    const newer = newerVersion ?? metVersion;
    if (newer !== null) return { kind: 'newer', version: newer };
    return held === null ? null : { kind: 'cleared' };
  }

  const isUnsaved = (): boolean => hasEdits || held !== null;

  /** Tells of the trouble there is, when it is another than was told. */
  function tell(): void {
    const now = trouble();
    const words = now === null ? '' : JSON.stringify([now, isUnsaved()]);
    if (words === told) return;
    told = words;
    options.onTrouble();
  }

  function saveLater(ms: number): void {
    cancelSave ??= options.later(() => {
      cancelSave = null;
      save();
    }, ms);
  }

  function show(next: Records<R>): void {
    if (next === records) return;
    records = next;
    options.onOutside(records);
  }

  /**
   * Copies text we could not use to a key of its own. Text of no use at all may be moved when there is no room for two
   * copies; text that was only mended stays. `false` when there was no room.
   */
  function setAside(text: string, mayMove: boolean): boolean {
    const prefix = key + ASIDE_MARK;
    const known = storage.keys(prefix);
    const isCopy = (other: string): boolean => {
      const copy = storage.read(other);
      return copy.ok && copy.text === text;
    };
    if (known.some(isCopy)) return true;
    let time = options.now();
    while (known.includes(`${prefix}${time}`)) time++;
    if (storage.write(`${prefix}${time}`, text).ok) return true;
    if (!mayMove) return false;
    storage.remove(key);
    if (storage.write(`${prefix}${time}`, text).ok) return true;
    storage.write(key, text);
    return false;
  }

  /** Someone removed the key. Own records are held for an answer; shared ones go here too. */
  function onVanished(): void {
    const wasThere = lastText !== null;
    lastText = null;
    newerVersion = null;
    if (!wasThere || countLive(records) === 0) return;
    if (options.whenErased === 'mine') held = held === null ? records : mergeRecords(held, records);
    hasEdits = false;
    show(new Map());
  }

  function onUnreadable(text: string): void {
    newerVersion = null;
    unreadText = text;
    hasEdits ||= records.size > 0;
    if (!setAside(text, true)) {
      failure = 'full';
      return;
    }
    unreadText = null;
    storage.remove(key);
    lastText = null;
    told = '?'; // There is something new to tell even if this key has no trouble.
  }

  /** Merges what storage holds. `false` when storage cannot be asked. */
  function readAgain(): boolean {
    const result = storage.read(key);
    if (!result.ok) {
      failure = result.reason;
      return false;
    }
    if (failure === 'blocked') failure = null;
    if (result.text === lastText) return true;
    const reading = readEnvelope(result.text, format);
    if (reading.state === 'absent') {
      onVanished();
      return true;
    }
    lastText = result.text;
    if (reading.state === 'unreadable') {
      onUnreadable(result.text ?? '');
      return true;
    }
    show(mergeRecords(records, reading.records));
    newerVersion = reading.state === 'newer' ? reading.version : null;
    if (reading.state === 'newer') return true;
    if (reading.isOld) options.onUpgrade?.(result.text ?? '');
    unreadText = reading.damaged ? result.text : null;
    if (reading.damaged || !isSameRecords(records, reading.records)) hasEdits = true;
    return true;
  }

  /** Tries to write. `false` when it must be tried again. */
  function attempt(): boolean {
    // Storage that could not be asked is asked again, even with nothing to write: until then what it holds is unknown.
    if (!hasEdits && failure !== 'blocked') return true;
    if (!readAgain()) return false;
    if (newerVersion !== null || metVersion !== null || !hasEdits) return true;
    if (unreadText !== null) {
      if (!setAside(unreadText, false)) {
        failure = 'full';
        return false;
      }
      unreadText = null;
      told = '?';
    }
    const text = writeEnvelope(records, format.version);
    const result = text === lastText ? { ok: true as const } : storage.write(key, text);
    if (!result.ok) {
      failure = result.reason;
      return false;
    }
    lastText = text;
    hasEdits = false;
    failure = null;
    options.onSaved();
    return true;
  }

  function save(): void {
    if (!attempt()) saveLater(RETRY_AFTER_MS);
    tell();
  }

  const refresh = (): void => {
    if (readAgain() && failure === 'full' && !hasEdits && unreadText === null) failure = null;
    if (hasEdits && newerVersion === null && metVersion === null) saveLater(SAVE_WITHIN_MS);
    else if (failure === 'blocked') saveLater(RETRY_AFTER_MS);
    tell();
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
      tell();
    },
    stamp: () => nextStamp(latestStamp(records), options.now()),
    flush,
    refresh,
    recover: (found) => {
      const merged = mergeRecords(records, found);
      if (merged === records || held !== null || isErased) return;
      show(merged);
      hasEdits = true;
      saveLater(SAVE_WITHIN_MS);
      tell();
    },
    meetNewer: (version) => {
      if (version <= (metVersion ?? format.version)) return;
      flush();
      metVersion = version;
      tell();
    },
    erase: () => {
      isErased = true;
      cancelSave?.();
      cancelSave = null;
      lastText = null;
      hasEdits = false;
      unreadText = null;
      failure = null;
      newerVersion = null;
      held = null;
      storage.remove(key);
      show(new Map());
      tell();
    },
    writeBack: () => {
      if (held === null) return;
      show(mergeRecords(records, held));
      held = null;
      hasEdits = true;
      flush();
    },
    letGo: () => {
      held = null;
      tell();
    },
    trouble,
    isUnsaved,
    text: () => writeEnvelope(held === null ? records : mergeRecords(records, held), format.version),
  };
}
