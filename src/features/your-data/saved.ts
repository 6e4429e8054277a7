/**
 * What was last saved to a file, and when it is time to do it again. The stamps of notes are a logical clock: they tell states apart
 * and are never held against the time of day.
 */
import { capitalized, counted } from '../../lib/text.ts';
import { parseStamp, type Stamp } from '../../lib/records.ts';
import type { LastSave, StampsByPart } from './saved-format.ts';

const DAY_MS = 86_400_000;

/** When one is reminded: so many notes must have changed, and so many days gone by. */
interface Pace {
  readonly notes: number;
  readonly days: number;
}
const USUAL: Pace = { notes: 10, days: 7 };
/** Where the browser clears what is stored after seven days without a visit: well before, and for any note. */
const BEFORE_CLEARING: Pace = { notes: 1, days: 4 };

/** How things stand with saving. Moments are milliseconds since 1970 by the clock of this device. */
export interface SaveState {
  /** The last save; `undefined` when there was none. */
  readonly last?: Pick<LastSave, 'at' | 'held' | 'heldUntil'> | undefined;
  /** When something was first written here; `undefined` when that is not known. */
  readonly begunAt?: number | undefined;
  /** The stamps of all notes, removed ones too. */
  readonly stamps: StampsByPart;
  /** Does this browser clear what is stored after seven days without a visit? */
  readonly isClearing: boolean;
}

/** The stamps of the records in a stored text, without reading the records: it may be large. */
export function stampsIn(text: string): readonly Stamp[] {
  return [...text.matchAll(/"updatedAt":(\d{1,16})/g)].map(([, digits]) => parseStamp(Number(digits)));
}

/** How many notes are not as they were in the last saved file. */
export function changedSince({ last, stamps }: Pick<SaveState, 'last' | 'stamps'>): number {
  return Object.entries(stamps).reduce((sum, [part, all]) => {
    const held = new Set(last?.held[part]);
    return sum + all.filter((stamp) => !held.has(stamp) && (last === undefined || stamp > last.heldUntil)).length;
  }, 0);
}

/** Full days since a moment; endless when it is not known, or lies ahead because the clock was set back since. */
function daysSince(moment: number | undefined, now: number): number {
  return moment === undefined || moment > now ? Infinity : Math.floor((now - moment) / DAY_MS);
}

/** Is it time to save? Many notes must have changed, and a week gone by since the last save, or since the first note; less where the browser clears. */
export function isSaveDue(state: SaveState, now: number): boolean {
  const { notes, days } = state.isClearing ? BEFORE_CLEARING : USUAL;
  return changedSince(state) >= notes && daysSince(state.last === undefined ? state.begunAt : state.last.at, now) >= days;
}

/**
 * Is there something to say about a browser that clears? Once there are notes and none was ever saved; again some days after that was
 * put away or the notes were saved, as long as something changed since. `putAwayAt`: when it was last put away.
 */
export function isClearingNews(state: SaveState, putAwayAt: number | undefined, now: number): boolean {
  if (!state.isClearing || changedSince(state) < BEFORE_CLEARING.notes) return false;
  const moments = [state.last?.at, putAwayAt].filter((moment) => moment !== undefined);
  return moments.every((moment) => daysSince(moment, now) >= BEFORE_CLEARING.days);
}

/** Why it is time, in words. @example 'Never saved to a file. 12 notes live in this browser only.' */
export function dueWords(state: SaveState, now: number): string {
  const count = changedSince(state);
  const clearing = state.isClearing ? ' Safari clears what a site has stored after seven days without a visit.' : '';
  if (state.last === undefined) {
    return `Never saved to a file. ${capitalized(counted(count, 'note'))} ${count === 1 ? 'lives' : 'live'} in this browser only.${clearing}`;
  }
  const days = daysSince(state.last.at, now);
  return `Last saved ${days === Infinity ? 'some time' : counted(days, 'day')} ago; ${counted(count, 'note')} changed since.${clearing}`;
}
