/**
 * Which parts of a pasted text are the writer’s own: not mail quoted in it, not headers, not the card under the signature. Told by form,
 * since no list knows every mail program and language; words only tip the scales. What is set aside is kept, so that it can be shown.
 */

import { greetingOf, type Greeting } from './greeting.ts';
import type { Stretch } from './stretch.ts';

/** The text taken apart. */
export interface OwnWords {
  /** The lines that speak, in order, blank ones left out; without greeting, sign-off and card. */
  readonly lines: readonly Stretch[];
  readonly greeting?: Greeting;
  /** From the sign-off to the end of the card. */
  readonly signature?: Stretch;
  /** What was taken for somebody else’s and has sentences in it: not read, and to be said so. */
  readonly unread: readonly Stretch[];
  /** Is the whole of it someone else’s message, passed on? */
  readonly isForward: boolean;
}

/** More than this is not read: no message is that long, and reading must stay instant. */
export const MOST_READ = 20_000;

interface Line extends Stretch {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const end = start + part.length;
    lines.push({ start, end, text: part });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

// Evidence that a line belongs to the machinery of mail and not to a message.
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const NAMED_ADDRESS = /[<[(](?:mailto:)?[\w.+-]+@[^\s>)\]]+[>)\]]/;
const YEAR_DATE = /\b(?:19|20)\d\d\b[^\n]{0,40}\d|\d[^\n]{0,40}\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}\s?[年년]/;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;
/** “wrote”, as mail programs say it. Only tips the scales. */
const WROTE =
  /wrote|writes|schrieb|a écrit|escribi|ha scritto|escreveu|skrev|schreef|kirjoitti|napisał|napsal|yazdı|написа|пише|작성|写道|寫道|のメール|書きました|:\s*$/i;
/** Names of headers, as mail programs say them. Only tips the scales. */
const HEADER_NAME =
  /^(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|à|envoyé|objet|para|asunto|enviado|assunto|da|inviato|a|oggetto|fra|sendt|til|emne|från|skickat|till|ämne|van|verzonden|aan|onderwerp|od|wysłano|do|temat|lähettäjä|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题)$/i;
const REPLY_SUBJECT = /^(?:re|aw|wg|fwd?|sv|vs|antw|odp|ynt|rif|tr|回复|答复)\s?:/i;
/** A writer speaks in the first person, and to the reader. */
const SPEAKS = /\b(?:i|i'm|i’m|my|me|we|our|you|your|please)\b/i;
const OPENS = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe|sehr geehrte|bonjour|hola|ciao|hej|olá)\b/i;

/** How many of these hold. */
const score = (...held: readonly (readonly [boolean, number])[]): number =>
  held.reduce((sum, [holds, worth]) => (holds ? sum + worth : sum), 0);

/** Evidence enough to set something aside. */
const ENOUGH = 3;
/** Lines over which a mail program may break “On … wrote:”. */
const MOST_JOINED = 3;

/** Does “On …, … wrote:” begin here, perhaps over several lines? Gives the index after it. */
function afterAttribution(lines: readonly Line[], at: number, isAfterSignOff: boolean): number | undefined {
  let joined = '';
  for (let end = at; end < Math.min(lines.length, at + MOST_JOINED); end++) {
    const line = lines[end];
    if (isBlank(line) || line === undefined) return undefined;
    joined += ` ${line.text.trim()}`;
    if (joined.length > 400) return undefined;
    if (!/[::]\s*$/.test(joined)) continue;
    let next = end + 1;
    while (next < lines.length && isBlank(lines[next])) next++;
    const following = lines[next]?.text;
    if (following === undefined) return undefined;
    const evidence = score(
      [ADDRESS.test(joined), 2],
      [YEAR_DATE.test(joined), 1],
      [CLOCK.test(joined), 1],
      [/^\s*>/.test(following), 2],
      [OPENS.test(following), 1],
      [isAfterSignOff, 1],
      [WROTE.test(joined.replace(/[::]\s*$/, '')), 1],
      [SPEAKS.test(joined), -2],
    );
    return evidence >= ENOUGH ? end + 1 : undefined;
  }
  return undefined;
}

const LABELLED = /^\s*[*_]{0,2}([\p{L}][\p{L} -]{0,24}?)[*_]{0,2}\s?[::][*_]{0,2}\s*(\S.*)?$/u;

