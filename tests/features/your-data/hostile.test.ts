import { describe, expect, test } from 'vitest';
import { contentOf, summedText } from '../../../src/features/your-data/case-file.ts';
import { chunkIn } from '../../../src/features/your-data/transfer.ts';
import { formatOf } from '../../../src/features/exports/parts.ts';
import { previewLines } from '../../../src/features/your-data/preview-words.ts';
import { readCaseFile } from '../../../src/features/your-data/read-case-file.ts';
import { added, previewPart } from '../../../src/features/your-data/restore.ts';
import { largestNotes, storedRows } from '../../../src/features/your-data/stored-sizes.ts';
import { readEnvelope } from '../../../src/lib/envelope.ts';
import { HOSTILE_FRAGMENTS, HOSTILE_WORDS, MOST_WORK_MS, TRICKY_FILES, USELESS_FILES, workMs } from './hostile-texts.ts';

function timed<T>(task: () => T): T {
  const start = process.cpuUsage();
  const result = task();
  expect(workMs(start)).toBeLessThan(MOST_WORK_MS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  return result;
}

test('there are more than two hundred of them', () => {
  expect(USELESS_FILES.length + TRICKY_FILES.length + HOSTILE_FRAGMENTS.length + HOSTILE_WORDS.length).toBeGreaterThan(200);
});

describe('a hostile file', () => {
  test.each(USELESS_FILES)('%s is refused with a reason in words, in no time', (_name, text) => {
    const found = timed(() => readCaseFile(text));
    expect(found.state).toBe('bad');
    if (found.state === 'bad') expect(found.problem).toMatch(/^[A-Z][^<>{}]{15,}\.$/);
  });

  test.each(TRICKY_FILES)('%s is read as plain text, and cannot reach beyond the records', (_name, text) => {
    const found = timed(() => readCaseFile(text));
    expect(found.state).toBe('good');
    if (found.state !== 'good') return;
    expect([...found.parts.keys()].every((part) => formatOf(part) !== undefined)).toBe(true);
    for (const [part, records] of found.parts) {
      timed(() => previewLines(previewPart(part, new Map(), records)));
      expect(added(new Map(), records).size).toBe(records.size);
      for (const record of records.values()) {
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
        expect(record.updatedAt).toBeLessThanOrEqual(8.64e15);
      }
    }
    for (const key of Object.keys(found.asFound)) expect(key.startsWith('greenroom:')).toBe(true);
  });
});

describe('a hostile fragment', () => {
  test.each(HOSTILE_FRAGMENTS.filter(([name]) => name.startsWith('shape')).slice(0, 13))('%s is refused', (_name, fragment) => {
    const found = timed(() => chunkIn(fragment));
    if (found?.state === 'chunk') expect(found.chunk.transfer).toMatch(/^[\w-]{8}$/);
    else expect(found).toEqual({ state: 'bad' });
  });
});

describe('hostile text in storage itself', () => {
  test.each([...USELESS_FILES, ...TRICKY_FILES])('%s is set aside or read, never a crash', (_name, text) => {
    const format = formatOf('offers');
    if (format === undefined) throw new Error('no format');
    timed(() => readEnvelope(text, format));
    const stored = new Map([['greenroom:offers', text]]);
    timed(() => storedRows(stored));
    timed(() => largestNotes(stored));
    const content = timed(() => contentOf({ stored, open: new Map() }));
    if (content.records['offers'] === undefined && text !== '') expect(Object.values(content.asFound)).toEqual([text]);
  });

  test('nested inside a record it is saved letter by letter, and the file can be made', () => {
    const text = `{"version":1,"records":[{"id":"a","updatedAt":1,"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
    const stored = new Map([['greenroom:offers', text]]);
    const content = timed(() => contentOf({ stored, open: new Map() }));
    expect(content.asFound['greenroom:offers']).toBe(text);
    timed(() => summedText(content));
    timed(() => largestNotes(stored));
  });
});
