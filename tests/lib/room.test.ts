import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullness, SAFE_LETTERS, sizeOf, sumOf, WARN_LETTERS } from '../../src/lib/room.ts';

describe('the room a text takes', () => {
  test.each([
    ['', '', 0, 0],
    ['ab', 'cd', 4, 4],
    ['ab', '”', 3, 4],
    ['ab', 'caf\u00e9', 6, 6],
    ['ab', 'one curly ’ doubles it all', 28, 54],
    ['ab', '\u{1F600}', 4, 6],
    ['ключ', 'a', 5, 9],
  ])('%j with %j is %i letters and %i bytes', (key, text, letters, bytes) => expect(sizeOf(key, text)).toEqual({ letters, bytes }));

  test('is at least a byte and at most two for each letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, text) => {
        const { letters, bytes } = sizeOf(key, text);
        expect(letters).toBe(`${key}${text}`.length);
        expect(bytes).toBeGreaterThanOrEqual(letters);
        expect(bytes).toBeLessThanOrEqual(2 * letters);
      }),
    );
  });

  test('of several is their sum; of none it is nothing', () => {
    expect(sumOf([])).toEqual({ letters: 0, bytes: 0 });
    expect(sumOf([sizeOf('a', 'b'), sizeOf('c', '”')])).toEqual({ letters: 4, bytes: 5 });
  });
});

describe('how full storage is', () => {
  test('goes from empty to full, and never beyond', () => {
    expect(fullness({ letters: 0, bytes: 0 })).toBe(0);
    expect(fullness({ letters: WARN_LETTERS, bytes: 0 })).toBe(0.5);
    expect(fullness({ letters: 9 * SAFE_LETTERS, bytes: 0 })).toBe(1);
  });

  test('is counted against what Safari holds of text that it stores in two bytes a letter', () =>
    expect(2 * SAFE_LETTERS).toBe(5 * 1024 ** 2));
});
