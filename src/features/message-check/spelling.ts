/** Misspelled words: those a letter away from a common one that are no word themselves. English only, and never names. */
import { byLetters } from '../../lib/letters.ts';
import { rememberTexts } from '../../lib/remember.ts';
import words from './spelling.json' with { type: 'json' };
import type { Stretch } from './stretch.ts';
import type { MessageReading } from './reading.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling that is one slip away: a letter left out, put in, changed, or two in each other’s place. */
export function oneLetterAway(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rest = after.slice(1);
    if (after !== '') found.push(before + rest);
    if (rest !== '') found.push(before + rest.charAt(0) + after.charAt(0) + rest.slice(1));
    for (let n = 0; n < LETTERS.length; n++) {
      found.push(before + LETTERS.charAt(n) + after);
      if (after !== '') found.push(before + LETTERS.charAt(n) + rest);
    }
  }
  return found;
}

/** Well-known slips that are more than a letter away. */
const FAMOUS = new Set(
  'thankyou desicion greatful excersise wensday alot enquier expierence tommorow intervue rescource garantee'.split(' '),
);

let common: ReadonlySet<string> | undefined;
/** The common words; made ready the first time. */
export const prepareSpelling = (): ReadonlySet<string> => (common ??= new Set(words.common.split(' ')));
/** Words themselves, though a letter away from a common one: asked for too seldom to make a set of them. */
const NEAR = ` ${words.near} `;

/** Most words come again. */
const MOST_REMEMBERED = 2000;

const isMisspelled = rememberTexts(MOST_REMEMBERED, (word): boolean => {
  if (FAMOUS.has(word)) return true;
  const known = prepareSpelling();
  return !known.has(word) && oneLetterAway(word).some((other) => known.has(other)) && !NEAR.includes(` ${word} `);
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
