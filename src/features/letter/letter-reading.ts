/** The letter as it is read: every line with what was found of it, what one was told, and what is still open. */
import { present } from '../../lib/parse.ts';
import type { Offer } from '../offers/offer.ts';
import type { LetterLine } from './letter-line.ts';
import { LETTER_LINES } from './letter-lines.ts';
import { markOf, type LetterMark, type LineState } from './letter-marks.ts';

/** A line with what was found of it and what one was told. */
export interface ReadLine {
  readonly line: LetterLine;
  readonly mark: LetterMark;
  /** What the worksheet and the promises say about it. */
  readonly told: readonly string[];
  /** What was made of it and is still there. */
  readonly madeInto?: 'ask' | 'con';
  /** What one asks for in the talk about the same thing, and they have not agreed to yet: a second ask would contradict it. */
  readonly askedAs?: string;
}

/** Where what was made of a line would be. */
export interface MadeOf {
  readonly offer: Pick<Offer, 'cons'>;
  readonly asks: readonly { readonly id: string }[];
}

/** Every line, read or not. `told`: by the id of the line. */
export function readLines(
  marks: readonly LetterMark[],
  told: ReadonlyMap<string, readonly string[]>,
  { offer, asks }: MadeOf,
): readonly ReadLine[] {
  return LETTER_LINES.map((line) => {
    const mark = markOf(marks, line.id);
    const isAsk = asks.some(({ id }) => id === mark.askId);
    const isCon = offer.cons.some(({ id }) => id === mark.conId);
    return {
      line,
      mark,
      told: told.get(line.id) ?? [],
      ...present({ madeInto: isAsk ? ('ask' as const) : isCon ? ('con' as const) : undefined }),
    };
  });
}

/**
 * Is something wrong or unclear in it? Nobody misses a line that many letters lack and that was never discussed, unless they made an ask or
 * a con of it. Whatever counts or lists what is wrong goes by this alone.
 */
export function isLacking({ line, mark, told, madeInto }: ReadLine): boolean {
  if (mark.state === 'missing') return line.mayBeAbsent !== true || told.length > 0 || madeInto !== undefined;
  return mark.state === 'different' || mark.state === 'ask';
}

/** Is something wrong or unclear in it, with nothing done about it yet? */
export const isOpenLine = (read: ReadLine): boolean => isLacking(read) && read.madeInto === undefined && read.askedAs === undefined;

/** How far the reading has come. */
export interface LetterCount {
  readonly read: number;
  readonly of: number;
  readonly different: number;
  readonly missing: number;
  readonly ask: number;
  /** Nothing done about them yet. */
  readonly open: number;
}

/** How far the reading has come, counted. */
export function countLines(lines: readonly ReadLine[]): LetterCount {
  const count = (state: LineState): number => lines.filter((one) => one.mark.state === state && isLacking(one)).length;
  return {
    read: lines.filter(({ mark }) => mark.state !== undefined).length,
    of: lines.length,
    different: count('different'),
    missing: count('missing'),
    ask: count('ask'),
    open: lines.filter(isOpenLine).length,
  };
}

/** The asks that were made of the letter, by their ids, each with the id of its line: asks of the talk, and the XCons of its cons. */
export function asksOfLetter(marks: readonly LetterMark[], { cons }: Pick<Offer, 'cons'>): ReadonlyMap<string, string> {
  const wrong = marks.filter(({ state }) => state !== undefined && state !== 'as-promised');
  return new Map(
    wrong.flatMap(({ id, askId, conId }) => {
      const xcons = cons.find((con) => con.id === conId)?.xcons ?? [];
      return [...(askId === undefined ? [] : [askId]), ...xcons.map((xcon) => xcon.id)].map((ask) => [ask, id] as const);
    }),
  );
}
