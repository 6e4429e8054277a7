/** Offers written as short lists, and what the worksheet says of them. */
import { blankOffer, type Con, type Offer, type Weight, type XCon, type XConStatus } from '../../../src/features/offers/offer.ts';
import { wordDecision, type WordedVerdict } from '../../../src/features/offers/verdict-words.ts';
import { decideOffers } from '../../../src/features/offers/verdict.ts';

export type Item = readonly [text: string, weight: Weight];
export type WayOut = readonly [text: string, status: XConStatus, kind?: XCon['kind'], dueOn?: string];
export interface AgainstIt {
  readonly con: Item;
  readonly must?: true;
  readonly needs?: 'all';
  readonly xcons?: readonly WayOut[];
}

export const many = (count: number, weight: Weight, text = 'thing'): readonly Item[] =>
  Array.from({ length: count }, (_, at) => [`${text} ${at + 1}`, weight]);
export const against = (...cons: readonly Item[]): readonly AgainstIt[] => cons.map((con) => ({ con }));

export function offer(name: string, pros: readonly Item[], cons: readonly AgainstIt[] = [], more: Partial<Offer> = {}): Offer {
  return {
    ...blankOffer(name, 'offer', more.kind === 'stay' ? '' : name),
    pros: pros.map(([text, weight], at) => ({ id: `${name}-p${at}`, text, weight })),
    cons: cons.map(({ con: [text, weight], must = false, needs, xcons = [] }, at): Con => ({
      id: `${name}-c${at}`,
      text,
      weight,
      mustChange: must,
      needs: needs ?? 'any',
      xcons: xcons.map(([words, status, kind = 'ask', dueOn], x) => ({
        id: `${name}-c${at}x${x}`,
        text: words,
        kind,
        status,
        ...(dueOn === undefined ? {} : { answerDueOn: dueOn }),
      })),
    })),
    ...more,
  };
}
export const say = (offers: readonly Offer[], line = 50, lacks: readonly string[] = [], today = '2026-05-13'): WordedVerdict =>
  wordDecision(decideOffers(offers, { line }), offers, { today, lacks });

/** One con with its XCons. */
export const con = (text: string, weight: Weight, xcons: readonly WayOut[] = [], more: Partial<AgainstIt> = {}): AgainstIt => ({
  con: [text, weight],
  xcons,
  ...more,
});
