import { createSignal, For, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
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
              <dt dir="auto">{line.kind}</dt>
              <dd dir="auto">
                {line.isSpoken ? `“${line.text}”` : line.text}
                <Show when={line.then}>
                  {(words) => (
                    <span class="cue__then" dir="auto">
                      Then: “{words()}”
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

/** The least share of the window that is left to the deck before the bars around it fold. */
const LEAST_SHARE = 0.6;

/** The screens as this deck holds them now, by measuring. Folds the bars around it where the window is low. */
export function fitToDeck(deck: HTMLElement, screens: readonly CueScreen[]): readonly FittedScreen[] {
  const [first] = screens;
  const bars = deck.parentElement;
  if (first === undefined || bars === null) return [];
  delete bars.dataset['low'];
  if (deck.clientHeight < LEAST_SHARE * window.innerHeight) bars.dataset['low'] = '';
  const card = document.createElement('section');
  card.className = 'cue';
  deck.append(card);
  // As wide as it is in the deck, as high as its content.
  const width = card.offsetWidth;
  for (const [name, value] of [
    ['position', 'absolute'],
    ['visibility', 'hidden'],
    ['inline-size', `${width}px`],
  ] as const)
    card.style.setProperty(name, value);
  const [shown, setShown] = createSignal(first);
  const dispose = render(() => <CueScreenView screen={shown()} />, card);
  const fitted = fitScreens(screens, (screen, step) => {
    setShown(screen);
    card.dataset['fit'] = step;
    return card.offsetHeight <= deck.clientHeight;
  });
  dispose();
  card.remove();
  return fitted;
}
