/** The money scale that the strips of market and need share. */
import { evidenceOf, needOf } from './findings.ts';
import { FIGURES } from './figures.ts';
import { figuresOf, type Research } from './research.ts';

/** From the least to the most that is drawn, with round amounts between. */
export interface Scale {
  /** Where an amount lies, from 0 to 1. */
  readonly at: (cents: number) => number;
  /** Round amounts, in whole minor units, never more than six. */
  readonly ticks: readonly number[];
}

const MOST_TICKS = 4;

/** The smallest of 1, 2 or 5 times a power of ten that is not less than this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

/** How far below the least of the market the scale begins, so that what life costs usually lies on it. */
const ROOM_BELOW = 0.6;

/**
 * The scale. Evidence and figures alone make it: what life costs is drawn on it and never moves it, and where it lies outside, it
 * ends at the edge. Without evidence and figures it is made from the need; with nothing known it is empty.
 */
export function scaleFor(research: Research): Scale {
  const need = needOf(research);
  const figures = FIGURES.map((figure) => figuresOf(research)[figure]);
  const ends = evidenceOf(research).flatMap((entry) => [entry.lowCents * ROOM_BELOW, entry.lowCents, entry.highCents]);
  const known = [...ends, ...figures].filter((cents) => cents !== undefined);
  const amounts = known.length > 0 ? known : [need.billsCents, need.wishedCents].filter((cents) => cents !== undefined);
  if (amounts.length === 0) return { at: () => 0, ticks: [] };
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const step = roundStep(Math.max(high - low, high / 10) / MOST_TICKS);
  const start = Math.max(0, Math.floor((low - step / 4) / step) * step);
  const end = Math.max(start + step, Math.ceil((high + step / 4) / step) * step);
  const ticks = Array.from({ length: Math.floor((end - start) / step) }, (_, n) => start + n * step);
  return { at: (cents) => Math.min(1, Math.max(0, (cents - start) / (end - start))), ticks };
}
