import { beforeEach, describe, expect, test } from 'vitest';
import { RETRY_AFTER_MS, SAVE_WITHIN_MS } from '../../src/browser/keeper.ts';
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
