/** What the worksheet stores under its keys, and how it is read back. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseText, type JsonObject } from '../../lib/parse.ts';
import { isTombstone, liveRecords, type Records, type Stored } from '../../lib/records.ts';
import { inOrder, parseOffer, type OfferRecord } from './offer.ts';
import { blankPriorities, parsePriorities, PRIORITIES_ID, type Priorities } from './priorities.ts';

/** How the sample is shown; stands among the sample's own records only. */
export interface SampleRecord extends Stored {
  readonly id: 'sample';
  readonly view: 'beside' | 'instead';
}
/** Priorities as stored. */
export type PrioritiesRecord = Priorities & Stored;
/** Anything that stands under a key of the worksheet. */
export type WorksheetRecord = OfferRecord | PrioritiesRecord | SampleRecord;

/** What version 1 wrote into the note of an offer that it made from a debrief. */
const NOTED = /^\s*Not an offer yet: made from the debrief of an interview\.\s*/;
const HAS_ASKED = /"status":"(?:asked|partly|granted|in-writing|refused)"/;

/** A possible offer of what was only noted. With a day to answer by, or an ask that was made, somebody has offered it since. */
function asPossible(raw: JsonObject): JsonObject {
  const note = parseText(raw['note']);
  const isPossible = raw['kind'] === 'offer' && NOTED.test(note) && raw['respondBy'] === undefined && !HAS_ASKED.test(JSON.stringify(raw));
  return isPossible ? { ...raw, kind: 'possible', note: note.replace(NOTED, '') } : raw;
}

/** How the worksheet is stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const WORKSHEET_FORMAT: RecordFormat<WorksheetRecord> = {
  version: 2,
  upgrades: [
    {
      from: 1,
      name: 'possible offers',
      step: (records) => records.map(asPossible),
    },
  ],
  parseRecord: (raw) => {
    const { updatedAt } = raw;
    if (raw.id === PRIORITIES_ID) return { ...parsePriorities(raw), updatedAt };
    if (raw.id === 'sample') return { id: 'sample', view: raw['view'] === 'beside' ? 'beside' : 'instead', updatedAt };
    return { ...parseOffer(raw), updatedAt };
  },
};

/** Is this record one of the columns? */
export function isOffer(record: WorksheetRecord): record is OfferRecord {
  return record.id !== PRIORITIES_ID && record.id !== 'sample';
}

/** The columns among the records, in their order. */
export function offersIn(records: Records<WorksheetRecord>): readonly OfferRecord[] {
  return inOrder(liveRecords(records).filter(isOffer));
}

/** The priorities among the records; blank ones when none are set. */
export function prioritiesIn(records: Records<WorksheetRecord>): PrioritiesRecord {
  const record = records.get(PRIORITIES_ID);
  return record === undefined || isTombstone(record) ? { ...blankPriorities(), updatedAt: 0 } : (record as PrioritiesRecord); // the id says so
}
