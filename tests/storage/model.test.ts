/** Everything that can happen to the notes of one key, in any order, against a plain map in which the last edit counts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RETRY_AFTER_MS } from '../../src/storage/keeper.ts';
import { added, replaced } from '../../src/features/your-data/restore.ts';
import { changesBetween, takenBack, withAct, type Act } from '../../src/lib/acts.ts';
import { changedRecords, isTombstone, liveRecords, type Records, type Stored } from '../../src/lib/records.ts';
import { clock, freshDevice, KEY, openPage, pass, setClock, storage, stored, type Note, type Page } from '../helpers/pages.ts';

/** Written to the journal at once, as the app does; what the storage does not let be named is not. */
let journal: Map<string, Stored>;
let model: Map<string, string>;
let tabs: Tab[];

interface Tab {
  readonly page: Page;
  acts: readonly Act[];
  /** An older copy, as a saved file holds it. */
  copy: Records<Note>;
}

function openTab(): Tab {
  const page = openPage();
  page.recover(journal as unknown as Records<Note>);
  return { page, acts: [], copy: page.records() };
}

/** Something happens to the records of a tab: an act with a name or without one, or nothing to be taken back. */
function keep(tab: Tab, next: Records<Note>, words: string | null | undefined): void {
  const before = tab.page.records();
  tab.page.keep(next);
  if (!storage.isBlocked) for (const record of changedRecords(before, next)) journal.set(record.id, record);
  const changes = changesBetween(KEY, before, next);
  if (words !== undefined && changes.length > 0) tab.acts = withAct(tab.acts, { words, at: clock, changes });
}

type Put = { readonly id: string; readonly text: string } | { readonly id: string; readonly deleted: true };

function put(tab: Tab, records: readonly Put[], words: string | null | undefined = null): void {
  const next = new Map(tab.page.records());
  for (const record of records) {
    next.set(record.id, { ...record, updatedAt: tab.page.stamp() });
    if ('text' in record) model.set(record.id, record.text);
    else model.delete(record.id);
  }
  keep(tab, next, words);
}

/** As the app does: the newest act, whole or not at all. */
function takeBack(tab: Tab, act: Act | undefined): boolean {
  const puts = act && takenBack(act, (_key, id) => tab.page.records().get(id));
  tab.acts = tab.acts.filter((other) => other !== act);
  if (puts === undefined) return false;
  put(
    tab,
    puts.map(({ record }) => (isTombstone(record) ? { id: record.id, deleted: true } : { id: record.id, text: (record as Note).text })),
    undefined,
  );
  return true;
}

/** Everything reaches storage and every tab. */
function settle(): void {
  storage.isBlocked = false;
  storage.limit = Infinity;
  pass(RETRY_AFTER_MS);
  for (let round = 0; round < 2; round++) {
    for (const { page } of tabs) page.flush();
    for (const { page } of tabs) page.refresh();
  }
}

const ACTS = {
  edit: (tab, id, text) => put(tab, [{ id, text }]),
  remove: (tab, id) => {
    if (tab.page.records().has(id)) put(tab, [{ id, deleted: true }], 'Note removed');
  },
  // Two notes at once: what stands in one goes to the other.
  move: (tab, id, text) => {
    const from = liveRecords(tab.page.records()).find((note) => note.id !== id);
    if (from === undefined) return;
    put(
      tab,
      [
        { id, text: `${from.text}, ${text}` },
        { id: from.id, deleted: true },
      ],
      'Note moved',
    );
  },
  undo: (tab) => void takeBack(tab, tab.acts.at(-1)),
  // The notice of an act that is not the last one any more.
  undoLate: (tab) =>
    void takeBack(
      tab,
      tab.acts.findLast(({ words }) => words !== null),
    ),
  // Law: an act taken back at once leaves what was there; twice is once.
  actAndBack: (tab, id, text) => {
    const before = notes(tab.page.records());
    ACTS.move(tab, id, text);
    ACTS.remove(tab, id);
    const [moved, taken] = tab.acts.slice(-2);
    const last = tab.acts.at(-1);
    if (moved === undefined || taken === undefined || moved.at !== clock || taken.at !== clock) return;
    expect(takeBack(tab, last)).toBe(true);
    expect(takeBack(tab, last)).toBe(false);
    expect(takeBack(tab, moved)).toBe(true);
    expect(notes(tab.page.records())).toEqual(before);
    expect(takeBack(tab, moved)).toBe(false);
    expect(notes(tab.page.records())).toEqual(before);
    lawsSeen++;
  },
  copy: (tab) => void (tab.copy = tab.page.records()),
  // Adding an older copy to what it came from brings nothing a person would see.
  add: (tab) => keep(tab, added(tab.page.records(), tab.copy) as Records<Note>, undefined),
  replace: (tab) => {
    settle();
    keep(tab, replaced(tab.page.records(), tab.copy, clock) as Records<Note>, undefined);
    model = new Map(liveRecords(tab.copy).map(({ id, text }) => [id, text]));
  },
  open: () => {
    if (tabs.length < 3) tabs.push(openTab());
  },
  close: (tab) => {
    tab.page.flush();
    if (tab.page.isUnsaved()) return; // The browser asks first, and the person stays.
    tab.page.drop();
    tabs.splice(tabs.indexOf(tab), 1, ...(tabs.length === 1 ? [openTab()] : []));
  },
  reload: (tab) => {
    if (storage.isBlocked) return;
    tab.page.flush();
    tab.page.drop();
    tabs[tabs.indexOf(tab)] = openTab();
  },
  kill: () => {
    // While it is blocked the person was told that all goes with the page.
    if (storage.isBlocked) return;
    for (const { page } of tabs) page.drop();
    tabs = [openTab()];
  },
  flush: ({ page }) => page.flush(),
  refresh: ({ page }) => page.refresh(),
  wait: () => pass(300),
  full: () => void (storage.limit = [...storage.items].reduce((sum, [key, text]) => sum + key.length + text.length, 0)),
  block: () => void (storage.isBlocked = true),
  mend: settle,
} satisfies Record<string, (tab: Tab, id: string, text: string) => void>;

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[]), 'edit' as const, 'edit' as const, 'undo' as const),
    tab: fc.nat(2),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
  }),
  { minLength: 5, maxLength: 60, size: 'max' },
);

const RUNS = 1000;
let lawsSeen = 0;
const notes = (records: Records<Note>): unknown => liveRecords(records).map(({ id, text }) => [id, text]);

test('whatever happens in whatever order, every tab and storage end with the last edit of every note', () => {
  let kills = 0;
  let undone = 0;
  fc.assert(
    fc.property(steps, (list) => {
      freshDevice();
      journal = new Map();
      model = new Map();
      tabs = [openTab()];
      list.forEach(({ act, tab, id }, index) => {
        setClock(clock + 7);
        const on = tabs[tab % tabs.length];
        if (on === undefined) return;
        if (act === 'kill') kills++;
        if (act.startsWith('undo') && on.acts.length > 0) undone++;
        ACTS[act](on, id, `${id}, edit ${index}`);
      });
      settle();
      const expected = [...model].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const { page } of tabs) {
        expect(notes(page.records())).toEqual(expected);
        expect(page.isUnsaved()).toBe(false);
        expect(page.trouble()).toBeNull();
      }
      expect(stored()).toEqual(expected.map(([, text]) => text));
    }),
    { numRuns: RUNS },
  );
  // The walk went where it matters.
  expect(kills).toBeGreaterThan(500);
  expect(undone).toBeGreaterThan(500);
  expect(lawsSeen).toBeGreaterThan(500);
});
