/** Letters as Unicode names them, for texts that hardly ever hold any but those of English. */

/** What may be a letter, a mark or a number other than those of English. */
const MAY_BE_FOREIGN = /[\u00aa-\u1fff\u2070-\uffff]/;

/** Unicode’s names for kinds of characters, and those of them that English has. */
const ENGLISH: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' };

/**
 * A pattern that speaks of letters as `[\p{L}]`, always in brackets: for a text without foreign ones it is the same pattern with the few
 * letters of English, since the tables of all letters take a browser milliseconds to look up.
 */
export function byLetters(pattern: RegExp): (text: string) => RegExp {
  const english = new RegExp(
    pattern.source.replace(/\\p\{(\w+)\}/g, (_, name: string) => ENGLISH[name] ?? ''),
    pattern.flags.replace('u', ''),
  );
  return (text) => (MAY_BE_FOREIGN.test(text) ? pattern : english);
}
