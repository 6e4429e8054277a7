/**
 * Acts of the person. What is put, removed and erased inside one {@link act}, in however many records and keys, is taken back as
 * one; an edit outside of any is an act of its own that has no name.
 */
import type { KeyStates } from '../lib/acts.ts';
import type { Records, Stored } from '../lib/records.ts';
import { withSafety } from './with-safety.ts';

/** The act under way, by storage key. */
let underWay: Map<string, KeyStates> | undefined;
let isQuiet = false;

/**
 * Does something as one act under the name that its notice gives it, such as "Con removed"; `''` for one that needs no notice. An
 * act inside another is part of that one. The task is synchronous: what is edited after it returned is not in the act.
 */
export function act<T>(words: string, task: () => T): T {
  return gather(words, task);
}

function gather<T>(words: string | null, task: () => T): T {
  if (underWay !== undefined) return task();
  const states = new Map<string, KeyStates>();
  underWay = states;
  try {
    return task();
  } finally {
    underWay = undefined;
    if (states.size > 0) withSafety((safety) => safety.noteAct(words, states));
  }
}

/** Makes edits that are no act of the person: there is nothing to take back. */
export function quietly<T>(task: () => T): T {
  const was = isQuiet;
  isQuiet = true;
  try {
    return task();
  } finally {
    isQuiet = was;
  }
}

/** Notes that the records of a key were edited: in the act under way, or as an act without a name. */
export function noteEdit(key: string, before: Records<Stored>, after: Records<Stored>): void {
  if (isQuiet) return;
  if (underWay === undefined) gather(null, () => noteEdit(key, before, after));
  else underWay.set(key, { before: underWay.get(key)?.before ?? before, after });
}

/** Notes that a key was erased. Only inside an act can that be taken back: else nothing of it is to be left. */
export function noteErasing(key: string, before: Records<Stored>): void {
  if (underWay !== undefined) noteEdit(key, before, new Map());
}
