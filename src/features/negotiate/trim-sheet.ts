/** How a sheet is made to fit one page: smaller type, then fewer empty lines, then what matters least goes, and that is said. */
import { shortened } from '../../lib/text.ts';
import type { Copy, Sheet } from './sheet.ts';

/** A sheet at one step of trimming. */
export interface TrimmedSheet {
  readonly sheet: Sheet;
  /** Size of the type in points. */
  readonly points: number;
  /** What was left out or cut, in words; empty when all is there. */
  readonly leftOut: readonly string[];
}

/** One step. Every step keeps those before it. */
interface Step {
  readonly points?: number;
  readonly lines?: number;
  /** Keep so many of a part. */
  readonly keep?: { readonly [Part in 'questions' | 'replies' | 'brings' | 'evidence' | 'conditions' | 'asks']?: number };
  /** Longer texts are cut at so many letters. */
  readonly cut?: number;
}

/** The steps in order. Asks are the last to go, and one always stays. */
const STEPS: readonly Step[] = [
  {},
  { points: 10 },
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

const PART_WORDS = {
  questions: 'question',
  replies: 'reply',
  brings: 'reason',
  evidence: 'line of evidence',
  conditions: 'condition',
  asks: 'ask',
} as const;
type TrimmedPart = keyof typeof PART_WORDS;

const plural = (word: string): string => (word === 'reply' ? 'replies' : word.replace(/^(\w+)/, '$1s'));

/** Cuts a text of letters; names it when it was cut. */
function cutAll(sheet: Sheet, most: number): { readonly sheet: Sheet; readonly count: number } {
  let count = 0;
  const cut = (text: string): string => {
    if (text.trim().replace(/\s+/g, ' ').length <= most) return text;
    count += 1;
    return shortened(text, most);
  };
  return {
    sheet: {
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
    },
    count,
  };
}

/** Their copy lies on a table between us and is read from an arm’s length; the pocket card has less room and fewer parts. */
const LARGER = { mine: 0, theirs: 2.25, pocket: -1.25 } as const satisfies Record<Copy, number>;

/** The sheet after so many steps (0 to {@link LAST_STEP}). */
export function trimSheet(sheet: Sheet, step: number): TrimmedSheet {
  const done = STEPS.slice(0, step + 1);
  const keep = Object.assign({}, ...done.map((one) => one.keep ?? {})) as NonNullable<Step['keep']>; // later steps keep less
  const points = done.reduce((now, one) => one.points ?? now, 10.75);
  const lines = done.reduce((now, one) => Math.min(now, one.lines ?? now), sheet.lines);
  const most = done.reduce((now, one) => Math.min(now, one.cut ?? now), Infinity);
  const parts = Object.entries(keep) as readonly (readonly [TrimmedPart, number])[];
  const kept = Object.fromEntries(parts.map(([part, count]) => [part, sheet[part].slice(0, count)]));
  const dropped = parts.flatMap(([part, count]) => {
    const gone = Math.max(0, sheet[part].length - count);
    return gone === 0 ? [] : [`${gone} ${gone === 1 ? PART_WORDS[part] : plural(PART_WORDS[part])}`];
  });
  const { sheet: fitted, count } = cutAll({ ...sheet, lines, ...kept }, most);
  return {
    sheet: fitted,
    points: points + LARGER[sheet.copy],
    leftOut: [
      ...sheet.leftOut,
      ...dropped,
      ...(count === 0 ? [] : [`the end of ${count === 1 ? 'one long text' : `${count} long texts`}`]),
    ],
  };
}
