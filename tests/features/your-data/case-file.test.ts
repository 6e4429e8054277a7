import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, envelopeIn, summedText } from '../../../src/features/your-data/case-file.ts';
import { formatOf, PARTS, type PartRecords } from '../../../src/features/exports/parts.ts';
import { readCaseFile, type GoodFile } from '../../../src/features/your-data/read-case-file.ts';
import { added, isSameContent, partsTouched, previewPart, replaced, restoreUndone } from '../../../src/features/your-data/restore.ts';
import { writeEnvelope } from '../../../src/lib/envelope.ts';
import { isTombstone, type Records, type Stored } from '../../../src/lib/records.ts';
import { fileOf, sampleFile, sampleTexts, someRecords, sumOf, texts } from './some-case.ts';

const good = (text: string): GoodFile => {
  const found = readCaseFile(text);
  if (found.state !== 'good') throw new Error(JSON.stringify(found));
  return found;
};
const textOf = (part: string, records: Records<Stored>): string => writeEnvelope(records, formatOf(part)?.version ?? 1);
const live = (records: Records<Stored>): readonly string[] =>
  [...records.values()]
    .filter((record) => !isTombstone(record))
    .map(({ updatedAt: _stamp, ...content }) => JSON.stringify(content))
    .sort();
/** Some records of every part. */
const someCase: fc.Arbitrary<PartRecords> = fc
  .tuple(...PARTS.map(({ key }) => someRecords(key)))
  .map((all) => new Map(PARTS.map(({ key }, index) => [key, all[index] ?? new Map()])));
const storedOf = (parts: PartRecords): ReadonlyMap<string, string> =>
  new Map([...parts].filter(([, records]) => records.size > 0).map(([part, records]) => [`greenroom:${part}`, textOf(part, records)]));
const fileFrom = (parts: PartRecords): string => fileOf(contentOf({ stored: storedOf(parts), open: new Map() }));
const merged = (here: PartRecords, file: PartRecords): PartRecords =>
  new Map([...here].map(([part, records]) => [part, added(records, file.get(part) ?? new Map())]));
const same = (a: PartRecords, b: PartRecords): void => {
  for (const [part, records] of a) expect(textOf(part, b.get(part) ?? new Map())).toBe(textOf(part, records));
};

describe('a saved file', () => {
  test('of the sample brings back every text as it was stored, letter by letter', () => {
    const file = good(sampleFile());
    expect(file.problems).toEqual([]);
    expect(file.sum?.said).toBe(sumOf(file.sum?.of ?? ''));
    for (const [key, text] of sampleTexts()) {
      const part = key.replace('greenroom:', '');
      const stored = envelopeIn(text)?.records ?? [];
      const records = [...(file.parts.get(part) ?? new Map<string, Stored>()).values()];
      expect(records).toHaveLength(stored.length);
      for (const record of stored) expect(records).toContainEqual(record);
    }
  });

  test('holds what the page has and storage not yet, set-aside texts letter by letter, and no sample', () => {
    const stored = new Map([
      ...texts({ offers: [{ id: 'a', updatedAt: 1, title: 'old' }], 'offers-sample': [{ id: 's', updatedAt: 1 }] }),
      ['greenroom:salary:unreadable:7', '{"half\uD800'] as const,
      ['greenroom:journal', 'name'] as const,
    ]);
    const open = texts({ offers: [{ id: 'a', updatedAt: 2, title: 'typed just now' }] });
    const content = contentOf({ stored, open });
    expect(content.records).toEqual({ offers: [{ id: 'a', updatedAt: 2, title: 'typed just now' }] });
    expect(content.asFound).toEqual({ 'greenroom:salary:unreadable:7': '{"half\uD800' });
    expect(good(fileOf(content)).asFound).toEqual(content.asFound);
  });

  test('keeps the whole text of a newer version beside what the page holds', () => {
    const newer = '{"version":9,"records":[{"id":"a","future":1}]}';
    const content = contentOf({ stored: new Map([['greenroom:offers', newer]]), open: texts({ offers: [{ id: 'a', updatedAt: 1 }] }) });
    expect(content.asFound['greenroom:offers']).toBe(newer);
    expect(content.versions['offers']).toBe(1);
  });

  test('tells when it was changed since', () => {
    const file = good(sampleFile().replace('talk-show-persona', 'talk-show-persona-x'));
    expect(sumOf(file.sum?.of ?? '')).not.toBe(file.sum?.said);
  });

  test('has the same sum however it is laid out', () => {
    const other = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(sampleFile()) as object).reverse()));
    expect(good(other).sum).toEqual(good(sampleFile()).sum);
  });

  test('of the first kind, whole texts by storage key, is read too', () => {
    const stored = Object.fromEntries(sampleTexts());
    const file = good(JSON.stringify({ app: 'greenroom', savedAt: '2026-05-12T15:40:00Z', onThisPage: {}, inStorage: stored }));
    expect([...file.parts.keys()].sort()).toEqual(['interviews', 'offers', 'playbooks', 'salary']);
    expect(file.problems).toEqual([]);
  });

  test('summed text never depends on the order of fields', () => {
    const a = { versions: { x: 1, y: 2 }, records: {}, asFound: {} };
    expect(summedText(a)).toBe(summedText({ asFound: {}, records: {}, versions: { y: 2, x: 1 } }));
  });
});

