import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openKeeper, RETRY_AFTER_MS, SAVE_WITHIN_MS, type Keeper } from '../../src/browser/keeper.ts';
import { guardStorage } from '../../src/browser/raw-storage.ts';
import { readEnvelope, writeEnvelope, type RecordFormat } from '../../src/lib/envelope.ts';
import { parseText, unknownFields } from '../../src/lib/parse.ts';
import { liveRecords, type Records, type Stored } from '../../src/lib/records.ts';
import { FakeStorage } from '../helpers/fake-storage.ts';

interface Note extends Stored {
  readonly text: string;
}
const format: RecordFormat<Note> = {
  version: 2,
  upgrades: [{ from: 1, name: 'nothing to do', step: (records) => records }],
  parseRecord: (raw) => ({ ...unknownFields(raw, []), id: raw.id, updatedAt: raw.updatedAt, text: parseText(raw['text']) }),
};
const KEY = 'greenroom:notes';

let storage: FakeStorage;
let clock: number;
let tasks: { run: () => void; at: number }[];

beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
  tasks = [];
});

/** Lets time pass: runs what is due, in order. */
function pass(ms: number): void {
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

interface Page extends Keeper<Note> {
  readonly write: (id: string, text: string) => void;
  readonly texts: () => readonly string[];
  readonly saves: { count: number };
}

/** A page with the key open, as one tab. */
function openPage(whenErased: 'mine' | 'shared' = 'mine', getStorage: () => Storage | null = () => storage as unknown as Storage): Page {
  const saves = { count: 0 };
  const keeper = openKeeper<Note>({
    key: KEY,
    format,
    whenErased,
    storage: guardStorage(getStorage),
    now: () => clock,
    later: (run, ms) => {
      const task = { run, at: clock + ms };
      tasks.push(task);
      return () => (tasks = tasks.filter((other) => other !== task));
    },
    onOutside: () => undefined,
    onTrouble: () => undefined,
    onSaved: () => saves.count++,
  });
  return {
    ...keeper,
    saves,
    write: (id, text) => keeper.keep(new Map(keeper.records()).set(id, { id, updatedAt: keeper.stamp(), text })),
    texts: () => liveRecords(keeper.records()).map((note) => note.text),
  };
}

const stored = (): readonly string[] => {
  const found = readEnvelope(storage.items.get(KEY) ?? null, format);
  return 'records' in found ? liveRecords(found.records).map((note) => note.text) : [];
};
const aside = (): readonly string[] => [...storage.items].filter(([key]) => key.startsWith(`${KEY}:unreadable:`)).map(([, text]) => text);
const text = (records: Records<Note>, version = 2): string => writeEnvelope(records, version);
const note = (id: string, words: string, updatedAt = 1): [string, Note] => [id, { id, updatedAt, text: words }];

describe('saving', () => {
  test('gathers edits and writes them once within 250 ms', () => {
    const page = openPage();
    for (const words of ['h', 'he', 'hey']) page.write('a', words);
    expect(storage.items.has(KEY)).toBe(false);
    pass(SAVE_WITHIN_MS);
    expect(stored()).toEqual(['hey']);
    expect(page.saves.count).toBe(1);
  });

  test('a page that goes away writes at once', () => {
    const page = openPage();
    page.write('a', 'typed just now');
    page.flush();
    expect(stored()).toEqual(['typed just now']);
    pass(SAVE_WITHIN_MS);
    expect(page.saves.count).toBe(1);
  });

  test('an edit made with the clock set back still wins', () => {
    const page = openPage();
    page.write('a', 'first');
    clock = 10;
    page.write('a', 'second');
    page.flush();
    expect(openPage().texts()).toEqual(['second']);
  });
});

describe('two tabs', () => {
  test('editing different records both keep their edits, whoever writes last', () => {
    storage.items.set(KEY, text(new Map([note('a', 'A'), note('b', 'B')])));
    const [one, two] = [openPage(), openPage()];
    one.write('a', 'A, edited in one');
    two.write('b', 'B, edited in two');
    pass(SAVE_WITHIN_MS);
    expect(stored()).toEqual(['A, edited in one', 'B, edited in two']);
    one.refresh();
    expect(one.texts()).toEqual(stored());
  });

  test('an old page brought back by Back does not write old over new', () => {
    storage.items.set(KEY, text(new Map([note('a', 'old')])));
    const back = openPage();
    const front = openPage();
    front.write('a', 'new');
    front.flush();
    back.refresh();
    back.write('b', 'another');
    back.flush();
    expect(stored()).toEqual(['new', 'another']);
  });

  test('a record lost in storage to a stale write of another tab is written again', () => {
    const page = openPage();
    page.write('a', 'mine');
    page.flush();
    storage.items.set(KEY, text(new Map([note('b', 'stale tab')])));
    page.refresh();
    pass(SAVE_WITHIN_MS);
    expect(stored()).toEqual(['mine', 'stale tab']);
  });

  test('converge to the same records however their edits and reads interleave', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ tab: fc.nat(2), act: fc.constantFrom('write', 'flush', 'refresh'), id: fc.constantFrom('a', 'b', 'c') }), {
          maxLength: 30,
        }),
        (steps) => {
          storage = new FakeStorage();
          const tabs = [openPage(), openPage(), openPage()] as const;
          steps.forEach(({ tab, act, id }, index) => {
            const page = tabs[tab as 0 | 1 | 2];
            clock += 7;
            if (act === 'write') page.write(id, `edit ${index}`);
            else page[act]();
          });
          for (let round = 0; round < 3; round++) {
            for (const page of tabs) page.refresh();
            for (const page of tabs) page.flush();
          }
          for (const page of tabs) expect(page.texts()).toEqual(stored());
        },
      ),
    );
  });
});

