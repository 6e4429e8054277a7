/**
 * The plainest ways to say what harms: words nobody means otherwise. A model of words sees them too seldom to be sure. They are no verdict:
 * a sentence that holds one speaks against sending, and gives the reason.
 */
import type { Stage } from './facts.ts';
import type { Kind } from './kinds.ts';

const ALWAYS: readonly (readonly [Kind, RegExp])[] = [
  [
    'threatens',
    / (?:my (?:lawyer|solicitor|attorney) will|i will sue|take legal action|legal action against you|leave (?:you )?a (?:bad |honest )?review|report you to|hear from my (?:lawyer|solicitor|attorney)) /,
  ],
  [
    'pleads',
    / (?:i (?:really |desperately |so )*need this job|(?:i|am) beg(?:ging)? you|please give me (?:a|this|one|another) chance|i am desperate) /,
  ],
  [
    'reproaches',
    / (?:you (?:said|promised)(?: that)? you would (?:call|ring|write|answer|let me know).* (?:still|never|nothing)|still have not (?:heard|had) (?:anything|a word|a thing)) /,
  ],
  ['pressures', / (?:i (?:need|expect|want|demand) (?:an|your) (?:answer|reply|decision) (?:by|today|now|at once|before)) /],
  [
    'personal',
    / (?:you have (?:such )?(?:beautiful|lovely|gorgeous) (?:eyes|hair|legs)|you looked (?:so )?(?:stunning|gorgeous|beautiful|sexy)) /,
  ],
];
/** What explains oneself where nobody asked: after a no, and before the answer. */
const UNASKED: readonly (readonly [Kind, RegExp])[] = [
  [
    'defends',
    / (?:i was (?:so |very |just |really )*nervous|my mind went blank|i went blank|what i meant to say|what i should have said|i do know the (?:answer|difference)) /,
  ],
];
/** What asks again, after a no. */
const AFTER_NO: readonly (readonly [Kind, RegExp])[] = [
  ['re-opens', / (?:reconsider (?:me|my|your|the)|change your mind|(?:another|a second|one more) chance) /],
];
const BEFORE_ANSWER: readonly Stage[] = ['after-interview', 'waiting-for-decision'];

/** What a sentence plainly is, at this stage; `undefined` where it holds none of these. */
export function plainKind(plain: string, stage: Stage): Kind | undefined {
  const lists = [ALWAYS, ...(stage === 'after-rejection' ? [AFTER_NO, UNASKED] : BEFORE_ANSWER.includes(stage) ? [UNASKED] : [])];
  return lists.flat().find(([, words]) => words.test(plain))?.[0];
}
