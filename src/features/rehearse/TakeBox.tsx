/** What one sees while saying something: how to begin, the clock, whether one is heard, how to end. */
import { createEffect, createSignal, on, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { ClockFace } from '../../parts/ClockFace.tsx';
import { Button } from '../../ui/Button.tsx';
import type { TakeUnderWay } from './use-take.tsx';

/** Whoever began by the clock alone goes on so, as long as the page is open. */
const [isMicrophoneWanted, wantMicrophone] = createSignal(true);

interface TakeBoxProps {
  readonly take: TakeUnderWay;
  /** How long it may take, in words, beside the clock. */
  readonly of?: string;
  /** More buttons beside *Start*. */
  readonly more?: JSX.Element;
}

/** *Start*, the clock, *Done*. */
export function TakeBox(props: TakeBoxProps): JSX.Element {
  createEffect(
    on(
      () => props.take.state(),
      (state) => state === 'running' && focusSoon('.take__done'),
      { defer: true },
    ),
  );
  const start = (withMicrophone: boolean): void => {
    wantMicrophone(withMicrophone);
    props.take.start(withMicrophone);
  };
  const hears = (): string => {
    if (props.take.state() !== 'running') return '';
    if (props.take.level() === undefined) return 'The clock runs. Nothing is listening.';
    return props.take.isHeard() ? 'I hear you.' : 'Listening. Nothing heard yet.';
  };
  return (
    <div class="take">
      <Show when={props.take.state() === 'ready'}>
        <div class="button-row">
          <Button look="primary" class="take__start" onClick={() => start(isMicrophoneWanted())}>
            Start
          </Button>
          {props.more}
          <Button look="quiet" onClick={() => start(!isMicrophoneWanted())}>
            {isMicrophoneWanted() ? 'Start without the microphone' : 'Start with the microphone'}
          </Button>
        </div>
        <p class="small soft">
          {isMicrophoneWanted()
            ? 'Your voice is only measured and played back. It never leaves the memory of this page, and is gone with it.'
            : 'By the clock alone: nothing is heard.'}
        </p>
      </Show>
      <Show when={props.take.state() === 'asking'}>
        <p role="status">Your browser asks whether Greenroom may use the microphone.</p>
        <div class="button-row">
          <Button onClick={() => start(false)}>Use the clock alone</Button>
        </div>
      </Show>
      <Show when={props.take.state() === 'running'}>
        <p class="take__clock">
          <ClockFace seconds={props.take.seconds()} {...(props.of === undefined ? {} : { of: props.of })} />
        </p>
        <Show when={props.take.level() !== undefined}>
          <svg class="take__level" aria-hidden="true">
            <rect width="100%" height="100%" class="take__room" />
            <rect width={`${Math.round((props.take.level() ?? 0) * 100)}%`} height="100%" class="take__voice" />
          </svg>
        </Show>
        <div class="button-row">
          <Button look="primary" class="take__done" onClick={() => props.take.finish()}>
            Done
          </Button>
          <Button look="quiet" onClick={() => props.take.drop()}>
            Start over
          </Button>
        </div>
      </Show>
      <p class="small soft take__hears" role="status">
        {hears()}
      </p>
      <Show when={props.take.notice()}>
        {(words) => (
          <p class="take__notice" role="status">
            {words()}
          </p>
        )}
      </Show>
    </div>
  );
}
