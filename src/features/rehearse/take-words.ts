/** What is said of something said aloud: one sentence, the first that holds. Never a score, and no accent is ever wrong. */
import { minutesAndSeconds } from '../../lib/instants.ts';
import type { Spoken } from '../../lib/speech.ts';
import { capitalized, counted } from '../../lib/text.ts';

/** What kind of thing is said: a line, a short answer, one in full, a story, or something about oneself. */
export type AloudKind = 'line' | 'short' | 'answer' | 'story' | 'about-me';

/** How long each is best, in words; a line has the length it has. */
export const AIM_WORDS: Readonly<Record<AloudKind, string>> = {
  line: '',
  short: 'About half a minute is enough.',
  answer: 'A minute is a good length; with a story in it, a minute and a half.',
  story: 'A minute and a half is a good length.',
  'about-me': 'A minute, a minute and a half at most.',
};

/** Seconds from which each rule holds. */
const TOO_LONG = 150;
const TOO_SHORT = 20;
const LONG_STOP = 4;
const SHORT_STOP = 1.5;
const LATE_START = 6;
/** How long before a stop one begins to listen, to hear what came before. */
const BEFORE_STOP = 6;

/** What was measured: of a take, or by the clock alone. */
export type HowSaid = Spoken | { readonly isClear?: undefined; readonly length: number };

/** A sentence, and from where to listen for what it speaks of, in seconds from the start of the take. */
export interface TakeWords {
  readonly text: string;
  readonly listenFrom?: number;
}

const clock = (seconds: number): string => minutesAndSeconds(Math.round(seconds));

/** A length over two minutes, to the half minute. @example aboutMinutes(170) // 'three minutes' */
function aboutMinutes(seconds: number): string {
  const halves = Math.round(seconds / 30);
  const whole = counted(Math.floor(halves / 2), 'minute');
  return halves % 2 === 0 ? whole : whole.replace(/ minutes?/, ' and a half minutes');
}

/** What to say of it. */
export function wordTake(said: HowSaid, kind: AloudKind): TakeWords {
  const { length } = said;
  if (length > TOO_LONG) return { text: `${capitalized(aboutMinutes(length))}. What could go?` };
  if (length < TOO_SHORT && kind === 'story') return { text: 'Short. Is the result in it?' };
  if (said.isClear === undefined) return { text: `${clock(length)} by the clock.` };
  if (!said.isClear) return { text: `${clock(length)}. There is no telling more: too quiet, too short, or too much going on behind you.` };
  const stops = said.pauses.filter(({ seconds }) => seconds > LONG_STOP);
  const [longest] = stops.toSorted((a, b) => b.seconds - a.seconds);
  if (longest !== undefined) {
    const seconds = counted(Math.round(longest.seconds), 'second');
    const which =
      stops.length === 1 ? `One stop of ${seconds}` : `${capitalized(counted(stops.length, 'long stop'))}, the longest of ${seconds}`;
    return {
      text: `${which}, at ${clock(longest.at)}. Listen to what came before.`,
      listenFrom: Math.max(0, longest.at - BEFORE_STOP),
    };
  }
  if (said.firstWordAt > LATE_START) {
    const seconds = counted(Math.round(said.firstWordAt), 'second');
    return { text: `You took ${seconds} to begin. That is fine; a sentence such as “Let me think of the best example” fills it.` };
  }
  const short = said.pauses.filter(({ seconds }) => seconds >= SHORT_STOP).length;
  return { text: `${clock(length)}, ${short === 0 ? 'with no stop to speak of' : counted(short, 'short stop')}.` };
}

/** The longest stop of a take, in seconds; `undefined` where there is none to be told. */
function longestPauseOf(said: HowSaid): number | undefined {
  if (said.isClear !== true || said.pauses.length === 0) return undefined;
  return Math.max(...said.pauses.map(({ seconds }) => seconds));
}

/** When the first word came and how long the longest stop was, in words; `''` where that cannot be told. */
export function startAndStop(said: HowSaid): string {
  if (said.isClear !== true) return '';
  const pause = longestPauseOf(said);
  return `First word after ${said.firstWordAt.toFixed(1)} s, ${pause === undefined ? 'no stop' : `longest stop ${pause.toFixed(1)} s`}.`;
}

/** What is kept of a take: rounded to a tenth of a second. */
export function keptOf(said: HowSaid): { readonly seconds: number; readonly firstWordAt?: number; readonly longestPause?: number } {
  const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;
  const pause = longestPauseOf(said);
  return {
    seconds: tenth(said.length),
    ...(said.isClear === true ? { firstWordAt: tenth(said.firstWordAt) } : {}),
    ...(pause === undefined ? {} : { longestPause: tenth(pause) }),
  };
}
