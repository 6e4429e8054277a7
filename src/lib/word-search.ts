/** Search by words on the device: whole words first, then words that mean the same, beginnings of words, and slips of the pen. */
import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { folded } from './text.ts';

/** Words that stand everywhere and tell nothing. */
const EMPTY = new Set(
  'a an and are as at be but by can do does for from had has have how i in is it me my not of on or should so that the their they this to was we what when which who will with you your'.split(
    ' ',
  ),
);
/** Shorter words are not taken for a slip. */
const SHORTEST_SLIP = 5;

/** Something found. */
export interface Hit {
  readonly id: string;
  /** The words by which it was found, as {@link folded} gives them. */
  readonly words: ReadonlySet<string>;
}

/** What was found, the best first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** Nothing has all the words: these come near. */
  readonly isNear: boolean;
}

/** How to search. */
export interface SearchTerms<T> {
  /** Which texts count, and how much. A word in one that counts more comes before any in one that counts less. */
  readonly fields: { readonly [K in keyof T & string]?: number };
  /** What an entry is called: who types just that wants it first. */
  readonly namesOf: (entry: T) => readonly string[];
  /** Words that stand for a word, beside itself. */
  readonly meaning: ReadonlyMap<string, readonly string[]>;
}

/** One word. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const wordsOf = (text: string): readonly string[] => folded(text).match(WORD) ?? [];
/** Apostrophes join, and so do the marks between thousands: who types “dont” or “4200” means “don’t” and “£4,200”. */
const joinedWords = (text: string): readonly string[] => wordsOf(text.replaceAll(/[’']|(?<=\d)[,.\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, ''));
const tellingWords = (text: string): readonly string[] => joinedWords(text).filter((word) => !EMPTY.has(word));

/** Makes a search over entries with ids; it answers a query. An empty query finds nothing. */
export function wordSearch<T extends { readonly id: string }>(entries: readonly T[], terms: SearchTerms<T>): (query: string) => Found {
  const { fields, meaning } = terms;
  const weights = fields as Readonly<Record<string, number>>;
  const index = new MiniSearch<T>({
    fields: Object.keys(fields),
    tokenize: (text) => [...joinedWords(text)],
    processTerm: (term) => (EMPTY.has(term) ? null : term),
  });
  index.addAll(entries);
  const names = entries.map((entry) => ({ id: entry.id, phrases: terms.namesOf(entry).map((name) => tellingWords(name).join(' ')) }));
  const meant = (word: string): readonly string[] => (meaning.get(word) ?? []).flatMap(wordsOf);

  /** How well the words asked for are met: each by the text it stands in that counts most. */
  const fitOf = (asked: readonly string[], { match }: SearchResult): number => {
    const weightOf = (word: string): number => Math.max(...(match[word] ?? []).map((field) => weights[field] ?? 0));
    const found = Object.keys(match);
    return asked.reduce((sum, word) => {
      const own = found.filter((one) => one.startsWith(word) || meant(word).includes(one));
      return sum + Math.max(0, ...(own.length > 0 ? own : found).map(weightOf));
    }, 0);
  };
  /** Without `asked`: rare words count for more than where they stand. */
  const ranked = (asked: readonly string[], query: Query, options: SearchOptions): readonly Hit[] =>
    index
      .search(query, { boost: weights as Record<string, number>, ...options })
      .map((result) => ({ result, fit: fitOf(asked, result) }))
      .sort((a, b) => b.fit - a.fit || b.result.score - a.result.score)
      .map(({ result }) => ({ id: String(result.id), words: new Set(result.terms) }));

  return (text) => {
    const asked = tellingWords(text);
    if (asked.length === 0) return { hits: [], isNear: joinedWords(text).length > 0 };
    const whole = asked.join(' ');
    const called = new Set(names.filter(({ phrases }) => phrases.includes(whole)).map(({ id }) => id));
    const all = (queries: readonly Query[]): Query => ({ combineWith: 'AND', queries: [...queries] });
    const any = (queries: readonly Query[]): Query => ({ combineWith: 'OR', queries: [...queries] });
    const orItsMeaning = asked.map((word) => any([word, ...(meaning.get(word) ?? []).map((other) => all(wordsOf(other)))]));
    const withAll = ranked(asked, whole, { combineWith: 'AND' });
    const hits = unique([
      ...withAll.filter(({ id }) => called.has(id)),
      ...withAll,
      ...ranked(asked, all(orItsMeaning), {}),
      ...ranked(asked, whole, { combineWith: 'AND', prefix: true }),
    ]);
    if (hits.length > 0) return { hits, isNear: false };
    const near: SearchOptions = {
      prefix: true,
      fuzzy: (word) => (word.length < SHORTEST_SLIP ? false : word.length < 8 ? 1 : 2),
      // A slip is hardly ever in the first letter.
      filter: ({ terms: found }) => found.every((one) => asked.some((word) => one.startsWith(word.charAt(0)))),
    };
    const close = ranked(asked, whole, { ...near, combineWith: 'AND' });
    return {
      hits: close.length > 0 ? close : unique([...ranked([], any(orItsMeaning), {}), ...ranked([], whole, near)]),
      isNear: true,
    };
  };
}

/** Each once, at its first place. */
function unique(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}
