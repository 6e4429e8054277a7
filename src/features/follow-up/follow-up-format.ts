/** What stands under the keys of the follow-up check: messages, and the log of contacts. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { unknownFields } from '../../lib/parse.ts';
import { liveRecords, type Records, type Stored } from '../../lib/records.ts';
import { parseContact, type Contact } from './contact.ts';
import { parseMessage, type Message } from './message.ts';

/** A record of a kind this code does not know; kept as it is. */
interface Unknown {
  readonly id: string;
  readonly type: 'unknown';
}

/** Anything that stands under a key of the follow-up check. */
export type FollowUpRecord = (Message | Contact | Unknown) & Stored;

/** How messages and contacts are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const FOLLOW_UP_FORMAT: RecordFormat<FollowUpRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => {
    const { updatedAt } = raw;
    if (raw['type'] === 'message') return { ...parseMessage(raw), updatedAt };
    if (raw['type'] === 'contact') return { ...parseContact(raw), updatedAt };
    // An unknown kind may be a newer one: it goes back to storage letter by letter.
    return { ...unknownFields(raw, []), id: raw.id, updatedAt } as FollowUpRecord; // nobody looks at it
  },
};

/** The live records of one kind. */
export function followUpRecords<T extends FollowUpRecord['type']>(
  records: Records<FollowUpRecord>,
  type: T,
): readonly Extract<FollowUpRecord, { readonly type: T }>[] {
  return liveRecords(records).filter((record): record is Extract<FollowUpRecord, { readonly type: T }> => record.type === type);
}
