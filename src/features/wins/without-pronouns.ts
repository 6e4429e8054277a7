/**
 * A line as a CV has it: of nobody’s “I”, “she” or “their”. Words are left out or replaced by “the” or a role, never added. Where a pronoun cannot be
 * taken out without breaking what is said, its whole clause goes.
 */
import { isPastVerb } from '../work-lines/past-verbs.ts';
import { SOME_NAME } from './names-in-wins.ts';

const VERB_TAIL = "(?:'(?:ve|d|ll|m|re|s))?";
/** Begin a clause that says more of the one before. */
const CONJUNCTION =
  '(?:so that|so|because|since|when|whenever|while|after|before|until|although|though|as|if|that|which|where|who|whom|whose|than|what|how|whether|by(?= [a-z]+ing\\b))';
const NUMERAL = '(?:\\d|\\$|EUR |GBP |(?:two|three|four|five|six|seven|eight|nine|ten|half|one|twice)\\b)';
/** “His was cancelled”: his what? */
const NOT_OWNED =
  '(?=\\s+(?:is|was|are|were|has|had|have|did|does|do|will|would|could|can|should|might|must|too|to|in|on|at|for|from|with|by|of|and|or|but|so)\\b|\\s*[,.;:!?)]|\\s*$)';
const NOT_A_NOUN = `(?=\\s+(?:a|an|the|that|this|back|out|up|off|home|all|every|about|over|nearly|again|now|when|while|because|if|as|into|through|until|after|before|how|what|where)\\b)`;
/** “Helped her write”: she writes, unless a noun follows for sure. */
const HER_DOES =
  '(?<=\\b(?:help(?:s|ed|ing)?|let(?:s|ting)?) )her(?= (?!(?:[a-z]+(?:[^su]s|tion|ment|ing|ance|ence|ty)|team|staff|boss|office|department|manager|director|assistant|executive|own)\\b))';
/** No part of a hyphenated word: a “thank-you” is a thing. */
const ALONE = ['(?<![\\w]-)\\b', '\\b(?!-\\w)'] as const;
const alone = (words: string): string => `${ALONE[0]}(?:${words})${ALONE[1]}`;
const PERSON = 'me|us|him|them|you|it|her|myself|yourself|ourselves|himself|herself|themselves|itself';

/** “For her”, not “for her keynote”. */
const AT_END = `(?=\\s*[,.;:!?)]|\\s*$| (?:and|but|or|to|in|on|at|for|from|with|by|of|every|each|before|after|when|while|so|again|now|instead)\\b)`;

const gone = (source: string): RegExp => new RegExp(source, 'gi');

