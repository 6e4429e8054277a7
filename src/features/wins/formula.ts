/** The value formula: what I do, for whom, and what it brings them, as one sentence out of what people type into three fields. */
import { capitalized, isolated, uncapitalized } from '../../lib/text.ts';
import { clauseOf } from './formula-brings.ts';
import { baseOfIng, baseOfThird, isBase, isBoth, isNamed, isPlain, isInRole, isThing, isTitled } from '../work-lines/formula-words.ts';
import type { Service } from './service.ts';

/** Bullets, quotation marks around all of it, and blanks. */
const HEAD = /^(?:[\s•●▪‣◦·*–—-]+(?=\S)|[“”"„«‹「](?=[^“”"»›」]*[“”"»›」]?[.。]?$)|[,;:]+\s*)+/u;
const TAIL = /[\s.,;:!?…。、，．！？؛،।”"»›」]+$/u;
/** What ends in a period of its own. */
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

/** Without words that already come before it in the sentence, however often they were typed. */
function without(text: string, lead: RegExp): string {
  const rest = bare(text.replace(lead, ''));
  return rest === text ? text : without(rest, lead);
}

const FIRST_WORD = /^([\p{L}\p{M}\p{N}’'&/-]+)(?:\s+(\S+))?/u;

/** With its first letter in lower case, unless its first word is or may be a name, or is in capitals. */
function lowered(text: string): string {
  const [, word = '', next = ''] = FIRST_WORD.exec(text) ?? [];
  const isSimple = /^\p{Lu}[\p{Ll}\p{M}’'-]*$/u.test(word);
  return isSimple && isPlain(word, next) && !/^I(?:['’]|$)/.test(word) ? uncapitalized(text) : text;
}

/** What occurs within a phrase with a verb, and hardly in a name. */
const WITHIN = /\s(?:the|a|an|my|our|your|their|his|her|its|all|each|every|both|any|two|three|four|five|six|that|so|\d+)\s/i;
/** Where what a name is about begins: “Assistance with budgets”. */
const ABOUT = /\s(?:for|of|with|at|to|in|on|from|by|across|including)\s/i;
const NOMINAL =
  /(?:ing|ment|tion|sion|ance|ence|support|admin|care|services?|control|work|desk|relations|logistics|decks|room|duties|papers|tasks|triage|reports?)$/i;
const MOST_WORDS_OF_A_NAME = 5;
/** One of its kind, which is not spoken of without “the”. */
const ONE_THING =
  /^(?!(?:my|our|the|a|an|one|each|every|any|all|no|this|his|her|their)\s)(?:(?!and\b)[\p{L}-]+\s){0,2}(?:budget|calendar|database|desk|diary|fleet|inbox|intranet|kitchen|library|mail ?room|move|newsletter|office|party|phone|register|rota|switchboard|system|(?:post|meeting|mail|print) room|website)(?=$|\sof\s)/iu;
/** What begins with one of these is a thing. */
const OPENER =
  /^(?:all|an?|another|any|anything|both|each|every|everything|many|most|my|no|nothing|odd|other|our|several|some|stuff|that|the|these|things|this|two|three|four|five|six|seven|eight|nine|ten|various|what|whatever|\d+|ad[ -]hoc)(?=\s)/i;

/** Is it what a service is called, such as “Travel and expenses”, and nothing that can follow “I”? */
function isName(text: string): boolean {
  if (OPENER.test(text) || /^(?:purchase|work) orders?$/i.test(text)) return true;
  const [head = '', about] = text.split(ABOUT);
  const words = head.split(/\s/);
  const first = (words[0] ?? '').replace(/[:,]$/, '');
  if (!/^[A-Za-z][A-Za-z’'&/-]*$/.test(first) || WITHIN.test(head) || words.length > MOST_WORDS_OF_A_NAME) return false;
  if (/['’]s$/.test(first)) return true;
  const isNominal = NOMINAL.test(words.at(-1) ?? '');
  const isIng = baseOfIng(first) !== undefined;
  if (words.length === 1) {
    // “Planning of events” is a thing, “planning for growth” is done.
    if (isIng) return about === undefined || /\sof\s/.test(text);
    if (isBoth(first)) return about === undefined;
    const ofThird = baseOfThird(first);
    return (ofThird === undefined || isBoth(ofThird)) && (!isBase(first) || /^support$/i.test(text));
  }
  if (isBoth(first)) return isNominal || /\s(?:and|&)\s/.test(head);
  if (isBase(first) || isIng || baseOfThird(first) !== undefined) return isThing(first) && !/(?:,|\s(?:and|&))\s\S+ing(?=\s)/.test(text);
  if (isNamed(first)) return true;
  if (/ly$/.test(first) && !/^(?:daily|weekly|monthly|quarterly|yearly|early|family)$/i.test(first)) return false;
  // A verb we do not know has “the” or the like behind it (see WITHIN), or leads somewhere.
  // What is done with one in -ing can be taken care of as well.
  return /ing$/.test(first) || !/\s(?:into|about)(?:\s|$)/.test(text);
}

/** The same words without the capitals of a title; capitals of their own stay. */
const untitled = (text: string): string => text.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase());

const WORD = /^(?:\p{L}+ly\s+)?(?=\p{L})/u;

/** Each verb of a row in the form that follows “I”, the first perhaps behind “quickly” or the like. */
function inBase(text: string): string {
  const lead = WORD.exec(text)?.[0] ?? '';
  const first = /^[\p{L}-]+/u.exec(text.slice(lead.length))?.[0] ?? '';
  const fromIng = baseOfIng(first);
  const verb = fromIng ?? (isBase(first) ? undefined : baseOfThird(first));
  // One we do not know: as it goes on all the time.
  if (verb === undefined) return /^\p{Ll}{2,}ing$/u.test(first) && !isBase(first) && text.includes(' ') ? `am ${text}` : text;
  const baseOf = fromIng === undefined ? baseOfThird : baseOfIng;
  const rest = text.slice(lead.length + first.length);
  return `${lead}${verb}${rest.replace(
    /((?:,|\band|\bor|&)\s+(?:(?:and|or)\s+)?)(\p{L}+)(?=\s+(?!and\b|or\b|&)\S)/gu,
    (whole, before: string, word: string) => (isThing(word) ? whole : before + (baseOf(word) ?? word)),
  )}`;
}

/** With its first letter in lower case where a verb has to be. */
const asVerb = (text: string): string => (/^\p{Lu}\p{Ll}[\p{Ll}-]*(?=[\s,:]|$)/u.test(text) ? uncapitalized(text) : text);

/** Names of things that keep their capital at the head of a service. */
const OWN_CAPITAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|outlook|excel|word|teams|zoom|slack|google|microsoft|english|french|german|spanish|christmas)\b/i;

const SUBJECT = /^(?:i|I)(?=\s)\s*/;
const OWN_SUBJECT = /^(?:i['’](?:m|ve|d|ll)|we(?:['’](?:re|ve|ll))?|(?:my|our) \S+ and i)(?=\s)/i;

/** What I do with its “I”, however it was typed: as a verb, as a line of a job description, or as the name of it. */
function doing(name: string): string {
  const typed = bare(name);
  if (OWN_SUBJECT.test(typed)) return capitalized(typed);
  const hadSubject = SUBJECT.test(typed);
  const rest = without(without(typed, SUBJECT), /^(?:to|and|also)\s+(?=\p{Ll})/iu).replace(/\s+for$/i, '');
  if (/^(?:i|to)?$/i.test(rest)) return '';
  if (/^(?:responsible|accountable|in charge)\b/i.test(rest)) return `I am ${uncapitalized(rest)}`;
  if (/^(?:be|being)\s/i.test(rest)) return `I am ${isolated(rest.replace(/^\S+\s/, ''))}`;
  if (!hadSubject && isName(rest)) {
    const isTitle = !rest.split(' ').some((word) => /^\p{Ll}{4}/u.test(word));
    const name = isTitle ? untitled(rest) : (/['’]s\s/.test(rest) && !OPENER.test(rest)) || OWN_CAPITAL.test(rest) ? rest : asVerb(rest);
    return `I take care of ${ONE_THING.test(rest) ? 'the ' : ''}${name}`;
  }
  return `I ${isolated(inBase(asVerb(rest)))}`;
}

/** What the work itself does: it has no subject of its own. */
const DOES =
  /^(?:which\s+)?((?:sav|giv|mak|reduc|ensur|improv|increas)(?:es|ing)|(?:help|keep|free|allow|avoid|prevent|protect|bring|spar|lower)(?:s|es|ing)|lets|letting|means|meaning|cuts|cutting|frees)(?=\s(?!is\b|are\b|was\b|were\b))/i;

/** What it brings, with the words that join it. */
function bringing(brings: string): string {
  const rest = without(
    bare(brings),
    /^(?:so that|so|in order that|such that|that(?! way)|which means(?: that)?|this means(?: that)?)(?=[\s,:]|$)/i,
  );
  if (rest === '') return '';
  const aim = /^(?:in order |so as )?to\s+(?=\p{Ll})(.*)/iu.exec(rest);
  if (aim !== null) return ` to ${isolated(aim[1] ?? '')}`;
  if (/^(?:because|since|which)\s/i.test(rest)) return `, ${isolated(asVerb(rest))}`;
  const does = DOES.exec(rest)?.[1];
  if (does !== undefined) return `, ${/ing$/i.test(does) ? '' : 'which '}${isolated(asVerb(rest))}`;
  const clause = lowered(rest);
  return `, so that ${isolated(clauseOf(clause))}`;
}

/** Whom, as it follows “for”: with the article of a role, and without a capital that is no name’s. */
function forWords(whom: string): string {
  const words = isTitled(whom) ? whom : lowered(whom);
  return isInRole(whom) ? `the ${words}` : words;
}

/** For whom, without its “for”. */
const whomOf = (forWhom: string): string => without(bare(forWhom), /^(?:for|to)(?=[\s:]|$)/i);

const endsIn = (text: string, end: string): boolean => text.toLowerCase().endsWith(end.toLowerCase());
const cutEnd = (text: string, end: string): string => (end !== '' && endsIn(text, end) ? text.slice(0, -end.length) : text);

/** What I do and for whom, with its “I” and without a period, however the two were typed; without the second while it is not known. */
export function doingFor({ name, forWhom }: Pick<Service, 'name' | 'forWhom'>, why = ''): string {
  const what = cutEnd(doing(name), why);
  const whom = whomOf(forWhom);
  return what === '' || whom === '' || endsIn(what, ` ${whom}`) ? what : `${what} for ${isolated(forWords(whom))}`;
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
