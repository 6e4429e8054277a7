import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byWeight, criteriaOf, isByWeight, stepItem, weighedIn } from '../../../src/features/offers/lists.ts';
import { blankCon, blankOffer, blankPro, type Weight } from '../../../src/features/offers/offer.ts';
import { someOffer } from './some-offers.ts';

const list = (...weights: readonly Weight[]) => weights.map((weight, n) => ({ ...blankPro(`p${n}`, `Pro ${n}`), weight }));
const ids = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(' ');

describe('the order of a list', () => {
  test.each([
    ['p1', -1, 'p1 p0 p2'],
    ['p1', 1, 'p0 p2 p1'],
    ['p0', -1, 'p0 p1 p2'],
    ['p2', 1, 'p0 p1 p2'],
    ['gone', 1, 'p0 p1 p2'],
  ] as const)('%s by %d is %s', (id, step, order) => expect(ids(stepItem(list(1, 2, 3), id, step))).toBe(order));

  test('by weight puts the heaviest first and leaves the rest as it is', () => {
    expect(ids(byWeight(list(2, 5, 2, 5, 3)))).toBe('p1 p3 p4 p0 p2');
    expect([isByWeight(list(5, 3, 3)), isByWeight(list(3, 5)), isByWeight([])]).toEqual([true, false, true]);
  });

  test('loses nothing, and a step back undoes a step (law)', () => {
    fc.assert(
      fc.property(someOffer, fc.nat(5), fc.constantFrom(1, -1 as const), ({ pros }, n, step) => {
        const id = pros[n]?.id ?? '';
        const moved = stepItem(pros, id, step);
        expect(new Set(moved)).toEqual(new Set(pros));
        if (moved !== pros) expect(stepItem(moved, id, step === 1 ? -1 : 1)).toEqual(pros);
        expect(isByWeight(byWeight(pros))).toBe(true);
        expect(new Set(byWeight(pros))).toEqual(new Set(pros));
      }),
    );
  });
});

describe('criteria', () => {
  const offers = [
    { ...blankOffer('a'), pros: [blankPro('p1', 'Way to work')], cons: [blankCon('c1', 'Pay'), blankCon('c2', ' ')] },
    { ...blankOffer('b'), pros: [blankPro('p2', 'A garden')], cons: [blankCon('c3', ' way  to work.')] },
    { ...blankOffer('c', 'possible'), pros: [blankPro('p3', 'A garden')] },
  ];

  test('are what stands on the lists, each once, what most offers have first', () => {
    expect(criteriaOf(offers)).toEqual([
      { text: 'Way to work', count: 2 },
      { text: 'Pay', count: 1 },
      { text: 'A garden', count: 1 },
    ]);
  });

  test('are found whatever their case, spaces and full stop', () => {
    expect(offers.map((offer) => weighedIn(offer, 'WAY to work'))).toMatchObject([
      { side: 'pros', item: { id: 'p1' } },
      { side: 'cons', item: { id: 'c3' } },
      undefined,
    ]);
  });
});
