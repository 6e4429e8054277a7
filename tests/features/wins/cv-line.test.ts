import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cvLineOf, JOINING_WORDS } from '../../../src/features/wins/cv-line.ts';
import { isPastVerb } from '../../../src/features/wins/past-verbs.ts';
import { plainAscii } from '../../../src/features/wins/plain-ascii.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';
import { AS_THEY_COME, TIDY, type TypedWin } from './cv-wins.ts';

const typed = ([what, brought = '', before = '', after = '', forWhom = '']: TypedWin): Win => ({
  ...blankWin('w', what, '2026-06-01'),
  ...{ brought, before, after, forWhom },
});
const lineOf = (...win: TypedWin): string => {
  const result = cvLineOf(typed(win));
  return 'line' in result ? result.line : `missing: ${result.missing}`;
};
const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9$%]+(?:[.,'][0-9a-z]+)*/g) ?? [];
const PRONOUN = /\b(?:I|me|my|mine|we|us|our|ours|you|your|he|him|his|she|her|hers|they|them|their|theirs|it|its|myself)\b/i;

/** What holds for every line. */
function checkLine(line: string, win: Win): void {
  expect(line.length).toBeLessThanOrEqual(200);
  expect(line).toMatch(/^[\x20-\x7e]+$/);
  expect(line).not.toMatch(PRONOUN);
  const known = new Set([...words(plainAscii(Object.values(win).join(' '))), ...JOINING_WORDS.map((word) => word.toLowerCase())]);
  expect(words(line).filter((word) => !known.has(word))).toEqual([]);
}

describe('the line of a win for a CV', () => {
  test('has ten joining words', () => expect(JOINING_WORDS).toHaveLength(10));

  test.each([
    ['thirty tidy wins', TIDY, 0],
    // “Rewritten” has no past tense in its win, and “she won” of somebody with a name is not mine to claim.
    ['thirty as they come', AS_THEY_COME, 2],
  ])('%s', (_name, wins, fewerThan) => {
    expect(wins).toHaveLength(30);
    let missing = 0;
    for (const one of wins) {
      const win = typed(one);
      const result = cvLineOf(win);
      if ('missing' in result) {
        missing += 1;
        continue;
      }
      checkLine(result.line, win);
      const [first = '', second = ''] = result.line.split(/[\s,:]+/);
      expect(isPastVerb(first, second, true), result.line).toBe(true);
      expect(words(result.line).length, result.line).toBeLessThanOrEqual(30);
    }
    expect(missing).toBeLessThanOrEqual(fewerThan);
  });

  test('most have twelve words, and the number in the first half', () => {
    const lines = [...TIDY, ...AS_THEY_COME].map((win) => lineOf(...win));
    expect(lines.filter((line) => line.split(' ').length >= 12).length).toBeGreaterThanOrEqual(42);
    const numbered = lines.filter((line) => /\d/.test(line));
    expect(numbered.filter((line) => line.search(/\d/) < line.length / 2).length / numbered.length).toBeGreaterThan(0.5);
  });

  test('reads as one would write it', () => {
    expect(lineOf('I have reorganised the archive', 'Anyone finds a contract in a minute')).toBe(
      'Reorganised the archive: anyone finds a contract in a minute',
    );
    expect(lineOf('Changed the travel agency after comparing four offers', 'Saved $12,400 in the first year')).toBe(
      'Saved $12,400 in the first year: changed the travel agency after comparing four offers',
    );
    expect(lineOf('Reordered the standing meetings', 'She got four hours a week back', '', '', 'Dana Reyes')).toBe(
      'Reordered the standing meetings: four hours a week back',
    );
    expect(lineOf('Trained two temps on the switchboard', 'They ran the desk alone within ten days')).toBe(
      'Trained two temps on the switchboard: the temps ran the desk alone within ten days',
    );
    expect(lineOf('Booked the rooms in January', '', '€210 a night', '€120', 'Finance')).toContain('from EUR 210 a night to EUR 120');
  });

  test('keeps a figure whose sign of money is not plain', () => {
    const win = {
      ...blankWin('w', 'Booked the whole Tokyo trip through one agency', '2026-05-14'),
      brought: 'saved ¥400,000 against last time',
    };
    expect(cvLineOf(win)).toEqual({ line: expect.stringMatching(/saved 400,000 against last time/i) });
  });

  test('names nobody it was done for, only what they are', () => {
    for (const forWhom of ['Dana Reyes', 'Dana Reyes, Calder Freight', 'Ms. Dana Reyes at Calder Freight'])
      expect(lineOf('Got Dana Reyes of Calder Freight a visa in three days', 'Dana’s trip went ahead', '', '', forWhom)).not.toMatch(
        /Reyes|Dana/,
      );
    expect(lineOf('Cut the agenda', 'Meetings end by four now', '', '', 'the board')).toContain('for the board');
  });

  test('says what is missing', () => {
    for (const what of [
      '',
      'Minutes for board',
      'Managing calendars',
      'We cut costs by 4 %',
      'Shared inbox',
      'I am in charge',
      '会議',
      'The director got four hours back',
    ])
      expect(lineOf(what, 'Saved $40'), what).toBe('missing: verb');
    expect(lineOf('Scheduled 30 interviews')).toBe('missing: outcome');
    expect(lineOf('Scheduled 30 interviews', ' – ')).toBe('missing: outcome');
    expect(cvLineOf({ ...typed(['Booked the wrong room', 'Lost an hour']), isShort: true })).toEqual({ missing: 'outcome' });
    expect(lineOf('Helped with a pitch', 'She won the account', '', '', 'Anna')).toBe('missing: outcome');
  });

  test('a verb is one by its form, and by what follows where it could be a noun', () => {
    for (const verb of ['reorganised', 'wrote', 'rebuilt', 're-wrote', 'Cut', 'co-led', 'oversaw', 'triaged'])
      expect(isPastVerb(verb, 'the'), verb).toBe(true);
    for (const noun of ['need', 'hundred', 'feed', 'calendar', 'managing', 'cost', 'ed']) expect(isPastVerb(noun, 'the'), noun).toBe(false);
    expect(isPastVerb('shared', 'the')).toBe(true);
    expect(isPastVerb('shared', 'inbox')).toBe(false);
  });

  test('what is too long loses its end, never its outcome', () => {
    const long = 'Reorganized ' + 'the calendar of the western region and '.repeat(12);
    const line = lineOf(long, `It saved ${'four hours of every week '.repeat(10)}`);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(line).toContain('saved');
  });
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...'I we she they it cut saved Reorganized the my her calendar €40 £2,300 from to so that and , ; : – “best” Dana’s Café 9 20% they’ve who for Zürich ½ → it’s'.split(
            ' ',
          ),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );
  test('whatever is typed: nothing thrown, plain, short, of the win’s own words, by nobody', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (what, brought, before, after, forWhom) => {
        const win = typed([what, brought, before, after, forWhom]);
        const result = cvLineOf(win);
        if ('line' in result) checkLine(result.line, win);
      }),
      { numRuns: 1500 },
    );
  });
});
