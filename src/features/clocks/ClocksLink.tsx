import { createMemo, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { USUAL_REMINDERS } from '../../lib/reminder-times.ts';
import { pathTo } from '../../lib/routes.ts';
import { ledgerOf } from '../negotiate/promises.ts';
import { clashesIn } from './clashes.ts';
import { clockEntries, datesAhead } from './clock-dates.ts';
import { $clocksAt } from './clocks.store.ts';

/** The way to the clocks, where there are two dates or more: as a button, or in a line where it says whether anything collides. */
export function ClocksLink(props: { readonly base: string; readonly look: 'button' | 'line' }): JSX.Element {
  const now = createNow();
  const clocksAt = useStore($clocksAt);
  const source = createMemo(() => clocksAt()(now()));
  const hasTwo = createMemo(() => {
    const { interviews, promises, here } = source();
    const entries = clockEntries(source(), ({ offer, talk }) => ledgerOf(offer, interviews, promises ?? [], talk), USUAL_REMINDERS);
    return datesAhead(entries, here, now().slice(0, 10)) > 1;
  });
  const isClash = createMemo(() => clashesIn(source()).length > 0);
  return (
    <Show when={hasTwo()}>
      <a class={`no-print ${props.look === 'button' ? 'button' : 'clocks-link'}`} href={pathTo('clocks', props.base)}>
        {props.look === 'button' ? 'Every date, and what collides' : isClash() ? 'See what collides' : 'See every date'}
      </a>
    </Show>
  );
}
