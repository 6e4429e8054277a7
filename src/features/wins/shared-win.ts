/** What another app shared, as a win in the making. */
import { wordsOfShared, type SharedParts } from '../../lib/shared-text.ts';
import { shortened } from '../../lib/text.ts';

/** A line for the field, and what goes with it as what somebody said; `''` for nothing. */
export interface SharedWin {
  readonly what: string;
  readonly said: string;
}

/** How much a line holds; more is somebody's message. */
const MOST_IN_LINE = 200;

/** One line is the win. More than that is what somebody wrote: kept in their words, with its title or its beginning as the line. `undefined` when there is nothing in it. */
export function readSharedWin(shared: SharedParts): SharedWin | undefined {
  const { title, text } = wordsOfShared(shared);
  if (text === '') return undefined;
  if (!text.includes('\n') && text.length <= MOST_IN_LINE) return { what: text, said: '' };
  return { what: shortened(title === text || title === '' ? text : title, MOST_IN_LINE / 2), said: text };
}
