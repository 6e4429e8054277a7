/** How answers, promises and outcomes are called, on screen and in files. */
import type { Answer } from './negotiation.ts';
import type { LedgerRow, LetterState, PromiseOutcome } from './promises.ts';

/** What they said to an ask. */
export const ANSWER_WORDS = {
  granted: 'Granted',
  partly: 'Partly',
  refused: 'Refused',
  'will-check': 'Will check',
} as const satisfies Record<Answer, string>;

/** How a promise stands in the letter. */
export const LETTER_WORDS = {
  unchecked: 'Not checked yet',
  'in-letter': 'In the letter',
  different: 'There, but different',
  missing: 'Missing',
} as const satisfies Record<LetterState, string>;

/** Where a promise comes from. */
export const FROM_WORDS = {
  worksheet: 'Granted',
  'in-part': 'Granted in part',
  'will-check': 'They will check',
  interview: 'Said in the interview',
  own: 'Noted by you',
} as const satisfies Record<LedgerRow['from'], string>;

/** How something turned out. */
export const OUTCOME_WORDS = { unsaid: 'Open', so: 'Yes', partly: 'Partly', not: 'No' } as const satisfies Record<PromiseOutcome, string>;
