/** The job, notes, people and the hand-over as they are stored. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colleaguesIn, handOverIn, jobRecords, JOB_FORMAT, notesIn } from '../../../src/features/on-the-job/job-format.ts';
import { JOB_PART } from '../../../src/features/on-the-job/job.part.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { markdownText } from '../../../src/lib/markdown.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';

const text = fc.oneof(fc.string(), fc.constantFrom('2026-05-14', '2026-02-30', 'board', '__proto__'));
const value = fc.oneof(text, fc.jsonValue(), fc.dictionary(text, fc.oneof(text, fc.boolean())));
const FIELDS = ['startedOn', 'endsOn', 'isHidden', 'offerId', 'text', 'word', 'keptOn', 'name', 'order', 'ticks', 'own', 'from', 'until'];
const someRecord = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'hand-over'),
    updatedAt: fc.nat(9),
    type: fc.constantFrom('job', 'note', 'person', 'hand-over', 'later-kind'),
    ...Object.fromEntries(FIELDS.map((name) => [name, value])),
  },
  { requiredKeys: ['id', 'updatedAt', 'type'] },
);
const stored = readFileSync(new URL('./fixtures/job.v1.json', import.meta.url), 'utf8');
const records = () => {
  const reading = readEnvelope(stored, JOB_FORMAT);
  if (reading.state !== 'read') throw new Error(reading.state);
  expect(reading.damaged).toBe(false);
  return reading.records;
};

describe('the job as stored', () => {
  statesTheLaws(JOB_FORMAT, someRecord);

  test('version 1 is read whole, and written back letter by letter', () => {
    const all = records();
    expect(jobRecords(all, 'job').map(({ company }) => company)).toEqual(['Northgate']);
    expect(notesIn(all).map(({ id }) => id)).toEqual(['n2', 'n1']);
    expect(colleaguesIn(all).map(({ name }) => name)).toEqual(['Travel desk']);
    expect(handOverIn(all)).toMatchObject({ forWhom: 'Ana', ticks: { 'note:n1': true, 'service:s1': false } });
    expect(JSON.parse(writeEnvelope(all, JOB_FORMAT.version))).toEqual(JSON.parse(stored));
  });

  test('everything in it is in the document', async () => {
    const all = records();
    const sections = await JOB_PART.markdown?.({ recordsOf: () => all as never, nameOf: () => undefined });
    const text = markdownText({ title: 'All', sections: sections ?? [] });
    for (const words of [
      'Executive Assistant, Northgate',
      'Ms. Sato',
      'Tue, May 5, 2026',
      'Papers go out a week ahead',
      'board',
      'Travel desk',
      'Flights',
      'By noon',
      'Board papers, Thursday noon',
      'The shared folder',
      'Ana',
      'Mon, Jun 1, 2026',
    ])
      expect(text).toContain(words);
  });
});
