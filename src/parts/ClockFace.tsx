import { Show, type JSX } from 'solid-js';
import { minutesAndSeconds } from '../lib/instants.ts';

interface ClockFaceProps {
  /** Whole seconds. */
  readonly seconds: number;
  /** How long it may take, in words such as “15 minutes”. */
  readonly of?: string;
}

/** How long one has been at it. For the eye alone: a clock that is read out every second is no help to anybody. */
export function ClockFace(props: ClockFaceProps): JSX.Element {
  return (
    <span class="clock-face" aria-hidden="true">
      <b>{minutesAndSeconds(props.seconds)}</b>
      <Show when={props.of}>{(of) => <> of {of()}</>}</Show>
    </span>
  );
}
