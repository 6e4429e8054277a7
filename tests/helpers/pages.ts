/** Pages (tabs) over one fake storage and one clock, for the tests of the keeper. */
import { openKeeper, type Keeper } from '../../src/storage/keeper.ts';
import { guardStorage } from '../../src/storage/raw-storage.ts';
import { readEnvelope, writeEnvelope, type RecordFormat } from '../../src/lib/envelope.ts';
import { parseText, unknownFields } from '../../src/lib/parse.ts';
import { liveRecords, type Records, type Stored } from '../../src/lib/records.ts';
import { FakeStorage } from './fake-storage.ts';

export interface Note extends Stored {
  readonly text: string;
}
const format: RecordFormat<Note> = {
  version: 2,
  upgrades: [{ from: 1, name: 'nothing to do', step: (records) => records }],
  parseRecord: (raw) => ({ ...unknownFields(raw, []), id: raw.id, updatedAt: raw.updatedAt, text: parseText(raw['text']) }),
};
export const KEY = 'greenroom:notes';

export let storage: FakeStorage;
export let clock: number;
let tasks: { run: () => unknown; at: number }[];

/** An empty storage, a clock at 1000, nothing due. Call before each test. */
export function freshDevice(): void {
  storage = new FakeStorage();
  clock = 1000;
  tasks = [];
}

/** Sets the system clock. */
export function setClock(time: number): void {
  clock = time;
}

/** Lets time pass: runs what is due, in order. */
export function pass(ms: number): void {
  const until = clock + ms;
  for (;;) {
    const next = tasks.filter((task) => task.at <= until).sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    tasks = tasks.filter((task) => task !== next);
    clock = Math.max(clock, next.at);
    next.run();
  }
  clock = until;
}

export interface Page extends Keeper<Note> {
  readonly write: (id: string, text: string) => void;
  readonly texts: () => readonly string[];
  readonly saves: { count: number };
  /** Texts of an older version that it read. */
  readonly upgrades: string[];
  /** The page is gone without a chance to save: nothing it had put off is done. */
  readonly drop: () => void;
}

/** A page with the key open, as one tab. */
export function openPage(
  whenErased: 'mine' | 'shared' = 'mine',
  getStorage: () => Storage | null = () => storage as unknown as Storage,
): Page {
  const saves = { count: 0 };
  const upgrades: string[] = [];
  let isGone = false;
  const keeper = openKeeper<Note>({
    key: KEY,
    format,
    whenErased,
    storage: guardStorage(getStorage),
    now: () => clock,
    later: (run, ms) => {
      const task = { run: () => isGone || run(), at: clock + ms };
      tasks.push(task);
      return () => (tasks = tasks.filter((other) => other !== task));
    },
    onOutside: () => undefined,
    onTrouble: () => undefined,
    onSaved: () => saves.count++,
    onUpgrade: (found) => void upgrades.push(found),
  });
  return {
    ...keeper,
    saves,
    upgrades,
    drop: () => void (isGone = true),
    write: (id, text) => keeper.keep(new Map(keeper.records()).set(id, { id, updatedAt: keeper.stamp(), text })),
    texts: () => liveRecords(keeper.records()).map((note) => note.text),
  };
}

export const stored = (): readonly string[] => {
  const found = readEnvelope(storage.items.get(KEY) ?? null, format);
  return 'records' in found ? liveRecords(found.records).map((note) => note.text) : [];
};
export const aside = (): readonly string[] =>
  [...storage.items].filter(([key]) => key.startsWith(`${KEY}:unreadable:`)).map(([, text]) => text);
export const text = (records: Records<Note>, version = 2): string => writeEnvelope(records, version);
export const note = (id: string, words: string, updatedAt = 1): [string, Note] => [id, { id, updatedAt, text: words }];
