/** What a posting says of a question: the words in it that are among the question’s cues, as they are written there. */
import { stemOf, stemsIn, type StemAt } from './stems.ts';

/** No more of a posting is read. */
const MOST_READ = 20_000;
/** Words that hold a cue and mean something else. */
const FALSE_FRIENDS =
  /\b(?:across the board|job board|notice board|track record|in the event|conference (?:calls?|rooms?)|calendar year|real estate|travel (?:allowance|insurance|discounts?|pass|time|to work)|(?:application|closing) deadline|deadline (?:for|to)|reference (?:number|code|no)|weekends? off|personal data|email (?:us|your|to|address)|by email)\b/giu;
/** How many words before a cue one of these takes it back: “no travel”. */
const BEFORE = 2;
const NOT = new Set(['no', 'not', 'without', 'never', 'non']);
/** How many other words may be between the words of a cue. */
const BETWEEN = 1;

/** More than one, however many: “three properties” is “several properties”. */
const SEVERAL = new Set(
  ['several', 'multiple', 'various', 'numerous', 'many', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    stemOf,
  ),
);
const asCounted = (stem: string): string => (SEVERAL.has(stem) || /^(?:[2-9]|[1-4]\d)$/.test(stem) ? 'several' : stem);

/** It makes “minutes” those of a meeting, and is not worth quoting. */
const AND = /^and | and$/i;

/** A text with its words, and where each stem is, ready to be asked for cues. */
export interface PostingWords {
  readonly text: string;
  readonly words: readonly StemAt[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Reads a posting, or the notes on one. */
export function readPosting(text: string): PostingWords {
  const read = text.slice(0, MOST_READ);
  const words = stemsIn(read.replace(FALSE_FRIENDS, (found) => '|'.repeat(found.length))).map((word) => ({
    ...word,
    stem: asCounted(word.stem),
  }));
  const places = new Map<string, number[]>();
  for (const [at, { stem }] of words.entries()) {
    const before = places.get(stem);
    if (before === undefined) places.set(stem, [at]);
    else before.push(at);
  }
  return { text: read, words, places };
}

/** Where the cue ends that begins at the word `at`; `undefined` when it does not. */
function endOf(cue: readonly string[], words: readonly StemAt[], at: number): number | undefined {
  let last = at;
  for (const stem of cue.slice(1)) {
    const next = words.slice(last + 1, last + 2 + BETWEEN).findIndex((word) => word.stem === stem);
    if (next === -1) return undefined;
    last += 1 + next;
  }
  return last;
}

/** The first place of a cue in the posting, as it is written there; `undefined` when it is not. */
function placeOf(cue: string, { text, words, places }: PostingWords): string | undefined {
  const stems = stemsIn(cue).map(({ stem }) => asCounted(stem));
  for (const at of places.get(stems[0] ?? '') ?? []) {
    if (words.slice(Math.max(0, at - BEFORE), at).some(({ stem }) => NOT.has(stem))) continue;
    const end = endOf(stems, words, at);
    const [first, last] = [words[at], end === undefined ? undefined : words[end]];
    if (first !== undefined && last !== undefined) return text.slice(first.from, last.to).replace(/\s+/g, ' ').replace(AND, '');
  }
  return undefined;
}

/** The cues that are in the posting, as it has them, each once; longer ones in place of their parts. */
export function cuesIn(cues: readonly string[], posting: PostingWords): readonly string[] {
  if (posting.words.length === 0) return [];
  const found = [...new Set(cues.flatMap((cue) => placeOf(cue, posting) ?? []))];
  const within = (one: string, other: string): boolean => one !== other && other.toLowerCase().includes(one.toLowerCase());
  return found.filter((one) => found.every((other) => !within(one, other)));
}
