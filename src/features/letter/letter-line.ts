/** What a line of an offer letter or contract is, for someone who reads one. */

/** The parts of a letter, in the order in which they are read. */
export const LETTER_GROUPS = ['job', 'time', 'money', 'limits', 'terms'] as const;
/** One of {@link LETTER_GROUPS}. */
export type LetterGroup = (typeof LETTER_GROUPS)[number];

/** Who can answer: who sent the letter, the person one will work for, or somebody who knows contracts. */
export type WhomToAsk = 'sender' | 'executive' | 'adviser';

/** Something to find in a letter. It says what is usual and what to look at, never whether a term is right for anyone. */
export interface LetterLine {
  /** Stored with what was found. */
  readonly id: string;
  readonly group: LetterGroup;
  readonly name: string;
  /** The same within a sentence, after “the”. */
  readonly short: string;
  /** What else it is called, in the US, the UK and elsewhere. */
  readonly called: string;
  /** Where it often is, when it is not where one looks. */
  readonly where: string;
  /** How it reads when it is plain. */
  readonly plain: string;
  /** What to look at twice. */
  readonly watch: string;
  readonly whom: WhomToAsk;
  /** What to ask for where it is missing or unclear, as an ask is written. */
  readonly ask: string;
  /** Why one asks. */
  readonly reason: string;
  /** Many letters have no such line, and where it was never discussed, nobody misses it. */
  readonly mayBeAbsent?: true;
  /** Tell that a promise is about it. */
  readonly words: RegExp;
  /** Tell the same less surely: they count where no line’s words are found. */
  readonly signs?: RegExp;
}
