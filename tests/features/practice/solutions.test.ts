/** A worked solution answers every field, tells everybody who has to know, and claims nothing that the task does not give. */
import { describe, expect, test } from 'vitest';
import { all, bodyOf, minutesOf, rowsOf } from './the-exercises.ts';

const halvesOf = (name: string): readonly [task: string, solution: string] => {
  const [task = '', solution = ''] = bodyOf(name).split('## One good way');
  return [task, solution];
};
/** What stands behind these bold words, up to the next bold words that begin a paragraph. */
const partOf = (name: string, words: string): string => {
  const [, rest = ''] = halvesOf(name)[1].split(`**${words}**`);
  return rest.split(/\n\n\*\*/)[0] ?? '';
};

/** By exercise and field: the criteria that look at it, and the words with which the solution answers it. */
const LOOKED_AT: Readonly<Record<string, Readonly<Record<string, readonly [criteria: string, solution: string]>>>> = {
  calendar: { plan: ['fixed-first', '| '], messages: ['told', '**What you write.**'] },
  'inbox-1': {
    ranking: ['one-interruption person-waiting trap anger', '1. **'],
    'reply-ceo': ['no-promise', '**To the chief executive’s office.** “'],
    'reply-press': ['press', '**To the reporter.** “'],
    interrupt: ['note', '**The note.** “'],
  },
  'inbox-2': {
    ranking: ['clock chain account', '1. **'],
    'reply-donor': ['short', '**To the donor’s office.** “'],
    'reply-deputy': ['short', '**To Dr. Hoff on the parking space.** “'],
    'hand-up': ['handed-up', '**To Dr. Hoff, with the nurse’s email.** “'],
  },
  'trip-1': { route: ['sum strike', '| '], 'plan-b': ['plan-b', '**If Milan runs late.**'], page: ['page', '**On top of the sheet.**'] },
  'trip-2': { route: ['sum strike', '| '], 'plan-b': ['strike', '**The weakest link**'], page: ['page', '**On top of the sheet.**'] },
  'minutes-1': { minutes: ['decisions actions open', '**Decided**'], check: ['date-check', '**What to ask.**'] },
  'minutes-2': { minutes: ['decisions actions open', '**Decided**'], check: ['actions weekday contradiction', '**What to ask.**'] },
  voice: { heard: ['heard', '**Five habits.**'], email: ['nothing-invented', '“'] },
};

test.each(all)('$name has something to look for, and a part of the solution, for each of its fields', ({ name, data }) => {
  const file = name.replace('.md', '');
  const fields = LOOKED_AT[file] ?? LOOKED_AT[data.exercise] ?? {};
  expect(Object.keys(fields).sort()).toEqual(data.answers.map(({ id }) => id).sort());
  for (const [criteria, words] of Object.values(fields)) {
    expect(data.criteria.map(({ id }) => id)).toEqual(expect.arrayContaining(criteria.split(' ')));
    expect(halvesOf(file)[1]).toContain(words);
  }
});

/** What a solution proposes by itself, or counts from two figures of the task. */
const COUNTED: Readonly<Record<string, string>> = { 'inbox-1': '9:15 12:30', 'trip-1': '17:15', 'trip-2': '12:30' };

test.each(all)('$name quotes no figure in its replies that is not in its task or its plan', ({ name }) => {
  const file = name.replace('.md', '');
  const [task, solution] = halvesOf(file);
  const known = [task, ...rowsOf(file).flat(), COUNTED[file] ?? ''].join(' ');
  const figures = [...solution.matchAll(/“[^”]*”/g)].flatMap(([quoted]) => quoted.match(/\d[\d:,]*\d|\d/g) ?? []);
  for (const figure of figures) expect(known, figure).toMatch(new RegExp(`(?<![\\d:])${figure}(?![\\d:])`));
});

describe('no reply speaks', () => {
  // Said once by a solution, and given by no task.
  test.each(['recognized', 'posted', 'addresses of the pages', 'more than once', 'waited long enough', 'with the link', 'get back to you'])(
    'of “%s”, which nobody gave',
    (words) => {
      for (const { body } of all) expect(body.split('## One good way')[1]).not.toContain(words);
    },
  );
});

describe.each<[string, readonly string[]]>([
  ['calendar-1', ['London', 'lawyer', 'candidate', 'Ben', 'colleague', 'press officer', 'Grace']],
  ['calendar-2', ['supplier', 'team leader', 'Ms. Vogt', 'Mr. Sato', 'photographer', 'investor', 'Human resources', 'Yusuf']],
])('in %s', (name, everybody) => {
  test.each(everybody)('%s hears of the plan', (who) => {
    const told = [...partOf(name, 'What you write.').matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, whom]) => whom).join(' · ');
    expect(told).toContain(who);
  });
});

test('the photo after the town hall could only be when the phone is free again, and before the packing', () => {
  const plan = rowsOf('calendar-2').map(([when = '', what = '']) => ({
    ends: when.split('–')[1] ?? '',
    starts: when.split('–')[0] ?? '',
    what,
  }));
  const free = plan.find(({ what }) => what.includes('human resources'))?.ends ?? '';
  const packing = plan.find(({ what }) => what.includes('packing'))?.starts ?? '';
  expect(minutesOf(packing) - minutesOf(free)).toBe(15);
  expect(partOf('calendar-2', 'Why like this.')).toContain(`the photo could only be at ${free}.`);
});

test.each([
  ['trip-1', 'flight to Milan', 60, 'in the center by'],
  ['trip-2', 'Lakeair to New York', 120, 'at the door by'],
])('in %s the %s arrives %d minutes after landing', (name, what, way, words) => {
  const [when = '', said = ''] = rowsOf(name).find(([, cell = '']) => cell.includes(what)) ?? [];
  const landing = minutesOf(when.split('–')[1] ?? '');
  expect(minutesOf(said.split(`${words} `)[1] ?? '')).toBe(landing + way);
});

test.each(['trip-1', 'trip-2'])('the top of the sheet of %s has four lines', (name) => {
  expect(partOf(name, 'On top of the sheet.').match(/^\d\. “/gm)).toHaveLength(4);
});

test.each([
  ['minutes-1', ['Marisol', 'Piet', 'Anneke', 'Gordon']],
  ['minutes-2', ['Birgit', 'Theo', 'Wen']],
])('each task in %s has one of those present and a date, or a question about who does it', (name, present) => {
  const tasks = partOf(name, 'To do').match(/^- .+$/gm) ?? [];
  expect(tasks.length).toBeGreaterThan(2);
  for (const task of tasks) {
    const [who = ''] = task.slice(2).split(':');
    const isNamed = present.includes(who);
    expect(isNamed || /\(to be confirmed\)$|^No name yet$/.test(who), task).toBe(true);
    if (name === 'minutes-2' || !task.includes('next meeting')) expect(task).toMatch(/[A-Z][a-z]+day, [A-Z][a-z]+ \d/);
  }
  for (const open of tasks.filter((task) => task.startsWith('- No name yet')))
    expect(partOf(name, 'What to ask.')).toContain(open.includes('invitation') ? 'Who writes the invitation' : open);
});

test.each([
  ['voice-1', 120, 'Olu”'],
  ['voice-2', 130, 'Ruth Keller”'],
])('the email of %s is short enough, and its five habits are listed', (name, most, ending) => {
  const [, solution] = halvesOf(name);
  const email = solution.slice(0, solution.indexOf(ending) + ending.length);
  expect(email.trim().split(/\s+/).length).toBeLessThan(most);
  expect(partOf(name, 'Five habits.').match(/^\d\. /gm)).toHaveLength(5);
});
