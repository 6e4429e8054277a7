/** Which lines of a pasted text are the writer’s own: not mail quoted under it, not headers, not the signature. */

/** A part of the text, as offsets; `end` is after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text taken apart. */
export interface OwnWords {
  /** The lines that speak, in order, blank ones left out; without greeting and what follows the sign-off. */
  readonly lines: readonly Stretch[];
  /** “Dear Ms. Okafor,”, with the name as far as it could be told. */
  readonly greeting?: Stretch & { readonly name: string };
  /** What stands from the sign-off on. */
  readonly signature?: Stretch;
  /** Was anything of another message set aside? */
  readonly hasQuote: boolean;
  /** Is the whole of it someone else’s message, passed on? */
  readonly isForward: boolean;
}

/** More than this is not read: no message is that long, and reading must stay instant. */
export const MOST_READ = 20_000;

const QUOTE_BEGINS =
  /^\s*(?:[-_*=]{2,}\s*(?:original message|original appointment|forwarded (?:message|by)|ursprüngliche nachricht|message d.origine|mensaje original|reply above)|begin forwarded message|on [^\n]{4,120}\bwrote:|am [^\n]{4,120}\bschrieb\b[^\n]*:|le [^\n]{4,120}\ba écrit ?:|el [^\n]{4,120}\bescribió:|il [^\n]{4,120}\bha scritto:|w dniu [^\n]{4,120}napisał|_{8,}\s*$)/i;
const SPLIT_HEADER = /^\s*(?:on|am|le|el) [^\n]{4,120}$/i;
const SPLIT_HEADER_END = /\b(?:wrote|schrieb|a écrit|escribió)\b[^\n]{0,60}:\s*$/i;
const HEADER =
  /^\s*\*?(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|à|envoyé|objet|para|asunto|enviado)\*?\s?:\s/i;
const HEADER_FROM = /^\s*\*?(?:from|von|de)\*?\s?:\s/i;
const FORWARD = /forwarded (?:message|by)|^\s*begin forwarded/i;

const CLOSING =
  /^\s*(?:(?:with |many |my |all |the )?(?:(?:very|most|warm|kind|best|deep|sincere|cordial|friendly)(?:ly|est)? ?)*(?:regards|wishes|thanks|thank you|greetings|gratitude|appreciation)(?: again| (?:so|very) much| in advance| and (?:best|kind|warm)[a-z]*(?: regards| wishes)?| once (?:again|more)| for (?:everything|now))?|best|warmly|cheers|thx|ty|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly| respectfully)?|very truly yours|respectfully(?: yours)?|cordially|gratefully|faithfully|kindly|all the best|take care|talk soon|(?:have|enjoy) (?:a|the|your) [a-z ]{3,30}|until (?:then|thursday|friday|monday|tuesday|wednesday)|mit freundlichen grüßen|viele grüße|beste grüße|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|vriendelijke groet)\s*[,.!–-]*\s*$/i;
/** A longer line is no sign-off. */
const LONGEST_CLOSING = 80;
const DEVICE = /^\s*(?:sent|gesendet|envoyé|enviado) (?:from|via|von|depuis|desde) \S+|^\s*get outlook for|^\s*--\s*$|^\s*—\s*$/i;
const POSTSCRIPT = /^\s*p\.?\s?p?\.?\s?s\b[.:,]?/i;
const SMALL_PRINT =
  /confidential|intended (?:solely|only)|privileged|unsubscribe|think before (?:you )?print|consider the environment|virus|disclaimer/i;
const CARD = /@\w|\d{3}[\s.-]?\d{4}|\bwww\.|https?:|linkedin\.com|\||\b(?:tel|mobile|cell|phone|fax|m|t)\b\s?[.:]/i;

/** One to four words in capitals and nothing else. */
const NAME_ALONE = /^\p{Lu}(?:[\p{L}'’-]*|\.)(?:\s\p{Lu}(?:[\p{L}'’-]*|\.)){0,3}$/u;

const GREETING =
  /^\s*(?:(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|morning|afternoon|sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|bonjour|cher|chère|madame|monsieur|hola|estimad[oa]s?|buenos días|buenas tardes|ciao|gentile)(?![\p{L}])|(?=\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}\s*[,–—-]\s*$))/iu;
const POLITE =
  /^(?:dear|hi|hello|hey|hiya|there|good|morning|afternoon|evening|day|greetings|all|team|everyone|everybody|both|sir|madam|or|and|mr|mrs|ms|miss|mx|dr|prof|professor|hiring|manager|recruiter|recruiting|committee|panel|search|human|resources|hr|talent|acquisition|department|folks|ladies|gentlemen|to|whom|it|may|concern|the|again|office|of)$/i;

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

const isBlank = (line: Line): boolean => line.text.trim() === '';

