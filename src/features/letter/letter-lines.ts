/** The twenty-two lines to find in an offer letter or contract. */
import type { LetterGroup, LetterLine, WhomToAsk } from './letter-line.ts';
import { JOB_AND_TIME, MONEY } from './lines-of-the-job.ts';
import { LIMITS, TERMS } from './lines-of-the-terms.ts';

/** All of them, in the order in which they are read. */
export const LETTER_LINES: readonly LetterLine[] = [...JOB_AND_TIME, ...MONEY, ...LIMITS, ...TERMS];

/** What the parts of a letter are called. */
export const LETTER_GROUP_WORDS: Readonly<Record<LetterGroup, string>> = {
  job: 'The job',
  time: 'Time',
  money: 'Money',
  limits: 'Limits on you',
  terms: 'Beginning, end, small print',
};

/** Whom to ask, in words. */
export const WHOM_WORDS: Readonly<Record<WhomToAsk, string>> = {
  sender: 'Whoever sent the letter: the recruiter or HR',
  executive: 'The person you will work for; then have it in the letter',
  adviser: 'First whoever sent the letter, what is meant. What it means for you: a lawyer, a union, or a labor office',
};
