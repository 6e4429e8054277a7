import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullness, SAFE_CHARACTERS, sizeOf, sumOf, WARN_CHARACTERS } from '../../src/lib/room.ts';

describe('the room a text takes', () => {
  test.each([
    ['', '', 0, 0],
    ['ab', 'cd', 4, 4],
    ['ab', '”', 3, 4],
    ['ab', 'caf\u00e9', 6, 6],
    ['ab', 'one curly ’ doubles it all', 28, 54],
    ['ab', '\u{1F600}', 4, 6],
    ['ключ', 'a', 5, 9],
  ])('%j with %j is %i characters and %i bytes', (key, text, characters, bytes) =>
    expect(sizeOf(key, text)).toEqual({ characters, bytes }),
  );

  test('is at least a byte and at most two for each letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, text) => {
        const { characters: characters, bytes } = sizeOf(key, text);
        expect(characters).toBe(`${key}${text}`.length);
        expect(bytes).toBeGreaterThanOrEqual(characters);
        expect(bytes).toBeLessThanOrEqual(2 * characters);
      }),
    );
  });

  test('of several is their sum; of none it is nothing', () => {
    expect(sumOf([])).toEqual({ characters: 0, bytes: 0 });
    expect(sumOf([sizeOf('a', 'b'), sizeOf('c', '”')])).toEqual({ characters: 4, bytes: 5 });
  });
});

describe('how full storage is', () => {
  test('goes from empty to full, and never beyond', () => {
    expect(fullness({ characters: 0, bytes: 0 })).toBe(0);
    expect(fullness({ characters: WARN_CHARACTERS, bytes: 0 })).toBe(0.5);
    expect(fullness({ characters: 9 * SAFE_CHARACTERS, bytes: 0 })).toBe(1);
  });

  test('is counted against what Safari holds of text that it stores in two bytes a letter', () =>
    expect(2 * SAFE_CHARACTERS).toBe(5 * 1024 ** 2));
});