/** “The chair said it was the best yet”: the best yet, said the chair. */
const SAID_IT = gone(
  `(^|[;:.] )([a-z][a-z' ]{1,40}?) (said|says|wrote) (?:that )?(?:it|this|that) (?:was|is) ((?:(?! and (?:we|i|it|he|she|they)\\b)(?:[^,;:.]|[,.](?=\\d)))+)(,? and )?`,
);
/** Alone. */
const ON_OWN = gone(` on (?:my|our|your|his|their|its|her) own\\b`);
/** “320 came and it cost less”: two things, not one. */
const AND_IT = gone(`,? and it (?=[a-z])`);
/** I said what I did: only the “I” goes. */
const I_DID = gone(
  `(^|[,;:.] |\\band |\\bthen |\\bbut )(?:i|we)(?!-)${VERB_TAIL}(?: (?:have|had|am|are)\\b(?! (?:an?|the|to|no|some|\\d)\\b))?(?= [a-z\\d$])(?: (?:also|then|just)\\b)? ?`,
);
/** A clause about me or us, or of somebody only called by a pronoun: it cannot be told without, and goes to its end. */
const CLAUSE_OF_PRONOUN = gone(
  `,? ?\\b(?:so that|so|because|since|when|whenever|while|although|though) (?:i|we|he|she|they|it|you)${VERB_TAIL}\\b(?:[^,;:.]|[,:.](?=\\d))*`,
);
/** “The time it takes to prepare”: the time to prepare. */
const IT_TAKES = gone(`(?<=\\w )(?:i|we|he|she|they|it|you) (?:takes?|took|needs?|needed) (?=to )`);
/** “…, it was five before”, “…, and they are 25 minutes shorter”, “…; it used to be 35”. */
const IT_WAS = gone(`(?:,|;|,? and) (?:it|they|that)(?: (?:was|were) (?=\\S)|(?:'re|'s| is| are) (?:now )?(?=${NUMERAL})| (?=used to ))`);
/** “…, before it took a morning”: took a morning before. */
const IT_TOOK = gone(`, (before) (?:it|they|that) ((?:took|needed|cost) [^,;:.]+)`);
/** “How we close the month”: how to. */
const HOW_WE = gone(
  `\\b(how|where) (?:i|we|you) (?=[a-z]+\\b)(?!(?:are|were|had|have|can|could|will|would|should|must|do not|don)\\b|[a-z]+(?:ed|ing)\\b)`,
);
/** “Though we were two people short”: though two people short. */
const THOUGH_WE_WERE = gone(`\\b(though|although|while) (?:i|we|he|she|they|it) (?:was|were) (?!to\\b)`);
/** “Engineers say they get things done”. */
const SAY_THEY = gone(
  `^([a-z\\d][a-z\\d%' ]{2,30}?) (?:say|said|report|reported|tell me|told me) (?:that )?(?:they|we) (?=(?:now|finally|no longer|never|always|already|[a-z]{3,}) )(?!(?:were|was|are|have|had)\\b)`,
);
/** “HR gets it complete”. */
const GET_IT = gone(`\\b(gets?|receives?|received|got(?= \\w+ [a-z]+ed\\b)) (it|them) (?=[a-z])(?!to\\b)`);
/** What “it” may be, as the object of these. */
const DO_IT = gone(
  `\\b(sign(?:s|ed)?|us(?:e[sd]?|ing)|read(?:s|ing)?|lov(?:e[sd]?|ing)|lik(?:e[sd]?)|prais(?:e[sd]?)|approv(?:e[sd]?)|accept(?:s|ed)?|adopt(?:s|ed)?|cop(?:y|ies|ied)|find(?:s)?|found|know(?:s)?|knew|follow(?:s|ed)?|open(?:s|ed)?|refund(?:s|ed)?|cancell?ed|chang(?:e[sd]?|ing)|fix(?:ed)?|send(?:s)?|sent|check(?:s|ed)?|need(?:s|ed)?|request(?:s|ed)?|renew(?:s|ed)?|notic(?:e[sd]?)|remember(?:s|ed)?|understand(?:s)?|understood|present(?:s|ed)?|show(?:s|ed)?|share(?:s|d)?|print(?:s|ed)?|fill(?:s|ed)?|correct(?:s|ed)?|proofread|recommend(?:s|ed)?|quot(?:e[sd]?|ing)|paid|pay(?:s)?|book(?:s|ed)?|rebooked|rewrote|redid|clos(?:e[sd]?|ing)|pass(?:es|ed)?|tr(?:y|ied)|finish(?:es|ed)?|complet(?:e[sd]?)) (it|them)(?=\\s*[,.;:!?]|\\s*$| (?:now|every|each|in|on|at|by|before|after|for|with|within|without|themselves|today|again|daily|and|too|as|instead|since|twice|alone|right|without|from|unprompted|immediately)\\b)`,
);
/** “Before it was paid”; no weather, and no time it takes. */
const SUB_IT = gone(
  `\\b(before|after|until|when|once|so that|so|because|while|as soon as|that) (it|they) (?=(?:was|were|is|are|had|has|went|goes|expired|ran|closed|opened|started|stopped|broke|failed)\\b)(?!(?:was|is) (?:too|raining|snowing|late|time|clear|possible|necessary|needed|my|our|\\d)\\b)`,
);
/** The same where it can be told of a role. */
const CLAUSE_OF_SOMEBODY = gone(`\\b(so that|so|because|when|while|after|before|until|as) (?:he|she|they)\\b(?!')`);
/** “Saved us $400”, “gave him a list”: said as well without the one who got it. */
const FOR_WHOM = gone(
  `\\b(sav(?:e[sd]?|ing)|cost(?:s|ing)?|tak(?:es?|ing)|took|spar(?:e[sd]?|ing)|earn(?:s|ed|ing)?|won|giv(?:es?|ing)|gave|gets?|got|getting|bought|brought|sent|wrote|found|booked|offered|lent|paid|showed|taught|left) (?:me|us|him|her|them|you)(?= (?:an?|the|my|our|his|their|its|about|over|nearly|almost|nothing|another|back|some|more|time|money|work|hours|days|weeks|${NUMERAL}))`,
);
/** “62 of them”. */
const OF_THEM = gone(
  `(?<=(?:\\d%?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|each|all|both|most|none|some|many|few|several|half|thirds?|quarters?|rest|any|either|neither|majority)) )of (?:us|you|them|it)\\b(?!['-]) ?| of (?:mine|ours|yours|his|hers|theirs)(?=\\s*[,.;:!?]|\\s*$)`,
);
/** “A brief for him”; not “asked for him”, which says nothing without. */
const WITH_THEM = gone(
  `(?<!\\b(?:ask(?:s|ed)?|look(?:s|ed)?|wait(?:s|ed)?|pa(?:id|ys?)|car(?:es?|ed)|in|deal[st]?|agreed?|talk(?:s|ed)?|spoke|listen(?:s|ed)?|go|went|goes|c[ao]mes?|belongs?|apologized|help(?:s|ed)?|happened|hear[ds]?|work(?:s|ed)?|met|sat|due|thanks|responsible|up)) (?:for|to|with|from|by|among|behind|between) (?:${PERSON.replace('|her|', `|her${AT_END}|`)})${ALONE[1]}(?!')`,
);
/** “No one asks me any more”. */
const ASKS_ME = gone(
  `\\b((?:r[iau]ng|call|ask|email|interrupt|chas|phon|bother)(?:s|es|ed|ing)?) (?:me|us|him|her|them)(?=\\s*[,.;:!?]|\\s*$| (?:any ?more|again|about|now|once|twice|every|each|less|at|for)\\b)`,
);
/** “Fixed the printer myself”. */
const MYSELF = gone(
  `(?<=(\\S+)) (?:myself|ourselves|himself|herself|themselves|yourself|itself)(?=\\s*[,.;:!?]|\\s*$| (?:and|but|&|on|in|at|every|now|${CONJUNCTION}) )`,
);
const OWN = gone(`\\b(?:my|our|your|his|their|its|her) own(?= [a-z\\d])`);
const POSSESSIVE = gone(
  `${ALONE[0]}(?:my|our|your|their|(?:his|its)(?!${NOT_OWNED})|(?!${HER_DOES})her(?!${NOT_OWNED}|${NOT_A_NOUN}))${ALONE[1]}(?! own\\b|')`,
);
/** Any that is left. */
const PRONOUN = new RegExp(
  alone(`${SOME_NAME}|i|we|he|she|they|${PERSON}|my|our|your|his|their|its|mine|ours|yours|hers|theirs|yourselves`),
  'i',
);

