/**
 * Which parts of a pasted text are the writer’s own: not mail quoted in it, not headers, not the card under the signature. Told by form,
 * since no list knows every mail program and language; words only tip the scales. What is set aside is kept, so that it can be shown.
 */

import { byLetters } from '../../lib/letters.ts';
import { greetingOf, type Greeting } from './greeting.ts';
import {
  afterAttribution,
  afterHeaders,
  afterStamp,
  isEmptyLine,
  isNameAlone,
  LABELLED,
  NAMED_ADDRESS,
  OPENS,
  OWN_FIRST,
  REPLY_SUBJECT,
  SPEAKS,
  wordCount,
  type Line,
} from './quote-marks.ts';
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

/** “-----Original Message-----”, or a rule of underscores above headers. */
const SEPARATOR = /^\s*(?:[-_*=–—]{3,}\s?\p{L}[^\n]{2,60}?[-_*=–—]{3,}|_{8,}|-{8,})\s*$/u;

const CLOSING =
  /^\s*(?:(?:with |many |my |all |the )?(?:(?:very|most|warm|kind|best|deep|sincere|cordial|friendly)(?:ly|est)? ?)*(?:regards|wishes|thanks|thank you|greetings|gratitude|appreciation)(?: again| (?:so|very) much| in advance| and (?:best|kind|warm)[a-z]*(?: regards| wishes)?| once (?:again|more)| for (?:everything|now))?|best|warmly|cheers|thx|ty|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly| respectfully)?|very truly yours|respectfully(?: yours)?|cordially|gratefully|faithfully|kindly|all the best|take care|talk soon|(?:have|enjoy) (?:a|the|your) [a-z ]{3,30}|until (?:then|thursday|friday|monday|tuesday|wednesday)|mit freundlichen grüßen|viele grüße|beste grüße|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|vriendelijke groet)\s*[,.!–-]*\s*$/i;
/** A longer line is no sign-off. */
const LONGEST_CLOSING = 80;
const closes = ({ text }: Line): boolean => text.length <= LONGEST_CLOSING && CLOSING.test(text);
const DEVICE = /^\s*(?:sent|gesendet|envoyé|enviado) (?:from|via|von|depuis|desde) \S+|^\s*get outlook for|^\s*--\s*$|^\s*—\s*$/i;
const POSTSCRIPT = /^\s*p\.?\s?p?\.?\s?s\b[.:,]?/i;
const SMALL_PRINT =
  /confidential|intended (?:solely|only)|privileged|unsubscribe|think before (?:you )?print|consider the environment|virus|disclaimer|external (?:e-?mail|sender)|vertraulich|registered (?:in|office)/i;
const CARD = /@\w|\d{3}[\s.-]?\d{4}|\bwww\.|https?:|linkedin\.com|\||\b(?:tel|mobile|cell|phone|fax|m|t)\b\s?[.:]/i;
const SMALL_WORDS = byLetters(/\s[\p{Ll}]+\s[\p{Ll}]+/u);
/** Does a line say something, as a card never does? */
const isSentence = ({ text }: Line): boolean =>
  POSTSCRIPT.test(text) ||
  (!CARD.test(text) &&
    !SMALL_PRINT.test(text) &&
    wordCount(text) >= LEAST_SENTENCE &&
    (SPEAKS.test(text) || wordCount(text) > 12 || (SMALL_WORDS(text).test(text) && /(?<!\b(?:inc|ltd|co|corp|st))[.!?]\s*$/i.test(text))));

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
    const isClosing = closes(line) && (at > 0 || lines.length === 1 || /^\s*(?:best|regards)/i.test(line.text));
    if (!isDevice && !isClosing) continue;
    let end = at + 1;
    while (end < lines.length && !isSentence(lines[end] ?? line)) end++;
    const next = lines.slice(at + 1).find((one) => !isEmptyLine(one));
    if (isDevice || next === undefined || !isSentence(next) || POSTSCRIPT.test(next.text)) return { at, end };
  }
  // A name or a card at the end without a sign-off.
  let at = lines.length;
  for (; at > 1; at--) {
    const text = lines[at - 1]?.text.trim() ?? '';
    const isCard = CARD.test(text) && wordCount(text) <= 12;
    if (text !== '' && !isCard && !isNameAlone(text)) break;
  }
  return lines.slice(at).every(isEmptyLine) ? undefined : { at, end: lines.length };
}

/** Whose each line is. */
interface Sorted {
  readonly own: readonly Line[];
  /** Runs of lines that are somebody else’s. */
  readonly theirs: readonly (readonly Line[])[];
  readonly isForward: boolean;
}

