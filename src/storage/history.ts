/**
 * The last changes made in this tab, to be taken back one by one, on this page or another. They live in session storage, so
 * that they survive a reload and go with the tab; without it they live as long as the page.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { addsOrDrops, changeBetween, parseChange, takenBack, touchesSame, type Change } from '../lib/changes.ts';
import { isObject } from '../lib/parse.ts';
import type { Stored, Tombstone } from '../lib/records.ts';

/** A change that was made, and where. */
export interface MadeChange {
  /** The storage key. */
  readonly key: string;
  readonly id: string;
  readonly change: Change;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const STORED_AS = 'greenroom-history';
/** At least fifty stay; more, as long as they are small. */
const MOST_CHANGES = 100;
const MOST_LETTERS = 2_000_000;
/** Letters typed in one go are one change. */
const ONE_GO_MS = 1000;

function readStored(): readonly MadeChange[] {
  try {
    const list: unknown = JSON.parse(window.sessionStorage.getItem(STORED_AS) ?? '[]');
    return Array.isArray(list) ? list.flatMap(parseMade) : [];
  } catch {
    return [];
  }
}

function parseMade(value: unknown): readonly MadeChange[] {
  if (!isObject(value)) return [];
  const { key, id, at } = value;
  const change = parseChange(value['change']);
  return typeof key === 'string' && typeof id === 'string' && typeof at === 'number' && change !== undefined
    ? [{ key, id, at, change }]
    : [];
}

const $made = atom<readonly MadeChange[]>(readStored());
/** What was taken back, the last first, to be done again until something else is changed. */
const $takenBack = atom<readonly MadeChange[]>([]);
/** The changes made in this tab, the oldest first. */
export const $history: ReadableAtom<readonly MadeChange[]> = $made;
/** The changes taken back on this page, in the order they would be done again. */
export const $redo: ReadableAtom<readonly MadeChange[]> = $takenBack;

let isStoring = false;
function store(): void {
  isStoring = false;
  let list = $made.get();
  let text = JSON.stringify(list);
  while (text.length > MOST_LETTERS && list.length > 1) {
    list = list.slice(Math.ceil(list.length / 4));
    text = JSON.stringify(list);
  }
  try {
    window.sessionStorage.setItem(STORED_AS, text);
  } catch {
    // Blocked or full: the history lives as long as the page.
  }
}

function set(list: readonly MadeChange[]): void {
  $made.set(list.slice(-MOST_CHANGES));
  if (!isStoring) setTimeout(store, 200);
  isStoring = true;
}
window.addEventListener('pagehide', () => isStoring && store());

/** Edits that took back or did again: they are no new changes. By `key id stamp`. */
const ours = new Map<string, 'back' | 'again'>();

/** Notes what an edit did to a record. */
export function noteChange(key: string, before: Stored | undefined, after: Stored): void {
  const change = changeBetween(before, after);
  // Loading the sample is one act, with an undo of its own.
  if (change === undefined || (change.kind === 'added' && key.endsWith('-sample'))) return;
  const made: MadeChange = { key, id: after.id, change, at: Date.now() };
  const mark = `${key} ${after.id} ${after.updatedAt}`;
  const way = ours.get(mark);
  ours.delete(mark);
  if (way === 'back') {
    $takenBack.set([made, ...$takenBack.get()]);
    return;
  }
  if (way === undefined) $takenBack.set([]);
  const last = $made.get().at(-1);
  const isStep = before !== undefined && addsOrDrops(before, after);
  const isOneGo = !isStep && last?.key === key && last.id === after.id && made.at - last.at < ONE_GO_MS && touchesSame(last.change, change);
  // What it was before the first letter is what counts.
  set(isOneGo ? [...$made.get().slice(0, -1), { ...last, at: made.at }] : [...$made.get(), made]);
}

/** Where records can be read and put back: by storage key, for the keys open on this page. */
export interface OpenKey {
  readonly read: (id: string) => Stored | undefined;
  /** Stores the record under a new stamp, which it gives back. */
  readonly put: (record: Stored | Tombstone) => number;
}

function apply(made: MadeChange, open: OpenKey, way: 'back' | 'again'): boolean {
  const record = takenBack(open.read(made.id), made.id, made.change);
  if (record === undefined) return false;
  const stamp = open.put(record);
  ours.set(`${made.key} ${made.id} ${stamp}`, way);
  return true;
}

/** Takes the last change back that belongs to a key open on this page. `undefined` when there is none. */
export function takeBackLast(openKey: (key: string) => OpenKey | undefined): MadeChange | undefined {
  const list = $made.get();
  for (let index = list.length - 1; index >= 0; index--) {
    const made = list[index];
    const open = made && openKey(made.key);
    if (made === undefined || open === undefined) continue;
    set(list.filter((other) => other !== made));
    if (apply(made, open, 'back')) return made;
  }
  return undefined;
}

/** Does the last one again that was taken back on this page. */
export function doAgain(openKey: (key: string) => OpenKey | undefined): MadeChange | undefined {
  const [made, ...rest] = $takenBack.get();
  const open = made && openKey(made.key);
  if (made === undefined || open === undefined) return undefined;
  $takenBack.set(rest);
  return apply(made, open, 'again') ? made : undefined;
}

/** Forgets the changes to a key, or to all: it was erased. */
export function forgetHistory(key?: string): void {
  const isKept = (made: MadeChange): boolean => key !== undefined && made.key !== key;
  $made.set($made.get().filter(isKept));
  $takenBack.set($takenBack.get().filter(isKept));
  store();
}
