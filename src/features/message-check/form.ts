/** What only the form of a message shows: blanks, names that do not agree, capitals, short forms. No model can see these. */
import { byLetters } from '../../lib/letters.ts';
import { isSamePerson, nameParts } from '../../lib/names.ts';
import { rememberTexts } from '../../lib/remember.ts';
import type { Draft, FollowUpFacts } from './facts.ts';
import type { Stretch } from './stretch.ts';
import type { MessageReading } from './reading.ts';

const found = (line: Stretch, match: RegExpMatchArray): Stretch => {
  const start = line.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
};

/** More lines and sentences than a message has. */
const MOST_REMEMBERED = 1000;

/** Brackets, braces, lines to fill in, alternatives left standing. */
const PROMPT =
  /\[[^\]\n]{2,200}\]|\{\{?[^}\n]{1,40}\}?\}|<<?[a-z][^<>@\n]{1,40}>>?|_{3,}|\((?:insert|fill in|add (?:name|date|link|company|role|one|a|your|something|detail|specific)|your|put|enter|tb[cd])\b[^)\n]{0,60}\)|\((?:the )?(?:date|time|day|name|first name|surname|company|firm|role|position|job title|link|amount|number|place|attachment)s?(?: here| of [a-z ]{3,30})?\)|(?<!\w)(?:morning\/afternoon|his\/her|him\/her|he\/she|mr\.?\/ms\.?|company name|name of (?:company|contact)|(?:hiring manager|recruiter|contact)'?s? name|t\.?b\.?d)(?!\w)|%[A-Z_]{3,}%/gi;
/** Words in capitals, or crosses, that stand for something. */
const BLANK =
  /\bX{2,}\b|\bx{2,}(?= ?(?:january|february|march|april|may|june|july|august|september|october|november|december|am\b|pm\b|o.clock|years|days|%))|[$£€] ?x+\b|\b(?:NAME|COMPANY|ROLE|POSITION|TITLE|RECIPIENT|SURNAME|INSERT [A-Z ]+|YOUR NAME|HIRING MANAGER|FIRST ?NAME|LAST ?NAME|JOB TITLE|(?:LINK|DATE|TIME|DETAILS) (?:HERE|TBC)|ADD (?:LINK|DATE|NAME))\b/g;
const NO_PROMPT = /^\[\s*(?:sic|\.\.\.|…)\s*\]$|^<(?:https?:|mailto:|www)/i;

/** Prompts and blanks that were never filled in. Those the writer quotes do not count. */
export function placeholders(reading: MessageReading): readonly Stretch[] {
  const { text, lines, greeting, signature } = reading;
  const isLoud = isShouted(reading);
  const isQuoted = ({ start, end }: Stretch): boolean =>
    /["“‘”]/.test(text[start - 1] ?? '') ||
    /["”’]/.test(text[end] ?? '') ||
    /["“][^"”\n]{0,20}$/.test(text.slice(Math.max(0, start - 21), start));
  return [...lines, ...(greeting === undefined ? [] : [greeting]), ...(signature === undefined ? [] : [signature])].flatMap((line) =>
    prompts(text.slice(line.start, line.end))
      .filter(([prompt]) => !isLoud || !isCapitals(prompt))
      .map((match) => found(line, match))
      .filter((one) => !isQuoted(one)),
  );
}
/** A line without any of these holds no prompt, and one without any of those no blank: most lines are spared the long look. */
const MAY_PROMPT = /[[{<_(/%]|name|t\.?b\.?d/i;
const MAY_BLANK = /xx|XX|[$£€] ?x|[A-Z]{4}/;
const prompts = rememberTexts(MOST_REMEMBERED, (line) =>
  [...(MAY_PROMPT.test(line) ? line.matchAll(PROMPT) : []), ...(MAY_BLANK.test(line) ? line.matchAll(BLANK) : [])].filter(
    ([prompt]) => !NO_PROMPT.test(prompt),
  ),
);
const isCapitals = (prompt: string): boolean => prompt === prompt.toUpperCase() && !/[[{<_%(]/.test(prompt);

/** How many letters have to be changed to make one word of the other; more than 2 counts as 3. Two letters in each other’s place are one. */
function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const [before = [], last = []] = [rows[i - 2], rows[i - 1]];
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 3) + 1 : 3;
      row.push(
        Math.min(
          (last[j] ?? 3) + 1,
          (row[j - 1] ?? 3) + 1,
          (last[j - 1] ?? 3) + (a[i - 1] === b[j - 1] ? 0 : 1),
          i > 1 && j > 1 ? swapped : 3,
        ),
      );
    }
    rows.push(row);
  }
  return Math.min(3, rows.at(-1)?.at(-1) ?? 3);
}

/** A title with a name, as one speaks to somebody in the middle of a text. */
const TITLED = byLetters(/\b(?:mr|mrs|ms|miss|mx|dr|prof)\.? ([\p{Lu}][\p{L}'’-]+)/giu);
/** “Thank you again, Karen.”: a name at the end of a sentence that speaks to the reader. */
const SPOKEN_TO = byLetters(/\b(?:thank(?:s| you)|you|again|welcome|sorry|please)[^.!?\n]{0,40}, ([\p{Lu}][\p{Ll}]+)[.!?]/gu);
const NO_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:I|Sir|Madam|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const spokenTo = rememberTexts(MOST_REMEMBERED, (line) => [...line.matchAll(TITLED(line)), ...line.matchAll(SPOKEN_TO(line))]);

/** Words begin or end alike where one is a slip of the other. */
const isAlike = (a: string, b: string): boolean => a[0] === b[0] || a.at(-1) === b.at(-1);
/** Parts of names as they are compared letter by letter: one letter off is a slip, a long way off is somebody else. */
const isOneLetterOff = (a: string, b: string): boolean =>
  a !== b && Math.min(a.length, b.length) >= 4 && isAlike(a, b) && lettersApart(a, b) === 1;

/**
 * The reader’s name where it is wrong: nobody of this interview is called so, or the message has two names for one person.
 * Where nothing can be compared it is taken to be right.
 */
export function wrongName({ text, greeting, lines }: MessageReading, people: readonly string[]): Stretch | undefined {
  if (greeting === undefined || greeting.names.length === 0) return undefined;
  const { names } = greeting;
  if (people.length > 0 && names.every((name) => people.every((one) => isSamePerson(name, one) === false))) return greeting;
  const known = [...names, ...people].flatMap(nameParts);
  for (const line of lines) {
    const part = text.slice(line.start, line.end);
    for (const match of spokenTo(part)) {
      const [whole, name = ''] = match;
      const [said = ''] = nameParts(name);
      if (said === '' || NO_NAME.test(name)) continue;
      const isOther = /,/.test(whole) && names.length === 1 && isSamePerson(name, names[0] ?? '') === false && !known.includes(said);
      if (!known.includes(said) && (isOther || known.some((one) => isOneLetterOff(said, one)))) {
        const start = line.start + match.index + whole.lastIndexOf(name);
        return { start, end: start + name.length };
      }
    }
  }
  return undefined;
}

const BUSINESS = new Set(
  'inc|llc|ltd|plc|gmbh|ag|corp|corporation|company|group|partners|associates|capital|food|foods|logistics|shipping|insurance|assurance|legal|law|bank|consulting|holdings|industries|systems|solutions|technologies|lab|labs|media|studio|studios|foundation|trust|university|college|hospital|health|clinic|school|council|estate|estates|housing|energy|pharma|hotel|hotels|airline|airlines|motors|publishing|press|realty|financial|global|international|services|enterprises|mutual|the|and|of'.split(
    '|',
  ),
);
/** Words in capitals that begin no name of a company. */
const NO_COMPANY = new Set(
  'Executive|Administrative|Personal|Chief|Senior|Junior|Office|Team|Human|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Microsoft|Google|Excel|Outlook|Zoom|Teams|Word|PowerPoint|I|English|German|French|Spanish|Assistant|Coordinator|Manager|Director|Secretary|Receptionist|Head|Vice|PA|EA|HR|CEO|CFO|COO|NYC|London|New|Street|Road|LinkedIn'.split(
    '|',
  ),
);
/** What stands before the name of the firm one writes to. */
const WANTED =
  /(?:\b(?:join(?:ing)?|about|part of|interest(?:ed)? in|(?:role|position|job|post|opportunity|opening|team|everyone|people|work|working|future|start|starting|assistants|picture|interview|interviewing|meeting|talk|time|day|together|assistant|secretary|director|coordinator|manager|receptionist)(?: \w+){0,3} (?:at|with)))\s+(?:the team at |the )?$/i;
const FORMER =
  /\b(?:at my|when (?:i|we) (?:worked|did|had|were|moved|used)|former(?:ly)?|previous(?:ly)?|last job|used to|worked|in my time|same at|did the same|years at|currently|present|offer from|elsewhere|friend|referred|introduced|before|recruiter|agency)\b/i;
const NAME = byLetters(/[\p{Lu}][\p{L}'’-]+(?:\s(?:&|and|of|the|for)(?=\s[\p{Lu}])|\s[\p{Lu}][\p{L}'’-]+)*/gu);
const firmParts = (name: string): readonly string[] => nameParts(name).filter((part) => part.length > 1 && !BUSINESS.has(part));
/** The first word of one of them is in the other. */
const isSameFirm = (a: readonly string[], b: readonly string[]): boolean => b.includes(a[0] ?? '') || a.includes(b[0] ?? '');

/** The names in a sentence that may be a firm’s; `isMeant` where the place can mean the one written to. Those one worked at before are not. */
const firmsIn = rememberTexts(
  MOST_REMEMBERED,
  (words): readonly (Stretch & { readonly parts: readonly string[]; readonly isMeant: boolean })[] => {
    return [...words.matchAll(NAME(words))].flatMap((match) => {
      const [name] = match;
      if (name.split(' ').some((word) => NO_COMPANY.has(word))) return [];
      const parts = firmParts(name);
      if (parts.length === 0) return [];
      const before = words.slice(0, match.index);
      const after = words.slice(match.index + name.length);
      const isFirm = BUSINESS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
      const isMeant =
        (name.includes(' ') || /\b(?:join(?:ing)?|(?:team|everyone|everybody|people|colleagues) at) (?:the )?$/.test(before)) &&
        (WANTED.test(before) ||
          /^ (?:is|are|remains?|would) (?:still )?(?:be )?my (?:first|clear|favou?rite|preferred)/.test(after) ||
          (isFirm && /\b(?:at|with|join|for) (?:the )?$/i.test(before))) &&
        !FORMER.test(words);
      return [{ start: match.index, end: match.index + name.length, parts, isMeant }];
    });
  },
);

/** A slip in the name of a firm: up to two letters. */
const isNear = (a: string, b: string): boolean => isAlike(a, b) && lettersApart(a, b) <= 2;

/** Names of companies in the place of the one of this interview, or a second one where none is known. */
export function wrongCompany(reading: MessageReading, { company = '', people = [] }: FollowUpFacts): readonly Stretch[] {
  const firms = reading.sentences.flatMap(({ start, end }) =>
    firmsIn(reading.text.slice(start, end)).map((firm) => ({ ...firm, start: firm.start + start, end: firm.end + start })),
  );
  const known = firmParts(company);
  if (known.length === 0) {
    const meant = firms.filter(({ isMeant }) => isMeant);
    return meant.slice(1).filter(({ parts }) => !isSameFirm(parts, meant[0]?.parts ?? []));
  }
  const isNamed = firms.some(({ parts }) => isSameFirm(parts, known));
  const names = people.flatMap(nameParts);
  return firms.filter(({ parts, isMeant }) => {
    if (isSameFirm(parts, known) || names.some((one) => parts.includes(one))) return false;
    return parts.some((part) => part.length > 4 && known.some((one) => isNear(part, one))) || (!isNamed && isMeant);
  });
}

/** How a message is written shows in so much of it. */
const ENOUGH_LETTERS = 1500;

const LETTERS = byLetters(/[\p{L}]/gu);
const CAPITALS = byLetters(/[\p{Lu}]/gu);

/** Does most of it stand in capitals? */
export function isShouted({ text, lines, words }: MessageReading): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (words < 8 || first === undefined || last === undefined) return false;
  const some = text.slice(first.start, Math.min(last.end, first.start + ENOUGH_LETTERS));
  const capitals = some.match(CAPITALS(some))?.length ?? 0;
  return capitals > 0.7 * (some.match(LETTERS(some))?.length ?? 0);
}

const TEXT_SPEAK = new Set(
  'u|ur|r|thx|thnx|tks|pls|plz|plss|gr8|m8|l8r|b4|2day|2moro|4u|lol|lmao|omg|lmk|hmu|rly|ttyl|tmrw|tmr|tomoz|abt|wld|cld|shld|wk|wks|nxt|smth|sth|idk|tbh|btw|ngl|gonna|wanna|gimme|cuz|coz|luv|xoxo|hehe|yo|sup|dude|bro|bestie|hun|nothin|somethin|ty|w|n|im|ive|dont|cant'.split(
    '|',
  ),
);
/** The same with letters drawn out; and numbers that stand for words, by what follows. */
const DRAWN_OUT = /^(?:xx+|haha+|heyy+)$/;
const AFTER_FOUR = /^ (?:u|ur|me|the|your|time)/i;
const AFTER_TWO = /^ (?:meet|see|u|me|hear|talk)/i;
const isShortForm = (word: string, after: string): boolean =>
  TEXT_SPEAK.has(word) || DRAWN_OUT.test(word) || (word === '4' && AFTER_FOUR.test(after)) || (word === '2' && AFTER_TWO.test(after));
/** What makes it part of something longer. */
const GOES_ON = byLetters(/^[\p{L}\p{N}'’@-]/u);
const GOES_BEFORE = byLetters(/[\p{L}\p{N}'’.@/-]$/u);

/** Short forms of text messages. */
export function textSpeak({ text, lines }: MessageReading): readonly Stretch[] {
  return lines.flatMap((line) => shortForms(text.slice(line.start, line.end)).map((match) => found(line, match)));
}
const shortForms = rememberTexts(MOST_REMEMBERED, (line) => {
  const lower = line.toLowerCase();
  // Most lines hold none.
  if (!/[24]|xx|haha|heyy/.test(lower) && lower.match(/[a-z\d]+/g)?.some((word) => TEXT_SPEAK.has(word)) !== true) return [];
  return [...line.matchAll(/[a-z\d]+/gi)].filter(({ 0: word, index }) => {
    const [before, after] = [line.slice(0, index), line.slice(index + word.length)];
    return isShortForm(word.toLowerCase(), after) && !GOES_BEFORE(before).test(before) && !GOES_ON(after).test(after);
  });
});

/** Is the subject missing where one is expected? */
export function lacksSubject({ subject }: Draft, { channel = 'email' }: FollowUpFacts): boolean {
  return channel === 'email' && (subject ?? '').trim() === '';
}
