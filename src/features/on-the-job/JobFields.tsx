import type { JSX } from 'solid-js';
import { focusTitle } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import type { Job } from './job.ts';
import { $isSampleOpen, changeJob, hideJob, leaveJob } from './job.store.ts';

/** What is known of the job, to be changed; and the two ways to end it. */
export function JobFields(props: { readonly job: Job }): JSX.Element {
  const change = (part: Parameters<typeof changeJob>[1]): void => changeJob(props.job, part);
  const away = (task: (job: Job) => void): void => {
    if ($isSampleOpen.get()) return void removeSample('job').then(focusTitle);
    task(props.job);
    focusTitle();
  };
  return (
    <div class="job-fields">
      <TextField label="Company" room="name" text={props.job.company} onChange={(company) => change({ company })} />
      <TextField label="Your role" room="name" text={props.job.role} onChange={(role) => change({ role })} />
      <TextField label="Whom you support" room="name" text={props.job.withWhom} onChange={(withWhom) => change({ withWhom })} />
      <DateField label="Your first day" date={props.job.startedOn} onChange={(startedOn) => change({ startedOn })} />
      <DateField label="Your next review" date={props.job.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
      <DateField label="Your last day" hint="Only if you are leaving." date={props.job.endsOn} onChange={(endsOn) => change({ endsOn })} />
      <div class="button-row">
        <Button look="quiet" onClick={() => away(leaveJob)}>
          I have left this job
        </Button>
        <Button look="quiet" onClick={() => away(hideJob)}>
          Take it off Today
        </Button>
      </div>
      <p class="small soft">Notes, people and the hand-over are kept.</p>
    </div>
  );
}
