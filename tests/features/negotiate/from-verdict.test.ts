import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForTalk, asksOf } from '../../../src/features/negotiate/asks.ts';
import { verdictForTalk } from '../../../src/features/negotiate/from-verdict.ts';
import type { Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { buildSheet } from '../../../src/features/negotiate/sheet.ts';
import { blankOffer, blankPro, type Offer, type Weight } from '../../../src/features/offers/offer.ts';
import { decideOffers } from '../../../src/features/offers/verdict.ts';
import { someOffers } from '../offers/some-offers.ts';
import { con, plan, talk, TODAY, way } from './some-talks.ts';

const pros = (count: number, weight: Weight, id = 'p'): Offer['pros'] =>
  Array.from({ length: count }, (_, at) => ({ ...blankPro(`${id}${at}`, `Pro ${at}`), weight }));
/** Against: pay (5), evenings (4) and a title (1). As it stands it is below the line; a yes on pay is enough. */
const northwind: Offer = {
  ...blankOffer('o', 'offer', 'EA to the CFO', 1),
  company: 'Northwind',
  pros: pros(3, 3),
  cons: [
    con('title', [way('title-1', { text: 'The title Executive Assistant' })], { weight: 1 }),
    con('pay', [way('pay-1', { text: 'A base of $88,000' })], { weight: 5 }),
    con('evenings', [way('evenings-1', { text: 'Home by six' }), way('evenings-2', { text: 'Evenings paid' })], { weight: 4 }),
  ],
};
const stay: Offer = { ...blankOffer('stay', 'stay', '', 2), pros: pros(4, 4, 's'), cons: [con('s', [], { weight: 2 })] };
const weak: Offer = { ...blankOffer('weak', 'offer', 'EA at Loopline', 3), pros: pros(1, 1, 'w'), cons: [con('w', [], { weight: 5 })] };

const restsOn = (offers: readonly Offer[], negotiation: Negotiation = talk(), line = 50): readonly string[] => [
  ...verdictForTalk(offers, line, 'o', negotiation).restsOn,
];
const fallBack = (offers: readonly Offer[], negotiation: Negotiation = talk()): string =>
  verdictForTalk(offers, 50, 'o', negotiation).fallBack;

describe('the asks of a talk', () => {
  const ticked = (negotiation: Negotiation, about: Offer, offers: readonly Offer[] = [about]): readonly string[] =>
    asksForTalk(negotiation, about, verdictForTalk(offers, 50, 'o', negotiation)).map((ask) => ask.plan.id);

  test('are those the verdict rests on; the others are open besides', () => {
    expect(decideOffers([northwind], { line: 50 })).toMatchObject({ kind: 'negotiate', asks: ['pay-1'] });
    expect(ticked(talk(), northwind)).toEqual(['pay-1']);
    const all = asksOf(talk(), northwind, verdictForTalk([northwind], 50, 'o', talk()));
    expect(all.map((ask) => [ask.plan.id, ask.isDeciding])).toEqual([
      ['pay-1', true],
      ['evenings-1', false],
      ['evenings-2', false],
      ['title-1', false],
    ]);
  });

  test('are as the person chose, whatever the verdict rests on', () => {
    const asks = [plan('pay-1', 0, { isLeftOut: true }), plan('title-1', 1, { isLeftOut: false }), plan('own', 2, { own: 'Parking' })];
    expect(ticked(talk({ asks }), northwind)).toEqual(['title-1', 'own']);
  });

  test('are those of what must change, where the verdict is about another offer', () => {
    const strong: Offer = { ...stay, id: 'strong', kind: 'offer', title: 'Dream', cons: [con('d', [way('d-1')], { weight: 2 })] };
    const blocked: Offer = {
      ...northwind,
      cons: northwind.cons.map((one) => (one.id === 'evenings' ? { ...one, mustChange: true } : one)),
    };
    expect(restsOn([blocked, { ...strong, pros: pros(5, 5, 's') }])).toEqual(['evenings-1', 'evenings-2']);
  });

  test('are all of them where the verdict rests on none', () => {
    const fine: Offer = { ...northwind, pros: pros(5, 5) };
    expect(decideOffers([fine], { line: 50 }).kind).toBe('accept');
    expect(ticked(talk(), fine)).toHaveLength(4);
  });

  test('do not change while the talk is held', () => {
    const before = { status: 'open' } as const;
    const negotiation = talk({ asks: [plan('pay-1', 0, { answer: 'refused', before })] });
    const after: Offer = {
      ...northwind,
      cons: northwind.cons.map((one) => (one.id === 'pay' ? con('pay', [way('pay-1', { status: 'refused' })], { weight: 5 }) : one)),
    };
    expect(ticked(negotiation, after)).toEqual(['pay-1']);
    expect(fallBack([after, stay], negotiation)).toBe(fallBack([northwind, stay]));
  });

  test('of either offer are marked where both could be asked', () => {
    const twin: Offer = {
      ...northwind,
      id: 'twin',
      company: 'Lumen',
      cons: northwind.cons.map((one) => ({ ...one, xcons: one.xcons.map((xcon) => ({ ...xcon, id: `t-${xcon.id}` })) })),
    };
    const offers = [northwind, twin];
    expect(decideOffers(offers, { line: 50 })).toMatchObject({ equals: ['twin'] });
    expect([...verdictForTalk(offers, 50, 'o', talk()).restsOn]).toEqual(['pay-1']);
    expect([...verdictForTalk(offers, 50, 'twin', talk()).restsOn]).toEqual(['t-pay-1']);
  });

  test('any verdict rests on open asks of this offer, and every ask it names for it is among them', () => {
    fc.assert(
      fc.property(someOffers, fc.integer({ min: 0, max: 100 }), (offers, line) => {
        const decision = decideOffers(offers, { line });
        for (const one of offers) {
          const about = verdictForTalk(offers, line, one.id, talk());
          const open = one.cons.flatMap((each) => each.xcons).filter(({ status }) => ['open', 'asked', 'partly'].includes(status));
          for (const id of about.restsOn) expect(open.map((xcon) => xcon.id)).toContain(id);
          if (decision.kind === 'negotiate' && decision.offerId === one.id && decision.asks.length > 0)
            expect([...about.restsOn].sort()).toEqual([...decision.asks].sort());
          expect(about.fallBack).not.toContain('undefined');
        }
      }),
    );
  });
});

describe('if they say no', () => {
  test.each([
    ['the present job, which could be stayed in', [northwind, stay], 'Stay where I am'],
    ['another offer that could be taken', [northwind, { ...stay, kind: 'offer', title: 'EA at Loopline' } as Offer], 'Take EA at Loopline'],
    ['nothing acceptable', [northwind, weak], 'Keep looking'],
    ['the offer itself', [{ ...northwind, pros: pros(5, 5) }], 'Take it as it stands'],
  ])('%s', (_what, offers, words) => expect(fallBack(offers)).toBe(words));

  test('nothing is said where there is nothing to ask', () => {
    expect(fallBack([{ ...northwind, cons: [] }])).toBe('');
    expect(verdictForTalk([northwind], 50, 'gone', talk())).toEqual({ restsOn: new Set(), fallBack: '' });
  });

  test('stands on my copy and the pocket card, until I write my own, and never on theirs', () => {
    const mine = (copy: 'mine' | 'pocket' | 'theirs', alternatives = ''): string | undefined => {
      const negotiation = talk({ alternatives });
      const verdict = verdictForTalk([northwind, stay], 50, 'o', negotiation);
      const sheet = buildSheet({ negotiation, offer: northwind, research: undefined, verdict, today: TODAY, locale: 'en-US' }, copy);
      return new Map(sheet.mine).get('If they say no');
    };
    expect([mine('mine'), mine('pocket'), mine('theirs')]).toEqual(['Stay where I am', 'Stay where I am', undefined]);
    expect([mine('mine', 'Ask my sister'), mine('pocket', 'Ask my sister')]).toEqual(['Ask my sister', 'Ask my sister']);
  });
});
