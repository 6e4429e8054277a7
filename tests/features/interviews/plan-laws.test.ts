/** Laws of the plan: windows, minutes, what is done or left out, and how long it takes to make. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../../../src/lib/dates.ts';
import { changeInterview, INTERVIEW_CHANNELS, INTERVIEW_ROUNDS, type Interview } from '../../../src/features/interviews/interview.ts';
import { planFor, type DayStep, type PlanDay } from '../../../src/features/interviews/plan.ts';
import type { Shared } from '../../../src/features/interviews/plan-steps.ts';
import { interview, sample, someInterview, someStories, someStrengths, story } from './some-interviews.ts';

const DAY = '2026-05-14';
const momentAt = (left: number): string => `${daysAfter(DAY, -left)}T${left === 0 ? '08:00' : '19:00'}`;
const NOTHING: Shared = { strengths: [], stories: [] };
const EMPTY = interview({ heldOn: DAY });
const stepsOf = (plan: readonly PlanDay[]): readonly DayStep[] => plan.flatMap(({ steps }) => steps);

const someShared: fc.Arbitrary<Shared> = fc.record(
  {
    strengths: someStrengths,
    stories: someStories,
    evidence: fc.nat(4),
    rehearsal: fc.record({
      sittingDays: fc.subarray([0, 1, 2, 5].map((left) => daysAfter(DAY, -left))),
      spoken: fc.subarray(['story:a', 'story:b', 'push-back:number']),
      hasMock: fc.boolean(),
    }),
  },
  { requiredKeys: ['strengths', 'stories'] },
);
const someFile = fc
  .tuple(someInterview, fc.integer({ min: -20, max: 40 }), fc.constantFrom(undefined, '00:00', '09:00', '23:40'), fc.boolean())
  .map(([file, days, startsAt, isTheirs]): Interview => {
    const heldOn = isTheirs ? file.heldOn : daysAfter(DAY, days);
    return changeInterview(file, { heldOn, startsAt });
  });
const someMoment = fc.constantFrom('00:00', '07:45', '12:00', '19:00', '23:59').map((clock) => `${DAY}T${clock}`);
const someMinutes = fc.constantFrom(5, 10, 20, 45, 0, 7.5, -3, Number.NaN);

test('200 files: every step within its window, every sum within its limit, no step twice, words whole, and it never throws', () => {
  fc.assert(
    fc.property(someFile, someShared, someMoment, someMinutes, (file, shared, now, minutesADay) => {
      const plan = planFor(file, shared, now, minutesADay);
      for (const { left, day, minutes, steps } of plan) {
        const most = left > 1 ? minutesADay : left === 1 ? 30 : 25;
        expect(minutes).toBeLessThanOrEqual(most);
        expect(minutes).toBe(steps.reduce((sum, one) => sum + one.minutes, 0));
        expect(day >= now.slice(0, 10)).toBe(true);
        for (const one of steps) {
          expect(one.minutes).toBeGreaterThan(0);
          expect(left).toBeLessThanOrEqual(one.from);
          expect(left).toBeGreaterThanOrEqual(one.until);
          expect(`${one.what}${one.why}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
        }
      }
      const keys = stepsOf(plan).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 200 },
  );
});

test('what is left out never comes', () => {
  fc.assert(
    fc.property(someFile, someShared, someMoment, fc.nat(), (file, shared, now, pick) => {
      const plan = planFor(file, shared, now, 20);
      const steps = stepsOf(plan).filter(({ key }) => key !== 'cue');
      const gone = steps[pick % Math.max(1, steps.length)];
      if (gone === undefined) return;
      const without = planFor({ ...file, leftOut: [gone.key] }, shared, now, 20);
      expect(stepsOf(without).map(({ key }) => key)).not.toContain(gone.key);
    }),
    { numRuns: 200 },
  );
});

test('what is done is never on it: doing a step takes it off', () => {
  const doing: readonly (readonly [string, Partial<Interview>])[] = [
    ['opener', { opener: 'Good morning.' }],
    ['closing', { closing: 'I would like to.' }],
    ['nextSteps', { nextSteps: 'When?' }],
    ['route', { route: 'Bus 14' }],
    ['tourAsk', { tourAsk: 'Could I?' }],
    ['bring', { bring: 'A folder' }],
    ['tidbits', { tidbits: sample.interview.tidbits }],
    ['paths', { paths: sample.interview.paths }],
    ['question', { questions: sample.interview.questions }],
    ['style', { style: sample.interview.style }],
    ['homework', { homework: sample.interview.homework }],
    ['posting', { homework: sample.interview.homework }],
    ['network', { people: sample.interview.people }],
    ['who', { company: 'A', startsAt: '09:00', place: 'B', people: sample.interview.people }],
  ];
  for (const [key, done] of doing) {
    const moments = [14, 7, 3, 1].map(momentAt);
    const on = (file: Interview): boolean => moments.some((now) => stepsOf(planFor(file, NOTHING, now, 20)).some((one) => one.key === key));
    expect(on(EMPTY), key).toBe(true);
    expect(on({ ...EMPTY, ...done }), key).toBe(false);
  }
});

test('no round and channel has a day without words', () => {
  for (const round of INTERVIEW_ROUNDS)
    for (const channel of INTERVIEW_CHANNELS)
      for (const left of [14, 7, 3, 1, 0])
        expect(planFor({ ...EMPTY, round, channel }, NOTHING, momentAt(left), 20).length, `${round} ${channel}`).toBeGreaterThan(0);
});

test('takes half a millisecond, so that it is within two at a quarter of the speed', () => {
  const big = {
    ...sample.interview,
    people: Array.from({ length: 60 }, (_, n) => ({ id: `p${n}`, name: 'A', role: 'B', found: '', mind: '' })),
  };
  const stories = Array.from({ length: 40 }, (_, n) => story(`t${n}`, { action: 'I called both chairs. '.repeat(20) }));
  const shared = { ...NOTHING, stories };
  const file = { ...big, storyIds: stories.map(({ id }) => id) };
  for (let n = 0; n < 50; n++) planFor(file, shared, momentAt(14), 20);
  const times = Array.from({ length: 60 }, () => {
    const from = performance.now();
    planFor(file, shared, momentAt(14), 20);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  // The quickest: the others tell how busy the machine was.
  expect(times[0]).toBeLessThan(0.5);
});
