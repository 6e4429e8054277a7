/** A name and a role that were typed in one go, taken apart: “Mara Lindqvist, COO”. */

/** What stands between the two, or around the second. */
const APART =
  /^\s*(?<name>[^,;|/(–—，、；（]*?\p{L}[^,;|/(–—，、；（]*?)\s*(?:(?:[,;|/–—，、；]|\s-\s)\s*(?<after>.+?)|[(（]\s*(?<inside>[^()（）]+?)\s*[)）])\s*$/u;

/** What follows a name and is part of it. */
const PART_OF_NAME = /^(?:(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?\s?d|mba|msc?|ba|cpa|pmp|cap|she|he|they|sie|er)\b[.,/\s\w]*)$/i;

/** Words that name a role, in the languages our readers are most often asked in. */
const ROLE =
  /\b(?:head|director|manager|assistant|officer|chief|president|vice|partner|founder|owner|recruiter|recruiting|talent|sourcer|lead|leader|executive|secretary|coordinator|administrator|specialist|consultant|counsel|controller|accountant|engineer|dean|principal|chair(?:man|woman|person)?|boss|team|hr|people|finance|operations|office|staff|colleague|peer|interviewer|hiring|leit(?:er|erin|ung)|gesch[äa]ftsf[üu]hr\p{L}*|assisten\p{L}*|personal\p{L}*|directeur|directrice|responsable|assistante?|directora?|gerente|jefe|jefa|chef\p{L}*|vd|leder)\b/iu;
/** A role in capitals: COO, CFO, EA, HR, SVP. */
const IN_CAPITALS = /\b[A-Z]{2,5}\b/;

/** A person as typed. `isSure` is false where the second part may as well be a first name, as in “Lindqvist, Mara”. */
export interface SplitPerson {
  readonly name: string;
  readonly role: string;
  readonly isSure: boolean;
}

/** Takes a name and a role apart; `undefined` where there is only a name. */
export function splitPerson(text: string): SplitPerson | undefined {
  const { name = '', after, inside } = APART.exec(text)?.groups ?? {};
  const role = after ?? inside ?? '';
  if (role === '' || PART_OF_NAME.test(role)) return undefined;
  return { name, role, isSure: ROLE.test(role) || (IN_CAPITALS.test(role) && name !== name.toUpperCase()) };
}

/** Nobody is called so: “HR”, “the recruiter”. */
const NO_NAME = /^(?:the|my|their|our|a|an|somebody|someone)\b/i;
const isRole = (text: string): boolean => ROLE.test(text) || /^[A-Z]{2,5}$/.test(text.trim());
/** Two words or more, each as names are written. */
const isFullName = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|(?:de|da|van|von|bin|al)\b)[\p{L}.'’-]*)+$/u.test(text.trim());

/** They stand behind a name, and in no greeting. */
const DEGREES = /,? (?:ph\.?d|m\.?d|mba|msc?|ba|esq|cpa|pmp|cap)\.?$/i;

function nameIn(text: string, company: string): string {
  const plain = text
    .replace(/\s*[(（][^()（）]*[)）]/g, '')
    .replace(/ (?:from|at) .+$/, '')
    .replace(DEGREES, '')
    .trim();
  const parts = splitPerson(plain);
  if (parts === undefined) return isRole(plain) && !isFullName(plain) ? '' : plain;
  const { name, role, isSure } = parts;
  if (isRole(name) && !isSure) return isFullName(role) ? role : '';
  const isCompany = company.trim() !== '' && role.toLowerCase().includes(company.trim().toLowerCase());
  // “Lindqvist, Mara” is a name written the other way round; “Dana Reyes, Maria Lopez” are two.
  if (!isSure && !isCompany && (isFullName(role) || (/^\p{Lu}\p{Ll}+$/u.test(role) && !/\s/.test(name.trim())))) return plain;
  return name;
}

/**
 * The name to greet somebody by, out of what was typed for them: without a role or company behind it. '' where it is no name.
 * @example greetedName('Dana Reyes, founder') // 'Dana Reyes'
 */
export function greetedName(text: string, company = ''): string {
  const whole = text
    .trim()
    .replace(/[,.;:]+$/, '')
    .replace(/(?<=\b(?:Jr|Sr))$/, '.');
  const found = whole
    .split(/,? (?:and|&|und|y|et) (?=\p{Lu}\p{Ll}+ \p{Lu})/u)
    .filter((part, at) => at === 0 || !ROLE.test(part) || /[,(]/.test(part))
    .map((person) =>
      nameIn(
        person.replace(/^[^:]+: /, (lead) => (ROLE.test(lead) ? '' : lead)),
        company,
      ),
    )
    .filter((name) => name !== '');
  const name = found.join(' and ');
  return NO_NAME.test(name) ? '' : name;
}
