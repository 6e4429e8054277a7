/**
 * The plainest ways to say what harms: words nobody means otherwise. A model of words sees them too seldom to be sure. They are no verdict:
 * a sentence that holds one speaks against sending, and gives the reason.
 */
import { rememberTexts } from '../../lib/remember.ts';
import { STAGES, type Stage } from './facts.ts';
import type { Kind } from './kinds.ts';

/** More sentences than a message has. */
const MOST_REMEMBERED = 1000;

type Plain = readonly [kind: Kind, words: RegExp, unless?: RegExp];

/** People one is related to, and people in a high place of theirs. */
const KIN = '(?:aunt|uncle|father|mother|brother|sister|cousin|husband|wife|godfather|godmother|friend|neighbou?r|in law)';
const HIGH = '(?:cfo|ceo|coo|director|board|chairman|chairwoman|chair|president|owner|boss|head|vp|dean|principal|partner|manager)';

const ALWAYS: readonly Plain[] = [
  [
    'threatens',
    / (?:my (?:lawyer|solicitor|attorney) will|i will sue|(?:i|we) (?:will|shall|may|am going to) (?:have to )?(?:take legal action|leave (?:you )?a (?:bad |honest )?review|report you)|legal action against you) /,
  ],
  [
    'leaks',
    / (?:confidential|internal|board papers?|board pack|client list|customer list|price list|contact list|figures) .*(?:(?:current|present|former|previous|last|old) (?:employer|company|firm|boss|job)|for my boss) /,
    / (?:not|never|no|made up|invented|fictional|public|published|belongs?) /,
  ],
  [
    'name-drops',
    new RegExp(
      ` my (?:\\S+ ){0,3}${KIN} (?:\\S+ ){0,6}(?:knows|friends?|golf|works|sits|plays|married|neighbou?r|is on|word)(?: \\S+){0,4} your (?:\\S+ ){0,2}${HIGH} `,
    ),
    / (?:introduced|introduction|suggested|passed on|asked me) /,
  ],
  [
    'pleads',
    / (?:i (?:really |desperately |so )*need this job|(?:i|am) beg(?:ging)? you|please give me (?:a|this|one|another) chance|i am desperate (?:to (?:get|find)|for (?:this|a|the|any) (?:job|post|role|position))) /,
  ],
  [
    'reproaches',
    / (?:you (?:said|promised)(?: that)? you would (?:call|ring|write|answer|let me know).* (?:still have not|never|nothing)|still have not (?:heard|had) (?:anything|a word|a thing)) /,
  ],
  ['pressures', / i (?:need|expect|want|demand) (?:an|your) (?:answer|reply|decision) (?:by|today|now|at once|before) /],
  [
    'personal',
    / (?:you have (?:such )?(?:beautiful|lovely|gorgeous) (?:eyes|hair|legs)|you looked (?:so )?(?:stunning|gorgeous|beautiful|sexy)|(?:go out for|have) (?:dinner|a drink) with (?:me|you)) /,
  ],
];
/** What explains oneself where nobody asked: after a no, and before the answer. */
const UNASKED: readonly Plain[] = [
  [
    'defends',
    / (?:i was (?:so |very |just |really )*nervous (?:that|on the|at the|in the|during|and (?:my|went|could|did))|my mind went blank|i went blank|what i meant to say|what i should have said|i do know the (?:answer|difference)) /,
  ],
];
/** What asks again, after a no. */
const AFTER_NO: readonly Plain[] = [
  ['re-opens', / (?:reconsider (?:me|my|your)|change your mind|(?:give|grant|deserve|for|have) (?:me )?(?:another|one more) chance) /],
];
/** Pay and days off, before there is an offer. */
const BEFORE_OFFER: readonly Plain[] = [
  [
    'terms',
    / (?:my salary expectation|i (?:would )?(?:need|want|expect) (?:at least |to earn |a salary of )+\d|every friday off|days? (?:a week )?at home) /,
  ],
];
const BEFORE_ANSWER: readonly Stage[] = ['after-interview', 'waiting-for-decision'];

/** By how far things have come. */
const BY_STAGE = Object.fromEntries(
  STAGES.map((stage) => {
    const isBefore = BEFORE_ANSWER.includes(stage);
    const some = [ALWAYS, ...(stage === 'after-rejection' ? [AFTER_NO, UNASKED] : isBefore ? [UNASKED, BEFORE_OFFER] : [])].flat();
    const find = (plain: string): Kind | null => some.find((one) => one[1].test(plain) && one[2]?.test(plain) !== true)?.[0] ?? null;
    return [stage, rememberTexts(MOST_REMEMBERED, find)];
  }),
);

/** What a sentence plainly is, at this stage; `undefined` where it holds none of these. */
export const plainKind = (plain: string, stage: Stage): Kind | undefined => BY_STAGE[stage]?.(plain) ?? undefined;
