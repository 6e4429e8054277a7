/** What a line of a CV is put together from: the texts of a win made plain, whom it was for, how it was before and after. */
import { uncapitalized } from '../../lib/text.ts';
import { companiesAndPeopleIn, isRole, namesIn, withoutNames } from './names-in-wins.ts';
import { MEASURE, NUMBER, re, SOMEBODY, TIME } from '../work-lines/outcome-words.ts';
import { baseOfThird } from '../work-lines/formula-words.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';
import { plainAscii } from './plain-ascii.ts';
import { capitalsKept, hasPronoun, withoutPronouns, type Thing } from './without-pronouns.ts';
import type { Win } from './win.ts';

/** A piece of the line, with what joins it to the piece before. */
export interface Piece {
  readonly join: string;
  readonly text: string;
  /** It may also come first: it begins with a verb in the past, of me. */
  readonly canLead?: boolean;
}

/** Words, however they are written; signs alone are none. */
export const lineWords = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
/** Says nothing, or that there is nothing yet. */
export const saysNothing = (text: string): boolean =>
  !/[A-Za-z0-9]/.test(text) || /^(?:n\/?a|none yet|nothing yet|not yet|tbd)\W*$/i.test(text.trim());

/** What comes later than that finds no room in a line. */
const MOST_READ = 600;

/** A text of the win as a CV may have it: ASCII, no name of whom it was for, no smiley, nothing exclaimed. */
export function plainOf(text: string, win: Win): string {
  const plain = capitalsKept(plainAscii(text.slice(0, MOST_READ)))
    .replace(/(?:^|\s)[:;]-?[()DPp](?=\s|$)/g, '')
    .replace(/ ?\([^()]*\)/g, (inside) => (hasPronoun(inside) || /\bhelped\b/i.test(inside) ? ' ' : inside))
    .replace(/(?<=[a-z\d]) & (?=[a-z]+ )/g, ' and ')
    .replace(/[!?]+(?= [A-Z])/g, '.')
    .replace(/[!?]+/g, ' ')
    .replace(/ +(?=[,;:.]|$)/g, '')
    .replace(/ {2,}/g, ' ');
  return withoutNames(plain, [...namesIn(win.forWhom), ...companiesAndPeopleIn(plain)]).trim();
}

const DEPARTMENT =
  /^(?:Finance|Legal|Sales|Marketing|Engineering|Procurement|Purchasing|Facilities|Accounts|Accounting|Operations|Security|Compliance|Research|Product|Design)\b/;
const isAcronym = (word: string): boolean => /^[A-Z][A-Z0-9_&-]*s?$/.test(word) && word.length > 1;
const COMMON = re(
  `^(?:The|An?|No|Not|Nobody|Everyone|Everybody|Anyone|Anybody|All|Every|Each|Both|Only|Now|About|Around|Nothing|Less|More|Fewer|Half|So|Which|From|It|This|That|Under|Over|Up|Within|At|In|On|For|By|With|Without|After|Before|Since|Because|When|While|Thanks|Instead|Almost|Nearly|Never|Always|Finally|Some|Most|Neither|My|Our|His|Her|Their|New|${NUMBER}|${MEASURE}|${SOMEBODY}|${TIME}|Calls?|Invoices?|Meetings?|Contracts?|Audits?|Average|First|Same|Late|Early|Double|Customer|Client|Visitor|Travel|Payroll|Payments?|Reports?|Approvals?|Forms?|Phones?|Letters?|Emails?)\\b`,
);
const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?\b/;

