/** What came of a mock interview: each answer as a picture, the one to say again, and what did not land. */
import { createMemo, For, onMount, Show, type JSX } from 'solid-js';
import { focusTitle } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { Button } from '../../ui/Button.tsx';
import { $asked, goesWith } from '../interviews/interviews.store.ts';
import { $ownAnswers } from '../interviews/own-answers.store.ts';
import { keepForBetter } from './aloud.store.ts';
import { keyToSay } from './bank-subjects.ts';
import { answeredOf, mockKind, oneToRepeat, saidOf } from './mock.ts';
import type { Mock, MockQuestion } from './sittings.ts';
import { TakeStrip } from './TakeStrip.tsx';
import type { SaidNow } from './use-take.tsx';

interface EndProps {
  readonly mock: Mock;
  readonly whose: Whose;
  readonly said: SaidNow;
  readonly base: string;
  readonly addressOf: (part: string) => string;
  readonly back: JSX.Element;
}

/** The five answers, and what to do with them. */
export function MockEnd(props: EndProps): JSX.Element {
  const asked = useStore($asked);
  const answers = useStore($ownAnswers);
  onMount(focusTitle);
  const answered = createMemo(() => answeredOf(props.mock.questions));
  const repeat = createMemo(() => oneToRepeat(props.mock.questions));
  const isKept = ({ askedId }: MockQuestion): boolean => asked().some(({ id }) => id === askedId);
  /** Where it is said again; nowhere once what was asked before is removed. */
  const keyOf = ({ id }: MockQuestion): string | undefined => {
    const before = /^asked:(.*)/.exec(id)?.[1];
    if (before !== undefined) return asked().some((one) => one.id === before) ? id : undefined;
    return keyToSay(id, answers().filter(goesWith(props.mock.interviewId)));
  };
  const isSoundGone = (): boolean => answered().some(({ id }) => !props.said.has(id));
  return (
    <section class="aloud">
      {props.back}
      <h1 tabindex="-1">That was your mock interview</h1>
      <Show when={answered().length === 0}>
        <p class="lead">No answer was given. Begin a new one whenever you like.</p>
      </Show>
      <Show when={repeat()}>
        {(one) => (
          <div class="next">
            <h2>If you repeat one</h2>
            <p class="next__what" dir="auto">
              {one().question.ask}
            </p>
            <p class="soft">{one().why}</p>
            <Show when={keyOf(one().question)}>
              {(key) => (
                <div class="button-row">
                  <a class="button" href={props.addressOf(key())}>
                    Say it again
                  </a>
                </div>
              )}
            </Show>
          </div>
        )}
      </Show>
      <Show when={isSoundGone()}>
        <p class="soft">The sound is gone, as it always is with the page: it is never stored. What was measured is here.</p>
      </Show>
      <ol class="rows mock__answers">
        <For each={answered().length === 0 ? [] : props.mock.questions}>
          {(question) => (
            <li>
              <h2 class="mock__question" dir="auto">
                {question.ask}
              </h2>
              <Show when={question.takeSeconds !== undefined} fallback={<p class="soft">Not answered this time.</p>}>
                <TakeStrip
                  said={props.said.get(question.id)?.said ?? saidOf(question)}
                  sound={props.said.get(question.id)?.sound}
                  kind={mockKind(question)}
                  of={question.ask}
                  more={
                    <Show when={!isKept(question)}>
                      <Button look="quiet" onClick={() => keepForBetter(props.mock.id, question, props.whose)}>
                        Note it to answer better
                        <span class="visually-hidden">: {question.ask}</span>
                      </Button>
                    </Show>
                  }
                />
              </Show>
              <p class="small soft" role="status">
                <Show when={isKept(question)}>
                  Kept. Write what you would say next time under{' '}
                  <Show when={props.mock.interviewId} fallback="Answers to say better, in your next prep file.">
                    {(id) => (
                      <>
                        <a href={fileAddress('interviews', id(), props.base, 'answers')}>Answers to say better</a>.
                      </>
                    )}
                  </Show>
                </Show>
              </p>
            </li>
          )}
        </For>
      </ol>
      <div class="button-row">
        <a class="button" href={props.addressOf('mock')}>
          Another mock interview
        </a>
      </div>
    </section>
  );
}
