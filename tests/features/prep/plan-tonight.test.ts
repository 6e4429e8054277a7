/** Tonight’s list, and the plan in words, on paper and in a calendar. */
import { describe, expect, test } from 'vitest';
import { changeInterview } from '../../../src/features/interviews/interview.ts';
import { planFor } from '../../../src/features/interviews/plan.ts';
import type { Shared } from '../../../src/features/interviews/plan-steps.ts';
import { keepTonight, tonightRows } from '../../../src/features/interviews/plan-tonight.ts';
import { planDayName, planEntries, planHeadline, planSections } from '../../../src/features/prep/plan-words.ts';
import { interview, sample } from '../interviews/some-interviews.ts';

const DAY = '2026-05-14';
const NOW = '2026-05-13T19:00';
const NOTHING: Shared = { strengths: [], stories: [] };
const FILE = interview({ heldOn: DAY, company: 'Calder\tFreight' });
const plan = (file = FILE, shared = NOTHING, now = NOW) => planFor(file, shared, now, 20);
const tonight = (file = FILE) => plan(file)[0]?.steps ?? [];

describe('tonight’s list', () => {
  const kept = keepTonight(FILE, tonight(), NOW);
  const rows = (file = FILE, shared = NOTHING, now = NOW) =>
    tonightRows(kept, file, shared, plan(file, shared, now), now)?.map(({ key, step }) => (step === undefined ? `${key} done` : key));

  test('stays as it was first seen; what is done is said so, and makes no room for more', () => {
    expect(rows()).toEqual(['who', 'opener', 'story-1', 'question', 'nextSteps', 'route', 'cards:2026-05-13']);
    const done = { ...FILE, opener: 'Good morning.', route: 'Bus 14' };
    expect(plan(done)[0]?.steps.map(({ key }) => key)).toContain('posting');
    expect(rows(done)).toEqual(['who', 'opener done', 'story-1', 'question', 'nextSteps', 'route done', 'cards:2026-05-13']);
  });

  test('says that the cards are done once there was a sitting today', () => {
    const shared = { ...NOTHING, rehearsal: { sittingDays: ['2026-05-13'], spoken: [], hasMock: false } };
    expect(rows(FILE, shared)?.at(-1)).toBe('cards:2026-05-13 done');
  });

  test('leaves out what was left out, and what there is no time for anymore', () => {
    expect(rows({ ...FILE, leftOut: ['opener'] })).not.toContain('opener');
    const morning = { ...FILE, startsAt: '09:00' };
    const list = keepTonight(morning, plan(morning, NOTHING, `${DAY}T07:00`)[0]?.steps ?? [], `${DAY}T07:00`);
    const late = tonightRows(list, morning, NOTHING, plan(morning, NOTHING, `${DAY}T08:25`), `${DAY}T08:25`);
    expect(late?.map(({ key, step }) => [key, step !== undefined])).toEqual([[`cards:${DAY}`, true]]);
  });

  test.each([
    ['another date', { heldOn: '2026-05-15' }, NOW],
    ['another way to meet', { channel: 'video' }, NOW],
    ['another day', {}, '2026-05-14T08:00'],
  ] as const)('%s makes another list', (_what, change, now) => {
    expect(rows({ ...FILE, ...change }, NOTHING, now)).toBeUndefined();
  });

  test.each(['', '\n', 'x', 'a\nb', '\t\t\t'])('%j is no list', (text) => {
    expect(tonightRows(text, FILE, NOTHING, plan(), NOW)).toBeUndefined();
  });
});

describe('the headline', () => {
  test.each([
    ['2026-05-08T19:00', { opener: '' }, /^Six days\. Tonight: \w+ things, \d+ minutes\.$/],
    ['2026-05-13T19:00', {}, /^Tomorrow\. Tonight: \w+ things, \d+ minutes\.$/],
    ['2026-05-14T08:00', {}, /^Today\. Before it: \w+ things, \d+ minutes\.$/],
    ['2026-05-14T14:05', {}, /^Only the cue card now\.$/],
    ['2026-05-14T18:00', {}, /^After it: two things, 7 minutes\.$/],
  ])('at %s', (now, change, words) => {
    const file = { ...sample.interview, ...change };
    const steps = planFor(file, sample, now, 20).find(({ day }) => day === now.slice(0, 10))?.steps ?? [];
    expect(planHeadline(file, steps, false, now)).toMatch(words);
  });

  test('with nothing open says whether that is since all is done', () => {
    expect(planHeadline(FILE, [], true, NOW)).toBe('Tomorrow. That is all for tonight.');
    expect(planHeadline(FILE, [], false, '2026-05-01T19:00')).toBe('13 days. Nothing for tonight.');
  });
});

test('a day is named by how long before it is', () => {
  const names = [2, 1, 0].map((left) => planDayName({ day: DAY, left }, DAY));
  expect(names).toEqual(['Thu, May 14: two days before', 'Thu, May 14: the evening before', 'Thu, May 14: the day']);
});

test('on paper each day has its things, and in a calendar an evening; the day itself begins two hours before', () => {
  const file = { ...sample.interview, opener: '' };
  const days = planFor(file, sample, '2026-05-12T19:00', 20);
  expect(planSections(days, '2026-05-12').map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Tue, May 12: two days before · \d+ min$/),
    expect.stringMatching(/^Wed, May 13: the evening before · \d+ min$/),
    expect.stringMatching(/^Thu, May 14: the day · \d+ min$/),
  ]);
  expect(planEntries(file, days, 7, '2026-05-01T09:00').map(({ id, start, remindBefore }) => [id, start, remindBefore])).toEqual([
    ['plan-sample-interview-2', '2026-05-12T19:00', [0]],
    ['plan-sample-interview-1', '2026-05-13T19:00', [0]],
    ['plan-sample-interview-0', '2026-05-14T12:30', [0]],
  ]);
  // What is saved late begins now, not in the past.
  expect(planEntries(file, days, 7, '2026-05-12T21:40').map(({ start }) => start)).toEqual([
    '2026-05-12T21:40',
    '2026-05-13T19:00',
    '2026-05-14T12:30',
  ]);
  expect(planEntries(file, days, 7, '2026-05-14T13:10').at(-1)?.start).toBe('2026-05-14T13:10');
  expect(planEntries(changeInterview(file, { startsAt: undefined }), days, 7, '2026-05-01T09:00').at(-1)).toMatchObject({
    start: DAY,
    remindBefore: [-540],
  });
});
