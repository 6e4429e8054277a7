/** This session only: on a shared computer everything stays in this tab, and goes with it. */
import { flushAll } from './persisted.ts';
import { KEY_PREFIX } from '../lib/storage-keys.ts';
import { LEFT_PREFIX } from './left-text.ts';
import { ONLY_HERE_KEY } from './raw-storage.ts';

/**
 * From now on this tab keeps everything to itself; what is stored already is saved, and out of sight. The list of changes goes:
 * it is about what is out of sight. `false` where session storage is blocked.
 */
export function beginOnlyHere(): boolean {
  try {
    flushAll();
    sessionStorage.removeItem('greenroom-history');
    sessionStorage.setItem(ONLY_HERE_KEY, '1');
    window.location.reload();
    return true;
  } catch {
    return false;
  }
}

/**
 * From now on this tab writes to the device again; what it kept to itself is forgotten, but for `kept`: a text left under that
 * name for the page to come. `false`, and nothing is changed, where there is no room for that text.
 */
export function endOnlyHere(kept?: { readonly name: string; readonly text: string }): boolean {
  flushAll();
  const own = Object.keys(sessionStorage).filter((name) => name.startsWith('greenroom'));
  const before = own.map((name) => [name, sessionStorage.getItem(name) ?? ''] as const);
  // First the records: their room is needed for the text.
  for (const name of own) if (name.startsWith(KEY_PREFIX) && name !== ONLY_HERE_KEY) sessionStorage.removeItem(name);
  try {
    if (kept !== undefined) sessionStorage.setItem(LEFT_PREFIX + kept.name, kept.text);
  } catch {
    for (const [name, text] of before) sessionStorage.setItem(name, text);
    return false;
  }
  for (const name of own) if (kept === undefined || name !== LEFT_PREFIX + kept.name) sessionStorage.removeItem(name);
  window.location.reload();
  return true;
}
