/** What is stored under the key of rehearsing: cards, those made by hand, sittings, takes, mock interviews and settings. */
import type { RecordFormat } from '../../lib/envelope.ts';
import {
  parseByKind,
  recordsOfKind,
  type KindParsers,
  type OptionalFields,
  type RecordOfKind,
  type RecordsOfKind,
  type UnknownRecord,
} from '../../lib/record-kinds.ts';
import type { Stored } from '../../lib/records.ts';
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

/** Anything stored under the key of rehearsing. */
export type RehearseRecord = ((Rehearsed | OwnCard | Sitting | SpokenTake | Mock | RehearseSettings) & Stored) | UnknownRecord;

/** The record of one kind. */
export type RehearseRecordOf<T extends RehearseRecord['type']> = RecordOfKind<RehearseRecord, T>;

const PARSERS: KindParsers<RehearseRecord> = {
  card: parseRehearsed,
  'own-card': parseOwnCard,
  sitting: parseSitting,
  take: parseTake,
  mock: parseMock,
  'rehearse-settings': parseSettings,
};

const OPTIONAL: OptionalFields<RehearseRecord> = {
  card: OPTIONAL_OF_CARD,
  sitting: OPTIONAL_OF_SITTING,
  take: OPTIONAL_OF_TAKE,
  mock: OPTIONAL_OF_MOCK,
  'rehearse-settings': OPTIONAL_OF_SETTINGS,
};

/** How rehearsing is stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const REHEARSE_FORMAT: RecordFormat<RehearseRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => parseByKind(raw, PARSERS, OPTIONAL),
};

/** The live records of one kind, in the order of their ids. */
export const rehearseRecords: RecordsOfKind<RehearseRecord> = recordsOfKind;
