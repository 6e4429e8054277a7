/** What must hold for the format of every stored feature. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnvelope, writeEnvelope, type RecordFormat } from '../../src/lib/envelope.ts';
import { mergeRecords, type Records, type Stored } from '../../src/lib/records.ts';

/** States the laws as tests: reading never throws, a second round changes nothing, merging keeps every edit whatever the order. */
export function statesTheLaws<R extends Stored>(format: RecordFormat<R>, someRecord: fc.Arbitrary<unknown>): void {
  const text = (records: readonly unknown[]): string => JSON.stringify({ version: format.version, records });
  const read = (json: string): Records<R> => {
    const reading = readEnvelope(json, format);
    return 'records' in reading ? reading.records : new Map();
  };
  const anything = fc.oneof(fc.json(), fc.array(fc.oneof(someRecord, fc.jsonValue())).map(text));

  test('reading never throws, whatever stands there', () => {
    fc.assert(fc.property(anything, (json) => void readEnvelope(json, format)));
  });

  test('what was written is read back the same, and so is what was mended', () => {
    fc.assert(
      fc.property(anything, (json) => {
        const once = writeEnvelope(read(json), format.version);
        expect(writeEnvelope(read(once), format.version)).toBe(once);
        const again = readEnvelope(once, format);
        expect(again.state).toBe('read');
        if (again.state === 'read') expect(again.damaged).toBe(false);
      }),
    );
  });

  test('two copies put together are the same from either side, and a third can come in any order', () => {
    const copies = fc.array(
      fc.array(someRecord, { maxLength: 4 }).map((records) => read(text(records))),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) return;
        const write = (records: Records<R>): string => writeEnvelope(records, format.version);
        expect(write(mergeRecords(a, b))).toBe(write(mergeRecords(b, a)));
        expect(write(mergeRecords(mergeRecords(a, b), c))).toBe(write(mergeRecords(a, mergeRecords(b, c))));
        expect(write(mergeRecords(a, a))).toBe(write(a));
      }),
    );
  });
}
