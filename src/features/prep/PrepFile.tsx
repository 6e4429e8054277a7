import { createEffect, createMemo, createSignal, on, onMount, Show, untrack, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { focusSoon, printPage, saveTextFile, showPart } from '../../browser/device.ts';
import { landIn, showFold } from '../../browser/land.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { isolated } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ReminderFields } from '../../parts/ReminderFields.tsx';
import { BasicsPart, HomeworkPart, LinesPart, LogisticsPart, PropsPart, TidbitsPart, TourPart } from './BasicParts.tsx';
import { BetterAnswersPart } from './BetterAnswersPart.tsx';
import { CallTime } from '../interviews/CallTime.tsx';
import { calendarEntry } from '../interviews/interview-calendar.ts';
import type { InterviewHere } from '../interviews/here.ts';
import { interviewName } from '../interviews/interview.ts';
import { $reminderTimes, chooseReminders, isSampleId, removeInterview } from '../interviews/interviews.store.ts';
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
import { TheirQuestionsPart } from './TheirQuestionsPart.tsx';
import { type NextPrepStep, partsOf, PREP_PARTS, type PrepPartName, suggestNext } from '../interviews/thin.ts';
import { useBetterAnswers, useOwnAnswers, useReferences, useShared } from '../interviews/use-shared.tsx';
import { isOver } from '../interviews/when.ts';
import { calendarFileName, interviewTitle } from '../interviews/on-paper.ts';

interface PrepFileProps {
  readonly interview: InterviewHere;
  /** The part to go to at first, or `''`. */
  readonly part: string;
  /** Go to what is to be done next in that part. */
  readonly isNext: boolean;
  readonly base: string;
  /** Goes to a part of the file. */
  readonly onGo: (part: string) => void;
  /** Leaves the file for the list. */
  readonly onClose: () => void;
}

/** The place of a file where its next step is done. */
const nextPart = (step: NextPrepStep): string => `${step.part}/next`;

/** When it is, what to open, and the one thing to do next. */
function CallSheet(
  props: Pick<PrepFileProps, 'interview' | 'base'> & {
    readonly next: NextPrepStep | undefined;
    /** Goes to where the next step is done. */
    readonly onGo: (step: NextPrepStep) => void;
  },
): JSX.Element {
  const now = createNow();
  const over = (): boolean => isOver(props.interview, now());
  const times = useStore($reminderTimes);
  const [hasSaved, setHasSaved] = createSignal(false);
  const saveToCalendar = (): void => {
    const entry = calendarEntry(props.interview, Date.now(), times());
    if (entry === undefined) return;
    const name = calendarFileName(props.interview);
    void import('../../lib/calendar-file.ts').then(({ calendarFile }) =>
      saveTextFile(name, calendarFile([entry], new Date()), 'text/calendar'),
    );
    setHasSaved(true);
  };
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
      <Show when={!over()}>
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
                    props.onGo(step());
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

/** One prep file: every part on one page, with a way to each. */
export function PrepFile(props: PrepFileProps): JSX.Element {
  const better = useBetterAnswers(() => props.interview);
  const printFor = usePrepPapers(() => props.interview);
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
  /** Lands in the field in which a part has its next step, else at its heading. */
  const show = (part: PrepPartName, isNext: boolean): void => {
    const step = untrack(next);
    if (isNext && step?.part === part) landIn(`#part-${part}`, step.field, step.row);
    else showFold(`#part-${part}`);
  };
  // Going to a part shows it; Back from there shows the way to the others.
  createEffect(
    on([() => props.part, () => props.isNext], ([name, isNext], _was, before: string | undefined) => {
      const part = PREP_PARTS.find((one) => one === name);
      if (part !== undefined) show(part, isNext);
      else if (before) showPart(`[data-part="${before}"]`);
      return part ?? '';
    }),
  );
  const goTo = (step: NextPrepStep): void => {
    const isHere = props.part === step.part && props.isNext;
    if (isHere) show(step.part, true);
    else props.onGo(nextPart(step));
  };
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  return (
    <>
      <div>
        <header class="page-head">
          <p>
            <a
              class="button button--quiet"
              href={pathTo('interviews', props.base)}
              onClick={(event) => {
                event.preventDefault();
                props.onClose();
              }}
            >
              <Icon name="back" />
              All interviews
            </a>
          </p>
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
        <div class="prep">
          <CallSheet interview={props.interview} base={props.base} next={next()} onGo={goTo} />
          <nav class="prep-index" aria-label="Parts of this file">
            <PartLinks
              parts={parts()}
              interview={props.interview}
              taken={better.taken()}
              references={references()}
              base={props.base}
              onGo={(part) => show(part, false)}
            />
          </nav>
          <div class="prep-parts">
            <FromPlaybooksOffer interviewId={props.interview.id} words={words()} />
            <PartBar
              parts={parts()}
              interview={props.interview}
              taken={better.taken()}
              references={references()}
              base={props.base}
              onGo={(part) => show(part, false)}
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
                <ReferencesPart interview={props.interview} base={props.base} onPrint={printFor} />
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
                  props.onClose();
                  removeInterview(id);
                }}
              >
                Remove this interview
              </Button>
            </section>
          </div>
        </div>
      </div>
    </>
  );
}
