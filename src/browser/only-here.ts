/** This session only: on a shared computer everything stays in this tab, and goes with it. */
import { flushAll } from './persisted.ts';
import { ONLY_HERE_KEY } from './raw-storage.ts';

function forgetTab(): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith('greenroom') && !name.startsWith('greenroom-left:')) sessionStorage.removeItem(name);
}

/** From now on this tab keeps everything to itself; what is stored already is saved, and out of sight. `false` where session storage is blocked. */
export function beginOnlyHere(): boolean {
  try {
    flushAll();
    forgetTab();
    sessionStorage.setItem(ONLY_HERE_KEY, '1');
    window.location.reload();
    return true;
  } catch {
    return false;
  }
}

/** From now on this tab writes to the device again; what it kept to itself is forgotten. */
export function endOnlyHere(): void {
  flushAll();
  forgetTab();
  window.location.reload();
}
