/** The plan by the days left: what is on it, on which day, and what never is. */
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../src/lib/dates.ts';
import { interviewHere } from '../../../src/features/interviews/here.ts';
import { parseInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { planFor, type DayStep, type PlanDay } from '../../../src/features/interviews/plan.ts';
import type { Shared } from '../../../src/features/interviews/plan-steps.ts';
import { interview, sample, story } from './some-interviews.ts';

const DAY = '2026-05-14';
/** The evening so many days before, or the morning of the day itself. */
const momentAt = (left: number): string => `${daysAfter(DAY, -left)}T${left === 0 ? '08:00' : '19:00'}`;
const NOTHING: Shared = { strengths: [], stories: [] };
const EMPTY = interview({ heldOn: DAY });

/** Half prepared: who, when and the posting are there, one story, the first sentence and a question. */
const HALF: Interview = {
  ...sample.interview,
  people: sample.interview.people.slice(0, 1).map((one) => ({ ...one, found: '' })),
  homework: sample.interview.homework.filter(({ id }) => ['company', 'posting'].includes(id)),
  tidbits: sample.interview.tidbits.slice(0, 1),
  storyIds: ['sample-t1'],
  paths: sample.interview.paths.slice(0, 1),
  questions: sample.interview.questions.slice(0, 1),
  style: [],
  tourAsk: '',
  closing: '',
  nextSteps: '',
  route: '',
};
const HALF_SHARED: Shared = { strengths: sample.strengths.slice(0, 1), stories: sample.stories.slice(0, 2), evidence: 1 };

/** Nothing is left to do. */
const WHOLE: Interview = {
  ...sample.interview,
  props: sample.interview.props.map((one) => ({ ...one, isPacked: true })),
  ownAnswerIds: ['sample-w2'],
};
const WHOLE_SHARED: Shared = {
  strengths: sample.strengths,
  stories: sample.stories,
  ownAnswers: [...sample.answers, { ...blankOwnAnswer('w-pay', 'What do you expect?', 9), questionId: 'pay', line: 'What is your range?' }],
  evidence: 2,
  rehearsal: { sittingDays: ['2026-04-29'], spoken: ['story:sample-t1'], hasMock: true },
};

/** A plan as a list: days left, minutes, the steps in their order. Cards go without their day. */
const listed = (plan: readonly PlanDay[]): readonly string[] =>
  plan.map(({ left, minutes, steps }) => `${left}: ${minutes} min, ${steps.map(({ key }) => key.split(':')[0]).join(' ')}`);

const stepsOf = (plan: readonly PlanDay[]): readonly DayStep[] => plan.flatMap(({ steps }) => steps);

describe('an empty file', () => {
  test.each([
    [
      14,
      [
        '14: 19 min, who posting wins story-1',
        '12: 20 min, network strengths story-2',
        '10: 16 min, story-3 evidence',
        '7: 20 min, homework question cards',
        '6: 20 min, tidbits paths style cards',
        '5: 10 min, cards',
        '4: 10 min, cards',
        '3: 20 min, opener worries pay nextSteps closing cards',
        '2: 20 min, mock tourAsk cards',
        '1: 20 min, bring route cards rest',
        '0: 15 min, news cards leave',
      ],
    ],
    [
      7,
      [
        '7: 20 min, who posting strengths story-1 question',
        '6: 20 min, story-2 story-3 homework',
        '5: 20 min, tidbits paths cards',
        '4: 14 min, style cards',
        '3: 20 min, opener worries pay nextSteps closing cards',
        '2: 20 min, mock tourAsk cards',
        '1: 20 min, bring route cards rest',
        '0: 15 min, news cards leave',
      ],
    ],
    [
      3,
      [
        '3: 20 min, who opener story-1 question cards',
        '2: 20 min, posting homework nextSteps cards',
        '1: 28 min, tidbits closing tourAsk bring route cards rest',
        '0: 15 min, news cards leave',
      ],
    ],
    [1, ['1: 30 min, who opener story-1 question nextSteps route cards', '0: 15 min, news cards leave']],
    [0, ['0: 24 min, who opener question nextSteps route cards']],
  ])('with %i days left', (left, plan) => expect(listed(planFor(EMPTY, NOTHING, momentAt(left), 20))).toEqual(plan));

  test('typed in at seven the evening before gets thirty minutes in seven lines: who, opener, story, question, next steps, way, cards', () => {
    const [tonight] = planFor(EMPTY, NOTHING, `${daysAfter(DAY, -1)}T19:00`, 20);
    expect(tonight?.minutes).toBe(30);
    expect(tonight?.steps.map(({ what }) => what)).toEqual([
      'Write down the company, the time, the place and whom you will meet.',
      'Write your first sentence.',
      'Write a story: what happened, what you did, what came of it.',
      'Pick one question to ask.',
      'Decide how you will ask about next steps.',
      'Look up the way, when to leave, and whom to call if you are late.',
      'Go through the cards that matter most.',
    ]);
  });
});

describe('a file half prepared', () => {
  test.each([
    [
      14,
      [
        '14: 19 min, network wins strengths',
        '12: 13 min, story-2 story-3 evidence',
        '7: 20 min, spoken homework question cards',
        '6: 20 min, tidbits paths style cards',
        '5: 10 min, cards',
        '4: 10 min, cards',
        '3: 20 min, mock nextSteps cards',
        '2: 20 min, worries pay closing tourAsk cards',
        '1: 20 min, route pack cards rest',
        '0: 15 min, news cards leave',
      ],
    ],
    [
      7,
      [
        '7: 18 min, strengths story-2 story-3 homework question',
        '6: 20 min, spoken paths cards',
        '5: 18 min, tidbits style cards',
        '4: 10 min, cards',
        '3: 20 min, mock nextSteps cards',
        '2: 20 min, worries pay closing tourAsk cards',
        '1: 20 min, route pack cards rest',
        '0: 15 min, news cards leave',
      ],
    ],
    [
      3,
      [
        '3: 20 min, story-2 homework question worries nextSteps cards',
        '2: 20 min, pay mock cards',
        '1: 29 min, spoken tidbits closing tourAsk route pack cards',
        '0: 15 min, news cards leave',
      ],
    ],
    [1, ['1: 29 min, spoken tidbits nextSteps closing route pack cards', '0: 15 min, news cards leave']],
    [0, ['0: 24 min, nextSteps route pack news cards leave']],
  ])('with %i days left', (left, plan) => expect(listed(planFor(HALF, HALF_SHARED, momentAt(left), 20))).toEqual(plan));
});

describe('a file with nothing left to do', () => {
  const week = ['7', '6', '5', '4', '3', '2'].map((left) => `${left}: 10 min, cards`);
  const last = ['1: 13 min, cards rest', '0: 12 min, cards leave'];
  test.each([
    [14, [...week, ...last]],
    [7, [...week, ...last]],
    [3, [...week.slice(4), ...last]],
    [1, last],
    [0, last.slice(1)],
  ])('has only cards and rest with %i days left', (left, plan) =>
    expect(listed(planFor(WHOLE, WHOLE_SHARED, momentAt(left), 20))).toEqual(plan),
  );

  test('has no more cards on a day that had a sitting', () => {
    const rehearsal = { sittingDays: [daysAfter(DAY, -7)], spoken: ['story:sample-t1'], hasMock: true };
    const plan = planFor(WHOLE, { ...WHOLE_SHARED, rehearsal }, momentAt(7), 20);
    expect(listed(plan)[0]).toBe('6: 10 min, cards');
  });
});

describe('the day itself', () => {
  const at = (clock: string): readonly string[] => listed(planFor(EMPTY, NOTHING, `${DAY}T${clock}`, 20));
  const with0900 = (clock: string): readonly string[] =>
    listed(planFor({ ...HALF, startsAt: '09:00' }, HALF_SHARED, `${DAY}T${clock}`, 20));

  test('has no more minutes than are left until the last half hour', () => {
    expect(with0900('07:00')).toEqual(['0: 24 min, nextSteps route pack news cards leave']);
    expect(with0900('08:10')).toEqual(['0: 19 min, nextSteps route pack cards']);
    expect(with0900('08:23')).toEqual(['0: 7 min, cards']);
    expect(with0900('08:29')).toEqual([]);
  });

  test('in its last half hour, and while it lasts, has only the cue card', () => {
    for (const clock of ['08:30', '08:59', '09:30']) expect(with0900(clock)).toEqual(['0: 5 min, cue']);
  });

  test('without a time counts until the evening', () =>
    expect(at('16:00')).toEqual(['0: 24 min, who opener question nextSteps route cards']));
});

describe('after it', () => {
  const asked = [
    { id: 'a', type: 'asked', interviewId: 'sample-interview', text: 'Why here?', landed: 'no', better: '', order: 1 },
  ] as const;
  const after = (days: number, change: Partial<Interview> = {}, shared: Partial<Shared> = {}): readonly string[] =>
    listed(planFor({ ...WHOLE, ...change }, { ...WHOLE_SHARED, asked, ...shared }, `${daysAfter(DAY, days)}T18:00`, 20));

  test('come the debrief, the thanks, and a better answer to what did not land', () => {
    expect(after(0)).toEqual(['0: 10 min, debrief thanks better']);
    expect(after(7)).toEqual(['-7: 10 min, debrief thanks better']);
  });

  test('thanks are not asked for once they would be late, and nothing after two weeks', () => {
    expect(after(8)).toEqual(['-8: 5 min, debrief better']);
    expect(after(15)).toEqual([]);
  });

  test('what is done is not on it', () => {
    const thanked = { id: 'r', type: 'reminder', interviewId: 'sample-interview', about: 'thank-you', dueAt: '', doneOn: DAY } as const;
    const debrief = { ...parseInterview({ id: 'x', debrief: { doneOn: DAY } }).debrief };
    expect(after(0, { debrief } as Partial<Interview>, { asked: [], reminders: [thanked] })).toEqual([]);
  });
});

describe('round and channel', () => {
  const words = (change: Partial<Interview>): string =>
    [3, 1]
      .flatMap((left) => stepsOf(planFor({ ...EMPTY, ...change }, NOTHING, momentAt(left), 20)))
      .map(({ what }) => what)
      .join('\n');

  test('on site there is a way, and a tour', () => {
    expect(words({})).toMatch(/Look up the way/);
    expect(words({})).toMatch(/ask for the tour/);
  });

  test('on video there is a test call, and a hello to the team once it is not the first talk', () => {
    expect(words({ channel: 'video' })).toMatch(/test call: light, sound, your name on the screen, the charger/);
    expect(words({ channel: 'video' })).toMatch(/the link and whom/);
    expect(words({ channel: 'video' })).not.toMatch(/hello to the team|tour|the way,/);
    expect(words({ channel: 'video', round: 'second' })).toMatch(/a hello to the team/);
  });

  test('by phone there is a quiet place', () => expect(words({ channel: 'phone' })).toMatch(/quiet place/));
});

describe('where the file leads', () => {
  test('a missing time leads to its field, and missing people to where they are added', () => {
    const who = (change: Partial<Interview>): unknown =>
      stepsOf(planFor({ ...sample.interview, ...change }, NOTHING, momentAt(1), 20)).find(({ key }) => key === 'who');
    expect(who({ people: [] })).toMatchObject({
      what: 'Write down whom you will meet.',
      target: { part: 'people', field: 'Add a person' },
    });
    expect(who({ place: ' ' })).toMatchObject({ what: 'Write down the place.', target: { part: 'basics', field: 'Place' } });
    expect(who({})).toBeUndefined();
  });

  test('a story that is written is chosen, else one is begun', () => {
    const first = (shared: Partial<Shared>): unknown =>
      stepsOf(planFor({ ...WHOLE, storyIds: [] }, { ...NOTHING, ...shared }, momentAt(1), 20)).find(({ key }) => key === 'story-1');
    expect(first({ stories: [story('a')] })).toMatchObject({ minutes: 2, target: { field: 'Tell in this interview: story a' } });
    expect(first({})).toMatchObject({ minutes: 6, target: { field: 'Add a story' } });
  });
});

describe('what was left out', () => {
  test('stays left out when the date changes, and the rest is planned anew', () => {
    const before = planFor(EMPTY, NOTHING, momentAt(7), 20);
    const file = { ...EMPTY, leftOut: ['posting', 'story-1', `cards:${daysAfter(DAY, -5)}`] };
    for (const heldOn of [DAY, daysAfter(DAY, 3), daysAfter(DAY, -4)]) {
      const plan = planFor({ ...file, heldOn }, NOTHING, momentAt(7), 20);
      for (const key of file.leftOut) expect(stepsOf(plan).map((one) => one.key)).not.toContain(key);
      expect(stepsOf(plan).length).toBeGreaterThan(8);
    }
    expect(stepsOf(before).map(({ key }) => key)).toEqual(expect.arrayContaining(file.leftOut));
  });

  test('a day off has nothing on it', () => {
    const plan = planFor({ ...EMPTY, leftOut: [`day:${daysAfter(DAY, -6)}`] }, NOTHING, momentAt(7), 20);
    expect(plan.map(({ left }) => left)).toEqual([7, 5, 4, 3, 2, 1, 0]);
  });
});

test('without a day there is no plan', () => expect(planFor(interview(), NOTHING, momentAt(1), 20)).toEqual([]));

test.each(['00:15', '02:30', '05:20'])('one that begins at %s has nothing to do on its own day', (startsAt) => {
  const days = planFor({ ...EMPTY, startsAt }, NOTHING, momentAt(2), 20);
  expect(days.map(({ left }) => left)).toEqual([2, 1]);
});

test('a call in another time zone is planned by its day here', () => {
  const call = { ...EMPTY, channel: 'video', startsAt: '08:00', zone: 'Asia/Tokyo' } as const;
  const here = interviewHere(call, 'America/New_York', undefined);
  // Eight in the morning in Tokyo is seven in the evening before in New York.
  expect(listed(planFor(here, NOTHING, '2026-05-13T18:40', 20))).toEqual(['0: 5 min, cue']);
  expect(planFor(here, NOTHING, '2026-05-12T19:00', 20)[0]).toMatchObject({ day: '2026-05-12', left: 1 });
});
