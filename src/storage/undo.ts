import { atom, type ReadableAtom } from 'nanostores';
import { focusSoon, rowSelector } from '../browser/device.ts';
import { useStore } from '../browser/use-store.ts';

/** The last removal, to be undone until the next act. */
export interface Undo {
  /** What was removed, as an id: where to look when it is back. */
  readonly id: string;
  readonly text: string;
  readonly restore: () => void;
}

/** One feature's memory of its last removal. */
export interface UndoMemory {
  readonly $undo: ReadableAtom<Undo | null>;
  /** Notes what was removed and how to bring it back. */
  readonly offerUndo: (undo: Undo) => void;
  /** Takes the last removal back and returns the id of what is there again. */
  readonly undoRemoval: () => string | undefined;
  /** The person has seen the notice and moves on. */
  readonly dismissUndo: () => void;
}

/** Makes the memory of the last removal for a feature. It lives as long as the page. */
export function rememberRemovals(): UndoMemory {
  const $undo = atom<Undo | null>(null);
  return {
    $undo,
    offerUndo: (undo) => $undo.set(undo),
    undoRemoval: () => {
      const undo = $undo.get();
      $undo.set(null);
      undo?.restore();
      return undo?.id;
    },
    dismissUndo: () => $undo.set(null),
  };
}

/** What the notice of the last removal shows and does. Undoing gives the focus to what is back, dismissing to the title. */
export function createUndoNotice(memory: UndoMemory): {
  readonly text: string | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
} {
  const undo = useStore(memory.$undo);
  return {
    get text() {
      return undo()?.text;
    },
    onUndo: () => {
      const id = memory.undoRemoval();
      if (id !== undefined) focusSoon(rowSelector(id), 'h1');
    },
    onDismiss: () => {
      memory.dismissUndo();
      focusSoon('h1');
    },
  };
}
