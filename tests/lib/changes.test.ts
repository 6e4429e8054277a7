import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, changed, goesOn, idsIn, inverse, joinChanges, kindOf, parseChange, type Change } from '../../src/lib/changes.ts';
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
const back = (now: Stored | undefined, made: Change): Stored | undefined => changed(now, 'a', inverse(made));

const items = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('1', '2', '3', '4', '__proto__'), text: fc.constantFrom('x', 'y'), tags: fc.array(fc.string()) }),
  { selector: (item) => item.id, maxLength: 5 },
);
const fields = fc.record(
  {
    title: fc.constantFrom('One', 'Two'),
    note: fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
    pros: items,
    pay: fc.record({ low: fc.nat(), high: fc.nat() }),
  },
  { requiredKeys: [] },
);
/** A record that is there, one that was removed, or none. */
const copy = fc.oneof(
  { weight: 4, arbitrary: fields.map((some) => record(some)) },
  fc.constant<Stored>(removed),
  fc.constant<Stored | undefined>(undefined),
);
const laterCopy = copy.map((one): Stored => ({ ...(one ?? removed), updatedAt: 2 }));

describe('a change taken back', () => {
  test('leaves what was there before, whatever it was, also after it was stored as text', () => {
    fc.assert(
      fc.property(copy, laterCopy, (before, after) => {
        const made = changeBetween(before, after);
        if (made === undefined) {
          expect(content(after)).toEqual(content(before));
          return;
        }
        const stored = parseChange(JSON.parse(JSON.stringify(made)));
        expect(content(back(after, stored as Change))).toEqual(content(before));
      }),
      { numRuns: 1000 },
    );
  });

  test('and made again leaves what was there after', () => {
    fc.assert(
      fc.property(copy, laterCopy, (before, after) => {
        const made = changeBetween(before, after);
        if (made !== undefined) expect(content(changed(back(after, made), 'a', made))).toEqual(content(after));
      }),
    );
  });

  test('is not taken back twice', () => {
    fc.assert(
      fc.property(copy, laterCopy, (before, after) => {
        const made = changeBetween(before, after);
        if (made !== undefined) expect(back(back(after, made), made)).toBeUndefined();
      }),
    );
  });

  test.each<[string, Fields, Fields, Fields, Fields | undefined]>([
    [
      'another field',
      { title: 'One', note: '' },
      { title: 'Two', note: '' },
      { title: 'Two', note: 'later' },
      { title: 'One', note: 'later' },
    ],
    ['the same field', { title: 'One' }, { title: 'Two' }, { title: 'Three' }, undefined],
    ['a field that was not there before', {}, { note: 'new' }, { note: 'new' }, {}],
    [
      'another item, and one was added',
      {
        pros: [
          { id: '1', text: 'a' },
          { id: '2', text: 'b' },
        ],
      },
      { pros: [{ id: '2', text: 'b' }] },
      {
        pros: [
          { id: '2', text: 'changed' },
          { id: '3', text: 'c' },
        ],
      },
      {
        pros: [
          { id: '1', text: 'a' },
          { id: '2', text: 'changed' },
          { id: '3', text: 'c' },
        ],
      },
    ],
    ['the same item', { pros: [] }, { pros: [{ id: '1', text: 'a' }] }, { pros: [{ id: '1', text: 'changed' }] }, undefined],
    [
      'the item, which came back elsewhere',
      { pros: [{ id: '1', text: 'a' }], cons: [] },
      { pros: [], cons: [] },
      { pros: [], cons: [{ id: '1', text: 'a' }] },
      undefined,
    ],
  ])('with something edited since in %s', (_what, before, after, now, expected) => {
    const made = change(record(before), record(after, 2));
    expect(content(back(record(now, 3), made))).toEqual(expected === undefined ? undefined : { id: 'a', ...expected });
  });

  test('does nothing to a record that was removed since, but brings back one whose removal it was', () => {
    const edited = change(record({ title: 'One' }), record({ title: 'Two' }, 2));
    expect(back(removed, edited)).toBeUndefined();
    expect(back(undefined, edited)).toBeUndefined();
    expect(content(back(removed, change(record({ title: 'One' }), removed)))).toEqual({ id: 'a', title: 'One' });
  });
});

describe('a change', () => {
  test.each<[string, Stored | undefined, Stored]>([
    ['only of the stamp', record({ title: 'One' }), record({ title: 'One' }, 9)],
    ['only of the order of fields', record({ pay: { a: 1, b: 2 } }), record({ pay: { b: 2, a: 1 } }, 9)],
    ['from nothing to a removal', undefined, removed],
  ])('%s is none', (_what, before, after) => expect(changeBetween(before, after)).toBeUndefined());

  test('is small: it holds only the places it touched', () => {
    const long = 'x'.repeat(10_000);
    const pros = (text: string): Fields => ({
      long,
      pros: [
        { id: '1', text: long },
        { id: '2', text },
      ],
    });
    expect(JSON.stringify(change(record(pros('a')), record(pros('b'), 2))).length).toBeLessThan(100);
  });

  test('says whether something was added, removed or edited, and where to look for it', () => {
    expect(kindOf(change(undefined, record({})))).toBe('added');
    expect(kindOf(change(record({}), removed))).toBe('removed');
    const made = change(record({ cons: [{ id: '1', xcons: [{ id: '2' }] }] }), record({ cons: [{ id: '1', xcons: [] }] }, 2));
    expect(kindOf(made)).toBe('edited');
    expect(idsIn(made)).toEqual(['2', '1']);
  });

  test('to the same place goes on with the one before, as characters of one word do', () => {
    const one = record({ title: 'O', pros: [{ id: '1', text: '' }] });
    const two = record({ title: 'On', pros: [{ id: '1', text: '' }] }, 2);
    const three = record({ title: 'One', pros: [{ id: '1', text: '' }] }, 3);
    const other = record({ title: 'One', pros: [{ id: '1', text: 'a' }] }, 4);
    expect(goesOn(change(one, two), change(two, three))).toBe(true);
    expect(content(back(three, joinChanges(change(one, two), change(two, three))))).toEqual(content(one));
    expect(goesOn(change(two, three), change(three, other))).toBe(false);
    const added = record({ title: 'One', pros: [] }, 5);
    expect(goesOn(change(other, added), change(added, other))).toBe(false);
    expect(goesOn(change(undefined, one), change(one, removed))).toBe(false);
  });

  test.each([null, 7, 'edited', [], {}, { fields: { a: 7 } }, { items: [{ to: 1 }] }, { items: [7] }])('is not read from %j', (value) =>
    expect(parseChange(value)).toBeUndefined(),
  );

  test('is read without throwing from anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseChange(value)));
    const deep = JSON.parse(`${'{"fields":{"a":'.repeat(500)}{"to":1}${'}}'.repeat(500)}`) as unknown;
    expect(parseChange(deep)).toBeUndefined();
  });
});
