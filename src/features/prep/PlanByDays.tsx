import { saveCalendar } from '../../browser/save-calendar.ts';
import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { daysBetween } from '../../lib/dates.ts';
import { createDraft } from '../../storage/draft.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { InterviewHere } from '../interviews/here.ts';
import { calendarEntry } from '../interviews/interview-calendar.ts';
import { $reminderTimes } from '../interviews/interviews.store.ts';
import { stepAddress, type DayStep, type PlanDay } from '../interviews/plan.ts';
import { keepTonight, thingsWords, tonightRows, type TonightRow } from '../interviews/plan-tonight.ts';
import { leaveOut, takeUpAgain } from './plan.store.ts';
import { planDayName, planEntries, planHeadline, planNames } from './plan-words.ts';
import type { PlanOfFile } from './use-plan.tsx';

interface PlanByDaysProps {
  readonly interview: InterviewHere;
  readonly plan: PlanOfFile;
  readonly base: string;
  /** Somebody types further down: no other list may come, which would be longer or shorter. */
  readonly isHeld: boolean;
  /** Goes to where a step of this file is done, as `part/key`. */
  readonly onGo: (place: string) => void;
  readonly onPrint: (days: readonly PlanDay[]) => void;
}

/** What is shown of a plan. */
interface Shown {
  readonly headline: string;
  readonly rows: readonly TonightRow[];
  /** The days to come; today first, where there is more than its list. */
  readonly days: readonly PlanDay[];
  /** Steps that were left out and would be of use. */
  readonly leftOut: readonly DayStep[];
  readonly daysOff: readonly string[];
}

/** The lines of a list that are still to be done, as steps. */
const openRows = (rows: readonly TonightRow[]): readonly DayStep[] =>
  rows.flatMap(({ step, minutes }) => (step === undefined ? [] : [{ ...step, minutes }]));

/** The way to where a step is done. */
function DoIt(props: Pick<PlanByDaysProps, 'interview' | 'base' | 'onGo'> & { readonly step: DayStep }): JSX.Element {
  return (
    <a
      class="button"
      href={stepAddress(props.step, props.interview.id, props.base)}
      onClick={(event) => {
        const { target, key } = props.step;
        if (target.route !== 'interviews') return;
        event.preventDefault();
        props.onGo(`${target.part}/${key}`);
      }}
    >
      Do it
      <span class="visually-hidden">: {props.step.what}</span>
    </a>
  );
}

/** One line of tonight: what, how long, why, and the way there; once it is done, that. */
function Row(props: Pick<PlanByDaysProps, 'interview' | 'base' | 'onGo'> & { readonly row: TonightRow }): JSX.Element {
  return (
    <li class="plan__step">
      <p class="plan__what">
        {props.row.what} <span class="plan__minutes">{props.row.minutes} min</span>
      </p>
      <p class="soft small">{props.row.why}</p>
      <Show
        when={props.row.step}
        fallback={
          <p class="plan__done">
            <Icon name="granted" />
            Done
          </p>
        }
      >
        {(step) => (
          <div class="button-row">
            <DoIt {...props} step={step()} />
            <Button look="quiet" onClick={() => leaveOut(props.interview, props.row.key, 'Left out of the plan')}>
              Not this one
              <span class="visually-hidden">: {props.row.what}</span>
            </Button>
          </div>
        )}
      </Show>
    </li>
  );
}

/** A day to come, in short. */
function Day(props: Pick<PlanByDaysProps, 'interview' | 'base' | 'onGo'> & { readonly day: PlanDay; readonly today: string }): JSX.Element {
  const isToday = (): boolean => props.day.day === props.today;
  const name = (): string => (isToday() ? 'If you have time left today' : planDayName(props.day, props.today));
  return (
    <li class="plan__day">
      <h3 class="plan__day-name">
        {name()} <span class="plan__minutes">{props.day.minutes} min</span>
      </h3>
      <ul class="plain-list">
        <EachById each={props.day.steps} by={(step) => step.key}>
          {(step) => (
            <li>
              <Show when={isToday() || step().target.route === 'interviews'} fallback={step().what}>
                <a
                  href={stepAddress(step(), props.interview.id, props.base)}
                  onClick={(event) => {
                    const { target, key } = step();
                    if (target.route !== 'interviews') return;
                    event.preventDefault();
                    props.onGo(`${target.part}/${key}`);
                  }}
                >
                  {step().what}
                </a>
              </Show>{' '}
              <span class="plan__minutes">{step().minutes} min</span>
            </li>
          )}
        </EachById>
      </ul>
      <Show when={!isToday() && props.day.left > 0}>
        <Button look="quiet" onClick={() => leaveOut(props.interview, `day:${props.day.day}`, 'Day left out of the plan')}>
          Leave this day out
          <span class="visually-hidden">: {name()}</span>
        </Button>
      </Show>
    </li>
  );
}

