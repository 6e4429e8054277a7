/** What a look at a card changes. */
import { firstMemory, nextMemory, type Grade } from '../../lib/memory.ts';
import type { Rehearsed } from './rehearsed.ts';

const DAY_MS = 86_400_000;

/** Days from one instant to another; never negative: a clock may have been set back. What is not an instant counts as no time. */
export const daysFrom = (earlier: string | undefined, later: string): number => {
  const days = (Date.parse(later) - Date.parse(earlier ?? later)) / DAY_MS;
  return days > 0 ? days : 0;
};

/** A look longer than this, in seconds, was an interruption. */
const LONGEST_LOOK = 120;

/** The running median of what looks take: it moves a fifth of the way to each new one, so that one long look counts little. */
const nextSeconds = (before: number | undefined, took: number): number => {
  const look = Math.min(LONGEST_LOOK, Math.max(1, took));
  return before === undefined
    ? Math.round(look)
    : Math.round((before + Math.sign(look - before) * Math.min(Math.abs(look - before), before / 5)) * 10) / 10;
};

/** The card after a look at an instant (ISO with Z). `took`: seconds it took, where that was measured. */
export function rated<C extends Rehearsed>(card: C, grade: Grade, now: string, took?: number): C {
  const memory = card.memory === undefined ? firstMemory(grade) : nextMemory(card.memory, daysFrom(card.lastAt, now), grade);
  return {
    ...card,
    memory,
    lastAt: now,
    last: grade,
    shows: card.shows + 1,
    // The first look is a reading: it says nothing of what a recall takes.
    ...(took === undefined || card.shows === 0 ? {} : { seconds: nextSeconds(card.seconds, took) }),
  };
}
