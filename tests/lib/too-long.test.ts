import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated, quoted } from '../../src/lib/text.ts';
import { beyondRoom, ROOM, tooLongWords } from '../../src/lib/too-long.ts';

describe('what is too long for a field', () => {
  test('is what people paste into none: a wrapped link, a posting', () => {
    const link = `https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=${'https%3A%2F%2Fteams'.repeat(500)}`.slice(0, 8000);
    expect(tooLongWords(link, ROOM.line)).toBeUndefined();
    expect(tooLongWords('A line of the posting.\n'.repeat(2200).slice(0, 50_000), ROOM.text)).toBeUndefined();
  });

  test.each([
    ['abcdef gh', 4, '“ef gh”'],
    ['abcd  ef', 4, '“ef”'],
    ['abcd', 4, undefined],
    ['abcd  \n ', 4, undefined],
    [`abc${' '.repeat(500)}def`, 4, '“def”'],
    // The emoji stands across the border: it is named whole.
    ['abc😀 d', 4, '“😀 d”'],
    ['abc👩🏽‍💼 d', 5, '“👩🏽‍💼 d”'],
    ['abe\u0301 f', 3, '“e\u0301 f”'],
    [`ab ${'word '.repeat(40)}`, 2, '“word word word word word word word word…”'],
  ])('%j in room for %i is named by its first words: %s', (text, room, beyond) => expect(beyondRoom(text, room)).toBe(beyond));

  test('is said in the same words while more is typed, and never with half a letter in them', () => {
    expect(tooLongWords(`${'x'.repeat(300)}too much`, ROOM.name)).toBe(
      'Longer than the 300 characters this is made for: too much from “too much” on. Nothing is lost; shorten it when you can.',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 30, maxLength: 300 }), fc.nat(40), (text, room) => {
        const words = tooLongWords(text, room);
        expect(words?.isWellFormed() ?? true).toBe(true);
        if (text.length <= room) expect(words).toBeUndefined();
        else if (/[^ ]{20}/u.test(text.slice(room))) expect(words).toContain('Nothing is lost');
      }),
    );
  });

  test('takes no longer to find in a long text', () => {
    const text = 'word '.repeat(400_000);
    const begun = performance.now();
    for (let turn = 0; turn < 100; turn++) tooLongWords(text, ROOM.text);
    expect((performance.now() - begun) / 100).toBeLessThan(5);
  });
});

describe('words in another direction', () => {
  test('stand for themselves in a sentence of ours; ours are left as they are', () => {
    expect(isolated('Dana')).toBe('Dana');
    expect(isolated('Zoë, 日本')).toBe('Zoë, 日本');
    expect(isolated('דנה!')).toBe('\u2068דנה!\u2069');
    expect(isolated('a محمد')).toBe('\u2068a محمد\u2069');
    expect(quoted('כ-3,000 ₪.')).toBe('“\u2068כ-3,000 ₪.\u2069”');
  });
});
