/** What the worksheet stores under its keys, and how it is read back. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseText, unknownFields, type JsonObject } from '../../lib/parse.ts';
import { isTombstone, liveRecords, type Records, type Stored } from '../../lib/records.ts';
import { inOrder, parseOffer, type Offer, type OfferRecord } from './offer.ts';
import { blankPriorities, parsePriorities, PRIORITIES_ID, type Priorities } from './priorities.ts';

/** How the sample is shown; stands among the sample's own records only. */
export interface SampleRecord extends Stored {
  readonly id: 'sample';
  readonly view: 'beside' | 'instead';
  /** It is the original example that is shown, and not the sample. */
  readonly example?: 'original';
}
/** Priorities as stored. */
export type PrioritiesRecord = Priorities & Stored;
/** Anything stored under a key of the worksheet. */
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
    if (raw.id === 'sample') {
      const view = raw['view'] === 'beside' ? 'beside' : 'instead';
      return {
        ...unknownFields(raw, ['example']),
        id: 'sample',
        view,
        ...(raw['example'] === 'original' ? { example: 'original' } : {}),
        updatedAt,
      };
    }
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

/** The two examples under the key of the sample: the sample, and the original example of the method. */
export type Example = 'sample' | 'original';

/** The example an offer under the key of the sample belongs to. */
export function exampleOf(offer: Offer): Example {
  return offer.example ?? 'sample';
}

/** Which example is on the worksheet: the one that was opened; where there is only one, that one. */
export function openExampleIn(records: Records<WorksheetRecord>): Example {
  const record = records.get('sample');
  const isChosen = record !== undefined && 'example' in record && record.example === 'original';
  const offers = offersIn(records);
  const originals = offers.filter((offer) => exampleOf(offer) === 'original');
  return originals.length > 0 && (isChosen || originals.length === offers.length) ? 'original' : 'sample';
}
