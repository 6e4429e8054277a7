/** What the hand-over is made of, as stored. */
import { computed, type ReadableAtom } from 'nanostores';
import { $progress } from '../playbooks/playbooks.store.ts';
import { $services } from '../wins/services.store.ts';
import { wins } from '../wins/wins.store.ts';
import { JOB_PLAYBOOKS, type HandOverFiles } from './hand-over.ts';
import { $jobFiles, $naming } from './job-files.store.ts';
import { jobsOn } from './job.ts';
import { $colleagues, $isSampleOpen, $notes } from './job.store.ts';
import { isOfJob, mentionsOf, peopleOf } from './people.ts';

/** Everything that may go on it, as of a day; the sample’s alone while it is open. */
export const $handOverFiles: ReadableAtom<(today: string) => HandOverFiles> = computed(
  [$jobFiles, $services, $colleagues, $naming, $progress, $notes, $isSampleOpen],
  (files, services, colleagues, naming, progress, notes, isSample) => (today: string) => {
    const job = jobsOn(today, files.jobs, files.starts).now;
    return {
      job,
      services: services.filter(({ id }) => wins.isSample(id) === isSample),
      people: peopleOf(colleagues, job === undefined ? [] : mentionsOf(job, naming)),
      waiting:
        job === undefined
          ? []
          : naming.contacts.filter((one) => isOfJob(job, naming)(one) && one.by === 'me' && one.wantsAnswer && !one.answered),
      playbooks: isSample ? [] : JOB_PLAYBOOKS.map((slug) => progress(slug)),
      notes,
    };
  },
);
