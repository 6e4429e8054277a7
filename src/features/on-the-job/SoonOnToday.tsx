import { Show, type JSX } from 'solid-js';
import { fileAddress } from '../../lib/routes.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { playbookAddress } from '../playbooks/names.ts';
import type { JobSoon } from './job-today.ts';
import { JobFields } from './JobFields.tsx';

/** A new job that begins soon: what is worth doing until then. */
export function SoonOnToday(props: { readonly soon: JobSoon; readonly base: string }): JSX.Element {
  return (
    <section class="job" aria-labelledby="job-soon">
      <h2 id="job-soon">{props.soon.title}</h2>
      <p class="soft">Three things are worth doing before the first day.</p>
      <ul class="rows">
        <Show when={props.soon.job.offerId}>
          {(offerId) => (
            <>
              <li>
                <a href={fileAddress('negotiate', offerId(), props.base, 'promises')}>Check what they promised against the letter</a>
              </li>
              <li>
                <a href={fileAddress('negotiate', offerId(), props.base, 'leaving')}>Leave your old job well</a>
              </li>
            </>
          )}
        </Show>
        <li>
          <a href={playbookAddress(`${FIRST_90_DAYS}#first-two-weeks-client-first`, props.base)}>
            Read five minutes on your first two weeks
          </a>
        </li>
        <Show when={props.soon.job.offerId === undefined}>
          <li>
            <a href={playbookAddress('leaving-well', props.base)}>Leave your old job well</a>
          </li>
          <li>
            <a href={playbookAddress(`${FIRST_90_DAYS}#fill-in-your-plan`, props.base)}>Make a plan for the first 90 days</a>
          </li>
        </Show>
      </ul>
      <Disclosure class="no-print" summary="Dates and names">
        <JobFields job={props.soon.job} />
      </Disclosure>
    </section>
  );
}
