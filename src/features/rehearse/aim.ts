/** For when one rehearses, and how much fits until then. Instants are ISO with Z. */
import { daysBetween, formatClock, formatDay } from '../../lib/dates.ts';
import { instantOf, momentIn } from '../../lib/zones.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Rehearsed } from './rehearsed.ts';
import type { MinutesADay } from './sittings.ts';

/** An interview without a time is taken to begin at nine; once that has passed, in the evening. */
const WITHOUT_TIME = ['09:00', '17:00'] as const;
const DAYS_WITHOUT_INTERVIEW = 7;
const DAY_MS = 86_400_000;

/** What one rehearses for. */
export interface Aim<I extends Interview = Interview> {
  /** The instant at which it is to be known. */
  readonly at: string;
  /** The interview that begins then; without one it is in seven days. */
  readonly interview?: I;
}

/** When it is that moment in a zone; where the zone is not known, on the clock of this device. */
const instantAt = (moment: string, zone: string): number => instantOf(moment, zone) ?? Date.parse(moment);

/** When an interview begins, as an instant in milliseconds; `undefined` without a day, and once it has begun. */
function beginning({ heldOn, startsAt, zone }: Interview, now: number, here: string): number | undefined {
  if (heldOn === undefined) return undefined;
  const times = startsAt === undefined ? WITHOUT_TIME : [startsAt];
  return times.map((time) => instantAt(`${heldOn}T${time}`, startsAt === undefined ? here : (zone ?? here))).find((at) => at > now);
}

/**
 * The next interview with a day, of those given, and when it begins: without a time at nine. None: in seven days. `here`: the zone in
 * which times without one of their own count.
 */
export function aimOf<I extends Interview>(interviews: readonly I[], now: string, here = 'UTC'): Aim<I> {
  const instant = Date.parse(now);
  const next = interviews
    .flatMap((interview) => {
      const at = beginning(interview, instant, here);
      return at === undefined ? [] : [{ at, interview }];
    })
    .sort((a, b) => a.at - b.at || (a.interview.id < b.interview.id ? -1 : 1))[0];
  if (next !== undefined) return { at: new Date(next.at).toISOString(), interview: next.interview };
  return { at: new Date(instant + DAYS_WITHOUT_INTERVIEW * DAY_MS).toISOString() };
}

/** A moment on the clock in a zone; in UTC where the zone is not known. */
const clockIn = (instant: string, here: string): string => momentIn(Date.parse(instant), here) ?? instant.slice(0, 16);

/** How many sittings are left until then, one a day, today's included; on the day itself and on the evening before it is one. */
export function sittingsLeft(now: string, aim: string, here: string): number {
  return Math.max(1, daysBetween(clockIn(now, here).slice(0, 10), clockIn(aim, here).slice(0, 10)));
}

/** Is it on that day, where this person is? */
export const isThatDay = (now: string, aim: string, here: string): boolean =>
  clockIn(now, here).slice(0, 10) === clockIn(aim, here).slice(0, 10);

/** What a first look at a card takes, and one at a card that was looked at before. */
const [FIRST_SECONDS, AGAIN_SECONDS] = [35, 14];

/** How many new cards fit into one sitting. */
export const fits = (minutes: number): number => Math.floor((minutes * 60) / FIRST_SECONDS);

/** What part of the day it is, for the words: a sitting from five on is tonight's. */
export type PartOfDay = 'morning' | 'day' | 'evening';

/** The part of the day at an instant, in a zone. */
export function partOfDay(now: string, here: string): PartOfDay {
  const hour = Number(clockIn(now, here).slice(11, 13));
  return hour >= 17 || hour < 4 ? 'evening' : hour < 11 ? 'morning' : 'day';
}

/** When it begins, in words. @example 'Thu, May 14 at 2:30 PM' */
export function aimWords({ heldOn, startsAt }: Interview, today: string): string {
  if (heldOn === undefined) return '';
  const days = daysBetween(today, heldOn);
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : formatDay(heldOn, today);
  return startsAt === undefined ? day : `${day} at ${formatClock(startsAt)}`;
}

/** What fits of these cards: all, only so many of those that were never looked at, or `some` where a second look takes up the time. */
export function cardsThatFit(cards: readonly Rehearsed[], minutes: MinutesADay): 'all' | 'some' | number {
  const fresh = cards.filter(({ memory }) => memory === undefined).length;
  if (fresh > fits(minutes)) return fits(minutes);
  return fresh * FIRST_SECONDS + (cards.length - fresh) * AGAIN_SECONDS <= minutes * 60 ? 'all' : 'some';
}
