import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFileMarkdown } from '../../../src/features/exports/markdown.ts';
import { WINS_COLUMNS, winsCsv } from '../../../src/features/exports/wins-csv.ts';
import { reviewsIn, servicesIn, winsIn } from '../../../src/features/wins/wins-format.ts';
import { EFFECT_TITLES } from '../../../src/features/wins/win-words.ts';
import { EFFECTS, type Win } from '../../../src/features/wins/win.ts';
import { contentOf } from '../../../src/features/your-data/case-file.ts';
import { readCaseFile } from '../../../src/features/your-data/read-case-file.ts';
import { sizeOf, WARN_CHARACTERS } from '../../../src/lib/room.ts';
import { readCsv, readTable } from '../../helpers/read-csv.ts';
import { shownAs } from '../../helpers/read-markdown.ts';
import { someCaseFile } from '../your-data/any-case-file.ts';
import { FULL } from '../your-data/full-case-file.ts';
import { fileOf, texts } from '../your-data/some-case.ts';
import { fixtureParts, readParts, TODAY } from '../your-data/some-case-file.ts';

/** Five hundred wins of ten years, each with everything said, with services and a review. */
const MANY: readonly object[] = [
  ...Array.from({ length: 500 }, (_, at) => ({
    ...{ id: `w${at}`, type: 'win', updatedAt: at + 1, happenedOn: `${2017 + (at % 10)}-${String((at % 12) + 1).padStart(2, '0')}-15` },
    ...{
      what: `Cut “clashes”, no. ${at}`,
      forWhom: 'Dana; Renata',
      brought: `${at} hours\na week`,
      before: '9',
      after: '1',
      proof: `Export ${at}`,
    },
    ...{ said: '“Best hour”', serviceId: at % 2 === 0 ? 's' : '', learned: '', effect: EFFECTS[at % EFFECTS.length] },
    ...(at % 9 === 0 ? { isShort: true, learned: `Ask on day ${at}` } : {}),
    ...(at % 7 === 0 ? { cvLine: `Cut clashes; no. ${at}` } : {}),
  })),
  {
    id: 's',
    type: 'service',
    updatedAt: 900,
    name: 'keep two calendars',
    forWhom: 'two directors',
    brings: 'nothing collides',
    tasks: ['Maintain'],
    isExtra: true,
    order: 0,
  },
  {
    id: 'r',
    type: 'review',
    updatedAt: 901,
    since: '',
    withWhom: 'Ines',
    goals: [],
    winIds: ['w1', 'w2'],
    shortIds: ['w0'],
    asks: [],
    agreed: 'A day a week',
  },
];
const { wins: many } = readParts({ wins: MANY });

/** What a row of the table says of a win. */
const asWin = (row: Readonly<Record<string, string>>): Partial<Win> => ({
  happenedOn: row['Day'] ?? '',
  what: row['What I did'] ?? '',
  forWhom: row['For whom'] ?? '',
  brought: row['What it brought'] ?? '',
  before: row['Before'] ?? '',
  after: row['After'] ?? '',
  proof: row['Who or what can confirm it'] ?? '',
  said: row['What they said'] ?? '',
  learned: row['What it taught me'] ?? '',
  ...Object.fromEntries(EFFECTS.flatMap((effect) => (EFFECT_TITLES[effect] === row['What it changed'] ? [['effect', effect]] : []))),
  ...(row['My line for a CV'] === '' ? {} : { cvLine: row['My line for a CV'] ?? '' }),
  ...(row['Fell short'] === 'yes' ? { isShort: true as const } : {}),
});

describe('500 wins, taken elsewhere', () => {
  test('through a file and back they are the same, with services and reviews', () => {
    const read = readCaseFile(fileOf(contentOf({ stored: texts({ wins: MANY }), open: new Map() })));
    if (read.state !== 'good') throw new Error(read.state);
    const back = read.parts.get('wins') as unknown as typeof many;
    expect(winsIn(back)).toEqual(winsIn(many));
    expect(servicesIn(back)).toEqual(servicesIn(many));
    expect(reviewsIn(back)).toEqual(reviewsIn(many));
  });

  test('as a table they are one row each, with every field as it was typed', () => {
    const rows = readTable(winsCsv(many));
    expect(rows).toHaveLength(500);
    winsIn(many).forEach((win, at) => {
      const { id, type, updatedAt, serviceId } = win;
      expect({ ...asWin(rows[at] ?? {}), id, type, updatedAt, serviceId }).toEqual(win);
      expect(rows[at]?.['Belongs to']).toBe(serviceId === '' ? '' : 'keep two calendars');
    });
  });

  test('as text they hold everything that was written', async () => {
    const shown = shownAs(await caseFileMarkdown(new Map([['wins', many]]), TODAY)).replace(/\s+/g, ' ');
    for (const { what, proof, learned, cvLine = '' } of winsIn(many))
      for (const text of [what, proof, learned, cvLine]) expect(shown).toContain(text);
  });

  test('they leave more than half of the room, as the meter counts it', () => {
    const [[key, text] = ['', '']] = [...texts({ wins: MANY })];
    expect(sizeOf(key, text).characters).toBeLessThan(WARN_CHARACTERS / 2);
  });

  test('neither keeps anybody waiting', async () => {
    // What is loaded for it is loaded once.
    await caseFileMarkdown(new Map([['wins', many]]), TODAY);
    // Time of the processor: others may be busy.
    const start = process.cpuUsage();
    winsCsv(many);
    await caseFileMarkdown(new Map([['wins', many]]), TODAY);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
  });
});

describe('any wins as a table', () => {
  test('a full table, whatever the format has read', () => {
    fc.assert(
      fc.property(someCaseFile, ({ wins }) => {
        for (const row of readCsv(winsCsv(wins))) expect(row).toHaveLength(WINS_COLUMNS.length);
      }),
    );
  });

  test('formulas are held down, a lost day is an empty cell, and without wins there are only heads', () => {
    const [row] = readTable(winsCsv(readParts({ wins: [{ id: 'w', type: 'win', what: '=cmd', happenedOn: 'soon' }] }).wins));
    expect(row).toMatchObject({ 'What I did': "'=cmd", Day: '' });
    expect(readCsv(winsCsv(new Map()))).toEqual([[...WINS_COLUMNS]]);
  });

  test.each([
    ['version 1 stored', fixtureParts()],
    ['a full case file has', readParts(FULL)],
  ])('every text of the wins that %s', (_, { wins }) => {
    const cells = readCsv(winsCsv(wins)).flat();
    for (const { what, brought, proof, said, learned } of winsIn(wins))
      for (const text of [what, brought, proof, said, learned]) expect(cells).toContain(text);
  });
});
