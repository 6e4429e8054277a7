import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
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
    expect(readMessage('I didn’t know you’d come.').sentences[0]?.plain).toBe(' i did not know you would come ');
  });

  test('names, numbers, weekdays and months are one word each to the model, and a question ends in its mark', () => {
    const terms = (text: string): string | undefined => readMessage(text).sentences[0]?.terms.join(' ');
    expect(terms('Could Dana Okafor come on Friday, March 3rd?')).toBe('could name come on weekday month # rd ?');
    expect(terms('Dana wrote to me.')).toBe('dana wrote to me');
  });

  test('any text is read, its sentences in order and inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, terms } of readMessage(text).sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(terms.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });
});