/** Do the headers of a mail begin here, one a line or all on one line? Gives the index after them. */
function afterHeaders(lines: readonly Line[], at: number, isAfterSignOff: boolean): number | undefined {
  const first = lines[at]?.text ?? '';
  const inOne = [...first.matchAll(/(?:^|\s)[*_]{0,2}(\p{L}[\p{L}-]{0,16})[*_]{0,2}\s?:(?=\s)/gu)].map(([, name = '']) => name);
  let end = at;
  const found: { readonly name: string; readonly value: string }[] = [];
  for (; end < lines.length; end++) {
    const [, name, value = ''] = LABELLED.exec(lines[end]?.text ?? '') ?? [];
    if (name === undefined) break;
    found.push({ name: name.trim(), value });
  }
  const isOneLine = found.length < 3 && inOne.length >= 3;
  if (found.length < 2 && !isOneLine) return undefined;
  const names = isOneLine ? inOne : found.map(({ name }) => name);
  const values = isOneLine ? first : found.map(({ value }) => value).join('\n');
  const known = names.filter((name) => HEADER_NAME.test(name)).length;
  const evidence = score(
    [YEAR_DATE.test(values) && CLOCK.test(values), 2],
    [NAMED_ADDRESS.test(values), 2],
    [ADDRESS.test(values), 1],
    [known >= 1, 1],
    [known >= 2, 2],
    [found.some(({ value }) => REPLY_SUBJECT.test(value)), 1],
    [isAfterSignOff, 1],
    [names.length < 3, -1],
    [known < 2 && SPEAKS.test(values), -1],
  );
  if (evidence < ENOUGH) return undefined;
  return isOneLine ? at + 1 : end;
}

/** “-----Original Message-----”, or a rule of underscores above headers. */
const SEPARATOR = /^\s*(?:[-_*=–—]{3,}\s?\p{L}[^\n]{2,60}?[-_*=–—]{3,}|_{8,}|-{8,})\s*$/u;

const CLOSING =
  /^\s*(?:(?:with |many |my |all |the )?(?:(?:very|most|warm|kind|best|deep|sincere|cordial|friendly)(?:ly|est)? ?)*(?:regards|wishes|thanks|thank you|greetings|gratitude|appreciation)(?: again| (?:so|very) much| in advance| and (?:best|kind|warm)[a-z]*(?: regards| wishes)?| once (?:again|more)| for (?:everything|now))?|best|warmly|cheers|thx|ty|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly| respectfully)?|very truly yours|respectfully(?: yours)?|cordially|gratefully|faithfully|kindly|all the best|take care|talk soon|(?:have|enjoy) (?:a|the|your) [a-z ]{3,30}|until (?:then|thursday|friday|monday|tuesday|wednesday)|mit freundlichen grüßen|viele grüße|beste grüße|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|vriendelijke groet)\s*[,.!–-]*\s*$/i;
/** A longer line is no sign-off. */
const LONGEST_CLOSING = 80;
const DEVICE = /^\s*(?:sent|gesendet|envoyé|enviado) (?:from|via|von|depuis|desde) \S+|^\s*get outlook for|^\s*--\s*$|^\s*—\s*$/i;
const POSTSCRIPT = /^\s*p\.?\s?p?\.?\s?s\b[.:,]?/i;
const SMALL_PRINT =
  /confidential|intended (?:solely|only)|privileged|unsubscribe|think before (?:you )?print|consider the environment|virus|disclaimer|external (?:e-?mail|sender)|vertraulich|registered (?:in|office)/i;
const CARD = /@\w|\d{3}[\s.-]?\d{4}|\bwww\.|https?:|linkedin\.com|\||\b(?:tel|mobile|cell|phone|fax|m|t)\b\s?[.:]/i;
/** One to four words in capitals and nothing else. */
const NAME_ALONE = /^\p{Lu}(?:[\p{L}'’-]*|\.)(?:\s\p{Lu}(?:[\p{L}'’-]*|\.)){0,3}$/u;

/** Does a line say something, as a card never does? */
const isSentence = ({ text }: Line): boolean =>
  POSTSCRIPT.test(text) ||
  (!CARD.test(text) && !SMALL_PRINT.test(text) && wordCount(text) >= LEAST_SENTENCE && (SPEAKS.test(text) || wordCount(text) > 12));

/** Fewer words are no sentence: a name, a label. */
const LEAST_SENTENCE = 4;

/**
 * Where a sign-off stands, with the card under it, as indexes of the lines; `end` is after it. A closing word with sentences right under it
 * is none: “Many thanks, / that was a good hour …”.
 */
function signOff(lines: readonly Line[]): { readonly at: number; readonly end: number } | undefined {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const isDevice = DEVICE.test(line.text);
    const isClosing =
      line.text.length <= LONGEST_CLOSING &&
      CLOSING.test(line.text) &&
      (at > 0 || lines.length === 1 || /^\s*(?:best|regards)/i.test(line.text));
    if (!isDevice && !isClosing) continue;
    let end = at + 1;
    while (end < lines.length && !isSentence(lines[end] ?? line)) end++;
    const next = lines.slice(at + 1).find((one) => !isBlank(one));
    if (isDevice || next === undefined || !isSentence(next) || POSTSCRIPT.test(next.text)) return { at, end };
  }
  // A name or a card at the end without a sign-off.
  let at = lines.length;
  for (; at > 1; at--) {
    const text = lines[at - 1]?.text.trim() ?? '';
    const isCard = CARD.test(text) && wordCount(text) <= 12;
    if (text !== '' && !isCard && !NAME_ALONE.test(text)) break;
  }
  return lines.slice(at).every(isBlank) ? undefined : { at, end: lines.length };
}

