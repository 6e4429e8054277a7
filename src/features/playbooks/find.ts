/** How a search is answered: over all that is in the index, and with the place in a page where the words stand. */
import { hasWord } from '../../lib/excerpt.ts';
import { wordSearch, type Found } from '../../lib/word-search.ts';
import type { SearchEntry, SearchSection } from './search.ts';

/** What the file of the search index holds. */
export interface SearchIndex {
  readonly ENTRIES: readonly SearchEntry[];
  /** Words that mean the same, by the word a person types. */
  readonly WORDS: Readonly<Record<string, readonly string[]>>;
}

/** A word of the title comes before any of the text. */
const FIELDS = { title: 9, also: 7, about: 4, headings: 3, text: 1 } as const;

/** The search over these entries. */
export function playbookSearch({ ENTRIES, WORDS }: SearchIndex): (query: string) => Found {
  const documents = ENTRIES.map(({ id, title, also, about, sections }) => ({
    id,
    title,
    also: also.join(' · '),
    about,
    headings: sections.map((section) => section.title).join(' · '),
    text: sections.map((section) => section.text).join(' '),
    names: [title, ...also],
  }));
  return wordSearch(documents, { fields: FIELDS, namesOf: ({ names }) => names, meaning: new Map(Object.entries(WORDS)) });
}

/** The section in which the words stand, where neither title nor promise have them. */
export function sectionOf({ title, about, sections }: SearchEntry, words: ReadonlySet<string>): SearchSection | undefined {
  if (hasWord(title, words) || hasWord(about, words)) return undefined;
  return sections.find((section) => hasWord(section.title, words)) ?? sections.find((section) => hasWord(section.text, words));
}
