/** When the case file was last saved, and when it is time to do it again. */
import { capitalized, counted } from '../../lib/text.ts';
import { parseStamp, type Stamp } from '../../lib/records.ts';

/** As many notes must have changed before one is reminded. */
const MANY_CHANGES = 10;
const WEEK_MS = 7 * 86_400_000;

/** How things stand with saving. */
export interface SaveState {
  /** The moment of the last save; `undefined` when there was none. */
  readonly savedAt?: Stamp | undefined;
  /** When each note was last changed, removed ones too. */
  readonly stamps: readonly Stamp[];
}

/** The stamps of the records in a stored text, without reading the records: it may be large. */
export function stampsIn(text: string): readonly Stamp[] {
  return [...text.matchAll(/"updatedAt":(\d{1,16})/g)].map(([, digits]) => parseStamp(Number(digits))).filter((stamp) => stamp > 0);
}

/** How many notes were changed since the last save. */
export function changedSince({ savedAt = 0, stamps }: SaveState): number {
  return stamps.filter((stamp) => stamp > savedAt).length;
}

/** Is it time to save? Many notes must have changed, and a week gone by since the last save, or since the first note. */
export function isSaveDue(state: SaveState, now: Stamp): boolean {
  const { savedAt, stamps } = state;
  if (changedSince(state) < MANY_CHANGES) return false;
  const since = savedAt ?? stamps.reduce((first, stamp) => Math.min(first, stamp), now);
  return now - since > WEEK_MS;
}

/** Why it is time, in words. @example 'Never saved to a file; 12 notes live in this browser only.' */
export function dueWords(state: SaveState, now: Stamp): string {
  const notes = counted(changedSince(state), 'note');
  if (state.savedAt === undefined) return `Never saved to a file. ${capitalized(notes)} live in this browser only.`;
  const days = Math.floor((now - state.savedAt) / 86_400_000);
  return `Last saved ${days} days ago; ${notes} changed since.`;
}
