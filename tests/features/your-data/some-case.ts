/** Case files for the tests: the samples of every tool as one's own, and records of any content. */
import fc from 'fast-check';
import { contentOf, fileText, summedText, type CaseContent } from '../../../src/features/your-data/case-file.ts';
import { formatOf } from '../../../src/features/exports/parts.ts';
import { sampleOffers } from '../../../src/features/offers/sample-offers.ts';
import { sampleInterview } from '../../../src/features/interviews/sample-interview.ts';
import { sampleResearch } from '../../../src/features/salary/sample-research.ts';
import { createHash } from 'node:crypto';
import type { Records, Stored } from '../../../src/lib/records.ts';

/** The SHA-256 that the browser would make. */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The file of a content, with its sum. */
export const fileOf = (content: CaseContent): string =>
  fileText(content, sumOf(summedText(content)), { savedAt: '2026-05-12T15:40:00.000Z', appVersion: '0.1.0' });

/** Stored texts as they would be, by their key. */
export const texts = (parts: Readonly<Record<string, readonly object[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(parts).map(([part, records]) => [`greenroom:${part}`, JSON.stringify({ version: 1, records })]));

/** The samples, as if they were one's own. */
export function sampleTexts(): ReadonlyMap<string, string> {
  const stamped = (records: readonly object[]): readonly object[] => records.map((record, index) => ({ ...record, updatedAt: index + 1 }));
  const { interview, strengths, stories } = sampleInterview('2026-05-15');
  return texts({
    offers: stamped(sampleOffers('2026-05-15')),
    interviews: stamped([interview, ...strengths, ...stories]),
    salary: stamped([sampleResearch('2026-05-15')]),
    playbooks: [{ id: 'talk-show-persona', updatedAt: 3, ticked: ['a'], answers: { one: 'My “answer” — with é and 🙂' } }],
  });
}

/** The file of the samples. */
export const sampleFile = (): string => fileOf(contentOf({ stored: sampleTexts(), open: new Map() }));

/** Records of one part as its format reads them, with any text in them. */
export function someRecords(part: string): fc.Arbitrary<Records<Stored>> {
  const format = formatOf(part);
  if (format === undefined) throw new Error(part);
  const type = part === 'interviews' ? 'story' : part === 'follow-up' ? 'contact' : part === 'wins' ? 'win' : part;
  const record = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    updatedAt: fc.integer({ min: 1, max: 50 }),
    deleted: fc.option(fc.constant(true), { nil: undefined, freq: 5 }),
    title: fc.string({ unit: 'binary', maxLength: 12 }),
  });
  return fc
    .uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 })
    .map(
      (list) =>
        new Map(
          list.map(({ deleted, ...raw }) => [
            raw.id,
            deleted === true ? { id: raw.id, updatedAt: raw.updatedAt, deleted } : format.parseRecord({ ...raw, type }),
          ]),
        ),
    );
}