/** The lines before and between quoted ones. */
function withoutQuotes(lines: readonly Line[]): { readonly own: readonly Line[]; readonly hasQuote: boolean; readonly isForward: boolean } {
  const own: Line[] = [];
  let hasQuote = false;
  let hasOwn = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (/^\s*(?:>|\|\s)/.test(line.text)) {
      hasQuote = true;
      continue;
    }
    const begins = QUOTE_BEGINS.test(line.text) || (SPLIT_HEADER.test(line.text) && SPLIT_HEADER_END.test(lines[at + 1]?.text ?? ''));
    if (begins && (hasOwn || !/^_+$/.test(line.text.trim()))) {
      const isForward = !hasOwn;
      return { own, hasQuote: true, isForward };
    }
    const next = lines.slice(at, at + 5).filter((one) => HEADER.test(one.text)).length;
    if (HEADER.test(line.text) && (HEADER_FROM.test(line.text) || !hasOwn) && next >= 2) {
      if (hasOwn) return { own, hasQuote: true, isForward: false };
      // The headers of one's own draft, copied with it.
      while (at + 1 < lines.length && HEADER.test(lines[at + 1]?.text ?? '')) at++;
      continue;
    }
    own.push(line);
    hasOwn ||= !isBlank(line);
  }
  return { own, hasQuote, isForward: false };
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Where the sign-off begins, as an index of the lines; their number when there is none. */
function signOffAt(lines: readonly Line[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (DEVICE.test(line.text)) return at;
    if (
      line.text.length > LONGEST_CLOSING ||
      !CLOSING.test(line.text) ||
      (at === 0 && lines.length > 1 && !/^\s*(?:best|regards)/i.test(line.text))
    )
      continue;
    // A sign-off has names and addresses after it, not sentences.
    let isFollowed = false;
    for (let after = at + 1, seen = 0; after < lines.length && seen < 3 && !isFollowed; after++) {
      const next = lines[after];
      if (next === undefined || isBlank(next) || POSTSCRIPT.test(next.text) || SMALL_PRINT.test(next.text)) continue;
      seen++;
      isFollowed = wordCount(next.text) > 12;
    }
    if (!isFollowed) return at;
  }
  // A name or a card at the end without a sign-off.
  let end = lines.length;
  for (; end > 1; end--) {
    const text = lines[end - 1]?.text.trim() ?? '';
    const isCard = CARD.test(text) && wordCount(text) <= 12;
    if (text !== '' && !isCard && !NAME_ALONE.test(text)) break;
  }
  return end;
}

/** Words that stand in a sentence and in no greeting. */
const RUNS_ON =
  /\b(?:i|you|can|cant|can't|can’t|just|thanks|thank|thx|hope|hoping|it|its|it's|it’s|is|was|am|im|i'm|i’m|we|my|this|for|about|sorry|any)\b/i;

/** The greeting a line begins with, if it does. */
function greetingOf(line: Line): (Stretch & { readonly name: string }) | undefined {
  if (!GREETING.test(line.text)) return undefined;
  // Up to the first comma, colon, dash or exclamation mark; a line that runs on without one is a sentence.
  const mark = /[,:!;]|\s[–—-]+\s|[–—]|\.\s(?=\p{Lu})/u.exec(
    line.text.replace(/\b(?:mr|mrs|ms|dr|prof|mx)\./gi, (title) => title.replace('.', '_')),
  );
  const length = mark === null ? line.text.length : mark.index + mark[0].length;
  const said = line.text.slice(0, mark === null ? length : mark.index);
  if (wordCount(said) > (mark === null ? 5 : 7)) return undefined;
  // “Hi can’t do Thursday” greets and goes on.
  if (!/^\s*to whom/i.test(said) && RUNS_ON.test(said)) return undefined;
  const name = said
    .split(/[\s.&/]+/)
    .filter(
      (word) =>
        word !== '' &&
        !POLITE.test(word) &&
        !/^(?:_|sehr|geehrter?|liebe[rs]?|hallo|frau|herr|bonjour|hola|guten|tag|madame|monsieur|estimad[oa])$/i.test(word),
    )
    .join(' ');
  return { start: line.start, end: line.start + length, name };
}

/** Takes a pasted text apart. Reads the first {@link MOST_READ} characters; never throws. */
export function ownWords(whole: string): OwnWords {
  const text = whole.slice(0, MOST_READ);
  const { own, hasQuote, isForward } = withoutQuotes(linesOf(text));
  const filled = own.findIndex((line) => !isBlank(line));
  const first = filled < 0 ? undefined : own[filled];
  const greeting = first === undefined ? undefined : greetingOf(first);
  const signOff = signOffAt(own);
  const signature = own[signOff];
  const speaking: Stretch[] = [];
  own.forEach((line, at) => {
    if (isBlank(line)) return;
    const isPostscript = at > signOff && POSTSCRIPT.test(line.text);
    if (at >= signOff && !isPostscript) return;
    const start = greeting !== undefined && line === first ? greeting.end : line.start;
    if (text.slice(start, line.end).trim() !== '') speaking.push({ start, end: line.end });
  });
  return {
    lines: speaking,
    ...(greeting === undefined ? {} : { greeting }),
    ...(signature === undefined || isBlank(signature)
      ? {}
      : { signature: { start: signature.start, end: own.at(-1)?.end ?? signature.end } }),
    hasQuote: hasQuote || FORWARD.test(text),
    isForward,
  };
}
