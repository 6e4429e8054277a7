/** The course of a sitting: what comes next, when it ends, and what is said then. */
import { capitalized, counted } from '../../lib/text.ts';
import type { PartOfDay } from './aim.ts';
import { daysFrom } from './rate.ts';
import { isNotYet, LAST, nextCard, restOf } from './next-card.ts';
import type { Rehearsed } from './rehearsed.ts';
import type { MinutesADay, Sitting } from './sittings.ts';

/** For how many seconds a sitting goes on beyond its length for what did not come yet. */
export const MOST_OVER = 180;
/** What a look takes before any was timed, and what it takes at least. */
const LOOK_SECONDS = { usual: 35, least: 15 } as const;
/** A look that takes longer was an interruption: it does not eat the sitting. */
export const LONGEST_LOOK = 120;
/** A sitting that was left this many hours ago does not go on. */
const GOES_ON_HOURS = 3;

/** What there is to do in a sitting now. */
export type SittingStep =
  | { readonly is: 'card'; readonly card: Rehearsed }
  /** Only what did not come yet is left, and it rests that many seconds more. */
  | { readonly is: 'rest'; readonly seconds: number }
  | { readonly is: 'end'; readonly why: 'time' | 'known' | 'cue-card' | 'nothing' };

/** Seconds left of a sitting; negative beyond its length. */
export const secondsLeft = ({ minutes = 10, seconds }: Pick<Sitting, 'minutes' | 'seconds'>): number => minutes * 60 - seconds;

/** The cards of a sitting that began at an instant: those that are not off; in the last four hours only the weightiest. */
export function sittingCards(deck: readonly Rehearsed[], at: string, aim: string): readonly Rehearsed[] {
  const on = deck.filter(({ isOff }) => isOff !== true);
  if (daysFrom(at, aim) > LAST.weightiest) return on;
  const heaviest = Math.max(...on.map(({ weight = 1 }) => weight));
  return on.filter(({ weight = 1 }) => weight === heaviest);
}

/**
 * The next step of a sitting. A “not yet” comes back in it: as long as there will be time for all that wait and for one card more, the
 * choice among the others is free; then those that wait come, the longest waiting first, for at most {@link MOST_OVER} seconds beyond
 * the length. Brought back as soon as they have rested they would be known as well under FSRS-6, half a point worse under FSRS-7, and
 * three points worse under ACT-R at seven days: a look stays better the longer ago the last one was.
 */
export function nextStep(sitting: Sitting, deck: readonly Rehearsed[], now: string, aim: string): SittingStep {
  if (deck.length === 0) return { is: 'end', why: 'nothing' };
  if (daysFrom(now, aim) <= LAST.cueCard) return { is: 'end', why: 'cue-card' };
  const cards = sittingCards(deck, sitting.at, aim);
  const left = secondsLeft(sitting);
  const waiting = cards.filter((card) => isNotYet(card, now)).toSorted((a, b) => ((a.lastAt ?? '') < (b.lastAt ?? '') ? -1 : 1));
  const look = sitting.shown === 0 ? LOOK_SECONDS.usual : Math.max(LOOK_SECONDS.least, sitting.seconds / sitting.shown);
  // One more may be a “not yet” and wait, too.
  const isFree = left > 0 && (waiting.length === 0 || left + MOST_OVER >= (waiting.length + 2) * look);
  const others = cards.filter((card) => !waiting.includes(card));
  const next = isFree ? nextCard(others, now, aim) : null;
  if (next !== null) return { is: 'card', card: next };
  if (waiting.length === 0 || left <= -MOST_OVER) return { is: 'end', why: left > 0 ? 'known' : 'time' };
  const rested = waiting.find((card) => nextCard([card], now, aim) !== null);
  return rested === undefined
    ? { is: 'rest', seconds: Math.min(...waiting.map((card) => restOf(card, now))) }
    : { is: 'card', card: rested };
}

/** Is this sitting still going on? One that nobody came back to is over, and one begun under a clock that was days ahead. */
export const isUnderWay = ({ at, seconds, doneAt }: Sitting, now: string): boolean =>
  doneAt === undefined && daysFrom(at, now) * 24 < GOES_ON_HOURS + seconds / 3600 && daysFrom(now, at) < 1;

/** When the next sitting is, as the words need it. */
export interface Ahead {
  readonly part: PartOfDay;
  /** The interview begins before this time tomorrow. */
  readonly isLastEvening: boolean;
  /** The interview is today. */
  readonly isToday: boolean;
}

/** Would a look at any of these cards help now, or after its rest? */
export const canHelp = (cards: readonly Rehearsed[], now: string, aim: string): boolean =>
  nextCard(cards, now, aim) !== null || cards.some((card) => isNotYet(card, now));

/** What is said where no look would help any more. */
export const knownWords = (part: PartOfDay): string =>
  `Nothing you could do now would help more than ${part === 'evening' ? 'sleep' : 'a break'}.`;

/** What is said at the end of a sitting. `missed`: how many did not come yet. */
export function endWords(why: 'time' | 'known' | 'cue-card' | 'nothing', missed: number, { part, isLastEvening, isToday }: Ahead): string {
  if (why === 'nothing') return 'There are no cards yet.';
  if (why === 'cue-card') return 'It is nearly time. The last half hour is for the cue card.';
  const evening = part === 'evening';
  if (missed > 0 && isToday)
    return `${capitalized(counted(missed, 'card'))} did not come yet. Look at ${missed === 1 ? 'it' : 'them'} once more before you go.`;
  if (missed > 0)
    return `${capitalized(counted(missed, 'card'))} did not come yet. ${missed === 1 ? 'It comes' : 'They come'} first ${evening || !isToday ? 'tomorrow' : 'next time'}.`;
  if (why === 'known') return knownWords(part);
  if (isToday) return 'Done. What you know now will be there.';
  if (isLastEvening) return `Done for ${evening ? 'tonight' : 'today'}. The morning is the best time for the rest.`;
  return `Done for ${evening ? 'tonight' : 'today'}. The rest comes tomorrow.`;
}

/** The minutes of a sitting, in words. */
export const MINUTES_WORDS = { 5: 'five', 10: 'ten', 20: 'twenty' } as const satisfies Record<MinutesADay, string>;

/** What fits of so many cards, in words. */
export function fitWords(count: number, fit: 'all' | 'some' | number, minutes: 5 | 10 | 20, part: PartOfDay): string {
  if (count === 0) return 'There are no cards yet.';
  if (count === 1) return 'One card.';
  if (fit === 'all') return `${count} cards. All of them fit.`;
  if (fit === 'some') return `${count} cards. The ones that matter most come first.`;
  const whose = { morning: 'this morning’s', day: 'today’s', evening: 'tonight’s' }[part];
  return `${fit} cards fit in ${whose} ${MINUTES_WORDS[minutes]} minutes. The ones that matter most come first.`;
}
