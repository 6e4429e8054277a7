/**
 * What can be heard of an answer without understanding it: when it begins, how long it is, where it stops. By loudness alone, over the
 * whole take, so that nothing is guessed while somebody speaks and no accent can be wrong.
 */

/** A stop between two words. */
export interface Pause {
  /** Seconds from the start of the take. */
  readonly at: number;
  readonly seconds: number;
}

/** What was measured of a take. Where the voice is not well above what is behind it, or hardly anything was said, only how long the take is. */
export type Spoken =
  | { readonly isClear: false; readonly length: number }
  | {
      readonly isClear: true;
      /** Seconds from the start of the take to the first word. */
      readonly firstWordAt: number;
      /** Seconds from the first word to the end of the last. */
      readonly length: number;
      /** The same without the pauses. */
      readonly speakingSeconds: number;
      /** Stops of {@link SHORTEST_PAUSE} and more, in their order. */
      readonly pauses: readonly Pause[];
      /** Counted by the peaks of loudness: about one in ten is missed. */
      readonly syllables: number;
    };

/** Loudness is looked at in frames of so many seconds. */
const FRAME_SECONDS = 0.02;
/** Stops shorter than this belong to speaking. */
const SHORTEST_PAUSE = 0.3;
/** What is shorter than this is a key, a cup, a click. */
const SHORTEST_SPEECH = 0.08;
/** With less speech than this there is nothing to say of it. */
const LEAST_SPEECH = 3;
/** So far (dB) the voice has to be above what is behind it. With less, voices in the background are taken for one’s own. */
const LEAST_RANGE = 22;
/** Blocks so short (in seconds) hold no whole wave of what is below 200 Hz: their mean is hum and traffic, and is left out. */
const BLOCK_SECONDS = 0.00125;
/** So many samples a second hold all that is needed of a voice. */
const ENOUGH_RATE = 8000;
/** Nobody speaks as quietly as this (dB). */
const LEAST_LOUD = -75;
/** A room is never further (dB) below the voice: gaps that a filter has silenced would make every breath loud. */
const MOST_RANGE = 60;
/** The voice: what only this share of the frames is louder than, and no more than so many. */
const LOUD = { share: 0.05, most: 150 } as const;
/** The room: what this share of the frames is no louder than. */
const QUIET_SHARE = 0.08;
/** Who hardly stops is heard too, where there is one stop of so many frames, so far (dB) below the voice. */
const ONE_STOP = { frames: 25, range: 30 } as const;
/** A take of fewer samples a second is none. */
const LEAST_RATE = 1000;
/** From where to where of the range (as a share, at least so many dB) speech begins and ends. */
const ON = { share: 0.45, least: 5 } as const;
const OFF = { share: 0.32, least: 3.5 } as const;
/** How far it is drawn out on both sides then: a word begins and ends softly. */
const SOFT = { share: 0.2, least: 3.5 } as const;
/** A syllable is a peak so far (dB) above the dip before it. */
const SYLLABLE_RISE = 2;

/**
 * Speech and what is between it are two groups of levels. Somebody who talks behind, or music, lies in between: the groups then explain
 * little of how the levels differ (`apart`), and many frames (`between`, a share) are in the lower half of the range, but not in the room.
 */
const GROUPS = { apart: 0.765, between: 0.15, room: 0.15, leastRoom: 6, bins: 60 } as const;
/** What is shorter than this (in seconds) and alone at an end is no word: a knock, the press of a button. */
const SHORTEST_WORD = 0.2;

/** A stretch of frames, the end not included. */
type Stretch = readonly [from: number, to: number];

/**
 * Measures a take. Never throws: what is no number counts as silence, and a rate that is none gives a length of 0.
 */
export function measureSpeech(samples: Float32Array, samplesPerSecond: number): Spoken {
  if (!(samplesPerSecond >= LEAST_RATE && samplesPerSecond < Infinity)) return { isClear: false, length: 0 };
  return measureLevels(levelsOf(samples, samplesPerSecond), samples.length / samplesPerSecond);
}

