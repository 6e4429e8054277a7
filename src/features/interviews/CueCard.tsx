import { createEffect, createMemo, For, on, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { $place } from '../../browser/address.ts';
import { onArrowKeys } from '../../browser/arrow-keys.ts';
import { createNow } from '../../browser/clock.ts';
import { createDraft } from '../../storage/draft.ts';
import { printPage } from '../../browser/device.ts';
import { fitText } from '../../browser/fit.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { showStart } from '../../browser/show-start.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { applyTheme, currentTheme } from '../../browser/theme.ts';
import { useStore } from '../../browser/use-store.ts';
import { leaveFor } from '../../browser/leave.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { formatClock, formatDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { isolated } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { cueScreens } from './cue.ts';
import { interviewName, type Interview } from './interview.ts';
import { $interviews, $isCueDark, darkenCue, preferOwn } from './interviews.store.ts';
import { useBetterAnswers, useShared } from './use-shared.tsx';
import { nextInterview, untilWords } from './when.ts';

/** The deck: one screen at a time on a phone, in a row on a laptop. */
function Deck(props: { readonly interview: Interview; readonly base: string }): JSX.Element {
  let deck: HTMLDivElement | undefined;
  const now = createNow();
  const isDark = useStore($isCueDark);
  const shared = useShared(() => props.interview.id);
  const better = useBetterAnswers(() => props.interview);
  const screens = createMemo(() => cueScreens(props.interview, shared.strengths(), shared.stories(), better.taken()));
  // Kept for this tab: a phone that lets the page go comes back to the same screen.
  // eslint-disable-next-line solid/reactivity -- a deck belongs to one interview for life
  const [at, setAt] = createDraft(`cue-${props.interview.id}`);
  const cards = (): readonly HTMLElement[] => [...(deck?.children ?? [])] as HTMLElement[]; // sections only
  const place = createMemo(() => Math.min(Number(at()) || 0, screens().length - 1));
  const show = (next: number): void => {
    const card = cards()[next];
    if (card === undefined || deck === undefined) return;
    setAt(String(next));
    deck.scrollTo({ left: card.offsetLeft - deck.offsetLeft, behavior: 'instant' });
  };
  const step = (by: -1 | 1): void => show(place() + by);
  const follow = (): void => {
    if (deck === undefined) return;
    const middle = deck.scrollLeft + deck.clientWidth / 2;
    const seen = cards().findIndex((card) => card.offsetLeft - (deck?.offsetLeft ?? 0) + card.clientWidth > middle);
    if (seen >= 0) setAt(String(seen));
  };
  useTabTitle(() => `Cue card for ${interviewName(props.interview)}`);
  const themeBefore = currentTheme();
  createEffect(() => applyTheme(isDark() ? 'dark' : themeBefore));
  onMount(() => {
    onCleanup(keepAwake());
    const text = fitText(cards);
    onCleanup(text.stop);
    // Whatever changes the screens or the buttons under them changes how much fits.
    createEffect(on([screens, isDark], () => queueMicrotask(text.fit)));
    show(place());
    onArrowKeys(step);
  });
  return (
    <>
      <p class="print-only">
        {[
          isolated(props.interview.company),
          props.interview.heldOn === undefined ? '' : formatDay(props.interview.heldOn, now().slice(0, 10)),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <header class="full-screen__head cues__head">
        <a
          class="button button--quiet"
          href={fileAddress('interviews', props.interview.id, props.base)}
          onClick={(event) => {
            event.preventDefault();
            // Opened again, it begins at its first screen.
            setAt('0');
            leaveFor(event.currentTarget.href);
          }}
        >
          <Icon name="back" />
          Close
        </a>
        <p class="cues__time">
          <Show when={props.interview.startsAt}>
            {(time) => (
              <>
                <span class="visually-hidden">Interview at </span>
                {formatClock(time())} ·{' '}
              </>
            )}
          </Show>
          <strong>{untilWords(props.interview, now())}</strong>
        </p>
      </header>
      <div
        class="cues__deck"
        ref={deck}
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- it scrolls sideways, so the keyboard must reach it
        tabindex="0"
        role="group"
        aria-label={`Cue cards, ${screens().length}. Swipe or use the arrow keys.`}
        onScroll={follow}
      >
        <For each={screens()}>
          {(screen, index) => (
            <section class="cue" data-screen={screen.title} aria-labelledby={`cue-${index()}`}>
              <h2 id={`cue-${index()}`} dir="auto">
                {screen.title}
              </h2>
              <p class="cue__sub" dir="auto">
                {screen.sub}
              </p>
              <dl class="cue__lines">
                <For each={screen.lines}>
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
            </section>
          )}
        </For>
      </div>
      <footer class="full-screen__foot cues__foot">
        <Button aria-disabled={place() === 0} onClick={() => step(-1)}>
          Back
        </Button>
        <p class="cues__place" aria-live="polite">
          <span class="visually-hidden">Card </span>
          {place() + 1} of {screens().length}
        </p>
        <Button look="primary" aria-disabled={place() === screens().length - 1} onClick={() => step(1)}>
          Next
        </Button>
      </footer>
      <div class="cues__tools">
        <Button look="quiet" aria-pressed={isDark()} onClick={() => darkenCue(!isDark())}>
          {isDark() ? 'Light as the device' : 'Keep it dark'}
        </Button>
        <Button look="quiet" icon="print" onClick={printPage}>
          Print the card
        </Button>
      </div>
    </>
  );
}

/** The cue card for the last ten minutes: of the interview in the address, else of the next one. Nothing to fill in. */
export function CueCard(props: { readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  const place = useStore($place);
  const now = createNow();
  // An address that names an interview means that one: another one’s card would be worse than none.
  const opened = createMemo(
    on([interviews, place], () =>
      place() === '' ? nextInterview(preferOwn(interviews()), now()) : interviews().find((one) => one.id === place()),
    ),
  );
  createEffect(() => showStart(opened() === undefined));
  return (
    <Show when={opened()}>
      {(interview) => (
        <>
          <h1 class="visually-hidden">Cue card</h1>
          <Deck interview={interview()} base={props.base} />
        </>
      )}
    </Show>
  );
}

/** Puts the card on its page. */
export function mountCue(): void {
  mountIsland('cue', () => <CueCard base={import.meta.env.BASE_URL} />);
}