describe('restoring', () => {
  test('after everything was erased gives what was saved', () => {
    fc.assert(
      fc.property(someCase, (mine) => {
        const erased: PartRecords = new Map([...mine.keys()].map((part) => [part, new Map()]));
        const reading = readCaseFile(fileFrom(mine));
        if (reading.state === 'good') same(merged(erased, reading.parts), mine);
        else expect(storedOf(mine).size).toBe(0);
      }),
    );
  });

  test('twice is as once', () => {
    fc.assert(
      fc.property(someCase, someCase, (mine, theirs) => {
        const once = merged(mine, theirs);
        same(merged(once, theirs), once);
      }),
    );
  });

  test('and undoing it shows what stood before', () => {
    fc.assert(
      fc.property(someCase, someCase, fc.constantFrom('add', 'replace'), (mine, theirs, way) => {
        for (const [part, here] of mine) {
          const file = theirs.get(part) ?? new Map();
          const after = way === 'add' ? added(here, file) : replaced(here, file, 60);
          expect(live(restoreUndone(after, here, after, 70))).toEqual(live(here));
        }
      }),
    );
  });

  test('and undoing it keeps what was written since', () => {
    fc.assert(
      fc.property(someRecords('offers'), someRecords('offers'), (mine, theirs) => {
        const after = added(mine, theirs);
        const since = { id: 'z', updatedAt: 65, title: 'since' } as Stored;
        const changed = { id: 'a', updatedAt: 66, title: 'changed since' } as Stored;
        const undone = restoreUndone(new Map(after).set('z', since).set('a', changed), mine, after, 70);
        expect(undone.get('z')).toBe(since);
        expect(undone.get('a')).toBe(changed);
      }),
    );
  });

  test('in the stead of mine leaves just what the file has, here and in a tab that still holds mine', () => {
    fc.assert(
      fc.property(someRecords('offers'), someRecords('offers'), (mine, theirs) => {
        const after = replaced(mine, theirs, 60);
        expect(live(after)).toEqual(live(theirs));
        expect(live(added(mine, after))).toEqual(live(theirs));
        expect(live(replaced(after, theirs, 70))).toEqual(live(theirs));
      }),
    );
  });

  test('what two devices edited apart, exchanged both ways, makes them equal', () => {
    fc.assert(fc.property(someCase, someCase, (laptop, phone) => same(merged(laptop, phone), merged(phone, laptop))));
  });

  test('touches only the parts it changes', () => {
    const here: PartRecords = new Map([
      ['offers', new Map([['a', { id: 'a', updatedAt: 1 }]])],
      ['salary', new Map()],
    ]);
    const after = merged(here, new Map([['salary', new Map([['b', { id: 'b', updatedAt: 1 }]])]]));
    expect([...partsTouched(here, after).keys()]).toEqual(['salary']);
  });
});

describe('the preview', () => {
  const note = (id: string, updatedAt: number, title = ''): [string, Stored] => [id, { id, updatedAt, title } as Stored];

  test('says what is new, changed, older, removed, only here and the same', () => {
    const here = new Map([note('changed', 1, 'old'), note('older', 9, 'mine'), note('gone', 1), note('mine', 1), note('same', 4, 'x')]);
    const file = new Map([
      note('new', 1),
      note('changed', 2, 'later'),
      note('older', 2, 'theirs'),
      ['gone', { id: 'gone', updatedAt: 5, deleted: true } as Stored] as [string, Stored],
      note('same', 7, 'x'),
    ]);
    const found = previewPart('offers', here, file);
    const ids = (records: readonly Stored[]): readonly string[] => records.map(({ id }) => id);
    expect([found.added, found.changed, found.older, found.removed, found.mineOnly].map(ids)).toEqual([
      ['new'],
      ['changed'],
      ['older'],
      ['gone'],
      ['mine'],
    ]);
    expect(found.same).toBe(1);
  });

  test('says just what adding then does', () => {
    fc.assert(
      fc.property(someRecords('offers'), someRecords('offers'), (here, file) => {
        const found = previewPart('offers', here, file);
        const after = added(here, file);
        for (const { id } of found.removed) expect(isTombstone(after.get(id) as Stored)).toBe(true);
        for (const record of [...found.added, ...found.changed]) expect(isSameContent(after.get(record.id) as Stored, record)).toBe(true);
        for (const record of [...found.mineOnly]) expect(after.get(record.id)).toBe(here.get(record.id));
        const isNothing = found.added.length + found.changed.length + found.removed.length === 0;
        if (isNothing) expect(live(after)).toEqual(live(here));
      }),
    );
  });
});