/** The plan of a prep file: tonight’s list, then the days until the interview, folded. */
export function PlanByDays(props: PlanByDaysProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- the plan belongs to one file for life
  const [kept, keep] = createDraft(`plan-${props.interview.id}`);
  const [hasSaved, setHasSaved] = createSignal(false);
  const times = useStore($reminderTimes);
  const today = (): string => props.plan.now().slice(0, 10);
  const tonight = (): readonly DayStep[] => props.plan.days().find(({ day }) => day === today())?.steps ?? [];
  const rows = createMemo(() => tonightRows(kept(), props.interview, props.plan.shared(), props.plan.days(), props.plan.now()));
  createEffect(() => {
    if (props.plan.isReady() && !props.isHeld && rows() === undefined) keep(keepTonight(props.interview, tonight(), props.plan.now()));
  });
  const shown = createMemo((before: Shown | undefined): Shown => {
    const fresh = tonight().map((step): TonightRow => ({ ...step, step }));
    const list = rows() ?? (props.isHeld ? (before?.rows ?? fresh) : fresh);
    const keys = list.map(({ key }) => key);
    const days = props.plan.days().map((day) => {
      const steps = day.steps.filter(({ key }) => !keys.includes(key));
      return { ...day, steps, minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0) };
    });
    const out = props.interview.leftOut ?? [];
    const all = out.length === 0 ? [] : props.plan.planOf({ ...props.interview, leftOut: [] }).flatMap(({ steps }) => steps);
    const open = openRows(list);
    return {
      headline: planHeadline(props.interview, open, list.length > open.length, props.plan.now()),
      rows: list,
      days: days.filter(({ steps }) => steps.length > 0),
      leftOut: all.filter(({ key }) => out.includes(key)),
      daysOff: out.filter((key) => key.startsWith('day:') && key.slice(4) >= today()).sort(),
    };
  });
  const isAhead = (): boolean => shown().days.some(({ day }) => day !== today());
  const next = (): PlanDay | undefined => (shown().rows.length > 0 ? undefined : shown().days[0]);
  /** What is on screen, day by day: paper and calendar say the same of tonight. */
  const asShown = (): readonly PlanDay[] => {
    const steps = openRows(shown().rows);
    const minutes = steps.reduce((sum, one) => sum + one.minutes, 0);
    const left = daysBetween(today(), props.interview.heldOn ?? today());
    const later = shown().days.filter(({ day }) => day !== today());
    return steps.length === 0 ? later : [{ day: today(), left, minutes, steps }, ...later];
  };
  const saveToCalendar = (): void => {
    const entries = [
      calendarEntry(props.interview, Date.now(), times()),
      ...planEntries(props.interview, asShown(), Date.now(), props.plan.now().slice(0, 16), times()),
    ];
    void saveCalendar(
      planNames(props.interview).file,
      entries.filter((one) => one !== undefined),
    );
    setHasSaved(true);
  };
  return (
    <section class="next plan" aria-labelledby="file-plan">
      <h2 id="file-plan">Your plan</h2>
      <p class="next__what plan__headline">{shown().headline}</p>
      <Show when={next()}>
        {(day) => (
          <p class="soft">
            Next: {planDayName(day(), today())}, {thingsWords(day().steps)}.
          </p>
        )}
      </Show>
      <ol class="plan__steps" aria-labelledby="file-plan">
        <EachById each={shown().rows} by={(row) => row.key}>
          {(row) => <Row interview={props.interview} base={props.base} onGo={props.onGo} row={row()} />}
        </EachById>
      </ol>
      <Show when={shown().days.length > 0}>
        <Disclosure summary={isAhead() ? 'The days until then' : 'If you have time left'} class="plan__days">
          <ul class="plan__list">
            <EachById each={shown().days} by={({ day }) => day}>
              {(day) => <Day interview={props.interview} base={props.base} onGo={props.onGo} day={day()} today={today()} />}
            </EachById>
          </ul>
          <div class="button-row">
            <Button look="quiet" icon="print" onClick={() => props.onPrint(asShown())}>
              Print the plan
            </Button>
            <Button look="quiet" icon="today" onClick={saveToCalendar}>
              Put the plan on my calendar
            </Button>
          </div>
          <p class="small soft" role="status">
            {hasSaved() ? `Saved as ${planNames(props.interview).file}. Open it with your calendar.` : ''}
          </p>
        </Disclosure>
      </Show>
      <Show when={shown().leftOut.length + shown().daysOff.length > 0}>
        <Disclosure summary="Left out" class="plan__out">
          <ul class="plain-list">
            <For
              each={[
                ...shown().leftOut.map(({ key, what }) => [key, what] as const),
                ...shown().daysOff.map((key) => [key, `Nothing on ${planDayName({ day: key.slice(4), left: -1 }, today())}`] as const),
              ]}
            >
              {([key, what]) => (
                <li>
                  {what}{' '}
                  <Button look="quiet" onClick={() => takeUpAgain(props.interview, key)}>
                    Put it back
                    <span class="visually-hidden">: {what}</span>
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
    </section>
  );
}
