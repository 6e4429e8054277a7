/** Takes made of bursts of noise, with what is true of them. The same seed gives the same take. */

/** How to make one. */
export interface MadeTake {
  readonly rate: number;
  readonly seed: number;
  /** Seconds before the first word. */
  readonly lead: number;
  /** Each followed by its pause; what follows the last is `tail`. */
  readonly bursts: readonly { readonly seconds: number; readonly pause: number }[];
  readonly tail: number;
  /** The largest sample of the voice, about. */
  readonly loudness: number;
  /** How far (dB) the room is under the voice. */
  readonly room: number;
  /** Is each burst as even as a fan, or does it rise and fall four times a second, as syllables do? */
  readonly isEven: boolean;
}

/** Numbers from 0 to 1 that look like chance. */
function chance(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Even noise of so many seconds, its samples from -1 to 1. */
export function noise(seconds: number, rate: number, seed: number): Float32Array {
  const next = chance(seed);
  return Float32Array.from({ length: Math.round(seconds * rate) }, () => next() * 2 - 1);
}

/** The take, when its first word begins and its last one ends, and its pauses. */
export function takeOf({ rate, seed, lead, bursts, tail, loudness, room, isEven }: MadeTake): {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly first: number;
  readonly last: number;
  readonly pauses: readonly (readonly [at: number, seconds: number])[];
} {
  const spans: (readonly [from: number, to: number])[] = [];
  let at = lead;
  for (const { seconds, pause } of bursts) {
    spans.push([at, at + seconds]);
    at += seconds + pause;
  }
  const last = spans.at(-1)?.[1] ?? 0;
  const next = chance(seed);
  const behind = loudness * 10 ** (-room / 20);
  const samples = Float32Array.from({ length: Math.round((last + tail) * rate) }, () => behind * (next() * 2 - 1));
  for (const [from, to] of spans)
    for (let place = Math.round(from * rate); place < Math.round(to * rate); place += 1) {
      const shape = isEven ? 1 : 0.55 + 0.45 * Math.cos(2 * Math.PI * 4 * (place / rate - from));
      samples[place] = (samples[place] ?? 0) + loudness * shape * (next() * 2 - 1);
    }
  const pauses = spans.slice(1).map(([from], index) => {
    const end = spans[index]?.[1] ?? 0;
    return [end, from - end] as const;
  });
  return { samples, first: lead, last, pauses };
}

/** How long these pauses are together. */
export const pauseSum = (pauses: readonly { readonly seconds: number }[]): number => pauses.reduce((sum, { seconds }) => sum + seconds, 0);
