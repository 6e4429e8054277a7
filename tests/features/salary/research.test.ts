import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkResearch } from '../../../src/features/salary/checklist.ts';
import { gradeEvidence } from '../../../src/features/salary/market.ts';
import { evidenceOf } from '../../../src/features/salary/findings.ts';
import { OCCUPATIONS, snapshotFor } from '../../../src/features/salary/occupations.ts';
import {
  adviseFit,
  arguesFor,
  blankRequirement,
  countFit,
  splitPosting,
  type Requirement,
} from '../../../src/features/salary/relevance.ts';
import { blankResearch, isUntouchedResearch, parseResearch, researchName, saidWords } from '../../../src/features/salary/research.ts';
import { researchesIn, SALARY_FORMAT } from '../../../src/features/salary/salary-format.ts';
import { sampleResearch } from '../../../src/features/salary/sample-research.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';
import { requirement, research, someRequirement, someResearch, someStoredRecord, TODAY } from './some-research.ts';

describe('researches as stored', () => {
  statesTheLaws(SALARY_FORMAT, someStoredRecord);

  test('version 1 is read whole, and written back letter by letter', () => {
    const text = readFileSync(new URL('./fixtures/salary.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(text, SALARY_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    expect(writeEnvelope(reading.records, 1)).toBe(JSON.stringify(JSON.parse(text)));
    const [first, second] = researchesIn(reading.records);
    expect(first).toMatchObject({ job: 'Executive assistant to the COO', occupation: 'executive', need: { takeHomePercent: 76.5 } });
    expect(first?.evidence).toHaveLength(7);
    expect(second).toMatchObject({ id: 'r-2', currency: 'EUR', need: { knownYearCents: 4_800_000 } });
    // Six sources with a figure, five kinds; the same title in three, new in three of those without the survey, near in four.
    if (first !== undefined) expect(gradeEvidence(evidenceOf(first), TODAY).grade).toBe('A');
  });

  test('a whole research is read back letter by letter', () => {
    fc.assert(
      fc.property(someResearch, (one) => {
        const text = writeEnvelope(new Map([[one.id, { ...one, updatedAt: 7 }]]), 1);
        const reading = readEnvelope(text, SALARY_FORMAT);
        expect(reading).toMatchObject({ state: 'read', damaged: false });
        if (reading.state === 'read') expect(researchesIn(reading.records)).toEqual([{ ...one, updatedAt: 7 }]);
      }),
    );
  });

  test('what is wrong is left out or set right, what is not known stays', () => {
    const read = parseResearch({
      id: 'r',
      job: 7,
      occupation: 'pilot',
      currency: 'dollars',
      basis: 'fortnight',
      hoursPerWeek: 0,
      paidWeeks: 54,
      mood: 'new in version 9',
      evidence: [{ id: 'a', lowCents: 9, highCents: 5, date: '2026-02-30', kind: 'rumor', star: 1 }, 'stray'],
      requirements: [{ id: 'a', fit: 'maybe' }],
      need: { lines: [{ cents: -1 }, { id: 'housing', cents: 5 }], takeHomePercent: 0, knownYearCents: 0.5 },
      figures: { floor: -1, target: 5, ceiling: 9 },
      said: [{ on: 'yesterday' }],
    });
    expect(read).toMatchObject({ job: '7', currency: 'USD', basis: 'year', hoursPerWeek: 40, paidWeeks: 52, mood: 'new in version 9' });
    expect(read).not.toHaveProperty('occupation');
    expect(read.evidence).toEqual([
      {
        id: 'a',
        basis: 'year',
        currency: 'USD',
        source: '',
        link: '',
        kind: 'self-reported',
        match: 'near',
        place: '',
        reach: 'country',
        note: '',
        star: 1,
      },
    ]);
    expect(read.requirements).toEqual([{ id: 'a-2', text: '', fit: 'unjudged', proof: '' }]);
    expect(read.need).toEqual({
      lines: [
        { id: 'line-0', text: '', isWish: false },
        { id: 'housing', text: '', isWish: false, cents: 5 },
      ],
    });
    expect(read.figures).toEqual({ target: 5, ceiling: 9 });
    expect(read.said).toEqual([{ id: 'said-0', text: '', to: '' }]);
  });
});

describe('a posting taken apart', () => {
  test.each([
    ['bullets', '- Plans travel\n* Takes minutes\n• Keeps calendars', ['Plans travel', 'Takes minutes', 'Keeps calendars']],
    ['bullets of other kinds', '▪ One\n‣ Two\n● Three\n– Four\n— Five\n·Six', ['One', 'Two', 'Three', 'Four', 'Five', 'Six']],
    ['bullets run together on one line', 'You: • Plan travel • Take minutes', ['Plan travel', 'Take minutes']],
    [
      'numbers',
      '1. Plans travel\n2) Takes minutes\n(3) Keeps calendars\n12. Books rooms',
      ['Plans travel', 'Takes minutes', 'Keeps calendars', 'Books rooms'],
    ],
    ['headings, which are left out', 'What you bring:\n  Discretion\nWhat we offer :\nLunch', ['Discretion', 'Lunch']],
    [
      'lines of any system',
      'One thing\r\nTwo things\rThree things\u2028Four things',
      ['One thing', 'Two things', 'Three things', 'Four things'],
    ],
    ['marks at the ends', 'Plans travel;\nTakes minutes,\nKeeps calendars.', ['Plans travel', 'Takes minutes', 'Keeps calendars.']],
    ['spaces', '  Plans \t travel \u00a0 well  ', ['Plans travel well']],
    ['the same line twice', 'Discretion\n• Discretion', ['Discretion']],
    ['lines without a word', '---\n***\n5\n§ 7\n…\nok', ['ok']],
    ['other scripts', '• Führt Protokoll\n• 議事録を作成する', ['Führt Protokoll', '議事録を作成する']],
    ['words with a dash inside', 'Follow-up e-mails\nA 401(k) plan', ['Follow-up e-mails', 'A 401(k) plan']],
    ['nothing', '', []],
    ['blanks', ' \r\n\t\n', []],
  ])('gives %s', (_what, text, lines) => expect(splitPosting(text)).toEqual(lines));

  test('a long line without breaks is taken apart at its sentences', () => {
    const sentences = ['You plan the weeks of two directors and of their guests.', 'You take minutes; ', 'Do you like order?', 'We do!'];
    const long = `${sentences.join(' ')} ${'You write to many people every day. '.repeat(6)}`;
    expect(splitPosting(long)).toEqual([
      'You plan the weeks of two directors and of their guests.',
      'You take minutes',
      'Do you like order?',
      'We do!',
      'You write to many people every day.',
    ]);
    expect(splitPosting(sentences.join(' '))).toHaveLength(1);
  });
  test.each(['1.5 years with a board', '3.8 grade point average or better', '20.000 Euro budget'])('keeps its figures: %s', (line) => {
    expect(splitPosting(`• ${line}\n• Discretion`)).toEqual([line, 'Discretion']);
  });

  test.each([
    ['lines', 'Plans travel\n'.repeat(100_000)],
    ['other lines', Array.from({ length: 100_000 }, (_, at) => `Line ${at}`).join('\n')],
    ['bullets', '- '.repeat(200_000)],
    ['blanks', ' '.repeat(500_000)],
    ['blanks after a bullet', `- ${' '.repeat(500_000)}`],
    ['dots', `${'. '.repeat(200_000)}end`],
    ['letters without a blank', 'x'.repeat(500_000)],
  ])('is quick and short for very many %s', (_what, text) => {
    const start = Date.now();
    expect(splitPosting(text).length).toBeLessThanOrEqual(200);
    // A pattern that explodes takes minutes; a busy machine takes seconds.
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  test('never throws, and gives at most 200 lines, none twice, none empty, none with a break', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\r\n', '• ', '- ', '1. ', ':', '; ', '. ', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const lines = splitPosting(pieces.join(''));
        expect(lines.length).toBeLessThanOrEqual(200);
        expect(new Set(lines).size).toBe(lines.length);
        for (const line of lines) expect(line).toMatch(/^\S(.*\S)?$/u);
      }),
    );
  });
});

