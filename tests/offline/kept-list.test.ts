import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packKept, REVISION_LENGTH, unpackKept, type KeptFile } from '../../src/offline/kept-list.ts';

const word = (...lengths: [number, number]): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[\\w.-]{${lengths.join(',')}}$`));
const path = fc
  .tuple(fc.array(word(1, 8), { maxLength: 3 }), word(0, 12), fc.constantFrom('', '/', '.js', '.css', '.html', '.a.b'))
  .map(([folders, name, ending]) => [...folders, name].join('/') + ending);
const file: fc.Arbitrary<KeptFile> = fc.record({
  url: fc.oneof(path, fc.constantFrom('./', '', '/', 'kept/', 'kept/404.html')),
  revision: fc.option(word(REVISION_LENGTH, REVISION_LENGTH)),
});
const sorted = (files: readonly KeptFile[]): readonly KeptFile[] => files.toSorted((a, b) => (a.url < b.url ? -1 : 1));

describe('the list of kept files', () => {
  test('read again is the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ({ url }) => url, maxLength: 40 }), (files) => {
        expect(sorted(unpackKept(packKept(files)))).toEqual(sorted(files));
      }),
    );
  });

  test('names folders, endings and revisions once', () => {
    const files = [
      { url: 'kept/a/', revision: 'aaaa' },
      { url: 'assets/x.js', revision: null },
      { url: 'kept/b/', revision: 'bbbb' },
      { url: 'kept/404.html', revision: 'cccc' },
      { url: 'assets/y.js', revision: null },
    ];
    expect(packKept(files)).toBe('ccccaaaabbbb\nkept/ .html 404\nkept/ / a b\nassets/ .js x y');
  });

  test.each([
    { url: 'two words/', revision: 'aaaa' },
    { url: 'two\nlines', revision: null },
    { url: 'a/', revision: '' },
    { url: 'a/', revision: 'sho' },
    { url: 'a/', revision: 'too long' },
  ])('is not made where it could not be read: %j', (unfit) => {
    expect(() => packKept([unfit, { url: 'b/', revision: 'bbbb' }])).toThrow();
  });
});
