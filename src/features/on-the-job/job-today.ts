/** What Today says of the job, from everything stored and the day it is. */
import { daysBetween, formatDay } from '../../lib/dates.ts';
import { isolated } from '../../lib/text.ts';
import { dueOn, lookBacksDue, whomInSentence } from '../wins/review-dates.ts';
import type { Review } from '../wins/review.ts';
import type { Win } from '../wins/win.ts';
import { stepOn, type StepNow } from './first-90-days.ts';
import { jobsOn, SHOWN_BEFORE_DAYS, type Job, type Start } from './job.ts';

/** Everything it looks at: one's own, or the sample's. */
export interface JobFiles {
  readonly jobs: readonly Job[];
  readonly starts: readonly Start[];
  /** Ids of the ticked steps of the first 90 days. */
  readonly ticked: readonly string[];
  readonly reviews: readonly Review[];
  readonly wins: readonly Win[];
}

/** Something with a day, for the list of what is due. */
export interface JobDue {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly target: { readonly route: 'review' | 'handOver' } | { readonly route: 'review'; readonly id: string; readonly part?: 'agreed' };
  /** ISO date. */
  readonly on: string;
  /** When, in one or two words. */
  readonly when: string;
  readonly needsYou: boolean;
  /** The key of an open end that says the same of that day. */
  readonly covers?: { readonly key: string; readonly on: string };
}

/** What Today shows of the job one is in. */
export interface JobToday {
  readonly job: Job;
  /** Days since the first, which is 0; `undefined` where it is not known. */
  readonly day: number | undefined;
  /** @example 'Week 2 at Northgate' */
  readonly title: string;
  readonly step: StepNow | undefined;
  readonly due: readonly JobDue[];
  /** Days until the one-to-one; `undefined` where none is set or it is over. */
  readonly oneToOneIn: number | undefined;
  /** The newest win of this week, which began on Monday. */
  readonly win: Win | undefined;
}

/** What Today shows of a job that begins soon. */
export interface JobSoon {
  readonly job: Job;
  readonly days: number;
  /** @example 'You start at Northgate in 5 days' */
  readonly title: string;
}

/** Which of the two there are. */
export interface JobsToday {
  readonly now?: JobToday;
  readonly next?: JobSoon;
}

/** Where one works, as it goes on after “at”; `''` where nothing is known. */
const placeOf = (job: Job): string => isolated(job.company.trim());

/** The weeks since the first day, as one counts them in the first 90 days; after that the months. */
function sinceWords(day: number | undefined): string {
  if (day === undefined) return '';
  if (day === 0) return 'Your first day';
  if (day <= 90) return `Week ${Math.floor(day / 7) + 1}`;
  const months = Math.floor(day / 30.44) + 1;
  if (months <= 24) return `Month ${months}`;
  return `Year ${Math.floor(day / 365.25) + 1}`;
}

function titleOf(job: Job, day: number | undefined): string {
  const [since, place] = [sinceWords(day), placeOf(job)];
  if (since === '') return place || isolated(job.role.trim()) || 'Your job';
  return place === '' ? `${since}${day === 0 ? '' : ' in your job'}` : `${since} at ${place}`;
}

/** The ISO date of the Monday of its week. */
function mondayOf(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function reviewDue(
  day: string | undefined,
  withWhom: string,
  today: string,
  from: Pick<JobDue, 'key' | 'target' | 'covers'>,
): readonly JobDue[] {
  const due = dueOn(day, today);
  if (day === undefined || due === undefined || day < today) return [];
  const who = whomInSentence({ withWhom });
  return [
    {
      ...from,
      what: `Your review${who === '' ? '' : ` with ${who}`}`,
      why: `${formatDay(day, today)}. Three steps, and one page to take along`,
      ...due,
    },
  ];
}

/** So far apart, two days with one person are of the same review, which was moved. */
const MOVED_DAYS = 45;

/** Can the two be one person? “My director, Bo Lind” and “Bo Lind” can; so can anybody and one who is not named. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function duesOf(job: Job, reviews: readonly Review[], today: string): readonly JobDue[] {
  // A review that is being prepared knows its day better than the job does.
  const prepared = reviews.filter(({ heldOn }) => heldOn !== undefined && heldOn >= today);
  const { reviewOn = '' } = job;
  const isSaid = prepared.some(
    ({ heldOn = '', withWhom }) =>
      heldOn === reviewOn ||
      (reviewOn !== '' && Math.abs(daysBetween(heldOn, reviewOn)) <= MOVED_DAYS && isSamePerson(withWhom, job.withWhom)),
  );
  const undated = reviews.find(
    ({ heldOn, agreed, doneOn, withWhom }) =>
      heldOn === undefined && doneOn === undefined && agreed.trim() === '' && isSamePerson(withWhom, job.withWhom),
  );
  const last = dueOn(job.endsOn, today);
  return [
    ...prepared.flatMap(({ id, heldOn = '', withWhom, talkId }) =>
      reviewDue(heldOn, withWhom, today, {
        key: `review-${id}`,
        target: { route: 'review', id },
        // The talk made of it is the review itself.
        ...(talkId === undefined ? {} : { covers: { key: `talk-${talkId}`, on: heldOn } }),
      }),
    ),
    ...(isSaid
      ? []
      : reviewDue(job.reviewOn, job.withWhom, today, {
          key: 'review-of-job',
          target: undated === undefined ? { route: 'review' } : { route: 'review', id: undated.id },
        })),
    ...lookBacksDue(reviews, today),
    ...(last === undefined
      ? []
      : [
          {
            key: 'last-day',
            what: 'Your last day here',
            why: 'One page for whoever comes after you',
            target: { route: 'handOver' } as const,
            ...last,
          },
        ]),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function titleOfSoon(job: Job, days: number): string {
  const place = placeOf(job);
  return `You start${place === '' ? '' : ` at ${place}`} ${days === 1 ? 'tomorrow' : `in ${days} days`}`;
}

/** What Today says of the job on a day (an ISO date): nothing at all to somebody who is only searching. */
export function jobToday(files: JobFiles, today: string): JobsToday {
  const { now: job, next } = jobsOn(today, files.jobs, files.starts);
  const days = next?.startedOn === undefined ? Infinity : daysBetween(today, next.startedOn);
  const soon = next === undefined || days > SHOWN_BEFORE_DAYS ? undefined : { job: next, days, title: titleOfSoon(next, days) };
  if (job === undefined) return soon === undefined ? {} : { next: soon };
  const day = job.startedOn === undefined ? undefined : daysBetween(job.startedOn, today);
  const until = job.oneToOneOn === undefined ? -1 : daysBetween(today, job.oneToOneOn);
  const monday = mondayOf(today);
  return {
    now: {
      job,
      day,
      title: titleOf(job, day),
      step: day === undefined ? undefined : stepOn(day, files.ticked),
      due: duesOf(job, files.reviews, today),
      oneToOneIn: until < 0 ? undefined : until,
      win: files.wins.find((win) => win.isShort !== true && win.happenedOn >= monday && win.happenedOn <= today),
    },
    ...(soon === undefined ? {} : { next: soon }),
  };
}
