/** Say it aloud: the question large, a clock, what was heard as a picture, and one sentence. Never a score. */
import { createEffect, createSignal, For, on, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Subject } from './aloud.ts';
import { feelTake, keepSaid } from './aloud.store.ts';
import { TakeBox } from './TakeBox.tsx';
import { TakeStrip } from './TakeStrip.tsx';
import { AIM_WORDS } from './take-words.ts';
import { createTake, type SaidTake } from './use-take.tsx';

interface SayAloudProps {
  readonly subject: Subject;
  readonly whose: Whose;
  /** The way back. */
  readonly back: JSX.Element;
  /** It will do: on to the next thing. */
  readonly onDone: () => void;
}

/** My own words for it, to look at before or after. */
function MyWords(props: { readonly subject: Subject }): JSX.Element {
  return (
    <Show when={props.subject.words.length > 0}>
      <Disclosure summary="My words for it">
        <dl class="aloud__notes">
          <For each={props.subject.words}>
            {([name, text]) => (
              <div>
                <Show when={name}>
                  <dt>{name}</dt>
                </Show>
                <dd dir="auto">{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </Disclosure>
    </Show>
  );
}

/** One thing to say, as often as one likes. */
export function SayAloud(props: SayAloudProps): JSX.Element {
  const [last, setLast] = createSignal<SaidTake>();
  let keptId = '';
  const take = createTake((said) => {
    keptId = keepSaid(props.subject.key, said.at, said.said, props.whose);
    setLast(said);
    focusSoon('.strip__words');
  });
  createEffect(
    on(
      () => props.subject.key,
      () => {
        take.drop();
        setLast(undefined);
        focusSoon('.aloud__ask');
      },
    ),
  );
  const again = (): void => {
    feelTake(keptId, 'again', props.whose);
    setLast(undefined);
    focusSoon('.take__start');
  };
  const fine = (): void => {
    feelTake(keptId, 'fine', props.whose);
    props.onDone();
  };
  return (
    <section class="aloud" aria-labelledby="aloud-ask">
      {props.back}
      <h1 class="aloud__ask" id="aloud-ask" tabindex="-1" dir="auto">
        {props.subject.ask}
      </h1>
      <Show when={AIM_WORDS[props.subject.kind]}>{(words) => <p class="soft">{words()}</p>}</Show>
      <Show
        when={last()}
        keyed
        fallback={
          <>
            <TakeBox take={take} />
            <MyWords subject={props.subject} />
          </>
        }
      >
        {(said) => (
          <>
            <Show when={take.notice()}>{(words) => <p class="take__notice">{words()}</p>}</Show>
            <TakeStrip said={said.said} sound={said.sound} kind={props.subject.kind} of={props.subject.ask} />
            <div class="button-row">
              <Button onClick={again}>Again</Button>
              <Button look="primary" onClick={fine}>
                That will do
              </Button>
            </div>
            <MyWords subject={props.subject} />
          </>
        )}
      </Show>
    </section>
  );
}
