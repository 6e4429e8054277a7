/** What stands under the keys of negotiations: preparations, promises, and what came after a yes. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { unknownFields } from '../../lib/parse.ts';
import { liveRecords, type Records, type Stored } from '../../lib/records.ts';
import { parseNegotiation, type Negotiation } from './negotiation.ts';
import { parseAfterYes, parsePromise, type AfterYes, type PromiseRecord } from './promises.ts';

/** A record of a kind this code does not know; kept as it is. */
interface Unknown {
  readonly id: string;
  readonly type: 'unknown';
}

/** Anything that stands under a key of the negotiations. */
export type NegotiateRecord = (Negotiation | PromiseRecord | AfterYes | Unknown) & Stored;

/** How negotiations are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const NEGOTIATE_FORMAT: RecordFormat<NegotiateRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => {
    const { updatedAt } = raw;
    if (raw['type'] === 'negotiation') return { ...parseNegotiation(raw), updatedAt };
    if (raw['type'] === 'promise') return { ...parsePromise(raw), updatedAt };
    if (raw['type'] === 'after-yes') return { ...parseAfterYes(raw), updatedAt };
    // An unknown kind may be a newer one: it goes back to storage letter by letter.
    return { ...unknownFields(raw, []), id: raw.id, updatedAt } as NegotiateRecord; // nobody looks at it
  },
};

/** The live records of one kind. */
export function talkRecords<T extends NegotiateRecord['type']>(
  records: Records<NegotiateRecord>,
  type: T,
): readonly Extract<NegotiateRecord, { readonly type: T }>[] {
  return liveRecords(records).filter((record): record is Extract<NegotiateRecord, { readonly type: T }> => record.type === type);
}
