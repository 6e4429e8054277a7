/** Which wins speak best for themselves. */
import type { Win } from './win.ts';

/** How well a win speaks for itself. `number`: it has a figure of what changed. `decision`: something was decided by it. `words`: what it brought is said. */
export const STRENGTHS = ['number', 'decision', 'words', 'bare'] as const;
/** One of {@link STRENGTHS}, the strongest first. */
export type WinStrength = (typeof STRENGTHS)[number];

/** Years, quarters, times of day and ordinals are digits, but no measure of anything. */
const NO_MEASURE = /\b(?:19|20)\d\d\b|\bq[1-4]\b|\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b)?|\b\d+(?:st|nd|rd|th)\b/giu;
/** A number in words. */
export const NUMBER_WORD =
  /\b(?:half|halved|twice|doubled|tripled|once|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|none|zero)\b/iu;
const DECIDED = /\b(?:decid\w+|decisions?|approv\w+|signed off|chose|chosen|adopted|agreed to|went ahead|green ?light\w*)\b/iu;

const filled = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

/** How well a win speaks for itself. */
export function strengthOf(win: Win): WinStrength {
  const { what, brought, before, after, said, effect } = win;
  const came = [brought, before, after].join(' \n ');
  if (/\p{N}/u.test(`${what} \n ${came}`.replace(NO_MEASURE, '')) || NUMBER_WORD.test(came)) return 'number';
  if (effect === 'decision' || DECIDED.test(`${what} \n ${came}`)) return 'decision';
  return filled(brought, after, said) ? 'words' : 'bare';
}

/** The place of a win by how well it speaks for itself: the strongest have 0. */
export const strengthRank = (win: Win): number => STRENGTHS.indexOf(strengthOf(win));

/** The strongest first, and of two alike the newer. */
export function strongestFirst<W extends Win>(wins: readonly W[]): readonly W[] {
  return [...wins].sort(
    (a, b) => strengthRank(a) - strengthRank(b) || (a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0),
  );
}
