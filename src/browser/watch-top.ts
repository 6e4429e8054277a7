/** Tells which of several things, one below the other, is at the top of the screen. */

/** A thing counts as at the top once it is no lower than this, in pixels: below what stays in sight there, and where `scroll-padding` puts it. */
const TOP = 112;

/** Which of these holds what has the focus, if that is in sight: who writes below the top is where the cursor is. */
function inHand(things: readonly Element[]): number {
  const at = document.activeElement;
  const { top, bottom } = at?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  const isInSight = top >= TOP && bottom <= window.innerHeight;
  return isInSight ? things.findIndex((thing) => thing !== at && thing.contains(at)) : -1;
}

/**
 * Calls `onChange` with the place of the last of these whose top edge has come up to the top of the screen, or of the one further down that
 * holds the cursor; gives back how to stop.
 */
export function watchTop(selector: string, onChange: (at: number) => void): () => void {
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const things = [...document.querySelectorAll(selector)];
    onChange(
      Math.max(
        0,
        things.findLastIndex((thing) => thing.getBoundingClientRect().top <= TOP),
        inHand(things),
      ),
    );
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  soon();
  window.addEventListener('scroll', soon, { passive: true });
  window.addEventListener('resize', soon);
  document.addEventListener('focusin', soon);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', soon);
    window.removeEventListener('resize', soon);
    document.removeEventListener('focusin', soon);
  };
}
