/** Hears that the page goes out of sight, or is left, before what is kept in memory is written out. */

/**
 * `hide`: another tab or app is in front, and a phone may let the page go without a word. `leave`: it is reloaded, closed, or another
 * page comes in its place. Gives back how to stop hearing.
 */
export function onLeaving(hide: () => void, leave: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'hidden') hide();
  };
  // In the capturing phase, so that the stores hear of it later.
  window.addEventListener('pagehide', leave, true);
  document.addEventListener('visibilitychange', look, true);
  return () => {
    window.removeEventListener('pagehide', leave, true);
    document.removeEventListener('visibilitychange', look, true);
  };
}
