/** Interviews in time: which one is next, which is over, what is due after it. Every function takes the moment it is. */
import { businessDaysAfter, formatDistance } from '../../lib/dates.ts';
import type { Interview, InterviewStage } from './interview.ts';
import type { Due, Reminder } from './interviews-format.ts';

/** How long an interview like this usually lasts, in minutes. */
export const usualMinutes = ({ round, channel }: InterviewStage): number => (channel === 'phone' ? 30 : round === 'final' ? 90 : 60);
/** Without a time it is taken to be over from here on: the working day is. */
const EVENING = '17:00';
/** In so many last minutes before it begins only the card is of use. */
const CARD_MINUTES = 30;
/** A thank-you is best sent within this many hours; after that it reads as a second thought. */
const THANK_YOU_HOURS = 24;

/** Local date and time without a zone, `2026-05-14T14:30`. Compares as text. */
export type Moment = string;

/** The moment some minutes later. @example momentAfter('2026-05-14T23:30', 60) // '2026-05-15T00:30' */
export function momentAfter(moment: Moment, minutes: number): Moment {
  const time = Date.parse(`${moment}:00Z`) + minutes * 60_000;
  // Beyond the year 9999 there is no such text: the last moment stands for all of it.
  return time < Date.UTC(10_000, 0) ? new Date(time).toISOString().slice(0, 16) : '9999-12-31T23:59';
}

/** Whole minutes from one moment to another; negative when `to` lies before. */
export function minutesBetween(from: Moment, to: Moment): number {
  return Math.round((Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000);
}

/** When it begins; a day without a time begins at midnight. `undefined` without a day. */
export function startOf(interview: Interview): Moment | undefined {
  return interview.heldOn === undefined ? undefined : `${interview.heldOn}T${interview.startsAt ?? '00:00'}`;
}

/** How long it is to last, in minutes. */
export function lengthOf(interview: Pick<Interview, 'minutes'> & InterviewStage): number {
  return interview.minutes ?? usualMinutes(interview);
}

/** When it is over: at its planned end, or in the evening of a day without a time. `undefined` without a day. */
export function endOf(interview: Interview): Moment | undefined {
  const start = startOf(interview);
  if (start === undefined) return undefined;
  return interview.startsAt === undefined ? `${interview.heldOn ?? ''}T${EVENING}` : momentAfter(start, lengthOf(interview));
}

/** One without a time comes after all others of its day: it must not hide one that has a time. */
const placeInTime = ({ heldOn, startsAt }: Interview): string => (heldOn === undefined ? '~' : `${heldOn}T${startsAt ?? '~'}`);

const byStart = (a: Interview, b: Interview): number => {
  const [first, second] = [placeInTime(a), placeInTime(b)];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
};

/** Is it over? One without a day is not. */
export function isOver(interview: Interview, now: Moment): boolean {
  const end = endOf(interview);
  return end !== undefined && end <= now;
}

/** Those still to come, soonest first, those without a day last. */
export function upcoming<I extends Interview>(interviews: readonly I[], now: Moment): readonly I[] {
  return interviews.filter((interview) => !isOver(interview, now)).sort(byStart);
}

/** Those that are over, latest first. */
export function past<I extends Interview>(interviews: readonly I[], now: Moment): readonly I[] {
  return interviews.filter((interview) => isOver(interview, now)).sort((a, b) => byStart(b, a));
}

const hasBegun = (interview: Interview, now: Moment): boolean => interview.startsAt !== undefined && (startOf(interview) ?? '9999') <= now;

/** The call that counts now: the one under way (of two, the one that began last), else the next to come. */
export function currentCall<I extends Interview>(interviews: readonly I[], now: Moment): I | undefined {
  const toCome = upcoming(interviews, now);
  return toCome.findLast((interview) => hasBegun(interview, now)) ?? toCome[0];
}

/** What else comes on the day of a call, in order: those that begin later, then those without a time. */
export function laterThatDay<I extends Interview>(call: Interview, interviews: readonly I[], now: Moment): readonly I[] {
  if (call.heldOn === undefined) return [];
  return upcoming(interviews, now).filter((one) => one.id !== call.id && one.heldOn === call.heldOn && !hasBegun(one, now));
}

/** From half an hour before it begins until it is over: the time for the card, and for nothing else. */
export function isCardTime(interview: Interview, now: Moment): boolean {
  const start = startOf(interview);
  if (start === undefined || interview.startsAt === undefined) return false;
  return !isOver(interview, now) && minutesBetween(now, start) <= CARD_MINUTES;
}

/** The interview whose card to open: the one that counts now, else the latest. */
export function nextInterview<I extends Interview>(interviews: readonly I[], now: Moment): I | undefined {
  return currentCall(interviews, now) ?? past(interviews, now)[0];
}

/** Those over within the last two weeks whose debrief is not finished, latest first. */
export function debriefsDue<I extends Interview>(interviews: readonly I[], now: Moment): readonly I[] {
  const earliest = momentAfter(now, -14 * 24 * 60);
  return past(interviews, now).filter((one) => one.debrief?.doneOn === undefined && (endOf(one) ?? '') > earliest);
}

/** Thanks are fresh for so many days, and fine for so many, without a word on the delay. Later they need another reason. */
export const THANKS_DAYS = { fresh: 2, fine: 7 } as const;

/** How many days ago it ended; a part of a day counts. */
export const daysSinceEnd = (interview: Interview, now: Moment): number => minutesBetween(endOf(interview) ?? now, now) / (24 * 60);

/** Until when a thank-you is best sent. */
export function thankYouDue(interview: Interview, now: Moment): Moment {
  return momentAfter(endOf(interview) ?? now, THANK_YOU_HOURS * 60);
}

/** Business days to let pass after the day they named before asking. Advisers say one or two: this is the kinder one. */
export const GRACE_DAYS = 2;

/** The morning from which one may ask, some business days after the day they named. @example askAfter('2026-05-15') // '2026-05-19T09:00', the Tuesday after that Friday */
export function askAfter(decideBy: string): Moment {
  return `${businessDaysAfter(decideBy, GRACE_DAYS)}T09:00`;
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How long until it begins, as people say it; '' without a day. @example 'in 9 min', 'in 1 hour 50 min', 'tomorrow' */
export function untilWords(interview: Interview, now: Moment): string {
  const start = startOf(interview);
  if (start === undefined || interview.heldOn === undefined) return '';
  if (isOver(interview, now)) return formatDistance(interview.heldOn, now.slice(0, 10));
  const minutes = minutesBetween(now, start);
  const isToday = interview.heldOn === now.slice(0, 10);
  if (interview.startsAt === undefined || (!isToday && minutes > 6 * 60)) return formatDistance(interview.heldOn, now.slice(0, 10));
  if (minutes <= 0) return 'now';
  if (minutes < 60) return `in ${minutes} min`;
  const rest = minutes % 60;
  return `in ${plural(Math.floor(minutes / 60), 'hour')}${rest === 0 ? '' : ` ${rest} min`}`;
}

/** Something that is due after an interview, and from when on: thanks, or a question once the day they named has passed. */
export const newDue = (due: Due, interview: Interview, now: Moment): Omit<Reminder, 'id' | 'doneOn'> => ({
  type: 'reminder',
  ...due,
  dueAt: due.about === 'thank-you' ? thankYouDue(interview, now) : askAfter(interview.debrief?.decideBy ?? now.slice(0, 10)),
});
