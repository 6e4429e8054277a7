import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLive, readEnvelope, writeEnvelope, type RecordFormat } from '../../src/lib/envelope.ts';
import { holdsAll, parseIsoDate, parseText, unknownFields } from '../../src/lib/parse.ts';
import type { Stored } from '../../src/lib/records.ts';

interface Note extends Stored {
  readonly text: string;
}

/** A format with a past: 1 called the text "body", 2 renamed it, 3 joined it with a title. */
const format: RecordFormat<Note> = {
  version: 3,
  upgrades: [
    { from: 1, name: 'body becomes text', step: (records) => records.map(({ body, ...rest }) => ({ ...rest, text: body })) },
    {
      from: 2,
      name: 'title joins text',
      step: (records) => records.map(({ title, ...rest }) => ({ ...rest, text: `${String(title)}: ${String(rest['text'])}` })),
    },
  ],
  parseRecord: (raw) => ({ ...unknownFields(raw, []), id: raw.id, updatedAt: raw.updatedAt, text: parseText(raw['text']) }),
};

const read = (value: unknown): ReturnType<typeof readEnvelope<Note>> =>
  readEnvelope(typeof value === 'string' ? value : JSON.stringify(value), format);

describe('reading an envelope', () => {
  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readEnvelope(text, format)));
    fc.assert(
      fc.property(
        fc.record({ version: fc.oneof(fc.integer(), fc.jsonValue()), records: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())) }),
        (value) => void read(value),
      ),
    );
  });

  test.each([
    ['truncated JSON', '{"version":3,"records":[{"id":"a"'],
    ['not JSON', 'hello'],
    ['a list', '[]'],
    ['a number', '42'],
    ['null', 'null'],
    ['no version', '{"records":[]}'],
    ['version 0', '{"version":0,"records":[]}'],
    ['version in words', '{"version":"3","records":[]}'],
    ['records that are no list', '{"version":3,"records":{}}'],
  ])('%s is unreadable', (_what, text) => expect(read(text).state).toBe('unreadable'));

  test('a missing key is absent, not unreadable', () => expect(readEnvelope(null, format)).toEqual({ state: 'absent' }));

  test('a newer version is shown as well as we can and marked', () => {
    expect(read({ version: 4, records: [{ id: 'a', updatedAt: 1, text: 'hi', mood: 'new' }] })).toMatchObject({
      state: 'newer',
      version: 4,
    });
    expect(read({ version: 99, records: 'moved elsewhere' })).toMatchObject({ state: 'newer', version: 99 });
  });

  test.each([
    ['1', { version: 1, records: [{ id: 'a', updatedAt: 5, title: 'T', body: 'B', kept: true }] }],
    ['2', { version: 2, records: [{ id: 'a', updatedAt: 5, title: 'T', text: 'B', kept: true }] }],
    ['3', { version: 3, records: [{ id: 'a', updatedAt: 5, text: 'T: B', kept: true }] }],
  ])('version %s is brought up to date and keeps fields we do not know', (_version, envelope) => {
    const found = read(envelope);
    expect(found).toMatchObject({ state: 'read', damaged: false });
    expect('records' in found && found.records.get('a')).toEqual({ id: 'a', updatedAt: 5, text: 'T: B', kept: true });
  });

  test('a step that fails leaves the text unreadable rather than half upgraded', () => {
    const broken = {
      ...format,
      upgrades: [
        {
          from: 1,
          name: 'broken',
          step: () => {
            throw new Error('ours');
          },
        },
      ],
    };
    expect(readEnvelope('{"version":1,"records":[]}', broken).state).toBe('unreadable');
    expect(readEnvelope('{"version":2,"records":[]}', broken).state).toBe('unreadable');
  });

  test('says when something had to be left out or mended, so that the raw text is kept', () => {
    expect(read({ version: 3, records: [{ id: 'a', updatedAt: 1, text: 'x' }, 'stray'] })).toMatchObject({ damaged: true });
    expect(read({ version: 3, records: [{ id: 'a', updatedAt: 1, text: ['x'] }] })).toMatchObject({ damaged: true });
    expect(read({ version: 3, records: [{ updatedAt: 1, text: 'no id' }] })).toMatchObject({ damaged: false });
    expect(read('{"version":3,"records":[{"id":"a","updatedAt":1,"text":"x","__proto__":{"evil":1}}]}')).toMatchObject({ damaged: true });
  });

  test('two records under one id become the later one', () => {
    const found = read({
      version: 3,
      records: [
        { id: 'a', updatedAt: 2, text: 'later' },
        { id: 'a', updatedAt: 1, text: 'earlier' },
      ],
    });
    expect('records' in found && found.records.get('a')).toMatchObject({ text: 'later' });
    expect(found).toMatchObject({ damaged: true });
  });
});

test('what is written is read back the same, tombstones too', () => {
  const someNotes = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), updatedAt: fc.nat(), text: fc.string() }), {
    selector: (note) => note.id,
  });
  fc.assert(
    fc.property(someNotes, (notes) => {
      const records = new Map<string, Note | { id: string; updatedAt: number; deleted: true }>(notes.map((note) => [note.id, note]));
      records.set('gone', { id: 'gone', updatedAt: 3, deleted: true });
      const found = readEnvelope(writeEnvelope(records, 3), format);
      expect(found).toMatchObject({ state: 'read', damaged: false });
      expect('records' in found && found.records).toEqual(records);
      expect(countLive(records)).toBe(records.size - 1);
    }),
  );
});

test('equal records give equal text, whatever order they were added in', () => {
  const a = { id: 'a', updatedAt: 1, text: '' };
  const b = { id: 'b', updatedAt: 1, text: '' };
  expect(
    writeEnvelope(
      new Map([
        ['a', a],
        ['b', b],
      ]),
      3,
    ),
  ).toBe(
    writeEnvelope(
      new Map([
        ['b', b],
        ['a', a],
      ]),
      3,
    ),
  );
});

test('added defaults lose nothing; changed, missing or shortened values do', () => {
  expect(holdsAll({ a: 1, extra: 2 }, { a: 1 })).toBe(true);
  expect(holdsAll({ a: [1] }, { a: [1, 2] })).toBe(false);
  expect(holdsAll({ a: '1' }, { a: 1 })).toBe(false);
  expect(holdsAll({}, { a: undefined })).toBe(false);
});

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-29', undefined],
  ['2028-02-29', '2028-02-29'],
  ['2026-13-01', undefined],
  ['tomorrow', undefined],
  [20260101, undefined],
])('%s as a date is %s', (value, expected) => expect(parseIsoDate(value)).toBe(expected));
