/** Every date around one offer, for the page that lists them and for the calendar: one place, so that none is in only one of the two. */
import { wholeDay, type UnstampedEntry } from '../../lib/calendar-entry.ts';
import { businessDaysAfter, daysAfter } from '../../lib/dates.ts';
import { callReminders, dayReminders, type ReminderTimes } from '../../lib/reminder-times.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { isPossible, xconsOf, type Offer } from '../offers/offer.ts';
import { answerWords, fromSide, sideOf, sideWords } from '../offers/side-words.ts';
import type { Negotiation } from './negotiation.ts';
import { LOOK_BACKS, type AfterYes, type LedgerRow } from './promises.ts';
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
  const [id, title] = [`talk-${offer.id}`, `Talk about ${isolated(name)}`];
  const note = withWhom.trim() === '' ? '' : `With ${withWhom.trim()}`;
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

/** What makes one ask for more time. Days as ISO dates. */
export interface MoreTime {
  readonly offer: Offer;
  readonly negotiation: Pick<Negotiation, 'asks'>;
  /** The other offers on the table. */
  readonly others: readonly Offer[];
  /** ISO dates on which employers decide who have made no offer yet. */
  readonly decisions?: readonly string[];
  readonly today: string;
}

/** The days by which an offer’s side said they would know. */
export function owedDays(offer: Offer, asks: Negotiation['asks']): readonly string[] {
  const onWorksheet = xconsOf(offer).flatMap(({ xcon }) => (xcon.status === 'asked' ? (xcon.answerDueOn ?? []) : []));
  const inTalk = asks.flatMap((plan) => (plan.own.trim() !== '' && plan.answer === 'will-check' ? (plan.till ?? []) : []));
  return [...onWorksheet, ...inTalk];
}

/**
 * The day to name for my answer: two business days after theirs, or later where that lets one know what they will check, what others decide, and answer two
 * offers on one day; never more than two weeks on. `undefined` without any date to go by.
 */
export function answerDayToName({ offer, negotiation, others, decisions = [], today }: MoreTime): string | undefined {
  const { respondBy } = offer;
  const base = respondBy === undefined || respondBy < today ? today : respondBy;
  const days = [
    ...(respondBy === undefined ? [] : [businessDaysAfter(base, 2)]),
    ...[...owedDays(offer, negotiation.asks), ...others.flatMap((one) => owedDays(one, [])), ...decisions].map((day) =>
      businessDaysAfter(day, 1),
    ),
    ...others.flatMap((one) => one.respondBy ?? []),
  ].filter((day) => day > base && day <= daysAfter(base, LONGEST_WAIT));
  return days.sort().at(-1);
}
