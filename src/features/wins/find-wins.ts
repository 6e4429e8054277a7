/** Search among the wins, by any word of theirs. Apart from the pages, which load it when somebody searches. */
import { wordSearch, type Found } from '../../lib/word-search.ts';
import type { Service } from './service.ts';
import type { Win } from './win.ts';
import { EFFECT_TITLES } from './win-words.ts';

const NO_OTHER_MEANING: ReadonlyMap<string, readonly string[]> = new Map();

/** Makes a search over the wins; it answers a query, the best first. What was done counts most, then what it brought. */
export function winSearch(wins: readonly Win[], services: readonly Service[]): (query: string) => Found {
  const nameOf = new Map(services.map(({ id, name }) => [id, name]));
  const entries = wins.map((win) => ({
    id: win.id,
    what: win.what,
    outcome: [win.brought, win.before, win.after, win.learned].join(' \n'),
    rest: [
      win.forWhom,
      win.proof,
      win.said,
      nameOf.get(win.serviceId) ?? '',
      win.effect === undefined ? '' : EFFECT_TITLES[win.effect],
      win.isShort === true ? 'fell short' : '',
    ].join(' \n'),
  }));
  return wordSearch(entries, { fields: { what: 3, outcome: 2, rest: 1 }, namesOf: () => [], meaning: NO_OTHER_MEANING });
}
