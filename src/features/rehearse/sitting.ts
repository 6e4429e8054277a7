/** The course of a sitting: what comes next, when it ends, and what is said then. */
import { capitalized, counted } from '../../lib/text.ts';
import type { PartOfDay } from './aim.ts';
import { daysFrom } from './rate.ts';
import { isNotYet, LAST, nextCard, REST } from './next-card.ts';
import type { Rehearsed } from './rehearsed.ts';
import type { MinutesADay, Sitting } from './sittings.ts';

/** For how many seconds a sitting goes on beyond its length for what did not come yet. */
export const MOST_OVER = 180;
/** What one more look at such a card takes. */
const AGAIN_SECONDS = 20;
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

/**
 * The next step of a sitting. `cards` are those cut to what fits, `deck` all of them: where none of the cut ones would help anymore and
 * there is time left, the others come in. The end of the sitting is kept for what did not come yet.
 */
export function nextStep(sitting: Sitting, cards: readonly Rehearsed[], deck: readonly Rehearsed[], now: string, aim: string): SittingStep {
  if (deck.length === 0) return { is: 'end', why: 'nothing' };
  if (daysFrom(now, aim) <= LAST.cueCard) return { is: 'end', why: 'cue-card' };
  const left = secondsLeft(sitting);
  const waiting = deck.filter((card) => isNotYet(card, now) && (card.lastAt ?? '') >= sitting.at);
  const rested = nextCard(waiting, now, aim);
  if (left <= waiting.length * AGAIN_SECONDS && rested !== null && left > -MOST_OVER) return { is: 'card', card: rested };
  const next = left > 0 ? (nextCard(cards, now, aim) ?? nextCard(deck, now, aim)) : null;
  if (next !== null) return { is: 'card', card: next };
  if (waiting.length === 0 || left <= -MOST_OVER) return { is: 'end', why: left > 0 ? 'known' : 'time' };
  const rests = waiting.map(({ lastAt }) => REST.notYet - daysFrom(lastAt, now));
  return { is: 'rest', seconds: Math.max(1, Math.ceil(Math.min(...rests) * 86_400)) };
}

/** Is this sitting still going on? One that nobody came back to is over. */
export const isUnderWay = ({ at, seconds, doneAt }: Sitting, now: string): boolean =>
  doneAt === undefined && daysFrom(at, now) * 24 < GOES_ON_HOURS + seconds / 3600;

/** When the next sitting is, as the words need it. */
export interface Ahead {
  readonly part: PartOfDay;
  /** The interview begins before this time tomorrow. */
  readonly isLastEvening: boolean;
  /** The interview is today. */
  readonly isToday: boolean;
}

/** What is said at the end of a sitting. `missed`: how many did not come yet. */
export function endWords(why: 'time' | 'known' | 'cue-card' | 'nothing', missed: number, { part, isLastEvening, isToday }: Ahead): string {
  if (why === 'nothing') return 'There are no cards yet.';
  if (why === 'cue-card') return 'It is nearly time. The last half hour is for the cue card.';
  const evening = part === 'evening';
  if (missed > 0 && isToday)
    return `${capitalized(counted(missed, 'card'))} did not come yet. Look at ${missed === 1 ? 'it' : 'them'} once more before you go.`;
  if (missed > 0)
    return `${capitalized(counted(missed, 'card'))} did not come yet. ${missed === 1 ? 'It comes' : 'They come'} first ${evening || !isToday ? 'tomorrow' : 'next time'}.`;
  if (why === 'known') return `Nothing you could do now would help more than ${evening ? 'sleep' : 'a break'}.`;
  if (isToday) return 'Done. What you know now will be there.';
  if (isLastEvening) return `Done for ${evening ? 'tonight' : 'today'}. The morning is the best time for the rest.`;
  return `Done for ${evening ? 'tonight' : 'today'}. The rest comes tomorrow.`;
}

/** The minutes of a sitting, in words. */
export const MINUTES_WORDS = { 5: 'five', 10: 'ten', 20: 'twenty' } as const satisfies Record<MinutesADay, string>;

/** What fits, in words; '' where all of it does. */
export function fitWords(fit: number | undefined, minutes: 5 | 10 | 20, sittings: number, part: PartOfDay): string {
  if (fit === undefined) return '';
  if (sittings > 1)
    return `${fit} cards fit in the ${counted(sittings, 'day')} you have, ${MINUTES_WORDS[minutes]} minutes each. The ones that matter most come first.`;
  const whose = { morning: 'this morning’s', day: 'today’s', evening: 'tonight’s' }[part];
  return `${fit} cards fit in ${whose} ${MINUTES_WORDS[minutes]} minutes. The ones that matter most come first.`;
}
