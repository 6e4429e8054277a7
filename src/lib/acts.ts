/** Acts: what a person did with one press or in one go, in however many records, to be taken back as one. */
import { changeBetween, changed, goesOn, inverse, joinChanges, kindOf, parseChange, type Change } from './changes.ts';
import { isObject } from './parse.ts';
import type { Records, Stored, Tombstone } from './records.ts';

/** What an act did to one record. */
export interface RecordChange {
  /** The storage key. */
  readonly key: string;
  readonly id: string;
  readonly change: Change;
}

/** One act. Each record stands in it once. */
export interface Act {
  /** What was done, such as "Con removed"; `''` where that needs no name; `null` for an edit outside of any act, as typing makes. */
  readonly words: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changes: readonly RecordChange[];
}

/** The records of one key before and after an act. */
export interface KeyStates {
  readonly before: Records<Stored>;
  readonly after: Records<Stored>;
}

/** Finds a record as it is now, by storage key and id. */
export type ReadRecord = (key: string, id: string) => Stored | undefined;

/** A record to be stored under a key. */
export interface RecordToPut {
  readonly key: string;
  readonly record: Stored | Tombstone;
}

/** Characters typed within this many milliseconds of each other are one act. */
const ONE_GO_MS = 1000;

/** What came about between two states of one key. */
export function changesBetween(key: string, before: Records<Stored>, after: Records<Stored>): readonly RecordChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const change = was === is ? undefined : changeBetween(was, is);
    return change === undefined ? [] : [{ key, id, change }];
  });
}

/** The acts with one more, the oldest first. An edit outside of any act that goes on with the one before becomes one with it. */
export function withAct(acts: readonly Act[], act: Act): readonly Act[] {
  const last = acts.at(-1);
  const [one, ...more] = act.changes;
  const [before, ...others] = last?.changes ?? [];
  const isOneGo =
    last !== undefined &&
    one !== undefined &&
    before !== undefined &&
    more.length + others.length === 0 &&
    last.words === null &&
    act.words === null &&
    before.key === one.key &&
    before.id === one.id &&
    act.at - last.at < ONE_GO_MS &&
    goesOn(before.change, one.change);
  if (!isOneGo) return [...acts, act];
  return [...acts.slice(0, -1), { ...act, changes: [{ ...one, change: joinChanges(before.change, one.change) }] }];
}

/** What is to be stored to take an act back; `undefined` when something touched the same place since. It is all or nothing. */
export function takenBack(act: Act, read: ReadRecord): readonly RecordToPut[] | undefined {
  return madeOf([...act.changes].reverse(), read, inverse);
}

/** What is to be stored to make an act again that was taken back; `undefined` when something touched the same place since. */
export function madeAgain(act: Act, read: ReadRecord): readonly RecordToPut[] | undefined {
  return madeOf(act.changes, read, (change) => change);
}

function madeOf(
  changes: readonly RecordChange[],
  read: ReadRecord,
  direction: (change: Change) => Change,
): readonly RecordToPut[] | undefined {
  const puts: RecordToPut[] = [];
  for (const { key, id, change } of changes) {
    const record = changed(read(key, id), id, direction(change));
    if (record === undefined) return undefined;
    puts.push({ key, record });
  }
  return puts;
}

const UNNAMED = { edited: 'A change', added: 'Something added', removed: 'Something removed' } as const;

/** What an act is called; one without a name by what it did first. */
export function actWords({ words, changes: [first] }: Act): string {
  return words || (first === undefined ? '' : UNNAMED[kindOf(first.change)]);
}

/** Says that an act was taken back, or could not be. */
export function outcomeWords(act: Act, outcome: 'taken-back' | 'changed-since'): string {
  const words = act.words ? `“${act.words}”` : actWords(act);
  return outcome === 'taken-back' ? `${words} was taken back.` : `${words} stays: something changed there since.`;
}

/** An act from stored text, as a list of none or one. */
export function parseAct(value: unknown): readonly Act[] {
  if (!isObject(value) || !Array.isArray(value['changes'])) return [];
  const { words, at } = value;
  const changes = value['changes'].flatMap(parseRecordChange);
  const isWhole = changes.length === value['changes'].length && changes.length > 0;
  const hasWords = words === null || typeof words === 'string';
  return isWhole && hasWords && typeof at === 'number' ? [{ words, at, changes }] : [];
}

function parseRecordChange(value: unknown): readonly RecordChange[] {
  if (!isObject(value)) return [];
  const { key, id } = value;
  const change = parseChange(value['change']);
  return typeof key === 'string' && typeof id === 'string' && change !== undefined ? [{ key, id, change }] : [];
}
