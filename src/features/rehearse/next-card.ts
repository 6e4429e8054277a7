/**
 * Which card comes next: the one that adds most weighted recall at the interview per second of looking. What it believes is FSRS-6; the
 * tests hold it to two other models of memory as well.
 */
import { firstMemory, nextMemory, recallAfter, type Memory } from '../../lib/memory.ts';
import { daysFrom } from './rate.ts';
import { sourceOf, type Rehearsed } from './rehearsed.ts';

const DAY_MS = 86_400_000;
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
 * be the time: then what was never looked at goes first. A sitting, which knows how much time is left, keeps them for its end.
 */
const MANY_DAYS = 3;

/** How it is with a card that was looked at, now. */
interface Since {
  /** Days since the last look. Where that lies ahead of now, by more than a card rests, the clock was wrong and nobody knows. */
  readonly elapsed: number | undefined;
  readonly rests: boolean;
  /** Is it waiting to come back in the same sitting, rested or not? */
  readonly waits: boolean;
}

function sinceLook({ last, lastAt }: Rehearsed, now: number): Since {
  const signed = (now - Date.parse(lastAt ?? '')) / DAY_MS;
  const days = Number.isNaN(signed) ? 0 : signed;
  const rest = last === 1 ? REST.notYet : REST.other;
  const isKnown = days >= -rest;
  return {
    elapsed: isKnown ? Math.max(0, days) : undefined,
    rests: !Number.isNaN(signed) && isKnown && days < rest,
    waits: last === 1 && days < 3 * HOUR,
  };
}

/** Is it waiting to come back in the same sitting, rested or not? */
export const isNotYet = (card: Rehearsed, now: string): boolean =>
  card.isOff !== true && card.memory !== undefined && sinceLook(card, Date.parse(now)).waits;

/** Seconds until a “not yet” has rested. */
export const restOf = ({ lastAt }: Rehearsed, now: string): number =>
  Math.max(1, Math.ceil((Date.parse(lastAt ?? now) - Date.parse(now)) / 1000 + REST.notYet / SECOND));

interface Worth {
  readonly gain: number;
  readonly seconds: number;
}

/** What a first look adds to the chance of recall at the interview, and how many seconds it takes. `left`: days until then. */
function worthOfFirst(left: number): Worth {
  const after = FIRST_LOOKS.reduce((sum, [grade, share]) => sum + share * recallAfter(firstMemory(grade), left), 0);
  return { gain: after - UNPREPARED, seconds: SECONDS.first };
}

/** What another look adds. */
function worthOfNext(card: Rehearsed, memory: Memory, since: Since, left: number): Worth {
  const elapsed = since.elapsed ?? memory.stability;
  const chance = recallAfter(memory, elapsed);
  const ifGot = recallAfter(nextMemory(memory, elapsed, 3), left);
  const ifNot = recallAfter(nextMemory(nextMemory(memory, elapsed, 1), 0, 3), left);
  const source = sourceOf(card.id)?.source;
  const look = Math.min(SECONDS.most, card.seconds ?? (source === 'story' || source === 'path' ? SECONDS.long : SECONDS.usual));
  return {
    gain: chance * ifGot + (1 - chance) * ifNot - recallAfter(memory, elapsed + left),
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
  const instant = Date.parse(now);
  const first = worthOfFirst(left);
  let best: { readonly card: Rehearsed; readonly rank: readonly number[] } | undefined;
  for (const card of cards) {
    const { weight = 1, memory } = card;
    const since = memory === undefined ? undefined : sinceLook(card, instant);
    if (card.isOff === true || since?.rests === true) continue;
    const waits = since?.waits === true;
    const { gain, seconds } = memory === undefined || since === undefined ? first : worthOfNext(card, memory, since, left);
    if (gain < LEAST_GAIN && !waits) continue;
    // By what it brings a second; of two that bring the same, the heavier, then the one that comes first in the deck: it knows what is
    // one’s own and what is likely, which no name tells.
    const isFirst = waits && left > MANY_DAYS ? 1 : 0;
    const heavy = left <= LAST.weightiest ? weight : 0;
    const rank = [isFirst, heavy, (weight * gain) / seconds, weight];
    if (best === undefined || isBefore(rank, best.rank)) best = { card, rank };
  }
  return best?.card ?? null;
}

/** Is the first of two ranks ahead? Never of two alike. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) > (b[at] ?? 0);
}
