/** What collides among the dates of offers and of those who have not decided yet. Data only; the words are in clash-words.ts. */
import { businessDaysAfter, daysAfter, daysBetween } from '../../lib/dates.ts';
import { normalized } from '../../lib/text.ts';
import { present } from '../../lib/parse.ts';
import { timeIn } from '../../lib/zones.ts';
import type { InterviewHere } from '../interviews/here.ts';
import { interviewName } from '../interviews/interview.ts';
import { askAfter, endOf, isOver, momentAfter, startOf, type Moment } from '../interviews/when.ts';
import type { Negotiation } from '../negotiate/negotiation.ts';
import { isInterviewFor, type AfterYes } from '../negotiate/promises.ts';
import { LONGEST_WAIT, owedDays } from '../negotiate/talk-dates.ts';
import type { TalkHere } from '../negotiate/talk-time.ts';
import type { Offer } from '../offers/offer.ts';
import { interviewerWords, sideOf, sideWords, type OtherSide } from '../offers/side-words.ts';

/** An offer on the table with its talk, and what comes after a yes to it. */
export interface OfferClock {
  readonly offer: Offer;
  /** What it is called among the others. */
  readonly name: string;
  /** On the clock here. */
  readonly talk: TalkHere;
  readonly after: AfterYes;
}

/** Everything with a date, as it is here and now. */
export interface ClockSource {
  readonly offers: readonly OfferClock[];
  /** On the clock here. */
  readonly interviews: readonly InterviewHere[];
  /** Ids of interviews after which one has asked where things stand. */
  readonly asked?: ReadonlySet<string>;
  readonly now: Moment;
  /** IANA name of the zone here; '' where it is not known. */
  readonly here: string;
}

/** By when an offer wants an answer. Days as ISO dates. */
export interface AnswerDue {
  readonly offerId: string;
  readonly side: OtherSide;
  readonly on: string;
  /** The last day here on which it reaches them in time: earlier where their working day ends before mine begins. */
  readonly sendBy: string;
  /** The end of their working day, on the clock here, where that is another day or in the morning. */
  readonly endsHere?: Moment;
}

/** Something still to come that I would like to know before I answer. `name`: who it comes from, in words. */
export interface Waiting {
  readonly why: 'decides' | 'interview' | 'owed';
  readonly name: string;
  readonly on: string;
  /** Of one who has made no offer: the interview that tells of them. */
  readonly interviewId?: string;
  /** Of an answer they owe me: their offer. */
  readonly offerId?: string;
}

/** Two dates that do not go together, or a date that has passed. `on`: the day by which something has to be done. */
export type Clash = { readonly key: string; readonly on: string } & (
  | { readonly kind: 'overdue'; readonly answer: AnswerDue }
  | { readonly kind: 'answer-first'; readonly answer: AnswerDue; readonly waiting: Waiting; readonly askFor?: string }
  | { readonly kind: 'no-date'; readonly offerId: string; readonly name: string; readonly waiting: Waiting; readonly nameDay?: string }
  | { readonly kind: 'weekend'; readonly answer: AnswerDue; readonly workday: string }
  | { readonly kind: 'their-evening'; readonly answer: AnswerDue; readonly endsHere: Moment }
  | { readonly kind: 'same-time'; readonly first: Meeting; readonly second: Meeting }
  | { readonly kind: 'late'; readonly name: string; readonly interviewId: string; readonly decideBy: string; readonly askFrom: string }
  | { readonly kind: 'notice-early'; readonly offerId: string; readonly name: string; readonly noticeOn: string; readonly opensOn?: string }
  | { readonly kind: 'start-early'; readonly offerId: string; readonly name: string; readonly startsOn: string; readonly lastDayOn: string }
);

/** An interview or a talk with its time, on the clock here. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  /** Whom it is with, in words. */
  readonly whom: string;
  readonly of: 'interview' | 'talk';
  readonly start: Moment;
  readonly end: Moment;
}

/** A talk takes about this long. */
const TALK_MINUTES = 30;
/** The hour at which a working day ends, and the one at which one begins to write. */
const [EVENING, MORNING] = ['17:00', '09:00'];
/** A day that passed longer ago than this no longer asks for anything. */
const PAST_DAYS = 30;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The last day from Monday to Friday up to a day. */
function workdayUpTo(day: string): string {
  return isWeekend(day) ? workdayUpTo(daysAfter(day, -1)) : day;
}

