import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveRecords } from '../../../src/lib/records.ts';
import { emptyCaseFile, type CaseFileParts } from '../../../src/features/exports/export-parts.ts';
import { caseFileMarkdown } from '../../../src/features/exports/markdown.ts';
import { bareMarks, shownAs } from '../../helpers/read-markdown.ts';
import { FULL } from '../your-data/full-case-file.ts';
import { someCaseFile } from '../your-data/any-case-file.ts';
import { fixtureParts, readParts, SAMPLES, TODAY } from '../your-data/some-case-file.ts';
import { textsIn } from '../your-data/texts-in.ts';

const markdown = (parts: CaseFileParts): Promise<string> => caseFileMarkdown(new Map(Object.entries(parts)), TODAY);
const full = await markdown(readParts(FULL));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const everything = (parts: CaseFileParts): readonly unknown[] =>
  [parts.interviews, parts.offers, parts.salary, parts.negotiate, parts['follow-up'], parts.wins, parts.playbooks].flatMap((records) =>
    liveRecords<{ readonly id: string; readonly updatedAt: number }>(records),
  );
const headings = (markdown: string, level: number): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^#{${level}} (.*)$`, 'gm'))].map((match) => shownAs(match[1] ?? ''));
/** What stands under a heading, to the next one. */
const under = (markdown: string, heading: string): string => {
  const [, rest = ''] = markdown.split(`# ${heading}\n`);
  return rest.split(/^#/m)[0]?.trim() ?? '';
};

describe('the case file as one document', () => {
  test('has a heading for each part, in order', () => {
    expect(headings(full, 1)).toEqual(['Case file, Thu, May 14, 2026']);
    expect(headings(full, 2)).toEqual([
      'Interviews',
      'Offers',
      'Salary',
      'Negotiation',
      'Promises',
      'Messages and contacts',
      'Wins',
      'On the job',
      'Playbooks',
    ]);
  });

  test.each([
    ['the samples', readParts(SAMPLES), 100],
    ['what version 1 stored', fixtureParts(), 60],
    ['a case file with every field filled', readParts(FULL), 120],
  ])('has every text a person wrote in %s', async (_, parts, atLeast) => {
    const shown = plain(shownAs(await markdown(parts)));
    const texts = textsIn(everything(parts));
    expect(texts.length).toBeGreaterThan(atLeast);
    const lines = texts.flatMap(([field, text]) => text.split('\n').map((line) => [field, plain(line)] as const));
    expect(lines.filter(([, line]) => !shown.includes(line))).toEqual([]);
  });

  test('says days and amounts in full', () => {
    for (const words of [
      'Wed, May 20, 2026',
      '9:30 AM',
      '$45.50 to $50 an hour',
      '€70,000.50 to €80,000 a year',
      '$6,000.50 a month',
      '2 of 5',
      '72.5%',
    ])
      expect(full).toContain(words);
  });

  test('names what other records say: the strength, the story, the offer, the research', () => {
    const shown = shownAs(full);
    expect(under(shown, 'Steering paths')).toBe(
      [
        '- Who decides?',
        '  - **What I want them to see:** Nothing | gets lost',
        '  - **What they may say:** Nobody',
        '  - **My bridge:** With us too',
        '  - **My story:** The desk story',
      ].join('\n'),
    );
    expect(shown).toContain('- **Offer:** Job_1');
    expect(shown).toContain('- **The salary check that goes with it:** Clerk, Raleigh');
    expect(
      under(shown, 'Asks')
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toEqual(['- $95 an hour', '- A door', '- An ask that is not on the worksheet anymore']);
  });

  test('tells what belongs to a win, and what a review rests on', () => {
    const shown = shownAs(full);
    expect(under(shown, 'Wins')).toContain('  - **What it changed:** Time saved\n');
    expect(under(shown, 'Wins')).toContain('  - **Belongs to:** keep two <calendars>');
    const review = under(shown, 'Review with Ines Bauer, Wed, Jun 3, 2026');
    expect(review).toContain('- **Their goals:**\n  - Fewer late changes (to check)');
    expect(review).toContain(
      '- **What I ask for:**\n  - Run the off-site\n    - **About:** scope\n    - **What they get for it:** One contact\n    - **Rests on:**\n      - Cut *clashes*',
    );
    expect(review).toContain('- **The salary check that goes with it:** Clerk, Raleigh');
    expect(review).toContain('- **Its promises are with:** Job_1');
  });

  test('has the promises of the ledger with what was noted, and those of offers that are gone', () => {
    const shown = shownAs(full);
    expect(shown).toContain(
      '- In writing (Of course)\n  - **Where it is from:** Granted\n  - **In the letter?** There, but different\n  - **How it differs:** Only half',
    );
    expect(shown).toContain('- Something not granted anymore\n');
    expect(under(shown, 'Of an offer that is gone')).toContain('- A lone promise');
    expect(under(shown, 'After 30 days')).toBe('- Quiet\n  - **Did it come true?** Yes\n- **What I make of it:** Good so far');
  });

  test('leaves empty fields and ready-made lines out', async () => {
    const parts = readParts({
      interviews: [
        {
          ...{ id: 'i', type: 'interview' },
          // The second as it read before it was reworded.
          style: [
            { id: 'calendar', question: 'What may I move on your calendar without asking you?' },
            { id: 'inbox', question: 'Who reads your mail first, and what may that person answer?' },
          ],
        },
      ],
      salary: [{ id: 'r', need: { lines: [{ id: 'food', text: 'Food' }] } }],
      playbooks: [{ id: 'unread', answers: { a: ' ' } }],
    });
    expect(await markdown(parts)).toBe(
      [
        '# Case file, Thu, May 14, 2026',
        '## Interviews',
        '### Interview: first interview',
        '- **Round:** first interview\n- **Held:** on site',
        '## Salary',
        '### Salary check',
        '- **Currency:** USD\n- **Hours a week in this job:** 40\n- **Paid weeks a year:** 52\n',
      ].join('\n\n'),
    );
  });

  test('is empty when nothing is stored', async () => expect(await markdown(emptyCaseFile())).toBe(''));

  test('calls a playbook, its steps and its questions by their names', async () => {
    const parts = readParts({ playbooks: FULL.playbooks ?? [] });
    expect(await markdown(parts)).toContain(
      [
        '### Steer the talk',
        '',
        '- **Ticked:**',
        '  - two tidbits',
        String.raw`- **first meeting:** Fifteen \_minutes\_?`,
        '- **plan, first week, 1:** Every Monday',
      ].join('\n'),
    );
  });

  test('a link of the evidence is a link, when it is one', () => {
    expect(full).toContain('- **Link:** <https://x.example/a_b?c=*>');
    expect(full).toContain('- **Link:** page 3');
  });

  test('is headings and lists only, whatever the formats have read: no text makes markup', async () => {
    await fc.assert(
      fc.asyncProperty(someCaseFile, async (parts) => {
        for (const line of (await markdown(parts)).split('\n')) {
          expect(line).toMatch(/^$|^#{1,6} |^ *- |^ {2,}\S/);
          const rest = line.replace(/^#+ |^ *- /, '').replace(/<https?:\/\/[^\s<>]+>$/i, '');
          expect(bareMarks(rest.replace(/^\*\*(.*?[:?])\*\*(?= |$)/, '$1'))).toBe('');
          expect(rest).not.toMatch(/Invalid Date/);
        }
      }),
    );
  });
});
