/** A feature that does not exist, as a part of the case file: its part, and its place in the list, are all it takes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFileMarkdown } from '../../../src/features/exports/markdown.ts';
import { PARTS } from '../../../src/features/exports/parts.ts';
import { contentOf, fileText } from '../../../src/features/your-data/case-file.ts';
import { readCaseFile } from '../../../src/features/your-data/read-case-file.ts';
import { countWords, kindWord, partWord, recordName } from '../../../src/features/your-data/record-names.ts';
import { previewPart } from '../../../src/features/your-data/restore.ts';
import { storedRows } from '../../../src/features/your-data/stored-sizes.ts';
import { anyFormat, kindOfType, type CasePart } from '../../../src/lib/case-part.ts';
import type { RecordFormat } from '../../../src/lib/envelope.ts';
import { item } from '../../../src/lib/markdown.ts';
import { parseText } from '../../../src/lib/parse.ts';
import { liveRecords, type Stored } from '../../../src/lib/records.ts';

interface Win extends Stored {
  readonly type: string;
  readonly text: string;
}
const FORMAT: RecordFormat<Win> = {
  version: 1,
  upgrades: [],
  parseRecord: ({ id, updatedAt, ...raw }) => ({ id, updatedAt, type: 'win', text: parseText(raw['text']) }),
};
const MADE_UP: CasePart = {
  key: 'made-up',
  word: 'Made up',
  format: anyFormat(FORMAT),
  kinds: [kindOfType('win', 'win', 'wins')],
  markdown: ({ recordsOf }) =>
    Promise.resolve([{ title: 'Made up', entries: liveRecords(recordsOf<Win>('made-up')).flatMap(({ text }) => item(text)) }]),
};

const list = PARTS as CasePart[];
beforeAll(() => void list.push(MADE_UP));
afterAll(() => void list.pop());

const STORED = JSON.stringify({ version: 1, records: [{ id: 'a', updatedAt: 5, type: 'win', text: 'Moved the offsite' }] });
const texts = new Map([['greenroom:made-up', STORED]]);

test('it is saved to a file and read back, previewed and restored', () => {
  const file = readCaseFile(fileText(contentOf({ stored: texts, open: new Map() }), '', { savedAt: '', appVersion: '' }));
  if (file.state !== 'good') throw new Error('not read');
  const records = file.parts.get('made-up');
  expect(liveRecords(records ?? new Map())).toEqual([{ id: 'a', updatedAt: 5, type: 'win', text: 'Moved the offsite' }]);
  expect(previewPart('made-up', new Map(), records ?? new Map()).added).toHaveLength(1);
});

test('it has words of its own: what it is, what is in it and how many', () => {
  const record = { id: 'a', type: 'win', text: 'Moved the offsite' };
  expect([partWord('made-up'), recordName('made-up', record), kindWord('made-up', record)]).toEqual([
    'Made up',
    'Moved the offsite',
    'win',
  ]);
  expect(countWords('made-up', [record, { ...record, id: 'b' }])).toBe('two wins');
  expect(storedRows(texts)[0]).toMatchObject({ word: 'Made up', counts: 'one win', kind: 'mine' });
});

test('it stands in the document', async () => {
  const records = new Map([['made-up', new Map([['a', FORMAT.parseRecord({ id: 'a', updatedAt: 5, text: 'Moved the offsite' }) as Win]])]]);
  expect(await caseFileMarkdown(records, '2026-05-14')).toContain('## Made up\n\n- Moved the offsite');
});
