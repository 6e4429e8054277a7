import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/features/practice/exercises.ts';
import { all, bodyOf, minutesOf, rowsOf } from './the-exercises.ts';

describe('the exercises', () => {
  test('are five, each in two versions with as much to look for', () => {
    expect(all.map(({ data }) => `${data.exercise}-${data.version}.md`).sort()).toEqual(all.map(({ name }) => name).sort());
    for (const exercise of EXERCISES) {
      const [first, second] = [1, 2].map((version) => all.find(({ data }) => data.exercise === exercise && data.version === version));
      expect(second?.data.criteria).toHaveLength(first?.data.criteria.length ?? 0);
      expect(second?.data.title).not.toBe(first?.data.title);
    }
  });

  test.each(all)('$name says what there is, then why its solution is one', ({ body, data }) => {
    const heads = [...body.matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads.length).toBeGreaterThanOrEqual(2);
    expect(heads.at(-1)).toBe('One good way');
    expect(body.split('## One good way')[1]).toContain('**Why like this.**');
    expect(new Set(data.criteria.map(({ id }) => id)).size).toBe(data.criteria.length);
    expect(new Set(data.answers.map(({ id }) => id)).size).toBe(data.answers.length);
  });
});

type Wanted = readonly [words: string, earliest: string, latest: string, minutes: number];

describe.each<[string, readonly Wanted[]]>([
  [
    'calendar-1',
    // What has to be there: its words in the plan, from when and until when it may be, and how long it takes.
    [
      ['chair of the board', '10:00', '10:30', 30],
      ['London review', '9:00', '11:30', 60],
      ['Ben', '13:00', '17:30', 30],
      ['candidate', '14:00', '14:45', 45],
      ['lunch', '11:50', '13:25', 95],
      ['rehearsal', '15:30', '16:30', 30],
      ['press call', '16:30', '17:00', 30],
      ['contract', '13:30', '14:30', 30],
      ['coffee', '12:00', '17:30', 15],
      ['reading', '9:00', '10:00', 20],
    ],
  ],
  [
    'calendar-2',
    [
      ['investor', '14:30', '15:30', 45],
      ['works council', '10:00', '11:00', 60],
      ['town hall', '12:45', '13:45', 60],
      ['budget', '11:00', '12:00', 60],
      ['performance review', '8:30', '16:00', 45],
      ['human resources', '15:00', '16:00', 30],
      ['photo', '12:00', '12:45', 15],
      ['packing', '8:30', '16:30', 30],
      ['lunch', '11:00', '14:00', 30],
    ],
  ],
])('the plan of %s', (name, wanted) => {
  const plan = rowsOf(name).map(([when = '', what = '']) => {
    const [from = '', to = ''] = when.split('–');
    return { from: minutesOf(from), to: minutesOf(to), what };
  });

  test('has no two things at one time', () => {
    expect(plan.length).toBeGreaterThan(8);
    plan.forEach((one, at) => {
      expect(one.to, one.what).toBeGreaterThan(one.from);
      expect(one.from, one.what).toBeGreaterThanOrEqual(plan[at - 1]?.to ?? 0);
    });
  });

  test.each(wanted)('gives %s its time between %s and %s, %d minutes', (words, earliest, latest, length) => {
    const found = plan.filter(({ what }) => what.includes(words) && !what.includes(`before the ${words}`));
    expect(found).toHaveLength(1);
    const [{ from, to } = { from: 0, to: 0 }] = found;
    expect([from >= minutesOf(earliest), to <= minutesOf(latest), to - from]).toEqual([true, true, length]);
  });
});

describe.each([
  ['trip-1', 1000, 85],
  ['trip-2', 1300, 150],
])('the sum of %s', (name, most, local) => {
  test('is what its parts come to, within the budget, the small things in it', () => {
    const amounts = rowsOf(name).map(([, what = '', amount = '']) => [what, Number(amount.replace(',', ''))] as const);
    const together = amounts.find(([what]) => what === 'together')?.[1];
    const parts = amounts.filter(([what]) => what !== 'together');
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.reduce((sum, [, amount]) => sum + amount, 0)).toBe(together);
    expect(together).toBeLessThanOrEqual(most);
    expect(parts).toContainEqual(['taxis and local trains', local]);
  });

  test('is made of prices that stand in the task', () => {
    const [task = ''] = bodyOf(name).split('## One good way');
    for (const [, , amount = ''] of rowsOf(name).slice(0, -1)) expect(task).toMatch(new RegExp(`[€$]${amount}\\b`));
  });
});

describe('a date in the minutes', () => {
  const YEAR = { 'minutes-1': 2025, 'minutes-2': 2026 } as const;
  test.each(Object.entries(YEAR))('of %s falls on the weekday that the solution gives', (name, year) => {
    const [, solution = ''] = bodyOf(name).split('## One good way');
    const dates = [...solution.matchAll(/(Monday|Tuesday|Wednesday|Thursday|Friday), ([A-Z][a-z]+ \d{1,2})/g)];
    expect(dates.length).toBeGreaterThan(3);
    for (const [, weekday, day] of dates)
      expect(new Date(`${day} ${year} 12:00 UTC`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }), day).toBe(weekday);
  });
});
