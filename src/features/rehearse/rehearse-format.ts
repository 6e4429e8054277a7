/** What stands under the key of rehearsing: cards, those made by hand, sittings, takes, mock interviews and settings. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { unknownFields, type JsonObject } from '../../lib/parse.ts';
import { liveRecords, type Records, type Stored } from '../../lib/records.ts';
import { OPTIONAL_OF_CARD, parseOwnCard, parseRehearsed, type OwnCard, type Rehearsed } from './rehearsed.ts';
import {
  OPTIONAL_OF_MOCK,
  OPTIONAL_OF_SETTINGS,
  OPTIONAL_OF_SITTING,
  OPTIONAL_OF_TAKE,
  parseMock,
  parseSettings,
  parseSitting,
  parseTake,
  type Mock,
  type RehearseSettings,
  type Sitting,
  type SpokenTake,
} from './sittings.ts';

/** A record of a kind this code does not know; kept as it is. */
interface Unknown {
  readonly id: string;
  readonly type: 'unknown';
}

/** Anything that stands under the key of rehearsing. */
export type RehearseRecord = (Rehearsed | OwnCard | Sitting | SpokenTake | Mock | RehearseSettings | Unknown) & Stored;

/** The record of one kind. */
export type RehearseRecordOf<T extends RehearseRecord['type']> = Extract<RehearseRecord, { readonly type: T }>;

type Known = Exclude<RehearseRecord['type'], 'unknown'>;

/** Of each kind: how it is parsed, and its fields that may be missing (a bad value is left out). */
const KINDS: {
  readonly [T in Known]: readonly [(raw: JsonObject) => Omit<RehearseRecordOf<T>, 'id' | 'type' | 'updatedAt'>, readonly string[]];
} = {
  card: [parseRehearsed, OPTIONAL_OF_CARD],
  'own-card': [parseOwnCard, []],
  sitting: [parseSitting, OPTIONAL_OF_SITTING],
  take: [parseTake, OPTIONAL_OF_TAKE],
  mock: [parseMock, OPTIONAL_OF_MOCK],
  'rehearse-settings': [parseSettings, OPTIONAL_OF_SETTINGS],
};

/** How rehearsing is stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const REHEARSE_FORMAT: RecordFormat<RehearseRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => {
    const type = (Object.keys(KINDS) as Known[]).find((name) => name === raw['type']); // its own names
    // An unknown kind may be a newer one: it goes back to storage letter by letter.
    if (type === undefined) return { ...unknownFields(raw, []), id: raw.id, updatedAt: raw.updatedAt } as RehearseRecord;
    const [parse, optional] = KINDS[type];
    return { ...unknownFields(raw, optional), ...parse(raw), id: raw.id, type, updatedAt: raw.updatedAt } as RehearseRecord; // by its type
  },
};

/** The live records of one kind, in the order of their ids. */
export function rehearseRecords<T extends Known>(records: Records<RehearseRecord>, type: T): readonly RehearseRecordOf<T>[] {
  return liveRecords(records).filter((record): record is RehearseRecordOf<T> => record.type === type);
}
