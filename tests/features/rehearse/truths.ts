/** Models of memory that stand for a person in the simulation. What the app believes is only one of them. */
import { firstMemory, nextMemory, recallAfter, type Memory } from '../../../src/lib/memory.ts';

/** 2 is “hard”: recalled with effort. A person presses “got it” for it. */
export type TrueGrade = 1 | 2 | 3 | 4;

/** How a person remembers; instants in days. */
export interface Truth<S = unknown> {
  first(grade: TrueGrade, at: number): S;
  next(state: S, at: number, grade: TrueGrade): S;
  recall(state: S, at: number): number;
}

const pressed = (grade: TrueGrade): 1 | 3 | 4 => (grade === 2 ? 3 : grade);

/** A person who remembers as the app believes. */
export const FSRS_6: Truth<{ readonly memory: Memory; readonly at: number }> = {
  first: (grade, at) => ({ memory: firstMemory(pressed(grade)), at }),
  next: ({ memory, at: before }, at, grade) => ({ memory: nextMemory(memory, at - before, pressed(grade)), at }),
  recall: ({ memory, at: before }, at) => recallAfter(memory, at - before),
};

/** The 35 default weights of FSRS-7, as published in open-spaced-repetition/srs-benchmark. */
const WEIGHTS_7 = [
  ...[0.041, 2.4175, 4.1283, 11.9709, 5.6385, 0.4468, 3.262],
  ...[2.3054, 0.1688, 1.3325, 0.3524, 0.0049, 0.7503, 0.0896, 0.6625, 1.3],
  ...[0.882, 0.3072, 3.5875, 0.303, 0.0107, 0.2279, 2.6413, 0.5594, 1.3],
  ...[2.5, 1, 0.0723, 0.1634, 0.5, 0.9555, 0.2245, 0.6232, 0.1362, 0.3862],
];
const w7 = (index: number): number => WEIGHTS_7[index] ?? 0;
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Two power curves, the more stable the memory the more of the slower one. */
function curve7(days: number, stability: number): number {
  const power = (base: number, decay: number): number => (1 + (base ** (1 / -decay) - 1) * (days / stability)) ** -decay;
  const [fast, slow] = [w7(31) * stability ** -w7(33), w7(32) * stability ** w7(34)];
  return (fast * power(w7(29), w7(27)) + slow * power(w7(30), w7(28))) / (fast + slow);
}

const difficulty7 = (grade: TrueGrade): number => w7(4) - Math.exp(w7(5) * (grade - 1)) + 1;

interface State7 {
  readonly s: number;
  readonly d: number;
  readonly at: number;
}

/** A person for whom minutes count too. */
export const FSRS_7: Truth<State7> = {
  first: (grade, at) => ({ s: w7(grade - 1), d: within(difficulty7(grade), 1, 10), at }),
  recall: ({ s, at: before }, at) => curve7(Math.max(0, at - before), s),
  next: ({ s, d, at: before }, at, grade) => {
    const days = Math.max(0, at - before);
    const forgotten = 1 - curve7(days, s);
    /** By the weights of long times (from 7) or of short ones (from 16). */
    const by = (from: number): number => {
      const w = (index: number): number => w7(from + index);
      const failed = Math.min(s, w(3) * d ** -w(4) * ((s + 1) ** w(5) - 1) * Math.exp(forgotten * w(6)));
      if (grade === 1) return failed;
      const bonus = grade === 2 ? w(7) : grade === 4 ? w(8) : 1;
      const growth = Math.exp(w(0) - 1.5) * (11 - d) * s ** -w(1) * (Math.exp(forgotten * w(2)) - 1) * bonus;
      return Math.max(failed, s * (1 + growth));
    };
    const long = 1 - w7(26) * Math.exp(-w7(25) * days);
    const easier = d - (w7(6) * (grade - 3) * (10 - d)) / 9;
    return {
      s: within(long * by(7) + (1 - long) * by(16), 0.0001, 36_500),
      d: within(0.01 * difficulty7(4) + 0.99 * easier, 1, 10),
      at,
    };
  },
};

interface Trace {
  readonly at: number;
  readonly decay: number;
  readonly strength: number;
}

/** The spacing model of Pavlik and Anderson: each look leaves a trace, which fades the faster the better it was still known. */
const ACT = { decay: 0.177, spacing: 0.217, threshold: -0.704, noise: 0.255, sleep: 0.005, sessionSeconds: 900 } as const;

function activation(traces: readonly Trace[], at: number): number {
  const sum = traces.reduce((total, { at: before, decay, strength }) => {
    const seconds = Math.max(1, (at - before) * 86_400);
    // Time between sittings counts for less than time within one.
    const felt = Math.min(seconds, ACT.sessionSeconds);
    return total + strength * (felt + (seconds - felt) * ACT.sleep) ** -decay;
  }, 0);
  return Math.log(sum);
}

/** A person who forgets much in a night: harsher than the other two, and fitted to nobody. */
export const ACT_R: Truth<readonly Trace[]> = {
  first: (grade, at) => [{ at, decay: ACT.decay, strength: grade === 1 ? 0.8 : grade === 4 ? 2 : 1.2 }],
  recall: (traces, at) => 1 / (1 + Math.exp((ACT.threshold - activation(traces, at)) / ACT.noise)),
  next: (traces, at) => [...traces, { at, decay: ACT.spacing * Math.exp(activation(traces, at)) + ACT.decay, strength: 1 }],
};
