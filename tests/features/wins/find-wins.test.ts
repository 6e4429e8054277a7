import { expect, test } from 'vitest';
import { winSearch } from '../../../src/features/wins/find-wins.ts';
import { blankService } from '../../../src/features/wins/service.ts';
import { manyWins, win } from '../wins-page/some-wins.ts';

const WINS = [
  win('hotels', { what: 'Asked two hotels for one rate', brought: '$2,100 less', effect: 'money', serviceId: 's' }),
  win('desk', { what: 'Set up the intake desk', said: 'Nobody asks about hotels anymore', forWhom: 'Mónica' }),
  win('late', { what: 'Sent the pack a day late', isShort: true, learned: 'I ask four days ahead' }),
];
const find = winSearch(WINS, [blankService('s', 'plan trips', 0)]);
const ids = (query: string): readonly string[] => find(query).hits.map(({ id }) => id);

test('a win is found by any word of it, that of its service and of its effect; what was done comes first', () => {
  expect(ids('hotels')).toEqual(['hotels', 'desk']);
  expect(ids('monica')).toEqual(['desk']);
  expect(ids('trips')).toEqual(['hotels']);
  expect(ids('saved')).toEqual(['hotels']);
  expect(ids('fell short')).toEqual(['late']);
  expect(ids('int')).toEqual(['desk']);
  // However the thousands are marked, in the win or by who searches.
  for (const sum of ['2,100', '2100', '$2,100', '2.100', '210']) expect(ids(sum), sum).toEqual(['hotels']);
  expect(winSearch([win('rate', { what: 'Saved 4200 a year' })], [])('£4,200').hits).toMatchObject([{ id: 'rate' }]);
  expect(ids('nothing like that')).toEqual([]);
  expect(ids('')).toEqual([]);
});

test('a slip of the pen finds what comes near, and says so', () => {
  expect(find('inteke')).toMatchObject({ isNear: true, hits: [{ id: 'desk' }] });
});

test('of far too many it finds the one', () => {
  const found = winSearch(manyWins(500), [])('“Win 321”');
  expect(found.hits[0]?.id).toBe('many-321');
  expect(found.hits.length).toBeLessThan(4);
});
