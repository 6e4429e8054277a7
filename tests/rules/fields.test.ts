/** What holds for every field that takes a person's words. */
import { describe, expect, test } from 'vitest';
import { SOURCES } from './source-files.ts';

/** Every tag of these names as it is written, with its file. */
function tagsOf(names: string): readonly { readonly path: string; readonly tag: string }[] {
  const begin = new RegExp(`<(?:${names})\\b`, 'g');
  return SOURCES.filter(({ path }) => /\.(tsx|astro)$/.test(path)).flatMap(({ path, text }) =>
    [...text.matchAll(begin)].map(({ index }) => {
      // To the end of the tag, past the arrows of its handlers.
      const end = /[^=]>/.exec(text.slice(index));
      return { path, tag: text.slice(index, index + (end?.index ?? 0) + 2) };
    }),
  );
}

describe('fields', () => {
  test('cut nothing in silence: none has a length at which the browser stops taking letters', () => {
    const cutting = SOURCES.filter(({ text }) => /\bmax-?length\s*[=:]|\.maxLength\b|setAttribute\('maxlength/i.test(text));
    expect(cutting.map(({ path }) => path)).toEqual([]);
  });

  test('for words follow the direction they are written in', () => {
    const words = [
      ...tagsOf('textarea'),
      ...tagsOf('input').filter(({ tag }) => !/type=("(checkbox|radio|file|number|password|range)"|\{)/.test(tag)),
    ];
    expect(words.length).toBeGreaterThan(6);
    const amounts = /inputmode="(decimal|numeric)"/;
    expect(words.filter(({ tag }) => !tag.includes('dir="auto"') && !amounts.test(tag))).toEqual([]);
  });
});

describe('keys', () => {
  const asking = /\b(?:key|code)\s*[!=]==?\s*'(?:Enter|Escape|Esc|NumpadEnter)'|case 'Enter'|'Enter'\)/;
  test('that finish something are asked for where composing is known: pressedKey', () => {
    expect(asking.test("event.key === 'Enter'")).toBe(true);
    const bare = SOURCES.filter(({ path, text }) => path !== 'src/ui/keys.ts' && asking.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('that submit a form are kept from it while composing: every form has a field that sees to it', () => {
    const forms = SOURCES.filter(({ path, text }) => /\.tsx$/.test(path) && text.includes('<form'));
    expect(forms.length).toBeGreaterThan(3);
    const seen = /from '[^']*\/(?:keys\.ts|Field\.tsx|TextField\.tsx)'/;
    expect(forms.filter(({ text }) => !seen.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
