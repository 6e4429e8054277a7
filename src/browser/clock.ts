/** The one clock: the time where this person is, for what is due and how long until it begins. */
import { atom, computed, onMount, type ReadableAtom } from 'nanostores';
import type { Accessor } from 'solid-js';
import { useStore } from './use-store.ts';

/** The moment it is where this person is, to the minute: `2026-05-14T14:30`. */
export function nowLocal(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The instant it is, as ISO with Z: for what is kept of a press. */
export const instantNow = (): string => new Date().toISOString();

/** The time zone of this device, by its IANA name; '' where the browser does not tell. */
export function deviceZone(): string {
  // Some privacy settings leave it out, against its type.
  return (new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined) ?? '';
}

const $clock = atom({ now: nowLocal(), zone: deviceZone() });

/** Looks at the clock of the device. */
function look(): void {
  const [now, zone] = [nowLocal(), deviceZone()];
  if (now !== $clock.get().now || zone !== $clock.get().zone) $clock.set({ now, zone });
}

/** Timers are put off in a page that rests: so the clock is looked at whenever somebody comes back to it, or touches it. */
const WAKING = ['focus', 'pageshow', 'pointerdown', 'keydown', 'visibilitychange', 'resume'] as const;

onMount($clock, () => {
  look();
  const timer = setInterval(look, 10_000);
  // Before anyone else hears of it, so that what is done with a press is done today.
  for (const event of WAKING) window.addEventListener(event, look, true);
  return () => {
    clearInterval(timer);
    for (const event of WAKING) window.removeEventListener(event, look, true);
  };
});

/** The day it is where this person is, an ISO date, kept current. */
export const $today: ReadableAtom<string> = computed($clock, ({ now }) => now.slice(0, 10));
/** The time zone of this device, kept current: people fly. */
export const $zone: ReadableAtom<string> = computed($clock, ({ zone }) => zone);
const $now = computed($clock, ({ now }) => now);

/** The moment it is, kept current while the component is on screen. */
export function createNow(): Accessor<string> {
  look();
  return useStore($now);
}

/** The day it is, as an ISO date, kept current while the component is on screen. */
export function createToday(): Accessor<string> {
  look();
  return useStore($today);
}
