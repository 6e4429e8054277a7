/** What can be told of a text without weighing it: is it a message, in which language, filled in, addressed to the right person. */
import type { Draft, FollowUpFacts } from './facts.ts';
import type { Stretch } from './own-words.ts';
import type { MessageReading } from './reading.ts';

/** Why there is nothing to judge. */
export type Unreadable = 'empty' | 'not-a-message' | 'other-language' | 'cannot-read' | 'too-short';

/** The commonest words of the languages people write applications in. English first. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and you i to of a for is it that in we my your was with on be have this at me not as so but would are an will if from do',
  de: 'ich und sie die der das ist nicht für mit haben dass wir zu den mir auf im von ein eine ihnen sehr bei noch wie über mich als auch sich wird war würde ihre vielen dank',
  fr: 'je vous le la les et de des que est pour dans une un votre avec mon ma ce qui nous pas au sur ai suis cette vos être merci où du',
  es: 'de que el la y en los por con una para su un gracias usted me le se lo las mi está es del no muy como al si aquel',
  it: 'di che il la e per un una con sono non mi le lei ho del della grazie si ci anche come nel suo alla',
  pt: 'de que o a e para com uma um os não por obrigado obrigada sua seu na no em eu mais muito ao da do se',
  nl: 'ik en de het een van u dat is voor met op niet mijn te ben aan zijn heb uw bedankt graag wij er om',
  pl: 'i w na z do się że nie to za dziękuję jest o pani pan jak mi co po bardzo czy moje proszę dla',
};
const COMMON_SETS = Object.entries(COMMON).map(([code, words]) => [code, new Set(words.split(' '))] as const);
const MANY = 0.13;

/** The language a text is in, as `en`, `de` …; `undefined` where it is too short to tell or none we know. */
function languageOf({ sentences }: MessageReading): string | undefined {
  const words = sentences.flatMap(({ plain }) => plain.trim().split(' '));
  if (words.length < 5) return undefined;
  const letters = words.join('');
  const foreign = letters.replace(/[\p{Script=Latin}\p{N}\P{L}]/gu, '').length;
  if (foreign > letters.length / 2) return 'other';
  const share = COMMON_SETS.map(([code, set]) => ({ code, share: words.filter((word) => set.has(word)).length / words.length }));
  const best = share.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= MANY ? best.code : words.length >= 12 ? 'other' : undefined;
}

