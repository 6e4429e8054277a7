/** A win as one line for a CV: plain text that any system reads, made of the win’s own words. */
import { capitalized } from '../../lib/text.ts';
import { broughtPiece } from './cv-brought.ts';
import { changePiece, partsToldOf, saysNothing, lowered, plainOf, roleOf, thingOf, lineWords, type Piece } from './cv-parts.ts';
import { levelsOfChange, LONGEST_LINE, MOST_WORDS, tailsOf, waysToTell } from './cv-ways.ts';
import { tellsOutcome } from '../work-lines/outcome.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';
import { fromVerb, leadIn } from './verb-first.ts';
import { capitalsBack, withoutPronouns } from './without-pronouns.ts';
import type { Win } from './win.ts';

/** The only words a line may hold that are not in its win. */
export const JOINING_WORDS = ['and', 'so', 'that', 'with', 'for', 'from', 'to', 'the', 'EUR', 'GBP'] as const;

/** A line, or what the win has to say before there can be one: what I did (beginning with a verb in the past), or what came of it. */
export type CvLine = { readonly line: string } | { readonly missing: 'verb' | 'outcome' };

const FEWEST_WORDS = 12;
/** What it costs that no number is left in the line, or that it comes late. Each word under twelve costs one. */
const NO_NUMBER = 6;
const LATE_NUMBER = 3.5;

/** How far from the first half of the line its first number is: 0 in the first half by letters and by words, 1 by either, else 2. */
function lateness(line: string): 0 | 1 | 2 {
  const words = lineWords(line);
  const isLate = [line.search(/\d/) >= line.length / 2, words.findIndex((word) => /\d/.test(word)) >= words.length / 2];
  return isLate.every(Boolean) ? 2 : isLate.some(Boolean) ? 1 : 0;
}

/** How far the line is from a good one; `undefined`: it cannot be used. */
function flaw(line: string, cost: number, hasNumber: boolean): number | undefined {
  const words = lineWords(line);
  if (line.length > LONGEST_LINE || words.length > MOST_WORDS) return undefined;
  const late = !hasNumber ? 0 : /\d/.test(line) ? ([0, LATE_NUMBER / 3, LATE_NUMBER][lateness(line)] ?? 0) : NO_NUMBER;
  return Math.max(0, FEWEST_WORDS - words.length) + late + cost;
}

/** The text cut at a word, without small words left over at its end. */
function cutTo(text: string, characters: number, words: number): string {
  const all = text.split(' ').slice(0, words);
  while (all.join(' ').length > characters) all.pop();
  while (all.length > 1 && /^(?:the|a|an|and|or|of|to|for|with|in|on|at|by|from|that|so|which|as)\W*$/i.test(all.at(-1) ?? '')) all.pop();
  return all.join(' ').replace(/[,;:\s-]+$/, '');
}

/** What is too long however it is told: the end of each half goes, so that something of both is left. */
function cutLine(head: string, tail: readonly Piece[]): string {
  const [piece] = tail;
  if (piece === undefined) return cutTo(head, LONGEST_LINE, MOST_WORDS);
  const half = cutTo(piece.text, LONGEST_LINE / 2 - piece.join.length, MOST_WORDS / 2);
  return cutTo(`${cutTo(head, LONGEST_LINE / 2, MOST_WORDS / 2)}${piece.join}${half}`, LONGEST_LINE, MOST_WORDS);
}

/**
 * One line for a CV: a verb in the past first, at most 200 characters and 30 words, plain ASCII, no personal pronoun, the number early where
 * there is one. Nothing is invented: every word is in the win or in {@link JOINING_WORDS}. Whom it was done for is named by a role only; a name is
 * left out wherever it stands. The line has twelve words or more where the win has them: a short line is better than one with words that say nothing. What
 * is too long loses its last clauses. “We” is no verb of mine, so “we cut …” lacks one; what fell short lacks an outcome.
 */
export function cvLineOf(win: Win): CvLine {
  const all = [win.what, win.brought, win.before, win.after, win.forWhom].join(' . ');
  const role = roleOf(win.forWhom);
  const mine = fromVerb(plainOf(win.what, win));
  const thing = thingOf(mine?.did ?? '');
  const [first, ...more] = partsToldOf(mine?.did ?? '', role, thing);
  const [verb = '', next = ''] = first?.text.split(/\s+/) ?? [];
  if (first === undefined || !isPastVerb(verb.replace(/[^A-Za-z-]/g, ''), next, true)) return { missing: 'verb' };
  // “Claims fell by half after I sent reminders”: what came of it may be said before what I did.
  const isBefore = saysNothing(win.brought) && (mine?.means !== undefined || tellsOutcome(mine?.before ?? ''));
  const begun = [first.text, isBefore ? '' : withoutPronouns(leadIn(mine?.before ?? ''), role, thing)].filter(Boolean).join(' ');
  const told = isBefore ? (mine?.means ?? mine?.before ?? '') : plainOf(win.brought, win);
  const levels = saysNothing(win.after) ? levelsOfChange(begun, told) : undefined;
  const brought = saysNothing(told) || levels !== undefined ? undefined : broughtPiece(told, { did: begun, role, thing, all });
  const [was = plainOf(win.before, win), now = plainOf(win.after, win)] = levels ?? [];
  const change = changePiece(was, now, all, brought !== undefined);
  const head: readonly Piece[] = [{ join: '', text: begun }, ...more.map((piece) => ({ ...piece, text: lowered(piece.text, all) }))];
  const what = head.map(({ text }) => text).join(', ');
  const tails = [...tailsOf(brought, change, tellsOutcome(what), what)];
  if (win.isShort === true || tails.length === 0) return { missing: 'outcome' };
  const hasNumber = /\d/.test([...head, brought, change].map((piece) => piece?.text).join(' '));
  const found = [...waysToTell(head, tails, role, thing.one || thing.many)].flatMap(([line, cost]) => {
    const how = flaw(line, cost, hasNumber);
    return how === undefined ? [] : [{ line, how }];
  });
  const best = found.sort((a, b) => a.how - b.how)[0]?.line ?? cutLine(begun, tails.find(({ pieces }) => pieces.length > 0)?.pieces ?? []);
  return { line: capitalsBack(capitalized(best)) };
}

/** The line as it goes into a CV: in my own words, else as it is suggested; `''` where there is neither. */
export function cvTextOf(win: Win): string {
  const own = win.cvLine?.trim() ?? '';
  const made = own === '' ? cvLineOf(win) : { line: own };
  return 'line' in made ? made.line : '';
}
