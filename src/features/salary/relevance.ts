/** How well I fit what the postings ask for: requirements with proof, and which part of the market range that argues for. In words, no figure. */
import { parseChoice, parseTextFields, parseTexts, present, unknownFields, type JsonObject } from '../../lib/parse.ts';
import { capitalized, counted, countWord } from '../../lib/text.ts';
import { itemsOfPosting, sentencesOf } from './posting.ts';

/** How far a requirement is met, once somebody has judged it. */
export const FITS = ['have', 'partly', 'not-yet'] as const;
/** One of {@link FITS}, or not judged yet. */
export type Fit = (typeof FITS)[number] | 'unjudged';

/** How each is called within a line. */
export const FIT_WORDS = { have: 'have', partly: 'partly', 'not-yet': 'not yet', unjudged: 'not judged' } as const satisfies Record<
  Fit,
  string
>;

/** One thing a posting asks for. */
export interface Requirement {
  readonly id: string;
  readonly text: string;
  readonly fit: Fit;
  /** What proves it, in my words; may name a story. */
  readonly proof: string;
  /** Ids of the wins that were put into the proof, so that none is offered twice. */
  readonly winIds?: readonly string[];
}

/** A requirement just picked from a posting. */
export function blankRequirement(id: string, text: string): Requirement {
  return { id, text, fit: 'unjudged', proof: '' };
}

/** A requirement from anything. Never throws. */
export function parseRequirement(raw: JsonObject, id: string): Requirement {
  const winIds = parseTexts(raw['winIds']);
  return {
    ...unknownFields(raw, ['winIds']),
    id,
    ...parseTextFields(raw, ['text', 'proof']),
    fit: parseChoice<Fit>(raw['fit'], FITS, 'unjudged'),
    ...present({ winIds: winIds.length === 0 ? undefined : winIds }),
  };
}

/** Lines longer than this are taken apart at their sentences. */
const LONG_LINE = 220;
/** More than this many lines are not listed. */
export const MOST_LINES = 200;

/**
 * A pasted posting as lines to pick from: without bullets, numbers, headings that only end in a colon, and repetitions. What follows on
 * one line behind signs is taken apart, and a long line at its sentences. At most 200 lines.
 */
export function splitPosting(text: string): readonly string[] {
  const lines = itemsOfPosting(text).flatMap((line) => {
    const clean = line.replace(/\s+/g, ' ').trim();
    return clean.length > LONG_LINE ? sentencesOf(clean, MOST_LINES) : [clean];
  });
  // What closes an item: a mark between items, stars of bold type.
  const worth = lines
    .map((line) => line.replace(/(?<![;,*\s])[;,*\s]+$/, ''))
    .filter((line) => /\p{L}{2}/u.test(line) && !line.endsWith(':'));
  return [...new Set(worth)].slice(0, MOST_LINES);
}

/** How many requirements are met, partly met, or not yet. A “have” without proof counts as partly: it cannot be shown. */
export interface FitCount {
  readonly have: number;
  readonly partly: number;
  readonly notYet: number;
  /** Judged ones: the sum of these three. */
  readonly all: number;
  readonly unjudged: number;
}

/** What a requirement counts as: “have” only with proof. */
export function fitOf(requirement: Requirement): Fit {
  return requirement.fit === 'have' && requirement.proof.trim() === '' ? 'partly' : requirement.fit;
}

/** Counts the requirements that have words. */
export function countFit(requirements: readonly Requirement[]): FitCount {
  const filled = requirements.filter((one) => one.text.trim() !== '');
  const count = (fit: Fit): number => filled.filter((one) => fitOf(one) === fit).length;
  const unjudged = count('unjudged');
  return { have: count('have'), partly: count('partly'), notYet: count('not-yet'), all: filled.length - unjudged, unjudged };
}

/** Which quarter of the market range the fit argues for, 1 the lowest; `undefined` until there are three requirements. */
export type Quarter = 1 | 2 | 3 | 4;

/** Requirements from which on something can be said. */
export const ENOUGH_REQUIREMENTS = 3;

/**
 * The quarter of the range the fit argues for: nine of ten met is the top quarter, seven of ten the third, half the second, less the
 * lowest. In part counts half. A rule of thumb of ours, for the talk, not for a sum.
 */
export function arguesFor(requirements: readonly Requirement[]): Quarter | undefined {
  const { have, partly, all } = countFit(requirements);
  if (all < ENOUGH_REQUIREMENTS) return undefined;
  const tenths = ((have + partly / 2) / all) * 10;
  if (tenths >= 9) return 4;
  if (tenths >= 7) return 3;
  return tenths >= 5 ? 2 : 1;
}

const QUARTER_WORDS = {
  1: 'the lowest quarter of the market range',
  2: 'the quarter below the middle of the market range',
  3: 'the quarter above the middle of the market range',
  4: 'the top quarter of the market range',
} as const satisfies Record<Quarter, string>;

/** What the fit argues for and why, in two sentences. */
export function adviseFit(requirements: readonly Requirement[]): { readonly what: string; readonly why: string } {
  const { have, partly, notYet, all, unjudged } = countFit(requirements);
  const quarter = arguesFor(requirements);
  const why = [
    have > 0 ? `${countWord(have)} with proof` : '',
    partly > 0 ? `${countWord(partly)} in part or without proof` : '',
    notYet > 0 ? `${countWord(notYet)} not yet` : '',
    unjudged > 0 ? `${countWord(unjudged)} not judged` : '',
  ].filter(Boolean);
  if (quarter === undefined) {
    const isPicked = all + unjudged >= ENOUGH_REQUIREMENTS;
    return {
      what: all === 0 ? 'Nothing to go by yet.' : 'Too little to say anything.',
      why: isPicked
        ? `${all === 0 ? 'None' : capitalized(countWord(all))} of ${countWord(all + unjudged)} requirements judged.`
        : `Pick at least ${counted(ENOUGH_REQUIREMENTS, 'requirement')} from the posting.`,
    };
  }
  return {
    what: `What you can prove argues for ${QUARTER_WORDS[quarter]}.`,
    why: `${capitalized(counted(all + unjudged, 'requirement'))}: ${why.join(', ')}.`,
  };
}
