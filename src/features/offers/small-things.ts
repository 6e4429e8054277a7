/** Trifles that outvote what matters: said, never forbidden. */
import type { Offer } from './offer.ts';
import { isSameOutcome, itemsOf, type Judge, type Outcome, type Table } from './table.ts';

/** Items of the least weight that decide the verdict. */
export interface SmallThings {
  readonly count: number;
  /** The one item of the highest weight, where they work against it. */
  readonly outweighed?: string;
  /** The verdict without them. */
  readonly then: Outcome;
}

/** The one item of the highest weight, where without the small ones on the other side the verdict would turn its way; and how many those are. */
function outweighedIn(
  offers: readonly Offer[],
  outcome: Outcome,
  then: Outcome,
): { readonly outweighed: string; readonly count: number } | undefined {
  const items = itemsOf(offers);
  const most = Math.max(...items.map(({ weight }) => weight));
  const [heaviest, second] = items.filter(({ weight }) => weight === most);
  const offer = offers.find(({ pros, cons }) => heaviest !== undefined && [...pros, ...cons].includes(heaviest));
  if (heaviest === undefined || second !== undefined || most < 3 || offer === undefined) return undefined;
  const isYes = (one: Outcome): boolean => (one.kind === 'accept' || one.kind === 'too-thin') && one.offerId === offer.id;
  const isPro = offer.pros.some((pro) => pro.id === heaviest.id);
  const turnsItsWay = isPro ? !isYes(outcome) && isYes(then) : isYes(outcome) && !isYes(then);
  const count = (isPro ? offer.cons : offer.pros).filter(({ weight }) => weight === 1).length;
  return turnsItsWay && count > 0 ? { outweighed: heaviest.id, count } : undefined;
}

/** What of the least weight decides, where without all of it the verdict would be another one; `undefined` where it does not. */
export function smallThings(outcome: Outcome, { offers, line }: Table, judge: Judge): SmallThings | undefined {
  const items = itemsOf(offers);
  const small = items.filter(({ weight }) => weight === 1);
  if (small.length === 0 || small.length === items.length) return undefined;
  const then = judge(
    offers.map((offer) => ({
      ...offer,
      pros: offer.pros.filter(({ weight }) => weight > 1),
      cons: offer.cons.filter(({ weight }) => weight > 1),
    })),
    line,
  );
  if (then.kind === 'nothing-yet' || isSameOutcome(then, outcome)) return undefined;
  return { count: small.length, ...outweighedIn(offers, outcome, then), then };
}