const CODE = /^\s*(?:function|const|let|var|import|def|class|return|public|#include|<\/?\w+[^>]*>|[{}[\]]|SELECT\b)|=>|\);\s*$|;\s*$/;
const AD =
  /\b(?:what you.ll do|who we are|what we offer|what you bring|responsibilities|requirements|we are looking for|full[- ]time|closing date|send your (?:cv|resume)|m\/f\/d|equal opportunit|about the role|key duties|job description|salary range)\b/gi;
const NOTE = /^\s*(?:to ?do|note to self|reminder|shopping|agenda|notes?|draft|ideas?)\s*[:\-–]/i;

/** Is it something other than a message of one’s own? */
function isSomethingElse({ text, lines, sentences, isForward, greeting }: MessageReading): boolean {
  if (isForward || lines.length === 0) return true;
  const body = lines.map(({ start, end }) => text.slice(start, end));
  const codeLines = body.filter((line) => CODE.test(line)).length;
  if (body.length >= 2 && codeLines >= body.length * 0.6) return true;
  if (/\b(?:lorem ipsum|dolor sit amet|asdf|qwerty)\b/i.test(text)) return true;
  if (greeting === undefined && new Set(Array.from(text.matchAll(AD), ([found]) => found.toLowerCase())).size >= 3) return true;
  if (NOTE.test(body[0] ?? '') && greeting === undefined) return true;
  if (
    greeting === undefined &&
    body.length > 1 &&
    body.every((line) => /^\s*[-*•·–]\s/.test(line)) &&
    !/\byou\b/i.test(text.replace(/thank[- ]?you/gi, ''))
  )
    return true;
  const isList = body.length >= 3 && body.every((line) => line.trim().split(/\s+/).length <= 8 && !/[.!]\s*$/.test(line));
  if (greeting === undefined && isList && !/\b(?:i|you|your|we)\b/i.test(text)) return true;
  if (body.every((line) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(line))) return true;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return sentences.length === 0 || letters < text.trim().length * 0.4;
}

/** Why the text cannot be judged; `undefined` when it can. */
export function unreadable(reading: MessageReading, facts: FollowUpFacts): Unreadable | undefined {
  if (reading.text.trim() === '') return 'empty';
  if (isSomethingElse(reading)) return 'not-a-message';
  const language = languageOf(reading);
  const expected = (facts.interviewLanguage ?? 'en').toLowerCase().split('-')[0];
  if (language !== undefined && language !== expected) return 'other-language';
  if (language !== undefined && language !== 'en') return 'cannot-read';
  if (!facts.askedByThem && (reading.words < 4 || (reading.words < 5 && !/thank|yes|no\b/i.test(reading.text)))) return 'too-short';
  return undefined;
}

/** Is it a thank-you after an interview held in another language? That much can be told without knowing the language well. */
export function isForeignThanks(reading: MessageReading, facts: FollowUpFacts): boolean {
  const isDue = (facts.stage === 'after-interview' || facts.stage === 'waiting-for-decision') && !facts.thankYouAlreadySent;
  return (
    isDue && unreadable(reading, facts) === 'cannot-read' && /\b(?:dank|gracias|merci|grazie|obrigad|bedankt|dziękuj)/i.test(reading.text)
  );
}

/** Brackets, braces, lines to fill in, alternatives left standing. */
const PROMPT =
  /\[[^\]\n]{2,200}\]|\{\{?[^}\n]{1,40}\}?\}|<<?[a-z][^<>@\n]{1,40}>>?|_{3,}|\b(?:morning\/afternoon|his\/her|him\/her|he\/she|mr\.?\/ms\.?|company name|name of (?:company|contact)|(?:hiring manager|recruiter|contact)'?s? name|t\.?b\.?d)\b|%[A-Z_]{3,}%/gi;
/** Words in capitals that stand for something. */
const BLANK =
  /\bX{2,}\b|\b(?:NAME|COMPANY|ROLE|POSITION|TITLE|RECIPIENT|SURNAME|INSERT [A-Z ]+|YOUR NAME|HIRING MANAGER|FIRST ?NAME|LAST ?NAME|JOB TITLE)\b/g;
const NO_PROMPT = /^\[\s*(?:sic|\.\.\.|…)\s*\]$|^<(?:https?:|mailto:|www)/i;

/** Prompts and blanks that were never filled in. Those of quoted mail do not count. */
export function placeholders(reading: MessageReading): readonly Stretch[] {
  const { text, lines, greeting, signature } = reading;
  const isLoud = isShouted(reading);
  const isQuoted = ({ start, end }: Stretch): boolean =>
    /["“‘”]/.test(text[start - 1] ?? '') ||
    /["”’]/.test(text[end] ?? '') ||
    /["“][^"”\n]{0,20}$/.test(text.slice(Math.max(0, start - 21), start));
  return [...lines, ...(greeting === undefined ? [] : [greeting]), ...(signature === undefined ? [] : [signature])].flatMap((line) => {
    const part = text.slice(line.start, line.end);
    const found = [...part.matchAll(PROMPT), ...(isLoud ? [] : part.matchAll(BLANK))];
    return found
      .filter(([prompt]) => !NO_PROMPT.test(prompt))
      .map((one) => ({ start: line.start + one.index, end: line.start + one.index + one[0].length }))
      .filter((one) => !isQuoted(one));
  });
}

const plainName = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1 && !/^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|the|and|von|van|de|phd|md)$/.test(part));

/** How many letters have to be changed to make one word of the other; more than 2 counts as 3. */
function apart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(3, row.at(-1) ?? 3);
}

