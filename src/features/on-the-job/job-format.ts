/** What is stored under the keys of the job: the jobs one is or was in, notes, people, and the hand-over. */
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
import type { Records, Stored } from '../../lib/records.ts';
import { OPTIONAL_OF_JOB, parseJob, type Job } from './job.ts';
import {
  blankHandOver,
  OPTIONAL_OF_HAND_OVER,
  parseColleague,
  parseHandOver,
  parseNote,
  type Colleague,
  type HandOverRecord,
  type JobNote,
} from './job-records.ts';

/** Anything stored under a key of the job. */
export type JobRecord = ((Job | JobNote | Colleague | HandOverRecord) & Stored) | UnknownRecord;

/** The record of one kind. */
export type JobRecordOf<T extends JobRecord['type']> = RecordOfKind<JobRecord, T>;

const PARSERS: KindParsers<JobRecord> = {
  job: parseJob,
  note: parseNote,
  person: parseColleague,
  'hand-over': parseHandOver,
};

const OPTIONAL: OptionalFields<JobRecord> = {
  job: OPTIONAL_OF_JOB,
  'hand-over': OPTIONAL_OF_HAND_OVER,
};

/** How the job is stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const JOB_FORMAT: RecordFormat<JobRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => parseByKind(raw, PARSERS, OPTIONAL),
};

/** The live records of one kind. */
export const jobRecords: RecordsOfKind<JobRecord> = recordsOfKind;

/** The live notes, the newest first. */
export function notesIn(records: Records<JobRecord>): readonly JobRecordOf<'note'>[] {
  return [...jobRecords(records, 'note')].sort((a, b) =>
    a.keptOn === b.keptOn ? b.updatedAt - a.updatedAt : a.keptOn < b.keptOn ? 1 : -1,
  );
}

/** The live people, in their order. */
export function colleaguesIn(records: Records<JobRecord>): readonly JobRecordOf<'person'>[] {
  return [...jobRecords(records, 'person')].sort((a, b) => a.order - b.order);
}

/** The hand-over; a blank one where none was begun. */
export function handOverIn(records: Records<JobRecord>): HandOverRecord {
  return jobRecords(records, 'hand-over')[0] ?? blankHandOver();
}
