/** What shows that a line belongs to the machinery of mail and not to a message: evidence that is weighed, never one word. */
import { byLetters } from '../../lib/letters.ts';
import type { Stretch } from './stretch.ts';

/** A line of a text. */
export interface Line extends Stretch {
  readonly text: string;
}

/** Is nothing in it? */
export const isEmptyLine = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';
/** How many words a text has. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => LETTER(word).test(word)).length;
const LETTER = byLetters(/[\p{L}\p{N}]/u);
const NAME_ALONE = byLetters(/^[\p{Lu}](?:[\p{L}'’-]*|\.)(?:\s[\p{Lu}](?:[\p{L}'’-]*|\.)){0,3}$/u);
/** One to four words in capitals and nothing else. */
export const isNameAlone = (text: string): boolean => NAME_ALONE(text).test(text);

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** An address as a mail program writes it. */
export const NAMED_ADDRESS = /[<[(](?:mailto:)?[\w.+-]+@[^\s>)\]]+[>)\]]/;
const YEAR_DATE = /\b(?:19|20)\d\d\b[^\n]{0,40}\d|\d[^\n]{0,40}\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}\s?[年년]/;
const CLOCK = /(?<![\d.])\d{1,2}[:.]\d{2}\b(?!\.\s?\d)/;
/** “wrote”, as mail programs say it. Only tips the scales. */
const WROTE =
  /wrote|writes|schrieb|a écrit|escribi|ha scritto|escreveu|skrev|schreef|kirjoitti|napisał|napsal|yazdı|написа|пише|작성|写道|寫道|のメール|書きました|:\s*$/i;
/** Names of headers, as mail programs say them. Only tips the scales. */
const HEADER_NAME =
  /^(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|à|envoyé|objet|para|asunto|enviado|assunto|da|inviato|a|oggetto|fra|sendt|til|emne|från|skickat|till|ämne|van|verzonden|aan|onderwerp|od|wysłano|do|temat|lähettäjä|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题)$/i;
/** The subject of an answer. */
export const REPLY_SUBJECT = /^(?:re|aw|wg|fwd?|sv|vs|antw|odp|ynt|rif|tr|回复|答复)\s?:/i;
/** A writer speaks in the first person, and to the reader. */
export const SPEAKS = /\b(?:i|i'm|i’m|my|me|we|our|you|your|please)\b/i;
/** Words of a sentence: no program writes them above a quote. */
const PROSE = /\b(?:the|is|are|was|were|for|these|this|following|can|could|would|with)\b/i;
/** Headers that a list of one’s own has not. */
const STRONG =
  /^(?:sent|subject|gesendet|betreff|envoyé|objet|asunto|enviado|assunto|inviato|oggetto|sendt|emne|skickat|ämne|verzonden|onderwerp|wysłano|temat|送信日時|件名|发送时间|主题)$/i;
/** A mail one gets begins with its sender; one’s own draft with its reader, its subject or its day. */
export const OWN_FIRST = /^(?:to|cc|subject|date|re|an|betreff|datum)$/i;
/** A greeting. */
export const OPENS = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe|sehr geehrte|bonjour|hola|ciao|hej|olá)\b/i;

/** How many of these hold. */
const score = (...held: readonly (readonly [boolean, number])[]): number =>
  held.reduce((sum, [holds, worth]) => (holds ? sum + worth : sum), 0);

/** Evidence enough to set something aside. */
const ENOUGH = 3;
/** A colon at the end; marks of direction may follow it. */
const COLON_LAST = /[:：][\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;
/** Lines over which a mail program may break “On … wrote:”. */
const MOST_JOINED = 3;

/** A time at the end of a short line, as the page of a mail program shows it. */
const STAMP = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s\p{Lu}{2,4})?(?:\s\([^)]*\))?\s*$/iu;
/** “[12/05/2026, 16:10] Priya: …”, as it comes out of a chat. */
const CHAT = /^\s*\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]?(?: -)? \p{Lu}[^:]{1,40}: /iu;

/** Does a mail copied from a page begin here, or a chat? A stamp, and then somebody is greeted once more. Gives the index after it. */
export function afterStamp(lines: readonly Line[], at: number, isGreeted: boolean): number | undefined {
  const line = lines[at]?.text ?? '';
  if (!/\d:\d\d/.test(line)) return undefined;
  if (CHAT.test(line)) return at;
  if (!isGreeted || !STAMP.test(line) || wordCount(line) > 10 || SPEAKS.test(line)) return undefined;
  const next = lines.slice(at + 1).find((one) => !isEmptyLine(one) && !/^\s*to:?\s\S+\s*$/i.test(one.text));
  return next !== undefined && OPENS.test(next.text) ? at + 1 : undefined;
}