/** Short forms people sign and are greeted with. */
const SHORT_NAMES =
  'alexander alexandra alex sandy,andrew andy drew,anthony tony,barbara barb,benjamin ben,catherine katherine kathryn cathy kathy kate katie cate,charles charlie chuck,christine christina chris tina,christopher chris,daniel dan danny,daniela dani,david dave,deborah debbie deb,donald don,edward ed eddie ted,elizabeth liz beth betty lizzie eliza,francesca fran,frederick fred,gabriel gabriella gabe gaby,gerald gerry jerry,gregory greg,henry harry hank,james jim jimmy jamie,jennifer jen jenny,jessica jess jessie,john jack johnny,jonathan jon,joseph joe joey,joshua josh,judith judy,kenneth ken kenny,lawrence larry,leonard len leo,louis lou,madeleine maddy,margaret maggie meg peggy marge,matthew matt,michael mike mick,natalie nat,nathaniel nathan nate,nicholas nick nicky,nicole nicky,oliver ollie,pamela pam,patricia pat patty tricia trish,patrick pat paddy,peter pete,philip phillip phil,rebecca becca becky,richard rick dick rich,robert rob bob bobby robbie,ronald ron,rosalind ros,samantha sam,samuel sam,stephanie steph,stephen steven steve,susan sue susie,theodore ted theo,thomas tom tommy,timothy tim,valerie val,victoria vicky tori,vincent vince,walter walt,william will bill billy,zachary zach'
    .split(',')
    .map((group) => new Set(group.split(' ')));

const isSameName = (a: string, b: string): boolean =>
  a === b ||
  SHORT_NAMES.some((group) => group.has(a) && group.has(b)) ||
  (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));

/** The name in the greeting, when nobody of this interview bears it. */
export function wrongName({ greeting }: MessageReading, people: readonly string[]): Stretch | undefined {
  if (greeting === undefined) return undefined;
  const known = people.flatMap(plainName);
  const said = plainName(greeting.name);
  if (known.length === 0 || said.length === 0) return undefined;
  return said.some((name) => known.some((one) => isSameName(name, one))) ? undefined : greeting;
}

const BUSINESS =
  'inc|llc|ltd|plc|gmbh|ag|corp|corporation|company|group|partners|associates|capital|food|foods|logistics|shipping|insurance|assurance|legal|law|bank|consulting|holdings|industries|systems|solutions|technologies|labs?|media|studios?|foundation|trust|university|college|hospital|health|clinic|school|council|estates?|housing|energy|pharma|hotels?|airlines?|motors|publishing|press|realty|financial|global|international|services|enterprises|mutual|the|and|of';
/** The first word of one of them is in the other. */
const isSameFirm = (a: readonly string[], b: readonly string[]): boolean => b.includes(a[0] ?? '') || a.includes(b[0] ?? '');
const IS_BUSINESS = new RegExp(`^(?:${BUSINESS})$`);
/** Words in capitals that begin no name of a company. */
const NO_COMPANY =
  /^(?:Executive|Administrative|Personal|Chief|Senior|Junior|Office|Team|Human|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Microsoft|Google|Excel|Outlook|Zoom|Teams|Word|PowerPoint|I|English|German|French|Spanish|Assistant|Coordinator|Manager|Director|Secretary|Receptionist|Head|Vice|PA|EA|HR|CEO|CFO|COO|NYC|London|New|Street|Road|LinkedIn)$/;
const WANTED =
  /(?:\b(?:join(?:ing)?|about|part of|interest(?:ed)? in|(?:role|position|job|post|opportunity|opening|team|everyone|people|work|working|future|start|starting|assistants|picture|interview|interviewing|meeting|talk|time|day|together|assistant|secretary|director|coordinator|manager|receptionist)(?: \w+){0,3} (?:at|with)))\s+(?:the team at |the )?$/i;
