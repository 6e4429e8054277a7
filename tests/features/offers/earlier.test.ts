import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factWords, listsOf, wayFrom } from '../../../src/features/offers/earlier.ts';
import { blankCon, blankOffer, blankPro, blankXCon, changeOffer, parseOffer, type Offer } from '../../../src/features/offers/offer.ts';
import { scoreOffer } from '../../../src/features/offers/score.ts';
import { copyOffer } from '../../../src/features/offers/worksheet.ts';
import { someOffer } from './some-offers.ts';

const before: Offer = {
  ...blankOffer('a', 'offer', 'A'),
  pros: [blankPro('p1', 'The work'), blankPro('p2', 'The team')],
  cons: [
    { ...blankCon('c1', 'Evening calls'), xcons: [blankXCon('x1', 'condition', 'None after seven')] },
    { ...blankCon('c2', 'The pay'), xcons: [blankXCon('x2', 'ask', 'A base of $88,000')] },
    blankCon('c3', 'Parking'),
  ],
};
const kept = listsOf(before, '2026-05-12', 'talk');
const movesOf = (after: Offer) =>
  wayFrom(after, kept).moves.map(({ text, facts, from, to }) => [text, facts.map(factWords).join('; '), Math.round(from), Math.round(to)]);

describe('what has moved the score', () => {
  test('is told item by item, each line from where the one before ends', () => {
    const after: Offer = {
      ...before,
      pros: [{ ...blankPro('p1', 'The work'), weight: 5 }, { ...blankPro('c3', 'Parking') }, blankPro('p3', 'A garden')],
      cons: [
        { ...blankCon('c1', 'Evening calls'), xcons: [{ ...blankXCon('x1', 'condition', 'None after seven'), status: 'granted' }] },
        { ...blankCon('c2', 'The pay, and the bonus'), xcons: [{ ...blankXCon('x2', 'ask', 'A base of $88,000'), status: 'refused' }] },
      ],
    };
    // 9 of 21 points; then 11 of 23, 14 of 23, 17 of 26, 17 of 23, the same, 14 of 20.
    expect(movesOf(after)).toEqual([
      ['The work', 'weight 3, now 5', 43, 48],
      ['Parking', 'now speaks for it', 48, 61],
      ['A garden', 'new', 61, 65],
      ['Evening calls', '“None after seven”: to ask, now granted', 65, 74],
      ['The pay, and the bonus', '“A base of $88,000”: to ask, now refused', 74, 74],
      ['The team', 'taken off the list', 74, 70],
    ]);
    expect(wayFrom(after, kept).moves[4]).toMatchObject({
      hopedFrom: expect.closeTo(85, 0) as number,
      hopedTo: expect.closeTo(74, 0) as number,
    });
  });

  test.each<[string, Offer, string]>([
    ['a tick', { ...before, cons: before.cons.map((con) => (con.id === 'c3' ? { ...con, mustChange: true } : con)) }, 'must change now'],
    [
      'a new XCon',
      {
        ...before,
        cons: before.cons.map((con) => (con.id === 'c3' ? { ...con, xcons: [blankXCon('x3', 'own-action', 'Take the bike')] } : con)),
      },
      '“Take the bike”: new, not yet',
    ],
    [
      'an XCon that is gone',
      { ...before, cons: before.cons.map((con) => (con.id === 'c2' ? { ...con, xcons: [] } : con)) },
      '“A base of $88,000”: taken off',
    ],
    [
      'all that are needed',
      {
        ...before,
        cons: before.cons.map((con) =>
          con.id === 'c2' ? { ...con, needs: 'all', xcons: [...con.xcons, blankXCon('x4', 'ask', 'A bonus')] } : con,
        ),
      },
      'all XCons are needed now; “A bonus”: new, to ask',
    ],
  ])('names %s', (_what, after, words) => expect(movesOf(after).map(([, facts]) => facts)).toEqual([words]));

  test('is nothing where only words or their order changed', () => {
    expect(movesOf({ ...before, pros: before.pros.toReversed().map((pro) => ({ ...pro, text: `${pro.text} itself` })) })).toEqual([]);
  });

  test('leads from the score of then to the score of now, in steps that join (law)', () => {
    fc.assert(
      fc.property(someOffer, someOffer, (then, now) => {
        const { from, to, hopedFrom, hopedTo, moves } = wayFrom(now, listsOf(then, '2026-05-12', 'me'));
        expect([from, hopedFrom]).toEqual([scoreOffer(then, 'it-stands').share, scoreOffer(then, 'if-granted').share]);
        expect([to, hopedTo]).toEqual([scoreOffer(now, 'it-stands').share, scoreOffer(now, 'if-granted').share]);
        const stops = [from, ...moves.flatMap((move) => [move.from, move.to]), to];
        for (let at = 0; at < stops.length; at += 2) expect(stops[at + 1]).toBeCloseTo(stops[at] ?? -1);
      }),
    );
  });
});

describe('what was kept', () => {
  test('is read back as it was stored, whatever the lists', () => {
    fc.assert(
      fc.property(someOffer, (offer) => {
        const stored = { ...offer, earlier: listsOf(offer, '2026-05-12', 'me') };
        expect(parseOffer(JSON.parse(JSON.stringify(stored)) as typeof stored).earlier).toEqual(stored.earlier);
      }),
    );
  });

  test('is repaired, or left out where it has no day', () => {
    const earlier = {
      on: '2026-05-12',
      by: 7,
      pros: [{ of: 'p', weight: 9 }, 4],
      cons: [{ of: 'c', text: 3, xcons: [{ status: 'x' }] }],
      more: 1,
    };
    expect(parseOffer({ id: 'a', earlier }).earlier).toEqual({
      on: '2026-05-12',
      by: 'me',
      more: 1,
      pros: [{ of: 'p', text: '', weight: 3, mustChange: false, needs: 'any', xcons: [] }],
      cons: [
        { of: 'c', text: '3', weight: 3, mustChange: false, needs: 'any', xcons: [{ of: '', kind: 'ask', text: '', status: 'open' }] },
      ],
    });
    for (const bad of [undefined, 4, [], {}, { on: 'May' }]) expect('earlier' in parseOffer({ id: 'a', earlier: bad })).toBe(false);
  });

  test('stays with the offer, and is not a copy’s', () => {
    const offer = changeOffer(before, { earlier: kept });
    expect('earlier' in copyOffer(offer, () => 'new', 1)).toBe(false);
  });
});
