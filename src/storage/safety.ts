/**
 * What keeps edits safe beyond storage itself: the journal, the other tabs, the changes that can be taken back. It is loaded
 * with the first edit, or when a page opens where there is something to keep safe: see persisted.ts.
 */
import './composing.ts';
import { forgetHalfTypedAbout, tellPageErased } from './erased.ts';
import { $notice, forgetHistory, noteAct, takeBackMadeAt } from './history.ts';
import { forgetJournal, forgetWholeJournal, journalEdits, readJournal } from './journal.ts';
import { openKeys } from './open-keys.ts';
import { forgetHalfTyped } from './raw-storage.ts';
import { dropAllSnapshots, keepSnapshot } from './snapshots.ts';
import { joinTabs } from './tab-versions.ts';
import './undo.ts';

export { $notice, journalEdits, noteAct, takeBackMadeAt };

const tabs = joinTabs(
  () => Object.fromEntries([...openKeys].map(([key, { format }]) => [key, format.version])),
  (key, version) => openKeys.get(key)?.keeper.meetNewer(version),
  (keys) => {
    for (const key of keys) letGo(key);
    if (keys.includes('*')) forgetHalfTyped();
    tellPageErased();
  },
);

/** Lets go of what this page and tab hold of a key that was erased elsewhere. */
function letGo(key: string): void {
  const keeper = openKeys.get(key)?.keeper;
  if (keeper !== undefined) forgetHalfTypedAbout(key, keeper.text());
  keeper?.erase();
  forgetHistory(key);
}

// A page that Back brings back has not heard of it. What vanished while it was away was erased by the person.
window.addEventListener('pageshow', ({ persisted }) => {
  const gone = persisted ? [...openKeys].filter(([, { keeper }]) => keeper.trouble()?.kind === 'cleared') : [];
  for (const [key] of gone) letGo(key);
  if (gone.length > 0) tellPageErased();
});

/** Tells the other tabs which keys were erased on purpose, so that they let go of what they hold. */
export const tellErased = tabs.tellErased;

/** Another key was opened on this page: tells the other tabs, and hands over what the journal has of it. */
export function openedKey(key: string, take: (text: string) => void): void {
  tabs.announce();
  readJournal(key, take);
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
