import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { holds } from '../../browser/start.ts';
import { useStore } from '../../browser/use-store.ts';
import type { InterviewHere } from '../interviews/here.ts';
import { $asked, $reminders, goesWith } from '../interviews/interviews.store.ts';
import { planFor, PLAN_MINUTES, type PlanDay } from '../interviews/plan.ts';
import type { Shared } from '../interviews/plan-steps.ts';
import { useOwnAnswers, useShared } from '../interviews/use-shared.tsx';

/** A press is over after so many milliseconds. */
const AFTER_PRESS = 300;

/** The plan of a prep file. */
export interface PlanOfFile {
  readonly days: Accessor<readonly PlanDay[]>;
  /** What it was made of besides the file. */
  readonly shared: Accessor<Shared>;
  readonly now: Accessor<string>;
  /** Is everything known that it is made of? */
  readonly isReady: Accessor<boolean>;
  /** The same for the file with some of it changed. */
  readonly planOf: (file: InterviewHere) => readonly PlanDay[];
}

/** The plan of a prep file, as it is now. What was rehearsed comes only where something of it is stored. */
export function usePlan(interview: Accessor<InterviewHere>): PlanOfFile {
  const now = createNow();
  const asked = useStore($asked);
  const reminders = useStore($reminders);
  const shared = useShared(() => interview().id);
  const own = useOwnAnswers(interview);
  const [beyond, setBeyond] = createSignal<(interviewId: string) => Partial<Shared>>(() => ({}));
  const isMore = holds('rehearse', 'salary');
  const [isReady, setReady] = createSignal(!isMore);
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  if (isMore) {
    void import('../rehearse/beyond-plan.store.ts').then(
      ({ $beyondPlan }) => {
        stop = $beyondPlan.subscribe((find) => setBeyond(() => find));
        setReady(true);
      },
      // Not kept yet: the plan is made without it.
      () => setReady(true),
    );
  }
  const all = createMemo((): Shared => {
    const isOfIt = goesWith(interview().id);
    return {
      strengths: shared.strengths(),
      stories: shared.stories(),
      ownAnswers: own.all(),
      asked: asked().filter(isOfIt),
      reminders: reminders().filter(isOfIt),
      ...beyond()(interview().id),
    };
  });
  const planOf = (file: InterviewHere): readonly PlanDay[] => planFor(file, all(), now(), PLAN_MINUTES);
  const isSame = (a: readonly PlanDay[], b: readonly PlanDay[]): boolean => JSON.stringify(a) === JSON.stringify(b);
  const days = createMemo(() => planOf(interview()), [], { equals: isSame });
  return { days, shared: all, now, isReady, planOf };
}

/** Whether somebody types in the fields of a file, so that nothing above them may grow: until they leave them, or scroll up to `top` by hand. */
export function createHold(top: () => HTMLElement | undefined): {
  readonly isHeld: Accessor<boolean>;
  readonly onFocusIn: (event: FocusEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly onFocusOut: (event: FocusEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly onScrollByHand: () => void;
} {
  const [isHeld, setHeld] = createSignal(false);
  const isField = (element: unknown): boolean => element instanceof HTMLElement && element.matches('input, textarea, select');
  return {
    isHeld,
    onFocusIn: ({ target }) => isField(target) && setHeld(true),
    // What was pressed to leave the field is not to move away under the finger.
    onFocusOut: ({ currentTarget }) =>
      setTimeout(() => {
        const { activeElement } = document;
        if (!(isField(activeElement) && currentTarget.contains(activeElement))) setHeld(false);
      }, AFTER_PRESS),
    onScrollByHand: () => (top()?.getBoundingClientRect().bottom ?? 0) > 0 && setHeld(false),
  };
}
