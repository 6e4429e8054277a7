import { For, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { parseIsoDate } from '../../lib/parse.ts';
import { isolated } from '../../lib/text.ts';
import { createDraft } from '../../storage/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Job } from './job.ts';
import { $jobs, addJob, showJob } from './job.store.ts';

const jobName = (job: Job): string =>
  [job.role, job.company]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(', ') || 'your job';

/** Sets Today up for the job somebody is in: one press is enough, the rest may come later. */
export function NewJob(props: { readonly onDone: () => void }): JSX.Element {
  const jobs = useStore($jobs);
  const [company, setCompany] = createDraft('job-company');
  const [withWhom, setWithWhom] = createDraft('job-executive');
  const [startedOn, setStartedOn] = createDraft('job-start');
  const hidden = (): readonly Job[] => jobs().filter((job) => job.isHidden === true);
  const begin = (): void => {
    addJob({ company: company().trim(), withWhom: withWhom().trim(), startedOn: parseIsoDate(startedOn()) });
    for (const empty of [setCompany, setWithWhom, setStartedOn]) empty('');
    props.onDone();
  };
  return (
    <section class="section job-new" aria-labelledby="job-new">
      <h2 id="job-new" tabindex="-1">
        In a job now?
      </h2>
      <p>
        Today can serve it too: the first 90 days step by step, what is due, your next one-to-one, the people and your notes. Your search
        stays a tap away.
      </p>
      <For each={hidden()}>
        {(job) => (
          <Button
            onClick={() => {
              showJob(job);
              props.onDone();
            }}
          >
            Show {isolated(jobName(job))} again
          </Button>
        )}
      </For>
      <form
        class="job-fields"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <TextField label="Company" room="name" text={company()} onChange={setCompany} />
        <TextField label="Whom you support" room="name" text={withWhom()} onChange={setWithWhom} />
        <DateField
          label="Your first day"
          hint="It may lie ahead. Leave it empty if you have been there for years."
          date={parseIsoDate(startedOn())}
          onChange={(day) => setStartedOn(day ?? '')}
        />
        <div class="button-row">
          <Button type="submit" look="primary">
            Show my job on Today
          </Button>
          <Button look="quiet" onClick={() => props.onDone()}>
            Not now
          </Button>
          <a class="button button--quiet" href="#job-sample">
            See an example
          </a>
        </div>
      </form>
    </section>
  );
}
