/** Every date of a case file that is still of use, as one calendar file. */
import { wholeDay, type CalendarEntry, type UnstampedEntry } from '../../lib/calendar-entry.ts';
import { calendarFile } from '../../lib/calendar-file.ts';
import { NO_DAY } from '../../lib/parse.ts';
import { dayReminders, USUAL_REMINDERS } from '../../lib/reminder-times.ts';
import { joined } from '../../lib/text.ts';
import { followUpRecords as followUpsOf } from '../follow-up/follow-up-format.ts';
import type { Message } from '../follow-up/message.ts';
import { calendarEntry } from '../interviews/interview-calendar.ts';
import { interviewHere } from '../interviews/here.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { interviewRecords as interviewsOf, type Reminder } from '../interviews/interviews-format.ts';
import { leftToThank } from '../interviews/thanks.ts';
import { askAfter, endOf, thankYouDue } from '../interviews/when.ts';
import { talkRecords as talksOf } from '../negotiate/negotiate-format.ts';
import { blankNegotiation } from '../negotiate/negotiation.ts';
import { afterYesOf, ledgerOf, type PromiseRecord } from '../negotiate/promises.ts';
import { namedJobs } from '../negotiate/talk-at-work.ts';
import { talkDates } from '../negotiate/talk-dates.ts';
import { talkHere, type TalkHere } from '../negotiate/talk-time.ts';
import { namedOffers, type NamedOffer } from '../offers/named-offers.ts';
import { onceOnItsDay, reviewDates } from '../wins/review-dates.ts';
import { reviewsIn } from '../wins/wins-format.ts';
import type { CaseFileParts } from './export-parts.ts';

/** A quarter of an hour for writing or reading something, with a reminder as it begins. */
const quarter = (id: string, title: string, start: string, note: string): UnstampedEntry => ({
  id,
  title,
  place: '',
  note,
  start,
  minutes: 15,
  remindBefore: [0],
});

/** The thank-yous after an interview, once its debrief is begun or they were noted, until nobody is left to thank. */
function thanksEntries(interview: Interview, reminders: readonly Reminder[]): readonly UnstampedEntry[] {
  const noted = reminders.find((one) => one.interviewId === interview.id && one.about === 'thank-you' && one.doneOn === undefined);
  const left = leftToThank(interview, reminders);
  const end = endOf(interview);
  const start = noted?.dueAt ?? (interview.debrief === undefined || end === undefined ? NO_DAY : thankYouDue(interview, end));
  if (left.length === 0 || start.startsWith(NO_DAY)) return [];
  const names = joined(left.map(({ name }) => name).filter(Boolean), 'and');
  const note = `${names === '' ? '' : `To ${names}. `}Only thanks, nothing to mend or add.`;
  return [
    quarter(
      noted === undefined ? `thanks-${interview.id}` : `reminder-${noted.id}`,
      `Thank-you after ${interviewName(interview)}: due`,
      start,
      note,
    ),
  ];
}

/** When one may ask where things stand: after the day they named, or as it was noted. */
function theirDateEntries(interview: Interview, reminders: readonly Reminder[]): readonly UnstampedEntry[] {
  const noted = reminders.filter((one) => one.interviewId === interview.id && one.about === 'their-date');
  const decideBy = interview.debrief?.decideBy;
  const start = decideBy === undefined ? noted[0]?.dueAt : askAfter(decideBy);
  if (start === undefined || start.startsWith(NO_DAY) || noted.some((one) => one.doneOn !== undefined)) return [];
  const id = noted[0] === undefined ? `their-date-${interview.id}` : `reminder-${noted[0].id}`;
  return [
    quarter(
      id,
      `${interviewName(interview)}: ask where things stand`,
      start,
      'Only if they have not written. One short, friendly question.',
    ),
  ];
}

/** A message that rests, under the same id as when it is put on the calendar alone. */
function heldEntry({ id, to, heldUntil, heldFor, sentOn }: Message): readonly UnstampedEntry[] {
  if (heldUntil === undefined || sentOn !== undefined) return [];
  const whom = to.trim() === '' ? '' : ` to ${to.trim()}`;
  const title = heldFor === 'date' ? `Check once more: message${whom}` : `Read once more: message${whom}`;
  return [quarter(id, title, heldUntil, 'It waits in Greenroom, under Follow-up.')];
}

/** Promises whose offer is gone keep their day. */
function lonePromises(
  promises: readonly PromiseRecord[],
  offers: readonly NamedOffer[],
  remindBefore: readonly number[],
): readonly UnstampedEntry[] {
  return promises.flatMap(({ id, offerId, text, who, dueOn }) =>
    dueOn === undefined || text.trim() === '' || offers.some(({ offer }) => offer.id === offerId)
      ? []
      : [wholeDay(`promise-${id}`, text.trim(), dueOn, who.trim() === '' ? '' : `Said by ${who.trim()}`, remindBefore)],
  );
}

/** What was promised in an interview may count for two offers: it stands on the calendar once. */
const onceEach = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
];

/**
 * Interviews with a day, what is due after them, messages that rest, the dates around each offer, and those of reviews. Ids stay the same from one file to the
 * next. `changedAt`: milliseconds since 1970; `here`: the time zone in which reminders come at their hour;
 * without one, in that of each call.
 */
export function calendarEntries(parts: CaseFileParts, changedAt: number, here = ''): readonly CalendarEntry[] {
  const readIn = interviewsOf(parts.interviews, 'read-in')[0]?.zone;
  const times = interviewsOf(parts.interviews, 'reminder-times')[0] ?? USUAL_REMINDERS;
  const interviews = interviewsOf(parts.interviews, 'interview').map((one) => (here === '' ? one : interviewHere(one, here, readIn)));
  const reminders = interviewsOf(parts.interviews, 'reminder');
  const negotiations = talksOf(parts.negotiate, 'negotiation');
  const offers = [...namedOffers(parts.offers), ...negotiations.flatMap(namedJobs)];
  const promises = talksOf(parts.negotiate, 'promise');
  const allAfter = talksOf(parts.negotiate, 'after-yes');
  const talkOf = (id: string): TalkHere => {
    const talk = negotiations.find((one) => one.id === id) ?? blankNegotiation(id);
    return here === '' ? talk : talkHere(talk, here, readIn);
  };
  const reviews = reviewsIn(parts.wins);
  const dated: readonly UnstampedEntry[] = [
    ...interviews.flatMap((interview) => [...thanksEntries(interview, reminders), ...theirDateEntries(interview, reminders)]),
    ...followUpsOf(parts['follow-up'], 'message').flatMap(heldEntry),
    ...offers.flatMap(({ offer, name }) => {
      const negotiation = talkOf(offer.id);
      const rows = ledgerOf(offer, interviews, promises, negotiation);
      return talkDates({ offer, name, negotiation, rows, after: afterYesOf(allAfter, offer.id) }, times);
    }),
    ...lonePromises(promises, offers, dayReminders(times)),
    ...reviews.flatMap((review) => reviewDates(review, dayReminders(times))),
  ];
  return onceEach([
    ...interviews.flatMap((interview) => calendarEntry(interview, changedAt, times) ?? []),
    ...onceOnItsDay(dated, reviews).map((entry) => ({ ...entry, changedAt })),
  ]);
}

/** The calendar file of a case file; `''` when there is no date in it. Times are local ones, but for calls, which are instants. */
export function caseFileCalendar(parts: CaseFileParts, now: Date, here = ''): string {
  const entries = calendarEntries(parts, now.getTime(), here);
  return entries.length === 0 ? '' : calendarFile(entries, now);
}
