import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePriorities } from '../../../src/features/offers/priorities.ts';
import { originalOffers } from '../../../src/features/offers/original-example.ts';
import { offersIn, prioritiesIn } from '../../../src/features/offers/worksheet-format.ts';
import { WORKSHEET_COLUMNS, worksheetCsv } from '../../../src/features/exports/worksheet-csv.ts';
import { readCsv, readTable } from '../../helpers/read-csv.ts';
import { someCaseFile } from '../your-data/any-case-file.ts';
import { FULL } from '../your-data/full-case-file.ts';
import { fixtureParts, readParts, SAMPLES } from '../your-data/some-case-file.ts';
import { textsIn } from '../your-data/texts-in.ts';

type Row = Readonly<Record<string, string>>;
/** The worksheet of raw offers, read back. */
const table = (offers: readonly unknown[]): readonly Row[] => {
  const { offers: records } = readParts({ offers });
  return readTable(worksheetCsv(offersIn(records), prioritiesIn(records)));
};
const lists = (rows: readonly Row[]): readonly string[] => rows.map((row) => row['List'] ?? '');

describe('the worksheet for a spreadsheet', () => {
  test('has a row for every pro, con and XCon of two offers, each under its offer', () => {
    const rows = table(originalOffers());
    const count = (list: string): number => lists(rows).filter((one) => one === list).length;
    expect([count('Offer'), count('Pay'), count('Pro'), count('Con'), count('XCon')]).toEqual([2, 2, 8, 6, 7]);
    expect(rows.filter((row) => row['Offer'] === 'Job 1').length).toBe(12);
    expect(rows.find((row) => row['Text'] === 'I must say yes before I see a contract')).toMatchObject({
      Offer: 'Job 2',
      Kind: 'Offer',
      List: 'Con',
      Weight: '5',
      'Must change': 'yes',
      'Belongs to': '',
    });
    expect(rows.find((row) => row['Text'] === '$60–65 an hour')).toMatchObject({
      List: 'XCon',
      'Belongs to': '$45 an hour is below the market',
      'Kind of XCon': 'Ask',
      Status: 'To ask',
    });
  });

  test('is read in columns, with its decimals, by a spreadsheet that parts by semicolons', () => {
    const { offers } = readParts({
      offers: [
        { id: 'a', title: 'EA; Berlin', respondBy: '2026-05-21', pay: { basis: 'hour', cents: 4550, currency: 'EUR', hoursPerWeek: 37.5 } },
      ],
    });
    const text = worksheetCsv(offersIn(offers), prioritiesIn(offers), { separator: ';', decimal: ',' });
    const [heads = [], ...rows] = readCsv(text, ';');
    expect(heads).toEqual(WORKSHEET_COLUMNS);
    const of = (row: readonly string[] | undefined, head: (typeof WORKSHEET_COLUMNS)[number]): string | undefined =>
      row?.[heads.indexOf(head)];
    expect(of(rows[0], 'Offer')).toBe('EA; Berlin');
    expect(of(rows[0], 'Answer by')).toBe('2026-05-21');
    expect(rows.map((row) => of(row, 'From')).filter(Boolean)).toEqual(['45,5', '37,5']);
  });

  test('gives what an ask is worth in the currency of the other offers, where its own offer has no pay', () => {
    const worth = { kind: 'money', cents: { low: 500_000, high: 500_000 } };
    const rows = table([
      { id: 'a', pay: { basis: 'year', cents: 4_800_000, currency: 'EUR' } },
      { id: 'b', order: 1, cons: [{ id: 'c', text: 'Low', xcons: [{ id: 'x', kind: 'ask', text: 'More', worth }] }] },
    ]);
    expect(rows.find((row) => row['Text'] === 'More')).toMatchObject({ From: '5000', Unit: 'EUR a year' });
  });

  test('has a row for an offer with nothing in it', () => {
    const rows = table([
      { id: 'a' },
      { id: 'b', kind: 'stay', company: 'Acme', respondBy: '2026-05-20', note: 'Ask\nAna', archived: true, order: 1 },
    ]);
    expect(lists(rows)).toEqual(['Offer', 'Offer']);
    expect(rows[0]).toMatchObject({ Offer: 'Offer 1', Company: '', 'Answer by': '', 'Put away': '' });
    expect(rows[1]).toMatchObject({ Offer: 'Acme', Kind: 'Staying', 'Answer by': '2026-05-20', 'Put away': 'yes', Note: 'Ask\nAna' });
  });

  test('has the answer to an ask, its days, and what it is about in numbers', () => {
    const xcon = {
      id: 'x',
      kind: 'ask',
      text: '=two days at home',
      status: 'partly',
      askedOn: '2026-05-01',
      answeredOn: '2026-05-02',
      answerDueOn: '2026-05-03',
      answer: '-one day',
      worth: { kind: 'home-days', amount: 2 },
    };
    const training = { id: 'y', text: 'A course', worth: { kind: 'training', cents: { low: 100_000, high: 150_050 } } };
    const [first, second] = table([
      {
        id: 'a',
        pay: { cents: 4500, currency: 'EUR', basis: 'hour' },
        cons: [{ id: 'c', text: 'Far away', needs: 'all', xcons: [xcon, training] }],
      },
    ]).filter((row) => row['List'] === 'XCon');
    expect(first).toMatchObject({
      Text: "'=two days at home",
      'Belongs to': 'Far away',
      Status: 'Partly',
      'Asked on': '2026-05-01',
      'They will know by': '2026-05-03',
      'Answered on': '2026-05-02',
      'What they answered': "'-one day",
      'What it is about': 'Days at home',
      From: '2',
      To: '2',
      Unit: 'Days a week',
    });
    expect(second).toMatchObject({ From: '1000', To: '1500.5', Unit: 'EUR' });
  });

  test('has each filled part of the pay in a row of its own, amounts in whole units', () => {
    const pay = {
      cents: 6000,
      highCents: 6550,
      currency: 'USD',
      basis: 'hour',
      leaveDays: 20,
      bonus: { as: 'percent', percent: 10 },
      signOn: { low: 500_000, high: 500_000 },
    };
    const yen = { cents: 6_000_000, currency: 'JPY', basis: 'year', match: { as: 'amount', cents: { low: 5, high: 7 } } };
    const rows = table([
      { id: 'a', pay },
      { id: 'b', pay: yen, order: 1 },
    ]).filter((row) => row['List'] === 'Pay');
    expect(rows.map((row) => [row['Text'], row['From'], row['To'], row['Unit']])).toEqual([
      ['Pay', '60', '65.5', 'USD an hour'],
      ['Days of leave a year', '20', '20', ''],
      ['Bonus', '10', '10', 'percent of base pay'],
      ['Sign-on bonus, paid once', '5000', '5000', 'USD once'],
      ['Pay', '6000000', '6000000', 'JPY a year'],
      ['Retirement match', '5', '7', 'JPY a year'],
    ]);
  });

  test('has a grant with its terms and its years, and what is left a month', () => {
    const flat = (cents: number): object => ({ low: cents, high: cents });
    const pay = {
      ...{ basis: 'year', cents: 7_800_000, currency: 'USD', netPercent: 70, place: 'Austin', rentMonth: flat(180_000) },
      grant: { kind: 'options', count: 10_000, strike: flat(100), each: flat(500), cliffMonths: 12, refresher: { worth: flat(800_000) } },
    };
    const rows = table([{ id: 'a', pay }]).filter((row) => row['List'] === 'Pay');
    expect(rows.map((row) => [row['Text'], row['From'] || row['Note'], row['Unit']])).toEqual([
      ['Pay', '78000', 'USD a year'],
      ['Where you would live', 'Austin', ''],
      ['Take-home pay, in percent of gross', '70', ''],
      ['Rent there a month', '1800', 'USD a month'],
      ['What they give', 'Options', ''],
      ['How many options', '10000', ''],
      ['Last valuation of one share today', '5', 'USD a share'],
      ['Strike price of one option', '1', 'USD an option'],
      ['Cliff, in months', '12', ''],
      ['What they give every year', 'Shares (also RSUs)', ''],
      ['What each year’s new grant is worth', '8000', 'USD in all'],
      // 10,000 × $4 ÷ 4, and a quarter of $8,000 more each year
      ...[10_000, 12_000, 14_000, 16_000].flatMap((equity, at) => [
        [`Year ${at + 1}, cash`, '78000', 'USD'],
        [`Year ${at + 1}, equity`, String(equity), 'USD'],
        [`Year ${at + 1}, everything`, String(78_000 + equity), 'USD'],
      ]),
      ['What is left a month', '2750', 'USD'],
    ]);
  });

  test('says of every must-have whether it is met, and what the gut and the rates are', () => {
    const priorities = parsePriorities({
      mustHaves: [
        { id: 'm1', text: 'A door' },
        { id: 'm2', text: 'Health insurance' },
      ],
      gut: { offerIds: ['b', 'a'], notedOn: '2026-05-01' },
      rates: [{ from: 'EUR', to: 'USD', rate: 1.1, on: '2026-05-02' }],
    });
    const rows = table([
      { ...priorities, id: 'priorities' },
      { id: 'a', title: 'A', meets: ['m2'] },
      { id: 'b', title: 'B', order: 1 },
    ]);
    const short = rows.map((row) => [row['Offer'], row['List'], row['Text'], row['Status']].join('/'));
    expect(short).toEqual([
      'A/Offer//Your gut’s number 2',
      'A/Must-have/A door/Not known to be met',
      'A/Must-have/Health insurance/Met',
      'B/Offer//Your gut’s number 1',
      'B/Must-have/A door/Not known to be met',
      'B/Must-have/Health insurance/Not known to be met',
      '/Exchange rate/1 EUR in USD/',
    ]);
    expect(rows.at(-1)).toMatchObject({ From: '1.1', Note: '2026-05-02' });
    expect(lists(table([{ ...priorities, id: 'priorities' }]))).toEqual(['Must-have', 'Must-have', 'Exchange rate']);
  });

  test('keeps the XCons of a pro that was a con', () => {
    const rows = table([
      { id: 'a', pros: [{ id: 'p', text: 'Quiet now', weight: 2, mustChange: true, xcons: [{ id: 'x', text: 'A door' }] }] },
    ]);
    expect(rows.slice(1)).toMatchObject([
      { List: 'Pro', 'Must change': '' },
      { List: 'XCon', Text: 'A door', 'Belongs to': 'Quiet now', Note: 'Out of sight: it was a con' },
    ]);
  });

  test.each([
    ['the sample', readParts(SAMPLES)],
    ['what version 1 stored', fixtureParts()],
    ['a case file with every field filled', readParts(FULL)],
  ])('has every text of %s in a cell', (_, { offers }) => {
    const cells = readCsv(worksheetCsv(offersIn(offers), prioritiesIn(offers))).flat();
    const texts = textsIn([offersIn(offers), prioritiesIn(offers).mustHaves]);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const [, text] of texts)
      expect(
        cells.some((cell) => cell.includes(text.trim())),
        text,
      ).toBe(true);
  });

  test('is a full table whatever the formats have read, without a formula, “null” or “undefined”', () => {
    fc.assert(
      fc.property(someCaseFile, ({ offers }) => {
        const text = worksheetCsv(offersIn(offers), prioritiesIn(offers));
        const rows = readCsv(text);
        expect(rows[0]).toEqual([...WORKSHEET_COLUMNS]);
        expect(rows.length).toBeGreaterThan(offersIn(offers).length);
        for (const row of rows) expect(row).toHaveLength(WORKSHEET_COLUMNS.length);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*(?:[=+@＝＋－＠]|-(?!\d))|^(?:null|undefined|NaN)$/u);
      }),
    );
  });
});
