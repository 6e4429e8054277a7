/** My job description as I pasted it, and how long my week is. One record, since I have one job. */
import { parseText, present, type JsonObject } from '../../lib/parse.ts';
import { isTombstone, type Records, type Stored } from '../../lib/records.ts';

/** Its one id. */
export const DESCRIPTION_ID = 'job-description';

/** Hours a week where nothing else is said. */
export const USUAL_WEEK = 40;
/** A week has no more. */
export const HOURS_OF_A_WEEK = 168;

/** The job description as it is stored. */
export interface JobDescription {
  readonly id: typeof DESCRIPTION_ID;
  readonly type: 'description';
  /** Pasted or typed; its lines are what services are made of. */
  readonly text: string;
  /** Hours I am paid for a week, once I said so; without it, {@link USUAL_WEEK}. */
  readonly weekHours?: number;
}

/** The fields of a job description that may be missing. */
export const OPTIONAL_OF_DESCRIPTION = ['weekHours'] as const;

/** A job description with nothing in it. */
export const blankDescription = (): JobDescription => ({ id: DESCRIPTION_ID, type: 'description', text: '' });

/** A job description from anything, without the fields every record has. Never throws. */
export function parseDescription(raw: JsonObject): Omit<JobDescription, 'id' | 'type'> {
  const hours = raw['weekHours'];
  const isHours = typeof hours === 'number' && hours > 0 && hours <= HOURS_OF_A_WEEK;
  return { text: parseText(raw['text']), ...present({ weekHours: isHours ? hours : undefined }) };
}

/** The one among these records, or a blank one. */
export function descriptionIn(records: Records<Stored>): JobDescription {
  const record = records.get(DESCRIPTION_ID) as (Stored & Partial<JobDescription>) | undefined;
  return record?.type === 'description' && !isTombstone(record) ? (record as JobDescription & Stored) : blankDescription(); // its type says so
}
