/** Everything that can happen to the notes of one key, in any order, against a plain map in which the last edit counts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RETRY_AFTER_MS } from '../../src/storage/keeper.ts';
import { added, replaced } from '../../src/features/your-data/restore.ts';
import { changeBetween, takenBack, type Change } from '../../src/lib/changes.ts';
import { changedRecords, isTombstone, liveRecords, type Records, type Stored } from '../../src/lib/records.ts';
import { clock, freshDevice, openPage, pass, setClock, storage, stored, type Note, type Page } from '../helpers/pages.ts';

/** Written to the journal at once, as the app does; what the storage does not let be named is not. */
let journal: Map<string, Stored>;
let model: Map<string, string>;
let tabs: Tab[];

interface Tab {
  readonly page: Page;
  readonly made: { readonly id: string; readonly change: Change }[];
  /** An older copy, as a saved file holds it. */
  copy: Records<Note>;
}

function openTab(): Tab {
  const page = openPage();
  page.recover(journal as unknown as Records<Note>);
  return { page, made: [], copy: page.records() };
}

function keep({ page, made }: Tab, next: Records<Note>, isWhole = false): void {
  const before = page.records();
  page.keep(next);
  for (const record of changedRecords(before, next)) {
    if (!storage.isBlocked) journal.set(record.id, record);
    const change = changeBetween(before.get(record.id), record);
    if (change !== undefined && !isWhole) made.push({ id: record.id, change });
  }
}

function put(tab: Tab, record: { readonly id: string; readonly text: string } | { readonly id: string; readonly deleted: true }): void {
  keep(tab, new Map(tab.page.records()).set(record.id, { ...record, updatedAt: tab.page.stamp() }));
  if ('text' in record) model.set(record.id, record.text);
  else model.delete(record.id);
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
  edit: (tab, id, text) => put(tab, { id, text }),
  remove: (tab, id) => {
    if (tab.page.records().has(id)) put(tab, { id, deleted: true });
  },
  undo: (tab) => {
    const last = tab.made.pop();
    const back = last && takenBack(tab.page.records().get(last.id), last.id, last.change);
    if (back === undefined) return;
    put(tab, isTombstone(back) ? { id: back.id, deleted: true } : { id: back.id, text: (back as Note).text });
    tab.made.pop();
  },
  copy: (tab) => void (tab.copy = tab.page.records()),
  // Adding an older copy to what it came from brings nothing a person would see.
  add: (tab) => keep(tab, added(tab.page.records(), tab.copy) as Records<Note>, true),
  replace: (tab) => {
    settle();
    keep(tab, replaced(tab.page.records(), tab.copy, clock) as Records<Note>, true);
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
        if (act === 'undo' && on.made.length > 0) undone++;
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
});
