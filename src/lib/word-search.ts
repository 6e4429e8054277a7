/** Search by words on the device: beginnings of words count, and small slips are forgiven. */
import MiniSearch from 'minisearch';

/** Words that stand everywhere and tell nothing. */
const EMPTY = new Set(
  'a an and are as at be but by do for from how i in is it my not of on or so that the they this to was we what when with you your'.split(
    ' ',
  ),
);

/**
 * A search over entries with ids. `fields` says which texts count, and how much. The function given back answers a query with
 * the ids that hold all its words, the best first; an empty query finds nothing.
 */
export function wordSearch<T extends { readonly id: string }>(
  entries: readonly T[],
  fields: { readonly [K in keyof T & string]?: number },
): (query: string) => readonly string[] {
  const index = new MiniSearch<T>({
    fields: Object.keys(fields),
    searchOptions: {
      boost: fields as Record<string, number>,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
    },
    processTerm: (term) => (EMPTY.has(term.toLowerCase()) ? null : term.toLowerCase()),
  });
  index.addAll(entries);
  return (query) => index.search(query).map((result) => String(result.id));
}
