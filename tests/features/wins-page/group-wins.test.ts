import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupWins, GROUPINGS, openAtFirst } from '../../../src/features/wins-page/group-wins.ts';
import { winsPaper } from '../../../src/features/wins-page/wins-on-paper.ts';
import { blankService } from '../../../src/features/wins/service.ts';
import { EFFECTS, type Win } from '../../../src/features/wins/win.ts';
import { underWin } from '../../../src/features/wins/win-words.ts';
import { manyWins, win } from './some-wins.ts';
import { NO_DAY } from '../../../src/lib/parse.ts';

const SERVICES = [blankService('s2', 'keep two calendars', 0), blankService('s1', '', 1)];
const titles = (wins: readonly Win[], by: (typeof GROUPINGS)[number]): readonly (readonly [string, readonly string[]])[] =>
  groupWins(wins, by, SERVICES).map(({ title, wins: here }) => [title, here.map(({ id }) => id)]);

describe('wins in groups', () => {
  const wins = [
    win('a', { happenedOn: '2026-05-30', serviceId: 's1', effect: 'money' }),
    win('b', { happenedOn: '2026-05-01', serviceId: 'gone' }),
    win('c', { happenedOn: '2025-12-31', serviceId: 's2', effect: 'time' }),
    win('d', { happenedOn: NO_DAY, serviceId: 's2', effect: 'money' }),
  ];

  test('by month: the newest first, and last what lost its day', () => {
    expect(titles(wins, 'month')).toEqual([
      ['May 2026', ['a', 'b']],
      ['December 2025', ['c']],
      ['Without a day', ['d']],
    ]);
  });

  test('by service: in the order of the services, and last what belongs to none that is there', () => {
    expect(titles(wins, 'service')).toEqual([
      ['Keep two calendars', ['c', 'd']],
      ['Without a name', ['a']],
      ['No service yet', ['b']],
    ]);
  });

  test('by effect: in one order, and last what has none yet', () => {
    expect(titles(wins, 'effect')).toEqual([
      ['Time saved', ['c']],
      ['Money saved or earned', ['a', 'd']],
      ['Not said yet', ['b']],
    ]);
  });

  test('every win is in one group, whatever the grouping', () => {
    const someWin = fc.record({
      id: fc.uuid(),
      happenedOn: fc.constantFrom('2026-05-14', '2026-04-01', NO_DAY),
      serviceId: fc.constantFrom('', 's1', 'x'),
      effect: fc.option(fc.constantFrom(...EFFECTS), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(someWin), fc.constantFrom(...GROUPINGS), (some, by) => {
        const all = some.map(({ effect, ...rest }) => win(rest.id, { ...rest, ...(effect === undefined ? {} : { effect }) }));
        const groups = groupWins(all, by, SERVICES);
        expect(groups.flatMap(({ wins: here }) => here.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.every(({ wins: here }) => here.length > 0)).toBe(true);
        const open = openAtFirst(groups);
        expect(open >= Math.min(1, groups.length) && open <= groups.length).toBe(true);
      }),
    );
  });

  test('few stand open as a whole; of many the first, and no more than fit', () => {
    const open = (wins_: readonly Win[]): number => openAtFirst(groupWins(wins_, 'month', []));
    expect(open(manyWins(12))).toBe(groupWins(manyWins(12), 'month', []).length);
    expect(open(manyWins(500))).toBe(1);
    expect(open(Array.from({ length: 500 }, (_, at) => win(`w${at}`)))).toBe(1);
    expect(open([])).toBe(0);
  });
});

test('under a win is what it brought, else what is known', () => {
  expect(underWin(win('a'))).toBe('');
  expect(underWin(win('a', { forWhom: ' The board ' }))).toBe('The board');
  expect(underWin(win('a', { forWhom: 'The board', before: '9 a week', after: '1' }))).toBe('From 9 a week to 1');
  expect(underWin(win('a', { brought: 'Two hours', before: '9', after: '1' }))).toBe('Two hours');
  expect(underWin(win('a', { brought: 'Late', isShort: true, learned: 'I ask sooner' }))).toBe('I ask sooner');
  expect(underWin(win('a', { brought: 'Late', learned: 'I ask sooner' }))).toBe('Late');
});

test('paper has every word of every win', () => {
  const [one] = manyWins(1);
  if (one === undefined) throw new Error('none');
  const text = JSON.stringify(
    winsPaper([{ ...one, isShort: true, learned: 'I ask sooner' }], [blankService('service-0', 'keep two calendars', 0)]),
  );
  for (const words of [
    one.what,
    one.forWhom,
    one.before,
    one.after,
    one.proof,
    one.said,
    'I ask sooner',
    'Keep two calendars',
    'Time saved',
  ])
    expect(text).toContain(words);
});
