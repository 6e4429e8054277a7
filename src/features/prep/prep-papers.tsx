/** What a prep file prints: the prep sheet, or the page for one reference. */
import { createSignal, onCleanup, Show, type Accessor, type JSX } from 'solid-js';
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

/** While a prep file is on screen, printing prints its sheet. Gives back how to print the page for a reference instead. */
export function usePrepPapers(interview: Accessor<InterviewHere>): (reference: Reference) => void {
  const [briefed, setBriefed] = createSignal<Reference>();
  usePaper({
    title: () => paperTitle(briefed() === undefined ? 'Prep sheet' : 'For a reference', interview()),
    draw: () => (
      <Show when={briefed()} fallback={<PrepSheet interview={interview()} />}>
        {(reference) => <ReferenceBrief reference={reference()} interview={interview()} onGone={() => setBriefed(undefined)} />}
      </Show>
    ),
  });
  return (reference) => {
    setBriefed(reference);
    printPage();
  };
}
