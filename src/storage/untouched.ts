/** What was begun in this tab and has nothing written in it yet. It lives beside what is half typed, so that a reload finds it again. */
import type { RecordFormat } from '../lib/envelope.ts';
import type { Stored } from '../lib/records.ts';

/** A new record that nothing was written into, and where it goes once something is. */
export interface Untouched<R extends Stored> {
  readonly record: R;
  readonly whose: 'own' | 'sample';
}

/** Stands before the name of the feature. */
export const UNTOUCHED_PREFIX = 'greenroom-untouched:';

/** What of a feature was begun in this tab before it was loaded anew. */
export function readUntouched<R extends Stored>(feature: string, format: RecordFormat<R>): Untouched<R> | undefined {
  try {
    const { record, whose } = JSON.parse(sessionStorage.getItem(UNTOUCHED_PREFIX + feature) ?? '') as Untouched<R>;
    return { record: format.parseRecord(record as never), whose };
  } catch {
    return undefined; // None, or session storage is blocked.
  }
}

/** Keeps it for a reload, or forgets it; gives it back. */
export function keepUntouched<U>(feature: string, begun: U | undefined): U | undefined {
  try {
    if (begun === undefined) sessionStorage.removeItem(UNTOUCHED_PREFIX + feature);
    else sessionStorage.setItem(UNTOUCHED_PREFIX + feature, JSON.stringify(begun));
  } catch {
    // Blocked or full: it lives as long as the page.
  }
  return begun;
}
