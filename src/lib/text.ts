/** Words for lists, counts and long texts. */

/** The count in words up to ten, else in digits. @example countWord(2) // 'two' */
export function countWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}

/** The count with its noun. @example counted(2, 'ask') // 'two asks' */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** The sentence with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The sentence with its first letter in lower case. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text made comparable: only its letters and digits count. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text as it is compared and found: in lower case, without accents. @example folded('Résumé') // 'resume' */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text as it is compared where only capitals and spaces may differ. @example comparable(' Office  Manager') // 'office manager' */
export function comparable(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Are the two the same text, but for capitals and spaces? */
export function isSameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** The lines of a text that have something on them, without the spaces around. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Names in a row as people write them. @example joined(['a', 'b', 'c'], 'and') // 'a, b and c' */
export function joined(items: readonly string[], word: 'and' | 'or' | 'then'): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')}${word === 'then' ? ',' : ''} ${word} ${items.at(-1) ?? ''}`;
}

/** The first of a list, and how many more there are. @example joinedFirst(['a', 'b', 'c', 'd'], 2, 'and') // 'a, b and two more' */
export function joinedFirst(items: readonly string[], most: number, word: 'and' | 'or'): string {
  const more = items.length - most;
  return joined(more < 1 ? items : [...items.slice(0, most), `${countWord(more)} more`], word);
}

/** The text on one line, cut at a word after about `most` characters. */
export function shortened(text: string, most: number): string {
  const clean = text.trim().replace(/\s+/g, ' ');
  if (clean.length <= most) return clean;
  const end = Math.max(clean.slice(0, most).lastIndexOf(' '), most / 2);
  // Not in the middle of a character of two halves.
  const cut = clean.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[.,;:]+$/, '')}…`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A person's words within a sentence of ours: in a direction of their own where they are Hebrew, Arabic or the like, so that the signs
 * around them stay where they belong. In markup, `<bdi>` or `dir="auto"` does it.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A line of ours that begins with a person's {@link isolated} words: it stays ours for an element that goes by its first letter. */
export function inOurDirection(line: string): string {
  return line.startsWith('\u2068') ? `\u200E${line}` : line;
}

/** The text in quotation marks, cut at a word after about `most` characters. */
export function quoted(text: string, most = 70): string {
  return `“${isolated(shortened(text, most))}”`;
}

/** The words without the quotation marks around all of them. @example unquoted('“Hello”') // 'Hello' */
export function unquoted(text: string): string {
  return text.trim().replace(/^[“"]([^“”"]*)[”"]$/, '$1');
}

const QUOTE = '[“”„‟"«»‹›「」『』]';
const NO_QUOTE = QUOTE.replace('[', '[^');
const QUOTED_WHOLE = new RegExp(`^${QUOTE}(${NO_QUOTE}*)${QUOTE}$`);
const QUOTED_WITHIN = new RegExp(`${QUOTE}(${NO_QUOTE}+)${QUOTE}`, 'g');
const DOUBLED = new RegExp(`(${QUOTE})${QUOTE}+`, 'g');
/** A mark whose other half was forgotten. */
const AT_ENDS = new RegExp(`^(${QUOTE}|\\s)+|(${QUOTE}|\\s)+$`, 'g');

/**
 * Words to say, in quotation marks, whether they were typed with any or not: those around all of them stand once, those inside become single
 * ones. Nothing said is ''.
 * @example inQuotes('"That is our budget."') // '“That is our budget.”'
 */
export function inQuotes(text: string): string {
  const words = text.trim().replace(DOUBLED, '$1').replace(QUOTED_WHOLE, '$1').replace(QUOTED_WITHIN, '‘$1’').replace(AT_ENDS, '');
  return words === '' ? '' : `“${words}”`;
}

/** The text without halves of letters, as a cut through an emoji leaves them: nothing can be encoded with one in it. */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
