/** What can be said aloud of a prep file. */
import { describe, expect, test } from 'vitest';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import type { Asked } from '../../../src/features/interviews/interviews-format.ts';
import { subjectFor, subjectGroups, type AloudFrom } from '../../../src/features/rehearse/aloud.ts';
import { keyToSay, likelySubjects } from '../../../src/features/rehearse/bank-subjects.ts';

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

describe('a question of the bank', () => {
  const [mine] = answers.filter(({ questionId }) => questionId !== '');
  const id = mine?.questionId ?? '';

  test('is said with my own words once they are written, and stands once in the list', () => {
    expect(keyToSay(id, answers)).toBe(`answer:${mine?.id ?? ''}`);
    expect(keyToSay(id, [])).toBe(`their:${id}`);
    const empty = answers.map((one) => ({ ...one, line: '', short: '', long: '' }));
    expect(keyToSay(id, empty)).toBe(`their:${id}`);
    const keys = (of: AloudFrom['answers']): readonly string[] => likelySubjects(interview, of).map(({ key }) => key);
    expect(keys([])).toContain(`their:${id}`);
    expect(keys(answers)).not.toContain(`their:${id}`);
    expect(keys(answers)).toHaveLength(keys([]).length);
  });
});
