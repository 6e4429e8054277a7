import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { createNow } from '../../browser/clock.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { usePaper } from '../../browser/paper.tsx';
import { saveCalendar } from '../../browser/save-calendar.ts';
import { useStore } from '../../browser/use-store.ts';
import { daysAfter, formatClock, formatDay, formatFullDay } from '../../lib/dates.ts';
import { dayText } from '../../lib/document-words.ts';
import { fileName, printTitle } from '../../lib/file-names.ts';
import { fact } from '../../lib/markdown.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { SampleNotice } from '../../ui/SampleNotice.tsx';
import { $reminderTimes, loadSampleInterview } from '../interviews/interviews.store.ts';
import { $promises, isSampleOffer, loadSampleTalk } from '../negotiate/negotiate.store.ts';
import { ledgerOf } from '../negotiate/promises.ts';
import { removeSample } from '../samples/remove-sample.store.ts';
import { clashStepAddress, type ClashWords } from './clash-steps.ts';
import { wordClash } from './clash-words.ts';
import { clashesIn } from './clashes.ts';
import { clockDates, clockEntries, SHOWN_PAST_DAYS } from './clock-dates.ts';
import { $clocksAt } from './clocks.store.ts';

const ALIKE = { equals: (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b) };

const loadSample = async (): Promise<void> => {
  await Promise.all([loadSampleTalk(), loadSampleInterview()]);
};

function ClashItem(props: { readonly words: ClashWords; readonly base: string }): JSX.Element {
  return (
    <li class="clash">
      <h3 dir="auto">{props.words.title}</h3>
      <For each={props.words.advice.split('\n')}>{(line) => <p dir="auto">{line}</p>}</For>
      <Show when={props.words.steps.length > 0}>
        <p class="button-row">
          <For each={props.words.steps}>
            {(step, at) => (
              <a class="button" classList={{ 'button--quiet': at() > 0 }} href={clashStepAddress(step, props.base)}>
                {step.text}
              </a>
            )}
          </For>
        </p>
      </Show>
    </li>
  );
}

/** Every date of what is open, what collides, and what to write to whom today. */
export function Clocks(props: { readonly base: string }): JSX.Element {
  const now = createNow();
  const clocksAt = useStore($clocksAt);
  const source = createMemo(() => clocksAt()(now()));
  const promises = useStore($promises);
  const times = useStore($reminderTimes);
  const today = (): string => source().now.slice(0, 10);
  const place = useStore($place);
  createEffect(() => place() === 'sample' && void loadSample().then(() => replacePlace('')));
  const isSample = (): boolean => source().offers.some(({ offer }) => isSampleOffer(offer.id));
  const [told, setTold] = createSignal('');
  const entries = createMemo(() =>
    clockEntries(source(), ({ offer, talk }) => ledgerOf(offer, source().interviews, promises(), talk), times()),
  );
  // While a minute passes nothing is drawn anew, and the focus stays.
  const dates = createMemo(() => clockDates(entries(), source().here, daysAfter(today(), -SHOWN_PAST_DAYS)), [], ALIKE);
  const clashes = createMemo(() => clashesIn(source()).map((clash) => wordClash(clash, today())), [], ALIKE);
  const timed = (clock: string, what: string): string => (clock === '' ? what : `${what}, ${formatClock(clock)}`);
  const save = (): void => {
    const listed = new Set(dates().map(({ id }) => id));
    const shown = entries().filter(({ id }) => listed.has(id));
    void saveCalendar(fileName('ics', 'dates', ''), shown).then(setTold);
  };
  usePaper({
    title: () => printTitle('', 'dates'),
    draw: () => (
      <PaperPage
        title="Two clocks: every date, and what collides"
        about={`As of ${formatFullDay(today())}`}
        sections={[
          { title: 'What collides', entries: clashes().flatMap(({ title, advice }) => fact('', title, fact('', advice))) },
          { title: 'Every date', entries: dates().flatMap(({ day, clock, what }) => fact(dayText(day), timed(clock, what))) },
        ]}
      />
    ),
  });
  return (
    <>
      <header class="page-head">
        <h1 tabindex="-1">Two clocks</h1>
        <p class="soft">Yours and theirs: every date of what is open, what collides, and what to write today.</p>
      </header>
      <Show
        when={dates().length > 0 || clashes().length > 0}
        fallback={
          <EmptyState
            title="No dates yet"
            text="By when an offer wants an answer, when an interview is, when they decide, your notice and your first day: each is here once you note it."
            actions={
              <>
                <a class="button button--primary" href={pathTo('offers', props.base)}>
                  To the worksheet
                </a>
                <a class="button" href={pathTo('interviews', props.base)}>
                  To the interviews
                </a>
                <Button onClick={() => void loadSample()}>Try the sample</Button>
              </>
            }
          />
        }
      >
        <Show when={isSample()}>
          <SampleNotice
            text="Two offers and an interview that are not yours. Your own dates come in their place."
            onRemove={() => void removeSample('talk', 'interview')}
          />
        </Show>
        <section class="section" aria-labelledby="clashes">
          <h2 id="clashes">What collides</h2>
          <Show when={clashes().length > 0} fallback={<p>Nothing, as far as your dates tell.</p>}>
            <ul class="rows">
              <For each={clashes()}>{(words) => <ClashItem words={words} base={props.base} />}</For>
            </ul>
          </Show>
        </section>
        <section class="section" aria-labelledby="every-date">
          <h2 id="every-date">Every date</h2>
          <ul class="rows dates">
            <For each={dates()}>
              {(date) => (
                <li classList={{ soft: date.day < today() }}>
                  <span class="dates__day">{formatDay(date.day, today())}</span> <span dir="auto">{timed(date.clock, date.what)}</span>
                </li>
              )}
            </For>
          </ul>
          <p class="soft small">
            Times are on the clock here. Your notice, your last day and your first day are set under Negotiate, After yes. Of holidays only
            December 25 and January 1 are known: look the others up where they are.
          </p>
          <div class="button-row">
            <Button icon="today" onClick={save}>
              Put the dates on my calendar
            </Button>
            <span class="small soft" role="status">
              {told()}
            </span>
          </div>
        </section>
      </Show>
    </>
  );
}

/** Puts the dates on their page. */
export function mountClocks(): void {
  mountIsland('clocks', () => <Clocks base={import.meta.env.BASE_URL} />);
}
