import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { onArrowKeys } from '../../browser/arrow-keys.ts';
import { createNow, createToday } from '../../browser/clock.ts';
import { createDraft } from '../../storage/draft.ts';
import { printPage } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { usePaper } from '../../browser/paper.tsx';
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
import { type CueScreen, cueScreens, isScreenOf } from './cue.ts';
import { CueScreenView, fitToDeck } from './CueScreenView.tsx';
import type { FittedScreen } from './fit-cue.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { otherClock, type InterviewHere } from '../interviews/here.ts';
import { $interviews, $isCueDark, darkenCue, preferOwn } from '../interviews/interviews.store.ts';
import { useBetterAnswers, useOwnAnswers, useShared } from '../interviews/use-shared.tsx';
import { paperTitle } from '../interviews/on-paper.ts';
import { nextInterview, untilWords } from '../interviews/when.ts';

/** Every screen on one small page. */
function PocketCard(props: { readonly interview: Interview; readonly screens: readonly CueScreen[]; readonly today: string }): JSX.Element {
  return (
    <div class="cues">
      <p class="cues__when">
        {[isolated(props.interview.company), props.interview.heldOn === undefined ? '' : formatDay(props.interview.heldOn, props.today)]
          .filter(Boolean)
          .join(', ')}
      </p>
      <For each={props.screens}>
        {(screen) => (
          <section class="cue" data-screen={screen.title}>
            <CueScreenView screen={screen} />
          </section>
        )}
      </For>
    </div>
  );
}

/** The deck: one screen at a time on a phone, in a row on a laptop. */
function Deck(props: { readonly interview: InterviewHere; readonly base: string }): JSX.Element {
  let deck: HTMLDivElement | undefined;
  let foot: HTMLElement | undefined;
  const now = createNow();
  const isDark = useStore($isCueDark);
  const shared = useShared(() => props.interview.id);
  const better = useBetterAnswers(() => props.interview);
  const own = useOwnAnswers(() => props.interview);
  const screens = createMemo(() => cueScreens(props.interview, shared.strengths(), shared.stories(), better.taken(), own.taken()));
  // Kept for this tab: a phone that lets the page go comes back to the same screen.
  // eslint-disable-next-line solid/reactivity -- a deck belongs to one interview for life
  const [at, setAt] = createDraft(`cue-${props.interview.id}`);
  const [fitted, setFitted] = createSignal<readonly FittedScreen[]>([]);
  /** How many screens are in sight: one on a phone, several on a laptop. */
  const [inSight, setInSight] = createSignal(1);
  const cards = (): readonly HTMLElement[] => [...(deck?.children ?? [])] as HTMLElement[]; // sections only
  const last = (): number => Math.max(0, fitted().length - inSight());
  const place = createMemo(() => Math.min(Number(at()) || 0, last()));
  const show = (next: number): void => {
    const card = cards()[next];
    if (card === undefined || deck === undefined) return;
    setAt(String(next));
    deck.scrollTo({ left: card.offsetLeft - deck.offsetLeft, behavior: 'instant' });
  };
  const step = (by: -1 | 1): void => show(Math.min(place() + by, last()));
  const follow = (): void => {
    const width = cards()[0]?.offsetWidth ?? 0;
    if (deck !== undefined && width > 0) setAt(String(Math.round(deck.scrollLeft / width)));
  };
  /** Cuts the screens to the window, and stays on the one that is shown. */
  const refit = (): void => {
    if (deck === undefined) return;
    const before = fitted()[place()];
    const next = fitToDeck(deck, screens());
    setFitted(next);
    setInSight(Math.max(1, Math.round(deck.clientWidth / (cards()[0]?.offsetWidth || 1))));
    // A link may lead to one screen; from there on, one is wherever one went.
    const [id = '', part] = $place.get().split('/');
    const linked = part === undefined ? -1 : next.findIndex((one) => isScreenOf(part, one));
    if (part !== undefined) replacePlace(id);
    if (linked >= 0) return show(Math.min(linked, last()));
    const isSame = before === undefined || next[place()]?.from === before.from;
    show(
      isSame
        ? place()
        : Math.min(
            next.findIndex((one) => one.from === before.from),
            last(),
          ),
    );
  };
  usePaper({
    title: () => paperTitle('Cue card', props.interview),
    draw: () => <PocketCard interview={props.interview} screens={screens()} today={now().slice(0, 10)} />,
    fit: () => undefined,
  });
  useTabTitle(() => `Cue card for ${interviewName(props.interview)}`);
  const themeBefore = currentTheme();
  createEffect(() => applyTheme(isDark() ? 'dark' : themeBefore));
  onMount(() => {
    onCleanup(keepAwake());
    // Whatever changes the screens, the window or the size of type changes how much fits. Outside of the effect, so that all is drawn to be measured.
    createEffect(on([screens, isDark], () => queueMicrotask(refit)));
    const sizes = new ResizeObserver(() => requestAnimationFrame(refit));
    for (const element of [deck, foot]) if (element !== undefined) sizes.observe(element);
    onCleanup(() => sizes.disconnect());
    onArrowKeys(step);
  });
  return (
    <>
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
                {otherClock(props.interview).short || formatClock(time())} ·{' '}
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
        aria-label={`Cue cards, ${fitted().length}. Swipe or use the arrow keys.`}
        onScroll={follow}
      >
        <For each={fitted()}>
          {(screen, index) => (
            <section class="cue" data-fit={screen.step} data-screen={screen.title} aria-labelledby={`cue-${index()}`}>
              <CueScreenView screen={screen} headingId={`cue-${index()}`} />
            </section>
          )}
        </For>
      </div>
      <footer class="full-screen__foot cues__foot" ref={foot}>
        <Button aria-disabled={place() === 0} onClick={() => step(-1)}>
          Back
        </Button>
        <p class="cues__place" aria-live="polite">
          <span class="visually-hidden">Card </span>
          {place() + 1}
          {inSight() > 1 ? ` to ${Math.min(place() + inSight(), fitted().length)}` : ''} of {fitted().length}
          <span class="cues__keys" aria-hidden="true">
            <kbd>←</kbd> <kbd>→</kbd>
          </span>
        </p>
        <Button look="primary" aria-disabled={place() === last()} onClick={() => step(1)}>
          Next
        </Button>
      </footer>
      <div class="cues__tools">
        <Button look="quiet" aria-pressed={isDark()} onClick={() => darkenCue(!isDark())}>
          {isDark() ? 'Match the device' : 'Keep it dark'}
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
  const today = createToday();
  // An address that names an interview means that one: another one’s card would be worse than none. Else it changes with the day only.
  const opened = createMemo(
    on([interviews, place, today], () =>
      place() === '' ? nextInterview(preferOwn(interviews()), now()) : interviews().find((one) => one.id === place().split('/')[0]),
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
