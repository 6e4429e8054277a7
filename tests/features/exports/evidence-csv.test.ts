import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { researchesIn } from '../../../src/features/salary/salary-format.ts';
import { EVIDENCE_COLUMNS, evidenceCsv } from '../../../src/features/exports/evidence-csv.ts';
import { readCsv, readTable } from '../../helpers/read-csv.ts';
import { someCaseFile } from '../your-data/any-case-file.ts';
import { FULL } from '../your-data/full-case-file.ts';
import { fixtureParts, readParts, SAMPLES } from '../your-data/some-case-file.ts';
import { textsIn } from '../your-data/texts-in.ts';

describe('salary evidence for a spreadsheet', () => {
  test('has one row per entry, with the job and place it was found for', () => {
    const { salary } = readParts(SAMPLES);
    const rows = readTable(evidenceCsv(researchesIn(salary)));
    expect(rows).toHaveLength(researchesIn(salary)[0]?.evidence.length ?? -1);
    expect(rows[1]).toEqual({
      Job: 'Executive assistant to a chief executive',
      'Place of the job': 'Raleigh, North Carolina',
      Source: 'Brightwell Foods, posting',
      From: '75000',
      To: '84000',
      Currency: 'USD',
      'Paid by the': 'year',
      'Kind of source': 'Employer-stated',
      'Same title?': 'the same',
      'Where this figure applies': 'near the job',
      Place: 'Durham',
      'Date of the figure': '2026-03-14',
      Link: '',
      Note: 'Three days a week on site.',
    });
  });

  test('leaves the cells of a missing figure empty, counts in the minor units of its currency, and holds formulas down', () => {
    const evidence = [
      { id: 'e', source: '=cmd', link: '@x', note: '＝1' },
      { id: 'f', lowCents: 5_000_000, highCents: 5_000_000, currency: 'JPY' },
    ];
    const [first, second] = readTable(evidenceCsv(researchesIn(readParts({ salary: [{ id: 'r', evidence }] }).salary)));
    expect(first).toMatchObject({ Source: "'=cmd", Link: "'@x", Note: "'＝1", From: '', To: '' });
    expect(second).toMatchObject({ From: '5000000', To: '5000000', Currency: 'JPY' });
  });

  test('is only its heads without evidence', () => {
    const bare = readParts({ salary: [{ id: 'r', job: 'Clerk' }] });
    expect(readCsv(evidenceCsv(researchesIn(bare.salary)))).toEqual([[...EVIDENCE_COLUMNS]]);
  });

  test.each([
    ['version 1 stored', fixtureParts()],
    ['a full case file has', readParts(FULL)],
  ])('has every text of the evidence that %s', (_, { salary }) => {
    const researches = researchesIn(salary);
    const cells = readCsv(evidenceCsv(researches)).flat();
    const texts = textsIn(researches.map((one) => one.evidence));
    expect(texts.length).toBeGreaterThan(0);
    for (const [, text] of texts) expect(cells, text).toContain(text);
  });

  test('is a full table whatever the format has read', () => {
    fc.assert(
      fc.property(someCaseFile, ({ salary }) => {
        for (const row of readCsv(evidenceCsv(researchesIn(salary)))) expect(row).toHaveLength(EVIDENCE_COLUMNS.length);
      }),
    );
  });
});
