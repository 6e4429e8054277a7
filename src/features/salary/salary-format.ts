/** What is stored under the keys of the salary research, and how it is read back. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { liveRecords, type Records } from '../../lib/records.ts';
import { parseResearch, type ResearchRecord } from './research.ts';

/** How researches are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const SALARY_FORMAT: RecordFormat<ResearchRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => ({ ...parseResearch(raw), updatedAt: raw.updatedAt }),
};

/** The live researches, in the order of their ids. */
export function researchesIn(records: Records<ResearchRecord>): readonly ResearchRecord[] {
  return liveRecords(records);
}
