/** The order of pros and cons, and criteria that are weighed across offers: pure edits of the same lists. */
import { insert } from '../../lib/list.ts';
import { withoutPossible, type Con, type Offer, type Pro } from './offer.ts';
import type { Side } from './worksheet.ts';

type Item = Pro | Con;

/** The list with one item a step up (-1) or down (1); the same list where there is no further step. */
export function stepItem<I extends Item>(list: readonly I[], id: string, step: -1 | 1): readonly I[] {
  const at = list.findIndex((item) => item.id === id);
  const found = list[at];
  if (found === undefined || list[at + step] === undefined) return list;
  return insert(list.toSpliced(at, 1), found, at + step);
}

/** The heaviest first; what weighs the same stays in its order. */
export function byWeight<I extends Item>(list: readonly I[]): readonly I[] {
  return list.toSorted((a, b) => b.weight - a.weight);
}

/** Does no item weigh more than the one above it? */
export function isByWeight(list: readonly Item[]): boolean {
  return list.every((item, index) => index === 0 || item.weight <= (list[index - 1]?.weight ?? 0));
}

/** What makes two texts the same criterion: case, space and a full stop at the end do not count. */
function criterionKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
}

/** Where an offer has a criterion on its lists. */
export interface Weighed {
  readonly side: Side;
  readonly item: Item;
}

/** What an offer has on its lists under this criterion; `undefined`: neither for nor against. */
export function weighedIn(offer: Offer, criterion: string): Weighed | undefined {
  const key = criterionKey(criterion);
  for (const side of ['pros', 'cons'] as const) {
    const item = offer[side].find(({ text }) => criterionKey(text) === key);
    if (item !== undefined) return { side, item };
  }
  return undefined;
}

/** One thing on the lists of these offers. */
export interface Criterion {
  readonly text: string;
  /** How many of the offers have it. */
  readonly count: number;
}

/** Everything on the lists of the offers that can be weighed, each once, in the words of the first that has it; what most of them have first. */
export function criteriaOf(offers: readonly Offer[]): readonly Criterion[] {
  const found = new Map<string, { text: string; ids: Set<string> }>();
  for (const offer of withoutPossible(offers)) {
    for (const { text } of [...offer.pros, ...offer.cons]) {
      const key = criterionKey(text);
      if (key === '') continue;
      const known = found.get(key) ?? { text: text.trim(), ids: new Set<string>() };
      known.ids.add(offer.id);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ text, ids }) => ({ text, count: ids.size })).sort((a, b) => b.count - a.count);
}