const proven = (count: number): readonly Requirement[] =>
  Array.from({ length: count }, (_, at) => requirement(`h${at}`, { fit: 'have', proof: 'x' }));
const part = (count: number): readonly Requirement[] => Array.from({ length: count }, (_, at) => requirement(`p${at}`, { fit: 'partly' }));
const unproven = (count: number): readonly Requirement[] =>
  Array.from({ length: count }, (_, at) => requirement(`u${at}`, { fit: 'have', proof: ' ' }));
const missing = (count: number): readonly Requirement[] => Array.from({ length: count }, (_, at) => requirement(`m${at}`));

describe('the fit', () => {
  test.each([
    ['2 are too few', proven(2), undefined],
    [
      'a requirement without words does not count',
      [...proven(2), { ...blankRequirement('b', ' '), fit: 'have' as const, proof: 'x' }],
      undefined,
    ],
    ['3 of 3 = 10 tenths', proven(3), 4],
    ['9 of 10 = 9 tenths', [...proven(9), ...missing(1)], 4],
    ['8 and a half of 10 = 8.5 tenths', [...proven(8), ...part(1), ...missing(1)], 3],
    ['8 and 2 halves of 10 = 9 tenths', [...proven(8), ...part(2)], 4],
    ['7 of 10 = 7 tenths', [...proven(7), ...missing(3)], 3],
    ['6 and a half of 10 = 6.5 tenths', [...proven(6), ...part(1), ...missing(3)], 2],
    ['5 of 10 = 5 tenths', [...proven(5), ...missing(5)], 2],
    ['4 and a half of 10 = 4.5 tenths', [...proven(4), ...part(1), ...missing(5)], 1],
    ['none of 3', missing(3), 1],
    ['a “have” without proof counts as a half: 3 halves of 3 = 5 tenths', unproven(3), 2],
    ['2 and a half of 3 = 8.3 tenths', [...proven(2), ...unproven(1)], 3],
  ])('%s', (_working, requirements, quarter) => expect(arguesFor(requirements)).toBe(quarter));

  test('is told in words', () => {
    expect(adviseFit([])).toEqual({ what: 'Nothing to go by yet.', why: 'Pick at least three requirements from the posting.' });
    expect(adviseFit(proven(2)).what).toBe('Too little to say anything.');
    const unjudged = proven(4).map((one) => ({ ...one, fit: 'unjudged' as const }));
    expect(adviseFit(unjudged)).toEqual({ what: 'Nothing to go by yet.', why: 'None of four requirements judged.' });
    expect(adviseFit([...proven(2), ...unproven(1), ...part(1), ...missing(1)])).toEqual({
      what: 'What you can prove argues for the quarter below the middle of the market range.', // 3 of 5 = 6 tenths
      why: 'Five requirements: two with proof, two in part or without proof, one not yet.',
    });
    expect(adviseFit(proven(10)).what).toBe('What you can prove argues for the top quarter of the market range.');
  });

  test('never falls when one gives a proof or can do more', () => {
    fc.assert(
      fc.property(fc.array(someRequirement, { minLength: 1, maxLength: 12 }), fc.nat(), (all, pick) => {
        const better = all.map((one, at) => (at === pick % all.length ? { ...one, fit: 'have' as const, proof: 'x' } : one));
        expect(arguesFor(better) ?? 0).toBeGreaterThanOrEqual(arguesFor(all) ?? 0);
        const { have, partly, notYet, all: count } = countFit(all);
        expect(have + partly + notYet).toBe(count);
      }),
    );
  });
});

