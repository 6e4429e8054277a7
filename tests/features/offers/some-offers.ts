/** Arbitrary offers for laws: up to four columns, ids unique across them. */
import fc from 'fast-check';
import { leadsClearly, standingOf } from '../../../src/features/offers/lead.ts';
import { STATUSES, WEIGHTS, XCON_KINDS, type Con, type Offer, type XCon } from '../../../src/features/offers/offer.ts';

const someWeight = fc.constantFrom(...WEIGHTS);

export const someXConStatus = fc.constantFrom('open', 'asked', 'partly', 'granted', 'in-writing', 'refused', 'planned', 'done' as const);

const someXCon: fc.Arbitrary<Omit<XCon, 'id'>> = fc
  .constantFrom(...XCON_KINDS)
  .chain((kind) => fc.record({ kind: fc.constant(kind), text: fc.string(), status: fc.constantFrom(...STATUSES[kind]) }));

const someCon = fc.record({
  text: fc.string(),
  weight: someWeight,
  mustChange: fc.boolean().map((is) => is),
  needs: fc.constantFrom('any', 'all' as const),
  xcons: fc.array(someXCon, { maxLength: 3 }),
});

const someShape = fc.record({
  title: fc.string(),
  kind: fc.constantFrom('offer', 'offer', 'stay' as const),
  archived: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  pros: fc.array(fc.record({ text: fc.string(), weight: someWeight }), { maxLength: 5 }),
  cons: fc.array(someCon, { maxLength: 5 }),
  hasLooked: fc.boolean(),
});

type Shape = typeof someShape extends fc.Arbitrary<infer S> ? S : never;

function named(shape: Shape, id: string): Offer {
  const cons: readonly Con[] = shape.cons.map((con, c) => ({
    ...con,
    id: `${id}c${c}`,
    xcons: con.xcons.map((xcon, x) => ({ ...xcon, id: `${id}c${c}x${x}` })),
  }));
  const pros = shape.pros.map((pro, p) => ({ ...pro, id: `${id}p${p}` }));
  const { hasLooked, ...offer } = shape;
  return { ...offer, ...(hasLooked ? { noConsFound: true } : {}), id, company: '', note: '', meets: [], order: 0, pros, cons };
}

export const someOffer: fc.Arbitrary<Offer> = someShape.map((shape) => named(shape, 'o0'));
export const someOffers: fc.Arbitrary<readonly Offer[]> = fc
  .array(someShape, { maxLength: 4 })
  .map((shapes) => shapes.map((shape, index) => named(shape, `o${index}`)));

/** Is `x` clearly ahead of `y`, both as they stand? */
export const isClearlyAhead = (x: Offer, y: Offer): boolean => leadsClearly(standingOf(x), standingOf(y));
