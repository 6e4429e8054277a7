/** The picture of a take: ink where one spoke, gaps where not. A press on it plays from there. */
import { createSignal, For, onCleanup, Show, type JSX } from 'solid-js';
import { playSound, type Sound } from '../../browser/microphone.ts';
import { minutesAndSeconds } from '../../lib/instants.ts';
import { Button } from '../../ui/Button.tsx';
import { startAndStop, wordTake, type AloudKind, type HowSaid } from './take-words.ts';

interface TakeStripProps {
  readonly said: HowSaid;
  /** Without it there is nothing to play: only the length is drawn. */
  readonly sound: Sound | undefined;
  readonly kind: AloudKind;
  /** What was said, for those who hear the buttons out of their place. */
  readonly of: string;
  /** What else can be done with it. */
  readonly more?: JSX.Element;
}

/** From when to when one spoke, in seconds. */
function spokenSpans(said: HowSaid): readonly (readonly [from: number, to: number])[] {
  if (said.isClear !== true) return [];
  const ends = [...said.pauses.map(({ at }) => at), said.firstWordAt + said.length];
  const begins = [said.firstWordAt, ...said.pauses.map(({ at, seconds }) => at + seconds)];
  return begins.map((from, index) => [from, ends[index] ?? from]);
}

/** In words, what the picture shows. */
function stripWords(said: HowSaid): string {
  if (said.isClear !== true) return '';
  const stops = said.pauses.map(({ at, seconds }) => `${seconds.toFixed(1)} s at ${minutesAndSeconds(Math.round(at))}`);
  return `First word after ${said.firstWordAt.toFixed(1)} s. ${stops.length === 0 ? 'No stops.' : `Stops: ${stops.join(', ')}.`}`;
}

/** The strip, one sentence, and what to listen to. */
export function TakeStrip(props: TakeStripProps): JSX.Element {
  const [place, setPlace] = createSignal<number>();
  const [from, setFrom] = createSignal(0);
  let stop: (() => void) | undefined;
  const total = (): number =>
    props.sound === undefined ? Math.max(1, props.said.length) : Math.max(0.1, props.sound.samples.length / props.sound.samplesPerSecond);
  const words = (): ReturnType<typeof wordTake> => wordTake(props.said, props.kind);
  /** Unless the sentence begins with it. */
  const length = (): string => {
    const clock = minutesAndSeconds(Math.round(props.said.length));
    return words().text.startsWith(clock) ? '' : `${clock} in all.`;
  };
  const play = (seconds: number): void => {
    stop?.();
    if (props.sound === undefined) return;
    setFrom(seconds);
    stop = playSound(props.sound, seconds, setPlace);
  };
  onCleanup(() => stop?.());
  const at = (seconds: number): string => `${(seconds / total()) * 100}%`;
  return (
    <figure class="strip">
      {/* By the clock alone there is nothing to see. */}
      <Show when={props.sound !== undefined || props.said.isClear === true}>
        <div class="strip__picture" dir="ltr">
          <svg aria-hidden="true">
            <Show when={props.said.isClear === true} fallback={<rect class="strip__length" y="40%" height="20%" width="100%" />}>
              <line class="strip__line" x1="0" x2="100%" y1="50%" y2="50%" />
              <For each={spokenSpans(props.said)}>
                {([start, end]) => <rect class="strip__spoken" x={at(start)} y="15%" width={at(end - start)} height="70%" />}
              </For>
            </Show>
            <Show when={place() !== undefined}>
              <line class="strip__place" x1={at(place() ?? 0)} x2={at(place() ?? 0)} y1="0" y2="100%" />
            </Show>
          </svg>
          <Show when={props.sound}>
            <input
              type="range"
              min="0"
              max={Math.floor(total())}
              step="1"
              value={Math.floor(place() ?? from())}
              aria-label={`Listen from: ${props.of}`}
              aria-valuetext={minutesAndSeconds(Math.floor(place() ?? from()))}
              onChange={(event) => play(event.currentTarget.valueAsNumber)}
            />
          </Show>
        </div>
      </Show>
      <figcaption>
        <p class="strip__words" tabindex="-1">
          {words().text}
        </p>
        <p class="small soft strip__length-words">
          {/* Read out with all the stops below. */}
          {length()} <span aria-hidden="true">{startAndStop(props.said)}</span>
        </p>
        <p class="visually-hidden">{stripWords(props.said)}</p>
        <div class="button-row">
          <Show when={props.sound}>
            {/* One button, so that the focus stays on it. */}
            <Button look="quiet" onClick={() => (place() === undefined ? play(0) : stop?.())}>
              {place() === undefined ? 'Listen' : 'Stop listening'}
              <span class="visually-hidden">: {props.of}</span>
            </Button>
            <Show when={words().listenFrom}>
              {(before) => (
                <Button look="quiet" onClick={() => play(before())}>
                  Listen from {minutesAndSeconds(Math.floor(before()))}
                </Button>
              )}
            </Show>
          </Show>
          {props.more}
        </div>
      </figcaption>
    </figure>
  );
}
