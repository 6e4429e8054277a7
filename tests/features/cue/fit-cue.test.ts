import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CueScreen } from '../../../src/features/cue/cue.ts';
import { fitScreens, type FitStep } from '../../../src/features/cue/fit-cue.ts';

const PER_LINE: Readonly<Record<FitStep, number>> = { '': 10, '1': 14, '2': 18, '3': 24, '4': 28 };

/** A window of so many lines, in which a line takes fewer characters the larger the type is. */
const window =
  (rows: number) =>
  (screen: CueScreen, step: FitStep): boolean =>
    [screen.title, screen.sub, ...screen.lines.flatMap(({ kind, text, then = '', proof = '' }) => [kind, text, then, proof])].reduce(
      (sum, text) => sum + Math.ceil([...text].length / PER_LINE[step]),
      0,
    ) <= rows;

const screen = (...texts: readonly string[]): CueScreen => ({
  title: 'Begin',
  sub: 'Slowly.',
  lines: texts.map((text) => ({ kind: 'Say', text, isSpoken: true })),
});

describe('the screens of the cue card in a window', () => {
  test('keep the largest type in which they fit', () => {
    const [one] = fitScreens([screen('Good morning, and thank you')], window(6));
    expect(one).toMatchObject({ from: 0, step: '' });
    const [small] = fitScreens([screen('Good morning, and thank you for having me today')], window(6));
    expect(small).toMatchObject({ from: 0, step: '2' });
  });

  test('become more screens where even the smallest is too much: line by line, then in pieces that say so', () => {
    const pieces = fitScreens(
      [screen('Short.', 'Another short one.', 'A sentence that goes on for much longer than one screen of this size can hold at once.')],
      window(6),
    );
    expect(pieces.map(({ sub, lines }) => [sub, ...lines.map(({ text }) => text)])).toEqual([
      ['Slowly.', 'Short.', 'Another short one.'],
      ['', 'A sentence that goes on for much longer than one screen of this size can hold at once.'],
    ]);
    const cut = fitScreens([screen('A sentence that goes on for much longer than one screen of this size can hold at once.')], window(4));
    expect(cut.map(({ lines }) => lines[0]?.text ?? '').join(' ')).toMatch(/^A sentence .+ … … .+ at once\.$/);
    expect(new Set(cut.map(({ title }) => title))).toEqual(new Set(['Begin']));
  });

  test('cut what is written without spaces too', () => {
    const pieces = fitScreens([screen('私は毎朝九時に一行で状況を報告します。'.repeat(10))], window(5));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(window(5)(piece, piece.step)).toBe(true);
  });

  test('part a question from what follows its answer where they do not fit together', () => {
    const line = {
      kind: 'I ask',
      text: 'How do you plan a week?',
      isSpoken: true,
      then: 'That is what we did, until one lunch in May changed it.',
    };
    const ask = { title: 'Ask early', sub: '', lines: [line] };
    expect(fitScreens([ask], window(5))).toEqual([{ ...ask, from: 0, step: '4' }]);
    const pieces = fitScreens([ask], window(4));
    expect(pieces.map(({ lines }) => lines.map(({ kind, text, then }) => [kind, text, then]))).toEqual([
      [['I ask', 'How do you plan a week?', undefined]],
      [['Then', 'That is what we did, until one lunch in May changed it.', undefined]],
    ]);
  });

  test('part a long question from its answer, where a screen has no room for both, and cut neither', () => {
    const line = { kind: 'Why do you want to leave where you are?', text: 'For a bigger desk.', isSpoken: true };
    const pieces = fitScreens([{ title: 'They may ask', sub: '', lines: [line] }], window(3));
    expect(pieces.flatMap(({ lines }) => lines.map(({ kind, text }) => [kind, text]))).toEqual([
      ['', line.kind],
      ['', line.text],
    ]);
  });

  test('never lose a word, whatever the window and the words; and whatever a window can hold at all fits it', () => {
    const text = fc.array(fc.stringMatching(/^[a-zé]{1,30}$/), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.option(text),
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        (texts, more, isProof, rows) => {
          const whole = screen(...texts);
          const lines =
            more === null ? whole.lines : whole.lines.map((line) => ({ ...line, ...(isProof ? { proof: more } : { then: more }) }));
          const pieces = fitScreens([{ ...whole, lines }], window(rows));
          const letters = (all: readonly string[]): string => all.join('').replace(/[…\s]/g, '');
          // What a line is may stand as a line of its own, where there is no room for both.
          const said = pieces.flatMap(({ sub, lines }) => [
            sub,
            ...lines
              .filter((line) => !['Say', 'Then', 'Proof'].includes(line.text))
              .flatMap((line) => [line.text, line.then ?? '', line.proof ?? '']),
          ]);
          expect(letters(said)).toBe(letters(['Slowly.', ...texts.flatMap((each) => [each, more ?? ''])]));
          if (rows >= 5) for (const piece of pieces) expect(window(rows)(piece, piece.step)).toBe(true);
        },
      ),
    );
  });
});
