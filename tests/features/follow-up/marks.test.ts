import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/features/follow-up/facts.ts';
import { cutSpans, decidingFinding, markText, replaceSpan, sentencesAround, wholeFindings } from '../../../src/features/follow-up/marks.ts';
import { finding } from './some-messages.ts';

const at = (text: string, part: string): readonly [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
const TEXT = 'Dear Ms. Okafor,\n\nThank you. I do know the difference, and I was nervous.\nWhat I meant is this.';

describe('the marks', () => {
  test('are numbered in the order of the text; marks of one rule share a note', () => {
    const { paragraphs, notes } = markText(TEXT, [
      finding(at(TEXT, 'What I meant')),
      finding(at(TEXT, 'Thank you.'), { rule: 'thanks-again', text: 'Again' }),
      finding(at(TEXT, 'I do know the difference')),
    ]);
    expect(notes.map((note) => [note.number, note.text, note.spans.length])).toEqual([
      [1, 'Again', 1],
      [2, 'Defends', 2],
    ]);
    expect(paragraphs.map((pieces) => pieces.map((piece) => [piece.text, piece.note]))).toEqual([
      [['Dear Ms. Okafor,', undefined]],
      [
        ['Thank you.', 1],
        [' ', undefined],
        ['I do know the difference', 2],
        [', and I was nervous.', undefined],
      ],
      [
        ['What I meant', 2],
        [' is this.', undefined],
      ],
    ]);
  });
  test('of something good, of nothing, or running into another are left out', () => {
    const { notes } = markText(TEXT, [finding([0, 10], { effect: 'good' }), finding([5, 5]), finding([20, 40]), finding([30, 50])]);
    expect(notes.map((note) => note.spans)).toEqual([[[20, 40]]]);
  });
  test('one over two paragraphs shows its number once, at its end', () => {
    const { paragraphs } = markText('One.\nTwo.', [finding([0, 9])]);
    expect(paragraphs.map((pieces) => pieces.map((piece) => piece.isEnd))).toEqual([[false], [true]]);
  });
  test('lose no letter, whatever is marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))),
        (text, spans) => {
          const { paragraphs } = markText(
            text,
            spans.map((span) => finding(span)),
          );
          const shown = paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''));
          expect(shown).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
        },
      ),
    );
  });
});

const advice = (change: Partial<Advice> = {}): Advice => ({
  verdict: 'dont-send',
  rule: 'defending',
  headline: 'No.',
  findings: [],
  aboutThem: 0,
  instead: [],
  ...change,
});

test('what decided is said at the top and not again below; what has a place is marked there', () => {
  const decided = finding(undefined);
  const other = finding(undefined, { rule: 'long' });
  const all = advice({ findings: [decided, other, finding([0, 3], { rule: 'x' }), finding(undefined, { rule: 'y', effect: 'good' })] });
  expect(decidingFinding(all)).toBe(decided);
  expect(wholeFindings(all)).toEqual([other]);
  expect(decidingFinding(advice({ rule: 'nowhere' }))).toBeUndefined();
});

describe('cutting a passage', () => {
  test.each([
    ['One. Two. Three.', 'Two.', 'One. Three.'],
    ['I just wanted you to know that it rains.', 'I just wanted you to know', 'That it rains.'],
    ['It rains, I fear, again.', ', I fear,', 'It rains again.'],
    ['Yes. Really, it rains.', 'Really,', 'Yes. It rains.'],
    ['It rains all day.', ' all day', 'It rains.'],
    ['I was nervous that day. It rains.', 'I was nervous', 'It rains.'],
    ['I hate to ask, any news.', 'I hate to ask', 'Any news.'],
    ['Dear Dana,\n\nCut this.\n\nJordan', 'Cut this.', 'Dear Dana,\n\nJordan'],
    ['Only this.', 'Only this.', ''],
    ['I am sorry to ask. Is there news?', 'I am sorry to ask', 'Is there news?'],
  ])('“%s” without “%s” is “%s”', (text, part, left) => expect(replaceSpan(text, at(text, part))).toBe(left));

  test('several at once leave the rest as it is', () => {
    const text = 'One. Two. Three. Four.';
    expect(cutSpans(text, [at(text, 'Two.'), at(text, 'Four.')])).toBe('One. Three.');
  });
  test('other words stand where the passage was', () => {
    const text = 'Just checking in. Thanks.';
    expect(replaceSpan(text, at(text, 'Just checking in'), 'Is there a new date?')).toBe('Is there a new date? Thanks.');
    expect(replaceSpan(text, at(text, 'Just checking in'), 'I wonder')).toBe('I wonder. Thanks.');
  });
  test('never throws, and never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, from, length) => {
        expect(replaceSpan(text, [from, from + length]).length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});

test('the sentences around marks are whole', () => {
  expect(sentencesAround(TEXT, [at(TEXT, 'do know'), at(TEXT, 'I meant')])).toBe(
    'I do know the difference, and I was nervous. What I meant is this.',
  );
  expect(sentencesAround(TEXT, [])).toBe('');
});
