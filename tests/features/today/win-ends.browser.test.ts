import { beforeEach, expect, test } from 'vitest';
import { todayIso } from '../../../src/browser/device.ts';
import type { OpenEnd } from '../../../src/features/today/open-end.ts';
import { watchWinEnds } from '../../../src/features/today/win-ends.store.ts';
import { $wins, addWin, changeWin, removeWin } from '../../../src/features/wins/wins.store.ts';
import { lastWinsShown } from '../../../src/features/your-data/your-data.store.ts';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

beforeEach(() => {
  for (const { id } of $wins.get()) removeWin(id);
});

test('the line about a win is there once, is noted on this device, and goes when the win is answered, with no other in its place', () => {
  let ends: readonly OpenEnd[] = [];
  watchWinEnds((found) => (ends = found));
  expect(ends).toEqual([]);
  expect(lastWinsShown()).toBeUndefined();
  const older = addWin('Changed the agency', { happenedOn: daysAgo(60) }) ?? '';
  addWin('Moved the meeting', { happenedOn: daysAgo(20) });
  changeWin(older, { proof: 'Invoices' });
  // The first that came is the one it is about that day.
  expect(lastWinsShown()).toMatchObject({ on: todayIso(), of: older });
  expect(ends).toMatchObject([{ target: { route: 'wins', id: older }, needsYou: false }]);
  changeWin(older, { effect: 'money' });
  expect(ends).toEqual([]);
});
