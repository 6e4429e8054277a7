import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClearlyAhead } from '../../../src/features/offers/lead.ts';
import type { Con, Offer, Weight, XCon, XConStatus } from '../../../src/features/offers/offer.ts';
import { blankOffer } from '../../../src/features/offers/offer.ts';
import { sampleOffers } from '../../../src/features/offers/sample-offers.ts';
import { isOpenAsk, isOpenOwnAction, settleXCons } from '../../../src/features/offers/score.ts';
import { decideOffers, isAcceptable, resolvedShare, scoreOffer, type Decision } from '../../../src/features/offers/verdict.ts';
import { someOffer, someOffers, someXConStatus } from './some-offers.ts';

let count = 0;
const xcon = (status: XConStatus, kind: XCon['kind'] = 'ask'): XCon => ({ id: `x${++count}`, kind, text: 'x', status });
const con = (weight: Weight, xcons: readonly XCon[] = [], more: Partial<Con> = {}): Con => ({
  id: `c${++count}`,
  text: 'con',
  weight,
  mustChange: false,
  needs: 'any',
  xcons,
  ...more,
});
const pros = (...weights: Weight[]): Offer['pros'] => weights.map((weight) => ({ id: `p${++count}`, text: 'pro', weight }));
const offer = (id: string, forWeights: Weight[], cons: readonly Con[] = [], more: Partial<Offer> = {}): Offer => ({
  ...blankOffer(id, 'offer', id),
  pros: pros(...forWeights),
  cons,
  ...more,
});
const decide = (...offers: Offer[]): Decision => decideOffers(offers, { line: 50 });
const kinds = (decision: Decision): readonly string[] => ('reasons' in decision ? decision.reasons.map((reason) => reason.kind) : []);

describe('how far a con is settled', () => {
  test.each<[XConStatus, 0 | 0.5 | 1, 0 | 1]>([
    ['open', 0, 1],
    ['asked', 0, 1],
    ['planned', 0, 1],
    ['partly', 0.5, 1],
    ['granted', 1, 1],
    ['in-writing', 1, 1],
    ['done', 1, 1],
    ['refused', 0, 0],
  ])('%s counts %d as it stands and %d if granted', (status, stands, granted) => {
    expect(resolvedShare(con(3, [xcon(status)]), 'it-stands')).toBe(stands);
    expect(resolvedShare(con(3, [xcon(status)]), 'if-granted')).toBe(granted);
  });

  test('any takes the best of its XCons, all takes the least, none is nothing', () => {
    const mixed = [xcon('granted'), xcon('partly'), xcon('open')];
    expect(resolvedShare(con(3, mixed), 'it-stands')).toBe(1);
    expect(resolvedShare(con(3, mixed.slice(0, 2), { needs: 'all' }), 'it-stands')).toBe(0.5);
    expect(resolvedShare(con(3, mixed, { needs: 'all' }), 'it-stands')).toBe(0);
    expect(resolvedShare(con(3), 'if-granted')).toBe(0);
  });
});

describe('the score of an offer', () => {
  test('is the share of the weight that speaks for it, and a settled con stops counting', () => {
    expect(scoreOffer(offer('a', [3], [con(1)]), 'it-stands')).toEqual({ share: 75, forPoints: 3, againstPoints: 1, blockedBy: [] });
    expect(scoreOffer(offer('a', [3], [con(1, [xcon('granted')])]), 'it-stands').share).toBe(100);
    expect(scoreOffer(offer('a', [4], [con(4, [xcon('partly')])]), 'it-stands')).toMatchObject({ forPoints: 4, againstPoints: 2 });
  });

  test('is 50 with nothing on either side', () => {
    expect(scoreOffer(offer('a', []), 'it-stands').share).toBe(50);
    expect(scoreOffer(offer('a', [], [con(5, [xcon('done', 'own-action')])]), 'it-stands').share).toBe(50);
  });

  test('names the must-change cons that are not fully settled', () => {
    const open = con(2, [xcon('partly')], { mustChange: true });
    expect(scoreOffer(offer('a', [5], [open, con(3)]), 'it-stands').blockedBy).toEqual([open.id]);
    expect(scoreOffer(offer('a', [5], [open]), 'if-granted').blockedBy).toEqual([]);
  });

  test('of the sample is 57 and 54 as it stands', () => {
    expect(sampleOffers().map((one) => Math.round(scoreOffer(one, 'it-stands').share))).toEqual([57, 54]);
  });
});

describe('a clear lead', () => {
  test('needs ten points: exactly ten is enough', () => {
    expect(
      isClearlyAhead(
        offer('a', [5, 5, 5, 5, 5, 5], [con(5), con(5), con(5), con(5)]),
        offer('b', [5, 5, 5, 5, 5], [con(5), con(5), con(5), con(5), con(5)]),
      ),
    ).toBe(true);
    expect(
      isClearlyAhead(
        offer('a', [5, 5, 5, 5, 5, 4], [con(5), con(5), con(5), con(5)]),
        offer('b', [5, 5, 5, 5, 5], [con(5), con(5), con(5), con(5), con(5)]),
      ),
    ).toBe(false);
  });

  test('ends when one weight off by one would make them equal', () => {
    expect(isClearlyAhead(offer('a', [2], [con(1)]), offer('b', [2], [con(2)]))).toBe(false);
    expect(isClearlyAhead(offer('a', [5], [con(1)]), offer('b', [2], [con(2)]))).toBe(true);
  });
});

