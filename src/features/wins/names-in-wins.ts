/** Whom a win was for: a role, which may be said anywhere, or a name, which is not put into a CV. */

import { baseOfThird } from '../work-lines/formula-words.ts';
import { AUXILIARY } from '../work-lines/outcome-words.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';
import { plainAscii } from './plain-ascii.ts';

/** Stands for a name that somebody did something by. It is treated as a pronoun that nobody knows, so that what they did does not turn into what I did. */
export const SOME_NAME = 'N_N';
const isVerb = (word: string): boolean => AUXILIARY.test(word) || isPastVerb(word) || baseOfThird(word) !== undefined;

/** Words of a role that people write with a capital. */
const ROLE_WORD =
  /^(?:chief|c-level|c-suite|executive|managing|general|senior|junior|deputy|vice|associate|assistant|regional|global|head|director|directors|manager|managers|officer|officers|partner|partners|president|presidents|chair|chairman|chairwoman|board|boards|committee|leadership|team|teams|department|office|offices|staff|clients|client|customers|guests|visitors|finance|sales|marketing|legal|operations|procurement|facilities|communications|accounts|engineering|research|it|hr|ceo|cfo|coo|cto|cio|cmo|chro|md|vp|svp|evp|pa|ea|dean|professor|professors|minister|ambassador|secretary|treasurer|principal|principals|council|new|starters|hires|everyone|everybody|all|people|the|a|an|my|our|of|for|and|to|in|two|three|four|five|six|seven|eight|nine|ten|human|resources|design|product|quality|trustees|members|school|hospital|clinic|company|firm|group|unit|division)$/i;

const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'&.-]*/gu) ?? [];
/** Written as a name is: with a capital, or in a script that has none. */
const isNameLike = (token: string): boolean =>
  /^\p{Lu}|^[\p{Lo}]/u.test(token) && !/^(?:VP|PA|EA|MD|C[A-Z]O)s$/.test(token) && !ROLE_WORD.test(token.replace(/[’']s$|[.,]+$/gu, ''));

/** Is it said by role or in general: “the CFO”, “two directors”? Names of people and of companies are none. */
export function isRole(forWhom: string): boolean {
  return tokens(forWhom).every((token) => !isNameLike(token));
}

/** The words of the names in it, as they may appear elsewhere. */
export function namesIn(forWhom: string): readonly string[] {
  return tokens(forWhom)
    .filter(isNameLike)
    .map((token) => token.replace(/[’']s$|[.,]+$/gu, ''))
    .filter((token) => token.length > 1);
}

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z][\w'-]+(?: [A-Z][\w-]+)*/g;
const COMPANY =
  /\b[A-Z][\w.-]*(?: (?:& )?[A-Z][\w.-]*)*? (?:Ltd|Limited|GmbH|Inc|LLC|LLP|AG|PLC|Corp|(?:& )(?:Co|Sons|Sohne|Partners|Associates))\b/g;
/** “Dana’s trip”; not “Dana’s away”, nor “Women’s Day”. */
const OWNER =
  /(?<=[a-z,;:&] )[A-Z][a-z]+(?:-[A-Z][a-z]+)*(?='s (?!(?:not|been|away|back|out|off|gone|on|in|at|a|an|the|now|here|there|very|too|[a-z]+ing)\b)[a-z])/g;
const NO_OWNER =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Everyone|Everybody|Nobody|People|Women|Children)$/;

/** The words of the names that a text in ASCII shows to be such: “Mr. Okoro”, “Kestrel Ltd”, “Dana’s trip”. */
export function companiesAndPeopleIn(text: string): readonly string[] {
  const owners = (text.match(OWNER) ?? []).filter((name) => !NO_OWNER.test(name) && !ROLE_WORD.test(name));
  return [...(text.match(TITLED) ?? []), ...(text.match(COMPANY) ?? []), ...owners]
    .flatMap((name) => name.split(/[ .,&]+/))
    .filter((word) => word.length > 1);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text without these names: “for Dana Reyes” goes whole, “Dana’s calendar” becomes “the calendar”, and before what she did stands {@link SOME_NAME}. */
export function withoutNames(text: string, names: readonly string[]): string {
  const ascii = names.map(plainAscii).filter((name) => name !== '' && !name.includes(' '));
  if (ascii.length === 0) return text;
  const name = `(?:${ascii.map(escaped).join('|')})`;
  const full = `${name}(?:[ .&,]+(?:and )?${name})*`;
  return (
    text
      // “Dr. Osei says meetings end on time”: what is said stays.
      .replace(
        new RegExp(
          `(^|[,;:.] |\\band )${full} (?:now |also )?(?:says?|said|thinks?|thought|finds|writes|wrote|reports?|reported|tells|told)(?: me| us)?(?: that)? (?=\\w)`,
          'g',
        ),
        '$1',
      )
      // “Karen approved the budget”: told as done by somebody, never as done by me.
      .replace(
        new RegExp(
          `(^|[,;:.] |\\b(?:and|so|that|because|since|when|while|after|before|until) )${full} (?=(?:now |also |then |still |never |already |finally )?([a-z]+))`,
          'g',
        ),
        (said, start: string, verb: string) => (isVerb(verb) ? `${start}${SOME_NAME} ` : said),
      )
      // “The chair, Mrs. Okoro, said”.
      .replace(new RegExp(`, ${full}(?=[,;:.]|$),?`, 'g'), '')
      .replace(new RegExp(`\\b${full}'s\\b`, 'g'), 'the')
      .replace(new RegExp(`(?: ?\\b(?:for|to|with|of|from|by|at|on behalf of|and))? ?\\b${full}\\b`, 'g'), '')
      .replace(/\bthe the\b/gi, 'the')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** What may be a name in a line for a CV, the title and the days left out: in doubt it is one, and a person decides. At most three. */
export function possibleNames(line: string): readonly string[] {
  const found = line.match(/(?<=[\w,;'&)-] )[A-Z][a-z][\w'-]*(?: [A-Z][a-z][\w-]*)*/g) ?? [];
  const names = found.map((name) => name.replace(/'s$/, '')).filter((name) => !NO_OWNER.test(name) && !ROLE_WORD.test(name));
  return [...new Set(names)].slice(0, 3);
}
