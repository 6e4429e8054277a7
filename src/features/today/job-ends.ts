/** Today for somebody in a job: which open ends are about the job and which about the search, and when the search comes first all the same. */
import { daysBetween, formatDistance } from '../../lib/dates.ts';
import { counted, isolated } from '../../lib/text.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import type { Moment } from '../interviews/when.ts';
import type { Job } from '../on-the-job/job.ts';
import type { JobDue } from '../on-the-job/job-today.ts';
import { uncovered, type OpenEnd } from './open-end.ts';

/** An interview within so many days comes before the job. */
const SOON_DAYS = 7;

/** Is this interview so near that it comes before the job? */
export function isCallSoon(call: Interview | undefined, now: Moment): boolean {
  return call?.heldOn !== undefined && daysBetween(now.slice(0, 10), call.heldOn) <= SOON_DAYS;
}

/** The open ends, apart: what is due in the job, what needs me first, then by its day; and what is about the search. What is about the notes themselves goes with the job. */
export function endsApart(
  ends: readonly OpenEnd[],
  job: Job,
  dues: readonly JobDue[],
): { readonly ofJob: readonly OpenEnd[]; readonly ofSearch: readonly OpenEnd[] } {
  const isOfJob = ({ target, isOfJob: isAtWork }: OpenEnd): boolean =>
    isAtWork === true ||
    target.route === 'yourData' ||
    (target.route === 'negotiate' && target.part === 'promises' && target.id === job.offerId);
  const others = uncovered(ends, dues).filter(({ key }) => dues.every((due) => due.key !== key));
  // In the job one knows who promised.
  const named = (end: OpenEnd): OpenEnd => (end.key.startsWith('due-') ? { ...end, what: 'They promised you' } : end);
  const rank = ({ needsYou, on = '9999-12-31' }: OpenEnd): string => `${needsYou ? 0 : 1} ${on}`;
  return {
    ofJob: [...dues, ...others.filter(isOfJob).map(named)].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)),
    ofSearch: others.filter((end) => !isOfJob(end)),
  };
}

/** What the fold of the search says, so that nothing in it is missed. @example 'Your search: Halden in 9 days, two open ends' */
export function searchWords(call: Interview | undefined, ends: readonly OpenEnd[], now: Moment): string {
  const pressing = ends.filter(({ needsYou }) => needsYou).length;
  const held = call?.heldOn === undefined ? '' : ` ${formatDistance(call.heldOn, now.slice(0, 10))}`;
  const said = [
    call === undefined || isCallSoon(call, now) ? '' : `${isolated(interviewName(call))}${held}`,
    pressing > 0
      ? `${counted(pressing, 'open end')} ${pressing === 1 ? 'needs' : 'need'} you`
      : ends.length > 0
        ? counted(ends.length, 'open end')
        : '',
  ].filter(Boolean);
  return said.length === 0 ? 'Your search' : `Your search: ${said.join(', ')}`;
}
