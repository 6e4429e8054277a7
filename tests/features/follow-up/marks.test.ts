import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/features/message-check/facts.ts';
import {
  cutSpans,
  decidingFinding,
  markText,
  replaceSpan,
  sentencesAround,
  wholeFindings,
  wholeSentences,
} from '../../../src/features/follow-up/marks.ts';
import { readMessage } from '../../../src/features/message-check/reading.ts';
import { finding } from './some-messages.ts';

const at = (text: string, part: string): readonly [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
const TEXT = 'Dear Ms. Okafor,\n\nThank you. I do know the difference, and I was nervous.\nWhat I meant is this.';

describe('the marks', () => {
  test('are numbered in the order of the text; marks of one rule share a note', () => {
    const { paragraphs, notes } = markText(TEXT, [
      finding(at(TEXT, 'What I meant')),
      finding(at(TEXT, 'Thank you.'), { rule: 'thanks', text: 'Again' }),
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
  unread: [],
  ...change,
});

test('what decided is said at the top and not again below; what has a place is marked there', () => {
  const decided = finding(undefined);
  const other = finding(undefined, { rule: 'long' });
  const all = advice({
    findings: [decided, other, finding([0, 3], { rule: 'sells' }), finding(undefined, { rule: 'short', effect: 'good' })],
  });
  expect(decidingFinding(all)).toBe(decided);
  expect(wholeFindings(all)).toEqual([other]);
  expect(decidingFinding(advice({ rule: 'chatty' }))).toBeUndefined();
});

/** The text without the sentences around a passage. */
const without = (text: string, part: string): string =>
  cutSpans(
    text,
    wholeSentences(
      [at(text, part)],
      readMessage(text).sentences.map(({ start, end }) => [start, end] as const),
    ),
  );

describe('cutting', () => {
  test.each([
    ['One thing. Two things. Three things.', 'Two', 'One thing. Three things.'],
    ['I am begging you, this matters. See you soon.', 'begging', 'See you soon.'],
    ['I really need this job, so please. See you then.', 'need this job', 'See you then.'],
    ['I was nervous that day.\neBay is fine. The rest is not.', 'nervous', 'eBay is fine. The rest is not.'],
    ['Thank you for the talk. I hate to ask.', 'hate', 'Thank you for the talk.'],
    ['Dear Dana,\n\nCut this out.\n\nKeep this one.', 'Cut', 'Dear Dana,\n\nKeep this one.'],
    ['Dear Dana,\r\n\r\nCut this out.\r\n\r\nKeep this one.', 'Cut', 'Dear Dana,\r\n\r\nKeep this one.'],
    ['Two things:\n- I really need this job\n- Thank you for it', 'really', 'Two things:\n- Thank you for it'],
    ['Thank you for the talk (I really need this job).', 'Thank', ''],
    ['We met. (I really need this job.) Thank you.', 'really', 'We met. Thank you.'],
    ['Only this one.', 'Only', ''],
    ['We met once.\n\n\n\nWe met twice.\n\n> quoted\n\n\n> mail', 'once', 'We met twice.\n\n> quoted\n\n\n> mail'],
  ])('“%s” without the sentence of “%s” is “%s”', (text, part, left) => expect(without(text, part)).toBe(left));

  test('several at once leave the rest as it is', () => {
    const text = 'One. Two. Three. Four.';
    expect(cutSpans(text, [at(text, 'Two.'), at(text, 'Four.')])).toBe('One. Three.');
  });
  test('other words stand where the passage was', () => {
    const text = 'Just checking in. Thanks.';
    expect(replaceSpan(text, at(text, 'Just checking in'), 'Is there a new date?')).toBe('Is there a new date? Thanks.');
    expect(replaceSpan(text, at(text, 'Just checking in'), 'I wonder')).toBe('I wonder. Thanks.');
  });
  test('takes no letter but those of the passage', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, from, length) => {
        const left = replaceSpan(text, [from, from + length]);
        expect(letters(left)).toBe(letters(text.slice(0, from) + text.slice(from + length)));
      }),
    );
  });
});

test('the sentences around marks are whole', () => {
  const sentences = readMessage(TEXT).sentences.map(({ start, end }) => [start, end] as const);
  expect(sentencesAround(TEXT, [at(TEXT, 'do know'), at(TEXT, 'I meant')], sentences)).toBe(
    'I do know the difference, and I was nervous. What I meant is this.',
  );
  expect(sentencesAround(TEXT, [], sentences)).toBe('');
});