/** Where they are, as far as a time of theirs was typed there. */
function zoneOf({ offer, talk }: OfferClock, interviews: readonly InterviewHere[]): string | undefined {
  return talk.typed?.zone ?? interviews.find((one) => one.typed !== undefined && isInterviewFor(one, offer))?.typed?.zone;
}

function answerDue(clock: OfferClock, { interviews, here }: ClockSource): AnswerDue | undefined {
  const { offer, name } = clock;
  const { respondBy: on } = offer;
  if (on === undefined) return undefined;
  const zone = zoneOf(clock, interviews);
  const end = zone === undefined || here === '' ? undefined : timeIn({ day: on, clock: EVENING, zone }, here);
  const isEarly = end !== undefined && (end.day < on || (end.day === on && end.clock < '12:00'));
  const sendBy = end === undefined || end.day > on ? on : end.clock < MORNING ? daysAfter(end.day, -1) : end.day;
  return { offerId: offer.id, side: sideOf(offer, name), on, sendBy, ...(isEarly ? { endsHere: `${end.day}T${end.clock}` } : {}) };
}

/** Interviews of employers who have made no offer, those of one employer together. */
function others({ interviews, offers }: ClockSource): readonly (readonly InterviewHere[])[] {
  const groups = new Map<string, readonly InterviewHere[]>();
  for (const interview of interviews) {
    if (offers.some(({ offer }) => isInterviewFor(interview, offer))) continue;
    const key = normalized(interview.company) || interview.id;
    groups.set(key, [...(groups.get(key) ?? []), interview]);
  }
  return [...groups.values()];
}

const lastOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** What is still to come from one who has made no offer: their decision, or an interview. */
function waitingFor(group: readonly InterviewHere[], now: Moment): Waiting | undefined {
  const today = now.slice(0, 10);
  const decider = group.findLast((one) => one.debrief?.decideBy === lastOf(group.map(({ debrief }) => debrief?.decideBy)));
  const decides = decider?.debrief?.decideBy;
  const next = group
    .filter((one) => one.heldOn !== undefined && !isOver(one, now))
    .sort((a, b) => ((startOf(a) ?? '') < (startOf(b) ?? '') ? -1 : 1));
  const held = next.at(-1);
  const [first] = group;
  if (first === undefined) return undefined;
  const name = interviewerWords(first);
  if (decider !== undefined && decides !== undefined && decides >= today && decides >= (held?.heldOn ?? ''))
    return { why: 'decides', name, on: decides, interviewId: decider.id };
  return held?.heldOn === undefined ? undefined : { why: 'interview', name, on: held.heldOn, interviewId: held.id };
}

/** The decisions of employers who have made no offer yet: what one may wait for with an answer to another. */
export function waitingIn(source: ClockSource): readonly Waiting[] {
  return others(source).flatMap((group) => waitingFor(group, source.now) ?? []);
}

/** The day to ask for, so that one knows before answering; `undefined` where that is longer than anybody waits. */
function dayToAskFor(from: string, on: string): string | undefined {
  const day = businessDaysAfter(on, 1);
  return daysBetween(from, day) <= LONGEST_WAIT ? day : undefined;
}

function answerClashes(clock: OfferClock, source: ClockSource, waits: readonly Waiting[]): readonly Clash[] {
  const today = source.now.slice(0, 10);
  const { offer, name, after } = clock;
  // With a first day, the yes was given.
  const isOpen = after.startsOn === undefined;
  const owed = source.offers.flatMap((one): readonly Waiting[] => {
    const on = lastOf(owedDays(one.offer, one.talk.asks).filter((day) => day >= today));
    return on === undefined ? [] : [{ why: 'owed', name: sideWords(sideOf(one.offer, one.name)), on, offerId: one.offer.id }];
  });
  const all: readonly Waiting[] = [...waits, ...owed];
  const answer = answerDue(clock, source);
  if (answer === undefined) {
    return all.slice(0, isOpen ? 1 : 0).map((waiting) => ({
      kind: 'no-date',
      key: `no-date-${offer.id}`,
      on: today,
      ...{ offerId: offer.id, name: sideWords(sideOf(offer, name)), waiting },
      ...present({ nameDay: dayToAskFor(today, lastOf(all.map(({ on }) => on)) ?? today) }),
    }));
  }
  if (answer.on < today) {
    return !isOpen || daysBetween(answer.on, today) > PAST_DAYS
      ? []
      : [{ kind: 'overdue', key: `overdue-${offer.id}`, on: answer.on, answer }];
  }
  const first = all
    .filter(({ on }) => on >= answer.sendBy)
    .map((waiting): Clash => ({
      kind: 'answer-first',
      key: `first-${offer.id}-${waiting.interviewId ?? waiting.offerId ?? ''}`,
      on: answer.sendBy,
      ...{ answer, waiting },
      ...present({ askFor: dayToAskFor(answer.on, waiting.on) }),
    }));
  const evening = answer.endsHere;
  return [
    ...first,
    ...(evening === undefined
      ? []
      : [{ kind: 'their-evening', key: `evening-${offer.id}`, on: answer.sendBy, answer, endsHere: evening } as const]),
    ...(isWeekend(answer.on)
      ? [{ kind: 'weekend', key: `weekend-${offer.id}`, on: workdayUpTo(answer.on), answer, workday: workdayUpTo(answer.on) } as const]
      : []),
  ];
}

