import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../src/features/interviews/interview.ts';
import type { Asked } from '../../../src/features/interviews/interviews-format.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';
import { answeredOf, mockQuestions, oneToRepeat, probeFor, type MockFrom, spentOn } from '../../../src/features/rehearse/mock.ts';
import type { MockQuestion } from '../../../src/features/rehearse/sittings.ts';
import { interview, sample, someInterview, story } from '../interviews/some-interviews.ts';

const topicOf = (id: string): string => THEIR_QUESTIONS.find((one) => one.id === id)?.topic ?? '';
const asked = (id: string, text: string, landed: Asked['landed'] = 'no', order = 1): Asked => ({
  id,
  type: 'asked',
  interviewId: 'before',
  text,
  landed,
  better: '',
  order,
});
const from = (file: Interview, more: Partial<MockFrom> = {}): MockFrom => ({ interview: file, asked: [], earlier: [], ...more });
const withPosting = (note: string): Interview =>
  interview({ role: 'Executive assistant', homework: [{ id: 'posting', isDone: true, note }] });

/** So many mocks, one after the other. */
function mocks(file: Interview, seeds: readonly number[], before: readonly Asked[] = []): readonly (readonly MockQuestion[])[] {
  const earlier: { at: string; questions: readonly MockQuestion[] }[] = [];
  for (const [day, seed] of seeds.entries())
    earlier.push({
      at: `2026-05-${String(day + 10)}T18:00:00.000Z`,
      questions: mockQuestions(from(file, { earlier, asked: before }), seed),
    });
  return earlier.map(({ questions }) => questions);
}

