/** One take: begun with a tap, ended with another, then measured. The sound stays in memory and goes with the component. */
import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { listen, samplesOf, type Deaf, type Ended, type Listening, type Sound } from '../../browser/microphone.ts';
import { createStopwatch } from '../../browser/stopwatch.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { measureSpeech } from '../../lib/speech.ts';
import type { HowSaid } from './take-words.ts';

/** What was said, and its sound where there was a microphone. */
export interface SaidTake {
  readonly said: HowSaid;
  readonly sound?: Sound;
  /** The instant it began. */
  readonly at: string;
}

/** What was said in this page to the questions of a mock interview, by their ids: gone with it. */
export type SaidNow = ReadonlyMap<string, Pick<SaidTake, 'said' | 'sound'>>;

const DEAF_WORDS: Readonly<Record<Deaf, string>> = {
  denied: 'The microphone is not allowed on this page, so only the clock runs. You can allow it beside the address of the page.',
  none: 'No microphone was found, so only the clock runs.',
  busy: 'The microphone could not be opened; perhaps another program has it. The clock runs without it.',
};
const ENDED_WORDS: Readonly<Record<Ended, string>> = {
  gone: 'The microphone went away. What was heard until then is here.',
  hidden: 'The page was out of sight, so listening ended. What was heard until then is here.',
  full: 'Four minutes are as much as is kept. They are here.',
};

/** A take under way. */
export interface TakeUnderWay {
  readonly state: Accessor<'ready' | 'asking' | 'running'>;
  /** Whole seconds since it began. */
  readonly seconds: Accessor<number>;
  /** How loud it is, 0 to 1; `undefined` where only the clock runs. */
  readonly level: Accessor<number | undefined>;
  /** Was anything heard yet? */
  readonly isHeard: Accessor<boolean>;
  /** Why it runs without a microphone, or ended by itself; '' for no reason. */
  readonly notice: Accessor<string>;
  /** Begins, straight from a tap. */
  readonly start: (withMicrophone: boolean) => void;
  /** Ends it. */
  readonly finish: () => void;
  /** Ends it, and nothing is kept. */
  readonly drop: () => void;
}

/** Louder than this is a voice, or near enough to say “I hear you”. */
const HEARD = 0.4;

/** A take that hands on what was said. */
export function createTake(onSaid: (take: SaidTake) => void): TakeUnderWay {
  const watch = createStopwatch();
  const [state, setState] = createSignal<'ready' | 'asking' | 'running'>('ready');
  const [level, setLevel] = createSignal<number>();
  const [isHeard, setHeard] = createSignal(false);
  const [notice, setNotice] = createSignal('');
  let listening: Listening | undefined;
  let letSleep: (() => void) | undefined;
  let began = { at: '', moment: 0 };
  /** Which try this is: an answer of the browser to an earlier one comes too late. */
  let turn = 0;

  const run = (): void => {
    began = { at: new Date().toISOString(), moment: performance.now() };
    watch.start();
    // A screen that goes dark hides the page, which ends the take.
    letSleep = keepAwake();
    setState('running');
  };
  const drop = (): void => {
    turn += 1;
    listening?.stop();
    listening = undefined;
    letSleep?.();
    letSleep = undefined;
    watch.stop();
    setLevel(undefined);
    setHeard(false);
    setState('ready');
  };
  const finish = (): void => {
    if (state() !== 'running') return drop();
    const sound = listening?.stop();
    const said: HowSaid =
      sound === undefined ? { length: (performance.now() - began.moment) / 1000 } : measureSpeech(samplesOf(sound), sound.samplesPerSecond);
    drop();
    onSaid({ said, at: began.at, ...(sound === undefined ? {} : { sound }) });
  };
  const start = (withMicrophone: boolean): void => {
    drop();
    setNotice('');
    if (!withMicrophone) return run();
    const mine = turn;
    setState('asking');
    const hears = {
      onLevel: (loud: number): void => {
        setLevel(loud);
        if (loud > HEARD) setHeard(true);
      },
      onEnd: (why: Ended): void => {
        setNotice(ENDED_WORDS[why]);
        finish();
      },
    };
    void listen(hears).then((found) => {
      if (mine !== turn) {
        if (typeof found !== 'string') found.stop();
        return;
      }
      if (typeof found === 'string') setNotice(DEAF_WORDS[found]);
      else {
        listening = found;
        setLevel(0);
      }
      run();
    });
  };
  onCleanup(drop);
  return { state, seconds: () => watch.seconds() ?? 0, level, isHeard, notice, start, finish, drop };
}
