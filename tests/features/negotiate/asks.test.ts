import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForTalk, asksOf, moveAsk } from '../../../src/features/negotiate/asks.ts';
import type { Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { STATUSES, type Offer } from '../../../src/features/offers/offer.ts';
import { con, offer, plan, someTalk, talk, way } from './some-talks.ts';

const ids = (negotiation: Negotiation, about: Offer): readonly string[] => asksOf(negotiation, about).map((ask) => ask.plan.id);
const moved = (negotiation: Negotiation, about: Offer, id: string, step: -1 | 1): Negotiation => ({
  ...negotiation,
  asks: moveAsk(negotiation, about, id, step),
});

const job = offer([
  con('light', [way('light-1')], { weight: 1 }),
  con('heavy', [way('heavy-1'), way('heavy-2')], { weight: 5 }),
  con('breaker', [way('breaker-1')], { weight: 2, mustChange: true }),
  con('worse', [way('worse-1', { kind: 'condition' })], { weight: 4, mustChange: true }),
]);

describe('the order of asks', () => {
  test('is deal breakers first, then what weighs more, then as on the worksheet', () => {
    expect(ids(talk(), job)).toEqual(['worse-1', 'breaker-1', 'heavy-1', 'heavy-2', 'light-1']);
  });

  test('is the person’s own where there is one', () => {
    const asks = ['light-1', 'heavy-2', 'worse-1', 'heavy-1', 'breaker-1'].map((id, at) => plan(id, at));
    expect(ids(talk({ asks }), job)).toEqual(['light-1', 'heavy-2', 'worse-1', 'heavy-1', 'breaker-1']);
    expect(ids(talk({ asks: asks.toReversed() }), job)).toEqual(['light-1', 'heavy-2', 'worse-1', 'heavy-1', 'breaker-1']);
  });

  test('is by id where two have the same place, whatever comes first', () => {
    const asks = ['light-1', 'heavy-2', 'heavy-1'].map((id) => plan(id, 7));
    for (const some of [asks, asks.toReversed()])
      expect(ids(talk({ asks: some }), job)).toEqual(['heavy-1', 'heavy-2', 'light-1', 'worse-1', 'breaker-1']);
  });
});

describe('what there is to ask', () => {
  test.each([
    ['open', true, true],
    ['asked', true, true],
    ['partly', true, true],
    ['granted', false, true],
    ['in-writing', false, true],
    ['refused', false, true],
  ] as const)('%s: there by itself %s, there when answered in this talk %s', (status, alone, answered) => {
    for (const kind of ['ask', 'condition'] as const) {
      const about = offer([con('c', [way('x', { kind, status })])]);
      expect(ids(talk(), about)).toEqual(alone ? ['x'] : []);
      expect(ids(talk({ asks: [plan('x', 0, { answer: 'granted' })] }), about)).toEqual(answered ? ['x'] : []);
      // A plan without an answer was made before it was settled.
      expect(ids(talk({ asks: [plan('x', 0, { reason: 'because' })] }), about)).toEqual(alone ? ['x'] : []);
    }
  });

  test.each(STATUSES['own-action'])('is never what I do myself: %s', (status) => {
    const about = offer([con('c', [way('x', { kind: 'own-action', status })])]);
    expect(ids(talk({ asks: [plan('x', 0, { answer: 'granted' })] }), about)).toEqual([]);
  });

  test.each(['', ' ', '\n\t'])('is never something without words: %j', (text) => {
    expect(ids(talk({ asks: [plan('own', 0, { own: text })] }), offer([con('c', [way('x', { text })])]))).toEqual([]);
  });

  test('is also what was thought of only for the talk', () => {
    const [own, ...rest] = asksOf(talk({ asks: [plan('own', 0, { own: 'Parking' })] }), job);
    expect(own).toMatchObject({ kind: 'ask', text: 'Parking', sentence: 'Could the offer include parking?' });
    expect(own).not.toHaveProperty('xcon');
    expect(rest).toHaveLength(5);
  });

  test('a plan of an XCon that is gone is passed over', () => {
    expect(ids(talk({ asks: [plan('gone', 0, { reason: 'because' })] }), offer([]))).toEqual([]);
  });

  test('is said in my own words, else in suggested ones of the tone', () => {
    const about = offer([
      con('c', [way('x', { text: '$90 an hour' })]),
      con('d', [way('y', { kind: 'condition', text: 'It is in writing' })]),
    ]);
    const said = (asks: Negotiation['asks']): readonly string[] => asksOf(talk({ asks }), about).map((ask) => ask.sentence);
    expect(said([plan('x', 0), plan('y', 1)])).toEqual([
      'Would you consider $90 an hour?',
      'I would be glad to say yes once it is in writing.',
    ]);
    expect(said([plan('x', 0, { tone: 'firm' }), plan('y', 1, { tone: 'firm' })])).toEqual([
      'For this work, I am asking for $90 an hour.',
      'I can only say yes once it is in writing.',
    ]);
    expect(said([plan('x', 0, { sentence: ' Ninety? ' }), plan('y', 1, { sentence: '  ' })])[0]).toBe('Ninety?');
  });

  test('what must change is a condition whatever kind its XCon has, until something else has settled it', () => {
    const kinds = (about: Offer, asks: Negotiation['asks'] = []): readonly string[] =>
      asksOf(talk({ asks }), about).map((ask) => `${ask.plan.id} ${ask.kind}`);
    const about = (change: Parameters<typeof con>[2]): Offer =>
      offer([con('c', [way('x'), way('y', { status: 'granted' })], change), con('d', [way('z')])]);
    expect(kinds(about({ mustChange: true, needs: 'all' }))).toEqual(['x condition', 'z ask']);
    expect(kinds(about({ mustChange: true }))).toEqual(['x ask', 'z ask']);
    expect(kinds(about({ mustChange: false, needs: 'all' }))).toEqual(['x ask', 'z ask']);
    // Granted in this talk: it is still what the talk is about.
    expect(kinds(about({ mustChange: true }), [plan('y', 0, { answer: 'granted' })])).toEqual(['y condition', 'x condition', 'z ask']);
    // Another XCon of the con is a condition: so the con must change.
    expect(kinds(offer([con('c', [way('x'), way('w', { kind: 'condition' })])]))).toEqual(['x condition', 'w condition']);
  });

  test('how I come to my yes is a condition, and is said so', () => {
    const text = 'I read the contract before I say yes';
    const [own, mine] = asksOf(talk({ asks: [plan('own', 0, { own: text })] }), offer([con('c', [way('x', { text })])]));
    for (const one of [own, mine])
      expect(one).toMatchObject({ kind: 'condition', sentence: 'I would be glad to say yes once I have read the contract.' });
  });

  test('for the talk is all but what was left out of it', () => {
    const asks = [plan('heavy-1', 0, { isLeftOut: true }), plan('own', 1, { own: 'Parking', isLeftOut: true })];
    expect(asksForTalk(talk({ asks }), job).map((ask) => ask.plan.id)).toEqual(['worse-1', 'breaker-1', 'heavy-2', 'light-1']);
    expect(ids(talk({ asks }), job)).toHaveLength(6);
  });
});

describe('moving an ask', () => {
  const job = offer([
    con('light', [way('light-1')], { weight: 1 }),
    con('first', [way('first-1')], { weight: 5 }),
    con('heavy', [way('heavy-1'), way('heavy-2')], { weight: 5 }),
    con('worse', [way('worse-1', { kind: 'condition' })], { weight: 4, mustChange: true }),
  ]);
  test.each([
    ['up, past its neighbor', 'heavy-2', -1, ['worse-1', 'first-1', 'heavy-2', 'heavy-1', 'light-1']],
    ['down, past its neighbor', 'first-1', 1, ['worse-1', 'heavy-1', 'first-1', 'heavy-2', 'light-1']],
    ['nowhere at the top of its kind', 'first-1', -1, ['worse-1', 'first-1', 'heavy-1', 'heavy-2', 'light-1']],
    ['nowhere at the bottom', 'light-1', 1, ['worse-1', 'first-1', 'heavy-1', 'heavy-2', 'light-1']],
    ['nowhere when it is the only one of its kind', 'worse-1', 1, ['worse-1', 'first-1', 'heavy-1', 'heavy-2', 'light-1']],
    ['nowhere when there is none of that name', 'nobody', 1, ['worse-1', 'first-1', 'heavy-1', 'heavy-2', 'light-1']],
  ] as const)('goes %s', (_where, id, step, order) => expect(ids(moved(talk(), job, id, step), job)).toEqual(order));

  test('jumps over conditions, which stay where they are', () => {
    const asks = ['heavy-1', 'worse-1', 'light-1', 'heavy-2', 'first-1'].map((id, at) => plan(id, at));
    expect(ids(moved(talk({ asks }), job, 'light-1', -1), job)).toEqual(['light-1', 'worse-1', 'heavy-1', 'heavy-2', 'first-1']);
  });

  test('jumps over what is not for this talk, which stays as it was', () => {
    const restsOn = new Set(['heavy-1', 'light-1']);
    const asks = moveAsk(talk(), job, 'light-1', -1, { restsOn });
    expect(asksForTalk(talk({ asks }), job, { restsOn }).map((ask) => ask.plan.id)).toEqual(['light-1', 'heavy-1']);
    expect(asks.every((one) => !('isLeftOut' in one))).toBe(true);
  });

  test('at the end of the row changes nothing at all', () => {
    const asks = [plan('light-1', 900, { reason: 'because' })];
    expect(moveAsk(talk({ asks }), job, 'light-1', 1)).toBe(asks);
  });

  const somethingToMove = fc.record({ about: someTalk, pick: fc.nat(), step: fc.constantFrom(-1, 1 as const) });

  test('swaps two that stand together and nothing else; the way back restores the order', () => {
    fc.assert(
      fc.property(somethingToMove, ({ about: { offer: about, negotiation }, pick, step }) => {
        const before = asksOf(negotiation, about);
        const ask = before[pick % Math.max(1, before.length)];
        if (ask === undefined) return;
        const isBeside = (one: typeof ask): boolean => one.kind === ask.kind && one.plan.isLeftOut === ask.plan.isLeftOut;
        const peers = before.filter(isBeside).map((one) => one.plan.id);
        const beside = peers[peers.indexOf(ask.plan.id) + step];
        const names = before.map((one) => one.plan.id);
        const swapped = names.map((id) => (id === ask.plan.id ? (beside ?? id) : id === beside ? ask.plan.id : id));
        const after = moved(negotiation, about, ask.plan.id, step);
        expect(ids(after, about)).toEqual(swapped);
        if (beside !== undefined) expect(ids(moved(after, about, ask.plan.id, step === 1 ? -1 : 1), about)).toEqual(names);
      }),
    );
  });

  test('loses no plan and doubles none, and changes nothing of one but its place', () => {
    fc.assert(
      fc.property(somethingToMove, ({ about: { offer: about, negotiation }, pick, step }) => {
        const id = ids(negotiation, about)[pick % 7] ?? 'nobody';
        const plans = moveAsk(negotiation, about, id, step);
        expect(new Set(plans.map((one) => one.id)).size).toBe(plans.length);
        for (const one of negotiation.asks)
          expect(plans.find((other) => other.id === one.id)).toMatchObject({ ...one, order: expect.anything() });
        const asks = asksOf({ ...negotiation, asks: plans }, about);
        expect(new Set(asks.map((ask) => ask.plan.id))).toEqual(new Set(ids(negotiation, about)));
      }),
    );
  });
});
