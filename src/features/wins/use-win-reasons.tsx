/** My wins as reasons, for the screens that offer them. Their code comes only where something of it is kept. */
import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { holds } from '../../browser/start.ts';
import { reasonOf, shownProof, type WinReason } from './win-reason.ts';

/** A reason that a win gives, of mine or of the sample. `note`: its proof as it is shown. */
export type OfferedReason = WinReason & { readonly note: string; readonly isSample: boolean };

/** What each win gives as a reason, the strongest first; none until they are read. What fell short is none: it is owned, and proves nothing. */
export function createWinReasons(): Accessor<readonly OfferedReason[]> {
  const [reasons, setReasons] = createSignal<readonly OfferedReason[]>([]);
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  if (holds('wins')) {
    void Promise.all([import('./wins.store.ts'), import('./strongest-wins.ts')]).then(([{ $wins, isSampleOfWins }, { strongestFirst }]) => {
      stop = $wins.subscribe((wins) => {
        const told = strongestFirst(wins).filter(({ isShort, what }) => isShort !== true && what.trim() !== '');
        setReasons(told.map((win) => ({ ...reasonOf(win), note: shownProof(win), isSample: isSampleOfWins(win.id) })));
      });
    });
  }
  return reasons;
}