/** How loud each frame is (dB), as far as voices go: how far its samples are from the mean of their block. */
function levelsOf(samples: Float32Array, samplesPerSecond: number): Float32Array {
  // The mean of a few samples in their place leaves out the hiss.
  const taken = Math.max(1, Math.floor(samplesPerSecond / ENOUGH_RATE));
  const perSecond = samplesPerSecond / taken;
  const perFrame = perSecond * FRAME_SECONDS;
  const perBlock = Math.max(2, Math.round(perSecond * BLOCK_SECONDS));
  const levels = new Float32Array(Math.floor(samples.length / taken / perFrame));
  let [place, at] = [0, 0];
  for (let frame = 0; frame < levels.length; frame += 1) {
    const from = place;
    const end = Math.floor((frame + 1) * perFrame);
    let power = 0;
    while (place < end) {
      const count = Math.min(perBlock, end - place);
      let [sum, squares] = [0, 0];
      for (let one = 0; one < count; one += 1) {
        let sample = samples[at] as number; // at is below samples.length
        for (let more = 1; more < taken; more += 1) sample += samples[at + more] as number;
        at += taken;
        sum += sample;
        squares += sample * sample;
      }
      const apart = squares - (sum * sum) / count;
      // What is no number makes its block silent.
      if (apart > 0 && apart < Infinity) power += apart;
      place += count;
    }
    levels[frame] = 10 * Math.log10(power / (end - from) / (taken * taken) + 1e-12);
  }
  return levels;
}

/** Measures a take of so many seconds by the levels of its frames, as {@link levelsOf} gives them. */
export function measureLevels(levels: Float32Array, seconds: number): Spoken {
  const unclear = { isClear: false, length: seconds } as const;
  const { loud, floor } = voiceAndRoom(levels);
  const range = loud - floor;
  if (range < LEAST_RANGE || loud < LEAST_LOUD) return unclear;
  if (isMixed(levels, floor, loud)) return unclear;
  const spoken = withoutKnocks(spokenStretches(levels, floor, range));
  const [first] = spoken;
  const last = spoken.at(-1);
  if (first === undefined || last === undefined) return unclear;
  const speakingSeconds = spoken.reduce((sum, [from, to]) => sum + to - from, 0) * FRAME_SECONDS;
  if (speakingSeconds < LEAST_SPEECH) return unclear;
  return {
    isClear: true,
    firstWordAt: first[0] * FRAME_SECONDS,
    length: (last[1] - first[0]) * FRAME_SECONDS,
    speakingSeconds,
    pauses: spoken.slice(1).map(([next], index) => {
      const end = spoken[index]?.[1] ?? next;
      return { at: end * FRAME_SECONDS, seconds: (next - end) * FRAME_SECONDS };
    }),
    syllables: spoken.reduce((sum, [from, to]) => sum + syllablesIn(levels.subarray(from, to)), 0),
  };
}

/** The level of the voice and that of what is behind it. */
function voiceAndRoom(levels: Float32Array): { readonly loud: number; readonly floor: number } {
  const sorted = levels.toSorted();
  const loud = sorted[sorted.length - 1 - Math.floor(Math.min(sorted.length * LOUD.share, LOUD.most))] ?? -Infinity;
  const usual = sorted[Math.floor(sorted.length * QUIET_SHARE)] ?? loud;
  const stop = loud - usual < LEAST_RANGE ? quietestStop(levels) : Infinity;
  return { loud, floor: Math.max(loud - MOST_RANGE, stop <= loud - ONE_STOP.range ? stop : usual) };
}

/** The loudest frame of the quietest stop. */
function quietestStop(levels: Float32Array): number {
  let quietest = Infinity;
  for (let from = 0; from + ONE_STOP.frames <= levels.length; from += 1)
    quietest = Math.min(quietest, Math.max(...levels.subarray(from, from + ONE_STOP.frames)));
  return quietest;
}

