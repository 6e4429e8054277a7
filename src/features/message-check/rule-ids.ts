/** The names of everything the check can say, so that a typo or a missing text does not compile. */

/** Rules that let a message go: their words are told by what it is for. */
type SendingRuleId = 'fine' | 'foreign-thanks';

/** Rules that keep a message back, or parts of one that have words of their own. */
export type KeepingRuleId =
  | 'empty'
  | 'not-a-message'
  | 'too-short'
  | 'other-language'
  | 'cannot-read'
  | 'resigns'
  | 'told-not-to'
  | 'third-message'
  | 'threatens'
  | 'appeals'
  | 'gossips'
  | 'gimmick'
  | 'leaks'
  | 'personal'
  | 'name-drops'
  | 'second-request'
  | 're-opens'
  | 'defending'
  | 'pleads'
  | 'pressures'
  | 'vents'
  | 'reproaches'
  | 'rehash'
  | 'another-post-too-soon'
  | 'sells'
  | 'about-you'
  | 'asks-job'
  | 'mending-an-answer'
  | 'thanked-already'
  | 'asked-for-later'
  | 'too-early'
  | 'their-date'
  | 'asked-again-too-soon'
  | 'placeholder'
  | 'wrong-name'
  | 'wrong-company'
  | 'misspelled'
  | 'not-attached'
  | 'wrapper'
  | 'offer-without-date'
  | 'flatters'
  | 'shouting'
  | 'chatty'
  | 'apologizes'
  | 'too-long'
  | 'rambles'
  | 'several-asks'
  | 'terms-too-soon'
  | 'unclear'
  | 'doubtful';

/** A rule of the check. */
export type RuleId = SendingRuleId | KeepingRuleId;

/** What a passage is marked as. */
export type MarkId =
  | 'threatening'
  | 'over-their-head'
  | 'fishing'
  | 'gimmick'
  | 'venting'
  | 'pressing'
  | 'reproach'
  | 'pleading'
  | 're-opening'
  | 'defending'
  | 'about-you'
  | 'selling'
  | 'asks-job'
  | 'asks-again'
  | 'flattery'
  | 'too-private'
  | 'apology'
  | 'wrapper'
  | 'several-asks'
  | 'leaking'
  | 'too-personal'
  | 'name-dropping'
  | 'looking-back'
  | 'naming-terms'
  | 'vague'
  | 'text-style';

/** What is said of the whole, or of a slip in it. */
export type RemarkId =
  | 'contradiction'
  | 'no-subject'
  | 'long'
  | 'exclamations'
  | 'shouting'
  | 'late-thanks'
  | 'empty-check-in'
  | 'thanks'
  | 'gracious'
  | 'short'
  | 'one-question'
  | 'placeholder'
  | 'wrong-name'
  | 'wrong-company'
  | 'misspelled';

/** Anything noticed in a message. */
export type FindingId = RuleId | MarkId | RemarkId;
