/** The value formula as one sentence, out of what people type. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaOf } from '../../../src/features/wins/formula.ts';
import { EXAMPLES, EXAMPLES_IN_A_HURRY } from './formula-examples.ts';

const say = (name: string, forWhom: string, brings: string): string => formulaOf({ name, forWhom, brings });
const KEEP = 'I keep two calendars for two directors, so that nothing collides.';

describe('the formula', () => {
  test.each([
    ['as asked for', 'keep two calendars', 'two directors', 'nothing collides', KEEP],
    ['with every lead', 'I keep two calendars', 'for two directors', 'so that nothing collides', KEEP],
    ['with capitals', 'Keep two calendars', 'Two directors', 'Nothing collides', KEEP],
    ['with periods', 'keep two calendars.', 'two directors.', 'nothing collides.', KEEP],
    ['with capitals, leads and periods', 'I keep two calendars.', 'For two directors.', 'So that nothing collides…', KEEP],
    ['with a “for” at both places', 'keep two calendars for', 'for two directors', 'nothing collides', KEEP],
    ['with the lead twice', 'I I keep two calendars', 'for for two directors', 'so that, so that nothing collides', KEEP],
    ['with the people in the first field too', 'keep two calendars for two directors', 'two directors', 'nothing collides', KEEP],
    ['with a small i', 'i keep two calendars', 'two directors', 'so nothing collides', KEEP],
    ['pasted over two lines, with a bullet', '• Keep two\n  calendars;', ' two directors ,', '– nothing collides', KEEP],
    ['in quotation marks', '“keep two calendars”', '"two directors"', '“So that nothing collides.”', KEEP],
    ['as a participle', 'Keeping two calendars', 'two directors', 'nothing collides', KEEP],
    ['in the third person', 'Keeps two calendars', 'two directors', 'nothing collides', KEEP],
    ['with “to”', 'To keep two calendars', 'two directors', 'that nothing collides', KEEP],
  ])('%s', (_how, name, forWhom, brings, sentence) => expect(say(name, forWhom, brings)).toBe(sentence));

  test.each(EXAMPLES)('%s', (_what, name, forWhom, brings, sentence) => expect(say(name, forWhom, brings)).toBe(sentence));

  test.each(EXAMPLES_IN_A_HURRY)('“%s”, “%s”, “%s”', (name, forWhom, brings, sentence) =>
    expect(say(name, forWhom, brings)).toBe(sentence),
  );

  test.each([
    ['Hebrew', 'מנהלת יומנים', 'המנכ״ל', 'שום דבר לא מתנגש.'],
    ['Japanese', '予定を管理する', '役員', '会議が重ならない。'],
    ['German', 'Termine koordinieren', 'Vorstände', 'nichts doppelt liegt'],
    ['Greek', 'Κρατάω δύο ημερολόγια', 'δύο διευθυντές', 'τίποτα δεν συμπίπτει'],
  ])('%s words stay whole', (_script, name, forWhom, brings) => {
    const sentence = say(name, forWhom, brings);
    for (const part of [name, forWhom, brings]) expect(sentence.toLowerCase()).toContain(part.replace(/[.。]$/, '').toLowerCase());
    expect(sentence).toMatch(/^I .* for .*, so that .*\.$/u);
    expect(sentence).not.toContain('they have');
  });

  test.each([
    ['', 'two directors', 'nothing collides'],
    ['keep two calendars', ' ', 'nothing collides'],
    ['keep two calendars', 'two directors', '…'],
    ['I', 'two directors', 'nothing collides'],
    ['keep two calendars', 'for', 'nothing collides'],
    ['keep two calendars', 'two directors', 'So that.'],
  ])('there is none while a part is missing: “%s”, “%s”, “%s”', (name, forWhom, brings) => expect(say(name, forWhom, brings)).toBe(''));
});

describe('laws', () => {
  const word = fc.constantFrom(
    'keep',
    'two',
    'calendars',
    'the',
    'board',
    'Dana',
    'CEO',
    'nothing',
    'waits',
    'für',
    '予定',
    'יומן',
    '30%',
    '“so”',
    'a.m.',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), words);

  test('never throws; one line; a sentence with all three, or nothing', () => {
    fc.assert(
      fc.property(anything, anything, anything, (name, forWhom, brings) => {
        const sentence = say(name, forWhom, brings);
        if (sentence === '') return;
        expect(sentence).toMatch(/^(?:I|We|My|Our)\b/u);
        expect(sentence).not.toMatch(/[\n\r]| {2}|\.\.$/u);
        expect(sentence).toMatch(/[.!?。][”"»’]?$/u);
      }),
    );
  });

  test('what stands before a part in the sentence, and a period after it, change nothing', () => {
    const plain = fc
      .array(fc.constantFrom('keep', 'two', 'lists', 'open', 'CEO', 'Dana', 'office'), { minLength: 2, maxLength: 5 })
      .map((all) => `keep ${all.join(' ')}`);
    fc.assert(
      fc.property(plain, plain, plain, (name, forWhom, brings) => {
        const sentence = say(name, forWhom, brings);
        expect(sentence).not.toBe('');
        expect(say(`I ${name}.`, `for ${forWhom}.`, `so that ${brings}.`)).toBe(sentence);
        expect(say(` ${name}\n`, `For ${forWhom},`, `So that ${brings} …`)).toBe(sentence);
      }),
    );
  });

  test('no word of a person is lost', () => {
    fc.assert(
      fc.property(words, words, words, (name, forWhom, brings) => {
        const sentence = say(`keep ${name}`, forWhom, `it ${brings}`).toLowerCase();
        for (const one of `${name} ${forWhom} ${brings}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) expect(sentence).toContain(one);
      }),
    );
  });
});
