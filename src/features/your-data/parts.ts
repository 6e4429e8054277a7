/** The parts of a case file: the features that store something, in words, and what to call one of their records. */
import { FOLLOW_UP_FORMAT } from '../follow-up/follow-up-format.ts';
import { INTERVIEWS_FORMAT } from '../interviews/interviews-format.ts';
import { NEGOTIATE_FORMAT } from '../negotiate/negotiate-format.ts';
import { WORKSHEET_FORMAT } from '../offers/worksheet-format.ts';
import { PLAYBOOKS_FORMAT } from '../playbooks/kept.ts';
import { SALARY_FORMAT } from '../salary/salary-format.ts';
import { APPEARANCE_FORMAT } from '../about/appearance.ts';
import type { RecordFormat } from '../../lib/envelope.ts';
import type { Stored } from '../../lib/records.ts';

// Each format reads and gives back its own kind of records; here they are all just records.
const asAny = (format: unknown): RecordFormat<Stored> => format as RecordFormat<Stored>;

/** How each part is read. The samples are in the format of their part. */
export const FORMATS: ReadonlyMap<string, RecordFormat<Stored>> = new Map([
  ['interviews', asAny(INTERVIEWS_FORMAT)],
  ['offers', asAny(WORKSHEET_FORMAT)],
  ['salary', asAny(SALARY_FORMAT)],
  ['negotiate', asAny(NEGOTIATE_FORMAT)],
  ['follow-up', asAny(FOLLOW_UP_FORMAT)],
  ['playbooks', asAny(PLAYBOOKS_FORMAT)],
  ['appearance', asAny(APPEARANCE_FORMAT)],
]);

/** The format of a part or of its sample; `undefined` for a name we do not know. */
export function formatOf(part: string): RecordFormat<Stored> | undefined {
  return FORMATS.get(part.replace(/-sample$/, ''));
}
