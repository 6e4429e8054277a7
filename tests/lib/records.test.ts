import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSameRecords,
  latestStamp,
  LATEST_STAMP,
  liveRecords,
  mergeRecords,
  nextStamp,
  parseStamp,
  type Records,
  type Stored,
} from '../../src/lib/records.ts';

interface Note extends Stored {
  readonly text: string;
}

const someRecords: fc.Arbitrary<Records<Note>> = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      updatedAt: fc.nat(4),
      text: fc.constantFrom('x', 'y', 'z'),
      isGone: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map(
    (list) =>
      new Map(
        list.map(({ id, updatedAt, text, isGone }) => [id, isGone ? { id, updatedAt, deleted: true as const } : { id, updatedAt, text }]),
      ),
  );

const plain = (records: Records<Note>): unknown => [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('merging two copies', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(fc.property(someRecords, someRecords, (a, b) => void expect(plain(mergeRecords(a, b))).toEqual(plain(mergeRecords(b, a)))));
  });

  test('gives the same however three copies are grouped', () => {
    fc.assert(
      fc.property(
        someRecords,
        someRecords,
        someRecords,
        (a, b, c) => void expect(plain(mergeRecords(mergeRecords(a, b), c))).toEqual(plain(mergeRecords(a, mergeRecords(b, c)))),
      ),
    );
  });

  test('with itself changes nothing, and says so by giving back the same map', () => {
    fc.assert(
      fc.property(someRecords, someRecords, (a, b) => {
        expect(mergeRecords(a, new Map(a))).toBe(a);
        const both = mergeRecords(a, b);
        expect(mergeRecords(both, b)).toBe(both);
      }),
    );
  });

  test('keeps the later edit of a record, and a removal is an edit', () => {
    const old: Records<Note> = new Map([['a', { id: 'a', updatedAt: 1, text: 'old' }]]);
    const edited: Records<Note> = new Map([['a', { id: 'a', updatedAt: 2, text: 'new' }]]);
    const removed: Records<Note> = new Map([['a', { id: 'a', updatedAt: 3, deleted: true }]]);
    expect(mergeRecords(old, edited).get('a')).toMatchObject({ text: 'new' });
    expect(liveRecords(mergeRecords(removed, edited))).toEqual([]);
  });

  test('keeps edits of different records from both sides', () => {
    const mine: Records<Note> = new Map([['a', { id: 'a', updatedAt: 5, text: 'mine' }]]);
    const theirs: Records<Note> = new Map([['b', { id: 'b', updatedAt: 1, text: 'theirs' }]]);
    expect(liveRecords(mergeRecords(mine, theirs)).map((note) => note.text)).toEqual(['mine', 'theirs']);
  });

  test('of equal edits is recognized as the same, whatever the order of fields', () => {
    const a: Records<Note> = new Map([['a', { id: 'a', updatedAt: 1, text: 'x' }]]);
    const b: Records<Note> = new Map([['a', { text: 'x', updatedAt: 1, id: 'a' }]]);
    expect(isSameRecords(a, b)).toBe(true);
    expect(isSameRecords(a, new Map([['a', { id: 'a', updatedAt: 1, text: 'y' }]]))).toBe(false);
    expect(isSameRecords(a, new Map())).toBe(false);
  });
});

describe('the logical clock', () => {
  test('never runs backwards, whatever the system clock says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LATEST_STAMP - 1 }),
        fc.oneof(fc.integer(), fc.double()),
        (seen, now) => void expect(nextStamp(seen, now)).toBeGreaterThan(seen),
      ),
    );
  });

  test('follows the system clock when that is ahead', () => expect(nextStamp(10, 500)).toBe(500));

  test.each([[-1], [1.5], [Number.NaN], [Infinity], [1e300], ['7'], [null], [undefined], [{}]])('takes %s as the oldest stamp', (value) =>
    expect(parseStamp(value)).toBe(0),
  );

  test('knows the newest stamp it has seen', () => {
    expect(latestStamp(new Map())).toBe(0);
    expect(latestStamp(new Map([['a', { id: 'a', updatedAt: 7 }]]))).toBe(7);
  });
});