describe('the verdict', () => {
  test('is nothing-yet while nothing is entered', () => {
    expect(decide()).toEqual({ kind: 'nothing-yet' });
    expect(decide(offer('a', []), offer('b', []))).toEqual({ kind: 'nothing-yet' });
    expect(decide(offer('a', [5], [], { archived: true }))).toEqual({ kind: 'nothing-yet' });
  });

  test('accepts the only acceptable offer', () => {
    expect(decide(offer('a', [4, 4], [con(3)]))).toMatchObject({ kind: 'accept', offerId: 'a' });
  });

  test('accepts the clearly best one and mentions its open asks', () => {
    const decision = decide(offer('a', [5, 5, 5], [con(2, [xcon('open')])]), offer('b', [5, 3], [con(4), con(4)]));
    expect(decision).toMatchObject({ kind: 'accept', offerId: 'a' });
    expect(kinds(decision)).toContain('open-asks');
  });

  test('negotiates another one that would be clearly ahead, and names what to fall back on', () => {
    const ask = xcon('open');
    const decision = decide(offer('a', [5, 5], [con(5)]), offer('b', [5, 5, 5], [con(5, [ask], { mustChange: true })]));
    expect(decision).toMatchObject({ kind: 'negotiate', offerId: 'b', asks: [ask.id], ownActions: [] });
    expect('reasons' in decision && decision.reasons).toContainEqual({ kind: 'fall-back', offerId: 'a' });
  });

  test('says too close to call and what to find out when no ask can decide it', () => {
    const a = offer('a', [3], [con(2)]);
    const b = offer('b', [4], [con(3)]);
    const decision = decide(a, b);
    expect(decision.kind).toBe('no-clear-winner');
    expect(decision).toMatchObject({ between: ['a', 'b'] });
    expect('findOut' in decision && decision.findOut).toEqual([...a.pros, ...a.cons, ...b.pros, ...b.cons].map((item) => item.id));
  });

  test('negotiates one of several close ones when its asks would put it clearly ahead', () => {
    const ask = xcon('asked');
    const decision = decide(offer('a', [4, 4], [con(5, [ask])]), offer('b', [4, 4], [con(5)]));
    expect(decision).toMatchObject({ kind: 'negotiate', offerId: 'a', asks: [ask.id] });
    expect(kinds(decision)).toContain('too-close');
  });

  test('negotiates when none is acceptable but one is within reach, and keeps looking when none is', () => {
    const ask = xcon('open');
    expect(decide(offer('a', [2], [con(5, [ask])]))).toMatchObject({ kind: 'negotiate', offerId: 'a', asks: [ask.id] });
    expect(decide(offer('a', [2], [con(5, [xcon('refused')])]))).toMatchObject({ kind: 'keep-looking' });
    expect(decide(offer('a', [5], [con(1, [], { mustChange: true })]))).toMatchObject({ kind: 'keep-looking' });
  });

  test('puts own actions first, and asks for nothing when they suffice', () => {
    const own = xcon('planned', 'own-action');
    const decision = decide(offer('a', [3], [con(4, [own]), con(2, [xcon('open')])]));
    expect(decision).toMatchObject({ kind: 'negotiate', asks: [], ownActions: [own.id] });
    expect(kinds(decision)).toContain('own-actions-suffice');
  });

  test('counts staying like any other column', () => {
    expect(decide(offer('now', [5, 5], [con(1)], { kind: 'stay' }), offer('b', [3], [con(3)]))).toMatchObject({
      kind: 'accept',
      offerId: 'now',
    });
  });

  test('names an employer who refused two requests and granted none, in any verdict', () => {
    const refused = [con(1, [xcon('refused')]), con(1, [xcon('refused', 'condition')])];
    expect(kinds(decide(offer('a', [5, 5], refused)))).toContain('unwilling');
    expect(kinds(decide(offer('a', [1], [...refused, con(5)])))).toContain('unwilling');
    expect(kinds(decide(offer('a', [5, 5], [...refused, con(1, [xcon('granted')])])))).not.toContain('unwilling');
  });

  test('points out lists of very unequal length: more than twice, not exactly twice', () => {
    expect(kinds(decide(offer('a', [5, 5, 5, 5, 5]), offer('b', [1, 1])))).toContain('lopsided');
    expect(kinds(decide(offer('a', [5, 5, 5, 5]), offer('b', [1, 1])))).not.toContain('lopsided');
  });

  test('takes the line as given, and 50 for a line that is no number', () => {
    expect(decideOffers([offer('a', [3], [con(2)])], { line: 61 }).kind).toBe('keep-looking');
    expect(decideOffers([offer('a', [3], [con(2)])], { line: 60 }).kind).toBe('accept');
    expect(decideOffers([offer('a', [3], [con(2)])], { line: Number.NaN }).kind).toBe('accept');
  });

  test('of the sample: make the contract a condition of Job 2, with Job 1 to fall back on', () => {
    expect(decide(...sampleOffers())).toMatchObject({ kind: 'negotiate', offerId: 'sample-2', asks: ['s2x1'], ownActions: ['s2x4'] });
  });
});

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
        if (decision.kind === 'accept') expect(acceptable).toContain(decision.offerId);
        if (decision.kind === 'keep-looking') expect(acceptable).toEqual([]);
        if (decision.kind === 'no-clear-winner') expect(acceptable).toEqual(expect.arrayContaining([...decision.between]));
      }),
    );
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
      fc.property(someXConStatus, fc.constantFrom('ask', 'condition', 'own-action'), (status, kind) => {
        const one = offer('a', [1], [con(5, [{ id: 'x', text: '', kind, status }])]);
        expect(() => decide(one)).not.toThrow();
      }),
    );
  });
});
