import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { playbookSchema, readingPathSchema } from '../../../src/features/playbooks/playbook.schema.ts';
import { readingFor } from '../../../src/features/playbooks/reading-for.ts';
import { findRelated } from '../../../src/features/playbooks/related.ts';
import { placeParts, splitSections } from '../../../src/features/playbooks/sections.ts';
import { ROOT } from '../../rules/source-files.ts';
import { countWords, EASE_AT_LEAST, headings, readingEase, readPlaybook, schemaFaults, slugOf, textFaults } from './playbook-files.ts';

const FOLDER = `${ROOT}src/content/playbooks/`;
const files = readdirSync(FOLDER)
  .sort()
  .map((name) => readPlaybook(FOLDER + name));
const slugs = files.map((file) => file.slug);

/** Every guide that was promised. */
const PROMISED = [
  'talk-show-persona ask-for-a-tour steering-questions assistant-or-executive-assistant leadership-without-the-title the-mistake-question',
  'looking-while-employed conflict stereotypes-and-awkward-remarks xcon-method too-greedy first-mistake-assistant first-mistake-manager',
  'winning-a-client-back micromanagers meetings-that-end bringing-out-the-best-in-a-team from-tasks-to-partnership the-first-90-days stuck',
  'reading-an-employer finding-your-people self-and-role only-go-solo-if-you-want-to adjustments-and-access the-skills-test',
  'the-panel-and-the-screen questions-that-go-too-far the-top-third leaving-well remote-and-virtual-assistants temp-agency-and-cover',
  'several-executives say-what-you-bring the-review-in-three-steps',
].flatMap((line) => line.split(' '));

test('all that were promised are there', () => expect(slugs).toEqual([...PROMISED].sort()));

describe.each(files)('$slug', ({ slug, frontMatter, body }) => {
  test('has everything a playbook needs', () => expect(schemaFaults(frontMatter)).toEqual([]));

  test('is as long as it should be, in plain words, and every part stands under a section', () => {
    expect(textFaults(playbookSchema.parse(frontMatter), body)).toEqual([]);
  });

  test('leads to others that are there', () => {
    const { related } = playbookSchema.parse(frontMatter);
    expect(related.filter((other) => !slugs.includes(other) || other === slug)).toEqual([]);
  });
});

