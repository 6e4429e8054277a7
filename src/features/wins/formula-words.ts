/** Words by which the formula tells a verb from a name and a plain word from somebody’s: what job descriptions begin with. */

const list = (words: string): readonly string[] => words.split(' ');

/** What assistants do, as it follows “I”. */
const VERBS = list(
  'act add administer advise align analyze analyse answer anticipate arrange assemble assist attend audit balance book brief bring build buy ' +
    'calculate care carry cater chase check circulate clear coach collate collect communicate compile complete conduct confirm coordinate ' +
    'co-ordinate correct create deal decide deliver design develop direct distribute do draft edit enter ensure establish execute filter find fix ' +
    'follow forward gather get give greet guard guide handle help hire host identify implement improve inform juggle keep lead liaise look maintain ' +
    'make manage meet merge mind monitor move negotiate notice offer order organize organise oversee own pack pay perform plan prepare present ' +
    'prevent prioritize prioritise produce proofread protect provide publish purchase put receive reconcile recruit reduce remind renew reply ' +
    'represent request reserve resolve respond review run save scan schedule screen see sell send serve set shape sign simplify solve ' +
    'sort speak submit supervise support take talk teach test tidy track train translate triage turn type update use verify watch welcome wrangle write',
);

/** Verbs that are as often the first word of a name: “travel booking”, “reports and minutes”. */
const BOTH = list('call cover document file mail minute post process project record report research source stock supply travel');

/** Verbs whose form in -ing is as often a thing. */
const THING = new Set(list('meeting training building briefing catering planning filing setting standing'));

/** With the last consonant doubled before -ing. */
const DOUBLING = /^(?:get|plan|put|run|scan|set|submit|transfer)$/;

function participle(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function withS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|do)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const BASES: ReadonlySet<string> = new Set([...VERBS, ...BOTH]);
const ING = new Map([...VERBS, ...BOTH].map((verb) => [participle(verb), verb]));
const WITH_S = new Map([...VERBS, ...BOTH].map((verb) => [withS(verb), verb]));

/** Is it a verb that can follow “I” as it is? */
export const isBase = (word: string): boolean => BASES.has(word.toLowerCase());
/** Is it as often the first word of a name? */
export const isBoth = (word: string): boolean => BOTH.includes(word.toLowerCase());
/** The verb of a form in -ing, `undefined` for one we do not know. @example 'managing' // 'manage' */
export const baseOfIng = (word: string): string | undefined => ING.get(word.toLowerCase());
/** The verb of a third person, `undefined` for one we do not know. @example 'manages' // 'manage' */
export const baseOfThird = (word: string): string | undefined => WITH_S.get(word.toLowerCase());
/** Is a form in -ing as often a thing? */
export const isThing = (word: string): boolean => THING.has(word.toLowerCase());

/** Things that names of services begin with. */
const NAMED = new Set(
  list(
    'administration administrative agenda agendas board budget budgets buyin calendar calendars client clients conference contract contracts ' +
      'correspondence customer daily data database desk diaries diary email emails event events executive expense expenses facilities front ' +
      'general guest guests inbox induction internal interviews invoice invoices liaison logistics meeting meetings minutes office offsite onboarding ' +
      'paper papers paperwork payroll people personal phone phones presentation presentations projects reception records reports room rooms slides ' +
      'supplier suppliers supplies team trip trips vendor vendors visitor visitors weekly',
  ),
);
/** Is it a thing that names of services begin with? */
export const isNamed = (word: string): boolean => NAMED.has(word.toLowerCase().replace('-', ''));

/** Plain words people begin a line with, which a capital does not make a name. */
const PLAIN = new Set(
  list(
    'a about after all an and another any anybody anyone are as at board both by candidates clients colleagues customers decisions each eight ' +
      'eighty every everybody everyone everything faster few fewer fifteen fifty first five for forty four from he her his i in it its leaders ' +
      'leadership less lots lunch managers management many middle money more most much my myself new nine no nobody nobody’s none not nothing on one only other our ' +
      'people senior seven several she six sixty some somebody someone staff team ten that the their there these they things thirty this those three ' +
      'time to travelers travellers twelve twenty two up visitors we what whatever when whoever with work you your',
  ),
);

/** Names that look like the plural of something. */
const NOT_PLURAL =
  /^(?:adams|agnes|alexis|anders|andrews|brooks|burns|charles|chris|collins|davies|dolores|edwards|evans|frances|georges|harris|hughes|jacques|james|jenkins|jules|mercedes|parsons|peters|phillips|reeves|richards|roberts|rogers|saunders|stevens|walters|wells|williams|woods|yates|paris|wales|athens|brussels|teams|windows|times)$/;
/** A verb of one person after it says that a word in -s is a name. */
const OF_ONE = /^(?:is|was|has|does|never|always|\p{Ll}+[^su]s)$/u;

/**
 * Is a word with a capital at the head of a line a plain one, as far as can be told from it and the next? In doubt it is a name: a
 * capital too many is a slip, a name without one is rude.
 */
export function isPlain(word: string, next: string): boolean {
  const low = word.toLowerCase();
  if (PLAIN.has(low) || isNamed(low) || isBase(low) || baseOfIng(low) !== undefined) return true;
  if (/.{3}(?:tion|sion|ness|ship)s?$/.test(low) || /.{4}ments?$/.test(low)) return true;
  return /[^sui’']s$/.test(low) && low.length > 4 && !/[ao]s$/.test(low) && !NOT_PLURAL.test(low) && !OF_ONE.test(next);
}