/** The first letter small where it is no name: a common word, a verb, or what ends as common words do. `all`: everything the win says, for names that come up again. */
export function lowered(text: string, all = ''): string {
  const [first = '', next = ''] = text.split(/[\s,;:.']+/);
  if (isAcronym(first) || /[a-z][A-Z]|\d/.test(first) || DAY_OR_MONTH.test(first)) return text;
  if (first.length > 2 && new RegExp(`[a-z,] ${first.replace(/[^A-Za-z-]/g, '')}\\b`).test(all)) return text;
  // “Led the move”, “Move finished early”.
  const isSaid = first.length > 2 && new RegExp(`\\b${first.toLowerCase().replace(/[^a-z-]/g, '')}\\b`).test(all);
  const isCommon =
    COMMON.test(text) ||
    (/^[A-Z][a-z-]+$/.test(first) &&
      (isPastVerb(first, next) ||
        first.includes('-') ||
        baseOfThird(first) !== undefined ||
        /(?:ings?|tions?|ments?|[ae]nce|ness|ity|[a-z]{3}[^s']s)$/.test(first)));
  return (isCommon || isSaid) && !DEPARTMENT.test(text) ? uncapitalized(text) : text;
}

const TITLE =
  /(?:director|manager|executive|officer|chair(?:man|woman)?|president|principal|partner|minister|dean|c[efoti]o|md|vp|team|department|board|committee|council|office)$/i;

/** Whom it was for as it is said within the line: “the CFO”, “two directors”; `''` for a name, or what is long or no role. */
export function roleOf(forWhom: string): string {
  let said =
    plainAscii(forWhom)
      .split(/[,;:(]| - /)[0]
      ?.trim() ?? '';
  // “New colleagues in Krakow”: new colleagues.
  while (!isRole(said) && said !== '') said = /^(.*) (?:in|at|of|from|for|with|on|and)\b.*$/i.exec(said)?.[1]?.trim() ?? '';
  const role = withoutPronouns(capitalsKept(said)).replace(/[.\s]+$/, '');
  if (role === '' || hasPronoun(capitalsKept(said).replace(/\b(?:my|our|his|her|their)\b/gi, '')) || /\d$/.test(role)) return '';
  if (lineWords(role).length > 6 || /^(?:whoever|anyone who|those who)\b/i.test(role)) return '';
  const [first = ''] = role.split(' ');
  const low = isAcronym(first) || DEPARTMENT.test(role) || !/^[A-Z][a-z]/.test(role) ? role : uncapitalized(role);
  return (TITLE.test(role) || /^(?:board|head|office) of\b/i.test(role)) &&
    !/^(?:the|an?|every|each|our|my|one|all|both|two|three|four|five|six|\d+)\b/i.test(role)
    ? `the ${low}`
    : low;
}

/** Is, was, took: a sentence is no level. */
const FINITE =
  /\b(?:is|are|was|were|had|has|have|took|takes?|could|can|can't|did|does|do|don't|felt|went|got|gets?|knew|needed|waited|nobody|everybody|i|we)\b/i;
const QUANTITY = re(
  `(?:(?:up to|about|around|over|under|nearly|almost|roughly|at least|less than|more than) )?(?:[$]|EUR |GBP )?(?:\\d[\\d.,]*|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several)(?: ?%| percent| (?:full |working |business |half )?${TIME}(?: (?:a|per|each|every) [a-z]+)?)`,
);
const kindOf = (text: string): string =>
  /%|percent/.test(text) ? '%' : /[$]|EUR|GBP/.test(text) ? '$' : re(`\\b${TIME}\\b`).test(text) ? 'time' : '';
const isLevel = (text: string): boolean => !FINITE.test(text) && lineWords(text).length <= 8 && !/["]/.test(text);

/** How it was, or is, as it can be said after “from” and “to”; `''` where it is told in a sentence. */
function levelOf(text: string, beside: string): string {
  const clean = withoutPronouns(text).replace(/[.\s]+$/, '');
  if (saysNothing(text)) return '';
  if (!saysNothing(clean) && isLevel(clean) && (!clean.includes(',') || beside === '')) return clean;
  const parts = clean.split(/[,;] (?:and )?/).filter((part) => isLevel(part));
  const last = beside.split(' ').at(-1)?.toLowerCase() ?? '';
  const figure = /\d/.test(beside) ? parts.find((part) => /\d/.test(part) && kindOf(part) === kindOf(beside)) : undefined;
  const alike =
    figure ??
    parts.find(
      (part) =>
        beside !== '' &&
        ((kindOf(part) !== '' && kindOf(part) === kindOf(beside)) ||
          lineWords(part.toLowerCase()).some((word) => word.length > 4 && word.slice(0, -1) === last.slice(0, word.length - 1))),
    );
  const found = alike ?? parts.find((part) => /\d/.test(part) && /\d/.test(beside));
  if (found !== undefined) return found;
  const [quantity = ''] = QUANTITY.exec(text) ?? [];
  return beside !== '' && quantity !== '' && kindOf(quantity) === kindOf(beside) ? quantity : '';
}

/** How it was before and after, with either alone. */
export interface Levels extends Piece {
  readonly was?: string;
  readonly now: string;
}

const FIGURE_FIRST = re(
  `^(?:(?:up to|about|around|over|under|nearly|almost|roughly|at least|less than|more than|only|just|some) )?(?:EUR |GBP )?${NUMBER}`,
);
/** “Tickets open for nine days” has its figure behind a noun: from that to “the same day” says nothing. */
const isNounFirst = (level: string): boolean => /\d/.test(level) && !FIGURE_FIRST.test(level);

/**
 * How it was before and after: two levels, or only how it is now. `undefined`: neither can be said without a sentence about somebody, or they are no pair and
 * what it brought is told anyway (`isTold`).
 */
export function changePiece(before: string, after: string, all: string, isTold: boolean): Levels | undefined {
  const is = withoutPronouns(after).replace(/[.\s]+$/, '');
  if (saysNothing(is)) return undefined;
  const now = isLevel(is) ? is : levelOf(after, before);
  const was = now === '' ? '' : levelOf(before, now);
  const [from, to] = [lowered(was, all), lowered(now, all)];
  const isPair = isNounFirst(was) === isNounFirst(now);
  if (now !== '' && was !== '' && isPair) return { join: ', ', text: `from ${from} to ${to}`, was: from, now: to };
  // “I do it at nine”: what I do now is no outcome.
  if (/^(?:i|we)\b/i.test(after.trim()) || (was !== '' && !isPair && isTold)) return undefined;
  return { join: ': ', text: lowered(is, all), now: lowered(is, all) };
}

const IN_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNTED = new RegExp(`\\d[\\d.,]*\\d|\\d|\\b(?:${IN_WORDS.join('|')}|none|half)\\b`, 'gi');
/** The numbers it tells, those in words as figures. */
export const numbersIn = (text: string): readonly string[] =>
  (text.match(COUNTED) ?? []).map((number) => {
    const at = IN_WORDS.indexOf(number.toLowerCase());
    return at < 0 ? number.toLowerCase() : String(at);
  });

/** A comma also separates a list: only what begins like a clause is one. */
const BEGINS_CLAUSE = /^(?:and |then |so |which |with |without |after |before |by |to |[a-z-]+ing )/i;
/** After “Dr.” and “U.S.” no sentence ends. */
const ENDS = /((?:[,;:]|(?<!\b(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|No|approx|incl|vs|etc|max|min))\.) +| +- +)/;

/** What was done, clause by clause, each with what joins it to the one before. `thing`: what “it” is. */
export function partsToldOf(what: string, role: string, thing: Thing): readonly Piece[] {
  const parts = what.split(ENDS);
  const clauses: { join: string; text: string }[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = parts[at] ?? '';
    const join = parts[at - 1]?.trim() ?? '';
    const [first = '', next = ''] = text.split(/\s+/);
    const isOwn = join !== ',' || BEGINS_CLAUSE.test(text) || isPastVerb(first, next);
    const last = clauses.at(-1);
    if (last === undefined || isOwn) clauses.push({ join, text });
    else last.text += `, ${text}`;
  }
  const told: Piece[] = [];
  let isLost = false;
  let isMine = true;
  for (const { join, text } of clauses) {
    // What hung on a clause that is gone goes with it.
    if (isLost && /^(?:so |which |with |by |to |[a-z-]+ing )/i.test(text)) continue;
    const bare = text.replace(/^(?:and |then |but )+/i, '');
    // “The projector died, I had a spare one”: without its “I” the second would be told of the projector.
    isLost = !isMine && /^I\b/.test(bare);
    const clean = isLost ? '' : withoutPronouns(told.length === 0 ? bare : text, role, thing).replace(/[.\s]+$/, '');
    isLost ||= saysNothing(clean);
    if (isLost) continue;
    const [first = '', next = ''] = clean.replace(/^(?:and|then) /i, '').split(/\s+/);
    isMine = isPastVerb(first, next, true);
    told.push({ join: join === ':' || (join !== ',' && !isMine) ? ': ' : ', ', text: clean });
  }
  return told;
}

/** What I made or changed, as the object of the verb: “the template”; `''` where that is not plain. `many`: several. */
export function thingOf(did: string): Thing {
  const [, noun = ''] =
    /^[a-z-]+(?: and [a-z-]+ed)?(?: (?:up|out|over|down|off|together|back|in|to [a-z]+|that|(?:down )?(?:how|where) (?:to|we|i|you) [a-z]+))? (?:(?:the|an?|my|our|his|her|their|this|every|all|each|\d+|two|three|four|five|six)(?: (?:the|my|our|his|her|their))? )(?:(?!(?:and|or|that|which|who|for|to|of|in|on|at|with|from|by|into|was|is|were|had|has|so|before|after|when|while|if)\b)[\w'&-]+ )*?([a-z]{3,})(?= (?:and|or|that|which|who|for|to|of|in|on|at|with|from|by|into|onto|was|is|were|had|has|would|will|could|can|so|before|after|when|while|if|across|over|during|within|around|off|down|up|out|overnight|every|twice|once|myself)\b| - |[,;:.]|$)/i.exec(
      did,
    ) ?? [];
  if (noun === '' || isPastVerb(noun)) return { one: '', many: '' };
  const isMany = /[^su]s$/.test(noun);
  return isMany ? { one: '', many: `the ${noun}` } : { one: `the ${noun}`, many: '' };
}
