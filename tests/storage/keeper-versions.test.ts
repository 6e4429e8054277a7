import { beforeEach, describe, expect, test } from 'vitest';
import { RETRY_AFTER_MS } from '../../src/storage/keeper.ts';
import { freshDevice, KEY, openPage, pass, storage, stored } from '../helpers/pages.ts';

beforeEach(freshDevice);

describe('a tab that hears of a newer one', () => {
  test('saves what it has, and then writes nothing more and says so', () => {
    const page = openPage();
    page.write('a', 'typed before');
    page.meetNewer(3);
    expect(stored()).toEqual(['typed before']);
    expect(page.trouble()).toEqual({ kind: 'newer', version: 3 });
    expect(page.isUnsaved()).toBe(false);
    const before = storage.items.get(KEY);
    page.write('a', 'typed after');
    pass(60_000);
    page.flush();
    expect(storage.items.get(KEY)).toBe(before);
    expect(page.texts()).toEqual(['typed after']);
    expect(page.isUnsaved()).toBe(true);
  });

  test('still shows what the newer one stores', () => {
    const page = openPage();
    page.meetNewer(3);
    storage.items.set(KEY, '{"version":3,"records":[{"id":"a","updatedAt":5,"text":"from the newer one"}]}');
    page.refresh();
    expect(page.texts()).toEqual(['from the newer one']);
    expect(page.trouble()).toEqual({ kind: 'newer', version: 3 });
  });

  test.each([1, 2])('goes on when the other knows version %i, which is no newer', (version) => {
    const page = openPage();
    page.meetNewer(version);
    page.write('a', 'works on');
    page.flush();
    expect(page.trouble()).toBeNull();
    expect(stored()).toEqual(['works on']);
  });

  test('holds to the newest of several', () => {
    const page = openPage();
    for (const version of [3, 5, 4]) page.meetNewer(version);
    expect(page.trouble()).toEqual({ kind: 'newer', version: 5 });
  });

  test('while storage is full says first that something is not saved', () => {
    const page = openPage();
    storage.limit = 10;
    page.write('a', 'no room');
    page.meetNewer(3);
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(page.isUnsaved()).toBe(true);
    expect(page.texts()).toEqual(['no room']);
  });
});

describe('text of an older version', () => {
  const old = '{"version":1,"records":[{"id":"a","updatedAt":1,"text":"as it was"}]}';

  test('is handed on as it was, and stays in storage until the first save', () => {
    storage.items.set(KEY, old);
    const page = openPage();
    pass(RETRY_AFTER_MS);
    expect(page.upgrades).toEqual([old]);
    expect(storage.items.get(KEY)).toBe(old);
    page.write('b', 'new');
    page.flush();
    expect(JSON.parse(storage.items.get(KEY) ?? '')).toMatchObject({ version: 2, records: [{ id: 'a' }, { id: 'b' }] });
    expect(page.upgrades).toEqual([old]);
  });

  test('that another, older tab writes later is handed on too, and merged', () => {
    const page = openPage();
    page.write('b', 'mine');
    page.flush();
    storage.items.set(KEY, old);
    page.refresh();
    pass(RETRY_AFTER_MS);
    expect(page.upgrades).toEqual([old]);
    expect(stored()).toEqual(['as it was', 'mine']);
  });

  test.each([
    ['of this version', '{"version":2,"records":[]}'],
    ['of a newer one', '{"version":3,"records":[]}'],
    ['that cannot be read', '{'],
  ])('%s is not taken for it', (_what, raw) => {
    storage.items.set(KEY, raw);
    expect(openPage().upgrades).toEqual([]);
  });
});
