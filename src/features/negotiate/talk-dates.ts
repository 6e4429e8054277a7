/** Every date around one offer, for the page that lists them and for the calendar: one place, so that none is in only one of the two. */
import { wholeDay, type UnstampedEntry } from '../../lib/calendar-entry.ts';
import { businessDaysAfter, daysAfter, daysBetween, lastBusinessDay } from '../../lib/dates.ts';
import { present } from '../../lib/parse.ts';
import { callReminders, dayReminders, type ReminderTimes } from '../../lib/reminder-times.ts';
import { comparable, inOurDirection, isolated } from '../../lib/text.ts';
import { weekendIn } from '../../lib/zones.ts';
import type { InterviewHere } from '../interviews/here.ts';
import type { Reminder } from '../interviews/interviews-format.ts';
import { isOver, startOf, type Moment } from '../interviews/when.ts';
import { isPossible, xconsOf, type Offer } from '../offers/offer.ts';
import { answerWords, fromSide, interviewerWords, sideOf, sideWords } from '../offers/side-words.ts';
import type { Negotiation } from './negotiation.ts';
import { isInterviewFor, LOOK_BACKS, type AfterYes, type LedgerRow } from './promises.ts';
import { atWorkName, isPresentJob } from './talk-at-work.ts';
import type { TalkHere } from './talk-time.ts';

/** What the dates around an offer come from. */
export interface DatedTalk {
  readonly offer: Offer;
  /** What the offer is called among the others. */
  readonly name: string;
  /** On the clock here. */
  readonly negotiation: TalkHere;
  readonly rows: readonly LedgerRow[];
  readonly after: AfterYes;
}

const saidBy = (who: string): string => (who.trim() === '' ? '' : `Said by ${who.trim()}`);

function talkEntry({ offer, name, negotiation }: DatedTalk, times: ReminderTimes): readonly UnstampedEntry[] {
  const { callOn, callAt, zone, typed, withWhom } = negotiation;
  if (callOn === undefined) return [];
  const isAtWork = negotiation.employer !== undefined;
  const [id, title] = [
    `talk-${offer.id}`,
    isAtWork ? [atWorkName(negotiation), isolated(offer.company)].filter(Boolean).join(', ') : `Talk about ${isolated(name)}`,
  ];
  const note = withWhom.trim() === '' || isAtWork ? '' : `With ${withWhom.trim()}`;
  const remindBefore = callReminders(times, callAt);
  if (callAt === undefined) return [wholeDay(id, title, callOn, note, remindBefore)];
  // As typed, where the time here is another one.
  const start = typed === undefined ? { start: `${callOn}T${callAt}`, zone } : { start: `${typed.day}T${typed.clock}`, zone: typed.zone };
  return [{ id, title, place: '', note, ...start, minutes: 30, remindBefore }];
}

/**
 * My answer, the talk, what they will check, promises with a day, my notice and last day where I am, the first day and the two looks back. An offer put away, or only possible,
 * wants no answer and has no talk. Ids stay the same from one file to the next.
 */
