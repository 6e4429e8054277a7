/** The job I am in: since when, with whom, and the days that count in it. Today serves it once it has begun. */
import { isSameCompany } from '../../lib/companies.ts';
import { type JsonObject, NO_DAY, parseIsoDate, parseText, parseTextFields, present } from '../../lib/parse.ts';

/** A job as it is stored; every text may be empty. */
export interface Job {
  readonly id: string;
  readonly type: 'job';
  /** Id of the offer it came from: what is not said here is taken from there, and its first day from what came after the yes. */
  readonly offerId?: string;
  /** ISO date of the first day. Not needed of somebody who has been there for years. */
  readonly startedOn?: string;
  /** ISO date of the last day. */
  readonly endsOn?: string;
  readonly company: string;
  readonly role: string;
  /** Whom I support. */
  readonly withWhom: string;
  /** ISO date of the review. */
  readonly reviewOn?: string;
  /** ISO date of the next one-to-one. */
  readonly oneToOneOn?: string;
  /** Today does not show it. */
  readonly isHidden?: true;
}

/** The fields of a job that may be missing. */
export const OPTIONAL_OF_JOB = ['offerId', 'startedOn', 'endsOn', 'reviewOn', 'oneToOneOn', 'isHidden'] as const;

/** A job nothing is known about. */
export function blankJob(id: string): Job {
  return { id, type: 'job', company: '', role: '', withWhom: '' };
}

/** A job from anything, without the fields every record has. Never throws. */
export function parseJob(raw: JsonObject): Omit<Job, 'id' | 'type'> {
  return {
    ...parseTextFields(raw, ['company', 'role', 'withWhom']),
    ...present({
      offerId: parseText(raw['offerId']) || undefined,
      startedOn: parseIsoDate(raw['startedOn']),
      endsOn: parseIsoDate(raw['endsOn']),
      reviewOn: parseIsoDate(raw['reviewOn']),
      oneToOneOn: parseIsoDate(raw['oneToOneOn']),
      isHidden: raw['isHidden'] === true ? (true as const) : undefined,
    }),
  };
}

/** The id of the job that came from an offer: the same in every tab, so that it is there once. */
export const jobIdOf = (offerId: string): string => `offer:${offerId}`;

/** A yes with a first day: what a job is begun from without a word typed. */
export interface Start {
  readonly offerId: string;
  readonly startsOn: string;
  readonly company: string;
  readonly role: string;
  /** Its offer is gone or put away: it counts only for a job that is kept already. */
  readonly isPast: boolean;
}

/** The yes a job came from: the one it names; for one that was typed, that of the same company, or of the same first day. */
function startOf(job: Job, starts: readonly Start[]): Start | undefined {
  if (job.offerId !== undefined) return starts.find(({ offerId }) => offerId === job.offerId);
  return starts.find((start) => isSameCompany(start.company, job.company)) ?? starts.find(({ startsOn }) => startsOn === job.startedOn);
}

/** The job as it is shown: what is stored with it counts, and what is not is filled in from the yes. */
function filledFrom(job: Job, start: Start | undefined): Job {
  if (start === undefined) return job;
  return {
    ...job,
    offerId: start.offerId,
    startedOn: job.startedOn ?? start.startsOn,
    company: job.company || start.company,
    role: job.role || start.role,
  };
}

/** Where one works on a day, and next. Hidden jobs and those that ended are left out. */
export interface JobsNow {
  /** The one I am in. */
  readonly now?: Job;
  /** The one that begins next. */
  readonly next?: Job;
}

/** How many days before the first day it is shown. */
export const SHOWN_BEFORE_DAYS = 14;

const firstDay = ({ startedOn }: Job): string => startedOn ?? NO_DAY;

/**
 * Which job I am in on a day (an ISO date), and which comes next, however far off: of those typed, and those that come by themselves from a
 * yes with a first day. Of several, the one that began last counts.
 */
export function jobsOn(today: string, stored: readonly Job[], starts: readonly Start[]): JobsNow {
  const typed = stored.map((job) => filledFrom(job, startOf(job, starts)));
  const fromYes = starts
    .filter(({ offerId, isPast }) => !isPast && !typed.some((job) => job.offerId === offerId))
    .map((start) => filledFrom(blankJob(jobIdOf(start.offerId)), start));
  const shown = [...fromYes, ...typed]
    .filter((job) => job.isHidden !== true && (job.endsOn === undefined || job.endsOn >= today))
    // A yes that was taken back has no first day; without one typed it is no job yet.
    .filter((job) => job.startedOn !== undefined || job.offerId === undefined)
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
  return present({
    now: shown.filter((job) => firstDay(job) <= today).at(-1),
    next: shown.find((job) => firstDay(job) > today),
  });
}
