import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptOf, startAndStop, wordTake, type AloudKind, type HowSaid } from '../../../src/features/rehearse/take-words.ts';

const said = (length: number, pauses: readonly (readonly [number, number])[] = [], firstWordAt = 1): HowSaid => ({
  isClear: true,
  length,
  firstWordAt,
  speakingSeconds: length - pauses.reduce((sum, [, seconds]) => sum + seconds, 0),
  pauses: pauses.map(([at, seconds]) => ({ at, seconds })),
  syllables: 100,
});

describe('what is said of a take', () => {
  test.each<[string, HowSaid, AloudKind, string]>([
    ['over two and a half minutes', said(155), 'story', 'Two and a half minutes. What could go?'],
    ['three minutes', said(181), 'about-me', 'Three minutes. What could go?'],
    ['as much as is kept', said(240), 'short', 'Four minutes. What could go?'],
    ['two and a half minutes', said(150), 'story', '2:30, with no stop to speak of.'],
    ['a short story', said(19.6), 'story', 'Short. Is the result in it?'],
    ['a short story by the clock alone', { length: 12 }, 'story', 'Short. Is the result in it?'],
    ['a short line', said(6), 'line', '0:06, with no stop to speak of.'],
    ['one long stop', said(80, [[41.2, 5.1]]), 'story', 'One stop of five seconds, at 0:41. Listen to what came before.'],
    [
      'three long stops',
      said(80, [
        [10, 4.4],
        [30, 12],
        [60, 5],
      ]),
      'story',
      'Three long stops, the longest of 12 seconds, at 0:30. Listen to what came before.',
    ],
    [
      'a stop that is long before a late start',
      said(60, [[20, 5]], 9),
      'short',
      'One stop of five seconds, at 0:20. Listen to what came before.',
    ],
    [
      'a late start',
      said(60, [], 7.2),
      'story',
      'You took seven seconds to begin. That is fine; a sentence such as “Let me think of the best example” fills it.',
    ],
    [
      'two short stops',
      said(84, [
        [10, 1.5],
        [20, 0.7],
        [50, 3.9],
      ]),
      'story',
      '1:24, two short stops.',
    ],
    ['by the clock alone', { length: 84 }, 'story', '1:24 by the clock.'],
    [
      'what is drowned out',
      { isClear: false, length: 31.4 },
      'short',
      '0:31. There is no telling more: too quiet, too short, or too much going on behind you.',
    ],
  ])('%s', (_what, take, kind, words) => expect(wordTake(take, kind).text).toBe(words));

  test('a long stop is listened to from before it, never from before the start', () => {
    expect(wordTake(said(80, [[41, 5]]), 'story').listenFrom).toBe(35);
    expect(wordTake(said(80, [[3, 5]]), 'story').listenFrom).toBe(0);
  });

  test('it is one or two sentences, without a score, whatever was measured', () => {
    const any = fc.record({
      length: fc.double({ min: 0, max: 300, noNaN: true }),
      first: fc.double({ min: 0, max: 60, noNaN: true }),
      pauses: fc.array(fc.tuple(fc.double({ min: 0, max: 240, noNaN: true }), fc.double({ min: 0.3, max: 60, noNaN: true }))),
      kind: fc.constantFrom<AloudKind>('line', 'short', 'story', 'about-me'),
    });
    fc.assert(
      fc.property(any, ({ length, first, pauses, kind }) => {
        const { text } = wordTake(said(length, pauses, first), kind);
        expect(text).toMatch(/[.?]$/);
        expect(text).not.toMatch(/%|score|NaN|undefined|!/);
        expect(text.length).toBeLessThan(130);
      }),
    );
  });
});

test('the first word and the longest stop are said, where they are known', () => {
  expect(
    startAndStop(
      said(
        80,
        [
          [20, 2.34],
          [40, 0.8],
        ],
        1.27,
      ),
    ),
  ).toBe('First word after 1.3 s, longest stop 2.3 s.');
  expect(startAndStop(said(20))).toBe('First word after 1.0 s, no stop.');
  expect(startAndStop({ isClear: false, length: 12 })).toBe('');
  expect(startAndStop({ length: 12 })).toBe('');
});

test('what is kept is rounded, and has no sound in it', () => {
  expect(keptOf(said(83.96, [[1, 2.345]], 1.28))).toEqual({ seconds: 84, firstWordAt: 1.3, longestPause: 2.3 });
  expect(keptOf({ isClear: false, length: 12.34 })).toEqual({ seconds: 12.3 });
  expect(keptOf({ length: 12 })).toEqual({ seconds: 12 });
});
