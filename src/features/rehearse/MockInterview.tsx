/** The mock interview: begun, one question after the other, and what came of it. It goes on where it was left; the sound does not. */
import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { formatInstant } from '../../lib/instants.ts';
import { counted } from '../../lib/text.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { Button } from '../../ui/Button.tsx';
import { blankInterview, interviewName, type Interview } from '../interviews/interview.ts';
import { $asked, goesWith } from '../interviews/interviews.store.ts';
import { MockEnd } from './MockEnd.tsx';
import { MockStage } from './MockStage.tsx';
import { answeredOf, mockQuestions } from './mock.ts';
import { $mocks, addMock, rehearsedOf } from './rehearse.store.ts';
import type { Mock } from './sittings.ts';
import type { SaidNow } from './use-take.tsx';

interface MockProps {
  readonly interview: Interview | undefined;
  readonly whose: Whose;
  /** Which mock is open, or ''. */
  readonly mockId: string;
  readonly base: string;
  readonly addressOf: (part: string) => string;
  readonly back: JSX.Element;
  readonly onOpen: (mockId: string) => void;
}

/** How far a mock is. */
const progressOf = ({ questions, doneAt }: Mock): string => {
  const said = answeredOf(questions).length;
  return doneAt === undefined ? `${counted(said, 'question')} answered` : `${counted(said, 'answer')}, ended`;
};

/** One mock interview, or the way into one. */
export function MockInterview(props: MockProps): JSX.Element {
  const asked = useStore($asked);
  const all = useStore($mocks);
  const file = createMemo(() => props.interview ?? blankInterview(''));
  const mocks = createMemo(() => {
    all();
    return rehearsedOf(props.whose, 'mock').toSorted((a, b) => (a.at < b.at ? 1 : -1));
  });
  const ofFile = createMemo(() => mocks().filter(({ interviewId }) => interviewId === file().id));
  const mock = createMemo(() => mocks().find(({ id }) => id === props.mockId));
  const open = createMemo(() => ofFile().find(({ doneAt }) => doneAt === undefined));
  const [said, setSaid] = createSignal<SaidNow>(new Map());
  const begin = (): void => {
    const mine = asked().filter(goesWith(file().id));
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const questions = mockQuestions({ interview: file(), asked: mine, earlier: mocks() }, seed);
    setSaid(new Map());
    props.onOpen(addMock({ at: new Date().toISOString(), interviewId: file().id, seed, questions, atQuestion: 0 }, props.whose));
  };
  return (
    <Switch
      fallback={
        <section class="aloud">
          {props.back}
          <h1 tabindex="-1">Mock interview</h1>
          <p class="lead">
            Five questions
            <Show when={interviewName(file()) !== 'Interview'}>
              {' '}
              for <bdi>{interviewName(file())}</bdi>
            </Show>
            : on you, on the work, on something that went wrong, and what you want to know. After each they ask one thing more.
          </p>
          <div class="button-row">
            <Show when={open()}>
              {(one) => (
                <Button look="primary" onClick={() => props.onOpen(one().id)}>
                  Go on: {progressOf(one())}
                </Button>
              )}
            </Show>
            <Button look={open() === undefined ? 'primary' : undefined} onClick={begin}>
              Begin{open() === undefined ? '' : ' a new one'}
            </Button>
          </div>
          <p class="small soft">
            About twelve minutes. Answer aloud, as you would there; leave when you like and go on later. What you say is measured, never
            kept.
          </p>
          <Show when={ofFile().some(({ doneAt }) => doneAt !== undefined)}>
            <h2>Before</h2>
            <ul class="rows">
              <For each={ofFile().filter(({ doneAt }) => doneAt !== undefined)}>
                {(one) => (
                  <li>
                    <a class="open-end" href={props.addressOf(`mock/${one.id}`)}>
                      <span class="open-end__what">{formatInstant(one.at)}</span>
                      <span class="open-end__when">{progressOf(one)}</span>
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      }
    >
      <Match when={mock()?.doneAt === undefined ? mock() : undefined}>
        {(one) => (
          <MockStage
            mock={one()}
            whose={props.whose}
            leave={props.addressOf('')}
            onSaid={(id, take) => setSaid((before) => new Map([...before, [id, take]]))}
          />
        )}
      </Match>
      <Match when={mock()}>
        {(one) => (
          <MockEnd mock={one()} whose={props.whose} said={said()} base={props.base} addressOf={props.addressOf} back={props.back} />
        )}
      </Match>
    </Switch>
  );
}
