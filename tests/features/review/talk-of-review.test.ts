/** A review and its talk: what goes over, what follows, and what comes back as promises. */
import { describe, expect, test } from 'vitest';
import { blankPlan, changeNegotiation, parseNegotiation, type Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { blankPromise, ledgerOf, parsePromise, type PromiseRecord } from '../../../src/features/negotiate/promises.ts';
import { buildSheet } from '../../../src/features/negotiate/sheet.ts';
import { presentJobOf } from '../../../src/features/negotiate/talk-at-work.ts';
import type { ReviewSource } from '../../../src/features/review/review-sheet.ts';
import {
  grantedIn,
  promisesOfReview,
  talkInStep,
  talkOfReview,
  unfinishedAsks,
  withGranted,
} from '../../../src/features/review/talk-of-review.ts';
import type { Review, ReviewAsk } from '../../../src/features/wins/review.ts';
import { onceOnItsDay } from '../../../src/features/wins/review-dates.ts';
import type { JsonObject } from '../../../src/lib/parse.ts';
import { someReview, someWin } from './some-reviews.ts';

const ask = (id: string, what: string, known: Partial<ReviewAsk> = {}): ReviewAsk => ({
  id,
  kind: 'scope',
  what,
  gives: 'I run it alone',
  winIds: ['w1'],
  ...known,
});
const wins = [someWin('w1', 'Cut late requests from 14 a week to 6'), someWin('w2', 'Ran the retreat')];
const source = (known: Partial<Review> = {}): ReviewSource => ({
  review: someReview({
    ...{ withWhom: 'My director', employer: 'Calder', heldOn: '2026-12-14', winIds: ['w1', 'w2'] },
    asks: [ask('a', 'One'), ask('b', 'Two'), ask('c', 'Three'), ask('d', 'Four'), ask('e', 'Unfinished', { gives: '' })],
    ...known,
  }),
  ...{ wins, research: undefined, today: '2026-11-30', locale: 'en-US' },
});
const own = ({ asks }: Negotiation): readonly string[] => asks.map((plan) => plan.own);
const talk = talkOfReview('t', source());

describe('a talk made of a review', () => {
  test('has its whole asks and the wins they are reasons of; what is unfinished stays in the review', () => {
    expect(own(talk)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(talk.reasons.map(({ winId }) => winId)).toEqual(['w1', 'w2']);
    expect(unfinishedAsks(source()).map(({ what }) => what)).toEqual(['Unfinished']);
  });

  test('prints for them what the review prints: all four asks, and not what is said first', () => {
    const [offer] = presentJobOf(talk);
    if (offer === undefined) throw new Error('no job');
    const of = (copy: 'mine' | 'theirs') =>
      buildSheet({ negotiation: talk, offer, research: undefined, today: '2026-11-30', locale: 'en-US' }, copy);
    expect(of('theirs').asks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(of('theirs').opening).toBe('');
    expect(of('mine').opening).toContain('I cut late requests');
    expect(of('mine').about).toContain('Talk with my director');
    // It is handed to her.
    expect(of('theirs').about).not.toContain('my director');
  });

  test('is in step at first, also when it was stored and read', () => {
    const read: Negotiation = { id: talk.id, type: 'negotiation', ...parseNegotiation(JSON.parse(JSON.stringify(talk)) as JsonObject) };
    expect(talkInStep(read, source())).toEqual({ talk: read, newAsks: 0, changes: [] });
    expect(parseNegotiation({ id: 't', brought: { a: 1, b: 'x' } }).brought).toEqual({ b: 'x' });
    expect(parseNegotiation({ id: 't', brought: 7 })).not.toHaveProperty('brought');
  });

  test('follows a moved day, asks that were changed, removed and added, and wins', () => {
    const now = source({
      heldOn: '2026-12-21',
      asks: [ask('a', 'One, better'), ask('b', 'Two'), ask('d', 'Four'), ask('f', 'Five')],
      winIds: ['w1'],
    });
    const found = talkInStep(talk, now);
    expect(found.newAsks).toBe(1);
    expect(found.changes).toEqual(['the day', 'two asks', 'one win', 'what you say first'].filter((word) => found.changes.includes(word)));
    expect(found.changes.slice(0, 3)).toEqual(['the day', 'two asks', 'one win']);
    expect(own(found.talk)).toEqual(['One, better', 'Two', 'Four', 'Five']);
    expect(found.talk).toMatchObject({ callOn: '2026-12-21', reasons: [{ winId: 'w1' }] });
    expect(talkInStep(found.talk, now)).toMatchObject({ newAsks: 0, changes: [] });
  });

  test('keeps what was changed in it alone, what was answered, and what was taken out of it', () => {
    const [one, two, ...rest] = talk.asks;
    if (one === undefined || two === undefined) throw new Error('no asks');
    const mine: Negotiation = {
      ...talk,
      callOn: '2026-12-15',
      opening: 'Mine',
      asks: [{ ...one, sentence: 'In my words' }, { ...two, answer: 'granted' }, ...rest.slice(1), blankPlan('own', 9, 'Only here')],
    };
    expect(talkInStep(mine, source())).toEqual({ talk: mine, newAsks: 0, changes: [] });
    const changed = talkInStep(mine, source({ asks: [ask('a', 'One, better')] }));
    expect(changed.talk.asks.map(({ own: words, answer }) => [words, answer])).toEqual([
      ['One, better', undefined],
      ['Two', 'granted'],
      ['Only here', undefined],
    ]);
    expect(changed.talk).toMatchObject({ callOn: '2026-12-15', opening: 'Mine' });
  });

  test('from before this was kept is held against the review in its asks and its day', () => {
    const old = changeNegotiation(talk, { brought: undefined });
    expect(talkInStep(old, source())).toMatchObject({ newAsks: 0, changes: [] });
    expect(talkInStep(old, source({ heldOn: '2026-12-21' })).changes).toEqual(['the day']);
    expect(talkInStep({ ...old, opening: 'Mine' }, source()).changes).toEqual([]);
  });
});

describe('what was granted in the talk', () => {
  const answered: Negotiation = {
    ...talk,
    asks: talk.asks.map((plan, at) => ({
      ...plan,
      ...(at === 0 ? { answer: 'granted' as const } : at === 1 ? { answer: 'partly' as const, note: 'Half of it' } : {}),
    })),
  };
  test('offers itself, once; in part, it goes on into the next review', () => {
    const { review } = source();
    const found = grantedIn(review, answered);
    expect(found.map(({ askId, isInPart }) => [askId, isInPart])).toEqual([
      ['review-a', false],
      ['review-b', true],
    ]);
    const after: Review = { ...review, ...withGranted(review, found) };
    expect(after.agreed.split('\n')).toHaveLength(2);
    expect(after.asks.slice(0, 3).map(({ isAgreed }) => isAgreed)).toEqual([true, false, undefined]);
    expect(grantedIn(after, answered)).toEqual([]);
    expect(grantedIn(review, undefined)).toEqual([]);
  });

  test('and kept as a promise is one row of the list, not two', () => {
    const { review } = source({ agreed: 'One' });
    const { added } = promisesOfReview(review, answered, [], () => 'p');
    expect(added).toMatchObject([{ text: 'One', askId: 'review-a' }]);
    const [offer] = presentJobOf(answered);
    if (offer === undefined) throw new Error('no job');
    expect(ledgerOf(offer, [], added, answered).map(({ id }) => id)).toEqual(['ask:review-b', 'p']);
  });
});

describe('promises of a review', () => {
  let next = 0;
  const of = (agreed: string, promises: readonly PromiseRecord[] = [], known: Partial<Review> = {}) =>
    promisesOfReview({ ...source(known).review, agreed }, { id: 't', asks: [] }, promises, () => `p${String(next++)}`);
  const kept = of('£37,800 from April\nA course in May', [], { lookBackOn: '2027-03-01' }).added;

  test('are due on the day of the look back, in the order as agreed', () => {
    expect(kept.map(({ text, order, dueOn, who }) => [text, order, dueOn, who])).toEqual([
      ['£37,800 from April', 0, '2027-03-01', 'My director'],
      ['A course in May', 1, '2027-03-01', 'My director'],
    ]);
    expect(of('£37,800 from April\nA course in May', kept)).toEqual({ added: [], changed: [], gone: [] });
    const [offer] = presentJobOf(talk);
    if (offer === undefined) throw new Error('no job');
    expect(ledgerOf(offer, [], [...kept].reverse()).map(({ text }) => text)).toEqual(kept.map(({ text }) => text));
  });

  test('change with a line that was corrected, and go with one that is gone', () => {
    const corrected = of('£37,900 from April\nA course in May', kept);
    expect([corrected.added, corrected.gone]).toEqual([[], []]);
    expect(corrected.changed).toEqual([{ ...kept[0], text: '£37,900 from April' }]);
    expect(of('A course in May', kept)).toMatchObject({ added: [], gone: [{ text: '£37,800 from April' }] });
    expect(of('A course in May\nFridays at home\n£37,800 from April', kept)).toMatchObject({
      added: [{ text: 'Fridays at home' }],
      gone: [],
    });
  });

  test('leave alone what was noted in the talk, unless it is the same', () => {
    const noted = [blankPromise('n', 't', 'A plant for my desk'), blankPromise('o', 't', 'a course in May')];
    expect(of('Fridays at home\nA course in May', noted)).toMatchObject({
      added: [{ text: 'Fridays at home' }],
      changed: [{ id: 'o' }],
      gone: [],
    });
  });

  test('are read from storage, bad values left out', () => {
    expect(parsePromise({ id: 'p', askId: 'a', order: 2 })).toMatchObject({ askId: 'a', order: 2 });
    const bad = parsePromise({ id: 'p', askId: {}, order: 'x' });
    for (const name of ['askId', 'order']) expect(bad).not.toHaveProperty(name);
  });
});

test('a calendar has a review and the talk made of it once on their day, the one with a time', () => {
  const entry = (id: string, start: string) => ({ id, title: id, place: '', note: '', start, minutes: 30, remindBefore: [] });
  const reviews = [{ id: 'r', heldOn: '2026-12-14', talkId: 't' }];
  const ids = (start: string): readonly string[] =>
    onceOnItsDay([entry('review-r', '2026-12-14'), entry('talk-t', start)], reviews).map(({ id }) => id);
  expect(ids('2026-12-14')).toEqual(['review-r']);
  expect(ids('2026-12-14T10:00')).toEqual(['talk-t']);
  expect(ids('2026-12-15')).toEqual(['review-r', 'talk-t']);
});