/** Whose each line is. */
interface Sorted {
  readonly own: readonly Line[];
  /** Runs of lines that are somebody else’s. */
  readonly theirs: readonly (readonly Line[])[];
  readonly isForward: boolean;
}

/** A line without any of these is no header, no “On … wrote:” and no rule. */
const MACHINERY = /[::@\d]|[-_*=–—]{3}/;

/** Sorts the lines into the writer’s own and quoted ones. */
function withoutQuotes(lines: readonly Line[]): Sorted {
  const own: Line[] = [];
  const theirs: Line[][] = [];
  let isForward = false;
  const setAside = (some: readonly Line[]): void => void theirs.push([...some]);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (/^\s*(?:>|\|\s)/.test(line.text)) {
      const last = theirs.at(-1);
      if (last !== undefined && lines[at - 1] === last.at(-1)) last.push(line);
      else setAside([line]);
      continue;
    }
    if (!MACHINERY.test(line.text)) {
      own.push(line);
      continue;
    }
    const spoken = own.findLast((one) => !isBlank(one));
    const hasOwn = spoken !== undefined;
    const isAfterSignOff = hasOwn && (NAME_ALONE.test(spoken.text.trim()) || own.some((one) => CLOSING.test(one.text)));
    const isSeparator = SEPARATOR.test(line.text) && (hasOwn || /\p{L}/u.test(line.text)) && !isBlank(lines[at + 1] ?? lines[at + 2]);
    const quote = afterAttribution(lines, at, isAfterSignOff);
    const headers = afterHeaders(lines, at, isAfterSignOff);
    if (headers !== undefined && !hasOwn && !isSeparator) {
      // The headers of one’s own draft, copied with it.
      setAside(lines.slice(at, headers));
      at = headers - 1;
      continue;
    }
    const begins = quote ?? headers ?? (isSeparator ? at + 1 : undefined);
    if (begins === undefined) {
      own.push(line);
      continue;
    }
    // A quote whose lines are marked ends with them; any other runs to the end.
    const first = lines.slice(begins).findIndex((one) => !isBlank(one));
    if (quote !== undefined && /^\s*>/.test(lines[begins + first]?.text ?? '')) {
      setAside(lines.slice(at, quote));
      at = quote - 1;
      continue;
    }
    isForward = !hasOwn;
    setAside(lines.slice(at));
    break;
  }
  return { own, theirs, isForward };
}

/** Takes a pasted text apart; `isAllMine`: nothing in it is somebody else’s. Reads the first {@link MOST_READ} characters; never throws. */
export function ownWords(whole: string, isAllMine = false): OwnWords {
  const text = whole.slice(0, MOST_READ);
  const lines = linesOf(text);
  const { own, theirs, isForward } = isAllMine ? { own: lines, theirs: [], isForward: false } : withoutQuotes(lines);
  const first = own.find((line) => !isBlank(line));
  const greeting = first === undefined ? undefined : greetingOf(first);
  const end = signOff(own);
  const card = end === undefined ? [] : own.slice(end.at, end.end).filter((line) => !isBlank(line));
  const smallPrint = card.filter((line) => SMALL_PRINT.test(line.text) && wordCount(line.text) >= LEAST_SENTENCE);
  const speaking = own.flatMap((line, at): readonly Stretch[] => {
    if (isBlank(line) || (end !== undefined && at >= end.at && at < end.end)) return [];
    const start = greeting !== undefined && line === first ? greeting.end : line.start;
    return text.slice(start, line.end).trim() === '' ? [] : [{ start, end: line.end }];
  });
  const unread = [...theirs, ...smallPrint.map((line) => [line])]
    .filter((run) => run.some(({ text: said }) => wordCount(said.replace(/^\s*>+/, '')) >= LEAST_SENTENCE))
    .flatMap((run): readonly Stretch[] => {
      const [from, to] = [run[0], run.at(-1)];
      return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
    });
  const [cardStart, cardEnd] = [card[0], card.at(-1)];
  return {
    lines: speaking,
    ...(greeting === undefined ? {} : { greeting }),
    ...(cardStart === undefined || cardEnd === undefined ? {} : { signature: { start: cardStart.start, end: cardEnd.end } }),
    unread,
    isForward: isForward && speaking.length === 0,
  };
}
