/** localStorage that never throws: blocked, absent, `null` and full are answers, not exceptions. */

/** Why storage did not do what was asked. */
export type StorageFailure = 'blocked' | 'full';

/** A text, or `null` where there is none under that key. */
export type ReadResult = { readonly ok: true; readonly text: string | null } | { readonly ok: false; readonly reason: StorageFailure };
/** Written, or why not. */
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly reason: StorageFailure };

/** The part of Web Storage we use, without exceptions. */
export interface RawStorage {
  readonly read: (key: string) => ReadResult;
  readonly write: (key: string, text: string) => WriteResult;
  /** Removes a key; nothing happens when it is not there or cannot be removed. */
  readonly remove: (key: string) => void;
  /** Every key that starts with `prefix`; none when storage is blocked. */
  readonly keys: (prefix: string) => readonly string[];
}

const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

/** Wraps a storage that may throw on access, be `null` or be missing. */
export function guardStorage(getStorage: () => Storage | null | undefined): RawStorage {
  function attempt<T>(
    act: (storage: Storage) => T,
  ): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: StorageFailure } {
    try {
      const storage = getStorage();
      if (storage === null || storage === undefined) return { ok: false, reason: 'blocked' };
      return { ok: true, value: act(storage) };
    } catch (error) {
      return { ok: false, reason: isQuotaError(error) ? 'full' : 'blocked' };
    }
  }
  return {
    read: (key) => {
      const result = attempt((storage) => storage.getItem(key));
      return result.ok ? { ok: true, text: result.value } : result;
    },
    write: (key, text) => {
      const result = attempt((storage) => storage.setItem(key, text));
      return result.ok ? { ok: true } : result;
    },
    remove: (key) => void attempt((storage) => storage.removeItem(key)),
    keys: (prefix) => {
      const result = attempt((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''));
      return result.ok ? result.value.filter((key) => key.startsWith(prefix)) : [];
    },
  };
}

/** Names this localStorage for the journal; there as soon as something was edited. */
export const LINEAGE_KEY = 'greenroom:journal';
/** Stands in this tab's session storage while everything is kept in this tab only. Read before the first paint, too: styles look for `-only-here`. */
export const ONLY_HERE_KEY = `${LINEAGE_KEY}-only-here`;

/** Does this tab keep everything to itself, to forget it when it closes? */
export function isOnlyHere(): boolean {
  try {
    return window.sessionStorage.getItem(ONLY_HERE_KEY) !== null;
  } catch {
    return false;
  }
}

/** The storage of this browser, or of this tab. Asked for anew each time: a person can unblock it while the page is open. */
export const deviceStorage: RawStorage = guardStorage(() => (isOnlyHere() ? window.sessionStorage : window.localStorage));

/** Forgets what was half typed in this tab, its list of changes, and where one was on its pages. */
export function forgetHalfTyped(): void {
  try {
    window.history.replaceState(null, '');
    for (const name of Object.keys(window.sessionStorage)) if (name.startsWith('greenroom-')) window.sessionStorage.removeItem(name);
  } catch {
    // Blocked: there is nothing in it.
  }
}
