/** A sideways swipe: at least 60 px, and twice as wide as high. */
const LEAST_PX = 60;

/** The part of an element a swipe needs. */
interface TouchTarget {
  addEventListener(type: string, listener: (event: TouchLike) => void, options?: { readonly passive: boolean }): void;
  removeEventListener(type: string, listener: (event: TouchLike) => void): void;
}
interface TouchLike {
  readonly changedTouches: ArrayLike<{ readonly clientX: number; readonly clientY: number }>;
}

/** Tells which way two points swipe: 1 for the next (to the left), -1 for the one before, 0 for no swipe. */
export function swipeStep(fromX: number, fromY: number, toX: number, toY: number): -1 | 0 | 1 {
  const across = toX - fromX;
  if (Math.abs(across) < LEAST_PX || Math.abs(across) < 2 * Math.abs(toY - fromY)) return 0;
  return across < 0 ? 1 : -1;
}

/** Calls `onStep` for each swipe over the element; gives back how to stop. */
export function swipes(element: TouchTarget, onStep: (step: -1 | 1) => void): () => void {
  let from = { clientX: 0, clientY: 0 };
  const start = (event: TouchLike): void => void (from = event.changedTouches[0] ?? from);
  const end = (event: TouchLike): void => {
    const to = event.changedTouches[0] ?? from;
    const step = swipeStep(from.clientX, from.clientY, to.clientX, to.clientY);
    if (step !== 0) onStep(step);
  };
  element.addEventListener('touchstart', start, { passive: true });
  element.addEventListener('touchend', end, { passive: true });
  return () => {
    element.removeEventListener('touchstart', start);
    element.removeEventListener('touchend', end);
  };
}
