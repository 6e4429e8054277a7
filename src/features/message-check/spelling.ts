/** Misspelled words: those a letter away from a common one that are no word themselves. English only, and never names. */
import { byLetters } from '../../lib/letters.ts';
import { rememberTexts } from '../../lib/remember.ts';
import words from './spelling.json' with { type: 'json' };
import type { Stretch } from './stretch.ts';
import type { MessageReading } from './reading.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling that is one slip away: a letter left out, put in, changed, or two in each other’s place. */
export function* oneLetterAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}

/** Well-known slips that are more than a letter away. */
const FAMOUS = new Set(
  'thankyou desicion greatful excersise wensday alot enquier expierence tommorow intervue rescource garantee'.split(' '),
);

let known: { readonly common: ReadonlySet<string>; readonly near: ReadonlySet<string> } | undefined;
/** The lists; they are made ready the first time. */
export function prepareSpelling(): NonNullable<typeof known> {
  known ??= { common: new Set(words.common.split(' ')), near: new Set(words.near.split(' ')) };
  return known;
}

/** Most words come again. */
const MOST_REMEMBERED = 2000;

const isMisspelled = rememberTexts(MOST_REMEMBERED, (word): boolean => {
  if (FAMOUS.has(word)) return true;
  const { common, near } = prepareSpelling();
  if (common.has(word) || near.has(word)) return false;
  for (const other of oneLetterAway(word)) if (common.has(other)) return true;
  return false;
});

/** A word in small letters that stands alone: no name, no part of an address or of a compound. */
const PLAIN_WORD = /(?<![\w'’@./-])[a-z]{5,24}(?![\w'’@/-]|\.\w)/g;
const GOES_BEFORE = byLetters(/[\p{L}\p{N}]$/u);
const GOES_ON = byLetters(/^\.?[\p{L}\p{N}]/u);

const slipsIn = rememberTexts(MOST_REMEMBERED, (line) =>
  [...line.matchAll(PLAIN_WORD)].filter(({ 0: word, index }) => {
    const [before, after] = [line.slice(0, index), line.slice(index + word.length)];
    return isMisspelled(word) && !GOES_BEFORE(before).test(before) && !GOES_ON(after).test(after);
  }),
);

/** How somebody spells shows in so much of a message. */
const ENOUGH_LETTERS = 2000;

/** Words that are spelled wrong, each once. */
export function misspellings({ text, lines }: MessageReading): readonly Stretch[] {
  const found = new Map<string, Stretch>();
  const [first] = lines;
  for (const { start, end } of lines.filter(({ start: from }) => from - (first?.start ?? 0) < ENOUGH_LETTERS))
    for (const { 0: word, index } of slipsIn(text.slice(start, end)))
      if (!found.has(word)) found.set(word, { start: start + index, end: start + index + word.length });
  return [...found.values()];
}
