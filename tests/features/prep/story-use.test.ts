import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';
import { storyUse, TOLD_WITHOUT_STORY, wordStoryUse, type PreparedAnswer } from '../../../src/features/prep/story-use.ts';
import { someStories, story } from '../interviews/some-interviews.ts';

const STORIES = [
  story('a', { title: 'The intake desk' }),
  story('b', { title: 'Two board calls' }),
  story('c', { title: 'The wrong terminal' }),
];
const QUESTIONS = ['Why here?', 'Why leave?', 'Weakness?', 'Clash?', 'Gatekeeping?', 'Secrets?', 'Mistake?', 'Leader?'];

/** Eight questions: a letter is the story told, `w` words without a story, `.` nothing yet. */
const eight = (marks: string): readonly PreparedAnswer[] =>
  QUESTIONS.map((question, at) => {
    const mark = marks.charAt(at);
    return {
      id: String(at),
      question,
      questionId: '',
      line: '',
      short: mark === 'w' ? 'In my words.' : '',
      long: '',
      storyId: /[abcx]/.test(mark) ? mark : '',
    };
  });

describe('the use of three stories for eight questions', () => {
  test.each<[what: string, marks: string, said: readonly string[]]>([
    ['well spread', 'aabbcabc', []],
    ['told three times of eight', 'aaabbbcc', []],
    ['exactly half is not too much', 'aaaabbcc', []],
    ['more than half', 'aaaaabcc', ['“The intake desk” is told for five of eight answers. Find another story for one of them.']],
    [
      'for everything',
      'bbbbbbbb',
      [
        '“Two board calls” is told for all eight answers. Find another story for one of them.',
        '“The intake desk” is not told at all. Could it go there?',
      ],
    ],
    [
      'counted among the answers that have a story',
      'aaabwwww',
      [
        ...['Gatekeeping?', 'Secrets?', 'Mistake?', 'Leader?'].map(
          (question) => `“${question}” has an answer, but no story that proves it.`,
        ),
        '“The intake desk” is told for three of four answers. Find another story for one of them.',
        '“The wrong terminal” is not told at all. Could it go there?',
      ],
    ],
    [
      'twice is not often, even if that is all',
      'aawwwwww',
      QUESTIONS.slice(2).map((question) => `“${question}” has an answer, but no story that proves it.`),
    ],
    ['nothing yet', '........', QUESTIONS.map((question) => `“${question}” has no story and no answer yet.`)],
    [
      'gaps of both kinds, empty ones first',
      'abc.wabc',
      ['“Clash?” has no story and no answer yet.', '“Gatekeeping?” has an answer, but no story that proves it.'],
    ],
    ['a story that was removed is none', 'xbcabcab', ['“Why here?” has no story and no answer yet.']],
  ])('%s', (_what, marks, said) => expect(wordStoryUse(storyUse(eight(marks), STORIES))).toEqual(said));

  test('asks for no story where a figure, a date, a name or a plan is the answer', () => {
    for (const id of TOLD_WITHOUT_STORY) expect(THEIR_QUESTIONS.map((one) => one.id)).toContain(id);
    const about = (questionId: string, marks: string) => eight(marks).map((one) => ({ ...one, questionId }));
    expect(wordStoryUse(storyUse(about('pay', 'wwwwwwww'), STORIES))).toEqual([]);
    expect(wordStoryUse(storyUse(about('notice', '.aabbcca'), STORIES))).toEqual(['“Why here?” has no answer yet.']);
    expect(wordStoryUse(storyUse(about('worst-mistake', 'waabbcca'), STORIES))).toEqual([
      '“Why here?” has an answer, but no story that proves it.',
    ]);
  });

  test('is silent about a row in which nothing is written, and about nothing at all', () => {
    const blank = { id: 'n', question: ' ', questionId: '', line: '', short: '', long: '', storyId: '' };
    expect(wordStoryUse(storyUse([blank], STORIES))).toEqual([]);
    expect(wordStoryUse(storyUse([], []))).toEqual([]);
  });

  test('says which answers tell a story, for the screen to show beside it', () => {
    const { told } = storyUse(eight('abcaa.aw'), STORIES);
    expect(told.map(({ story: { id }, answers, isOverused }) => [id, answers.map((one) => one.id).join(''), isOverused])).toEqual([
      ['a', '0346', true],
      ['b', '1', false],
      ['c', '2', false],
    ]);
  });

  test('puts every answer with words in one place, names at most one story as overused, and says no nonsense', () => {
    const text = fc.constantFrom('', ' ', 'Why?', 'مرحبا', 'word '.repeat(40));
    const someAnswers = fc.array(
      fc.record({
        id: fc.uuid(),
        question: text,
        questionId: fc.constant(''),
        line: text,
        short: text,
        long: text,
        storyId: fc.constantFrom('', 'a', 'b', 'c', 'd', 'gone'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(someAnswers, someStories, (answers, stories) => {
        const use = storyUse(answers, stories);
        const placed = [...use.unanswered, ...use.untold, ...use.told.flatMap((one) => one.answers)].map(({ id }) => id);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { id, line, question } of answers) if ((line + question).trim() !== '') expect(placed).toContain(id);
        expect(use.told.filter(({ isOverused }) => isOverused).length).toBeLessThanOrEqual(1);
        for (const sentence of wordStoryUse(use)) expect(sentence).not.toMatch(/undefined|NaN|\[object|“”/);
      }),
    );
  });
});
