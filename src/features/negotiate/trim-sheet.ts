/** How a sheet is made to fit one page: smaller type, then fewer empty lines, then what matters least goes, and that is said. */
import { createCutter, goneWords, trimmedTo, type Trimmed, type TrimStep } from '../../lib/trim-steps.ts';
import type { Copy, Sheet } from './sheet.ts';

type TrimmedPart = 'questions' | 'replies' | 'brings' | 'evidence' | 'conditions' | 'asks';

/** The steps in order, small ones: the type is no smaller than it has to be. Asks are the last to go, and one always stays. */
const STEPS: readonly TrimStep<TrimmedPart>[] = [
  {},
  { points: 10.5 },
  { points: 10.25 },
  { points: 10 },
  { points: 9.75 },
  { points: 9.5 },
  { points: 9.25 },
  { points: 9 },
  { lines: 2 },
  { lines: 1 },
  { keep: { questions: 1 } },
  { keep: { questions: 0 } },
  { cut: 280 },
  { keep: { replies: 3 } },
  { keep: { replies: 2 } },
  { cut: 180 },
  { lines: 0 },
  { keep: { replies: 1 } },
  { keep: { replies: 0, evidence: 1 } },
  { cut: 120 },
  { keep: { brings: 2, conditions: 3 } },
  { keep: { brings: 1, conditions: 2 } },
  { cut: 80 },
  { keep: { evidence: 0, conditions: 1 } },
  { keep: { asks: 2 } },
  { keep: { asks: 1, brings: 0 } },
  { cut: 50 },
];

/** The number of the last step. */
export const LAST_STEP = STEPS.length - 1;

const PART_WORDS: Readonly<Record<TrimmedPart, readonly [one: string, many: string]>> = {
  questions: ['question', 'questions'],
  replies: ['reply', 'replies'],
  brings: ['reason', 'reasons'],
  evidence: ['line of evidence', 'lines of evidence'],
  conditions: ['condition', 'conditions'],
  asks: ['ask', 'asks'],
};

/** The sheet with every text cut. */
const cutAll = (sheet: Sheet, cut: (text: string) => string): Sheet => ({
  ...sheet,
  title: cut(sheet.title),
  about: cut(sheet.about),
  opening: cut(sheet.opening),
  asks: sheet.asks.map((ask) => ({
    text: cut(ask.text),
    sentence: cut(ask.sentence),
    reason: cut(ask.reason),
    enough: cut(ask.enough),
    inReturn: cut(ask.inReturn),
    worth: ask.worth,
  })),
  evidence: sheet.evidence.map(cut),
  conditions: sheet.conditions.map(cut),
  brings: sheet.brings.map(cut),
  questions: sheet.questions.map(cut),
  replies: sheet.replies.map(({ they, answer }) => ({ they: cut(they), answer: cut(answer) })),
  mine: sheet.mine.map(([name, text]) => [name, cut(text)] as const),
});

/** Their copy lies on a table between us and is read from an arm’s length; the pocket card has less room and fewer parts. */
const LARGER = { mine: 0, theirs: 2.25, pocket: -1.25 } as const satisfies Record<Copy, number>;

/** The sheet after so many steps (0 to {@link LAST_STEP}). */
export function trimSheet(sheet: Sheet, step: number): Trimmed<Sheet> {
  const { points, lines, keep, cut: most } = trimmedTo(STEPS, step, sheet.lines);
  const kept = Object.fromEntries(keep.map(([part, count]) => [part, sheet[part].slice(0, count)]));
  const gone = keep.map(([part, count]) => [part, sheet[part].length - count] as const);
  const { cut, said } = createCutter(most);
  return {
    sheet: cutAll({ ...sheet, lines, ...kept }, cut),
    points: points + LARGER[sheet.copy],
    // What was cut is counted by now.
    leftOut: [...sheet.leftOut, ...goneWords(gone, PART_WORDS), ...said()],
  };
}
