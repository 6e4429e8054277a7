/** The deck where one can do without it at first: its code, the bank of questions and the guides come once the page is painted. */
import { createSignal, getOwner, onCleanup, onMount, runWithOwner, type Accessor } from 'solid-js';
import type { Whose } from '../../storage/with-sample.ts';
import type { InterviewHere } from '../interviews/here.ts';
import type { DeckInUse } from './use-deck.tsx';

/** The deck for an interview, or without one; `undefined` until its code is there. */
export function useDeckLater(interview: Accessor<InterviewHere | undefined>, whose: Accessor<Whose>): Accessor<DeckInUse | undefined> {
  const [inUse, setInUse] = createSignal<DeckInUse>();
  const owner = getOwner();
  let isGone = false;
  onCleanup(() => (isGone = true));
  const load = async (): Promise<void> => {
    const { useDeck } = await import('./use-deck.tsx');
    if (!isGone) setInUse(runWithOwner(owner, () => useDeck(interview, whose)));
  };
  // Where it cannot be had, the screen of the cards says so.
  onMount(() => requestAnimationFrame(() => setTimeout(() => void load().catch(() => undefined))));
  return inUse;
}
