import { createEffect, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { createStopwatch } from '../../browser/stopwatch.ts';
import { Button } from '../../ui/Button.tsx';

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Said it, now be quiet: how long they have been thinking. */
export function LetThemAnswer(props: { readonly isAnswered: boolean }): JSX.Element {
  const watch = createStopwatch();
  createEffect(() => props.isAnswered && watch.stop());
  const start = (): void => {
    watch.start();
    focusSoon('.quiet button');
  };
  return (
    <div class="quiet">
      <Show when={watch.seconds() !== undefined} fallback={<Button onClick={start}>I have said it</Button>}>
        <p class="quiet__clock">
          <strong>Let them answer.</strong> <span aria-hidden="true">{clock(watch.seconds() ?? 0)}</span>
        </p>
        <Button look="quiet" onClick={watch.stop}>
          Stop
          <span class="visually-hidden"> the clock</span>
        </Button>
      </Show>
    </div>
  );
}