/** Does “On …, … wrote:” begin here, perhaps over several lines? Gives the index after it. */
export function afterAttribution(lines: readonly Line[], at: number, isAfterSignOff: boolean): number | undefined {
  let joined = '';
  for (let end = at; end < Math.min(lines.length, at + MOST_JOINED); end++) {
    const line = lines[end];
    if (isEmptyLine(line) || line === undefined) return undefined;
    joined += ` ${line.text.trim()}`;
    if (joined.length > 400) return undefined;
    if (!COLON_LAST.test(joined)) continue;
    let next = end + 1;
    while (next < lines.length && isEmptyLine(lines[next])) next++;
    const following = lines[next]?.text;
    if (following === undefined) return undefined;
    const evidence = score(
      [ADDRESS.test(joined), 2],
      [YEAR_DATE.test(joined), 1],
      [CLOCK.test(joined), 1],
      [/^\s*>/.test(following), 2],
      [OPENS.test(following), 1],
      [isAfterSignOff, 1],
      [WROTE.test(joined.replace(COLON_LAST, '')), 1],
      [SPEAKS.test(joined) || PROSE.test(joined), -2],
      [/^\s*on\b.*\bwrote\s*[:：]\s*$/i.test(joined), 1],
    );
    return evidence >= ENOUGH ? end + 1 : undefined;
  }
  return undefined;
}

/** More lines no headers have. */
const MOST_HEADERS = 24;
/** “Word: value”. */
export const LABELLED = /^\s*[*_]{0,2}([\p{L}][\p{L} -]{0,24}?)[*_]{0,2}\s?[:：][*_]{0,2}\s*(\S.*)?$/u;

/** Do the headers of a mail begin here, one a line or all on one line? Gives the index after them. */
export function afterHeaders(lines: readonly Line[], at: number, isAfterSignOff: boolean): number | undefined {
  const first = lines[at]?.text ?? '';
  if (!/[:：]/.test(first)) return undefined;
  const inOne = [...first.matchAll(/(?:^|\s)[*_]{0,2}(\p{L}[\p{L}-]{0,16})[*_]{0,2}\s?:(?=\s)/gu)].map(([, name = '']) => name);
  let end = at;
  const found: { readonly name: string; readonly value: string }[] = [];
  for (; end < Math.min(lines.length, at + MOST_HEADERS); end++) {
    const [, name, value = ''] = LABELLED.exec(lines[end]?.text ?? '') ?? [];
    if (isEmptyLine(lines[end]) && found.length > 0 && LABELLED.test(lines[end + 1]?.text ?? '')) continue;
    if (name === undefined) break;
    found.push({ name: name.trim(), value });
  }
  const isOneLine = found.length < 3 && inOne.length >= 3;
  if (found.length < 2 && !isOneLine) return undefined;
  const names = isOneLine ? inOne : found.map(({ name }) => name);
  const values = isOneLine ? first : found.map(({ value }) => value).join('\n');
  const known = names.filter((name) => HEADER_NAME.test(name)).length;
  const evidence = score(
    [values.split('\n').some((value) => YEAR_DATE.test(value) && CLOCK.test(value)), 2],
    [
      !OWN_FIRST.test(found[0]?.name ?? '') &&
        isNameAlone(found[0]?.value.trim() ?? '') &&
        YEAR_DATE.test(found[1]?.value ?? '') &&
        CLOCK.test(found[1]?.value ?? ''),
      1,
    ],
    [NAMED_ADDRESS.test(values), 2],
    [known > 0 && ADDRESS.test(values) && !NAMED_ADDRESS.test(values), 1],
    [known >= 2 && names.some((name) => STRONG.test(name)), 3],
    [new Set(names).size < names.length, -3],
    [found.some(({ value }) => REPLY_SUBJECT.test(value)), 1],
    [isAfterSignOff, 1],
    [names.length < 3, -1],
    [known < 2 && SPEAKS.test(values), -1],
  );
  if (evidence < ENOUGH) return undefined;
  return isOneLine ? at + 1 : end;
}
