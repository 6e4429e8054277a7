/** Acts in the tests of stores and islands: what the app notes of them comes a moment later. */
import { lastAct, takeBack } from '../../src/storage/history.ts';
import { openKeys } from '../../src/storage/open-keys.ts';
import { flushAll } from '../../src/storage/persisted.ts';
import { withSafety } from '../../src/storage/with-safety.ts';

/** Waits until every act so far is noted. */
export const actsNoted = (): Promise<void> => new Promise((resolve) => withSafety(() => resolve()));

/** Takes the last act back, as Ctrl+Z does. `false` when there was nothing to take back. */
export async function takeBackLast(): Promise<boolean> {
  await actsNoted();
  const act = lastAct();
  return act !== undefined && takeBack(act);
}

/** Nothing stored: neither from the test before nor for the next file, which sees the same storage. */
export async function eraseAll(): Promise<void> {
  for (const { erase } of openKeys.values()) erase();
  await actsNoted();
  flushAll();
  localStorage.clear();
  sessionStorage.clear();
}
