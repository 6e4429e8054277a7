/** The value formula: what I do, for whom, and what it brings them, as one sentence out of what people type into three fields. */
import { isolated } from '../../lib/text.ts';
import { baseOfIng, baseOfThird, isBase, isBoth, isNamed, isPlain, isThing } from './formula-words.ts';
import type { Service } from './service.ts';

/** Bullets, quotation marks around all of it, and blanks. */
const HEAD = /^(?:[\s•●▪‣◦·*–—-]+(?=\S)|[“”"„«‹「](?=[^“”"»›」]*[“”"»›」]?[.。]?$)|[,;:]+\s*)+/u;
const TAIL = /[\s.,;:!?…。、，．！？؛،।”"»›」]+$/u;
/** What ends in a dot of its own. */
const ABBREVIATED = /(?:\b(?:inc|ltd|co|corp|jr|sr|etc|vs|dept|no|ave|st)|\b\p{L}\.\p{L}|\p{L}\.\p{L}\.\p{L})\.$/iu;

/** On one line, without bullet, quotation marks around all of it, or what closes a sentence. */
function bare(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(HEAD, '');
  const end = TAIL.exec(line)?.[0] ?? '';
  const cut = line.slice(0, line.length - end.length);
  // A quotation that only ends the line keeps its mark.
  const mark = /[”"»›」]/u.exec(end)?.[0] ?? '';
  const isOpen = mark !== '' && /[“"„«‹「]/u.test(cut);
  return `${end.startsWith('.') && ABBREVIATED.test(`${cut}.`) ? `${cut}.` : cut}${isOpen ? mark : ''}`;
}

/** Without words that stand before it in the sentence already, however often they were typed. */
function without(text: string, lead: RegExp): string {
  const rest = bare(text.replace(lead, ''));
  return rest === text ? text : without(rest, lead);
}

const FIRST_WORD = /^([\p{L}\p{M}\p{N}’'&/-]+)(?:\s+(\S+))?/u;

/** With a small first letter, unless its first word is or may be a name, or is written in capitals. */
function lowered(text: string): string {
  const [, word = '', next = ''] = FIRST_WORD.exec(text) ?? [];
  const isSimple = /^\p{Lu}[\p{Ll}\p{M}’'-]*$/u.test(word);
  return isSimple && isPlain(word, next) && !/^I(?:['’]|$)/.test(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What stands within a phrase with a verb, and hardly in a name. */
const WITHIN =
  /\s(?:the|a|an|my|our|your|their|his|her|its|all|each|every|both|any|two|three|four|five|six|to|with|in|on|at|from|that|so|\d+)\s/i;
const NOMINAL =
  /(?:ing|ment|tion|sion|ance|ence|support|admin|care|services?|control|work|desk|relations|logistics|duties|triage|reports?)$/i;
const MOST_WORDS_OF_A_NAME = 5;
/** One of its kind, which is not spoken of without “the”. */
const ONE_THING = /^(?:calendar|database|diary|inbox|office|phone|(?:front|reception|help) desk|office move)$/i;

/** Is it what a service is called, such as “Travel and expenses”, and nothing that can follow “I”? */
function isName(text: string): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  if (!/^[A-Za-z][A-Za-z’'&/,-]*$/.test(first) || WITHIN.test(text) || words.length > MOST_WORDS_OF_A_NAME) return false;
  const isNominal = NOMINAL.test(words.at(-1) ?? '') || /['’]s$/.test(first);
  if (words.length === 1) return isNamed(first) || isBoth(first) || (isNominal && !isBase(first)) || baseOfIng(first) !== undefined;
  if (isBoth(first)) return isNominal || /\s(?:and|&)\s/.test(text);
  if (isBase(first) || baseOfIng(first) !== undefined || baseOfThird(first) !== undefined) return isThing(first) && isNominal;
  return isNamed(first) || isNominal;
}

/** The same words without the capitals of a title; capitals of their own stay. */
const untitled = (text: string): string => text.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase());

/** Each verb of a row in the form that follows “I”. */
function inBase(text: string): string {
  const [first = ''] = text.split(' ');
  const fromIng = baseOfIng(first);
  const verb = fromIng ?? (isBase(first) ? undefined : baseOfThird(first));
  if (verb === undefined) return text;
  const baseOf = fromIng === undefined ? baseOfThird : baseOfIng;
  return (
    verb +
    text
      .slice(first.length)
      .replace(/((?:,|\band|\bor|&)\s+(?:(?:and|or)\s+)?)(\p{L}+)(?=\s+(?!and\b|or\b|&)\S)/gu, (whole, before: string, word: string) =>
        isThing(word) ? whole : before + (baseOf(word) ?? word),
      )
  );
}

const SUBJECT = /^(?:i|I)(?=\s)\s*/;
const OWN_SUBJECT = /^(?:I['’](?:m|ve|d|ll)|we|We|we['’](?:re|ve|ll)|We['’](?:re|ve|ll))(?=\s)/;

/** What I do with its “I”, however it was typed: as a verb, as a line of a job description, or as the name of it. */
function doing(name: string): string {
  const typed = bare(name);
  if (OWN_SUBJECT.test(typed)) return typed.charAt(0).toUpperCase() + typed.slice(1);
  const hadSubject = SUBJECT.test(typed);
  const rest = without(without(typed, SUBJECT), /^(?:to|and|also)\s+(?=\p{Ll})/iu).replace(/\s+for$/i, '');
  if (/^(?:i|to)?$/i.test(rest)) return '';
  if (/^(?:responsible|accountable|in charge)\b/i.test(rest)) return `I am ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
  if (/^(?:be|being)\s/i.test(rest)) return `I am ${isolated(rest.replace(/^\S+\s/, ''))}`;
  if (hadSubject) return `I ${isolated(lowered(rest))}`;
  if (isName(rest)) {
    const isTitle = rest.split(' ').every((word) => !/^\p{Ll}{4}/u.test(word));
    return `I take care of ${ONE_THING.test(rest) ? 'the ' : ''}${isTitle ? untitled(rest) : lowered(rest)}`;
  }
  const [first = ''] = rest.split(' ');
  return `I ${isolated(inBase(/^\p{Lu}[\p{Ll}-]+$/u.test(first) && !/['’]s$/.test(first) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest))}`;
}

/** What it brings, with the words that join it. */
function bringing(brings: string): string {
  const rest = without(
    bare(brings),
    /^(?:so that|so|in order that|such that|that(?! way)|which means(?: that)?|this means(?: that)?)(?=[\s,:]|$)/i,
  );
  if (rest === '') return '';
  const aim = /^(?:in order |so as )?to\s+(?=\p{Ll})(.*)/iu.exec(rest);
  if (aim !== null) return ` to ${isolated(aim[1] ?? '')}`;
  const clause = lowered(rest);
  const isAmount =
    /^(?:more|less|fewer|\d+\s?%\s(?:more|less|fewer))\s/.test(clause) &&
    !/\s(?:is|are|gets?|goes|go|can|has|have|comes?|waits?|fails?|stays?|needs?|starts?|ends?|leaves?)(?=\s|$)/.test(clause);
  return `, so that ${isAmount ? 'they have ' : ''}${isolated(clause)}`;
}

/** For whom, without its “for”. */
const whomOf = (forWhom: string): string => without(bare(forWhom), /^(?:for|to)(?=[\s:]|$)/i);

const endsIn = (text: string, end: string): boolean => text.toLowerCase().endsWith(end.toLowerCase());
const cutEnd = (text: string, end: string): string => (end !== '' && endsIn(text, end) ? text.slice(0, -end.length) : text);

/** What I do and for whom, with its “I” and without a period, however the two were typed; without the second while it is not known. */
export function doingFor({ name, forWhom }: Pick<Service, 'name' | 'forWhom'>, why = ''): string {
  const what = cutEnd(doing(name), why);
  const whom = whomOf(forWhom);
  return what === '' || whom === '' || endsIn(what, ` ${whom}`) ? what : `${what} for ${isolated(lowered(whom))}`;
}

/**
 * The three parts as one sentence: “I keep two calendars for two directors, so that nothing collides.” A leading “I”, “for” or “so that”,
 * a period and capitals that are no name’s do not matter; a line of a job description gets its verb into shape (“Managing travel” → “I
 * manage travel”), and what is only called something is taken care of. `''` while a part is missing.
 */
export function formulaOf(service: Pick<Service, 'name' | 'forWhom' | 'brings'>): string {
  const why = bringing(service.brings);
  const what = doingFor(service, why);
  if (what === '' || whomOf(service.forWhom) === '' || why === '') return '';
  const sentence = what + why;
  return /[.!?。][”"»’]?$/u.test(sentence) ? sentence : `${sentence}.`;
}