const JOIN = new RegExp(
  `(\\s*[,;:](?!\\d)\\s*(?:(?:and|but|${CONJUNCTION}) )?|\\.\\s+|\\s+-\\s+(?:(?:and|but) )?|\\s+(?:and|but|or|${CONJUNCTION}) )`,
  'i',
);
const DEPENDS = new RegExp(`\\b${CONJUNCTION}\\s*$`, 'i');
/** Says nothing without the clause behind it: “told the board that …”. */
const NEEDS_MORE =
  /\b(?:said|told|asked|noticed|reali[sz]ed|found|found out|learned|discovered|knew|showed|saw|sure|ensured|reminded|explained|decided|suggested|proposed|convinced|persuaded|warned|promised|agreed|finds?|knows?|sees?|gets?|checked|thought|wrote|heard|spotted|caught|proved)(?: (?!.* (?:of|for|in|on|with) )\S+(?: \S+){0,2})?$/i;
/** Begins with what somebody did, who is not named in it. */
const hasNoSubject = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\s+/);
  return isPastVerb(first, second);
};
/** Tells something by itself, though the clause before it is gone. `isMine`: that was said of me, so that a verb may follow; else it would turn into what I did. */
function tellsAlone(join: string, text: string, isMine: boolean): boolean {
  if (hasNoSubject(text)) return isMine;
  if (/[;.]|[,-]\s*(?:and|but)\b/.test(join) || /^(?:\d|\$|EUR|GBP)/.test(text)) return true;
  const [first = '', second = '', third = ''] = text.split(/\s+/);
  return !/[a-z]ing$/i.test(first) && (isPastVerb(second, third) || isPastVerb(third));
}

