/** Text that comes from elsewhere: from the phone’s share sheet, or from another page of Greenroom. All of it is hostile until cleaned. */
import { isObject, parseText, present } from '../../lib/parse.ts';
import { wholeCharacters } from '../../lib/text.ts';
import { beyondRoom } from '../../lib/too-long.ts';
import { parseMessage, type Message } from './message.ts';

/** The longest text taken over from elsewhere, and as much of one as is checked. */
export const MOST_CHARACTERS = 20_000;

/** What is said of a text that long: nobody should think that all of it was taken over, or is checked. `undefined` for a shorter one. */
export function tooMuchWords(text: string): string | undefined {
  const beyond = beyondRoom(text, MOST_CHARACTERS);
  if (beyond !== undefined) return `Only the first 20,000 characters are checked. From ${beyond} on the message is kept, and not read.`;
  return text.length < MOST_CHARACTERS ? undefined : 'This is the most that fits: 20,000 characters. Check that the end is there.';
}

// Control characters but tab and line break, and those that turn the direction of text or hide in it.
// eslint-disable-next-line no-control-regex -- these are the ones to take out
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Plain text of at most {@link MOST_CHARACTERS} letters, without what cannot be seen. */
export function cleanText(text: string): string {
  return wholeCharacters(text.slice(0, MOST_CHARACTERS)).replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
}

/** What a share sheet handed over. */
export interface SharedParts {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** What a new message begins with. */
export type HandedOver = Partial<Omit<Message, 'id' | 'type'>>;

/** What was shared, for a new message: the title as the subject, the address under the text. `undefined` when there is nothing in it. */
export function readShared(shared: SharedParts): HandedOver | undefined {
  const [title, words, url] = [shared.title, shared.text, shared.url].map(cleanText) as [string, string, string];
  const text = [words || (url === '' ? title : ''), url].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join('\n\n');
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
  const { to, company, subject, stage } = parseMessage({ ...raw, id: '' });
  const text = cleanText(parseText(raw['text']));
  return text === '' ? undefined : { known: { to, company, subject, text, ...present({ stage }) }, isSample: raw['isSample'] === true };
}
