/** Which wins a review offers, and which come first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalOf, inOrderOf, moveId, offeredWins, pickWin, shortOf, winLine, winsOf } from '../../../src/features/review/picking.ts';
import { strengthOf, STRENGTHS, strongestFirst } from '../../../src/features/wins/strongest-wins.ts';
import { EFFECTS, type Win } from '../../../src/features/wins/win.ts';
import { someReview, someWin } from './some-reviews.ts';

describe('how well a win speaks for itself', () => {
  test.each<[string, Partial<Win>, ReturnType<typeof strengthOf>]>([
    ['Cut the booking time from 3 days to 1', {}, 'number'],
    ['Rebuilt the travel form', { brought: 'Bookings take half the time' }, 'number'],
    ['Rebuilt the travel form', { before: '9 clashes a week', after: '1' }, 'number'],
    ['Sent the pre-read early', { brought: 'The board decided the same day' }, 'decision'],
    ['Sent the pre-read early', { effect: 'decision' }, 'decision'],
    ['Ran the retreat', { said: 'The calmest one yet' }, 'words'],
    ['Ran the retreat', { brought: 'Everyone knew where to be' }, 'words'],
    ['Ran the retreat', {}, 'bare'],
    ['Ran the retreat of 2026 in Q3, on the 14th at 9:30', {}, 'bare'],
  ])('%s %j: %s', (what, known, strength) => {
    expect(strengthOf(someWin('w', what, known))).toBe(strength);
  });

  test('a number comes before a decision, a decision before words, and of two alike the newer', () => {
    const wins = [
      someWin('bare', 'Ran the retreat'),
      someWin('words', 'Ran it', { brought: 'Calm' }),
      someWin('decision', 'Sent it', { effect: 'decision' }),
      someWin('old', 'Cut 3 days', { happenedOn: '2026-07-01' }),
      someWin('new', 'Cut 2 days', { happenedOn: '2026-09-01' }),
    ];
    expect(strongestFirst(wins).map(({ id }) => id)).toEqual(['new', 'old', 'decision', 'words', 'bare']);
  });
});

describe('the wins of a review', () => {
  const wins = [
    someWin('before', 'Long ago', { happenedOn: '2026-05-31' }),
    someWin('day', 'On the day itself', { happenedOn: '2026-06-01' }),
    someWin('after', 'Since then', { happenedOn: '2026-06-02' }),
    someWin('short', 'It fell short', { isShort: true }),
  ];

  test('are those since the last one, and those picked from before', () => {
    expect(winsOf(wins, someReview()).map(({ id }) => id)).toEqual(['day', 'after']);
    expect(winsOf(wins, someReview({ winIds: ['before'] })).map(({ id }) => id)).toEqual(['before', 'day', 'after']);
    expect(winsOf(wins, someReview({ since: '' })).map(({ id }) => id)).toEqual(['before', 'day', 'after']);
    expect(shortOf(wins, someReview()).map(({ id }) => id)).toEqual(['short']);
  });

  test('are offered under the goal they speak to, else by what they changed, each once', () => {
    const goals = [
      { id: 'g1', text: 'Fewer clashes in the calendars', isKnown: true },
      { id: 'g2', text: 'Travel costs down', isKnown: false },
      { id: 'g3', text: '', isKnown: false },
    ];
    const offered = offeredWins(
      [
        someWin('a', 'One rule for the calendar', { effect: 'time' }),
        someWin('b', 'Asked two hotels for one rate', { brought: '$2,100 less for travel' }),
        someWin('c', 'Wrote the minutes', { effect: 'quality' }),
        someWin('d', 'Covered the front desk'),
      ],
      goals,
    );
    expect(offered.map(({ title, wins: found }) => [title, found.map(({ id }) => id)])).toEqual([
      ['Fewer clashes in the calendars', ['a']],
      ['Travel costs down', ['b']],
      ['Quality', ['c']],
      ['What else you did', ['d']],
    ]);
  });

  test('speak to no goal by words that stand everywhere', () => {
    const goals = [{ id: 'g', text: 'More of the work done with less', isKnown: true }];
    expect(goalOf(someWin('w', 'Did more with less than before'), goals)).toBeUndefined();
  });

  test('read in one line, and say a change once', () => {
    expect(winLine(someWin('w', 'Rebuilt the form.', { brought: 'Two days faster.', before: '9 clashes', after: '1' }))).toBe(
      'Rebuilt the form: Two days faster (before: 9 clashes; now: 1)',
    );
    expect(winLine(someWin('w', 'Wrote one rule', { brought: 'Clashes went from nine to one', before: 'Nine', after: 'One' }))).toBe(
      'Wrote one rule: Clashes went from nine to one',
    );
    const approval = { brought: 'Suppliers stopped calling: 31 calls a month became 4', before: '12 days', after: '3 days' };
    expect(winLine(someWin('w', 'Cut invoice approval from 12 days to 3', approval))).toBe(
      'Cut invoice approval from 12 days to 3. Suppliers stopped calling: 31 calls a month became 4',
    );
    expect(winLine(someWin('w', 'Travel: one form for all', { brought: 'No trip was lost.' }))).toBe(
      'Travel: one form for all. No trip was lost',
    );
    expect(winLine(someWin('w', 'Moved the files from paper to the portal', { before: 'Paper', after: 'the portal' }))).toBe(
      'Moved the files from paper to the portal',
    );
    expect(winLine(someWin('w', 'Saved two hours a week', { brought: 'two hours a week' }))).toBe('Saved two hours a week');
    expect(winLine(someWin('w', 'Moved to one list', { before: 'three lists' }))).toBe('Moved to one list (before: three lists)');
    expect(winLine(someWin('w', 'Ran the retreat'))).toBe('Ran the retreat');
  });
});

describe('picking', () => {
  const all = [
    someWin('words', 'Ran it', { brought: 'Calm' }),
    someWin('number', 'Cut 3 days'),
    someWin('decision', 'Sent it', { effect: 'decision' }),
  ];
  const byId = new Map(all.map((win) => [win.id, win]));

  test('puts the strongest first, in whatever order they are picked', () => {
    const picked = ['words', 'number', 'decision'].reduce<readonly string[]>((ids, id) => pickWin(ids, byId.get(id) as Win, all), []);
    expect(picked).toEqual(['number', 'decision', 'words']);
  });

  test('picks nothing twice, and a step up or down at the end changes nothing', () => {
    expect(pickWin(['number'], byId.get('number') as Win, all)).toEqual(['number']);
    expect(moveId(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveId(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveId(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moveId(['a'], 'gone', 1)).toEqual(['a']);
  });
});

const text = fc.oneof(fc.string(), fc.constantFrom('Cut 3 days', 'calendar', 'decided', ''));
const anyWin = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    what: text,
    brought: text,
    before: text,
    after: text,
    said: text,
    effect: fc.constantFrom(undefined, ...EFFECTS),
    isShort: fc.boolean(),
  })
  .map(({ effect, isShort, ...win }) => someWin(win.id, win.what, { ...win, ...(effect && { effect }), ...(isShort && { isShort }) }));
const anyWins = fc.uniqueArray(anyWin, { selector: ({ id }) => id });

describe('whatever the wins', () => {
  test('each offered win stands in one group, and none is lost', () => {
    fc.assert(
      fc.property(anyWins, fc.array(text, { maxLength: 3 }), (wins, texts) => {
        const goals = texts.map((goal, at) => ({ id: `g${String(at)}`, text: goal, isKnown: false }));
        const offered = offeredWins(wins, goals).flatMap((group) => group.wins.map(({ id }) => id));
        expect([...offered].sort()).toEqual(wins.map(({ id }) => id).sort());
      }),
    );
  });

  test('picked one by one they come in the order of their strength', () => {
    fc.assert(
      fc.property(anyWins, (wins) => {
        const ids = wins.reduce<readonly string[]>((before, win) => pickWin(before, win, wins), []);
        const ranks = inOrderOf(ids, wins).map((win) => STRENGTHS.indexOf(strengthOf(win)));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });

  test('moving keeps every one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.constantFrom(-1 as const, 1 as const), (ids, id, step) => {
        expect([...moveId(ids, ids[0] ?? id, step)].sort()).toEqual([...ids].sort());
      }),
    );
  });
});
