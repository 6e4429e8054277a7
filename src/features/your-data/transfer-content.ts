/** What can be carried to another device, and the text it is carried as. */
import { isTombstone, type Stored } from '../../lib/records.ts';
import type { JsonObject } from '../../lib/parse.ts';
import { FILE_VERSION } from './case-file.ts';
import { formatOf } from '../exports/parts.ts';
import type { PartRecords } from '../exports/parts.ts';
import { kindWord, recordName } from './record-names.ts';

/** Something to carry over. */
export interface TransferChoice {
  readonly value: string;
  readonly text: string;
  /** The records that go, by their part. */
  readonly records: ReadonlyMap<string, readonly Stored[]>;
}

const raw = (record: Stored): JsonObject => record as unknown as JsonObject; // a record is an object with named fields
const fieldOf = (record: Stored, name: string): unknown => raw(record)[name];
const isLive = (record: Stored): boolean => !isTombstone(record);
const recordsIn = (parts: PartRecords, part: string): readonly Stored[] => [...(parts.get(part) ?? new Map<string, Stored>()).values()];

/** Parts with something in them; removed records go along, so that they are removed over there too. */
function filled(parts: PartRecords): ReadonlyMap<string, readonly Stored[]> {
  const all = [...parts.keys()].map((part) => [part, recordsIn(parts, part)] as const);
  return new Map(all.filter(([part, records]) => part !== 'appearance' && records.some(isLive)));
}

/** One interview with the strengths, stories, answers and references it shares with others, what was asked in it and what is due after it. */
function interviewTransfer(parts: PartRecords, interview: Stored): TransferChoice['records'] {
  const goesAlong = (record: Stored): boolean =>
    record.id === interview.id ||
    ['strength', 'story', 'answer', 'reference'].includes(String(fieldOf(record, 'type'))) ||
    fieldOf(record, 'interviewId') === interview.id;
  return new Map([['interviews', recordsIn(parts, 'interviews').filter((record) => isLive(record) && goesAlong(record))]]);
}

/** One offer with its talk. */
function offerTransfer(parts: PartRecords, offer: Stored): TransferChoice['records'] {
  const talk = recordsIn(parts, 'negotiate').filter(
    (record) => isLive(record) && (record.id === offer.id || fieldOf(record, 'offerId') === offer.id),
  );
  return new Map([['offers', [offer]], ...(talk.length > 0 ? [['negotiate', talk] as const] : [])]);
}

/** Everything there is to choose from: all of mine, each interview and offer, and the sample while it is loaded. */
export function transferChoices(mine: PartRecords, sample: PartRecords): readonly TransferChoice[] {
  const all = filled(mine);
  const one = (part: string, isWanted: (record: Stored) => boolean): readonly Stored[] =>
    recordsIn(mine, part).filter(isLive).filter(isWanted);
  const named = (part: string, record: Stored): string => `${kindWord(part, raw(record))}: ${recordName(part, raw(record))}`;
  const samples = filled(sample);
  return [
    ...(all.size > 0 ? [{ value: 'all', text: 'Everything of mine', records: all }] : []),
    ...one('interviews', (record) => fieldOf(record, 'type') === 'interview').map((record) => ({
      value: `interview ${record.id}`,
      text: `One ${named('interviews', record)}`,
      records: interviewTransfer(mine, record),
    })),
    ...one('offers', (record) => kindWord('offers', raw(record)) === 'offer').map((record) => ({
      value: `offer ${record.id}`,
      text: `One ${named('offers', record)}`,
      records: offerTransfer(mine, record),
    })),
    ...(samples.size > 0 ? [{ value: 'sample', text: 'The sample', records: samples }] : []),
  ];
}

/** The text of a transfer: a case file without what only a file needs, as short as can be. */
export function transferText({ records }: TransferChoice): string {
  const versions = Object.fromEntries([...records.keys()].map((part) => [part, formatOf(part)?.version ?? 1]));
  return JSON.stringify({ app: 'greenroom', fileVersion: FILE_VERSION, versions, records: Object.fromEntries(records) });
}
