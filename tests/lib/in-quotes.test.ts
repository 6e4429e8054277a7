import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inQuotes } from '../../src/lib/text.ts';

test.each([
  ['That is our budget.', '“That is our budget.”'],
  ['“That is our budget.”', '“That is our budget.”'],
  ['"That is our budget."', '“That is our budget.”'],
  [' „Das ist alles.“ ', '“Das ist alles.”'],
  ['« C’est tout »', '“C’est tout”'],
  ['“That is our budget.', '“That is our budget.”'],
  ['That is our budget."', '“That is our budget.”'],
  ['She said "no" twice', '“She said ‘no’ twice”'],
  ['“Yes” and “no”', '“‘Yes’ and ‘no’”'],
  ['A 24" screen', '“A 24" screen”'],
  ['', ''],
  ['  ', ''],
  ['“”', ''],
  ['" "', ''],
])('%j is said as %s', (text, said) => expect(inQuotes(text)).toBe(said));

test('never doubles a mark, and never stands empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '"', '.'), maxLength: 9 }), (text) => {
      expect(inQuotes(text)).not.toMatch(/““|””|“”/);
    }),
    { numRuns: 300 },
  );
});
