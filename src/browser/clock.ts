/** The local time, for what is due and how long until it begins. */
import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** The moment it is where this person is, to the minute: `2026-05-14T14:30`. */
export function nowLocal(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment it is, kept current while the component is on screen. */
export function createNow(): Accessor<string> {
  const [now, setNow] = createSignal(nowLocal());
  const update = (): void => void setNow(nowLocal());
  const timer = setInterval(update, 10_000);
  document.addEventListener('visibilitychange', update);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', update);
  });
  return now;
}
