import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { $place } from '../../browser/address.ts';
import { createNow } from '../../browser/clock.ts';
import { printPage } from '../../browser/device.ts';
import { fitText } from '../../browser/fit.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { showStart } from '../../browser/start.ts';
import { applyTheme, currentTheme } from '../../browser/theme.ts';
import { useStore } from '../../browser/use-store.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { formatClock } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { cueScreens } from './cue.ts';
import type { Interview } from './interview.ts';
import { $interviews, $isCueDark, darkenCue } from './interviews.store.ts';
import { useShared } from './use-shared.tsx';
import { nextInterview, untilWords } from './when.ts';

/** The deck: one screen at a time on a phone, in a row on a laptop. */
function Deck(props: { readonly file: Interview; readonly base: string }): JSX.Element {
  let deck: HTMLDivElement | undefined;
  const now = createNow();
  const isDark = useStore($isCueDark);
  const shared = useShared(() => props.file.id);
  const screens = createMemo(() => cueScreens(props.file, shared().strengths, shared().stories));
  const [at, setAt] = createSignal(0);
  const cards = (): readonly HTMLElement[] => [...(deck?.children ?? [])] as HTMLElement[]; // sections only
  const place = createMemo(() => Math.min(at(), screens().length - 1));
  const step = (by: -1 | 1): void => {
    const card = cards()[place() + by];
    if (card === undefined || deck === undefined) return;
    setAt(place() + by);
    deck.scrollTo({ left: card.offsetLeft - deck.offsetLeft, behavior: 'instant' });
  };
  const follow = (): void => {
    if (deck === undefined) return;
    const middle = deck.scrollLeft + deck.clientWidth / 2;
    const seen = cards().findIndex((card) => card.offsetLeft - (deck?.offsetLeft ?? 0) + card.clientWidth > middle);
    if (seen >= 0) setAt(seen);
  };
  const themeBefore = currentTheme();
  createEffect(() => applyTheme(isDark() ? 'dark' : themeBefore));
  onMount(() => {
    onCleanup(keepAwake());
    onCleanup(fitText(cards));
    const onKey = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as -1 | 1 | undefined; // only these keys
      if (by !== undefined) step(by);
    };
    document.addEventListener('keydown', onKey);
    onCleanup(() => document.removeEventListener('keydown', onKey));
  });
  return (
    <>
      <header class="cues__head">
        <a class="button button--quiet" href={fileAddress('interviews', props.file.id, props.base)}>
          <Icon name="back" />
          Close
        </a>
        <p class="cues__time">
          <Show when={props.file.startsAt}>
            {(time) => (
              <>
                <span class="visually-hidden">Interview at </span>
                {formatClock(time())} ·{' '}
              </>
            )}
          </Show>
          <strong>{untilWords(props.file, now())}</strong>
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
            <section class="cue" aria-labelledby={`cue-${index()}`}>
              <h2 id={`cue-${index()}`}>{screen.title}</h2>
              <p class="cue__sub">{screen.sub}</p>
              <dl class="cue__lines">
                <For each={screen.lines}>
                  {(line) => (
                    <div>
                      <dt>{line.kind}</dt>
                      <dd>{line.isSpoken ? `“${line.text}”` : line.text}</dd>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
      </div>
      <footer class="cues__foot">
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
  const opened = createMemo(
    on([interviews, place], () => interviews().find((one) => one.id === place()) ?? nextInterview(interviews(), now())),
  );
  createEffect(() => opened() === undefined && showStart());
  return (
    <Show when={opened()}>
      {(file) => (
        <>
          <h1 class="visually-hidden">Cue card</h1>
          <Deck file={file()} base={props.base} />
        </>
      )}
    </Show>
  );
}

/** Puts the card on its page. */
export function mountCue(): void {
  mountIsland('cue', () => <CueCard base={import.meta.env.BASE_URL} />);
}
