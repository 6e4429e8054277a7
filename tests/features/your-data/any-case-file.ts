/** Any case file the formats can read, for laws. */
import fc from 'fast-check';
import type { CaseFileParts } from '../../../src/features/exports/export-parts.ts';
import { someMessage } from '../follow-up/some-messages.ts';
import { someInterview, someStories, someStrengths } from '../interviews/some-interviews.ts';
import { someTalk } from '../negotiate/some-talks.ts';
import { someResearch } from '../salary/some-research.ts';
import { readParts, type RawParts } from './some-case-file.ts';

const FIELDS = [
  ...[
    'id',
    'type',
    'text',
    'title',
    'company',
    'note',
    'people',
    'name',
    'homework',
    'tidbits',
    'fact',
    'use',
    'props',
    'paths',
    'question',
  ],
  ...['strengthId', 'storyId', 'storyIds', 'questions', 'heard', 'style', 'preference', 'fit', 'heldOn', 'startsAt', 'debrief', 'passed'],
  ...[
    'decideBy',
    'doneOn',
    'promised',
    'interviewId',
    'dueAt',
    'landed',
    'better',
    'about',
    'pros',
    'cons',
    'xcons',
    'worth',
    'kind',
    'cents',
  ],
  ...[
    'status',
    'weight',
    'mustChange',
    'meets',
    'mustHaves',
    'gut',
    'offerIds',
    'notedOn',
    'rates',
    'from',
    'to',
    'rate',
    'on',
    'pay',
    'basis',
  ],
  ...[
    'currency',
    'highCents',
    'bonus',
    'as',
    'percent',
    'low',
    'high',
    'leaveDays',
    'respondBy',
    'answer',
    'askedOn',
    'answerDueOn',
    'archived',
  ],
  ...[
    'job',
    'place',
    'evidence',
    'lowCents',
    'source',
    'link',
    'date',
    'requirements',
    'proof',
    'need',
    'lines',
    'figures',
    'floor',
    'steps',
  ],
  ...[
    'forms',
    'said',
    'asks',
    'own',
    'order',
    'sentence',
    'till',
    'reasons',
    'replies',
    'they',
    'callOn',
    'callAt',
    'researchId',
    'offerId',
  ],
  ...[
    'who',
    'dueOn',
    'letter',
    'how',
    'startsOn',
    'outcomes',
    'note30',
    'subject',
    'chair',
    'stage',
    'lastContactOn',
    'theirDate',
    'heldUntil',
  ],
  ...['sentOn', 'by', 'channel', 'whatFor', 'answered', 'answeredOn', 'ticked', 'answers', '__proto__'],
] as const;
const TYPES = [
  'interview',
  'strength',
  'story',
  'reference',
  'asked',
  'reminder',
  'negotiation',
  'promise',
  'after-yes',
  'message',
  'contact',
  'mood',
];

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'a',
    'b',
    '2026-05-20',
    '2026-02-30',
    '9999-12-31',
    '0000-01-01',
    '2026-05-20T09:30',
    '9999-12-31T23:59',
    '14:30',
    'USD',
    'QQQ',
  ),
  fc.constantFrom(
    'ask',
    'asked',
    'granted',
    'partly',
    'will-check',
    'money',
    'hours',
    'hour',
    'percent',
    'amount',
    'thank-you',
    'never',
    'none',
  ),
  fc.constantFrom(true, false, null, -0, 0, 3, 4.5, 1e12, 1e300),
);
const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, fc.dictionary(fc.constantFrom(...FIELDS), tie('node')), fc.array(tie('node'), { maxLength: 3 })),
})).node;

const record = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...FIELDS), node),
    fc.constantFrom('a', 'b', 'priorities', 'xcon:a', 'after:a', 'x\r\ny'),
    fc.constantFrom(...TYPES),
    fc.nat(50),
  )
  .map(([fields, id, type, updatedAt]) => ({ ...fields, id, type, updatedAt }));
const whole: fc.Arbitrary<RawParts> = fc
  .record({
    file: someInterview,
    strengths: someStrengths,
    stories: someStories,
    talk: someTalk,
    research: someResearch,
    message: someMessage,
  })
  .map(({ file, strengths, stories, talk, research, message }) => ({
    interviews: [file, ...strengths, ...stories],
    offers: [talk.offer],
    salary: [research],
    negotiate: [talk.negotiation],
    'follow-up': [message],
  }));
const broken: fc.Arbitrary<RawParts> = fc.record({
  interviews: fc.array(record),
  offers: fc.array(record),
  salary: fc.array(record),
  negotiate: fc.array(record),
  'follow-up': fc.array(record),
  playbooks: fc.array(record),
});

/** Any case file the formats can read: whole ones, and whatever else may stand under the keys. */
export const someCaseFile: fc.Arbitrary<CaseFileParts> = fc.oneof(whole, broken).map(readParts);
