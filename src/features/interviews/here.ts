/**
 * Interviews on the clock of where this person is. A call is an instant: it keeps the zone in which its time was typed, and after a
 * flight it is at another hour. What one goes to is at the time of that place, which is the time here once one is there.
 */
import { formatClock } from '../../lib/dates.ts';
import { timeText } from '../../lib/document-words.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { present } from '../../lib/parse.ts';
import { bothClocks, clockThere, timeHere, type ZonedTime } from '../../lib/zones.ts';
import { changeInterview, type Interview } from './interview.ts';

/** An interview whose day and time are those of the clock here; `zone` is left out. */
export type InterviewHere = Interview & {
  /** Day and time as they were typed, of a call. */
  readonly typed?: ZonedTime;
  /** Its time was typed before zones were kept, perhaps in this one, where it is another time than here. */
  readonly perhapsIn?: string;
};

const LINK = /\bhttps?:\/\/\S/i;
const MAP = /\bmaps?\b|waze\.|what3words|openstreetmap/i;

/** Is this place the link of a call? One to a map is not. */
export const isCallLink = (place: string): boolean => LINK.test(place) && !MAP.test(place);

/** Is it held by phone or video? */
export const isHeldByCall = ({ channel }: Pick<Interview, 'channel'>): boolean => channel !== 'on-site';

/** Does one go there? Then there is a door, and a tour to ask for. */
export const isOnSite = (interview: Pick<Interview, 'channel'>): boolean => !isHeldByCall(interview);

/** The interview with some fields changed. A call whose day or time is typed, or what becomes a call, gets the zone of `here`. */
export function changeWithZone<I extends Interview>(interview: I, change: ChangeOf<Interview>, here: string): I {
  const changed = changeInterview(interview, change);
  if (!isHeldByCall(changed) || changed.startsAt === undefined) return dropUndefined({ ...changed, zone: undefined });
  const isTyped = 'heldOn' in change || 'startsAt' in change || !isHeldByCall(interview);
  return changed.zone === undefined && isTyped && here !== '' ? { ...changed, zone: here } : changed;
}

/** The interview as it is here. `readIn`: where times without a zone were first read, if that is known. */
export function interviewHere<I extends Interview>(interview: I, here: string, readIn: string | undefined): I & InterviewHere {
  const { heldOn, startsAt, zone } = interview;
  if (heldOn === undefined || startsAt === undefined || !isHeldByCall(interview)) return interview;
  const { day, clock, typed, perhapsIn } = timeHere({ day: heldOn, clock: startsAt }, zone, here, readIn);
  return { ...changeInterview(interview, { heldOn: day, startsAt: clock, zone: undefined }), ...present({ typed, perhapsIn }) };
}

/** A call typed on another clock: its time over there, the time there and here, and that without the days; each '' where the clocks agree. */
export function otherClock({ typed, heldOn, startsAt }: InterviewHere): Readonly<Record<'there' | 'both' | 'short', string>> {
  if (typed === undefined || heldOn === undefined || startsAt === undefined) return { there: '', both: '', short: '' };
  const here = { day: heldOn, clock: startsAt };
  const there = clockThere(typed, here);
  const short = there === '' ? '' : `${timeText(typed.clock, typed.zone)}, ${formatClock(startsAt)} here`;
  return { there, both: bothClocks(typed, here), short };
}

/** Does it hold a time of a call that is not yet over by its day, without a zone? Then it counts where it was read first. */
export function lacksZone(interview: Interview, today: string): boolean {
  const { heldOn, startsAt, zone } = interview;
  return heldOn !== undefined && heldOn >= today && startsAt !== undefined && zone === undefined && isHeldByCall(interview);
}
