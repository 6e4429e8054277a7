/** What is stored under the keys of negotiations: preparations, promises, and what came after a yes. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseByKind, recordsOfKind, type RecordsOfKind, type UnknownRecord } from '../../lib/record-kinds.ts';
import type { Stored } from '../../lib/records.ts';
import { OPTIONAL_OF_NEGOTIATION, parseNegotiation, type Negotiation } from './negotiation.ts';
import { OPTIONAL_OF_AFTER_YES, OPTIONAL_OF_PROMISE, parseAfterYes, parsePromise, type AfterYes, type PromiseRecord } from './promises.ts';

/** Anything stored under a key of the negotiations. */
export type NegotiateRecord = ((Negotiation | PromiseRecord | AfterYes) & Stored) | UnknownRecord;

/** How negotiations are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const NEGOTIATE_FORMAT: RecordFormat<NegotiateRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) =>
    parseByKind<NegotiateRecord>(
      raw,
      { negotiation: parseNegotiation, promise: parsePromise, 'after-yes': parseAfterYes },
      { negotiation: OPTIONAL_OF_NEGOTIATION, promise: OPTIONAL_OF_PROMISE, 'after-yes': OPTIONAL_OF_AFTER_YES },
    ),
};

/** The live records of one kind. */
export const talkRecords: RecordsOfKind<NegotiateRecord> = recordsOfKind;
