/** What is stored under the keys of the wins: wins, what I do (services), reviews, and my job description. */
import type { RecordFormat } from '../../lib/envelope.ts';
import {
  parseByKind,
  recordsOfKind,
  type KindParsers,
  type OptionalFields,
  type RecordOfKind,
  type UnknownRecord,
} from '../../lib/record-kinds.ts';
import type { Records, Stored } from '../../lib/records.ts';
import { OPTIONAL_OF_DESCRIPTION, parseDescription, type JobDescription } from './job-description.ts';
import { OPTIONAL_OF_REVIEW, parseReview, type Review } from './review.ts';
import { OPTIONAL_OF_SERVICE, parseService, type Service } from './service.ts';
import { OPTIONAL_OF_WIN, parseWin, type Win } from './win.ts';

/** Something that could have been a win and was turned down: its id is `declined/` and where it came from, as in `Win.from`. */
export interface Declined {
  readonly id: string;
  readonly type: 'declined';
}

/** Anything stored under a key of the wins. */
export type WinsRecord = ((Win | Service | Review | JobDescription | Declined) & Stored) | UnknownRecord;

/** The record of one kind. */
export type WinsRecordOf<T extends WinsRecord['type']> = RecordOfKind<WinsRecord, T>;

const PARSERS: KindParsers<WinsRecord> = {
  win: parseWin,
  service: parseService,
  review: parseReview,
  description: parseDescription,
  declined: () => ({}),
};

const OPTIONAL: OptionalFields<WinsRecord> = {
  win: OPTIONAL_OF_WIN,
  service: OPTIONAL_OF_SERVICE,
  review: OPTIONAL_OF_REVIEW,
  description: OPTIONAL_OF_DESCRIPTION,
};

/** How wins are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const WINS_FORMAT: RecordFormat<WinsRecord> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => parseByKind(raw, PARSERS, OPTIONAL),
};

/** The live wins, the newest first. */
export function winsIn(records: Records<WinsRecord>): readonly WinsRecordOf<'win'>[] {
  return [...recordsOfKind(records, 'win')].sort((a, b) =>
    a.happenedOn === b.happenedOn ? b.updatedAt - a.updatedAt : a.happenedOn < b.happenedOn ? 1 : -1,
  );
}

const DECLINED = 'declined/';

/** The record that says that what came from there is not to be a win. */
export const declinedRecord = (from: string): Declined => ({ id: DECLINED + from, type: 'declined' });

/** The sources of everything that is not to be offered again. */
export function declinedIn(records: Records<WinsRecord>): readonly string[] {
  return recordsOfKind(records, 'declined').map(({ id }) => id.slice(DECLINED.length));
}

/** The live services, in their order. */
export function servicesIn(records: Records<WinsRecord>): readonly WinsRecordOf<'service'>[] {
  return [...recordsOfKind(records, 'service')].sort((a, b) => a.order - b.order);
}

/** The live reviews: what has no day yet first, then the newest. */
export function reviewsIn(records: Records<WinsRecord>): readonly WinsRecordOf<'review'>[] {
  const day = ({ heldOn }: Review): string => heldOn ?? '9999-12-31';
  return [...recordsOfKind(records, 'review')].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
