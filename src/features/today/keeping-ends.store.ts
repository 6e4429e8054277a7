/** Open ends about the notes themselves: a saved file that is due, room that gets short. Apart from Today, which looks once it has been painted. */
import { computed } from 'nanostores';
import { $today } from '../../browser/clock.ts';
import { storedTexts } from '../../storage/case-keys.ts';
import { isClearing } from '../../storage/clearing.ts';
import { WARN_CHARACTERS } from '../../lib/room.ts';
import { dueWords, isSaveDue } from '../your-data/saved.ts';
import { wholeSize } from '../your-data/stored-sizes.ts';
import { $savedAt, saveState } from '../your-data/your-data.store.ts';
import type { OpenEnd } from './open-end.ts';

/** Hands over what is due: now, with each new day, and whenever the notes have been saved. Done once it was handed over first. */
export function watchKeepingEnds(show: (ends: readonly OpenEnd[]) => void): Promise<void> {
  let shown = Promise.resolve();
  computed([$savedAt, $today], (savedAt, today) => ({ savedAt, today })).subscribe(() => {
    shown = keepingEnds().then(show);
  });
  return shown;
}

async function keepingEnds(): Promise<readonly OpenEnd[]> {
  const now = Date.now();
  const state = saveState(await isClearing());
  const target = { route: 'yourData' } as const;
  const isShort = wholeSize(storedTexts()).characters >= WARN_CHARACTERS;
  return [
    ...(isShort
      ? [{ key: 'room', what: 'Make room for your notes', why: 'Half of the safe room is used', target, when: 'Soon', needsYou: false }]
      : []),
    ...(isSaveDue(state, now)
      ? [{ key: 'save', what: 'Save your notes to a file', why: dueWords(state, now), target, when: 'When it suits you', needsYou: false }]
      : []),
  ];
}
