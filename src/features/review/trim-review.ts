/** What goes first from a review sheet that is too full for its page, and what is said of it. */
import { createCutter, goneWords, trimmedTo, type Trimmed, type TrimStep } from '../../lib/trim-steps.ts';
import type { ReviewSheet } from './review-sheet.ts';

type TrimmedPart = 'goals' | 'wins' | 'short' | 'evidence' | 'asks';

/** The steps in order, small ones: the type is no smaller than it has to be. Wins are the last to go but for the asks, and of both one always stays. */
const STEPS: readonly TrimStep<TrimmedPart>[] = [
  {},
  { lines: 3 },
  { lines: 2 },
  { points: 10.5 },
  { points: 10.25 },
  { points: 10 },
  { lines: 1 },
  { points: 9.75 },
  { points: 9.5 },
  { points: 9.25 },
  { points: 9 },
  { keep: { evidence: 1 } },
  { cut: 280 },
  { lines: 0 },
  { cut: 220 },
  { keep: { short: 2, evidence: 0 } },
  { cut: 180 },
  { cut: 150 },
  { keep: { short: 1, asks: 3 } },
  { cut: 120 },
  { cut: 100 },
  { keep: { wins: 5 } },
  { cut: 80 },
  { keep: { wins: 4, short: 0 } },
  { keep: { wins: 3, asks: 2, goals: 2 } },
  { cut: 50 },
  { keep: { wins: 1, asks: 1, goals: 1 } },
];

/** The number of the last step. */
export const LAST_REVIEW_STEP = STEPS.length - 1;

const PART_WORDS: Readonly<Record<TrimmedPart, readonly [one: string, many: string]>> = {
  goals: ['goal', 'goals'],
  wins: ['win', 'wins'],
  short: ['shortfall', 'shortfalls'],
  evidence: ['line of evidence', 'lines of evidence'],
  asks: ['ask', 'asks'],
};

/** Their copy lies on a table between us and is read from an arm’s length. */
const LARGER = { mine: 0, theirs: 2.25 } as const satisfies Record<ReviewSheet['copy'], number>;

/** The sheet after so many steps (0 to {@link LAST_REVIEW_STEP}). */
export function trimReview(sheet: ReviewSheet, step: number): Trimmed<ReviewSheet> {
  const { points, lines, keep, cut: most } = trimmedTo(STEPS, step, sheet.lines);
  const kept = { ...sheet, ...Object.fromEntries(keep.map(([part, count]) => [part, sheet[part].slice(0, count)])) };
  const gone = keep.map(([part, count]) => [part, sheet[part].length - count] as const);
  const { cut, said } = createCutter(most);
  const trimmed: ReviewSheet = {
    ...kept,
    lines,
    title: cut(kept.title),
    about: cut(kept.about),
    opening: cut(kept.opening),
    goals: kept.goals.map(cut),
    wins: kept.wins.map(({ text, proof, said: words }) => ({ text: cut(text), proof: cut(proof), said: cut(words) })),
    short: kept.short.map(({ text, changed }) => ({ text: cut(text), changed: cut(changed) })),
    evidence: kept.evidence.map(cut),
    asks: kept.asks.map((ask) => ({
      kind: ask.kind,
      text: cut(ask.text),
      sentence: cut(ask.sentence),
      restsOn: cut(ask.restsOn),
      gives: cut(ask.gives),
    })),
    mine: kept.mine.map(([name, text]) => [name, cut(text)] as const),
  };
  return { sheet: trimmed, points: points + LARGER[sheet.copy], leftOut: [...sheet.leftOut, ...goneWords(gone, PART_WORDS), ...said()] };
}
