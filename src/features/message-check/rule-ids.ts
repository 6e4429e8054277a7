/** The names of everything the check can say, so that a typo or a missing text does not compile. */

/** Rules that let a message go: their words are told by what it is for. */
export type SendingRuleId = 'fine' | 'foreign-thanks';

/** Rules that keep a message back, or parts of one that have words of their own. */
export type KeepingRuleId =
  | 'empty'
  | 'not-a-message'
  | 'too-short'
  | 'other-language'
  | 'cannot-read'
  | 'to-a-friend'
  | 'told-not-to'
  | 'third-message'
  | 'threatens'
  | 'appeals'
  | 'gossips'
  | 'gimmick'
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
  | 'unclear';

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
  | 'not-changing-it'
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
  | 'speaks-of-a-no';

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
  | 'text-style'
  | 'wrong-company';

/** Anything noticed in a message. */
export type FindingId = RuleId | MarkId | RemarkId;