describe('text that cannot be used', () => {
  test.each([['{"version":2,"records":[{"id":"a"'], ['[1,2]'], ['{"version":2,"records":"x"}'], ['']])(
    '%s is moved aside byte for byte, and the app works on',
    (raw) => {
      storage.items.set(KEY, raw);
      const page = openPage();
      expect(aside()).toEqual([raw]);
      page.write('a', 'new start');
      page.flush();
      expect(stored()).toEqual(['new start']);
      expect(aside()).toEqual([raw]);
      openPage();
      expect(aside()).toEqual([raw]);
    },
  );

  test('records that had to be mended are kept as they were found, too', () => {
    const raw = '{"version":2,"records":[{"id":"a","updatedAt":1,"text":"good"},17]}';
    storage.items.set(KEY, raw);
    const page = openPage();
    pass(SAVE_WITHIN_MS);
    expect(page.texts()).toEqual(['good']);
    expect(aside()).toEqual([raw]);
    expect(stored()).toEqual(['good']);
  });

  test('with no room for a second copy it is moved, never lost', () => {
    const raw = 'x'.repeat(500);
    storage.items.set(KEY, raw);
    storage.limit = 700;
    openPage();
    expect(aside()).toEqual([raw]);
  });

  test('with no room at all the original stays where it is, and edits stay on the page', () => {
    const raw = 'x'.repeat(500);
    storage.items.set(KEY, raw);
    storage.limit = KEY.length + 500;
    const page = openPage();
    page.write('a', 'typed');
    page.flush();
    expect(storage.items.get(KEY)).toBe(raw);
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(page.texts()).toEqual(['typed']);
  });
});

describe('data of a newer version', () => {
  test('is shown, never written over, and said', () => {
    const raw = '{"version":3,"records":[{"id":"a","updatedAt":1,"text":"from the future"}],"more":1}';
    storage.items.set(KEY, raw);
    const page = openPage();
    expect(page.texts()).toEqual(['from the future']);
    page.write('a', 'edited here');
    pass(60_000);
    page.flush();
    expect(storage.items.get(KEY)).toBe(raw);
    expect(page.trouble()).toEqual({ kind: 'newer', version: 3 });
    expect(page.isUnsaved()).toBe(true);
    expect(page.texts()).toEqual(['edited here']);
  });

  test('that another tab writes while this one is open stops this one from writing', () => {
    const page = openPage();
    page.write('a', 'old app');
    page.flush();
    const raw = '{"version":3,"records":[]}';
    storage.items.set(KEY, raw);
    page.write('a', 'still the old app');
    page.flush();
    expect(storage.items.get(KEY)).toBe(raw);
    expect(page.trouble()).toMatchObject({ kind: 'newer' });
  });
});

describe('storage that fails', () => {
  test('full: edits stay on the page, it is said, and saving is tried again', () => {
    storage.limit = 10;
    const page = openPage();
    page.write('a', 'does not fit');
    pass(SAVE_WITHIN_MS);
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(page.texts()).toEqual(['does not fit']);
    storage.limit = Infinity;
    pass(RETRY_AFTER_MS);
    expect(page.trouble()).toBeNull();
    expect(stored()).toEqual(['does not fit']);
  });

  test.each<[string, () => Storage | null]>([
    ['null', () => null],
    [
      'throwing on access',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('%s: the page works from memory and says so at once', (_what, getStorage) => {
    const page = openPage('mine', getStorage);
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'blocked' });
    page.write('a', 'in memory');
    pass(60_000);
    expect(page.texts()).toEqual(['in memory']);
  });

  test('blocked and later allowed: what was typed is saved and merged with what was there', () => {
    storage.items.set(KEY, text(new Map([note('b', 'was there')])));
    storage.isBlocked = true;
    const page = openPage();
    page.write('a', 'typed meanwhile');
    pass(SAVE_WITHIN_MS);
    storage.isBlocked = false;
    pass(RETRY_AFTER_MS);
    expect(stored()).toEqual(['typed meanwhile', 'was there']);
    expect(page.trouble()).toBeNull();
  });
});

describe('a key that someone erases', () => {
  test('is offered for writing back, and comes back whole', () => {
    const page = openPage();
    page.write('a', 'kept');
    page.flush();
    storage.clear();
    page.refresh();
    expect(page.trouble()).toEqual({ kind: 'cleared' });
    expect(page.texts()).toEqual(['kept']);
    page.writeBack();
    expect(stored()).toEqual(['kept']);
    expect(page.trouble()).toBeNull();
  });

  test('can be let go', () => {
    const page = openPage();
    page.write('a', 'unwanted');
    page.flush();
    storage.clear();
    page.refresh();
    page.letGo();
    pass(60_000);
    expect(page.texts()).toEqual([]);
    expect(storage.items.size).toBe(0);
  });

  test('is gone in every tab when it was shared, without a trace', () => {
    const [one, two] = [openPage('shared'), openPage('shared')];
    one.write('a', 'sample');
    one.flush();
    two.refresh();
    expect(two.texts()).toEqual(['sample']);
    one.erase();
    two.refresh();
    pass(60_000);
    expect(two.texts()).toEqual([]);
    expect(storage.items.size).toBe(0);
  });
});
