import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { SAVE_WITHIN_MS } from '../../src/storage/keeper.ts';
import { clock, freshDevice, KEY, note, openPage, pass, setClock, storage, stored, text } from '../helpers/pages.ts';

beforeEach(freshDevice);

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
    setClock(10);
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
          freshDevice();
          const tabs = [openPage(), openPage(), openPage()] as const;
          steps.forEach(({ tab, act, id }, index) => {
            const page = tabs[tab as 0 | 1 | 2];
            setClock(clock + 7);
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
