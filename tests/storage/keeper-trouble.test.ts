import { beforeEach, describe, expect, test } from 'vitest';
import { RETRY_AFTER_MS, SAVE_WITHIN_MS } from '../../src/storage/keeper.ts';
import { aside, freshDevice, KEY, note, openPage, pass, storage, stored, text } from '../helpers/pages.ts';

beforeEach(freshDevice);

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

  test('opened while it is blocked: it is read as soon as it is allowed, with nothing typed', () => {
    storage.items.set(KEY, text(new Map([note('a', 'was there')])));
    storage.isBlocked = true;
    const page = openPage();
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'blocked' });
    storage.isBlocked = false;
    pass(RETRY_AFTER_MS);
    expect(page.texts()).toEqual(['was there']);
    expect(page.trouble()).toBeNull();
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
    expect(page.isUnsaved()).toBe(true);
    page.writeBack();
    expect(page.texts()).toEqual(['kept']);
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

  test('and let go in one tab does not come back from another that has not answered yet', () => {
    const [one, two] = [openPage(), openPage()];
    one.write('a', 'private');
    one.flush();
    two.refresh();
    storage.clear();
    one.refresh();
    two.refresh();
    two.letGo();
    two.write('b', 'new');
    two.flush();
    one.refresh();
    one.write('c', 'typed here');
    pass(60_000);
    expect(stored()).toEqual(['new', 'typed here']);
    one.writeBack();
    expect(stored()).toEqual(['private', 'new', 'typed here']);
  });

  test('takes a shared one along even from a tab that was just edited', () => {
    const [one, two] = [openPage('shared'), openPage('shared')];
    one.write('a', 'sample');
    one.flush();
    two.refresh();
    two.write('a', 'edited');
    one.erase();
    pass(60_000);
    expect(storage.items.size).toBe(0);
    expect(two.texts()).toEqual([]);
  });
});

describe('troubles that come one after another', () => {
  const newer = '{"version":3,"records":[{"id":"a","updatedAt":1,"text":"future"}]}';

  test('a mended text with no room for its copy stays where it is until there is room', () => {
    const raw = '{"version":2,"records":[{"id":"a","updatedAt":1,"text":"good"},"bad"]}';
    storage.items.set(KEY, raw);
    storage.limit = KEY.length + raw.length + 20;
    const page = openPage();
    page.write('b', 'typed');
    pass(60_000);
    expect(storage.items.get(KEY)).toBe(raw);
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'full' });
    storage.limit = Infinity;
    pass(60_000);
    expect(aside()).toEqual([raw]);
    expect(stored()).toEqual(['good', 'typed']);
  });

  test('text that can neither be read nor copied is said, and stays said', () => {
    const raw = 'x'.repeat(500);
    storage.items.set(KEY, raw);
    storage.limit = KEY.length + 500;
    const page = openPage();
    page.refresh();
    pass(60_000);
    expect(page.trouble()).toEqual({ kind: 'unsaved', reason: 'full' });
    expect(storage.items.get(KEY)).toBe(raw);
  });

  test('newer data is still newer after storage was blocked for a moment', () => {
    storage.items.set(KEY, newer);
    const page = openPage();
    storage.isBlocked = true;
    page.refresh();
    expect(page.trouble()).toMatchObject({ kind: 'unsaved' });
    storage.isBlocked = false;
    page.refresh();
    expect(page.trouble()).toMatchObject({ kind: 'newer' });
  });

  test.each([
    ['erased', null],
    ['replaced by something unreadable', '{{'],
  ])('newer data that is %s no longer stops this page from saving', (_what, text) => {
    storage.items.set(KEY, newer);
    const page = openPage();
    if (text === null) storage.items.delete(KEY);
    else storage.items.set(KEY, text);
    page.refresh();
    page.write('b', 'typed after');
    pass(60_000);
    expect(stored()).toContain('typed after');
    page.writeBack();
    expect(page.trouble()).toBeNull();
  });

  test('erasing leaves nothing behind: no notice, no text to be set aside later', () => {
    storage.items.set(KEY, 'secret'.repeat(100));
    storage.limit = KEY.length + 600;
    const page = openPage('shared');
    page.erase();
    expect(page.trouble()).toBeNull();
    storage.limit = Infinity;
    page.write('a', 'new');
    pass(60_000);
    expect(aside()).toEqual([]);
    expect(stored()).toEqual(['new']);
  });

  test('a stamp at the end of time makes no two tabs write forever', () => {
    storage.items.set(KEY, '{"version":2,"records":[{"id":"a","updatedAt":8640000000000000,"text":"far"}]}');
    const [one, two] = [openPage(), openPage()];
    one.write('a', 'edited');
    for (let round = 0; round < 10; round++) {
      pass(1000);
      one.refresh();
      two.refresh();
    }
    expect(one.saves.count + two.saves.count).toBeLessThan(4);
    expect(one.texts()).toEqual(two.texts());
  });

  test('text nested beyond all measure is unreadable, not a crash', () => {
    const deep = `{"version":2,"records":[{"id":"a","updatedAt":1,"text":"x","deep":${'['.repeat(6000)}${']'.repeat(6000)}}]}`;
    storage.items.set(KEY, deep);
    const page = openPage();
    page.write('b', 'works on');
    pass(1000);
    expect(stored()).toContain('works on');
    expect(aside()).toEqual([deep]);
  });
});
