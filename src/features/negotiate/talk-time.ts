/** When the talk is: an instant, typed on a clock that may be elsewhere. */
import { formatClock } from '../../lib/dates.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { present } from '../../lib/parse.ts';
import { bothClocks, clockThere, timeHere, type ZonedTime } from '../../lib/zones.ts';
import { changeNegotiation, type Negotiation } from './negotiation.ts';

/** A preparation whose day and time are those of the clock here; `zone` is left out. */
export type TalkHere = Negotiation & {
  /** Day and time as they were typed. */
  readonly typed?: ZonedTime;
  /** Its time was typed before zones were kept, perhaps in this one, where it is another time than here. */
  readonly perhapsIn?: string;
};

/** The preparation with some fields changed. A talk whose day or time is typed gets the zone of `here`. */
export function changeTalkTime<N extends Negotiation>(negotiation: N, change: ChangeOf<Negotiation>, here: string): N {
  const changed = changeNegotiation(negotiation, change);
  if (changed.callAt === undefined) return dropUndefined({ ...changed, zone: undefined });
  const isTyped = 'callOn' in change || 'callAt' in change;
  return changed.zone === undefined && isTyped && here !== '' ? { ...changed, zone: here } : changed;
}

/** The preparation as it is here. `readIn`: where times without a zone were first read, if that is known. */
export function talkHere<N extends Negotiation>(negotiation: N, here: string, readIn: string | undefined): N & TalkHere {
  const { callOn, callAt, zone } = negotiation;
  if (callOn === undefined || callAt === undefined) return negotiation;
  const { day, clock, typed, perhapsIn } = timeHere({ day: callOn, clock: callAt }, zone, here, readIn);
  return { ...changeNegotiation(negotiation, { callOn: day, callAt: clock, zone: undefined }), ...present({ typed, perhapsIn }) };
}

/** The time of the talk in words, on both clocks where it was typed on another one; '' without a time. */
export function talkClock({ typed, callOn, callAt }: TalkHere): string {
  if (callAt === undefined) return '';
  return (typed === undefined || callOn === undefined ? '' : bothClocks(typed, { day: callOn, clock: callAt })) || formatClock(callAt);
}

/** The same for a page that is theirs, where “here” means nothing: as it was typed. */
export function theirClock(talk: TalkHere): string {
  const { typed, callOn, callAt } = talk;
  if (typed === undefined || callOn === undefined || callAt === undefined) return talkClock(talk);
  return clockThere(typed, { day: callOn, clock: callAt }) || talkClock(talk);
}
