import { Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { createStopwatch } from '../../browser/stopwatch.ts';
import { ClockFace } from '../../parts/ClockFace.tsx';
import { Button } from '../../ui/Button.tsx';

/** How long one has been at it. When the time is over it says so once, and goes on: nobody is stopped. */
function Clock(props: { readonly minutes: number }): JSX.Element {
  const watch = createStopwatch();
  watch.start();
  const seconds = (): number => watch.seconds() ?? 0;
  return (
    <>
      <Show when={watch.seconds() !== undefined} fallback={<Button onClick={watch.start}>Start again</Button>}>
        <Button onClick={watch.stop}>Stop</Button>
        <ClockFace seconds={seconds()} of={`${props.minutes} minutes`} />
      </Show>
      <span class="soft" role="status">
        {seconds() >= props.minutes * 60 ? 'The time of most tests is over. Take as long as you like.' : ''}
      </span>
    </>
  );
}

/** Starts a clock where an exercise has a place for one, each time that place is opened. */
export function timeExercise(fold: HTMLDetailsElement): void {
  const place = fold.querySelector<HTMLElement>('[data-clock]');
  if (place === null) return;
  let stop: (() => void) | undefined;
  const show = (): void => {
    stop?.();
    stop = fold.open ? render(() => <Clock minutes={Number(place.dataset['clock'])} />, place) : undefined;
  };
  fold.addEventListener('toggle', show);
  show();
}
