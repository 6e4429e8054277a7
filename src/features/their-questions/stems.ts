/** Words without their endings, so that a posting and a note are compared by what they speak of. */

/** They only look as if they had an ending. */
const WHOLE = new Set(['during', 'evening', 'morning', 'nothing', 'something', 'anything', 'everything', 'building', 'news']);
/** With two letters in Britain, with one in America. */
const DOUBLED = new Set(['travell', 'cancell', 'labell', 'modell']);

/** No word of English is longer. */
const LONGEST = 40;

/** Signs of other scripts, or of none. */
const NOT_PLAIN = /[^a-z0-9]/;

/** The beginning that a word shares with its other forms. @example stemOf('Invoicing') // 'invoic', as of 'invoices' */
export function stemOf(word: string): string {
  let stem = word.toLowerCase();
  // Tables of all letters are slow to look up, and hardly ever needed.
  if (NOT_PLAIN.test(stem)) stem = stem.normalize('NFKD').replace(/[^\p{L}\p{N}]|ʼ/gu, '');
  if (stem.length < 4 || stem.length > LONGEST || WHOLE.has(stem)) return stem;
  stem = stem.replace(/ies$/, 'y').replace(/(ss|x|ch|sh)es$/, '$1');
  stem = stem.replace(/([^sui])s$/, '$1');
  stem = stem.replace(/^(.*[aeiouy].*)(?:ing|(?<!e)ed|ly)$/, (all: string, rest: string) => (rest.length < 3 ? all : rest));
  stem = DOUBLED.has(stem) ? stem.slice(0, -1) : stem.replace(/([bdgmnprt])\1$/, '$1');
  return stem.replace(/e$/, '').replace(/y$/, 'i');
}

/** A word of a text: its stem, and where it is written. */
export interface StemAt {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order. Apostrophes join: “don’t” is one. */
export function stemsIn(text: string): readonly StemAt[] {
  // One letter for another, so that places stay right.
  const joined = text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, 'ʼ');
  return [...joined.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    stem: stemOf(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
