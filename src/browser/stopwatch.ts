/** A quiet clock that counts seconds while it runs. Reads the time that has passed, so that a sleeping tab does not count wrong. */
import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** A stopwatch: `seconds` is `undefined` while it does not run. */
export interface Stopwatch {
  readonly seconds: Accessor<number | undefined>;
  readonly start: () => void;
  readonly stop: () => void;
}

/** A stopwatch that stops with its component. */
export function createStopwatch(): Stopwatch {
  const [seconds, setSeconds] = createSignal<number>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    setSeconds(undefined);
  };
  onCleanup(stop);
  return {
    seconds,
    stop,
    start: () => {
      stop();
      const from = performance.now();
      setSeconds(0);
      timer = setInterval(() => setSeconds(Math.floor((performance.now() - from) / 1000)), 500);
    },
  };
}
