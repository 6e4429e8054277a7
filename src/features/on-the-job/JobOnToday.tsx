import { createSignal, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { focusSoon } from '../../browser/device.ts';
import { pathTo } from '../../lib/routes.ts';
import { capitalized, countWord, isolated } from '../../lib/text.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SampleNotice } from '../../ui/SampleNotice.tsx';
import { FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { playbookAddress } from '../playbooks/names.ts';
import { removeSample } from '../samples/remove-sample.store.ts';
import { StepAsWin } from '../wins/StepAsWin.tsx';
import { addWin } from '../wins/wins.store.ts';
import { tickFirstStep } from './job-files.store.ts';
import type { JobToday } from './job-today.ts';
import { $isSampleOpen } from './job.store.ts';
import { JobFields } from './JobFields.tsx';
import { JobNotes } from './JobNotes.tsx';
import { JobPeople } from './JobPeople.tsx';
import { OneToOne } from './OneToOne.tsx';

/** This week's step of the first 90 days. */
function StepOfWeek(props: { readonly now: JobToday; readonly isSample: boolean; readonly base: string }): JSX.Element {
  const [done, setDone] = createSignal('');
  return (
    <>
      <Show
        when={props.now.step}
        fallback={
          <p class="soft">
            {props.now.day === undefined && props.now.job.company.trim() === ''
              ? 'Under “Your job” below, say when you started and whom you support. Then the first 90 days appear here, step by step. '
              : ''}
            <a href={playbookAddress(`${FIRST_90_DAYS}#a-wrap-up-every-week`, props.base)}>
              Twenty minutes on Friday: a wrap-up of the week
            </a>
          </p>
        }
      >
        {(found) => (
          <div class="next job-step">
            <h3>This week</h3>
            <p class="next__what">{found().step.text}</p>
            <p class="soft">
              {found().more === 0
                ? 'From the first 90 days.'
                : `From the first 90 days. ${capitalized(countWord(found().more))} more can wait.`}
            </p>
            <div class="button-row">
              <a class="button" href={playbookAddress(`${FIRST_90_DAYS}#${found().step.under}`, props.base)}>
                How to do it
              </a>
              <Show when={!props.isSample}>
                <Button
                  look="quiet"
                  onClick={() => {
                    const { id } = found().step;
                    tickFirstStep(id);
                    setDone(id);
                    focusSoon('.job-step .button--quiet', '#job-now');
                  }}
                >
                  Done
                  <span class="visually-hidden">: {found().step.text}</span>
                </Button>
              </Show>
            </div>
          </div>
        )}
      </Show>
      <StepAsWin class="job-done" stepId={done()} onKept={() => focusSoon('#job-now')} />
    </>
  );
}

/** One quiet line for what went well this week. */
function WinOfWeek(props: { readonly now: JobToday; readonly isSample: boolean; readonly base: string }): JSX.Element {
  return (
    <section class="section" aria-labelledby="job-win">
      <h2 id="job-win">Win of the week</h2>
      <Show
        when={props.now.win}
        fallback={
          <p class="soft">
            {/* The sample has no field to write it in. */}
            {props.isSample
              ? 'One line a week goes here: what she did, and what came of it.'
              : 'One line is enough: what you did, and what came of it.'}
          </p>
        }
      >
        {(win) => (
          <p class="job-win" dir="auto">
            {win().what}
          </p>
        )}
      </Show>
      <Show when={!props.isSample}>
        <AddField label="Keep a win" draft={createDraft('job-win')} onAdd={(text) => void addWin(text)} />
      </Show>
      <p class="job-links no-print">
        <a href={pathTo('wins', props.base)}>All wins</a>
        <a href={pathTo('review', props.base)}>The review</a>
      </p>
    </section>
  );
}

interface JobOnTodayProps {
  readonly now: JobToday;
  readonly base: string;
  /** An interview soon comes first. */
  readonly before: JSX.Element;
  /** The rows of what is due; nothing where nothing is. */
  readonly due: JSX.Element;
  /** The search, and a job that comes next. */
  readonly after: JSX.Element;
}

/** Today for somebody in a job: this week's step, what is due, the one-to-one, the win of the week, people and notes. */
export function JobOnToday(props: JobOnTodayProps): JSX.Element {
  const isSample = useStore($isSampleOpen);
  const facts = (): string =>
    [props.now.job.role.trim(), props.now.job.withWhom.trim() === '' ? '' : `for ${props.now.job.withWhom.trim()}`]
      .filter(Boolean)
      .map(isolated)
      .join(', ');
  return (
    <>
      <Show when={isSample()}>
        <div class="today-sample no-print">
          <SampleNotice
            text="Priya Nair in her second week, if she had said yes to Northbank Health. What you write in it goes with it."
            onRemove={() => void removeSample('job').then(() => focusSoon('h1'))}
          />
        </div>
      </Show>
      <div class="today today--job">
        <div class="today__main">
          {props.before}
          <section class="job" aria-labelledby="job-now">
            <h2 id="job-now" tabindex="-1">
              {props.now.title}
            </h2>
            <Show when={facts()}>{(words) => <p class="soft">{words()}</p>}</Show>
            <StepOfWeek now={props.now} isSample={isSample()} base={props.base} />
          </section>
          {props.due}
          <OneToOne now={props.now} isSample={isSample()} base={props.base} />
          <JobNotes />
        </div>
        <div class="today__side">
          <WinOfWeek now={props.now} isSample={isSample()} base={props.base} />
          <JobPeople job={props.now.job} base={props.base} />
          <section class="section no-print" aria-labelledby="job-away">
            <h2 id="job-away">When you are away</h2>
            <p>
              <a class="button" href={pathTo('handOver', props.base)}>
                One page for whoever covers
              </a>
            </p>
          </section>
        </div>
        <div class="today__end">
          {props.after}
          <Disclosure class="no-print" summary="Your job: dates and names">
            <JobFields job={props.now.job} />
          </Disclosure>
        </div>
      </div>
    </>
  );
}
