/** How a sheet is made to fit one page, step by step: smaller type, fewer empty lines, then what matters least goes or is cut. */
import { counted, shortened } from './text.ts';

/** A sheet after some steps. */
export interface Trimmed<S> {
  readonly sheet: S;
  /** Size of the type in points. */
  readonly points: number;
  /** What was left out or cut, in words; empty when all is there. */
  readonly leftOut: readonly string[];
}

/** One step. Every step keeps those before it. */
export interface TrimStep<Part extends string> {
  /** Size of the type in points. */
  readonly points?: number;
  /** So many empty lines for notes. */
  readonly lines?: number;
  /** Keep so many of a part. */
  readonly keep?: { readonly [P in Part]?: number };
  /** Longer texts are cut at so many characters. */
  readonly cut?: number;
}

/** What holds after some steps. `cut` is infinite while nothing is cut. */
export interface TrimState<Part extends string> {
  readonly points: number;
  readonly lines: number;
  readonly keep: readonly (readonly [Part, number])[];
  readonly cut: number;
}

/** What holds after the steps up to one of them (from 0). `lines`: how many empty lines there are without any. */
export function trimmedTo<Part extends string>(steps: readonly TrimStep<Part>[], step: number, lines: number): TrimState<Part> {
  const done = steps.slice(0, step + 1);
  const keep = Object.assign({}, ...done.map((one) => one.keep ?? {})) as Record<Part, number>; // later steps keep less
  return {
    points: done.reduce((now, one) => one.points ?? now, 10.75),
    lines: done.reduce((now, one) => Math.min(now, one.lines ?? now), lines),
    keep: (Object.keys(keep) as Part[]).map((part) => [part, keep[part]] as const),
    cut: done.reduce((now, one) => Math.min(now, one.cut ?? now), Infinity),
  };
}

/** How many of each part are gone, in words; none where none is. */
export function goneWords<Part extends string>(
  gone: readonly (readonly [Part, number])[],
  words: Readonly<Record<Part, readonly [one: string, many: string]>>,
): readonly string[] {
  return gone.flatMap(([part, count]) => (count <= 0 ? [] : [counted(count, words[part][0], words[part][1])]));
}

/** Cuts texts at so many characters, and says afterward that it did. */
export interface Cutter {
  readonly cut: (text: string) => string;
  /** The end of how many texts is gone, in words; none when nothing was cut. */
  readonly said: () => readonly string[];
}

/** A {@link Cutter} for texts of at most so many characters. */
export function createCutter(most: number): Cutter {
  let count = 0;
  return {
    cut: (text) => {
      if (text.trim().replace(/\s+/g, ' ').length <= most) return text;
      count += 1;
      return shortened(text, most);
    },
    said: () => (count === 0 ? [] : [`the end of ${counted(count, 'long text')}`]),
  };
}
