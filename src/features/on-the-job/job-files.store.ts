/** What Today for the job looks at, as stored. Apart from the job itself: it brings the stores of wins, talks and playbooks along. */
import { atom, computed, type ReadableAtom } from 'nanostores';
import { holds } from '../../browser/start.ts';
import { act } from '../../storage/act.ts';
import type { Contact } from '../follow-up/contact.ts';
import { $interviews, isSampleId } from '../interviews/interviews.store.ts';
import { $afterYes, $promises, isSampleOffer } from '../negotiate/negotiate.store.ts';
import { $ownOffers } from '../offers/offers.store.ts';
import { FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { $progress, addCopy, describeCopy, tick, writeInCopy } from '../playbooks/playbooks.store.ts';
import { $reviews } from '../wins/reviews.store.ts';
import { $wins, wins } from '../wins/wins.store.ts';
import { AGENDA, agendaFor, withPoint } from './agenda.ts';
import type { Job, Start } from './job.ts';
import type { JobFiles } from './job-today.ts';
import { $isSampleOpen, $jobs } from './job.store.ts';
import type { Naming } from './people.ts';

/** Every yes with a first day. Those of the sample begin no job. */
const $starts: ReadableAtom<readonly Start[]> = computed([$afterYes, $ownOffers], (all, offers) =>
  all.flatMap(({ offerId, startsOn }): readonly Start[] => {
    if (startsOn === undefined || isSampleOffer(offerId)) return [];
    const offer = offers.find(({ id }) => id === offerId);
    return [
      {
        offerId,
        startsOn,
        company: offer?.company.trim() ?? '',
        role: offer?.title.trim() ?? '',
        isPast: offer === undefined || offer.archived === true,
      },
    ];
  }),
);

/** Everything `jobToday` looks at: one's own, or the sample's while it is open. */
export const $jobFiles: ReadableAtom<JobFiles> = computed(
  [$jobs, $isSampleOpen, $starts, $progress, $reviews, $wins],
  (jobs, isSample, starts, progress, reviews, allWins) => ({
    jobs,
    starts: isSample ? [] : starts,
    ticked: isSample ? [] : progress(FIRST_90_DAYS).ticked,
    reviews: reviews.filter(({ id }) => wins.isSample(id) === isSample),
    wins: allWins.filter(({ id }) => wins.isSample(id) === isSample),
  }),
);

const $contacts = atom<readonly Contact[]>([]);
// The code of the log comes only where something is logged.
if (holds('follow')) {
  void import('../follow-up/follow-up.store.ts').then(({ $contacts: $all, isSampleRecord }) =>
    $all.subscribe((all) => $contacts.set(all.filter(({ id }) => !isSampleRecord(id)))),
  );
}

const NOWHERE: Naming = { offers: [], interviews: [], promises: [], contacts: [] };

/** Where people are named. The sample has its own people. */
export const $naming: ReadableAtom<Naming> = computed(
  [$isSampleOpen, $ownOffers, $interviews, $promises, $contacts],
  (isSample, offers, interviews, promises, contacts) =>
    isSample ? NOWHERE : { offers, interviews: interviews.filter(({ id }) => !isSampleId(id)), promises, contacts },
);

/** Ticks a step of the first 90 days; can be undone. */
export function tickFirstStep(stepId: string): void {
  act('Ticked', () => tick(FIRST_90_DAYS, stepId, true));
}

/** Adds a point to the agenda of a job's next one-to-one, and the agenda with it. Can be undone as one. */
export function addAgendaPoint(job: Job, point: string): void {
  const on = job.oneToOneOn;
  if (on === undefined || point.trim() === '') return;
  const { slug, sheet } = AGENDA;
  const copy = agendaFor($progress.get()(slug).copies ?? [], on);
  act('', () => {
    const id = copy?.id ?? addCopy(slug, sheet);
    const who = job.withWhom.trim();
    if (copy === undefined) describeCopy(slug, id, { name: `One-to-one${who === '' ? '' : ` with ${who}`}`, on });
    const { cell, text } = withPoint(copy, point.trim());
    writeInCopy(slug, id, cell, text);
  });
}