/** Their number is not that of the list below them. */
const OTHER_NUMBERS = ['Two kinds of leading', 'Three lines are enough'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

test('a section that is called by a number has a list of so many', () => {
  const counted = files.flatMap(({ slug, body }) =>
    body
      .split(/^## /m)
      .slice(1)
      .flatMap((section) => {
        const [head = ''] = section.split('\n');
        const number = NUMBERS.indexOf(/^(?:The )?(\w+) \w+/.exec(head)?.[1]?.toLowerCase() ?? '') + 1;
        const lists = section.split(/\n(?!- |\d+\. )[^\n]*\n?/).map((part) => part.match(/^(?:- |\d+\. )/gm)?.length ?? 0);
        const longest = Math.max(0, ...lists);
        return number < 2 || longest === 0 || OTHER_NUMBERS.includes(head) ? [] : [{ section: `${slug}: ${head}`, number, longest }];
      }),
  );
  expect(counted.length).toBeGreaterThan(5);
  expect(counted.filter(({ number, longest }) => number !== longest)).toEqual([]);
});

test('places in a group are given once', () => {
  const places = files.map((file) => playbookSchema.parse(file.frontMatter)).map((data) => `${data.group} ${data.order}`);
  expect(new Set(places).size).toBe(places.length);
});

test('what is filled in is a table where one was promised', () => {
  const sheetsOf = (slug: string): number => playbookSchema.parse(files.find((file) => file.slug === slug)?.frontMatter).sheets.length;
  const PROMISED_SHEETS = { micromanagers: 1, 'meetings-that-end': 2, 'the-first-90-days': 2, 'several-executives': 1 };
  for (const [slug, sheets] of Object.entries(PROMISED_SHEETS)) expect(sheetsOf(slug), slug).toBe(sheets);
  expect(playbookSchema.parse(files.find((file) => file.slug === 'steering-questions')?.frontMatter).paths).toHaveLength(12);
});

test('the reading paths lead to playbooks that are there', () => {
  const folder = `${ROOT}src/content/reading-paths/`;
  const paths = readdirSync(folder).map((name) => readingPathSchema.parse(parse(readFileSync(folder + name, 'utf8'))));
  expect(paths.map((path) => path.title).sort()).toEqual([
    'A week to go',
    'Interview tomorrow',
    'Just invited',
    'Offer in hand',
    'Starting the job',
    'Your review is coming',
  ]);
  for (const path of paths) expect(path.playbooks.filter((slug) => !slugs.includes(slug))).toEqual([]);
});

test('the days before an interview lead to a path that is there', () => {
  const ids = readdirSync(`${ROOT}src/content/reading-paths/`).map((name) => name.replace('.yaml', ''));
  for (const days of [0, 1, 2, 3, 30]) expect(ids).toContain(readingFor(days).id);
  expect([readingFor(2).id, readingFor(3).id]).toEqual(['interview-tomorrow', 'a-week-to-go']);
});

describe('the schema refuses', () => {
  const good = files.find((file) => file.slug === 'talk-show-persona')?.frontMatter as Record<string, unknown>;
  test.each([
    ['a missing source', { source: undefined }, /source/],
    ['a source that is ours and somebody else’s', { source: { ...(good['source'] as object), own: 'Ours.' } }, /source/],
    ['three steps', { steps: (good['steps'] as unknown[]).slice(0, 3) }, /steps: must have at least 4 steps/],
    ['two cards', { cards: (good['cards'] as unknown[]).slice(0, 2) }, /cards: must have at least 3 cards/],
    ['a promise without its period', { promise: 'Six habits' }, /promise: must be a sentence that ends with a period/],
    ['a title as long as a text', { title: 'word '.repeat(20) }, /title: must be at most 48 characters/],
    [
      'an id with spaces',
      { prompts: [{ id: 'My Tidbit', under: 'a', ask: 'What?' }] },
      /prompts\.0\.id: must be lower-case words joined by hyphens/,
    ],
    ['an unknown group', { group: 'misc' }, /group/],
    ['a field it does not know', { setps: [] }, /setps/],
  ])('%s, in words', (_what, change, message) => expect(schemaFaults({ ...good, ...change }).join('\n')).toMatch(message));
});

test('a source is somebody’s, or our own', () => {
  const good = files.find((file) => file.slug === 'talk-show-persona')?.frontMatter as Record<string, unknown>;
  expect(schemaFaults({ ...good, source: { own: 'The advice and the example are ours.' } })).toEqual([]);
});

describe('the checks on the text notice', () => {
  const { frontMatter, body } = files.find((file) => file.slug === 'talk-show-persona') ?? { frontMatter: {}, body: '' };
  const data = playbookSchema.parse(frontMatter);
  test.each([
    ['a short text', body.slice(0, 900), /words; it must have 400 to 900/],
    ['a long one', body + body, /words; it must have 400 to 900/],
    ['hard words', body.replace(/\b[a-z]{3,}\b/g, 'institutionalization'), /reading ease is -?\d+; it must be at least 70/],
    ['a section that is gone', body.replace('## Be at ease', '## Calm'), /stands under “be-at-ease”, which is no section/],
    ['a table', `${body}\n| a | b |`, /only paragraphs/],
    ['a straight quotation mark', `${body}\nIt's fine.`, /straight quotation mark/],
  ])('%s', (_what, text, message) => expect(textFaults(data, text).join('\n')).toMatch(message));

  test('plain sentences are easy, long ones are not', () => {
    expect(readingEase('You came. You saw. You won.').ease).toBeGreaterThan(100);
    expect(
      readingEase('Notwithstanding organizational considerations, administrative responsibilities necessitate prioritization.').ease,
    ).toBeLessThan(0);
    expect(countWords('## One two\n\n- **Three:** four-five “six”')).toBe(5);
    expect(EASE_AT_LEAST).toBeGreaterThanOrEqual(60);
  });
});

describe('sections', () => {
  const html = '<p>Intro</p>\n<h2 id="a-b">A &amp; b</h2>\n<p>One</p>\n<h2 id="c">C</h2>\n<ul><li>x</li></ul>';
  test('are split at their headings, nothing lost', () => {
    const { intro, sections } = splitSections(html);
    expect(intro.trim()).toBe('<p>Intro</p>');
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['a-b', 'A &amp; b'],
      ['c', 'C'],
    ]);
    expect(sections[1]?.html.trim()).toBe('<ul><li>x</li></ul>');
  });
  test('hold what belongs to them, and a wrong place stops the build in words', () => {
    const { sections } = splitSections(html);
    expect(placeParts([{ id: 's', under: 'c' }], sections, 'f')('c')).toEqual([{ id: 's', under: 'c' }]);
    expect(() => placeParts([{ id: 's', under: 'd' }], sections, 'f')).toThrow('f: “s” is under “d”, but the sections are a-b, c');
  });
  test('have the addresses the checks expect', () => expect(slugOf('Whom to ask, and when')).toBe('whom-to-ask-and-when'));
  test('the text of each file has its headings', () => {
    for (const file of files) expect(headings(file.body).length, file.slug).toBeGreaterThanOrEqual(3);
  });
  test('a related playbook that is not there stops the build', () => {
    const entry = { id: 'a', data: { related: ['b'] } };
    expect(() => findRelated(entry, [entry])).toThrow('a: there is no other playbook “b”');
  });
});
