/** Text that comes from elsewhere: from the phone’s share sheet, or from another page of Greenroom. All of it is hostile until cleaned. */
import { isObject, parseText, present } from '../../lib/parse.ts';
import { cleanText, MOST_CHARACTERS, wordsOfShared, type SharedParts } from '../../lib/shared-text.ts';
import { beyondRoom } from '../../lib/too-long.ts';
import { parseMessage, type Message } from './message.ts';

/** What is said of a text that long: nobody should think that all of it was taken over, or is checked. `undefined` for a shorter one. */
export function tooMuchWords(text: string): string | undefined {
  const beyond = beyondRoom(text, MOST_CHARACTERS);
  if (beyond !== undefined) return `Only the first 20,000 characters are checked. From ${beyond} on the message is kept, and not read.`;
  return text.length < MOST_CHARACTERS ? undefined : 'This is the most that fits: 20,000 characters. Check that the end is there.';
}

/** What a new message begins with. */
export type HandedOver = Partial<Omit<Message, 'id' | 'type'>>;

/** What was shared, for a new message: the title as the subject, the address under the text. `undefined` when there is nothing in it. */
export function readShared(shared: SharedParts): HandedOver | undefined {
  const { title, text } = wordsOfShared(shared);
  if (text === '') return undefined;
  return { subject: title === text ? '' : (title.split('\n', 1)[0] ?? ''), text };
}

/** What another page handed over as JSON, for a new message of one’s own or of the sample. `undefined` when there is no text in it. */
export function readHandedOver(json: string): { readonly known: HandedOver; readonly isSample: boolean } | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isObject(raw)) return undefined;
  const { to, company, subject, stage } = parseMessage(raw);
  const text = cleanText(parseText(raw['text']));
  return text === '' ? undefined : { known: { to, company, subject, text, ...present({ stage }) }, isSample: raw['isSample'] === true };
}
