import { createEffect, onCleanup, Show, untrack, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { onLeaving } from '../../browser/on-leaving.ts';
import { createStopwatch } from '../../browser/stopwatch.ts';
import { useStore } from '../../browser/use-store.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { ClockFace } from '../../parts/ClockFace.tsx';
import { Button } from '../../ui/Button.tsx';
import { $progress, keepSecondsUsed } from './playbooks.store.ts';

/** So often, in seconds, the time used is kept while the clock runs: a phone may let the page go without a word. */
const KEEP_EVERY = 15;
/** For so many seconds it is said that the time is over. */
const SAY_FOR = 60;

interface ClockProps {
  readonly slug: string;
  readonly minutes: number;
  /** Tells the page that it runs, and so is to stay in sight. */
  readonly onRun: (isRunning: boolean) => void;
}

/**
 * How long one has been at it. When the time is over it says so once, and goes on: nobody is stopped. The time used is kept; a page that
 * is left, reloaded or closed pauses the clock, and it goes on when one says so.
 */
function Clock(props: ClockProps): JSX.Element {
  const progress = useStore($progress);
  const kept = (): number => progress()(props.slug).secondsUsed ?? 0;
  const watch = createStopwatch();
  const isRunning = (): boolean => watch.seconds() !== undefined;
  let before = 0;
  const seconds = (): number => (isRunning() ? before + (watch.seconds() ?? 0) : kept());
  const most = (): number => props.minutes * 60;

  const run = (from: number): void => {
    before = from;
    watch.start();
  };
  const keep = (): void => {
    if (isRunning()) keepSecondsUsed(props.slug, seconds());
  };
  const pause = (): void => {
    keep();
    watch.stop();
  };
  const beginAgain = (): void => {
    keepSecondsUsed(props.slug, 0);
    run(0);
  };
  createEffect(() => (watch.seconds() ?? 0) % KEEP_EVERY === 1 && untrack(keep));
  // Everything was taken off the page, the time with it.
  createEffect(() => kept() === 0 && untrack(() => seconds() > 0 && watch.stop()));
  createEffect(() => {
    props.onRun(isRunning());
    if (isRunning()) onCleanup(keepAwake());
  });
  if (untrack(kept) === 0) run(0);

  // eslint-disable-next-line solid/reactivity -- events, as those of an element are
  onCleanup(onLeaving(keep, pause));
  onCleanup(() => {
    pause();
    props.onRun(false);
  });

  return (
    <>
      <ClockFace seconds={seconds()} of={`${props.minutes} minutes`} />
      <Show
        when={isRunning()}
        fallback={
          <>
            <Button onClick={() => run(kept())}>Go on</Button>
            <Button look="quiet" onClick={beginAgain}>
              Begin again
            </Button>
          </>
        }
      >
        <Button onClick={pause}>Pause</Button>
      </Show>
      <span class="soft" role="status">
        {isRunning() && seconds() >= most() && seconds() < most() + SAY_FOR
          ? 'The time of most tests is over. Take as long as you like.'
          : ''}
      </span>
    </>
  );
}

/** Starts a clock where an exercise has a place for one, once that place is opened; where time was used before, it can go on. */
export function timeExercise(fold: HTMLDetailsElement): void {
  const place = fold.querySelector<HTMLElement>('[data-clock]');
  if (place === null) return;
  const slug = fold.closest<HTMLElement>('[data-playbook]')?.dataset['playbook'] ?? '';
  const onRun = (isRunning: boolean): void => void fold.toggleAttribute('data-running', isRunning);
  let stop: (() => void) | undefined;
  const show = (): void => {
    stop?.();
    stop = fold.open ? render(() => <Clock slug={slug} minutes={Number(place.dataset['clock'])} onRun={onRun} />, place) : undefined;
  };
  fold.addEventListener('toggle', show);
  // Whoever comes back sees that the time was kept.
  if (!fold.open && ($progress.get()(slug).secondsUsed ?? 0) > 0) fold.open = true;
  else show();
}
