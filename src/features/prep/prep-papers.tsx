/** What a prep file prints: the prep sheet, or the page for one reference. */
import { createSignal, Match, onCleanup, Switch, type Accessor, type JSX } from 'solid-js';
import { printPage } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { isolated, shortened } from '../../lib/text.ts';
import { PaperPage } from '../../ui/PaperPage.tsx';
import type { InterviewHere } from '../interviews/here.ts';
import { interviewName } from '../interviews/interview.ts';
import { paperTitle } from '../interviews/on-paper.ts';
import { briefSections } from '../interviews/reference-brief.ts';
import type { Reference } from '../interviews/references.ts';
import { useShared } from '../interviews/use-shared.tsx';
import type { PlanDay } from '../interviews/plan.ts';
import { planNames, planSections } from './plan-words.ts';
import { PrepSheet } from './PrepSheet.tsx';

interface ReferenceBriefProps {
  readonly reference: Reference;
  readonly interview: InterviewHere;
  /** The paper was taken away. */
  readonly onGone: () => void;
}

/** The page for one reference, to be given to them. */
function ReferenceBrief(props: ReferenceBriefProps): JSX.Element {
  const shared = useShared(() => props.interview.id);
  onCleanup(() => props.onGone());
  return (
    <PaperPage
      title={`For ${isolated(shortened(props.reference.name.trim(), 60) || 'my reference')}`}
      about={`In case somebody calls you about me: ${isolated(shortened(interviewName(props.interview), 60))}`}
      sections={briefSections(props.reference, { interview: props.interview, strengths: shared.strengths(), stories: shared.stories() })}
    />
  );
}

interface PlanPaperProps {
  readonly interview: InterviewHere;
  readonly days: readonly PlanDay[];
  readonly today: string;
  /** The paper was taken away. */
  readonly onGone: () => void;
}

/** The plan, day by day. */
function PlanPaper(props: PlanPaperProps): JSX.Element {
  onCleanup(() => props.onGone());
  return <PaperPage title={planNames(props.interview).title} sections={planSections(props.days, props.today)} />;
}

/** While a prep file is on screen, printing prints its sheet. Gives back how to print the page for a reference, or the plan, instead. */
export function usePrepPapers(
  interview: Accessor<InterviewHere>,
  now: Accessor<string>,
): { readonly printFor: (reference: Reference) => void; readonly printPlan: (days: readonly PlanDay[]) => void } {
  const [briefed, setBriefed] = createSignal<Reference>();
  const [plan, setPlan] = createSignal<readonly PlanDay[]>();
  usePaper({
    title: () =>
      plan() !== undefined
        ? planNames(interview()).paper
        : paperTitle(briefed() === undefined ? 'Prep sheet' : 'For a reference', interview()),
    draw: () => (
      <Switch fallback={<PrepSheet interview={interview()} />}>
        <Match when={plan()}>
          {(days) => <PlanPaper interview={interview()} days={days()} today={now().slice(0, 10)} onGone={() => setPlan(undefined)} />}
        </Match>
        <Match when={briefed()}>
          {(reference) => <ReferenceBrief reference={reference()} interview={interview()} onGone={() => setBriefed(undefined)} />}
        </Match>
      </Switch>
    ),
  });
  return {
    printFor: (reference) => {
      setBriefed(reference);
      printPage();
    },
    printPlan: (days) => {
      setPlan(days);
      printPage();
    },
  };
}
