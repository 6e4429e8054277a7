import { createMemo, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay, formatDistance } from '../../lib/dates.ts';
import { capitalized, isolated } from '../../lib/text.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { playbookAddress } from '../playbooks/names.ts';
import { $progress } from '../playbooks/playbooks.store.ts';
import { AGENDA, agendaFor, agendaPoints, PREFERENCES, SAMPLE_POINTS } from './agenda.ts';
import { addAgendaPoint } from './job-files.store.ts';
import type { JobToday } from './job-today.ts';
import { changeJob } from './job.store.ts';

/** The next one-to-one: its day, and what is to be talked about. The agenda is a copy of a playbook’s sheet, which is printed there. */
export function OneToOne(props: { readonly now: JobToday; readonly isSample: boolean; readonly base: string }): JSX.Element {
  const progress = useStore($progress);
  const today = createToday();
  /** ISO date; `''` where none is ahead. */
  const on = (): string => (props.now.oneToOneIn === undefined ? '' : (props.now.job.oneToOneOn ?? ''));
  const points = createMemo(() => {
    if (on() === '') return [];
    return props.isSample ? SAMPLE_POINTS : agendaPoints(agendaFor(progress()(AGENDA.slug).copies ?? [], on()));
  });
  const who = (): string => isolated(props.now.job.withWhom.trim());
  return (
    <section class="section one-to-one" aria-labelledby="one-to-one">
      <h2 id="one-to-one">Next one-to-one</h2>
      <Show when={on()} fallback={<p class="soft">Short and regular. When is the next one?</p>}>
        {(day) => (
          <p class="job-when">
            {capitalized(formatDistance(day(), today()))}, {formatDay(day(), today())}
            {who() === '' ? '' : `, with ${who()}`}
          </p>
        )}
      </Show>
      <Show when={points().length > 0}>
        <ul class="rows">
          <For each={points()}>{(point) => <li dir="auto">{point}</li>}</For>
        </ul>
      </Show>
      <Show when={on() !== '' && !props.isSample}>
        <AddField label="Add a point for it" draft={createDraft('job-point')} onAdd={(text) => addAgendaPoint(props.now.job, text)} />
      </Show>
      <DateField
        label={on() === '' ? 'Day of the next one-to-one' : 'On another day'}
        date={on() || undefined}
        onChange={(oneToOneOn) => changeJob(props.now.job, { oneToOneOn })}
      />
      <p class="job-links no-print">
        <Show when={on() !== ''}>
          <a href={playbookAddress(`${AGENDA.slug}#${AGENDA.section}`, props.base)}>
            {points().length > 0 && !props.isSample ? 'Open the agenda' : 'The sheet for an agenda'}
          </a>
        </Show>
        <a href={playbookAddress(`${PREFERENCES.slug}#${PREFERENCES.section}`, props.base)}>The sheet: how they like to work</a>
      </p>
    </section>
  );
}
