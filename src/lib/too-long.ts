/** How much a field is made for, and what is said beyond that. Nothing is ever cut: what is too much stays where it is. */
import { quoted } from './text.ts';

/** Characters a field is made for: a name; one line, which may be a link as long as mail programs make them; a text, which may be a posting. */
export const ROOM = { name: 300, line: 8000, text: 50_000 } as const;

/** As much of what is too much is quoted. */
const MOST_QUOTED = 40;
/** No letter is put together of more than this. */
const LONGEST_LETTER = 64;

/** Where the letter begins that stands at this place, so that an emoji or a letter with its marks is not torn. */
function letterStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LETTER);
  const [...letters] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(from, at + LONGEST_LETTER));
  return from + (letters.findLast(({ index }) => index <= at - from)?.index ?? 0);
}

/** What is beyond the room of a field: its first words in quotation marks; `undefined` when all of it fits. */
export function beyondRoom(text: string, room: number): string | undefined {
  if (text.length <= room) return undefined;
  const seen = /\S/g;
  seen.lastIndex = letterStart(text, room);
  const start = seen.exec(text)?.index;
  // A few words are enough: nothing here takes longer when the text is longer.
  return start === undefined ? undefined : quoted(text.slice(start, start + 4 * MOST_QUOTED), MOST_QUOTED);
}

/** What is said at a field whose text is too long for it; `undefined` when all is well. The same words while more is typed, so that they are read out once. */
export function tooLongWords(text: string, room: number): string | undefined {
  const beyond = beyondRoom(text, room);
  if (beyond === undefined) return undefined;
  return `Longer than the ${room.toLocaleString('en-US')} characters this is made for: too much from ${beyond} on. Nothing is lost; shorten it when you can.`;
}