describe('the checklist', () => {
  test('of a blank research has nothing done, of the sample everything', () => {
    expect(checkResearch(blankResearch('r'), TODAY).filter((item) => item.isDone)).toEqual([]);
    expect(checkResearch(sampleResearch(TODAY), TODAY).filter((item) => !item.isDone)).toEqual([]);
  });

  const sample = sampleResearch(TODAY);
  test.each([
    ['job', { place: ' ' }],
    ['evidence', { evidence: sample.evidence.slice(0, 2) }],
    ['fit', { requirements: [...sample.requirements, requirement('x', { fit: 'have' })] }],
    ['fit', { requirements: sample.requirements.slice(0, 2) }],
    ['need', { need: { lines: sample.need.lines } }],
    ['figures', { figures: { floor: 8_200_000, target: 8_000_000, opening: 8_400_000 } }],
    ['figures', { figures: { floor: 7_600_000, target: 8_000_000 } }],
    ['plan', { figures: { floor: 8_000_000, target: 20_000_000, opening: 20_000_000 } }],
    ['said', { said: [] }],
  ] as const)('does not call %s done too early', (part, change) => {
    expect(checkResearch({ ...sample, ...change }, TODAY).filter((item) => !item.isDone)).toEqual([{ part, isDone: false }]);
  });

  test('calls a plan done with a time and a step, also where the market cannot pay', () => {
    const above = { ...sample, figures: { floor: 8_000_000, target: 20_000_000, opening: 20_000_000 }, timeline: 'Next spring' };
    expect(checkResearch(above, TODAY).find((item) => item.part === 'plan')).toEqual({ part: 'plan', isDone: true });
    expect(checkResearch({ ...above, steps: [] }, TODAY).find((item) => item.part === 'plan')).toEqual({ part: 'plan', isDone: false });
  });
});

test('a research is called by its job and place, and untouched until something is put in', () => {
  expect(researchName(research())).toBe('Salary check');
  expect(researchName(research({ job: ' EA ', place: 'Hartford' }))).toBe('EA, Hartford');
  expect(isUntouchedResearch(research())).toBe(true);
  expect(isUntouchedResearch({ ...research(), updatedAt: 5 } as never)).toBe(true);
  expect(isUntouchedResearch(research({ currency: 'EUR' }))).toBe(true);
  expect(isUntouchedResearch(research({ figures: { floor: 1 } }))).toBe(false);
  expect(isUntouchedResearch(research({ occupation: 'other' }))).toBe(false);
});

test('what was said stands on one line', () => {
  expect(saidWords({ id: 's', text: '“Around 60”', to: 'Renata', on: '2026-05-12' })).toBe('“Around 60”, to Renata, May 12');
  expect(saidWords({ id: 's', text: '“Around 60”', to: ' ' })).toBe('“Around 60”');
});

test('a snapshot is dated, of a survey, and in order; there is none for “other”', () => {
  expect(snapshotFor(undefined)).toBeUndefined();
  expect(OCCUPATIONS.map((one) => snapshotFor(one)?.date)).toEqual(['2023-05-01', '2020-05-01', undefined]);
  for (const one of OCCUPATIONS) {
    const found = snapshotFor(one);
    if (found === undefined) continue;
    expect(parseResearch({ id: 'r', evidence: [{ id: 'x', ...found }] }).evidence).toEqual([{ id: 'x', ...found }]);
    // A single figure is a point, and says nothing of the spread.
    expect(found.lowCents).toBeLessThan(found.highCents);
  }
});
