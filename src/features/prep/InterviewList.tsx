import { For, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { usePaper } from '../../browser/paper.tsx';
import { formatClock, formatDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { isolated } from '../../lib/text.ts';
import { printTitle } from '../../lib/file-names.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { interviewName } from '../interviews/interview.ts';
import { otherClock, type InterviewHere } from '../interviews/here.ts';
import { interviewListPaper } from '../interviews/on-paper.ts';
import { isSampleId, loadSampleInterview } from '../interviews/interviews.store.ts';
import { stageWords } from '../interviews/stage-words.ts';
import { ReferenceRows } from './ReferencesPart.tsx';
import { StoryRows, StrengthRows } from './StoriesPart.tsx';
import { OwnAnswerRows } from './TheirQuestionsPart.tsx';
import { WorryRows } from './WorryRows.tsx';
import { useOwnAnswers, useReferences, useShared } from '../interviews/use-shared.tsx';
import { past, untilWords, upcoming } from '../interviews/when.ts';
import { removeSample } from '../samples/remove-sample.store.ts';

const ClocksLink = lazyPart(async () => (await import('../clocks/ClocksLink.tsx')).ClocksLink);

interface InterviewListProps {
  readonly interviews: readonly InterviewHere[];
  readonly base: string;
  readonly onAdd: () => void;
  readonly onOpen: (id: string) => void;
}

function Rows(props: { readonly interviews: readonly InterviewHere[]; readonly base: string; readonly now: string }): JSX.Element {
  return (
    <ul class="rows">
      <For each={props.interviews}>
        {(interview) => (
          <li>
            <a class="open-end" href={fileAddress('interviews', interview.id, props.base)} data-row={interview.id}>
              <span class="open-end__what">
                <bdi>{interviewName(interview)}</bdi>
                <span class="open-end__why">
                  {[
                    interview.company === '' ? '' : isolated(interview.role),
                    stageWords(interview),
                    interview.debrief?.doneOn === undefined ? '' : 'debrief finished',
                    isSampleId(interview.id) ? 'the sample' : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span class="open-end__when">
                <Show when={interview.heldOn} fallback="no day yet">
                  {(day) => (
                    <>
                      {[formatDay(day(), props.now.slice(0, 10)), interview.startsAt === undefined ? '' : formatClock(interview.startsAt)]
                        .filter(Boolean)
                        .join(', ')}
                      <span class="open-end__why">
                        {[untilWords(interview, props.now), otherClock(interview).there].filter(Boolean).join('; ')}
                      </span>
                    </>
                  )}
                </Show>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Every interview: those to come, soonest first, then those that are over. */
export function InterviewList(props: InterviewListProps): JSX.Element {
  const now = createNow();
  const toCome = (): readonly InterviewHere[] => upcoming(props.interviews, now());
  const over = (): readonly InterviewHere[] => past(props.interviews, now());
  /** Files of employers of whom one may still hear. */
  const openFiles = (): number => {
    const today = now().slice(0, 10);
    return toCome().length + over().filter(({ debrief }) => (debrief?.decideBy ?? '') >= today).length;
  };
  const shared = useShared(() => '');
  const own = useOwnAnswers(() => ({ id: '' }));
  const references = useReferences(() => '');
  usePaper({
    title: () => printTitle('Interviews', now().slice(0, 10)),
    draw: () => (
      <PaperPage
        title="Interviews"
        sections={interviewListPaper(toCome(), over(), shared.strengths(), shared.stories(), own.all(), references())}
      />
    ),
  });
  const hasSample = (): boolean => props.interviews.some((interview) => isSampleId(interview.id));
  return (
    <>
      <header class="page-head prep-head">
        <h1 tabindex="-1">Interviews</h1>
        <Button icon="plus" onClick={() => props.onAdd()}>
          Add interview
        </Button>
      </header>
      <Show when={toCome().length > 0}>
        <section class="section" aria-labelledby="to-come">
          <h2 id="to-come">To come</h2>
          <Rows interviews={toCome()} base={props.base} now={now()} />
        </section>
      </Show>
      <Show when={over().length > 0}>
        <section class="section" aria-labelledby="over">
          <h2 id="over">Over</h2>
          <Rows interviews={over()} base={props.base} now={now()} />
        </section>
      </Show>
      <Show when={openFiles() > 1}>
        <p class="section">
          <ClocksLink base={props.base} look="button" />
        </p>
      </Show>
      <section class="section" aria-labelledby="shared">
        <h2 id="shared">Strengths, stories, answers and references</h2>
        <p class="soft prep-part__why">They go with every interview, and stay when one is removed.</p>
        <h3 class="prep-part__sub">They should remember</h3>
        <StrengthRows owner="" />
        <h3 class="prep-part__sub">Stories</h3>
        <StoryRows owner="" />
        <h3 class="prep-part__sub">What they may ask</h3>
        <OwnAnswerRows owner="" />
        <h3 class="prep-part__sub">Worries they may have</h3>
        <WorryRows owner="" />
        <h3 class="prep-part__sub">References</h3>
        <ReferenceRows owner="" />
      </section>
      <section class="section" aria-label="The sample">
        <Show when={hasSample()} fallback={<Button onClick={() => void loadSampleInterview().then(props.onOpen)}>Try the sample</Button>}>
          <p class="soft prep-part__why">The sample is a finished prep file. Your own files are untouched.</p>
          <Button onClick={() => void removeSample('interview')}>Remove the sample</Button>
        </Show>
      </section>
    </>
  );
}
