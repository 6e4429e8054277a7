import { describe, expect, test } from 'vitest';
import type { Con, Offer, Weight, XCon, XConStatus } from '../../../src/features/offers/offer.ts';
import { blankOffer } from '../../../src/features/offers/offer.ts';
import { originalOffers } from '../../../src/features/offers/original-example.ts';
import { resolvedShare, scoreOffer } from '../../../src/features/offers/score.ts';
import { decideOffers, type Decision } from '../../../src/features/offers/verdict.ts';
import { isClearlyAhead } from './some-offers.ts';

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
    expect(scoreOffer(offer('a', [3], [con(1)]), 'it-stands')).toEqual({ share: 60, forPoints: 3, againstPoints: 1, blockedBy: [] });
    expect(scoreOffer(offer('a', [3], [con(1, [xcon('granted')])]), 'it-stands').share).toBeCloseTo(66.67, 2);
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

  test('of the original example is 56 and 53 as it stands', () => {
    expect(originalOffers().map((one) => Math.round(scoreOffer(one, 'it-stands').share))).toEqual([56, 53]);
  });
});

describe('a clear lead', () => {
  test('needs ten points: exactly ten is enough', () => {
    const cons = (): readonly Con[] => [con(5), con(5), con(5), con(5), con(1)];
    // 36 of 60 against 30 of 60, and 35 of 59 against 30 of 60.
    expect(isClearlyAhead(offer('a', [5, 5, 5, 5, 5, 5, 3], cons()), offer('b', [5, 5, 5, 5, 5, 2], [...cons(), con(5), con(1)]))).toBe(
      true,
    );
    expect(isClearlyAhead(offer('a', [5, 5, 5, 5, 5, 5, 2], cons()), offer('b', [5, 5, 5, 5, 5, 2], [...cons(), con(5), con(1)]))).toBe(
      false,
    );
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
    expect('reasons' in decision && decision.reasons).toContainEqual({ kind: 'fall-back', offerId: 'a', isThin: false });
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

  test('names an employer who refused two asks and granted none, in any verdict', () => {
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
    // 6 of 11.
    const one = offer('a', [2, 1], [con(2)]);
    expect(decideOffers([one], { line: 55 }).kind).toBe('keep-looking');
    expect(decideOffers([one], { line: 54 }).kind).toBe('accept');
    expect(decideOffers([one], { line: Number.NaN }).kind).toBe('accept');
  });

  test('of the original example: make the contract a condition of Job 2, with Job 1 to fall back on', () => {
    expect(decide(...originalOffers())).toMatchObject({ kind: 'negotiate', offerId: 'sample-2', asks: ['s2x1'], ownActions: ['s2x4'] });
  });
});