const FORMER =
  /\b(?:at my|when (?:i|we) (?:worked|did|had|were|moved|used)|former(?:ly)?|previous(?:ly)?|last job|used to|worked|in my time|same at|did the same|years at|currently|present|offer from|elsewhere|friend|referred|introduced|before|recruiter|agency)\b/i;
const NAME = /\p{Lu}[\p{L}'’-]+(?:\s(?:&|and|of|the|for)(?=\s\p{Lu})|\s\p{Lu}[\p{L}'’-]+)*/gu;

/** Names of companies in the place of the one of this interview. Those one worked at before are not meant. */
export function wrongCompany({ text, sentences }: MessageReading, company: string, people: readonly string[]): readonly Stretch[] {
  const known = plainName(company).filter((part) => !IS_BUSINESS.test(part));
  if (known.length === 0) return [];
  const isNamed = new RegExp(`\\b(?:${known.join('|')})`, 'i').test(text.normalize('NFD').replace(/\p{M}/gu, ''));
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const isAboutBefore = FORMER.test(words);
    return [...words.matchAll(NAME)].flatMap((found) => {
      const [name] = found;
      const parts = plainName(name).filter((part) => !IS_BUSINESS.test(part));
      if (parts.length === 0 || name.split(' ').some((word) => NO_COMPANY.test(word)) || isSameFirm(parts, known)) return [];
      if (people.flatMap(plainName).some((one) => parts.includes(one))) return [];
      const start = sentence.start + found.index;
      const isNear = parts.some((part) => part.length > 4 && known.some((one) => apart(part, one) <= 2));
      const before = words.slice(0, found.index);
      const isFirm = IS_BUSINESS.test(name.split(' ').at(-1)?.toLowerCase() ?? '');
      const isMeant =
        !isNamed &&
        !isAboutBefore &&
        (name.includes(' ') || / (?:join(?:ing)?) $/.test(` ${before}`)) &&
        (WANTED.test(before) ||
          /^ (?:is|are|remains?|would) (?:still )?(?:be )?my (?:first|clear|favou?rite|preferred)/.test(
            words.slice(found.index + name.length),
          ) ||
          (isFirm && /\b(?:at|with|join|for) (?:the )?$/i.test(before)));
      return isNear || isMeant ? [{ start, end: start + name.length }] : [];
    });
  });
}

/** Does most of it stand in capitals? */
export function isShouted({ text, lines, words }: MessageReading): boolean {
  const letters = lines
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replace(/[^\p{L}]/gu, '');
  return words >= 8 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.3 && /\p{Lu}/u.test(letters);
}

const TEXT_SPEAK =
  /(?<![\p{L}\p{N}'’.@/-])(?:u|ur|r|thx|thnx|tks|pls|plz|plss|gr8|m8|l8r|b4|2day|2moro|4u|lol|lmao|omg|lmk|hmu|rly|ttyl|tmrw|tmr|tomoz|abt|wld|cld|shld|wk|wks|nxt|smth|sth|idk|tbh|btw|ngl|gonna|wanna|gimme|cuz|coz|luv|xx+|xoxo|haha+|hehe|heyy+|yo|sup|dude|bro|bestie|hun|nothin|somethin|ty|w|n|im|ive|dont|cant|4(?= (?:u|ur|me|the|your|time))|2(?= (?:meet|see|u|me|hear|talk)))(?![\p{L}\p{N}'’@-])/giu;

/** Short forms of text messages. */
export function textSpeak({ text, lines }: MessageReading): readonly Stretch[] {
  return lines.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(TEXT_SPEAK)].map((found) => ({
      start: start + found.index,
      end: start + found.index + found[0].length,
    })),
  );
}

/** Is the subject missing where one is expected? */
export function lacksSubject({ subject }: Draft, { channel = 'email' }: FollowUpFacts): boolean {
  return channel === 'email' && (subject ?? '').trim() === '';
}
