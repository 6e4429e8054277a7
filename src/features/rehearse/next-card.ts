/**
 * Which card comes next: the one that adds most weighted recall at the interview per second of looking. What it believes is FSRS-6; the
 * tests hold it to two other models of memory as well.
 */
import { firstMemory, nextMemory, recallAfter } from '../../lib/memory.ts';
import { daysFrom } from './rate.ts';
import { sourceOf, type Rehearsed } from './rehearsed.ts';

const SECOND = 1 / 86_400;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long a “not yet” rests, in days, while any other card comes once in a while. */
export const REST = { notYet: 90 * SECOND, other: 10 * MINUTE } as const;
/** How long before the interview the weightiest come before all others; in the last half hour, the cue card and no other. In days. */
export const LAST = { weightiest: 4 * HOUR, cueCard: 30 * MINUTE } as const;

/** Below this gain of recall another look is not worth its time. Measured: 0.02 saves two minutes a week and loses a third of a point. */
const LEAST_GAIN = 0.015;
/** How often a first look ends in “not yet”, “got it”, “too easy”; and what people manage without any. */
const FIRST_LOOKS = [
  [1, 0.3],
  [3, 0.55],
  [4, 0.15],
] as const;
const UNPREPARED = 0.35;
/** What a look takes, in seconds: the first one, one at what is known, the reading of what was not. No card is priced out. */
const SECONDS = { first: 35, usual: 14, long: 20, reading: 26, most: 40 } as const;
/**
 * With more days than this left, a “not yet” comes back as soon as it has rested. FSRS-6 counts that for little, models of short times
 * for a lot: at seven days it costs nothing under the one and brings two points under the others. With fewer days left there may not
 * be the time: then what was never looked at goes first.
 */
const MANY_DAYS = 3;

/** Days since the last look. A look more than a day ahead was made under a wrong clock: nobody knows when. */
function daysSince({ lastAt, memory }: Rehearsed, now: string): number {
  const isWrong = lastAt !== undefined && daysFrom(now, lastAt) > 1;
  return isWrong ? (memory?.stability ?? 0) : daysFrom(lastAt, now);
}

/** Does it rest after its last look? */
const isResting = (card: Rehearsed, now: string): boolean =>
  card.memory !== undefined && daysSince(card, now) < (card.last === 1 ? REST.notYet : REST.other);

/** Is it waiting to come back in the same sitting, rested or not? */
export const isNotYet = (card: Rehearsed, now: string): boolean =>
  card.last === 1 && card.isOff !== true && card.memory !== undefined && daysSince(card, now) < 3 * HOUR;

/** What a look now adds to the chance of recall at the interview, and how many seconds it takes. `left`: days until then. */
function worthOf(card: Rehearsed, now: string, left: number): { readonly gain: number; readonly seconds: number } {
  if (card.memory === undefined) {
    const after = FIRST_LOOKS.reduce((sum, [grade, share]) => sum + share * recallAfter(firstMemory(grade), left), 0);
    return { gain: after - UNPREPARED, seconds: SECONDS.first };
  }
  const elapsed = daysSince(card, now);
  const chance = recallAfter(card.memory, elapsed);
  const ifGot = recallAfter(nextMemory(card.memory, elapsed, 3), left);
  const ifNot = recallAfter(nextMemory(nextMemory(card.memory, elapsed, 1), 0, 3), left);
  const source = sourceOf(card.id)?.source;
  const look = Math.min(SECONDS.most, card.seconds ?? (source === 'story' || source === 'path' ? SECONDS.long : SECONDS.usual));
  return {
    gain: chance * ifGot + (1 - chance) * ifNot - recallAfter(card.memory, elapsed + left),
    seconds: look + (1 - chance) * SECONDS.reading,
  };
}

/**
 * The card to look at now, for an interview at `aim`; instants as ISO with Z. `null`: done for now, which is also the answer while
 * the only ones left rest. A card that is off never comes; no other one is lost, whatever the clock does.
 */
export function nextCard(cards: readonly Rehearsed[], now: string, aim: string): Rehearsed | null {
  const left = daysFrom(now, aim);
  if (left <= LAST.cueCard) return null;
  let best: { readonly card: Rehearsed; readonly rank: readonly (number | string)[] } | undefined;
  for (const card of cards) {
    const { id, weight = 1 } = card;
    if (card.isOff === true || isResting(card, now)) continue;
    const waits = isNotYet(card, now);
    const { gain, seconds } = worthOf(card, now, left);
    if (gain < LEAST_GAIN && !waits) continue;
    // By what it brings a second; of two that bring the same, the heavier, then the one whose name comes first.
    const isFirst = waits && left > MANY_DAYS ? 1 : 0;
    const heavy = left <= LAST.weightiest ? weight : 0;
    const rank = [isFirst, heavy, (weight * gain) / seconds, weight, id];
    if (best === undefined || isAhead(rank, best.rank)) best = { card, rank };
  }
  return best?.card ?? null;
}

/** Is the first of two ranks ahead? Numbers from high to low, names from A to Z. */
function isAhead(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (typeof one === 'number' && typeof other === 'number') return one > other;
  return String(one) < String(other);
}
