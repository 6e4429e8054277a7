import { createSignal, For, type JSX, Show } from 'solid-js';
import { foldBars, measureIn } from '../../browser/measure.tsx';
import type { CueScreen } from './cue.ts';
import { fitScreens, type FittedScreen } from './fit-cue.ts';

/** What stands on one screen of the card. */
export function CueScreenView(props: { readonly screen: CueScreen; readonly headingId?: string }): JSX.Element {
  return (
    <>
      <h2 id={props.headingId} dir="auto">
        {props.screen.title}
      </h2>
      <p class="cue__sub" dir="auto">
        {props.screen.sub}
      </p>
      <dl class="cue__lines">
        <For each={props.screen.lines}>
          {(line) => (
            <div>
              <dt dir="auto" classList={{ 'is-sentence': /[.?!…]$/.test(line.kind) }}>
                {line.kind}
              </dt>
              <dd dir="auto">
                {line.isSpoken ? `“${line.text}”` : line.text}
                <Show when={line.then}>
                  {(words) => (
                    <span class="cue__then" dir="auto">
                      Then: <bdi>“{words()}”</bdi>
                    </span>
                  )}
                </Show>
                <Show when={line.proof}>
                  {(words) => (
                    <span class="cue__then cue__proof" dir="auto">
                      Proof: <bdi>{words()}</bdi>
                    </span>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </>
  );
}

/** The screens as this deck holds them now, by measuring; where the window is low, the bars around it fold. */
export function fitToDeck(deck: HTMLElement, screens: readonly CueScreen[]): readonly FittedScreen[] {
  const [first] = screens;
  if (first === undefined) return [];
  foldBars(deck);
  const [shown, setShown] = createSignal(first);
  return measureIn(
    deck,
    'cue',
    () => <CueScreenView screen={shown()} />,
    (card, fits) =>
      fitScreens(screens, (screen, step) => {
        setShown(screen);
        card.dataset['fit'] = step;
        return fits();
      }),
  );
}
