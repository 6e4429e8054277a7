/**
 * The last acts in this tab, to be taken back one by one, on this page or another. They live in session storage, so that they
 * survive a reload and go with the tab; without it they live as long as the page.
 */
import { atom, type ReadableAtom } from 'nanostores';
import {
  changesBetween,
  madeAgain,
  parseAct,
  takenBack,
  withAct,
  type Act,
  type KeyStates,
  type ReadRecord,
  type RecordToPut,
} from '../lib/acts.ts';
import { openKeys } from './open-keys.ts';

const STORED_AS = 'greenroom-history';
/** At least fifty stay; more, as long as they are small. */
const MOST_ACTS = 100;
const MOST_CHARACTERS = 2_000_000;
/** What a page does as it is left takes no longer. */
const LEAVING_MS = 1000;

/** What there is to say of the last act that has a name, or of what became of one. */
export interface ActNotice {
  readonly what: 'made' | 'taken-back' | 'changed-since';
  readonly act: Act;
}

function readStored(): readonly Act[] {
  try {
    const list: unknown = JSON.parse(window.sessionStorage.getItem(STORED_AS) ?? '[]');
    return Array.isArray(list) ? list.flatMap(parseAct) : [];
  } catch {
    return [];
  }
}

const $acts_ = atom<readonly Act[]>(readStored());
const $takenBack_ = atom<readonly Act[]>([]);
const $notice_ = atom<ActNotice | null>(null);
/** The acts of this tab, the oldest first. */
export const $acts: ReadableAtom<readonly Act[]> = $acts_;
/** The acts taken back on this page, in the order they would be made again, until something else is edited. */
export const $takenBack: ReadableAtom<readonly Act[]> = $takenBack_;
/** What to say now; `null` says nothing. */
export const $notice: ReadableAtom<ActNotice | null> = $notice_;

let isStoring = false;
/** There is no later: an act that leaving the page made is noted after everybody has heard of it. */
let isLeaving = false;
function store(): void {
  isStoring = false;
  let list = $acts_.get();
  let text = JSON.stringify(list);
  while (text.length > MOST_CHARACTERS && list.length > 1) {
    list = list.slice(Math.ceil(list.length / 4));
    text = JSON.stringify(list);
  }
  try {
    window.sessionStorage.setItem(STORED_AS, text);
  } catch {
    // Blocked or full: the history lives as long as the page.
  }
}

function setActs(acts: readonly Act[]): void {
  $acts_.set(acts.slice(-MOST_ACTS));
  if (isLeaving) return store();
  if (!isStoring) setTimeout(store, 200);
  isStoring = true;
}
window.addEventListener('pagehide', () => {
  isLeaving = true;
  if (isStoring) store();
});
window.addEventListener('pageshow', () => (isLeaving = false));

const read: ReadRecord = (key, id) => openKeys.get(key)?.keeper.records().get(id);
const isOnPage = (act: Act): boolean => act.changes.every(({ key }) => openKeys.has(key));
const without = (acts: readonly Act[], act: Act): readonly Act[] => acts.filter((other) => other !== act);

/** Notes an act by the states of each key it may have touched. One that changed nothing is none. */
export function noteAct(words: string | null, states: ReadonlyMap<string, KeyStates>): void {
  const changes = [...states].flatMap(([key, { before, after }]) => changesBetween(key, before, after));
  if (changes.length === 0) return;
  const act: Act = { words, at: Date.now(), changes };
  setActs(withAct($acts_.get(), act));
  $takenBack_.set([]);
  const said = $notice_.get();
  if (words) $notice_.set({ what: 'made', act });
  // An offer to take back what cannot be taken back any more, or to make again what is gone.
  else if (said !== null && (said.what !== 'made' || takenBack(said.act, read) === undefined)) $notice_.set(null);
}

function putAll(puts: readonly RecordToPut[]): void {
  for (const { key, record } of puts) openKeys.get(key)?.put(record);
}

/**
 * Takes an act back, whole, if nothing touched the same places since; else it stays as it is and the notice says so. `false` when
 * there was nothing to take back: it was taken back already.
 */
export function takeBack(act: Act): boolean {
  if (!$acts_.get().includes(act) || !isOnPage(act)) return false;
  const puts = takenBack(act, read);
  setActs(without($acts_.get(), act));
  $notice_.set({ what: puts === undefined ? 'changed-since' : 'taken-back', act });
  if (puts === undefined) return false;
  putAll(puts);
  $takenBack_.set([act, ...$takenBack_.get()]);
  return true;
}

/** Makes an act again that was taken back on this page, under the same terms as {@link takeBack}. */
export function makeAgain(act: Act): boolean {
  if (!$takenBack_.get().includes(act) || !isOnPage(act)) return false;
  const puts = madeAgain(act, read);
  $takenBack_.set(without($takenBack_.get(), act));
  $notice_.set({ what: puts === undefined ? 'changed-since' : 'made', act });
  if (puts === undefined) return false;
  putAll(puts);
  setActs([...$acts_.get(), act]);
  return true;
}

/** Takes back, without a word, the act that was made at this moment as the page was left. `false` when it is not there, or was touched since. */
export function takeBackMadeAt(at: number): boolean {
  const act = $acts_.get().find((one) => one.at >= at && one.at < at + LEAVING_MS);
  if (act === undefined || !takeBack(act)) return false;
  $takenBack_.set(without($takenBack_.get(), act));
  $notice_.set(null);
  return true;
}

/** Did nothing touch the same places since? */
export const canTakeBack = (act: Act): boolean => isOnPage(act) && takenBack(act, read) !== undefined;

/** The act that Ctrl+Z takes back on this page. */
export function lastAct(): Act | undefined {
  return $acts_.get().findLast(isOnPage);
}

/** The act that is made again next on this page. */
export function nextAct(): Act | undefined {
  return $takenBack_.get().find(isOnPage);
}

/** The person has seen the notice and moves on. */
export function dismissNotice(): void {
  $notice_.set(null);
}

/** Forgets the acts on a key, or all of them: it was erased. */
export function forgetHistory(key?: string): void {
  const isKept = (act: Act): boolean => key !== undefined && act.changes.every((change) => change.key !== key);
  $acts_.set($acts_.get().filter(isKept));
  $takenBack_.set($takenBack_.get().filter(isKept));
  const said = $notice_.get();
  if (said !== null && !isKept(said.act)) $notice_.set(null);
  store();
}
