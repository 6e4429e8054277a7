/** How long a step may take where the browser does not say, in milliseconds. */
const SLICE_MS = 6;

/** Does something bit by bit while nothing else is to be done. `step` works as long as there is time, and says whether all is done. */
export function inIdleTime(step: (isTimeLeft: () => boolean) => boolean): void {
  const next = (isTimeLeft: () => boolean): void => {
    if (!step(isTimeLeft)) inIdleTime(step);
  };
  // Safari has no idle callback.
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback((deadline) => next(() => deadline.timeRemaining() > 1));
  else {
    setTimeout(() => {
      const end = performance.now() + SLICE_MS;
      next(() => performance.now() < end);
    }, SLICE_MS);
  }
}
