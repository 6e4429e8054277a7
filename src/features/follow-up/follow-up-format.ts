/** What is stored under the keys of the follow-up check: messages, and the log of contacts. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { parseByKind, recordsOfKind, type RecordsOfKind, type UnknownRecord } from '../../lib/record-kinds.ts';
import type { Stored } from '../../lib/records.ts';
import { OPTIONAL_OF_CONTACT, parseContact, type Contact } from './contact.ts';
import { OPTIONAL_OF_MESSAGE, parseMessage, type Message } from './message.ts';

/** Anything stored under a key of the follow-up check. */
export type FollowUpRecord = ((Message | Contact) & Stored) | UnknownRecord;

/** How messages and contacts are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const FOLLOW_UP_FORMAT: RecordFormat<FollowUpRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) =>
    parseByKind<FollowUpRecord>(
      raw,
      { message: parseMessage, contact: parseContact },
      { message: OPTIONAL_OF_MESSAGE, contact: OPTIONAL_OF_CONTACT },
    ),
};

/** The live records of one kind. */
export const followUpRecords: RecordsOfKind<FollowUpRecord> = recordsOfKind;
