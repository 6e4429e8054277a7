/**
 * How well something is remembered: FSRS-6 with its default weights, in fractions of days. The formulas are those of
 * open-spaced-repetition (MIT). The model ranks what to look at; it never becomes a number on the screen.
 *
 * Why not ts-fsrs itself: importing its FSRSAlgorithm puts four methods onto `Date.prototype` (`scheduler`, `diff`, `format`,
 * `dueFormat`), which no bundler can leave out, for all code on the page; and it brings 3.5 kB (brotli) where this is 0.6 kB. It is
 * the oracle of the tests, which hold both to the same figures.
 */

/** What is known of one memory. */
export interface Memory {
  /** Days until the chance of recall is down to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
}

/** How a recall went: 1 not yet, 3 got it, 4 too easy. */
export type Grade = 1 | 3 | 4;

/** Looks closer together than this (6 hours) are of the same session, in which FSRS-6 counts no time. */
export const SAME_SESSION_DAYS = 0.25;

/** The default weights of FSRS-6, by their number. */
const W = [
  ...[0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796],
  ...[1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542],
] as const;
const w = (index: number): number => W[index] ?? 0;

const DECAY = -w(20);
const FACTOR = 0.9 ** (1 / DECAY) - 1;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const asStability = (days: number): number => within(days, 0.001, 36_500);
const firstDifficulty = (grade: Grade): number => w(4) - Math.exp((grade - 1) * w(5)) + 1;

/** The memory after a first look. */
export function firstMemory(grade: Grade): Memory {
  return { stability: asStability(w(grade - 1)), difficulty: within(firstDifficulty(grade), 1, 10) };
}

/** The chance of recall after so many days, exact to the minute. Negative elapsed counts as 0. */
export function recallAfter({ stability }: Memory, elapsedDays: number): number {
  return (1 + (FACTOR * Math.max(0, elapsedDays)) / asStability(stability)) ** DECAY;
}

/** The memory after another look, so many days after the last. */
export function nextMemory(memory: Memory, elapsedDays: number, grade: Grade): Memory {
  const [s, d] = [asStability(memory.stability), within(memory.difficulty, 1, 10)];
  const easier = d + (-w(6) * (grade - 3) * (10 - d)) / 9;
  const difficulty = within(w(7) * firstDifficulty(4) + (1 - w(7)) * easier, 1, 10);
  return { stability: asStability(nextStability(s, d, elapsedDays, grade)), difficulty };
}

function nextStability(s: number, d: number, elapsedDays: number, grade: Grade): number {
  if (!(elapsedDays >= SAME_SESSION_DAYS)) {
    const change = Math.exp(w(17) * (grade - 3 + w(18))) * s ** -w(19);
    return s * (grade >= 3 ? Math.max(1, change) : change);
  }
  const forgotten = 1 - recallAfter({ stability: s, difficulty: d }, elapsedDays);
  if (grade === 1) {
    const relearned = w(11) * d ** -w(12) * ((s + 1) ** w(13) - 1) * Math.exp(w(14) * forgotten);
    return Math.min(relearned, s / Math.exp(w(17) * w(18)));
  }
  const growth = Math.exp(w(8)) * (11 - d) * s ** -w(9) * (Math.exp(w(10) * forgotten) - 1);
  return s * (1 + growth * (grade === 4 ? w(16) : 1));
}
