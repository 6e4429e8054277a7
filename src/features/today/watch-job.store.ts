/** The job as Today shows it. Apart from Today, which loads it only for somebody in a job, or about to start in one. */
import { $jobFiles } from '../on-the-job/job-files.store.ts';
import { jobToday, type JobsToday } from '../on-the-job/job-today.ts';

/** Hands over what Today says of the job on a day, now and with every change. */
export function watchJob(show: (jobsOn: (today: string) => JobsToday) => void): void {
  $jobFiles.subscribe((files) => show((today) => jobToday(files, today)));
}
