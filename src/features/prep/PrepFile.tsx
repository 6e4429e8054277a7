import { createEffect, createMemo, on, onMount, Show, untrack, type JSX } from 'solid-js';
import { focusSoon, showPart } from '../../browser/device.ts';
import { landIn, showFold } from '../../browser/land.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { pathTo } from '../../lib/routes.ts';
import { isolated } from '../../lib/text.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { BasicsPart, HomeworkPart, LinesPart, LogisticsPart, PropsPart, TidbitsPart, TourPart } from './BasicParts.tsx';
import { BetterAnswersPart } from './BetterAnswersPart.tsx';
import { CallSheet } from './CallSheet.tsx';
import type { InterviewHere } from '../interviews/here.ts';
import { hasBetterAnswer } from '../interviews/better-answers.ts';
import { interviewName } from '../interviews/interview.ts';
import { isSampleId, removeInterview } from '../interviews/interviews.store.ts';
import type { WholePrep } from '../interviews/part-holds.ts';
import { createPlaybookWords, FromPlaybooksOffer, PlaybookWordsContext } from './FromPlaybooks.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { PartBar, PartLinks } from './PartBar.tsx';
import { WholePrepContext } from './PrepSection.tsx';
import { usePrepPapers } from './prep-papers.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { ReferencesPart } from './ReferencesPart.tsx';
import { stageWords } from '../interviews/stage-words.ts';
import { SteeringPart } from './SteeringPart.tsx';
import { StoriesPart } from './StoriesPart.tsx';
import { StylePart } from './StylePart.tsx';
import { createHold, usePlan } from './use-plan.tsx';
import { TheirQuestionsPart } from './TheirQuestionsPart.tsx';
import { type NextPrepStep, partsOf, PREP_PARTS, type PrepPartName, suggestNext } from '../interviews/thin.ts';
import { useBetterAnswers, useOwnAnswers, useReferences, useShared } from '../interviews/use-shared.tsx';
import { interviewTitle } from '../interviews/on-paper.ts';
import { removeSample } from '../samples/remove-sample.store.ts';

interface PrepFileProps {
  readonly interview: InterviewHere;
  /** The part to go to at first, or `''`. */
  readonly part: string;
  /** What is to be done in that part: `next`, or a step of the plan by its key; '' to look at it. */
  readonly step: string;
  readonly base: string;
  /** Goes to a part of the file. */
  readonly onGo: (part: string) => void;
  /** Leaves the file for the list. */
  readonly onClose: () => void;
}

