import type { ReadableAtom } from 'nanostores';
import { from, type Accessor } from 'solid-js';

/** A nanostore as a Solid signal. Snapshots stay as they are: nothing is reconciled in place. */
export function useStore<T>(store: ReadableAtom<T>): Accessor<T> {
  return from((set) => store.subscribe((value) => set(() => value)), store.get());
}
