import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPENINGS, openWith } from '../../../src/features/negotiate/push-backs.ts';
import { buildSheet, COPIES, MOST, openingOf, sheetText, type Sheet } from '../../../src/features/negotiate/sheet.ts';
import { LAST_STEP, trimSheet } from '../../../src/features/negotiate/trim-sheet.ts';
import { blankResearch } from '../../../src/features/salary/research.ts';
import { countWord } from '../../../src/lib/text.ts';
import { entry } from '../salary/some-research.ts';
import { con, offer, planted, sampleSource, SECRET_OPENING, SECRETS, someSource, talk, TODAY, way } from './some-talks.ts';

const STEPS = Array.from({ length: LAST_STEP + 1 }, (_, step) => step);
const texts = (count: number, word: string): readonly string[] => Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
/** An offer with so many asks and conditions and nothing else. */
const asking = (asks: number, conditions = 0): typeof sampleSource => ({
  ...sampleSource,
  research: undefined,
  negotiation: talk(),
  offer: offer([
    con(
      'a',
      texts(asks, 'wish').map((text, at) => way(`a${at}`, { text })),
    ),
    con(
      'b',
      texts(conditions, 'term').map((text, at) => way(`b${at}`, { text, kind: 'condition' })),
      { weight: 1 },
    ),
  ]),
});

describe('the sheet of the sample', () => {
  const lines = (copy: Sheet['copy']): readonly string[] =>
    sheetText(buildSheet(sampleSource, copy))
      .replace(/\u202f/g, ' ')
      .split('\n');

  test('on their copy', () => {
    expect(lines('theirs')).toEqual([
      'EA to the CEO: what would let me say yes',
      'Talk with Renata Sole, Sat, May 16, 10:00 AM. Answer by Thu, May 21',
      '',
      'Thank you for the offer; I would like to work with you. Three things would make it an easy yes. Is there room to talk about them?',
      '',
      'I ask for',
      '1. $84,000 a year',
      '   Because: Harlow & Finch states up to $88,000 for this work, and Brightwell Foods up to $84,000.',
      '   In return: I can start two weeks after we sign',
      '2. A named colleague who covers my days off',
      '   Because: Requests do not wait for me. Our intake desk took late ones from 14 a week to 6, because anyone could take it over.',
      '   In return: I write the handover, and keep it up to date',
      '',
      'My yes depends on',
      '- No calls after 7, except in an emergency',
      '',
      'What this work pays',
      '- Harlow & Finch, posting: $76,000 to $88,000 a year',
      '- Brightwell Foods, posting: $75,000 to $84,000 a year',
      '- Recruiter, by phone: $78,000 to $86,000 a year',
      '',
      'What I bring',
      '- The intake desk: from 14 late requests a week to 6, in two months',
      '- Nine assistants, one rule: from about eight double bookings a month to one',
      '- Two board calls at once: both held, and both ended on time',
      '',
      'Thank you for taking the time.',
    ]);
  });

  test('on mine, with what is for me only', () => {
    expect(lines('mine')).toEqual(
      expect.arrayContaining([
        'My copy. Talk with Renata Sole, Sat, May 16, 10:00 AM. Answer by Thu, May 21',
        '   I would settle for: $80,000, with a review in six months',
        '- Where is there room in the offer?',
        '- We need an answer today. – I can answer the day after I have the terms in writing.',
        'For me only',
        '- Figures: Open at $84,000 a year; aim for $80,000 a year; floor $76,000 a year',
        '- Said so far: “In the low eighties”, to Renata Sole, May 8',
        '- Goal: Pay that fits the work, and evenings of my own',
        '- If they say no: Ellery Insurance, at $82,000; and Harlow & Finch may still decide',
        '- Watch: Whether they look for a way, or only say no',
      ]),
    );
    expect(buildSheet(sampleSource, 'mine')).toMatchObject({ lines: MOST.lines, thanks: '', leftOut: [] });
  });

  test('on the card for the pocket: asks, conditions, two replies, my figures and what I do if they say no', () => {
    expect(
      lines('pocket')
        .filter((line) => /^\S/.test(line) && !/^(-|\d\.) /.test(line))
        .slice(3),
    ).toEqual(['I ask for', 'My yes depends on', 'If they say', 'For me only']);
    expect(lines('pocket').slice(-2)).toEqual([
      '- Figures: Open at $84,000 a year; aim for $80,000 a year; floor $76,000 a year',
      '- If they say no: Ellery Insurance, at $82,000; and Harlow & Finch may still decide',
    ]);
    expect(buildSheet(sampleSource, 'pocket').replies).toHaveLength(2);
  });
});