export function talkDates(from: DatedTalk, times: ReminderTimes): readonly UnstampedEntry[] {
  const { offer, rows, after } = from;
  const name = isolated(from.name);
  const side = sideOf(offer, from.name);
  const day = (id: string, title: string, start: string, note = ''): UnstampedEntry =>
    wholeDay(id, inOurDirection(title), start, note, dayReminders(times));
  const isOpen = !offer.archived && !isPossible(offer);
  const answer = offer.respondBy === undefined ? [] : [day(`respond-${offer.id}`, answerWords(side), offer.respondBy)];
  const due = rows.flatMap(({ id, from: source, text, who, dueOn }) => {
    if (dueOn === undefined) return [];
    if (source !== 'will-check') return [day(`promise-${id}`, `${name}: ${isolated(text)}`, dueOn, saidBy(who))];
    return isOpen
      ? [day(`owed-${id.replace(/^\w+:/, '')}`, fromSide(`${sideWords(side)} will tell you: ${isolated(text)}`), dueOn, saidBy(who))]
      : [];
  });
  const { startsOn, noticeOn, lastDayOn } = after;
  const leaving = [
    ...(noticeOn === undefined ? [] : [day(`notice-${offer.id}`, `Give notice, for ${name}`, noticeOn)]),
    ...(lastDayOn === undefined ? [] : [day(`last-day-${offer.id}`, `Your last day before ${name}`, lastDayOn)]),
  ];
  const start =
    startsOn === undefined
      ? []
      : [
          day(`first-day-${offer.id}`, `${name}: your first day`, startsOn),
          ...LOOK_BACKS.map((days) =>
            day(
              `look-back-${offer.id}-${days}`,
              `${name}: look back after ${days} days`,
              daysAfter(startsOn, days),
              'Compare the worksheet with how it turned out.',
            ),
          ),
        ];
  return [...(isOpen ? [...answer, ...talkEntry(from, times)] : []), ...due, ...leaving, ...start];
}

/** No one waits longer than this for an answer, in days. */
export const LONGEST_WAIT = 14;

/** A day that passed longer ago than this asks for nothing anymore. */
export const PAST_DAYS = 30;

/** The days by which an offer’s side said they would know. */
export function owedDays(offer: Offer, asks: Negotiation['asks']): readonly string[] {
  const onWorksheet = xconsOf(offer).flatMap(({ xcon }) => (xcon.status === 'asked' ? (xcon.answerDueOn ?? []) : []));
  const inTalk = asks.flatMap((plan) => (plan.own.trim() !== '' && plan.answer === 'will-check' ? (plan.till ?? []) : []));
  return [...onWorksheet, ...inTalk];
}

/** An offer with its talk. */
interface OpenTalk {
  readonly offer: Offer;
  readonly name: string;
  readonly talk: TalkHere;
}

/** Everything one may wait for with an answer, on the clock here. */
export interface WaitSource {
  readonly offers: readonly OpenTalk[];
  readonly interviews: readonly InterviewHere[];
  /** Ids of interviews after which one has asked where things stand, or been told. */
  readonly asked?: ReadonlySet<string>;
  readonly now: Moment;
}

/** After which interviews one has asked where things stand, or been told. */
export const askedAfter = (reminders: readonly Reminder[]): ReadonlySet<string> =>
  new Set(reminders.flatMap((one) => (one.about === 'their-date' && one.doneOn !== undefined ? [one.interviewId] : [])));

/** Something still to come that I would like to know before I answer. */
export interface Waiting {
  /** They decide by a day, I meet them, an ask of mine is to be answered; they named no day, or let theirs pass. */
  readonly why: 'decides' | 'interview' | 'owed' | 'no-day' | 'late';
  readonly name: string;
  /** ISO date; absent where they named none. */
  readonly on?: string;
  /** The interview that tells of them, where there is one. */
  readonly interviewId?: string;
  /** Of an answer they owe me: their offer. */
  readonly offerId?: string;
}

/** Interviews of employers who have made no offer, those of one employer together. */
function withoutOffer({ interviews, offers }: WaitSource): readonly (readonly InterviewHere[])[] {
  const groups = new Map<string, readonly InterviewHere[]>();
  for (const interview of interviews) {
    if (offers.some(({ offer }) => isInterviewFor(interview, offer))) continue;
    const key = comparable(interview.company) || interview.id;
    groups.set(key, [...(groups.get(key) ?? []), interview]);
  }
  return [...groups.values()];
}

