/** What was erased on purpose is gone: nothing on this page goes on showing it, and nothing half typed about it is left. */
import { onCleanup } from 'solid-js';
import { DRAFT_LEFT, DRAFT_PREFIX, KEY_PREFIX } from '../lib/storage-keys.ts';
import { LEFT_PREFIX } from './left-text.ts';
import { UNTOUCHED_PREFIX } from './untouched.ts';

/** Drafts that belong to no record, by the part they would go to. */
const LOOSE_DRAFTS: Readonly<Record<string, readonly string[]>> = { offers: ['must-have'] };
/** What a session of its own left is not a note of this device yet: it waits to be looked at. */
const STAYS = `${LEFT_PREFIX}incoming`;

/** Forgets what was half typed in this tab about the records of a key, and texts on their way to another page. `text`: what stood under the key. */
export function forgetHalfTypedAbout(key: string, text: string): void {
  const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
  const loose = LOOSE_DRAFTS[key.slice(KEY_PREFIX.length)] ?? [];
  const isDraft = (name: string): boolean =>
    loose.includes(name.slice(DRAFT_PREFIX.length)) || ids.some((id) => name.endsWith(id) || name.includes(`-${id}-`));
  const isAbout = (name: string): boolean =>
    (name.startsWith(LEFT_PREFIX) && name !== STAYS) ||
    name === UNTOUCHED_PREFIX + key.slice(KEY_PREFIX.length) ||
    (name.startsWith(DRAFT_PREFIX) && isDraft(name.endsWith(DRAFT_LEFT) ? name.slice(0, -DRAFT_LEFT.length) : name));
  try {
    for (const name of Object.keys(sessionStorage)) if (isAbout(name)) sessionStorage.removeItem(name);
  } catch {
    // Blocked: there is nothing in it.
  }
}

/** Says on this page that something was erased, in this tab or another. */
export function tellPageErased(): void {
  document.dispatchEvent(new Event('erased'));
}

/** Runs a task when something was erased, as long as the component is there. */
export function whenErased(task: () => void): void {
  document.addEventListener('erased', task);
  onCleanup(() => document.removeEventListener('erased', task));
}