describe('the five questions', () => {
  test('are one about me, two on the work, one on trouble and what I want to know', () => {
    const questions = mockQuestions(from(sample.interview), 7);
    expect(questions).toHaveLength(5);
    const [me, , , trouble, last] = questions.map(({ id }) => topicOf(id));
    expect(me).toBe('about-you');
    expect(['weakness', 'mistakes']).toContain(trouble);
    expect(last).toBe('closing');
  });

  test('come from the posting’s lines, and from what did not land before', () => {
    const file = withPosting('Books complex travel in four time zones. Prepares board packs. Invoices and expenses.');
    const ids = mockQuestions(from(file, { asked: [asked('a1', 'Tell us about the toaster.'), asked('a2', 'Why here?', 'yes')] }), 3);
    expect(ids[1]).toEqual({ id: 'asked:a1', ask: 'Tell us about the toaster.' });
    expect(['travel', 'board-pack', 'expenses']).toContain(topicOf(ids[2]?.id ?? ''));
  });

  test('one that did not land and is in the bank is asked as they put it, and counts as that one', () => {
    const known = THEIR_QUESTIONS.find(({ topic }) => topic === 'travel');
    const words = known?.otherWays[0] ?? '';
    expect(mockQuestions(from(interview(), { asked: [asked('a1', words)] }), 1)[1]).toEqual({ id: known?.id, ask: words });
  });

  test('are the same for the same seed, and others for some other', () => {
    const file = from(sample.interview);
    expect(mockQuestions(file, 42)).toEqual(mockQuestions(file, 42));
    const all = [1, 2, 3, 4, 5, 6].map((seed) =>
      mockQuestions(file, seed)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(all).size).toBeGreaterThan(1);
  });

  test('are five different ones for any file, and none comes again within three mocks but the last, which is put another way', () => {
    fc.assert(
      fc.property(someInterview, fc.array(fc.integer(), { minLength: 6, maxLength: 6 }), (file, seeds) => {
        const all = mocks(file, seeds);
        for (const questions of all) {
          expect(questions).toHaveLength(5);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(5);
          for (const { ask } of questions) expect(ask.trim()).not.toBe('');
        }
        for (let at = 0; at + 3 <= all.length; at += 1) {
          const three = all.slice(at, at + 3);
          const ids = three.flatMap((questions) => questions.slice(0, 4).map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(three.map((questions) => questions[4]?.ask)).size).toBe(3);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is asked after an answer', () => {
  const own = { ...blankOwnAnswer('w1', 'q', 1), questionId: 'calendar-clash', storyId: 't1' };
  const probe = (id: string, seconds: number, result = '', seed = 0): string =>
    probeFor({ id }, seconds, { answers: [own], stories: [story('t1', { result })], seed });
  const probes = THEIR_QUESTIONS.find(({ id }) => id === 'calendar-clash')?.probes ?? ['', ''];

  test.each([
    ['one that was too short', 'calendar-clash', 24, '', 'Can you give me an example?'],
    ['a story without a number', 'calendar-clash', 80, 'Everybody was glad.', 'How much was that?'],
    ['a story with one', 'calendar-clash', 80, 'Six a week in place of 14.', probes[0]],
    ['one without a story', 'weakness', 80, '', 'When did it last get in your way?'],
    ['a short one at the end, where no example is wanted', 'your-questions', 10, '', 'Is there anything that makes you hesitate?'],
    ['one that is not in the bank', 'asked:x', 80, '', 'What would you do differently today?'],
    ['a short one that is not in the bank', 'asked:x', 3, '', 'Can you give me an example?'],
  ])('%s', (_what, id, seconds, result, words) => expect(probe(id, seconds, result)).toBe(words));

  test('another seed asks the other one', () => expect(probe('calendar-clash', 80, '6 a week', 3)).toBe(probes[1]));
});

test('an answer too short to have a length counts as answered, a skipped question does not', () => {
  const questions = [
    { id: 'a', ask: 'q', takeSeconds: 0 },
    { id: 'b', ask: 'q' },
    { id: 'c', ask: 'q', takeSeconds: 60 },
  ];
  expect(answeredOf(questions).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('the time spent counts what they asked after the answers, too', () => {
  const questions = [
    { id: 'a', ask: 'q', takeSeconds: 60, probeSeconds: 25 },
    { id: 'b', ask: 'q' },
    { id: 'c', ask: 'q', takeSeconds: 40 },
  ];
  expect(spentOn(questions)).toBe(125);
});

describe('the one to repeat', () => {
  const five = (...changes: readonly Partial<MockQuestion>[]): readonly MockQuestion[] =>
    ['about-yourself', 'calendar-clash', 'weakness', 'your-questions'].map((id, at) => ({
      id,
      ask: id,
      takeSeconds: 60,
      firstWordAt: 1,
      longestPause: 1 + at / 10,
      ...changes[at],
    }));
  test.each<[string, readonly Partial<MockQuestion>[], string]>([
    ['that one marked', [{ takeSeconds: 200 }, { askedId: 'a' }], 'calendar-clash'],
    ['the longest', [{}, { longestPause: 9 }, { takeSeconds: 160 }], 'weakness'],
    ['the short one', [{}, { longestPause: 9, takeSeconds: 12 }], 'calendar-clash'],
    ['not what I ask them, which may be short', [{}, { longestPause: 9 }, {}, { takeSeconds: 6 }], 'calendar-clash'],
    ['that with the longest stop', [{ firstWordAt: 30 }, { longestPause: 5 }], 'calendar-clash'],
    ['the late one', [{ firstWordAt: 30 }], 'about-yourself'],
    ['else that with the longest of the short stops', [], 'your-questions'],
  ])('is %s', (_what, changes, id) => expect(oneToRepeat(five(...changes))?.question.id).toBe(id));

  test('is the first where all was only timed, and none where nothing was said', () => {
    expect(oneToRepeat([{ id: 'about-yourself', ask: 'q', takeSeconds: 60 }])?.question.id).toBe('about-yourself');
    expect(oneToRepeat([{ id: 'about-yourself', ask: 'q' }])).toBeUndefined();
  });
});
