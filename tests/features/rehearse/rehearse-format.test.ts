/** Cards, sittings, takes and mock interviews as they are stored. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rehearseRecords, REHEARSE_FORMAT } from '../../../src/features/rehearse/rehearse-format.ts';
import { sourceOf } from '../../../src/features/rehearse/rehearsed.ts';
import { ringId } from '../../../src/features/rehearse/sittings.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('2026-05-14T18:30:00.000Z', '2026-05-14T18:30+02:00', '2026-02-30', 'again', 'story:s1'),
);
const value = fc.oneof(
  text,
  fc.double(),
  fc.integer({ min: -5, max: 30 }),
  fc.jsonValue(),
  fc.record({ stability: fc.double(), difficulty: fc.double({ min: 0, max: 12 }) }),
  fc.array(fc.record({ id: text, ask: text, probe: text, takeSeconds: fc.double(), felt: text })),
);
const FIELDS = [
  ...['memory', 'lastAt', 'last', 'shows', 'seconds', 'isOff', 'weight', 'front', 'back', 'at', 'interviewId', 'shown', 'again', 'minutes'],
  ...['cardId', 'doneAt', 'key', 'firstWordAt', 'longestPause', 'felt', 'seed', 'questions', 'atQuestion', 'minutesADay', 'isSpoken'],
  'playbooks',
];
const someRecord = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'story:c'),
    updatedAt: fc.nat(9),
    type: fc.constantFrom('card', 'own-card', 'sitting', 'take', 'mock', 'rehearse-settings', 'later-kind'),
    ...Object.fromEntries(FIELDS.map((name) => [name, value])),
  },
  { requiredKeys: ['id', 'updatedAt', 'type'] },
);

describe('rehearsing as stored', () => {
  statesTheLaws(REHEARSE_FORMAT, someRecord);

  test('version 1 is read whole, and written back letter by letter', () => {
    const stored = readFileSync(new URL('./fixtures/rehearse.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(stored, REHEARSE_FORMAT);
    if (reading.state !== 'read') throw new Error(reading.state);
    expect(reading.damaged).toBe(false);
    for (const type of ['card', 'own-card', 'sitting', 'take', 'mock', 'rehearse-settings'] as const)
      expect(rehearseRecords(reading.records, type)).toHaveLength(1);
    expect(JSON.parse(writeEnvelope(reading.records, REHEARSE_FORMAT.version))).toEqual(JSON.parse(stored));
  });

  test.each([
    ['no stability', { memory: { stability: 0, difficulty: 5 } }],
    ['a memory that is none', { memory: 'good' }],
    ['numbers that are none', { memory: { stability: null, difficulty: 5 }, seconds: null, shows: 2.5 }],
    ['a local time', { lastAt: '2026-05-14T18:30' }],
    ['a grade there is none of', { last: 2 }],
  ])('a card with %s is as if never looked at', (_, fields) => {
    const reading = readEnvelope(
      JSON.stringify({ version: 1, records: [{ id: 'story:a', updatedAt: 1, type: 'card', ...fields }] }),
      REHEARSE_FORMAT,
    );
    if (reading.state !== 'read') throw new Error(reading.state);
    expect(rehearseRecords(reading.records, 'card')).toEqual([{ id: 'story:a', updatedAt: 1, type: 'card', shows: 0 }]);
  });
});

test('an id says where the text of a card comes from', () => {
  expect(sourceOf('line:file-1/opener')).toEqual({ source: 'line', of: 'file-1/opener' });
  expect(sourceOf('push-back:budget')).toEqual({ source: 'push-back', of: 'budget' });
  expect(sourceOf('sitting-3')).toBeUndefined();
  expect(sourceOf('')).toBeUndefined();
});

test('of a ring of twenty the oldest makes room, and nothing is removed', () => {
  const kept = Array.from({ length: 20 }, (_, n) => ({
    id: `sitting-${n}`,
    at: `2026-05-${String(30 - n).padStart(2, '0')}T18:00:00.000Z`,
  }));
  expect(ringId('sitting-', 20, kept.slice(0, 3))).toBe('sitting-3');
  expect(ringId('sitting-', 20, kept)).toBe('sitting-19');
});
