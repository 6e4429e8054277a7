/**
 * A line as a CV has it: of nobody’s “I”, “she” or “their”. Words are left out or replaced by “the” or a role, never added. Where a pronoun cannot be
 * taken out without breaking what is said, its whole clause goes.
 */
import { isPastVerb } from './past-verbs.ts';

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

const gone = (source: string): RegExp => new RegExp(source, 'gi');

/** “The chair said it was the best yet”: the best yet, said the chair. */
const SAID_IT = gone(`(^|[;:.] )([a-z][a-z' ]{1,40}?) (said|says|wrote) (?:that )?(?:it|this|that) (?:was|is) ([^,;:.]+)`);
/** Alone. */
const ON_OWN = gone(` on (?:my|our|your|his|their|its|her) own\\b`);
/** “320 came and it cost less”: two things, not one. */
const AND_IT = gone(`,? and it (?=[a-z])`);
/** I said what I did: only the “I” goes. */
const I_DID = gone(
  `(^|[,;:.] |\\band |\\bthen |\\bbut )(?:i|we)(?!-)${VERB_TAIL}(?: (?:have|had|am|are)\\b)?(?= [a-z\\d$])(?: (?:also|then|just)\\b)? ?`,
);
/** A clause about me or us, or of somebody only called by a pronoun: it cannot be told without, and goes to its end. */
const CLAUSE_OF_PRONOUN = gone(
  `,? ?\\b(?:so that|so|because|since|when|whenever|while|although|though) (?:i|we|he|she|they|it|you)${VERB_TAIL}\\b(?:[^,;:.]|[,:.](?=\\d))*`,
);
/** “The time it takes to prepare”: the time to prepare. */
const IT_TAKES = gone(`(?<=\\w )(?:i|we|he|she|they|it|you) (?:takes?|took|needs?|needed) (?=to )`);
/** “…, it was five before”. */
const IT_WAS = gone(`(?<=, )(?:it|they) (?:was|were) (?=\\S)`);
/** The same where it can be told of a role. */
const CLAUSE_OF_SOMEBODY = gone(`\\b(so that|so|because|when|while|after|before|until|as) (?:he|she|they)\\b(?!')`);
/** “Saved us $400”, “gave him a list”: said as well without the one who got it. */
const FOR_WHOM = gone(
  `\\b(sav(?:e[sd]?|ing)|cost(?:s|ing)?|tak(?:es?|ing)|took|spar(?:e[sd]?|ing)|earn(?:s|ed|ing)?|won|giv(?:es?|ing)|gave|gets?|got|getting|bought|brought|sent|found|booked|offered|lent|paid|showed|taught|left) (?:me|us|him|her|them|you)(?= (?:an?|the|my|our|his|their|its|about|over|nearly|almost|nothing|another|back|some|more|time|money|work|hours|days|weeks|${NUMERAL}))`,
);
/** “62 of them”. */
const OF_THEM = gone(
  `(?<=(?:\\d%?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|each|all|both|most|none|some|many|few|several|half|thirds?|quarters?|rest|any|either|neither|majority)) )of (?:us|you|them|it)\\b(?!['-]) ?| of (?:mine|ours|yours|his|hers|theirs)(?=\\s*[,.;:!?]|\\s*$)`,
);
/** “A brief for him”; not “asked for him”, which says nothing without. */
const WITH_THEM = gone(
  `(?<!\\b(?:ask(?:s|ed)?|look(?:s|ed)?|wait(?:s|ed)?|pa(?:id|ys?)|car(?:es?|ed)|in|deal[st]?|agreed?|talk(?:s|ed)?|spoke|listen(?:s|ed)?|go|went|goes|c[ao]mes?|belongs?|apologized|help(?:s|ed)?|happened|hear[ds]?|work(?:s|ed)?|met|sat|due|thanks|responsible|up)) (?:for|to|with|from|by|among|behind|between) (?:${PERSON})${ALONE[1]}(?!')`,
);
/** “No one asks me any more”. */
const ASKS_ME = gone(
  `\\b((?:r[iau]ng|call|ask|email|interrupt|chas|phon|bother)(?:s|es|ed|ing)?) (?:me|us|him|her|them)(?=\\s*[,.;:!?]|\\s*$| (?:any ?more|again|about|now|twice|every|each|less|at)\\b)`,
);
/** The department and the country are read as pronouns where nobody sees the difference. */
const IN_CAPITALS = /(?<=\bthe )(?:IT|US) (?=[a-z])| (?:to|in|from|across|for|with|by) (?:the )?(?:IT|US)\b(?!-)/g;
/** “Fixed the printer myself”. */
const MYSELF = gone(
  `(?<=(\\S+)) (?:myself|ourselves|himself|herself|themselves|yourself)(?=\\s*[,.;:!?]|\\s*$| (?:and|but|${CONJUNCTION}) )`,
);
const OWN = gone(`\\b(?:my|our|your|his|their|its|her) own(?= [a-z\\d])`);
const POSSESSIVE = gone(
  `${ALONE[0]}(?:my|our|your|their|(?:his|its)(?!${NOT_OWNED})|(?!${HER_DOES})her(?!${NOT_OWNED}|${NOT_A_NOUN}))${ALONE[1]}(?! own\\b|')`,
);
/** Any that is left. */
const PRONOUN = new RegExp(alone(`i|we|he|she|they|${PERSON}|my|our|your|his|their|its|mine|ours|yours|hers|theirs|yourselves`), 'i');

const JOIN = new RegExp(
  `(\\s*[,;:](?!\\d)\\s*(?:(?:and|but|${CONJUNCTION}) )?|\\.\\s+|\\s+-\\s+(?:(?:and|but) )?|\\s+(?:and|but|or|${CONJUNCTION}) )`,
  'i',
);
const DEPENDS = new RegExp(`\\b${CONJUNCTION}\\s*$`, 'i');
/** Says nothing without the clause behind it: “told the board that …”. */
const NEEDS_MORE =
  /\b(?:said|told|asked|noticed|reali[sz]ed|found|found out|learned|discovered|knew|showed|saw|sure|ensured|reminded|explained|decided|suggested|proposed|convinced|persuaded|warned|promised|agreed|checked|thought|wrote|heard|spotted|caught|proved)(?: (?!.* (?:of|for|in|on|with) )\S+(?: \S+)?)?$/i;
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
export function withoutPronouns(text: string, role = ''): string {
  const plain = text
    .replace(I_DID, '$1')
    .replace(CLAUSE_OF_SOMEBODY, (all, conjunction: string) => (role === '' ? all : `${conjunction} ${role}`))
    .replace(CLAUSE_OF_PRONOUN, '')
    .replace(
      SAID_IT,
      (_all, start: string, who: string, said: string, what: string) =>
        `${start}${what.trim()}, ${said} ${who.replace(/^(?:The|An?|Our|My|His|Her|Their|Every|All|Both|Two)/, (word) => word.toLowerCase())}`,
    )
    .replace(ON_OWN, '')
    .replace(AND_IT, '; ')
    .replace(IT_TAKES, '')
    .replace(IT_WAS, '')
    .replace(IN_CAPITALS, '')
    .replace(OWN, 'the')
    .replace(FOR_WHOM, '$1')
    .replace(ASKS_ME, '$1')
    .replace(OF_THEM, '')
    .replace(WITH_THEM, '')
    .replace(MYSELF, (all, before: string) => (isPastVerb(before) ? all : ''))
    .replace(POSSESSIVE, 'the');
  return withoutClauses(plain)
    .replace(/\bthe the\b/gi, 'the')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])(?=[,;:.])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '');
}