describe('a sheet', () => {
  test('of nothing is its title and an opening, and thanks on their copy', () => {
    const [first = ''] = OPENINGS.map((opening) => opening.one);
    expect(sheetText(buildSheet(asking(0), 'mine'))).toBe(`Job: what would let me say yes\nMy copy\n\n${first}`);
    expect(sheetText(buildSheet(asking(0), 'theirs'))).toBe(`Job: what would let me say yes\n\n${first}\n\nThank you for taking the time.`);
  });

  test.each(COPIES)('holds three asks and four conditions, and names the others (%s)', (copy) => {
    const sheet = buildSheet(asking(12, 6), copy);
    expect(sheet.asks.map((ask) => ask.text)).toEqual(['wish 1', 'wish 2', 'wish 3']);
    expect(sheet.conditions).toEqual(['term 1', 'term 2', 'term 3', 'term 4']);
    expect(sheet.leftOut).toEqual([`nine asks (${texts(12, 'wish').slice(3).join('; ')})`, 'two conditions (term 5; term 6)']);
  });

  test('holds so many reasons, questions and replies, and names the others', () => {
    const negotiation = talk({
      reasons: texts(4, 'reason').map((text) => ({ id: text, text, proof: '' })),
      questions: texts(5, 'question').map((text) => ({ id: text, text })),
      replies: texts(6, 'reply').map((they) => ({ id: they, they, answer: 'so' })),
    });
    const { leftOut, brings, questions, replies } = buildSheet({ ...asking(0), negotiation }, 'mine');
    expect([brings.length, questions.length, replies.length]).toEqual([MOST.brings, MOST.questions, MOST.replies]);
    expect(leftOut).toEqual(['one reason (reason 4)', 'two questions (question 4; question 5)', 'two replies (reply 5; reply 6)']);
    expect(buildSheet({ ...asking(0), negotiation }, 'theirs').leftOut).toEqual(['one reason (reason 4)']);
  });

  test('opens with as many things as stand on it', () => {
    expect(buildSheet(asking(3), 'theirs').opening).toContain('Three things');
    expect(buildSheet(asking(5), 'theirs').opening).toContain('Three things');
  });

  test('says what an ask is worth on my copy only', () => {
    const worth = { kind: 'money', cents: { low: 777_700, high: 888_800 } } as const;
    const source = {
      ...asking(0),
      offer: offer([con('c', [way('x', { worth })])], { pay: { basis: 'hour', cents: 4_500, currency: 'USD' } }),
    };
    expect(sheetText(buildSheet(source, 'mine'))).toContain('Worth to me a year: $7,777 to $8,888');
    expect(JSON.stringify(buildSheet(source, 'theirs'))).not.toMatch(/7,777|Worth/);
  });
});

describe('their copy', () => {
  const holdsNone = (text: string, sheet: Sheet): void => {
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    const asked = [...sheet.asks.map((ask) => ask.text), ...sheet.leftOut];
    if (!asked.some((ask) => ask.includes(SECRET_OPENING))) expect(text).not.toContain(SECRET_OPENING);
  };

  test('holds nothing that is for me only, whatever stands there, at every step of trimming', () => {
    fc.assert(
      fc.property(someSource, (source) => {
        const sheet = buildSheet(planted(source), 'theirs');
        for (const step of STEPS) {
          const trimmed = trimSheet(sheet, step);
          holdsNone(JSON.stringify(trimmed), sheet);
          holdsNone(sheetText(trimmed.sheet), sheet);
        }
        holdsNone(JSON.stringify(sheet), sheet);
      }),
    );
  });

  test('of the sample holds none of the secrets that mine holds', () => {
    const source = planted(sampleSource);
    const [mine, theirs] = [sheetText(buildSheet(source, 'mine')), sheetText(buildSheet(source, 'theirs'))];
    for (const secret of [
      '73,131',
      '84,242',
      SECRET_OPENING,
      '§said§',
      '§secret§ Ellery',
      '§secret§ Whether they',
      '§secret§ Pay that fits',
    ])
      expect(mine).toContain(secret);
    for (const secret of [...SECRETS, SECRET_OPENING]) expect(theirs).not.toContain(secret);
  });

  test('does not say what I earn now', () => {
    const research = {
      ...blankResearch('r'),
      evidence: [
        entry('a', { source: 'My present pay', kind: 'own', lowCents: 5_111_100, highCents: 5_111_100 }),
        entry('b', { source: 'A posting', lowCents: 7_000_000, highCents: 8_000_000 }),
      ],
    };
    expect(sheetText(buildSheet({ ...sampleSource, research }, 'theirs'))).not.toMatch(/51,111|My present pay/);
  });
});

