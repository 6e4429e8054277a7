/** The clocks as Today shows them. Apart from Today, which loads it only where an offer is stored. */
import { $clocksAt } from '../clocks/clocks.store.ts';
import { clashEnds, withClash } from './clash-ends.ts';
import type { OpenEnd } from './open-end.ts';

/** What the clocks make of the open ends at a moment. */
export type AmendEnds = (ends: readonly OpenEnd[], now: string) => readonly OpenEnd[];

/** Hands over what the clocks make of open ends, now and with every change. */
export function watchClashes(show: (amend: AmendEnds) => void): void {
  $clocksAt.subscribe((at) => show((ends, now) => withClash(ends, clashEnds(at(now)))));
}