/** What “it” is, and what “them”: “the template”, “the phones”; `''` where that cannot be told. */
export interface Thing {
  readonly one: string;
  readonly many: string;
}

/** Is a pronoun in it? The department and the country are none: see {@link capitalsKept}. */
export const hasPronoun = (text: string): boolean => PRONOUN.test(text);

/** The department and the country, told by their letters from “it” and “us”, so that neither is taken for one until {@link capitalsBack}. */
export const capitalsKept = (text: string): string =>
  /[a-z]/.test(text) || /^\W*(?:IT|US)\W*$/.test(text) ? text.replace(/\b(?:IT|US)\b/g, ([a, b]) => `${a}_${b}`) : text;
/** The same written as before. */
export const capitalsBack = (text: string): string => text.replace(/\b(I_T|U_S)\b/g, (word) => word.replace('_', ''));

/** The text without each clause that cannot be told without its pronoun, nor what depends on it. */
function withoutClauses(text: string): string {
  if (!PRONOUN.test(text)) return text;
  const parts = text.split(JOIN);
  const kept: { readonly join: string; readonly text: string }[] = [];
  let isLost = false;
  let isMine = false;
  for (let at = 0; at < parts.length; at += 2) {
    const join = at === 0 ? '' : (parts[at - 1] ?? '');
    const part = parts[at] ?? '';
    const depends = DEPENDS.test(join);
    if (isLost && (depends || !tellsAlone(join, part, isMine))) continue;
    isLost = PRONOUN.test(part);
    if (!depends) isMine = !isLost || hasNoSubject(part);
    if (!isLost) kept.push({ join, text: part });
    // What the clause belonged to says nothing without it.
    else if ((depends && NEEDS_MORE.test(kept.at(-1)?.text ?? '')) || /\b(?:between|both)\b/i.test(kept.at(-1)?.text ?? '')) kept.pop();
  }
  return kept.map(({ join, text: part }, index) => (index === 0 ? part : `${join}${part}`)).join('');
}

/**
 * The text without personal pronouns; `''` where nothing can be told without. `role`: whom it was done for, where that may be said: it stands for “she” in “so she could
 * prepare”. The text is taken to be {@link plainAscii}.
 */
export function withoutPronouns(text: string, role = '', thing: Thing = { one: '', many: '' }): string {
  const isIt = (all: string, before: string, word: string, after: string): string => {
    const what = /^it$/i.test(word) ? thing.one : thing.many;
    return what === '' ? all : `${before} ${what}${after}`;
  };
  const plain = text
    .replace(
      SAID_IT,
      (_all, start: string, who: string, said: string, what: string, and: string | undefined) =>
        `${start}${what.trim()}, ${said} ${who.replace(/^(?:The|An?|Our|My|His|Her|Their|Every\w*|All|Both|Two|People|Guests)\b/, (word) => word.toLowerCase())}${and === undefined ? '' : ', and '}`,
    )
    .replace(DO_IT, (all, before: string, word: string) => isIt(all, before, word, ''))
    .replace(GET_IT, (all, before: string, word: string) => isIt(all, before, word, ' '))
    .replace(SUB_IT, (all, before: string, word: string) => isIt(all, before, word, ' '))
    .replace(SAY_THEY, '$1 ')
    .replace(HOW_WE, '$1 to ')
    .replace(THOUGH_WE_WERE, '$1 ')
    .replace(I_DID, '$1')
    .replace(CLAUSE_OF_SOMEBODY, (all, conjunction: string) => (role === '' ? all : `${conjunction} ${role}`))
    .replace(CLAUSE_OF_PRONOUN, '')
    .replace(ON_OWN, '')
    .replace(AND_IT, '; ')
    .replace(IT_TAKES, '')
    .replace(IT_WAS, ', ')
    .replace(IT_TOOK, ', $2 $1')
    .replace(OWN, 'the')
    .replace(FOR_WHOM, '$1')
    .replace(ASKS_ME, '$1')
    .replace(OF_THEM, '')
    .replace(WITH_THEM, '')
    .replace(MYSELF, (all, before: string) => (isPastVerb(before) && !/itself$/i.test(all) ? all : ''))
    .replace(POSSESSIVE, 'the');
  return withoutClauses(plain)
    .replace(/\bthe the\b/gi, 'the')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])(?=[,;:.])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '');
}
