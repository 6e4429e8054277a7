import { describe, expect, test } from 'vitest';
import { BUILT_ANSWERS, builtAnswer } from '../../../src/features/interviews/built-answers.ts';
import { blankOwnAnswer, cueLineOf, firstSentence, takenOwnAnswers } from '../../../src/features/interviews/own-answers.ts';
import { timeToSay } from '../../../src/features/interviews/story-hints.ts';
import { interview } from './some-interviews.ts';

describe('the first sentence', () => {
  test.each([
    ['I gave London the wrong hour. It was mine.', 'I gave London the wrong hour.'],
    ['I asked Ms. Ruiz. She agreed.', 'I asked Ms. Ruiz.'],
    ['At 9 a.m. I called. He came.', 'At 9 a.m. I called.'],
    ['J. Ortiz asked me. I said yes.', 'J. Ortiz asked me.'],
    ['She said “Go.” I went.', 'She said “Go.”'],
    ['Did it work? It did.', 'Did it work?'],
    ['It cost $4.50 a head. We paid.', 'It cost $4.50 a head.'],
    ['No mark at the end', 'No mark at the end'],
    ['One line\nand another', 'One line'],
    ['予定は私が守ります。誰も確認しません。', '予定は私が守ります。'],
    ['  ', ''],
  ])('of “%s” is “%s”', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
});

test('the line for the cue card is its own, else how the shortest answer begins', () => {
  expect(cueLineOf({ line: ' Mine ', short: 'A. B.', long: 'C. D.' })).toBe('Mine');
  expect(cueLineOf({ line: ' ', short: 'A thing. B.', long: 'C. D.' })).toBe('A thing.');
  expect(cueLineOf({ line: '', short: '', long: 'See this. D.' })).toBe('See this.');
  expect(cueLineOf({ line: '', short: '', long: '' })).toBe('');
});

test('those that go along are the ticked ones that are still there, in the order of the list', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id, at) => blankOwnAnswer(id, id, at));
  const all = [a, b, c].flatMap((one) => (one === undefined ? [] : [one]));
  expect(takenOwnAnswers(interview({ ownAnswerIds: ['c', 'gone', 'a'] }), all).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(takenOwnAnswers(interview(), all)).toEqual([]);
});

describe('an answer built in a playbook', () => {
  test.each(Object.entries(BUILT_ANSWERS))('%s is all of its pieces in order, and begins with the first', (slug, { prompts, question }) => {
    const written = Object.fromEntries(prompts.map((prompt, at) => [prompt, ` Piece ${at} of it. And more. `]));
    expect(builtAnswer(slug, { ...written, other: 'Not this' })).toEqual({
      question,
      line: 'Piece 0 of it.',
      long: prompts.map((_, at) => `Piece ${at} of it. And more.`).join('\n'),
    });
  });

  test('may have gaps, and is none where nothing is written or nothing is built', () => {
    expect(builtAnswer('the-mistake-question', { happened: ' ', did: 'I called.' })).toMatchObject({
      line: 'I called.',
      long: 'I called.',
    });
    expect(builtAnswer('the-mistake-question', { happened: ' ' })).toBeUndefined();
    expect(builtAnswer('conflict', { 'first-move': 'Away' })).toBeUndefined();
  });
});

test('how long a text takes is said, for any text', () => {
  expect(timeToSay('')).toEqual({ words: 0, seconds: 0 });
  expect(timeToSay('word '.repeat(70))).toEqual({ words: 70, seconds: 30 });
});
