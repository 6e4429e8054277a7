/**
 * What keeps edits safe beyond storage itself: the journal, the other tabs, the changes that can be taken back. It is loaded
 * with the first edit, or when a page opens where there is something to keep safe: see persisted.ts.
 */
import { changedRecords } from '../lib/records.ts';
import './composing.ts';
import { doAgain, forgetHistory, noteChange, takeBackLast, type MadeChange, type OpenKey } from './history.ts';
import { forgetJournal, forgetWholeJournal, journalEdits, readJournal } from './journal.ts';
import { opened, type OpenedKey } from './persisted.ts';
import { plainToast } from '../browser/plain-toast.ts';
import { dropAllSnapshots, keepSnapshot } from './snapshots.ts';
import { joinTabs } from './tab-versions.ts';
import type { Records, Stored } from '../lib/records.ts';

/** What was half typed in this tab, and its changes. */
function forgetHalfTyped(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith('greenroom-')) sessionStorage.removeItem(name);
  } catch {
    // Blocked: there is nothing in it.
  }
}

const tabs = joinTabs(
  () => Object.fromEntries([...opened].map(([key, { format }]) => [key, format.version])),
  (key, version) => opened.get(key)?.keeper.meetNewer(version),
  (keys) => {
    if (keys.includes('*')) forgetHalfTyped();
    for (const key of keys) {
      opened.get(key)?.keeper.erase();
      forgetHistory(key);
    }
  },
);

/** Tells the other tabs which keys were erased on purpose, so that they let go of what they hold. */
export const tellErased = tabs.tellErased;

/** Another key was opened on this page: tells the other tabs, and hands over what the journal has of it. */
export function openedKey(key: string, take: (text: string) => void): void {
  tabs.announce();
  readJournal(key, take);
}

/** Notes what was edited. `isWhole`: a restore or its undoing, which is taken back as a whole. */
export function noteEdits(key: string, version: number, before: Records<Stored>, after: Records<Stored>, isWhole: boolean): void {
  const changed = changedRecords(before, after);
  journalEdits(key, version, changed);
  if (isWhole) return;
  for (const record of changed) noteChange(key, before.get(record.id), record);
}

/** Forgets what was noted of a key: it was erased. */
export function forgetKey(key: string): void {
  forgetJournal(key);
  forgetHistory(key);
}

/** Forgets everything that was noted beside storage, and tells the other tabs that these keys are gone. */
export async function forgetAll(keys: readonly string[]): Promise<void> {
  tellErased([...keys, '*']);
  forgetHistory();
  await Promise.all([forgetWholeJournal(), dropAllSnapshots()]);
}

/** Keeps the raw text of an older version, which stays in storage until the first save. */
export function keepOldText(key: string, text: string): void {
  void keepSnapshot({ before: 'upgrade', key, text, at: Date.now() });
}

function openKey(key: string): OpenKey | undefined {
  const found: OpenedKey | undefined = opened.get(key);
  return found && { read: (id) => found.keeper.records().get(id), put: found.put };
}

/** Takes back the last change that belongs to this page. */
export const undoLast = (): MadeChange | undefined => takeBackLast(openKey);
/** Does it again. */
export const redoLast = (): MadeChange | undefined => doAgain(openKey);

const DID = { edited: 'A change', added: 'Something added', removed: 'Something removed' } as const;

/** Says what was taken back or done again, for a moment that lasts until the next one. */
function say(text: string, act: string, onAct: () => void): void {
  document.querySelector('.undo-notice')?.remove();
  const notice = plainToast('undo-notice', text, [
    [act, onAct],
    ['Dismiss', () => undefined],
  ]);
  document.body.append(notice);
}

function step(way: 'back' | 'again'): void {
  const made = way === 'back' ? undoLast() : redoLast();
  if (made === undefined) return;
  const isBack = way === 'back';
  say(`${DID[made.change.kind]} ${isBack ? 'was taken back' : 'was done again'}.`, isBack ? 'Do it again' : 'Take it back', () =>
    step(isBack ? 'again' : 'back'),
  );
}

// Ctrl+Z and its kin, anywhere but in a field: there the browser takes back letters.
document.addEventListener('keydown', (event) => {
  const isKey = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
  const isInField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if (!isKey || isInField || event.defaultPrevented) return;
  event.preventDefault();
  step(event.shiftKey || event.key.toLowerCase() === 'y' ? 'again' : 'back');
});
