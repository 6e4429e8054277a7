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
    'sort speak submit supervise support take talk teach test tidy track train translate triage turn type update use verify watch welcome wrangle write ' +
    'accompany allocate amend authorize calm catalog choose close collate compare compose convert curate debrief digitize encourage escort evaluate ' +
    'expand explain facilitate format generate herd improvise inspect install integrate introduce invite join launch listen mediate nudge obtain ' +
    'operate orchestrate overhaul pick pull push reach read rebuild recommend redesign reorganize replace retrieve rewrite route search select ' +
    'settle shepherd smooth steer straighten streamline strengthen think transcribe troubleshoot tutor unblock untangle upload validate visit warn',
);

/** Verbs that are as often the first word of a name: “travel booking”, “reports and minutes”. */
const BOTH = list('call cover document file mail minute post process project record report research source stock supply travel');

/** Verbs whose form in -ing is as often a thing. */
const THING = new Set(
  list('meeting training building briefing catering planning filing setting standing parking cleaning printing mailing recording'),
);

/** With the last consonant doubled before -ing. */
const DOUBLING = /^(?:format|get|plan|put|run|scan|set|submit|transfer)$/;

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
    'a about accurate after all an and another any anybody anyone are as at better board both by calm candidates chair clean clear company correct department clients colleagues customers decisions each eight ' +
      'eighty every everybody everyone everything faster few fewer fifteen fifty first five for forty four from full happy he her his i in it its leaders ' +
      'leadership less lots low lower lunch managers management many middle money more most much my myself new nine never no nobody nobody’s none not nothing on one only other our owner ' +
      'people project quick reliable safe sales senior seven several she six sixty smooth some somebody someone staff team ten that the their there these they things thirty this those three ' +
      'time to travelers travellers twelve twenty two up visitors we what whatever when whoever with work you your zero',
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

/** Whom one works for in one word, which is not spoken of without “the”. Words that are also surnames are not among them. */
const ROLE =
  /^(?:officer|director|manager|president|chair(?:man|woman|person)?|secretary|counsel|owner|founder|principal|registrar|treasurer|controller|administrator|executive|supervisor|partner|minister|ambassador|board|team|department|office|committee|company|firm|organization|ministry|leadership|c[efotimrh]o|md|[se]?vp|boss|bursar|provost)$/i;
/** Whom one works for, as somebody of something. */
const ROLE_OF = /^(?:head|director|chief|dean|chair|secretary|president|(?:vice[ -]president|s?vp)) of\s/i;
/** Departments, which look like the plural of something. */
const DEPARTMENT =
  /^(?:accounts|admissions|claims|communications|customs|estates|facilities|investments|legal|logistics|operations|procurement|relations|sales|services|systems|treasury)$/i;
const DETERMINED =
  /^(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|all|any|each|every|both|some|several|many|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s|['’]s\s/i;

/** Is it a role or a group, such as “Chief Financial Officer” or “sales team”, to which “the” belongs? */
export function isInRole(whom: string): boolean {
  if (DETERMINED.test(whom)) return false;
  if (ROLE_OF.test(whom)) return true;
  const parts = whom.split(/\s(?:and|&)\s/);
  return parts.every(
    (part) => /^[\p{L}\s/-]+$/u.test(part) && (ROLE.test(part.split(/[\s-]/).at(-1) ?? '') || /^chief executive$/i.test(part)),
  );
}

/** Are the capitals of it the capitals of a name: those of a department, or of a title in several words? */
export function isTitled(whom: string): boolean {
  if (DEPARTMENT.test(whom.replace(/\s(?:and|&)\s.*/, '')) && /^\p{Lu}/u.test(whom))
    return !/\s\p{Ll}/u.test(whom.replace(/\sand\s/g, ' '));
  const words = whom.split(/\s/).filter((word) => !/^(?:and|of|for|the|&)$/.test(word));
  return words.length > 1 && !DETERMINED.test(whom) && words.every((word) => /^\p{Lu}/u.test(word));
}
