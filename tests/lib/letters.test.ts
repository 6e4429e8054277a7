import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetters } from '../../src/lib/letters.ts';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[\p{N}]+/gu;
const NAME = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Ll}]+/gu;

test('finds in any text just what the pattern itself finds', () => {
  const english = fc.string({ unit: fc.constantFrom(...'aZ09 .,:’“”–…-\'"@€£é') });
  fc.assert(
    fc.property(fc.oneof(english, fc.string({ unit: 'grapheme' })), (text) => {
      for (const pattern of [WORD, NAME]) expect(text.match(byLetters(pattern)(text))).toEqual(text.match(pattern));
    }),
  );
});

test('keeps the flags', () => {
  const greets = byLetters(/^hi[^\p{L}]/iu);
  expect(['HI!', 'Hi, Zoë', 'hiß', 'his'].map((text) => greets(text).test(text))).toEqual([true, true, false, false]);
});
