import { createEffect, createMemo, createSignal, type Accessor } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { holds } from '../../browser/start.ts';
import { useStore } from '../../browser/use-store.ts';
import type { JobsToday } from '../on-the-job/job-today.ts';

/** What Today knows of the job. */
interface JobsNow {
  readonly jobs: Accessor<JobsToday>;
  /** It is not known yet whether there is one, though something is stored. */
  readonly isWaiting: Accessor<boolean>;
  /** Somebody came to set Today up for the job they are in. */
  readonly isAsked: Accessor<boolean>;
}

/** The job on a day, for somebody in one or about to start. The code comes only with a job, or a first day after a yes: who only searches has none of it. */
export function useJobsToday(today: Accessor<string>): JobsNow {
  const place = useStore($place);
  const isSampleAsked = (): boolean => place() === 'job-sample';
  const isAsked = (): boolean => place() === 'job';
  const [jobsOn, setJobsOn] = createSignal<(day: string) => JobsToday>(() => ({}));
  const [isKnown, setIsKnown] = createSignal(!holds('job'));
  const known = (): void => void setIsKnown(true);
  let isLoading = false;
  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    // Its screen comes at the same time.
    void Promise.all([import('./watch-job.store.ts'), import('../on-the-job/JobOnToday.tsx')])
      .then(([{ watchJob }]) => watchJob((next) => setJobsOn(() => next)))
      .then(known, known);
  };
  createEffect(() => {
    if (holds('job') || isAsked()) load();
    if (isSampleAsked()) {
      void import('../on-the-job/job.store.ts')
        .then((part) => part.loadSampleJob())
        .then(() => {
          load();
          replacePlace('');
        });
    }
  });
  if (holds('negotiate')) {
    void import('../negotiate/negotiate.store.ts').then(({ $afterYes }) =>
      $afterYes.subscribe((all) => all.some(({ startsOn }) => startsOn !== undefined) && load()),
    );
  }
  const jobs = createMemo(() => jobsOn()(today()));
  return {
    jobs,
    isWaiting: () => !isKnown() || isSampleAsked(),
    isAsked,
  };
}
