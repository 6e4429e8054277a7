import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { printPage } from '../../browser/device.ts';
import { saveCalendar } from '../../browser/save-calendar.ts';
import { useStore } from '../../browser/use-store.ts';
import { daysBetween } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { ReminderFields } from '../../parts/ReminderFields.tsx';
import { CallTime } from '../interviews/CallTime.tsx';
import { calendarEntry } from '../interviews/interview-calendar.ts';
import type { InterviewHere } from '../interviews/here.ts';
import { $reminderTimes, chooseReminders } from '../interviews/interviews.store.ts';
import { calendarFileName } from '../interviews/on-paper.ts';
import { PLAN_WEEK, type PlanDay } from '../interviews/plan.ts';
import type { NextPrepStep } from '../interviews/thin.ts';
import { isOver } from '../interviews/when.ts';
import { PlanByDays } from './PlanByDays.tsx';
import type { PlanOfFile } from './use-plan.tsx';

/** The place of a file where its next step is done. */
const nextPart = (step: NextPrepStep): string => `${step.part}/next`;

/** Farther off than so many days, nobody plans evenings. */
const IN_SIGHT = 30;

interface CallSheetProps {
  readonly interview: InterviewHere;
  readonly base: string;
  readonly next: NextPrepStep | undefined;
  readonly plan: PlanOfFile;
  readonly isHeld: boolean;
  /** Goes to where a step is done. */
  readonly onGo: (place: string) => void;
  readonly onPrintPlan: (days: readonly PlanDay[]) => void;
}

/** When it is, what to open, and the plan; without one the one thing to do next. */
export function CallSheet(props: CallSheetProps): JSX.Element {
  const now = createNow();
  const over = (): boolean => isOver(props.interview, now());
  const times = useStore($reminderTimes);
  const [hasSaved, setHasSaved] = createSignal(false);
  const saveToCalendar = (): void => {
    const entry = calendarEntry(props.interview, Date.now(), times());
    if (entry === undefined) return;
    void saveCalendar(calendarFileName(props.interview), [entry]);
    setHasSaved(true);
  };
  const today = (): string => now().slice(0, 10);
  const left = (): number => daysBetween(today(), props.interview.heldOn ?? today());
  const hasPlan = createMemo((before: boolean) => (props.isHeld ? before : props.plan.days().length > 0 && left() <= IN_SIGHT), false);
  /** Where today has nothing planned, or there is no plan: an evening off more than a week before may still be used. */
  const hasNext = createMemo((before: boolean) => {
    if (props.isHeld) return before;
    const [first] = props.plan.days();
    const isFree = first !== undefined && first.day > today() && left() > PLAN_WEEK;
    return !over() && (first === undefined || left() > IN_SIGHT || (isFree && props.next !== undefined));
  }, false);
  return (
    <div class="prep-call">
      <section class="call" aria-label="When">
        <CallTime interview={props.interview} now={now()} namesToday />
        <div class="button-row">
          <a class={`button${over() ? '' : ' button--primary'}`} href={fileAddress('cue', props.interview.id, props.base)}>
            Open the cue card
          </a>
          <Show when={over() || props.interview.heldOn === now().slice(0, 10)}>
            <a class={`button${over() ? ' button--primary' : ''}`} href={fileAddress('debrief', props.interview.id, props.base)}>
              {props.interview.debrief?.doneOn === undefined ? 'Write the debrief' : 'Open the debrief'}
            </a>
          </Show>
        </div>
        <div class="button-row">
          <Button look="quiet" icon="print" onClick={printPage}>
            Print the prep sheet
          </Button>
          <Show when={props.interview.heldOn !== undefined && !over()}>
            <Button look="quiet" icon="today" onClick={saveToCalendar}>
              Put it on my calendar
            </Button>
          </Show>
        </div>
        <p class="small soft" role="status">
          {hasSaved() ? `Saved as ${calendarFileName(props.interview)}. Open it with your calendar.` : ''}
        </p>
        <Show when={props.interview.heldOn !== undefined && !over()}>
          <ReminderFields about="calls" times={times()} onChange={chooseReminders} />
        </Show>
      </section>
      <Show when={hasPlan()}>
        <PlanByDays
          interview={props.interview}
          plan={props.plan}
          base={props.base}
          isHeld={props.isHeld}
          onGo={props.onGo}
          onPrint={(days) => props.onPrintPlan(days)}
        />
      </Show>
      <Show when={hasNext()}>
        {/* It stays, with room for its longest words: nothing may move under someone who types further down. */}
        <section class="next" aria-labelledby="file-next">
          <h2 id="file-next">One thing to do now</h2>
          <p class="next__what">{props.next?.what ?? 'Say your first sentence out loud.'}</p>
          <p class="soft">{props.next?.why ?? 'This file is ready. Read the cue card once, then put it away.'}</p>
          <Show
            when={props.next}
            fallback={
              <div class="button-row">
                <a class="button" href={fileAddress('cue', props.interview.id, props.base)}>
                  Read the cue card
                </a>
              </div>
            }
          >
            {(step) => (
              <div class="button-row">
                <a
                  class="button"
                  href={fileAddress('interviews', props.interview.id, props.base, nextPart(step()))}
                  onClick={(event) => {
                    event.preventDefault();
                    props.onGo(nextPart(step()));
                  }}
                >
                  Go there
                </a>
              </div>
            )}
          </Show>
        </section>
      </Show>
    </div>
  );
}
