/** What services take of a week, what is said of work that is nobody's, and the line for a CV. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankService, type Service } from '../../../src/features/wins/service.ts';
import { serviceCvLine } from '../../../src/features/services/service-cv.ts';
import { isPersonal } from '../../../src/features/services/service-words.ts';
import { linesLeft, tasksWith, tasksWithout } from '../../../src/features/wins/service-tasks.ts';
import { boundaryOf, hoursWords, scopeAskOf, shareWords, sumWeek, weekWords } from '../../../src/features/wins/service-week.ts';

const service = (change: Partial<Service>): Service => ({ ...blankService('s', 'Order lunches', 0), ...change });

test('hours add up, those in no job description apart, and what has none is counted', () => {
  expect(
    sumWeek([
      service({ hoursAWeek: 9 }),
      service({ hoursAWeek: 2.7, isExtra: true }),
      service({ hoursAWeek: 0.1, isExtra: true }),
      service({}),
    ]),
  ).toEqual({
    hours: 11.8,
    extraHours: 2.8,
    uncounted: 1,
  });
  expect(sumWeek([])).toEqual({ hours: 0, extraHours: 0, uncounted: 0 });
});

test.each([
  [12, 40, '30%'],
  [12, 37.5, '32%'],
  [44, 40, '110%'],
  [0.2, 40, 'less than 1%'],
  [12, 0, '30%'],
])('%s of %s hours are %s', (hours, week, words) => expect(shareWords(hours, week)).toBe(words));

test.each([
  [0.5, 'half an hour'],
  [1, 'one hour'],
  [1.5, '1.5 hours'],
  [12, '12 hours'],
])('%s: %s', (hours, words) => expect(hoursWords(hours)).toBe(words));

test.each([
  [40, 'a 40-hour week'],
  [37.5, 'a 37.5-hour week'],
  [18, 'an 18-hour week'],
  [8, 'an 8-hour week'],
  [80, 'an 80-hour week'],
  [1.8, 'a 1.8-hour week'],
])('%s: %s', (hours, words) => expect(weekWords(hours)).toBe(words));

describe('the boundary', () => {
  const lunches = { name: 'Order lunches', forWhom: 'the floor', hoursAWeek: 12, isExtra: true } as const;
  test('says what is so, what I can do, and which choice is theirs', () => {
    expect(boundaryOf(service(lunches), 40)).toBe(
      'I order lunches for the floor. That takes about 12 hours a week, 30% of my time, and it is in nobody’s job description. I can keep it if we write it into mine and agree on what waits, or I can hand it on. Which would you prefer?',
    );
    expect(scopeAskOf(service(lunches), 40)).toBe(
      '“I order lunches for the floor” (30% of my week): into my job description, with what waits for it, or to somebody else',
    );
  });
  test.each([
    ['of what is in the job description', { isExtra: false }],
    ['while its hours are not known', { hoursAWeek: 0 }],
    ['while it has no name', { name: ' ' }],
  ])('says nothing %s', (_when, change) => {
    expect(boundaryOf(service({ ...lunches, ...change }), 40)).toBe('');
    expect(scopeAskOf(service({ ...lunches, ...change }), 40)).toBe('');
  });
  test('does without the people, and ends no sentence twice', () => {
    expect(boundaryOf(service({ ...lunches, forWhom: '' }), 40)).toMatch(/^I order lunches\. That takes/);
    expect(boundaryOf(service({ ...lunches, forWhom: 'Acme Inc.' }), 40)).toMatch(/^I order lunches for Acme Inc\. That takes/);
  });
  test('never throws, whatever the week', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.double(), fc.double(), (name, forWhom, hoursAWeek, week) => {
        expect(typeof boundaryOf({ name, forWhom, hoursAWeek, isExtra: true }, week)).toBe('string');
      }),
    );
  });
});

describe('the line for a CV', () => {
  test.each([
    [
      'Keeping two calendars',
      'two directors',
      'so that nothing collides.',
      'Keep two calendars for two directors, so that nothing collides',
    ],
    [
      'responsible for expenses',
      'three partners',
      'they’re paid back in a week',
      "Responsible for expenses for three partners, so that they're paid back in a week",
    ],
    [
      'I’ve built the on-boarding',
      'new hires',
      'they work alone – after a week…',
      'Built the on-boarding for new hires, so that they work alone - after a week',
    ],
    ['We run the “front desk”', 'visitors', 'nobody waits', 'Run the "front desk" for visitors, so that nobody waits'],
    ['plan trips', 'Zoë', 'to save her three hours', 'Plan trips for Zoë to save her three hours'],
    ['plan trips', '', 'to save three hours', ''],
    [
      'Screen my director’s calls',
      'my director',
      'our clients reach her',
      "Screen the director's calls for the director, so that the clients reach her",
    ],
    ['my team and I run the desk', 'visitors', 'nobody waits', 'Run the desk for visitors, so that nobody waits'],
  ])('%s', (name, forWhom, brings, line) => expect(serviceCvLine({ name, forWhom, brings })).toBe(line));
});

describe('lines and services', () => {
  const lines = ['Manage calendars', 'Book travel', 'Take minutes'];
  test('what is in a service is not left, whatever its case and closing sign', () => {
    expect(linesLeft(lines, [['book  travel.']])).toEqual(['Manage calendars', 'Take minutes']);
    expect(tasksWithout(['Manage calendars;', 'Mine'], lines)).toEqual(['Mine']);
    expect(tasksWith(['Book travel'], ['book travel.', ' Take minutes ', '', 'take minutes'])).toEqual(['Book travel', 'Take minutes']);
  });
  test('a line that is in one is never listed, and none is lost', () => {
    const some = fc.array(fc.constantFrom(...lines, 'book travel', ' TAKE minutes. ', 'Other'));
    fc.assert(
      fc.property(some, some, some, (all, one, two) => {
        const left = linesLeft(all, [tasksWith([], one), tasksWith([], two)]);
        for (const line of all) expect(left.includes(line)).toBe(linesLeft([line], [one, two]).length === 1);
        expect(tasksWithout(tasksWith(one, two), two).some((task) => linesLeft([task], [two]).length === 0)).toBe(false);
      }),
    );
  });
  test('nothing is made anew where nothing changes', () => expect(tasksWithout(lines, ['Other'])).toBe(lines));
});

test.each([
  [true, 'Pick up the dry cleaning', []],
  [true, 'Private travel', ['Book the family’s flights']],
  [true, 'Help out', ['Walk the dog']],
  [false, 'Cover for the facilities manager', ['Heating', 'The lift']],
  [false, 'Order the lunches for the floor', []],
  [false, 'Train the new personal assistant', []],
] as const)('%s: “%s” is personal', (is, name, tasks) => expect(isPersonal({ name, tasks })).toBe(is));
