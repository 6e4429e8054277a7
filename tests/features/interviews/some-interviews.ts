/** Interviews for tests: any that can be, and one that is whole. */
import fc from 'fast-check';
import {
  blankInterview,
  INTERVIEW_CHANNELS,
  INTERVIEW_ROUNDS,
  WORKPLACES,
  type Interview,
} from '../../../src/features/interviews/interview.ts';
import type { Story, Strength } from '../../../src/features/interviews/interviews-format.ts';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';

export const sample = sampleInterview('2026-05-14');

export const interview = (change: Partial<Interview> = {}): Interview => ({ ...blankInterview('i1'), ...change });
export const strength = (id: string, text = `strength ${id}`): Strength => ({ id, type: 'strength', text, order: 0 });
export const story = (id: string, change: Partial<Story> = {}): Story => ({
  id,
  type: 'story',
  title: `story ${id}`,
  situation: '',
  action: '',
  result: '',
  shows: '',
  order: 0,
  ...change,
});

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom('', '   ', 'Donaudampfschifffahrtsgesellschaft'.repeat(8), '👩‍💼 مرحبا', '“said”'),
);
const id = fc.constantFrom('a', 'b', 'c', 'd');
const day = fc.constantFrom(undefined, '2026-03-08', '2026-05-14', '2026-05-15', '9999-12-31', '0001-01-01');
const clock = fc.constantFrom(undefined, '00:00', '09:05', '14:30', '23:59');

/** Any interview a person could have made. */
export const someInterview: fc.Arbitrary<Interview> = fc
  .record({
    id: fc.uuid(),
    company: words,
    role: words,
    place: words,
    opener: words,
    closing: words,
    tourAsk: words,
    greet: words,
    round: fc.constantFrom(...INTERVIEW_ROUNDS),
    channel: fc.constantFrom(...INTERVIEW_CHANNELS),
    workplace: fc.constantFrom(...WORKPLACES),
    people: fc.array(fc.record({ id: fc.uuid(), name: words, role: words, found: words, mind: words }), { maxLength: 5 }),
    tidbits: fc.array(fc.record({ id: fc.uuid(), fact: words, source: words, use: words }), { maxLength: 5 }),
    paths: fc.array(fc.record({ id: fc.uuid(), strengthId: id, question: words, reply: words, bridge: words, storyId: id }), {
      maxLength: 6,
    }),
    questions: fc.array(fc.record({ id: fc.uuid(), text: words, isAsked: fc.boolean(), heard: words }), { maxLength: 5 }),
    storyIds: fc.uniqueArray(id),
    ownAnswerIds: fc.uniqueArray(id),
    fearedIds: fc.uniqueArray(id),
    signs: fc.array(fc.record({ id: fc.uuid(), look: words, con: words, xcon: words, isSeen: fc.boolean(), from: words }), {
      maxLength: 3,
    }),
    heldOn: day,
    startsAt: clock,
  })
  .map(({ heldOn, startsAt, ...rest }) => ({
    ...blankInterview(rest.id),
    ...rest,
    ...(heldOn === undefined ? {} : { heldOn }),
    ...(startsAt === undefined ? {} : { startsAt }),
  }));

export const someStrengths: fc.Arbitrary<readonly Strength[]> = fc.uniqueArray(
  fc.record({ id, type: fc.constant('strength' as const), text: words, order: fc.nat(9) }),
  {
    selector: (one) => one.id,
  },
);
export const someStories: fc.Arbitrary<readonly Story[]> = fc.uniqueArray(
  fc.record({
    id,
    type: fc.constant('story' as const),
    title: words,
    situation: words,
    action: words,
    result: words,
    shows: words,
    order: fc.nat(9),
  }),
  { selector: (one) => one.id },
);

/** Anything that could stand under the key: whole records, broken ones, kinds nobody knows. */
export const someStoredRecord: fc.Arbitrary<unknown> = fc.oneof(
  someInterview.map((one) => ({ ...one, updatedAt: 5 })),
  fc.record({
    id: fc.oneof(fc.string(), fc.constantFrom('a', 'b')),
    updatedAt: fc.oneof(fc.nat(50), fc.string()),
    type: fc.constantFrom('interview', 'strength', 'story', 'answer', 'reference', 'asked', 'reminder', 'cue-look', 'mood', 7),
    text: fc.jsonValue(),
    question: fc.jsonValue(),
    from: fc.jsonValue(),
    ownAnswerIds: fc.jsonValue(),
    fearedIds: fc.jsonValue(),
    leftOut: fc.jsonValue(),
    isWorry: fc.jsonValue(),
    proof: fc.jsonValue(),
    unlike: fc.jsonValue(),
    signs: fc.oneof(fc.jsonValue(), fc.array(fc.record({ id: fc.constantFrom('x', 'y'), look: fc.jsonValue(), isSeen: fc.jsonValue() }))),
    paths: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), from: fc.jsonValue() })),
    people: fc.oneof(fc.jsonValue(), fc.array(fc.record({ id: fc.constantFrom('x', 'y'), name: fc.jsonValue() }))),
    homework: fc.jsonValue(),
    style: fc.array(fc.record({ id: fc.constantFrom('inbox', 'nonsense'), fit: fc.jsonValue() })),
    heldOn: fc.oneof(fc.jsonValue(), fc.constantFrom('2026-02-30', '2026-02-28')),
    startsAt: fc.constantFrom('24:00', '14:30', null, 3),
    debrief: fc.oneof(fc.jsonValue(), fc.record({ passed: fc.jsonValue(), doneOn: fc.jsonValue() })),
    landed: fc.jsonValue(),
    deleted: fc.constantFrom(true, false, 'no'),
  }),
);
