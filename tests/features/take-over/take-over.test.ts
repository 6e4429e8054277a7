import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_ANSWERS } from '../../../src/features/interviews/built-answers.ts';
import { blankInterview } from '../../../src/features/interviews/interview.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { playbookSchema } from '../../../src/features/playbooks/playbook.schema.ts';
import type { Take } from '../../../src/features/playbooks/takes.ts';
import { filesToCome, hasTaken } from '../../../src/features/take-over/take-over.ts';
import { readPlaybook } from '../playbooks/playbook-files.ts';
import { ROOT } from '../../rules/source-files.ts';
import { interview } from '../interviews/some-interviews.ts';

const answer = { ...blankOwnAnswer('w', 'Mine', 1), from: 'the-mistake-question' };
const path = { strength: 'Calm', question: 'Who decides?', reply: '', bridge: 'So.' };
const sign = (id: string) => ({ from: `reading-an-employer#${id}`, look: 'Look', con: 'Con', xcon: 'XCon' });
const watched = (id: string) => ({ ...sign(id), id, isSeen: false });
const inFile = { id: 'p', strengthId: '', reply: '', bridge: '', storyId: '' };
const takes = {
  answer: { kind: 'answer', from: 'the-mistake-question' },
  path: { kind: 'path', from: 'steering-questions#travel', ...path },
  question: { kind: 'question', from: 'reading-an-employer#who-covers', text: 'Who stood in?' },
  signs: { kind: 'signs', signs: [sign('a'), sign('b')] },
} as const satisfies Record<string, Take>;

describe('it is in a file', () => {
  test.each([
    ['no answer', takes.answer, {}, false],
    ['the answer, and it goes along', takes.answer, { ownAnswerIds: ['w'] }, true],
    ['another answer', takes.answer, { ownAnswerIds: ['x'] }, false],
    ['no path', takes.path, {}, false],
    ['the path', takes.path, { paths: [{ ...inFile, question: 'Changed?', from: 'steering-questions#travel' }] }, true],
    ['the path, typed by hand', takes.path, { paths: [{ ...inFile, question: ' who decides? ' }] }, true],
    ['another path', takes.path, { paths: [{ ...inFile, question: 'Why?', from: 'steering-questions#door' }] }, false],
    ['no question', takes.question, {}, false],
    ['the question', takes.question, { questions: [{ id: 'q', text: 'who stood in?', isAsked: true, heard: '' }] }, true],
    ['some of the signs', takes.signs, { signs: [watched('a')] }, false],
    ['all signs', takes.signs, { signs: [watched('b'), watched('a')] }, true],
  ] as const)('%s', (_what, take, change, isThere) => expect(hasTaken(interview(change), [answer], take)).toBe(isThere));
});

test('it may go into the files of interviews to come, the next one first, and into none that is untouched or over', () => {
  const file = (id: string, heldOn?: string) =>
    interview({ id, company: id, ...(heldOn === undefined ? {} : { heldOn, startsAt: '10:00' }) });
  const files = [
    file('no-day'),
    file('over', '2026-05-01'),
    file('later', '2026-06-01'),
    file('soon', '2026-05-15'),
    blankInterview('blank'),
  ];
  expect(filesToCome(files, '2026-05-14T09:00').map(({ id }) => id)).toEqual(['soon', 'later', 'no-day']);
});

test('every playbook that offers its answer says from which of its fields it is built, and in which section', () => {
  const folder = `${ROOT}src/content/playbooks/`;
  const files = readdirSync(folder).map((name) => readPlaybook(folder + name));
  const data = new Map(files.map(({ slug, frontMatter }) => [slug, playbookSchema.parse(frontMatter)]));
  expect([...data].filter(([, one]) => one.answer !== undefined).map(([slug]) => slug)).toEqual([
    'assistant-or-executive-assistant',
    'leadership-without-the-title',
    'the-mistake-question',
  ]);
  for (const [slug, { prompts }] of Object.entries(BUILT_ANSWERS)) {
    const there = data.get(slug)?.prompts.map(({ id }) => id) ?? [];
    expect(
      prompts.filter((prompt) => !there.includes(prompt)),
      slug,
    ).toEqual([]);
  }
  for (const [slug, one] of data) if (one.answer !== undefined) expect(BUILT_ANSWERS, slug).toHaveProperty([slug]);
});