/** A line without any of these is no header, no “On … wrote:” and no rule. */
const MACHINERY = /[:：@\d]|[-_*=–—]{3}/;

/** The next line with something on it, as an index. */
function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isEmptyLine(lines[at])) at++;
  return at;
}

/** Does a rule part a quote from what stands above it? One of dashes alone parts one’s own chapters, too. */
function isQuoteRule(lines: readonly Line[], at: number): boolean {
  const { text = '' } = lines[at] ?? {};
  if (!SEPARATOR.test(text)) return false;
  const below = nextFilled(lines, at + 1);
  const saysSo = /original|ursprüng|message|nachricht/i.test(text) && below < lines.length;
  return saysSo || (afterHeaders(lines, below, true) ?? afterAttribution(lines, below, true)) !== undefined;
}

/** Are these the headers of one’s own draft, copied with it? They begin with the reader, and are no answer’s. */
const areOwnHeaders = ([first, ...more]: readonly Line[]): boolean =>
  first !== undefined &&
  OWN_FIRST.test(LABELLED.exec(first.text)?.[1] ?? '') &&
  ![first, ...more].some(({ text }) => NAMED_ADDRESS.test(text) || REPLY_SUBJECT.test(LABELLED.exec(text)?.[2] ?? ''));

/** A line of a quote: an angle or a bar before it; a bar at its end too makes it a row of a table. */
const QUOTED = /^\s*(?:>|\|\s(?!.*\|\s*$))/;

/** Sorts the lines into the writer’s own and quoted ones. */
function withoutQuotes(lines: readonly Line[]): Sorted {
  const own: Line[] = [];
  const theirs: Line[][] = [];
  /** The writer’s own lines that say something: the first and the last so far, and whether a sign-off was among them. */
  const said: { first?: Line; last?: Line; hasClosed: boolean } = { hasClosed: false };
  const keep = (line: Line): void => {
    own.push(line);
    if (isEmptyLine(line)) return;
    said.first ??= line;
    said.last = line;
    said.hasClosed ||= closes(line);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (QUOTED.test(line.text)) {
      const last = theirs.at(-1);
      if (last !== undefined && lines[at - 1] === last.at(-1)) last.push(line);
      else theirs.push([line]);
      continue;
    }
    if (!MACHINERY.test(line.text)) {
      keep(line);
      continue;
    }
    const isAfterSignOff = said.hasClosed || isNameAlone(said.last?.text.trim() ?? '');
    const isRule = isQuoteRule(lines, at);
    const quote = afterAttribution(lines, at, isAfterSignOff);
    const headers = afterHeaders(lines, at, isAfterSignOff);
    if (headers !== undefined && !isRule && (said.last === undefined || areOwnHeaders(lines.slice(at, headers)))) {
      theirs.push(lines.slice(at, headers));
      at = headers - 1;
      continue;
    }
    // A quote whose lines are marked ends with them; any other runs to the end.
    if (quote !== undefined && /^\s*>/.test(lines[nextFilled(lines, quote)]?.text ?? '')) {
      theirs.push(lines.slice(at, quote));
      at = quote - 1;
      continue;
    }
    const stamp = afterStamp(lines, at, OPENS.test(said.first?.text ?? ''));
    if ((stamp ?? quote ?? headers) === undefined && !isRule) {
      keep(line);
      continue;
    }
    // The name above a stamp is that of the sender.
    const named: Line[] = [];
    while (stamp !== undefined && own.length > 0 && !isEmptyLine(own.at(-1))) named.unshift(...own.splice(-1));
    theirs.push([...named, ...lines.slice(at)]);
    return { own, theirs, isForward: said.last === undefined };
  }
  return { own, theirs, isForward: false };
}

/** Takes a pasted text apart; `isAllMine`: nothing in it is somebody else’s. Reads the first {@link MOST_READ} characters; never throws. */
export function ownWords(whole: string, isAllMine = false): OwnWords {
  const text = whole.slice(0, MOST_READ);
  const lines = linesOf(text);
  const { own, theirs, isForward } = isAllMine ? { own: lines, theirs: [], isForward: false } : withoutQuotes(lines);
  const first = own.find((line) => !isEmptyLine(line));
  const greeting = first === undefined ? undefined : greetingOf(first);
  const end = signOff(own);
  const card = end === undefined ? [] : own.slice(end.at, end.end).filter((line) => !isEmptyLine(line));
  const smallPrint = card.filter((line) => SMALL_PRINT.test(line.text) && wordCount(line.text) >= LEAST_SENTENCE);
  const speaking = own.flatMap((line, at): readonly Stretch[] => {
    if (isEmptyLine(line) || (end !== undefined && at >= end.at && at < end.end)) return [];
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