describe('trimming a sheet', () => {
  const PARTS = ['asks', 'conditions', 'evidence', 'brings', 'questions', 'replies', 'mine'] as const;
  const letters = (sheet: Sheet): number => sheetText(sheet).length;
  const someSheet = fc.tuple(someSource, fc.constantFrom(...COPIES)).map(([source, copy]) => buildSheet(source, copy));

  test('changes nothing at step 0', () => {
    fc.assert(
      fc.property(someSheet, (sheet) => {
        const now = trimSheet(sheet, 0);
        expect(sheet).toMatchObject(now.sheet);
        expect(sheetText(now.sheet)).toBe(sheetText(sheet));
        expect(now).toMatchObject({ points: { pocket: 9.5, mine: 10.75, theirs: 13 }[sheet.copy], leftOut: sheet.leftOut });
      }),
    );
  });

  test('never shows more at a later step, in no larger type, and keeps an ask', () => {
    fc.assert(
      fc.property(someSheet, (sheet) => {
        let before = trimSheet(sheet, 0);
        for (const step of STEPS.slice(1)) {
          const now = trimSheet(sheet, step);
          for (const part of PARTS) expect(now.sheet[part].length, `${part} at ${step}`).toBeLessThanOrEqual(before.sheet[part].length);
          expect(now.sheet.lines).toBeLessThanOrEqual(before.sheet.lines);
          expect(now.points).toBeLessThanOrEqual(before.points);
          // A larger step would leave room on the page that larger type could have.
          expect(before.points - now.points).toBeLessThanOrEqual(0.25);
          expect(letters(now.sheet), `letters at ${step}`).toBeLessThanOrEqual(letters(before.sheet));
          expect(now.sheet.asks.length).toBeGreaterThanOrEqual(Math.min(1, sheet.asks.length));
          before = now;
        }
      }),
    );
  });

  test('names how many of what are gone, and what was named before', () => {
    const NAMES = {
      asks: 'asks?',
      conditions: 'conditions?',
      evidence: 'lines? of evidence',
      brings: 'reasons?',
      questions: 'questions?',
      replies: 'repl(y|ies)',
    };
    fc.assert(
      fc.property(someSheet, fc.constantFrom(...STEPS), (sheet, step) => {
        const now = trimSheet(sheet, step);
        const said = now.leftOut.slice(sheet.leftOut.length);
        expect(now.leftOut.slice(0, sheet.leftOut.length)).toEqual(sheet.leftOut);
        for (const [part, name] of Object.entries(NAMES) as readonly (readonly [keyof typeof NAMES, string])[]) {
          const gone = sheet[part].length - now.sheet[part].length;
          expect(said.filter((line) => new RegExp(`^${countWord(gone)} ${name}$`).test(line)).length, `${part} at ${step}`).toBe(
            gone > 0 ? 1 : 0,
          );
        }
        const isCut = JSON.stringify(now.sheet).includes('…') && !JSON.stringify(sheet).includes('…');
        if (isCut) expect(said.at(-1)).toMatch(/^the end of (one long text|\w+ long texts)$/);
      }),
    );
  });

  test.each([
    [0, 2, 2, []],
    [10, 2, 1, ['one question']],
    [11, 2, 0, ['two questions']],
    [24, 2, 0, ['two questions', 'three replies', 'two lines of evidence', 'two reasons']],
    [LAST_STEP, 1, 0, ['two questions', 'three replies', 'two lines of evidence', 'three reasons', 'one ask']],
  ])('of the sample at step %i: %i asks, %i questions', (step, asks, questions, gone) => {
    const { sheet, leftOut } = trimSheet(buildSheet(sampleSource, 'mine'), step);
    expect([sheet.asks.length, sheet.questions.length]).toEqual([asks, questions]);
    expect(leftOut.filter((line) => !line.startsWith('the end of'))).toEqual(gone);
  });

  test('does not call a text cut that only loses blanks', () => {
    const source = { ...sampleSource, negotiation: talk({ opening: `Thank you.${' '.repeat(300)}Is there room?` }) };
    expect(trimSheet(buildSheet(source, 'theirs'), 7).leftOut).toEqual([]);
  });
});

describe('the opening', () => {
  test.each([
    [0, 'One thing'],
    [1, 'One thing'],
    [2, 'Two things'],
    [3, 'Three things'],
    [10, 'Seven things'],
  ])('for %i asks speaks of %s', (asks, words) => {
    expect(openingOf(talk(), asks)).toContain(words);
    for (const opening of OPENINGS) expect(openWith(opening, asks)).toMatch(/^[A-Z][^{}]*\?$/);
  });
  test('is the person’s own where there is one', () => {
    expect(openingOf(talk({ opening: ' Good morning. ' }), 3)).toBe('Good morning.');
    expect(openingOf(talk({ opening: '  ' }), 3)).toBe(openingOf(talk(), 3));
  });
});

test('a date of the talk or of the answer stands alone where nothing else is known', () => {
  const about = (change: Parameters<typeof talk>[0], respondBy?: string): string =>
    buildSheet({ ...asking(0), negotiation: talk(change), offer: offer([], respondBy === undefined ? {} : { respondBy }) }, 'theirs').about;
  expect(about({ callOn: '2026-05-16' })).toBe('Talk, Sat, May 16');
  expect(about({ withWhom: ' Renata ' })).toBe('Talk with Renata');
  expect(about({}, '2026-05-20')).toBe('Answer by Wed, May 20');
  expect(about({ withWhom: 'Renata', callOn: TODAY }, '2027-01-04')).toBe('Talk with Renata, Thu, May 14. Answer by Mon, Jan 4, 2027');
});
