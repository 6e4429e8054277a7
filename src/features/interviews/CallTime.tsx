import { Show, type JSX } from 'solid-js';
import { formatClock, formatDay } from '../../lib/dates.ts';
import { otherClock, type InterviewHere } from './here.ts';
import { untilWords } from './when.ts';

interface CallTimeProps {
  readonly interview: InterviewHere;
  /** The moment it is. */
  readonly now: string;
  /** Is the day named even if it is today? */
  readonly namesToday?: boolean;
}

/** When it is, on the clock here; and on the one where the time was typed, if that shows something else. */
export function CallTime(props: CallTimeProps): JSX.Element {
  const today = (): string => props.now.slice(0, 10);
  return (
    <Show when={props.interview.heldOn} fallback={<p class="call__time">No day yet.</p>}>
      {(day) => (
        <>
          <p class="call__time">
            <Show when={props.interview.startsAt}>{(time) => <span class="figure">{formatClock(time())}</span>}</Show>{' '}
            <span class="call__until">
              {day() === today() && props.namesToday !== true ? '' : `${formatDay(day(), today())}, `}
              {untilWords(props.interview, props.now)}
            </span>
          </p>
          <Show when={otherClock(props.interview).both}>{(words) => <p class="call__zone">{words()}</p>}</Show>
        </>
      )}
    </Show>
  );
}
