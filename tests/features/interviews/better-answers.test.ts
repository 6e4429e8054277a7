import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedBefore, takenAnswers } from '../../../src/features/interviews/better-answers.ts';
import { cueScreens } from '../../../src/features/cue/cue.ts';
import { parseInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import type { Asked } from '../../../src/features/interviews/interviews-format.ts';
import { answersLine } from '../../../src/features/today/answers-line.ts';
import { interview } from './some-interviews.ts';

let order = 0;
const asked = (id: string, change: Partial<Asked> = {}): Asked => ({
  id,
  type: 'asked',
  interviewId: 'first',
  text: `${id}?`,
  landed: 'no',
  better: `better ${id}`,
  order: order++,
  ...change,
});
const first = interview({ id: 'first', heldOn: '2026-05-13', startsAt: '10:00' });
const ids = (list: readonly Asked[]): readonly string[] => list.map(({ id }) => id);

describe('what did not land', () => {
  test.each<readonly [string, Partial<Interview>, boolean]>([
    ['a later day', { heldOn: '2026-05-20' }, true],
    ['no day yet', {}, true],
    ['later on the same day', { heldOn: '2026-05-13', startsAt: '14:00' }, true],
    ['the same day without a time', { heldOn: '2026-05-13' }, true],
    ['earlier on the same day', { heldOn: '2026-05-13', startsAt: '09:00' }, false],
    ['an earlier day', { heldOn: '2026-05-12' }, false],
  ])('stands in the file of an interview on %s: %s', (_when, change, stands) => {
    const later = interview({ id: 'later', ...change });
    expect(ids(askedBefore(later, [first, later], [asked('a')]))).toEqual(stands ? ['a'] : []);
  });

  test('never stands in its own file', () => expect(askedBefore(first, [first], [asked('a')])).toEqual([]));

  test.each<readonly [string, Partial<Asked>, boolean]>([
    ['before that day', { keptOn: '2026-05-10' }, true],
    ['on that day', { keptOn: '2026-05-13' }, true],
    ['after that day', { keptOn: '2026-05-14' }, false],
    ['nobody knows when', {}, true],
  ])('of no interview, kept %s: %s', (_when, change, stands) => {
    expect(ids(askedBefore(first, [first], [asked('a', { interviewId: '', ...change })]))).toEqual(stands ? ['a'] : []);
  });

  test('comes newest first, without what landed, and before there are words for it', () => {
    const later = interview({ id: 'later' });
    const all = [
      asked('a'),
      asked('b', { landed: 'yes' }),
      asked('c', { better: ' ' }),
      asked('d', { text: ' ' }),
      asked('e', { landed: 'unsaid' }),
    ];
    expect(ids(askedBefore(later, [first, later], all))).toEqual(['c', 'a']);
    expect(ids(takenAnswers(later, askedBefore(later, [first, later], all)))).toEqual(['a']);
  });
});

describe('what goes along', () => {
  const before = ['a', 'b', 'c', 'd'].map((id) => asked(id)).reverse();
  test('is the newest three, until something is ticked', () => {
    expect(ids(takenAnswers(interview(), before))).toEqual(['d', 'c', 'b']);
    expect(ids(takenAnswers(interview({ answerIds: ['a', 'gone', 'd'] }), before))).toEqual(['d', 'a']);
    expect(takenAnswers(interview({ answerIds: [] }), before)).toEqual([]);
  });

  test('is read from anything', () => {
    expect(parseInterview({ id: 'i', answerIds: ['a', 7, 'a'] }).answerIds).toEqual(['a']);
    expect(parseInterview({ id: 'i', answerIds: 'a' })).not.toHaveProperty('answerIds');
    expect(parseInterview({ id: 'i' })).not.toHaveProperty('answerIds');
  });

  const better = (answers: readonly Asked[]) =>
    cueScreens(interview(), [], [], answers).filter(({ title }) => title.startsWith('Say it better'));

  test('is one screen of the cue card, the first three of it', () => {
    expect(better([])).toEqual([]);
    expect(better(before)).toMatchObject([
      { title: 'Say it better', lines: [{ kind: 'd?', text: 'better d', isSpoken: true }, { kind: 'c?' }, { kind: 'b?' }] },
    ]);
  });

  test('leaves the room of a short one to a long one', () => {
    const long = 'word '.repeat(40).trim();
    const [screen] = better([asked('a', { better: 'Yes' }), asked('b', { better: long })]);
    expect(screen?.lines.map(({ text }) => text)).toEqual(['Yes', long]);
  });

  test('fits that screen however long it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 600 }), fc.lorem({ maxCount: 200 })), { minLength: 1, maxLength: 6 }),
        (pairs) => {
          const [screen, ...more] = better(pairs.map(([text, words], at) => asked(String(at), { text: `${text}?`, better: words })));
          expect(more).toEqual([]);
          expect(screen?.lines).toHaveLength(Math.min(3, pairs.length));
          expect(screen?.lines.reduce((sum, line) => sum + line.text.length, 0)).toBeLessThanOrEqual(270);
        },
      ),
    );
  });
});

test('a question that leads to a story does not stand on the card twice', () => {
  const file = interview({
    paths: [{ id: 'p', strengthId: '', question: 'How do requests reach you?', reply: '', bridge: '', storyId: '' }],
    questions: ['how do requests reach you? ', 'What next?'].map((text, at) => ({ id: String(at), text, isAsked: false, heard: '' })),
  });
  const screens = cueScreens(file, [], []);
  expect(screens.find(({ title }) => title === 'Questions')?.lines.map(({ text }) => text)).toEqual(['What next?']);
  expect(screens.find(({ title }) => title === 'Ask early')?.lines).toHaveLength(1);
});

describe('the line on Today', () => {
  const file = interview({ heldOn: '2026-05-14', startsAt: '14:30' });
  const taken = [asked('Why leave'), asked('A conflict')];
  const words = 'Two answers to say better: “Why leave?” and “A conflict?”';
  test.each([
    ['two days before', '2026-05-12T20:00', ''],
    ['on the evening before', '2026-05-13T19:00', words],
    ['in the morning', '2026-05-14T08:00', words],
    ['31 minutes before', '2026-05-14T13:59', words],
    ['in the last half hour', '2026-05-14T14:00', ''],
    ['while it is on', '2026-05-14T14:45', ''],
    ['the day after', '2026-05-15T08:00', ''],
  ])('%s', (_when, now, line) => expect(answersLine(file, taken, now)).toBe(line));

  test('stands all day where there is no time, and not without a day or an answer', () => {
    expect(answersLine(interview({ heldOn: '2026-05-14' }), taken, '2026-05-14T20:00')).toBe(words);
    expect(answersLine(interview(), taken, '2026-05-14T20:00')).toBe('');
    expect(answersLine(file, [], '2026-05-13T19:00')).toBe('');
  });

  test('names three', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => asked(id));
    expect(answersLine(file, five, '2026-05-13T19:00')).toBe('Five answers to say better: “a?”, “b?”, “c?” and 2 more');
  });
});