function afterClashes({ offer, name, talk, after }: OfferClock, today: string): readonly Clash[] {
  const { startsOn, noticeOn, lastDayOn } = after;
  const about = { offerId: offer.id, name: sideWords(sideOf(offer, name)) };
  const opensOn = lastOf(
    [...owedDays(offer, talk.asks), talk.callOn].filter((day) => day !== undefined && day >= (noticeOn ?? '') && day >= today),
  );
  const isConditional = isStillConditional(talk);
  const isEarly = noticeOn !== undefined && noticeOn >= today && (opensOn !== undefined || isConditional);
  return [
    ...(isEarly
      ? [{ kind: 'notice-early', key: `notice-${offer.id}`, on: noticeOn, ...about, noticeOn, ...present({ opensOn }) } as const]
      : []),
    ...(startsOn !== undefined && lastDayOn !== undefined && startsOn <= lastDayOn && startsOn >= today
      ? [{ kind: 'start-early', key: `start-${offer.id}`, on: startsOn, ...about, startsOn, lastDayOn } as const]
      : []),
  ];
}

/** Was something found wrong or unclear in what the letter says of checks and references? */
const isStillConditional = ({ letter = [] }: Pick<Negotiation, 'letter'>): boolean =>
  letter.some(({ id, state }) => id === 'conditions' && state !== undefined && state !== 'as-promised');

function meetingsIn({ interviews, offers, now }: ClockSource): readonly Meeting[] {
  const held = interviews.flatMap((one): readonly Meeting[] => {
    const [start, end] = [startOf(one), endOf(one)];
    return one.startsAt === undefined || start === undefined || end === undefined || isOver(one, now)
      ? []
      : [{ id: one.id, name: interviewName(one), whom: interviewerWords(one), of: 'interview', start, end }];
  });
  const talks = offers.flatMap(({ offer, name, talk }): readonly Meeting[] => {
    if (talk.callOn === undefined || talk.callAt === undefined) return [];
    const start = `${talk.callOn}T${talk.callAt}`;
    const end = momentAfter(start, TALK_MINUTES);
    return end <= now ? [] : [{ id: offer.id, name, whom: sideWords(sideOf(offer, name)), of: 'talk', start, end }];
  });
  return [...held, ...talks].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function sameTimes(source: ClockSource): readonly Clash[] {
  const all = meetingsIn(source);
  return all.flatMap((first, at) =>
    all
      .slice(at + 1)
      .filter((second) => second.start < first.end)
      .map((second): Clash => ({ kind: 'same-time', key: `same-${first.id}-${second.id}`, on: first.start.slice(0, 10), first, second })),
  );
}

function lateOnes(source: ClockSource): readonly Clash[] {
  const today = source.now.slice(0, 10);
  return others(source).flatMap((group): readonly Clash[] => {
    const decideBy = lastOf(group.map(({ debrief }) => debrief?.decideBy));
    const one = group.findLast(({ debrief }) => debrief?.decideBy === decideBy);
    if (decideBy === undefined || one === undefined || decideBy >= today || daysBetween(decideBy, today) > PAST_DAYS) return [];
    if (source.asked?.has(one.id) === true || waitingFor(group, source.now) !== undefined) return [];
    const askFrom = askAfter(decideBy).slice(0, 10);
    return [{ kind: 'late', key: `late-${one.id}`, on: askFrom, name: interviewerWords(one), interviewId: one.id, decideBy, askFrom }];
  });
}

/** Everything that collides, what has to be done first coming first. */
export function clashesIn(source: ClockSource): readonly Clash[] {
  const today = source.now.slice(0, 10);
  const waits = waitingIn(source);
  const all = [
    ...source.offers.flatMap((clock) => [...answerClashes(clock, source, waits), ...afterClashes(clock, today)]),
    ...sameTimes(source),
    ...lateOnes(source),
  ];
  return all.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
