import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankOffer, type Offer, type XCon } from '../../../src/features/offers/offer.ts';
import { isMustChange, isOpenAsk, isOpenOwnAction, settleXCons } from '../../../src/features/offers/score.ts';
import { scoreOffer } from '../../../src/features/offers/score.ts';
import { isAcceptable } from '../../../src/features/offers/table.ts';
import { decideOffers, type Decision } from '../../../src/features/offers/verdict.ts';
import { isClearlyAhead, someOffer, someOffers, someXConStatus } from './some-offers.ts';

const granting = (one: Offer, change: (xcon: XCon) => XCon): Offer => ({
  ...one,
  cons: one.cons.map((item) => ({ ...item, xcons: item.xcons.map(change) })),
});
const bare = (decision: Decision): unknown => ({ ...decision, reasons: undefined });

describe('laws', () => {
  test('settling an XCon never lowers a score, refusing one never raises it', () => {
    fc.assert(
      fc.property(someOffer, fc.nat(), (one, pick) => {
        const all = one.cons.flatMap((item) => item.xcons);
        const chosen = all[pick % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const granted = settleXCons(one, new Set([chosen.id]));
        const refused = granting(one, (item) => (item === chosen ? { ...item, status: 'refused' } : item));
        for (const view of ['it-stands', 'if-granted'] as const) {
          expect(scoreOffer(granted, view).share).toBeGreaterThanOrEqual(scoreOffer(one, view).share);
          expect(scoreOffer(refused, view).share).toBeLessThanOrEqual(scoreOffer(one, view).share);
        }
        expect(scoreOffer(one, 'if-granted').share).toBeGreaterThanOrEqual(scoreOffer(one, 'it-stands').share);
      }),
    );
  });

  test('the order of the offers does not matter', () => {
    fc.assert(
      fc.property(someOffers, fc.integer({ min: 0, max: 100 }), fc.nat(), (offers, line, seed) => {
        const shuffled = [...offers].sort((a, b) => ((a.id.charCodeAt(1) * 7 + seed) % 5) - ((b.id.charCodeAt(1) * 7 + seed) % 5));
        expect(decideOffers(shuffled, { line })).toEqual(decideOffers(offers, { line }));
        expect(decideOffers([...offers].reverse(), { line })).toEqual(decideOffers(offers, { line }));
      }),
    );
  });

  test('no change is made to what was passed in, and the same question gets the same answer', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        const before = JSON.stringify(offers);
        const first = decideOffers(offers, { line: 50 });
        expect(decideOffers(offers, { line: 50 })).toEqual(first);
        expect(JSON.stringify(offers)).toBe(before);
      }),
    );
  });

  test('the set of asks is the smallest of all subsets, and of the smallest the one with the highest share', () => {
    let negotiations = 0;
    fc.assert(
      fc.property(someOffers, fc.constantFrom(40, 50, 60, 75), (offers, line) => {
        const decision = decideOffers(offers, { line });
        if (decision.kind !== 'negotiate') return;
        negotiations++;
        const one = offers.find((other) => other.id === decision.offerId);
        if (one === undefined) throw new Error('negotiates with nobody');
        const rivals = offers.filter((other) => other !== one && !other.archived && isAcceptable(other, line, 'it-stands'));
        const all = one.cons.flatMap((item) => item.xcons);
        const own = all.filter(isOpenOwnAction).map((item) => item.id);
        const asks = all.filter(isOpenAsk).map((item) => item.id);
        fc.pre(asks.length <= 12);
        let size = Infinity;
        let share = -1;
        for (let mask = 0; mask < 1 << asks.length; mask++) {
          const subset = asks.filter((_, index) => mask & (1 << index));
          if (subset.length > size) continue;
          const after = settleXCons(one, new Set([...own, ...subset]));
          if (!isAcceptable(after, line, 'it-stands') || !rivals.every((rival) => isClearlyAhead(after, rival))) continue;
          const reached = scoreOffer(after, 'it-stands').share;
          if (subset.length < size || reached > share) [size, share] = [subset.length, reached];
        }
        expect(decision.asks.length).toBe(size);
        const settled = settleXCons(one, new Set([...own, ...decision.asks]));
        expect(scoreOffer(settled, 'it-stands').share).toBeCloseTo(share, 9);
        expect(rivals.every((rival) => isClearlyAhead(settled, rival))).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(negotiations).toBeGreaterThan(100);
  });

  test('granting the asks and doing the own actions of a negotiation leads to a yes to that offer', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        const decision = decideOffers(offers, { line: 50 });
        if (decision.kind !== 'negotiate') return;
        const settle = new Set([...decision.asks, ...decision.ownActions]);
        const after = offers.map((one) => (one.id === decision.offerId ? settleXCons(one, settle) : one));
        const settled = after.find((one) => one.id === decision.offerId);
        expect(settled !== undefined && isAcceptable(settled, 50, 'it-stands')).toBe(true);
      }),
    );
  });

  test('an accepted offer is acceptable, and keep-looking means none is', () => {
    fc.assert(
      fc.property(someOffers, fc.integer({ min: 0, max: 100 }), (offers, line) => {
        const decision = decideOffers(offers, { line });
        const acceptable = offers.filter((one) => !one.archived && isAcceptable(one, line, 'it-stands')).map((one) => one.id);
        if (decision.kind === 'accept' || decision.kind === 'too-thin') expect(acceptable).toContain(decision.offerId);
        if (decision.kind === 'keep-looking') expect(acceptable).toEqual([]);
        if (decision.kind === 'no-clear-winner') expect(acceptable).toEqual(expect.arrayContaining([...decision.between]));
      }),
    );
  });

  test('only an offer with three items, and a con or a look for one, is taken; any other yes is put off', () => {
    fc.assert(
      fc.property(someOffers, fc.integer({ min: 0, max: 100 }), (offers, line) => {
        const decision = decideOffers(offers, { line });
        if (decision.kind !== 'accept' && decision.kind !== 'too-thin') return;
        const one = offers.find((other) => other.id === decision.offerId) ?? blankOffer('none');
        const isThin = one.pros.length + one.cons.length < 3 || (one.cons.length === 0 && one.noConsFound !== true);
        expect(decision.kind).toBe(isThin ? 'too-thin' : 'accept');
      }),
      { numRuns: 500 },
    );
  });

  test('an ask is preferred that must change, then of the higher weight, then the first, where the others do no better', () => {
    let alternatives = 0;
    fc.assert(
      fc.property(someOffers, fc.constantFrom(40, 50, 60), (offers, line) => {
        const decision = decideOffers(offers, { line });
        if (decision.kind !== 'negotiate' || decision.asks.length !== 1) return;
        const one = offers.find((other) => other.id === decision.offerId) ?? blankOffer('none');
        const rivals = offers.filter((other) => other !== one && !other.archived && isAcceptable(other, line, 'it-stands'));
        const own = one.cons.flatMap((item) => item.xcons.filter(isOpenOwnAction).map(({ id }) => id));
        const reach = (id: string): number | undefined => {
          const after = settleXCons(one, new Set([...own, id]));
          const isEnough = isAcceptable(after, line, 'it-stands') && rivals.every((rival) => isClearlyAhead(after, rival));
          return isEnough ? scoreOffer(after, 'it-stands').share : undefined;
        };
        const all = one.cons.flatMap((item) => item.xcons.filter(isOpenAsk).map(({ id }) => ({ con: item, id, share: reach(id) })));
        const fitting = all.flatMap((entry) => (entry.share === undefined ? [] : [{ ...entry, share: entry.share }]));
        const [best] = fitting.toSorted(
          (a, b) =>
            b.share - a.share ||
            Number(isMustChange(b.con)) - Number(isMustChange(a.con)) ||
            b.con.weight - a.con.weight ||
            all.findIndex(({ id }) => id === a.id) - all.findIndex(({ id }) => id === b.id),
        );
        expect(decision.asks).toEqual([best?.id]);
        expect(decision.orAny).toEqual(fitting.map(({ id }) => id).filter((id) => id !== best?.id));
        alternatives += decision.orAny.length;
      }),
      { numRuns: 1500 },
    );
    expect(alternatives).toBeGreaterThan(0);
  });

  test('archived offers change nothing', () => {
    fc.assert(
      fc.property(someOffers, someOffer, (offers, extra) => {
        const put = { ...extra, id: 'zz', archived: true };
        expect(bare(decideOffers([...offers, put], { line: 50 }))).toEqual(bare(decideOffers(offers, { line: 50 })));
      }),
    );
  });

  test('every status and kind together is understood', () => {
    fc.assert(
      fc.property(someXConStatus, fc.constantFrom('ask', 'condition', 'own-action' as const), (status, kind) => {
        const one = {
          ...blankOffer('a'),
          cons: [
            {
              id: 'c',
              text: '',
              weight: 5 as const,
              mustChange: false,
              needs: 'any' as const,
              xcons: [{ id: 'x', text: '', kind, status }],
            },
          ],
        };
        expect(() => decideOffers([one], { line: 50 })).not.toThrow();
      }),
    );
  });
});
