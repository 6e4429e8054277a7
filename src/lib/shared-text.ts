/** Text from elsewhere, such as from the phone’s share sheet. All of it is hostile until cleaned. */
import { wholeCharacters } from './text.ts';

/** The longest text taken over from elsewhere. */
export const MOST_CHARACTERS = 20_000;

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

/** Its words, cleaned: the title where there is nothing else, the address under the text. */
export function wordsOfShared(shared: SharedParts): { readonly title: string; readonly text: string } {
  const [title, words, url] = [shared.title, shared.text, shared.url].map(cleanText) as [string, string, string];
  const text = [words || (url === '' ? title : ''), url].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join('\n\n');
  return { title, text };
}
