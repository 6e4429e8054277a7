import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, parseChange, takenBack, touchesSame, type Change } from '../../src/lib/changes.ts';
import { isTombstone, type Stored } from '../../src/lib/records.ts';

type Fields = Readonly<Record<string, unknown>>;
const record = (fields: Fields, updatedAt = 1): Stored => ({ id: 'a', updatedAt, ...fields });
const removed = { id: 'a', updatedAt: 2, deleted: true } as const;
/** What a person has in a record: everything but its stamp; nothing where there is a tombstone. */
const content = (one: Stored | undefined): unknown => {
  if (one === undefined || isTombstone(one)) return undefined;
  return { ...one, updatedAt: undefined };
};
const change = (before: Stored | undefined, after: Stored): Change => {
  const found = changeBetween(before, after);
  if (found === undefined) throw new Error('no change');
  return found;
};

const fields = fc.dictionary(fc.constantFrom('title', 'note', 'pros', 'pay'), fc.jsonValue({ maxDepth: 2 }));
/** A record that is there, one that was removed, or none. */
const copy = fc.oneof(
  { weight: 4, arbitrary: fields.map((some) => record(some)) },
  fc.constant<Stored>(removed),
  fc.constant<Stored | undefined>(undefined),
);
const laterCopy = copy.map((one): Stored => ({ ...(one ?? removed), updatedAt: 2 }));

describe('a change taken back', () => {
  test('leaves what was there before, whatever it was', () => {
    fc.assert(
      fc.property(copy, laterCopy, (before, after) => {
        const made = changeBetween(before, after);
        if (made === undefined) expect(content(after)).toEqual(content(before));
        else expect(content(takenBack(after, 'a', made))).toEqual(content(before));
      }),
    );
  });

  test('and done again leaves what was there after', () => {
    fc.assert(
      fc.property(copy, laterCopy, (before, after) => {
        const made = changeBetween(before, after);
        const back = made && takenBack(after, 'a', made);
        if (back === undefined) return;
        expect(content(takenBack(back, 'a', change(after, back)))).toEqual(content(after));
      }),
    );
  });

  test('is the same after it was stored as text', () => {
    fc.assert(
      fc.property(copy, laterCopy, (before, after) => {
        const made = changeBetween(before, after);
        if (made === undefined) return;
        const again = parseChange(JSON.parse(JSON.stringify(made)));
        expect(again).toEqual(JSON.parse(JSON.stringify(made)));
      }),
    );
  });

  test('keeps what was edited since in other fields', () => {
    const made = change(record({ title: 'One', note: '' }), record({ title: 'Two', note: '' }, 2));
    expect(content(takenBack(record({ title: 'Two', note: 'later' }, 3), 'a', made))).toEqual({ id: 'a', title: 'One', note: 'later' });
  });

  test('takes out a field that was not there before', () => {
    const made = change(record({}), record({ note: 'new' }, 2));
    expect(content(takenBack(record({ note: 'new' }, 2), 'a', made))).toEqual({ id: 'a' });
  });

  test('does nothing to a record that was removed since, but brings back one whose removal it was', () => {
    const edited = change(record({ title: 'One' }), record({ title: 'Two' }, 2));
    expect(takenBack(removed, 'a', edited)).toBeUndefined();
    expect(takenBack(undefined, 'a', edited)).toBeUndefined();
    expect(content(takenBack(removed, 'a', change(record({ title: 'One' }), removed)))).toEqual({ id: 'a', title: 'One' });
  });
});

describe('a change', () => {
  test.each<[string, Stored | undefined, Stored]>([
    ['only of the stamp', record({ title: 'One' }), record({ title: 'One' }, 9)],
    ['only of the order of fields', record({ pay: { a: 1, b: 2 } }), record({ pay: { b: 2, a: 1 } }, 9)],
    ['from nothing to a removal', undefined, removed],
  ])('%s is none', (_what, before, after) => expect(changeBetween(before, after)).toBeUndefined());

  test('is small: it holds only the fields it touched', () => {
    const long = 'x'.repeat(10_000);
    expect(change(record({ title: 'One', long }), record({ title: 'Two', long }, 2)).before).toEqual({ title: 'One' });
  });

  test('to the same fields goes on with the one before, as letters of one word do', () => {
    const [one, two, three] = [record({ title: 'O' }), record({ title: 'On' }, 2), record({ note: 'n', title: 'On' }, 3)] as const;
    expect(touchesSame(change(one, two), change(two, { ...two, title: 'One' } as Stored))).toBe(true);
    expect(touchesSame(change(one, two), change(two, three))).toBe(false);
    expect(touchesSame(change(undefined, one), change(one, removed))).toBe(false);
  });

  test.each([
    null,
    7,
    'edited',
    [],
    {},
    { kind: 'edited' },
    { kind: 'eaten', before: {}, without: [] },
    { kind: 'edited', before: [], without: [] },
  ])('is not read from %j', (value) => expect(parseChange(value)).toBeUndefined());

  test('is read without throwing from anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseChange(value)));
    expect(parseChange({ kind: 'edited', before: {}, without: ['a', 7] })).toEqual({ kind: 'edited', before: {}, without: ['a'] });
  });
});
