/** Keeps the screen awake while something on it is being read. Where there is no wake lock, nothing happens. */

/** Starts keeping the screen awake, again whenever the page is shown again; gives back how to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (granted) => {
        lock = granted;
        if (!isWanted) void granted.release();
      },
      () => undefined, // Refused, for instance when the battery is low.
    );
  };
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
