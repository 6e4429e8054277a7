/** The words of a person in any record, to see whether all of them have come along. */
import { COST_PARTS } from '../../../src/features/salary/need.ts';

/** Names of fields that hold no words of the person: ids, choices, days. */
const NO_WORDS = new Set([
  ...[
    'id',
    'of',
    'type',
    'stage',
    'workplace',
    'fit',
    'interviewId',
    'strengthId',
    'storyId',
    'storyIds',
    'questionId',
    'unlike',
    'fearedIds',
    'ownAnswerIds',
    'offerId',
    'researchId',
    'kind',
    'status',
  ],
  ...[
    'needs',
    'letter',
    'tone',
    'basis',
    'figuresIn',
    'match',
    'reach',
    'occupation',
    'channel',
    'heldFor',
    'heldUntil',
    'news',
    'saidPurpose',
  ],
  ...[
    'skeleton',
    'askId',
    'conId',
    'state',
    'seenBy',
    'doneOn',
    'meets',
    'offerIds',
    'cardId',
    'messageId',
    'ticked',
    'side',
    'view',
    'as',
    'about',
    'dueAt',
    'outcomes',
    'interviewLanguage',
  ],
  ...['winIds', 'shortIds', 'talkId', 'serviceId', 'effect', 'letBe', 'winId', 'fromWin'],
]);
/** Choices under names that hold words elsewhere. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  answer: ['granted', 'partly', 'refused', 'will-check'],
  landed: ['unsaid', 'yes', 'no'],
  by: ['me', 'them', 'talk'],
  lastContactOn: ['never'],
  theirDate: ['none'],
  whatFor: ['thanks', 'status'],
};

/** Which part of a debrief something came from, or what a win was made of; the same name holds a currency elsewhere. */
const ORIGIN = /^(tour|style)-|^(promise|asked|step)\//;

/** Every text a person wrote in a value, with the name of its field. Ids, choices, days and times are left out. */
export function textsIn(value: unknown, field = ''): readonly (readonly [field: string, text: string])[] {
  if (typeof value === 'string') {
    const isReady = COST_PARTS.some((part) => part.text === value);
    const isNoText =
      isReady ||
      /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$|^\s*$/.test(value) ||
      NO_WORDS.has(field) ||
      (field === 'from' && ORIGIN.test(value)) ||
      CHOICES[field]?.includes(value);
    return isNoText === true ? [] : [[field, value]];
  }
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, field === 'outcomes' ? field : name));
}
