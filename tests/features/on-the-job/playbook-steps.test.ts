/** What Today and the hand-over say of playbooks is what stands in them. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AGENDA, agendaFor, agendaPoints, PREFERENCES, withPoint } from '../../../src/features/on-the-job/agenda.ts';
import { FIRST_STEPS } from '../../../src/features/on-the-job/first-90-days.ts';
import { FIRST_90_DAYS } from '../../../src/features/playbooks/first-90-days-done.ts';
import { JOB_PLAYBOOKS } from '../../../src/features/on-the-job/hand-over.ts';
import type { Playbook } from '../../../src/features/playbooks/playbook.schema.ts';
import { blankCopy, writeCopyCell, type SheetCopy } from '../../../src/features/playbooks/sheet-copies.ts';
import { ROOT } from '../../rules/source-files.ts';
import { DONE_IN_FIRST_90 } from '../../../src/features/playbooks/first-90-days-done.ts';
import { isPastVerb } from '../../../src/features/work-lines/past-verbs.ts';
import { headings, readPlaybook } from '../playbooks/playbook-files.ts';

const FOLDER = `${ROOT}src/content/playbooks/`;
const read = (slug: string): { readonly data: Playbook; readonly body: string } => {
  const { frontMatter, body } = readPlaybook(`${FOLDER}${slug}.md`);
  return { data: frontMatter as Playbook, body };
};

test('every step of the first 90 days has its turn, in its own words, and leads to its section', () => {
  const { data, body } = read(FIRST_90_DAYS);
  const inPlaybook = data.steps.map(({ id, text, under }) => ({ id, text, under }));
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  expect(FIRST_STEPS.map(({ id, text, under }) => ({ id, text, under })).sort(byId)).toEqual(inPlaybook.sort(byId));
  for (const { under } of FIRST_STEPS) expect(headings(body)).toContain(under);
  const turns = FIRST_STEPS.map(({ from }) => from);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
});

test('every step has words for what was done, with a verb first', () => {
  expect(Object.keys(DONE_IN_FIRST_90).sort()).toEqual(FIRST_STEPS.map(({ id }) => id).sort());
  for (const words of Object.values(DONE_IN_FIRST_90)) {
    const [first = '', second] = words.split(' ');
    expect(isPastVerb(first, second), words).toBe(true);
  }
});

test('the sheets are where they are looked for', () => {
  for (const { slug, section, sheet } of [AGENDA, PREFERENCES]) {
    const { data, body } = read(slug);
    expect(headings(body)).toContain(section);
    expect((data.sheets ?? []).map(({ id }) => id)).toContain(sheet);
  }
  for (const section of ['first-two-weeks-client-first', 'fill-in-your-plan', 'a-wrap-up-every-week'])
    expect(headings(read(FIRST_90_DAYS).body)).toContain(section);
});

test('every sheet about the job can go on the hand-over', () => {
  const withSheets = readdirSync(FOLDER)
    .map((name) => name.replace('.md', ''))
    .filter((slug) => read(slug).data.group === 'on-the-job' && (read(slug).data.sheets ?? []).length > 0);
  expect([...JOB_PLAYBOOKS].sort()).toEqual(withSheets.sort());
});

test('a point goes into the first empty row of the agenda, and under the last when all are filled', () => {
  const rows = read(AGENDA.slug)
    .data.sheets?.find(({ id }) => id === AGENDA.sheet)
    ?.rows.map(({ id }) => id);
  let copies: readonly SheetCopy[] = [blankCopy('c', AGENDA.sheet, '2026-05-16')];
  const here = (): SheetCopy | undefined => agendaFor(copies, '2026-05-16');
  for (const point of ['one', 'two', 'three', 'four']) {
    const { cell, text } = withPoint(here(), point);
    expect(rows).toContain(cell.split('/')[0]);
    copies = writeCopyCell(copies, 'c', cell, text);
  }
  expect(agendaPoints(here())).toEqual(['one', 'two', 'three', 'four']);
  expect(here()?.cells['topic-three/1']).toBe('three\nfour');
  expect(agendaFor(copies, '2026-05-17')).toBeUndefined();
  expect(agendaPoints(undefined)).toEqual([]);
});
