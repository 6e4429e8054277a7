/** What can be said aloud of a prep file. */
import { expect, test } from 'vitest';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import type { Asked } from '../../../src/features/interviews/interviews-format.ts';
import { subjectFor, subjectGroups, type AloudFrom } from '../../../src/features/rehearse/aloud.ts';

const { interview, stories, answers } = sampleInterview('2026-05-14');
const asked = (id: string, text: string, better: string): Asked => ({
  ...{ id, type: 'asked', interviewId: interview.id, text, landed: 'no', better, order: 1 },
});
const FROM: AloudFrom = {
  ...{ interview, stories, answers },
  asked: [asked('a', 'Why so many jobs?', ''), asked('b', 'What do you do first?', 'I read.'), asked('c', ' ', '')],
};

test('what was asked is listed once a better answer is written; it can be said before that, as in a mock interview', () => {
  const better = subjectGroups(FROM).find(({ title }) => title === 'Answers to say better');
  expect(better?.subjects.map(({ key }) => key)).toEqual(['asked:b']);
  expect(subjectFor('asked:a', FROM)).toMatchObject({ ask: 'Why so many jobs?', words: [] });
  expect(subjectFor('asked:b', FROM)?.words).toEqual([['', 'I read.']]);
});

test.each(['asked:c', 'asked:gone', 'story:gone', 'their:about-yourself', ''])('%j is nothing to say here', (key) => {
  expect(subjectFor(key, FROM)).toBeUndefined();
});
