import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/lib/parse.ts';
import { parseByKind, recordsOfKind, type UnknownRecord } from '../../src/lib/record-kinds.ts';
import type { Stored } from '../../src/lib/records.ts';

interface Note extends Stored {
  readonly type: 'note';
  readonly text: string;
  readonly about?: string;
}
interface Tick extends Stored {
  readonly type: 'tick';
}
type Row = Note | Tick | UnknownRecord;

const read = (raw: object): Row =>
  parseByKind<Row>(
    { id: 'a', updatedAt: 3, ...raw },
    {
      note: ({ text, about }) => ({ text: parseText(text), ...(typeof about === 'string' ? { about } : {}) }),
      tick: () => ({}),
    },
    { note: ['about'] },
  );

describe('a record of several kinds', () => {
  test.each([
    ['is read by the parser of its kind', { type: 'note', text: 7 }, { type: 'note', text: '7' }],
    ['keeps the fields its kind does not know', { type: 'note', text: '', mood: [1] }, { type: 'note', text: '', mood: [1] }],
    ['keeps a good optional field', { type: 'note', text: '', about: 'x' }, { type: 'note', text: '', about: 'x' }],
    ['leaves out a bad optional field', { type: 'note', text: '', about: 5 }, { type: 'note', text: '' }],
    ['may have nothing of its own', { type: 'tick', later: 1 }, { type: 'tick', later: 1 }],
    ['of an unknown kind goes back as it came', { type: 'mood', about: 5 }, { type: 'mood', about: 5 }],
    ['with a kind that is no text goes back as it came', { type: 7, text: 7 }, { type: 7, text: 7 }],
    ['with a kind that every object has goes back as it came', { type: 'toString' }, { type: 'toString' }],
    ['without a kind goes back as it came', { text: 7 }, { text: 7 }],
  ])('%s', (_what, raw, found) => expect(read(raw)).toEqual({ id: 'a', updatedAt: 3, ...found }));

  test('is never read as its prototype', () => {
    const raw = JSON.parse('{"type":"note","text":"","__proto__":{"about":"x"}}') as object;
    expect(Object.getPrototypeOf(read(raw))).toBe(Object.prototype);
    expect(read(raw)).not.toHaveProperty('about');
  });
});

test('of one kind are those that live, in the order of their ids', () => {
  const rows = [
    { id: 'b', updatedAt: 1, type: 'tick' },
    { id: 'a', updatedAt: 1, type: 'tick' },
    { id: 'c', updatedAt: 1, type: 'note', text: '' },
    { id: 'd', updatedAt: 1, deleted: true },
  ] as const;
  expect(recordsOfKind<Row, 'tick'>(new Map(rows.map((row) => [row.id, row])), 'tick').map(({ id }) => id)).toEqual(['a', 'b']);
});
