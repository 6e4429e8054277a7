/** One question of a mock interview: said aloud, then what they ask next. */
import { createEffect, createMemo, on, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { createStopwatch } from '../../browser/stopwatch.ts';
import { act } from '../../storage/act.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { ClockFace } from '../../parts/ClockFace.tsx';
import { Button } from '../../ui/Button.tsx';
import { $stories, goesWith } from '../interviews/interviews.store.ts';
import { $ownAnswers } from '../interviews/own-answers.store.ts';
import { changeMockQuestion } from './aloud.store.ts';
import { answeredOf, mockKind, MOCK_MINUTES, probeFor, spentOn } from './mock.ts';
import { changeMock } from './rehearse.store.ts';
import type { Mock, MockQuestion } from './sittings.ts';
import { TakeBox } from './TakeBox.tsx';
import { AIM_WORDS, keptOf } from './take-words.ts';
import { createTake, type SaidNow } from './use-take.tsx';

interface StageProps {
  readonly mock: Mock;
  readonly whose: Whose;
  /** Where one goes who leaves it for later. */
  readonly leave: string;
  readonly onSaid: (questionId: string, take: NonNullable<ReturnType<SaidNow['get']>>) => void;
}

/** What they ask next, with a clock that one may leave alone. */
function Probe(props: {
  readonly words: string;
  readonly next: string;
  readonly seconds: number;
  readonly onNext: () => void;
}): JSX.Element {
  return (
    <>
      <p class="mock__they">They ask:</p>
      <h1 class="aloud__ask mock__ask" tabindex="-1" dir="auto">
        {props.words}
      </h1>
      <p class="soft">Say it aloud. Nothing listens now; only the clock runs.</p>
      <p class="take__clock">
        <ClockFace seconds={props.seconds} />
      </p>
      <div class="button-row">
        <Button look="primary" onClick={() => props.onNext()}>
          {props.next}
        </Button>
      </div>
    </>
  );
}

/** The question at which a mock is. */
export function MockStage(props: StageProps): JSX.Element {
  const place = (): number => Math.min(props.mock.atQuestion, props.mock.questions.length - 1);
  const question = createMemo((): MockQuestion => props.mock.questions[place()] ?? { id: '', ask: '' });
  const isLast = (): boolean => place() >= props.mock.questions.length - 1;
  const take = createTake((said) => {
    const { id } = question();
    const { seconds, ...measured } = keptOf(said.said);
    const mine = goesWith(props.mock.interviewId);
    const from = { answers: $ownAnswers.get().filter(mine), stories: $stories.get().filter(mine), seed: props.mock.seed + place() };
    props.onSaid(id, said);
    act('', () =>
      changeMockQuestion(props.mock.id, id, { takeSeconds: seconds, ...measured, probe: probeFor({ id }, seconds, from) }, props.whose),
    );
  });
  createEffect(
    on([() => question().id, () => question().probe], () => {
      take.drop();
      focusSoon('.mock__ask');
    }),
  );
  // The time for what they ask next counts, too. After a reload it begins anew.
  const watch = createStopwatch();
  const probing = (): number => watch.seconds() ?? 0;
  createEffect(on([() => question().id, () => question().probe !== undefined], ([, isAsked]) => (isAsked ? watch.start() : watch.stop())));
  /** Leaves the question, with the time spent on what they asked next. */
  const goOn = (change: Partial<Pick<Mock, 'doneAt' | 'atQuestion'>>): void => {
    const { mock, whose } = props;
    const { id, probe } = question();
    const probeSeconds = probing();
    act('', () => {
      if (probe !== undefined) changeMockQuestion(mock.id, id, { probeSeconds }, whose);
      changeMock(mock.id, change, whose);
    });
  };
  const end = (): void => goOn({ doneAt: new Date().toISOString() });
  const next = (): void => (isLast() ? end() : goOn({ atQuestion: place() + 1 }));
  return (
    <section class="aloud" aria-label="Mock interview">
      <p class="mock__place">
        Question {place() + 1} of {props.mock.questions.length}
        <span class="soft">
          <ClockFace seconds={Math.round(spentOn(props.mock.questions)) + take.seconds() + probing()} of={`${MOCK_MINUTES} minutes`} />
        </span>
      </p>
      <Show
        when={question().probe}
        fallback={
          <>
            <h1 class="aloud__ask mock__ask" tabindex="-1" dir="auto">
              {question().ask}
            </h1>
            <Show when={AIM_WORDS[mockKind(question())]}>{(words) => <p class="soft">{words()}</p>}</Show>
            <TakeBox
              take={take}
              more={
                <Button look="quiet" onClick={next}>
                  {isLast() ? 'Skip it, and end' : 'Skip this question'}
                </Button>
              }
            />
          </>
        }
      >
        {(words) => (
          <>
            <Show when={take.notice()}>{(notice) => <p class="take__notice">{notice()}</p>}</Show>
            <Probe words={words()} seconds={probing()} next={isLast() ? 'See how it went' : 'Next question'} onNext={next} />
          </>
        )}
      </Show>
      <div class="button-row">
        <a class="button button--quiet" href={props.leave}>
          Leave it for later
        </a>
        <Show when={answeredOf(props.mock.questions).length > 0 && !isLast()}>
          <Button look="quiet" onClick={end}>
            End it here
          </Button>
        </Show>
      </div>
    </section>
  );
}
