/** The parts of the case file: every feature that stores something, in the order they are shown. */
import type { CasePart } from '../../lib/case-part.ts';
import type { RecordFormat } from '../../lib/envelope.ts';
import type { Records, Stored } from '../../lib/records.ts';
import { featureOf } from '../../lib/storage-keys.ts';
import { APPEARANCE_PART } from '../about/appearance.part.ts';
import { FOLLOW_UP_PART } from '../follow-up/follow-up.part.ts';
import { INTERVIEWS_PART } from '../interviews/interviews.part.ts';
import { NEGOTIATE_PART } from '../negotiate/negotiate.part.ts';
import { JOB_PART } from '../on-the-job/job.part.ts';
import { OFFERS_PART } from '../offers/offers.part.ts';
import { PLAYBOOKS_PART } from '../playbooks/playbooks.part.ts';
import { REHEARSE_PART } from '../rehearse/rehearse.part.ts';
import { SALARY_PART } from '../salary/salary.part.ts';
import { WINS_PART } from '../wins/wins.part.ts';

/** The records of each part, by its name. Tombstones may be among them. */
export type PartRecords = ReadonlyMap<string, Records<Stored>>;

/** All of them. */
export const PARTS: readonly CasePart[] = [
  INTERVIEWS_PART,
  OFFERS_PART,
  SALARY_PART,
  NEGOTIATE_PART,
  FOLLOW_UP_PART,
  WINS_PART,
  JOB_PART,
  REHEARSE_PART,
  PLAYBOOKS_PART,
  APPEARANCE_PART,
];

/** The part stored under this name, or under the name of its sample; `undefined` for a name we do not know. */
export function partNamed(name: string): CasePart | undefined {
  return PARTS.find(({ key }) => key === featureOf(name));
}

/** The format of a part or of its sample; `undefined` for a name we do not know. */
export function formatOf(name: string): RecordFormat<Stored> | undefined {
  return partNamed(name)?.format;
}
