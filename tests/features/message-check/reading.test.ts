import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { finder } from '../../../src/features/message-check/pattern.ts';
import { readMessage } from '../../../src/features/message-check/reading.ts';

const sentences = (text: string): readonly string[] => readMessage(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['one after the other', 'Thank you. It was good!', ['Thank you.', 'It was good!']],
    ['a title ends none', 'I met Ms. Okafor and Dr. Lind. We spoke.', ['I met Ms. Okafor and Dr. Lind.', 'We spoke.']],
    ['a list has one a line', 'Attached:\n- my passport\n- my certificate', ['Attached:', 'my passport', 'my certificate']],
    [
      'lines broken by hand are put together',
      'It was very good to hear how the two of you plan\nthe visits. Thank you.',
      ['It was very good to hear how the two of you plan\nthe visits.', 'Thank you.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text).map((one) => one.replace(/^- /, ''))).toEqual(expected);
  });

  test('short forms are read as two words in one place', () => {
    const text = 'I didn’t know you’d come.';
    const [sentence] = readMessage(text).sentences;
    expect(sentence?.plain).toBe(' i did not know you would come ');
    const at = sentence?.plain.indexOf('not') ?? 0;
    const span = sentence?.stretch(at, at + 3);
    expect(text.slice(span?.start, span?.end)).toBe('didn’t');
  });

  test('every stretch of any text lies inside its sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        for (const sentence of readMessage(text).sentences) {
          const [from, to] = [a % sentence.plain.length, b % sentence.plain.length].sort((x, y) => x - y) as [number, number];
          const span = sentence.stretch(from, to);
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(Math.max(sentence.end, span.end));
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
    );
  });
});

describe('phrases', () => {
  const found = (lines: string, plain: string): readonly string[] =>
    finder([lines])
      .find(` ${plain} `)
      .map(({ start, end }) => ` ${plain} `.slice(start, end));

  test.each([
    ['whole words only', 'know the answer', 'i know the answers', []],
    ['either word', '(should|could) have said', 'i could have said so', ['could have said']],
    ['a part that may be missing', 'i (really )?do know', 'i do know and i really do know', ['i do know', 'i really do know']],
    ['up to two words between', 'take .. out', 'take my name out of it', ['take my name out']],
    ['but not three', 'take .. out', 'take it all the way out', []],
    ['up to five words between', 'take ... out', 'take it all the way out', ['take it all the way out']],
    ['any ending', 'apolog* for', 'apologies for it', ['apologies for']],
    ['a set of words', 'on <day>', 'see you on friday', ['on friday']],
    ['a letter that may be missing', 'offers? from', 'an offer from them', ['offer from']],
    ['bars outside of brackets', 'trial week|probation', 'on probation', ['probation']],
  ])('%s', (_, lines, plain, expected) => {
    expect(found(lines, plain)).toEqual(expected);
  });

  test('a set nobody knows is a mistake of ours', () => {
    expect(() => found('on <planet>', 'on mars')).toThrow(/planet/);
  });
});
