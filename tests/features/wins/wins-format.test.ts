/** Wins, services and reviews as they are stored. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declinedIn, reviewsIn, servicesIn, winsIn, WINS_FORMAT } from '../../../src/features/wins/wins-format.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';

const text = fc.oneof(fc.string(), fc.constantFrom('2026-05-14', '2026-02-30', 'time', 'w1'));
const value = fc.oneof(text, fc.jsonValue(), fc.array(fc.record({ id: text, text, kind: text, winIds: fc.array(text) })));
const FIELDS = [
  'happenedOn',
  'what',
  'effect',
  'isShort',
  'storyId',
  'letBe',
  'tasks',
  'hoursAWeek',
  'order',
  'goals',
  'asks',
  'winIds',
  'since',
  'heldOn',
  'text',
  'weekHours',
  'researchId',
  'employer',
  'floor',
];
const someRecord = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'job-description'),
    updatedAt: fc.nat(9),
    type: fc.constantFrom('win', 'service', 'review', 'description', 'declined', 'later-kind'),
    ...Object.fromEntries(FIELDS.map((name) => [name, value])),
  },
  { requiredKeys: ['id', 'updatedAt', 'type'] },
);

describe('wins as stored', () => {
  statesTheLaws(WINS_FORMAT, someRecord);

  test('version 1 is read whole, and written back letter by letter', () => {
    const stored = readFileSync(new URL('./fixtures/wins.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(stored, WINS_FORMAT);
    if (reading.state !== 'read') throw new Error(reading.state);
    expect(reading.damaged).toBe(false);
    expect(winsIn(reading.records).map(({ id }) => id)).toEqual(['w2', 'w1']);
    expect(servicesIn(reading.records)).toHaveLength(1);
    expect(reviewsIn(reading.records)).toHaveLength(1);
    expect(declinedIn(reading.records)).toEqual(['step/the-first-90-days#one-place']);
    expect(JSON.parse(writeEnvelope(reading.records, WINS_FORMAT.version))).toEqual(JSON.parse(stored));
  });
});
