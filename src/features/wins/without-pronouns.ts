/** A line as a CV has it: of nobody’s “I”, “she” or “their”. Words are left out or replaced by “the” or a role, never added. */

const VERB_TAIL = "(?:'(?:ve|d|ll|m|re|s))?";
const CONJUNCTION =
  '(?:so that|so|because|since|when|whenever|while|after|before|until|although|though|as|if|that|which|where|who|whom|than)';
const NOT_A_NOUN =
  '(?=\\s+(?:a|an|the|to|in|on|at|for|from|with|by|of|and|or|but|so|back|out|up|off|home|all|every|two|three|four|five|six|one|\\d)\\b|\\s*[,.;:!?)]|\\s*$)';

const gone = (source: string): RegExp => new RegExp(source, 'gi');

/** “The chair said it was the best yet”. */
const SAID_IT = gone(` (said|says|thought|wrote) (?:that )?(?:it|this|that) (?:was|is) `);
/** Alone. */
const ON_OWN = gone(` on (?:my|our|your|his|their|its|her) own\\b`);
/** “320 came and it cost less”: two things, not one. */
const AND_IT = gone(`,? and (?:it|he|she|they) (?=[a-z])`);
/** I said what I did: only the “I” goes. */
const I_DID = gone(`(^|[,;:.] |\\band |\\bthen |\\bbut )(?:i|we)${VERB_TAIL}(?: have| had)? (?:also |then |just )?`);
/** A clause about me or us, or of somebody only called by a pronoun: it cannot be told without, and goes to its end. */
const CLAUSE_OF_PRONOUN = gone(`,? ?\\b${CONJUNCTION} (?:i|we|he|she|they|it|you)${VERB_TAIL}\\b(?:[^,;:.]|[,:.](?=\\d))*`);
/** “The time it takes to prepare”: the time to prepare. */
const IT_TAKES = gone(`(?:i|we|he|she|they|it|you) (?:takes?|took|needs?|needed) (?=to )`);
/** “…, it was five before”. */
const IT_WAS = gone(`(?<=, )(?:it|they) (?:was|were) (?=\\S)`);
/** “… and changed it”: says nothing without the “it”. */
const AND_DID_IT = gone(`,? and [a-z]+ (?:it|them|him|her|me|us)(?=\\s*[,.;:!?]|\\s*$)`);
/** The same where it can be told of a role. */
const CLAUSE_OF_SOMEBODY = gone(`\\b(so that|so|because|when|while|after|before|until|as) (?:he|she|they)\\b(?!')`);
const POSSESSIVE = gone(`\\b(?:my|our|your|his|their|its|her(?!${NOT_A_NOUN}))\\b(?! own\\b|')`);
const OWN = gone(`\\b(?:my|our|your|his|their|its|her) own\\b`);
const OBJECT = gone(
  `(?: ?\\b(?:for|to|with|of|from|by|on|at|about|behind|among|between))? ?\\b(?:me|us|him|them|you|it|her|myself|ourselves|himself|herself|themselves|itself|mine|ours|theirs|hers)\\b(?!')`,
);
const SUBJECT = gone(`\\b(?:i|we|he|she|they|it|you)\\b${VERB_TAIL}`);

/**
 * The text without personal pronouns. `role`: whom it was done for, where that may be said: it stands for “she” in “so she could prepare”.
 * The text is taken to be {@link plainAscii}.
 */
export function withoutPronouns(text: string, role = ''): string {
  return text
    .replace(I_DID, '$1')
    .replace(CLAUSE_OF_SOMEBODY, (all, conjunction: string) => (role === '' ? all : `${conjunction} ${role}`))
    .replace(CLAUSE_OF_PRONOUN, '')
    .replace(SAID_IT, ' $1 ')
    .replace(ON_OWN, '')
    .replace(AND_IT, '; ')
    .replace(IT_TAKES, '')
    .replace(IT_WAS, '')
    .replace(AND_DID_IT, '')
    .replace(OWN, 'the')
    .replace(POSSESSIVE, 'the')
    .replace(OBJECT, '')
    .replace(SUBJECT, '')
    .replace(/\bthe the\b/gi, 'the')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])(?=[,;:.])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '');
}
