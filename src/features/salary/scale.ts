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

/** A scale over everything known in money: evidence, figures and need. With nothing known it runs from 0 to 1. */
export function scaleFor(research: Research, _today: string): Scale {
  const need = needOf(research);
  const amounts = [
    ...evidenceOf(research).flatMap((entry) => [entry.lowCents, entry.highCents]),
    ...FIGURES.map((figure) => figuresOf(research)[figure]),
    need.billsCents,
    need.wishedCents,
  ].filter((cents) => cents !== undefined);
  if (amounts.length === 0) return { at: () => 0, ticks: [] };
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const step = roundStep(Math.max(high - low, high / 10) / MOST_TICKS);
  const from = Math.floor((low - step / 4) / step) * step;
  const start = Math.max(0, from);
  const end = Math.max(start + step, Math.ceil((high + step / 4) / step) * step);
  const ticks = Array.from({ length: Math.floor((end - start) / step) }, (_, n) => start + n * step);
  return { at: (cents) => Math.min(1, Math.max(0, (cents - start) / (end - start))), ticks };
}