/** One prep file: every part on one page, with a way to each. */
export function PrepFile(props: PrepFileProps): JSX.Element {
  const better = useBetterAnswers(() => props.interview);
  const plan = usePlan(() => props.interview);
  const papers = usePrepPapers(() => props.interview, plan.now);
  let top: HTMLDivElement | undefined;
  const hold = createHold(() => top);
  useTabTitle(() => interviewTitle(props.interview));
  onMount(() => {
    if (props.part !== '') return;
    if (props.interview.company === '' && props.interview.role === '') focusAtEnd(first);
    else focusSoon('h1');
  });
  const shared = useShared(() => props.interview.id);
  const own = useOwnAnswers(() => props.interview);
  const references = useReferences(() => props.interview.id);
  const file = createMemo((): WholePrep => ({
    interview: props.interview,
    strengths: shared.strengths(),
    stories: shared.stories(),
    answers: better.taken(),
    ownAnswers: own.taken(),
    references: references(),
  }));
  const words = createPlaybookWords(file);
  const offered = createMemo(() => ({ interviewId: props.interview.id, words: words() }));
  const parts = createMemo(() => partsOf(props.interview), [], { equals: (a, b) => a.join() === b.join() });
  const next = createMemo(() => suggestNext(props.interview, shared.strengths(), shared.stories()));
  /** Where the named step of the file is done: its next one, or one of the plan. */
  const fieldOf = (name: string): Pick<NextPrepStep, 'part' | 'field' | 'row'> | undefined => {
    if (name === 'next') return next();
    const steps = plan.days().flatMap((day) => day.steps);
    return steps.flatMap(({ key, target }) => (key === name && target.route === 'interviews' ? target : []))[0];
  };
  /** Lands in the field in which a step is done, else at the heading of its part. */
  const show = (part: PrepPartName, name: string): void => {
    const step = untrack(() => fieldOf(name));
    if (step?.part === part) landIn(`#part-${part}`, step.field, step.row);
    else showFold(`#part-${part}`);
  };
  // Going to a part shows it; Back from there shows the way to the others.
  createEffect(
    on([() => props.part, () => props.step], ([name, step], _was, before: string | undefined) => {
      const part = PREP_PARTS.find((one) => one === name);
      if (part !== undefined) show(part, step);
      else if (before) showPart(`[data-part="${before}"]`);
      return part ?? '';
    }),
  );
  const goTo = (place: string): void => {
    const part = PREP_PARTS.find((one) => one === props.part);
    if (part !== undefined && place === `${part}/${props.step}`) show(part, props.step);
    else props.onGo(place);
  };
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  return (
    <>
      <div>
        <header class="page-head">
          <BackLink href={pathTo('interviews', props.base)} text="All interviews" onBack={props.onClose} />
          <h1 tabindex="-1" dir="auto">
            {interviewName(props.interview)}
          </h1>
          <p class="lead">
            {[
              props.interview.company === '' ? '' : isolated(props.interview.role),
              stageWords(props.interview),
              isSampleId(props.interview.id) ? 'the sample' : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
        </header>
        <div class="prep" ref={top} onTouchMove={hold.onScrollByHand} onWheel={hold.onScrollByHand}>
          <CallSheet
            interview={props.interview}
            base={props.base}
            next={next()}
            plan={plan}
            isHeld={hold.isHeld()}
            onGo={goTo}
            onPrintPlan={papers.printPlan}
          />
          <nav class="prep-index" aria-label="Parts of this file">
            <PartLinks
              parts={parts()}
              interview={props.interview}
              taken={better.taken()}
              toWrite={better.before().filter((one) => !hasBetterAnswer(one)).length}
              references={references()}
              base={props.base}
              onGo={(part) => show(part, '')}
            />
          </nav>
          <div class="prep-parts" onFocusIn={hold.onFocusIn} onFocusOut={hold.onFocusOut}>
            <FromPlaybooksOffer interviewId={props.interview.id} words={words()} />
            <PartBar
              parts={parts()}
              interview={props.interview}
              taken={better.taken()}
              toWrite={better.before().filter((one) => !hasBetterAnswer(one)).length}
              references={references()}
              base={props.base}
              onGo={(part) => show(part, '')}
            />
            <PlaybookWordsContext.Provider value={offered}>
              <WholePrepContext.Provider value={file}>
                <BasicsPart interview={props.interview} firstField={(field) => (first = field)} />
                <HomeworkPart interview={props.interview} />
                <PeoplePart interview={props.interview} />
                <TidbitsPart interview={props.interview} />
                <StoriesPart interview={props.interview} />
                <SteeringPart interview={props.interview} />
                <TheirQuestionsPart interview={props.interview} />
                <BetterAnswersPart interview={props.interview} base={props.base} />
                <QuestionsPart interview={props.interview} />
                <StylePart interview={props.interview} />
                <Show when={parts().includes('tour')}>
                  <TourPart interview={props.interview} />
                </Show>
                <LinesPart interview={props.interview} />
                <PropsPart interview={props.interview} />
                <LogisticsPart interview={props.interview} />
                <ReferencesPart interview={props.interview} base={props.base} onPrint={papers.printFor} />
              </WholePrepContext.Provider>
            </PlaybookWordsContext.Provider>
            <section class="section" aria-labelledby="file-tools">
              <h2 id="file-tools">This file</h2>
              <p class="soft prep-part__why">
                {isSampleId(props.interview.id)
                  ? 'This is the sample. Strengths, stories and references you see or add here go with it when you remove the sample.'
                  : 'Removing it also removes its debrief, and keeps your strengths, stories and references. You can undo it while this page is open.'}
              </p>
              <Button
                onClick={() => {
                  const { id } = props.interview;
                  const isSample = isSampleId(id);
                  props.onClose();
                  if (isSample) void removeSample('interview');
                  else removeInterview(id);
                }}
              >
                {isSampleId(props.interview.id) ? 'Remove the sample' : 'Remove this interview'}
              </Button>
            </section>
          </div>
        </div>
      </div>
    </>
  );
}
