/** What is made of a line that is missing, different or unclear: an ask for the talk, a con for the worksheet, a point for the message. */
import { capitalized, countWord, joined, shortened, uncapitalized } from '../../lib/text.ts';
import type { LineState } from './letter-marks.ts';
import { isLacking, type ReadLine } from './letter-reading.ts';

/** How a line is in the letter, in words. */
export const STATE_WORDS: Readonly<Record<LineState, string>> = {
  'as-promised': 'As promised',
  different: 'Different',
  missing: 'Missing',
  ask: 'Ask',
};

/** An ask for the talk, with the words for it. */
export interface LetterAsk {
  readonly text: string;
  readonly sentence: string;
  readonly reason: string;
}

/** What the letter says, as one reads it out. */
const read = (says: string): string => shortened(says.replace(/[“”"]/g, ''), 160).replace(/[.;,\s]+$/, '');

function sentenceOf({ line, mark, told }: ReadLine): string {
  const says = mark.says.trim();
  const please = `Could I have ${uncapitalized(line.ask)}?`;
  if (mark.state === 'ask') return says === '' ? please : `May I ask how this is meant in the letter: “${read(says)}”?`;
  const inLetter = mark.state === 'different' && says !== '' ? `I read in the letter: “${read(says)}.” ` : '';
  return `${inLetter}${told.length === 0 ? please : `Could the letter say what we discussed: ${joined(told, 'and')}?`}`;
}

/** The ask made of a line. There is no figure in its text: a figure is taken for an ask about pay. */
export function askOfLine(found: ReadLine): LetterAsk {
  const { line, mark, told } = found;
  const isDiscussed = told.length > 0 && mark.state !== 'ask';
  return {
    text: isDiscussed ? `The ${line.short} we discussed, named in the letter` : line.ask,
    sentence: sentenceOf(found),
    reason: line.reason,
  };
}

/** The con made of a line, and what would have to happen for it to become acceptable. */
export function conOfLine(found: ReadLine): { readonly con: string; readonly xcon: string } {
  const { line, mark } = found;
  const says = shortened(mark.says, 120);
  const how = {
    missing: 'not in the letter',
    different: 'different in the letter',
    ask: 'unclear in the letter',
    'as-promised': 'in the letter',
  };
  return {
    con: `${line.name}: ${how[mark.state ?? 'ask']}${says === '' || mark.state === 'missing' ? '' : ` (${says})`}`,
    xcon: askOfLine(found).text,
  };
}

/** A point for the message about the letter: discussed and lacking, not named at all, or unclear. */
export interface LinePoint {
  readonly text: string;
  readonly letter: 'missing' | 'different' | 'unnamed' | 'unclear';
  /** What the letter says instead, or ''. */
  readonly instead: string;
}

/** What to write about, of all lines; what a promise already says about a line (`isSaid`) is left out. */
export function pointsOf(lines: readonly ReadLine[], isSaid: (lineId: string) => boolean = () => false): readonly LinePoint[] {
  return lines.flatMap((found): readonly LinePoint[] => {
    const { line, mark, told } = found;
    if (mark.state === undefined || mark.state === 'as-promised' || !isLacking(found)) return [];
    const instead = mark.state === 'missing' ? '' : mark.says;
    if (mark.state === 'ask') return [{ text: line.name, letter: 'unclear', instead }];
    if (isSaid(line.id)) return [];
    // Where nobody said anything of it, the message claims nothing either.
    const itself = line.mayBeAbsent === true ? `A line on the ${line.short}` : `The ${line.short}`;
    if (mark.state === 'missing' && told.length === 0) return [{ text: itself, letter: 'unnamed', instead }];
    return [{ text: told.length === 0 ? `The ${line.short}` : joined(told, 'and'), letter: mark.state, instead }];
  });
}

/** How many of the lines with an ask or an XCon are raised in the talk, and where the rest is said. `open`: lines that have neither. */
export function wordRaised(raised: number, of: number, open = 0): string {
  const [one, all, none, some] =
    open === 0
      ? ['It', 'All of them', 'None of them', `of these ${countWord(of)}`]
      : ['The other one', `The other ${countWord(of)}`, `None of the other ${countWord(of)}`, `of the other ${countWord(of)}`];
  if (of === 1)
    return raised === 1
      ? `${one} is on the sheet for the talk.`
      : `${one} is not on the sheet for the talk: it is in the message about the letter.`;
  if (raised === of) return `${all} are on the sheet for the talk.`;
  if (raised === 0) return `${none} is on the sheet for the talk: they are in the message about the letter.`;
  const verb = raised === 1 ? 'is' : 'are';
  const rest = of - raised === 1 ? (open === 0 ? 'other is' : 'last one is') : open === 0 ? 'others are' : 'rest are';
  return `${capitalized(countWord(raised))} ${some} ${verb} on the sheet for the talk. The ${rest} in the message about the letter.`;
}