/** Is there something between the room and the voice, such as others who talk? Then one’s own voice cannot be told from it. */
function isMixed(levels: Float32Array, floor: number, loud: number): boolean {
  const counts = new Float64Array(GROUPS.bins);
  const room = floor + Math.max(GROUPS.leastRoom, (loud - floor) * GROUPS.room);
  let between = 0;
  for (const level of levels) {
    const place = Math.floor(((level - floor) / (loud - floor)) * GROUPS.bins);
    const bin = Math.min(GROUPS.bins - 1, Math.max(0, place));
    counts[bin] = (counts[bin] ?? 0) + 1 / levels.length;
    if (level > room && level < (floor + loud) / 2) between += 1 / levels.length;
  }
  return between >= GROUPS.between && groupsApart(counts) < GROUPS.apart;
}

/** After Otsu: how much of the variance is that between two groups, where they are cut best; from 0 to 1. `counts`: shares, 1 in all. */
function groupsApart(counts: Float64Array): number {
  const mean = counts.reduce((sum, share, bin) => sum + share * bin, 0);
  const variance = counts.reduce((sum, share, bin) => sum + share * (bin - mean) ** 2, 0);
  let [below, sum, best] = [0, 0, 0];
  counts.forEach((share, bin) => {
    below += share;
    sum += share * bin;
    if (below > 0 && below < 1) best = Math.max(best, (mean * below - sum) ** 2 / (below * (1 - below)));
  });
  return variance > 0 ? best / variance : 1;
}

/** Without what is too short for a word and alone at either end. */
function withoutKnocks(stretches: readonly Stretch[]): readonly Stretch[] {
  const isWord = ([from, to]: Stretch): boolean => (to - from) * FRAME_SECONDS >= SHORTEST_WORD - 1e-9;
  return stretches.slice(Math.max(0, stretches.findIndex(isWord)), stretches.findLastIndex(isWord) + 1);
}

/** Where somebody speaks: what is too short is left out, then what is hardly apart is put together. */
function spokenStretches(levels: Float32Array, floor: number, range: number): readonly Stretch[] {
  const on = floor + Math.max(ON.least, range * ON.share);
  const off = floor + Math.max(OFF.least, range * OFF.share);
  const soft = floor + Math.max(SOFT.least, range * SOFT.share);
  const isSoft = (frame: number): boolean => (levels[frame] ?? -Infinity) >= soft;
  const stretches: Stretch[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0 && (to - from) * FRAME_SECONDS >= SHORTEST_SPEECH - 1e-9) {
      let [start, end] = [from, to];
      while (isSoft(start - 1)) start -= 1;
      while (isSoft(end)) end += 1;
      stretches.push([start, end]);
    }
    from = -1;
  };
  levels.forEach((level, frame) => {
    if (from < 0 && level >= on) from = frame;
    else if (from >= 0 && level < off) close(frame);
  });
  close(levels.length);
  const joined: Stretch[] = [];
  for (const [start, end] of stretches) {
    const before = joined.at(-1);
    if (before !== undefined && (start - before[1]) * FRAME_SECONDS < SHORTEST_PAUSE - 1e-9) joined[joined.length - 1] = [before[0], end];
    else joined.push([start, end]);
  }
  return joined;
}

/** After de Jong and Wempe: peaks of loudness, each with a dip before it and a fall after it. Three frames together are one level. */
function syllablesIn(levels: Float32Array): number {
  let [count, dip, peak] = [0, Infinity, -Infinity];
  for (let at = 1; at < levels.length - 1; at += 1) {
    const level = levels.subarray(at - 1, at + 2).reduce((sum, one) => sum + one, 0) / 3;
    const isFalling = peak - level >= SYLLABLE_RISE;
    if (isFalling && peak - dip >= SYLLABLE_RISE) count += 1;
    if (level < dip || isFalling) [dip, peak] = [level, level];
    peak = Math.max(peak, level);
  }
  return count + (peak - dip >= SYLLABLE_RISE ? 1 : 0);
}
