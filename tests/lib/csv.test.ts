import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/lib/csv.ts';
import { CSV_FORMS, csvFormOf } from '../../src/lib/csv-form.ts';
import { readCsv, readTable } from '../helpers/read-csv.ts';

const one = (cell: string | number): string => readCsv(csvText(['a'], [[cell]]))[1]?.[0] ?? '';

describe('the reader of these tests', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFF"a ""b""","c,d"\r\n"e\nf",\r\n',
      [
        ['a "b"', 'c,d'],
        ['e\nf', ''],
      ],
    ],
    ['"",""\r\n', [['', '']]],
    ['', []],
  ])('reads %j', (text, rows) => expect(readCsv(text)).toEqual(rows));

  test.each(['"a"b\r\n', '"open', 'a"b,c\r\n', 'a\nb\r\n'])('refuses %j', (text) => expect(() => readCsv(text)).toThrow());
});

describe('a table for a spreadsheet', () => {
  test('begins with a byte order mark, and ends every row with CRLF', () => {
    expect(csvText(['Größe', 'n'], [['weiß', 1.5]])).toBe('\uFEFF"Größe","n"\r\n"weiß",1.5\r\n');
  });

  test('has its heads also without rows', () => expect(csvText(['a', 'b'], [])).toBe('\uFEFF"a","b"\r\n'));

  test.each([
    '=1+1',
    '=HYPERLINK("http://x.example";"Pay")',
    "=cmd|'/C calc'!A0",
    '+1 555 0100',
    '-5',
    '- a point from a list',
    '@SUM(A1)',
    '@handle',
    '\t=1',
    '\r=1',
    '\n=1',
    '\r\n=1',
    ' =1',
    '\u00a0=1',
    '   -2+3',
    '\u200b=1',
    '\uFEFF=1',
    '\u0000=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' ＝1',
    '\t＠x',
    '﹦1',
  ])('shows %j as text', (cell) => {
    expect(one(cell)).toBe(`'${cell}`);
  });

  test.each(['', 'plain', 'a=b', '1-2', "'=1", '$60–65 an hour', 'e@mail.example', '”=1”', 'null', '–5'])('leaves %j as it is', (cell) =>
    expect(one(cell)).toBe(cell),
  );

  test.each([
    [5, '5'],
    [-5, '-5'],
    [45.5, '45.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e10, '10000000000'],
    [-0, '0'],
    [NaN, ''],
    [Infinity, ''],
  ])('writes the number %d as %j', (cell, written) => {
    expect(one(cell)).toBe(written);
    expect(csvText(['a'], [[cell]])).toBe(`\uFEFF"a"\r\n${written === '' ? '""' : written}\r\n`);
  });

  test('fills short rows and cuts long ones', () => {
    expect(readCsv(csvText(['a', 'b'], [['x'], ['x', 'y', 'z']]))).toEqual([
      ['a', 'b'],
      ['x', ''],
      ['x', 'y'],
    ]);
  });

  test('can be read back: every cell is there, and none begins a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', ';', "'", '＝', 'a', '\uFEFF') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const read = readCsv(csvText(['a', 'b'], rows)).slice(1);
        expect(read).toHaveLength(rows.length);
        read.forEach((row, at) =>
          row.forEach((found, column) => {
            const written = rows[at]?.[column] ?? '';
            expect([written, `'${written}`]).toContain(found);
            expect(found).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
          }),
        );
      }),
    );
  });

  test('is a list of objects by its heads', () => {
    expect(readTable(csvText(['a', 'b'], [['x', 1]]))).toEqual([{ a: 'x', b: '1' }]);
  });
});

describe('the form of a table', () => {
  test.each([
    ['en-US', ',', '.'],
    ['en-GB', ',', '.'],
    ['ja-JP', ',', '.'],
    ['en-IN', ',', '.'],
    ['he-IL', ',', '.'],
    ['de-DE', ';', ','],
    ['fr-FR', ';', ','],
    ['es-ES', ';', ','],
    ['nl-NL', ';', ','],
    ['sv-SE', ';', ','],
    ['pl-PL', ';', ','],
    ['pt-BR', ';', ','],
    ['en-ZA', ';', ','],
    ['de-CH', ';', '.'],
    ['it-CH', ';', '.'],
  ])('in %s has “%s” between its columns and “%s” before decimals', (locale, separator, decimal) =>
    expect(csvFormOf(locale)).toEqual({ separator, decimal }),
  );

  test('parts columns and decimals as it says, keeps the byte order mark, and quotes every text', () => {
    const rows = [['a; b, c', 7.5, '=1+1', '2026-05-14', -1234.25, 3]];
    const heads = ['a', 'b', 'c', 'd', 'e', 'f'];
    const head = (sign: string): string => heads.map((name) => `"${name}"`).join(sign);
    expect(CSV_FORMS.map((form) => csvText(heads, rows, form))).toEqual([
      `\uFEFF${head(',')}\r\n"a; b, c",7.5,"'=1+1","2026-05-14",-1234.25,3\r\n`,
      `\uFEFF${head(';')}\r\n"a; b, c";7,5;"'=1+1";"2026-05-14";-1234,25;3\r\n`,
      `\uFEFF${head(';')}\r\n"a; b, c";7.5;"'=1+1";"2026-05-14";-1234.25;3\r\n`,
    ]);
  });

  test('changes nothing in what can be read back', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', 'a', ' ') }), fc.integer(), fc.double());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const [comma = [], ...others] = CSV_FORMS.map((form) => readCsv(csvText(['a', 'b'], rows, form), form.separator));
        const numbers = (read: readonly (readonly string[])[]): unknown =>
          read.map((row, at) => row.map((text, column) => (typeof rows[at - 1]?.[column] === 'number' ? text.replace(',', '.') : text)));
        for (const other of others) expect(numbers(other)).toEqual(comma);
      }),
    );
  });
});