/** The last of some days, of those that are known. */
export const lastOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** What is still to come from one who has made no offer: an interview, their decision, or a word at last. */
function waitFor(group: readonly InterviewHere[], { now, asked }: WaitSource): Waiting | undefined {
  const today = now.slice(0, 10);
  const isAsked = group.some(({ id }) => asked?.has(id) === true);
  const decides = lastOf(group.map(({ debrief }) => debrief?.decideBy));
  const decider = group.findLast(({ debrief }) => debrief?.decideBy === decides);
  const met = group.filter(({ heldOn }) => heldOn !== undefined).sort((a, b) => ((startOf(a) ?? '') < (startOf(b) ?? '') ? -1 : 1));
  const next = met.findLast((one) => !isOver(one, now));
  const last = met.at(-1);
  const of = (why: Waiting['why'], one: InterviewHere, on: string | undefined): Waiting => ({
    ...{ why, name: interviewerWords(one), interviewId: one.id },
    ...present({ on }),
  });
  if (decider !== undefined && decides !== undefined && decides >= today && decides >= (next?.heldOn ?? ''))
    return of('decides', decider, decides);
  if (next !== undefined) return of('interview', next, next.heldOn);
  if (isAsked || last?.heldOn === undefined) return undefined;
  if (decider !== undefined && decides !== undefined)
    return daysBetween(decides, today) > PAST_DAYS ? undefined : of('late', decider, decides);
  return daysBetween(last.heldOn, today) > PAST_DAYS ? undefined : of('no-day', last, undefined);
}

/** Every employer who has made no offer yet and of whom one may still hear. */
export function waitingIn(source: WaitSource): readonly Waiting[] {
  return withoutOffer(source).flatMap((group) => waitFor(group, source) ?? []);
}

/** Where they are, as far as a time of theirs was typed there. */
export function zoneOf({ offer, talk }: Omit<OpenTalk, 'name'>, interviews: readonly InterviewHere[]): string | undefined {
  return talk.typed?.zone ?? interviews.find((one) => one.typed !== undefined && isInterviewFor(one, offer))?.typed?.zone;
}

/** What makes one ask for more time. Days as ISO dates. */
interface MoreTime {
  readonly offer: Offer;
  readonly negotiation: Pick<Negotiation, 'asks'>;
  /** The other offers on the table. */
  readonly others: readonly Offer[];
  /** ISO dates after which I will know more of others. */
  readonly decisions?: readonly string[];
  /** Days of the week on which their office is closed, 0 being Sunday. */
  readonly weekend?: readonly number[];
  readonly today: string;
}

/**
 * The day to name for my answer: two business days after theirs, or later where that lets one know what they will check, what others decide, and answer two
 * offers on one day; never more than two weeks on. `undefined` without any date to go by.
 */
export function answerDayToName({ offer, negotiation, others, decisions = [], weekend, today }: MoreTime): string | undefined {
  const { respondBy } = offer;
  const base = respondBy === undefined || respondBy < today ? today : respondBy;
  const days = [
    ...(respondBy === undefined ? [] : [businessDaysAfter(base, 2, weekend)]),
    ...[...owedDays(offer, negotiation.asks), ...others.flatMap((one) => owedDays(one, [])), ...decisions].map((day) =>
      businessDaysAfter(day, 1, weekend),
    ),
    ...others.flatMap(({ respondBy: theirs }) => (theirs === undefined ? [] : lastBusinessDay(theirs, weekend))),
  ].filter((day) => day > base && day <= daysAfter(base, LONGEST_WAIT));
  return days.sort().at(-1);
}

/** The day to ask one offer for, of everything there is: what the clocks say and what the message for more time names. `here`: the zone here. */
export function dayToAskFor(offerId: string, source: WaitSource, here: string): string | undefined {
  const talks = source.offers.filter(({ offer }) => !isPresentJob(offer));
  const found = talks.find(({ offer }) => offer.id === offerId);
  if (found === undefined) return undefined;
  const others = talks.filter((one) => one !== found);
  return answerDayToName({
    offer: found.offer,
    negotiation: found.talk,
    others: others.map(({ offer }) => offer),
    decisions: [
      ...waitingIn(source).flatMap(({ why, on }) => (on === undefined || why === 'late' ? [] : [on])),
      ...others.flatMap(({ offer, talk }) => owedDays(offer, talk.asks)),
    ],
    weekend: weekendIn(zoneOf(found, source.interviews) ?? here),
    today: source.now.slice(0, 10),
  });
}
