/** What collides among the dates of offers and of those who have not decided yet. Data only; the words are in clash-words.ts. */
import { businessDaysAfter, daysAfter, daysBetween } from '../../lib/dates.ts';
import { present } from '../../lib/parse.ts';
import { askAfter } from '../interviews/when.ts';
import { dayFaults, openBeforeNotice, type DayFault, type LeavingStep } from '../leaving/leaving-steps.ts';
import { isInterviewFor, ledgerOf, type AfterYes, type PromiseRecord } from '../negotiate/promises.ts';
import { isPresentJob } from '../negotiate/talk-at-work.ts';
import {
  dayToAskFor,
  LONGEST_WAIT,
  lastOf,
  owedDays,
  PAST_DAYS,
  waitingIn,
  type Waiting,
  type WaitSource,
} from '../negotiate/talk-dates.ts';
import { leavingStepsOf } from '../negotiate/talk-messages.ts';
import type { TalkHere } from '../negotiate/talk-time.ts';
import { isPossible, type Offer } from '../offers/offer.ts';
import { answerDue, type AnswerDue } from './answer-due.ts';
import { meetingsIn, overlapsIn, type Meeting } from './meetings.ts';

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
export interface ClockSource extends WaitSource {
  readonly offers: readonly OfferClock[];
  readonly promises?: readonly PromiseRecord[];
  /** IANA name of the zone here; '' where it is not known. */
  readonly here: string;
}

/** One offer, by its name. */
interface Named {
  readonly offerId: string;
  readonly name: string;
}

/** Two dates that do not go together, or a date that has passed. `on`: the day by which something has to be done. */
export type Clash = { readonly key: string; readonly on: string } & (
  | { readonly kind: 'overdue'; readonly answer: AnswerDue }
  | ({ readonly kind: 'answer-first'; readonly answer: AnswerDue } & AnswerFirst)
  | ({ readonly kind: 'no-date'; readonly nameDay?: string } & Named & Pick<AnswerFirst, 'waits' | 'tell'>)
  | { readonly kind: 'send-by'; readonly answer: AnswerDue }
  | ({ readonly kind: 'owed-late'; readonly since: string; readonly answer?: AnswerDue } & Named)
  | {
      readonly kind: 'after-yes';
      readonly yes: Named;
      readonly isSigned: boolean;
      readonly decline: readonly Named[];
      readonly withdraw: readonly Waiting[];
    }
  | { readonly kind: 'two-yeses'; readonly first: Named; readonly second: Named }
  | { readonly kind: 'same-time'; readonly meetings: readonly Meeting[] }
  | { readonly kind: 'late'; readonly name: string; readonly interviewId: string; readonly decideBy: string; readonly askFrom: string }
  | ({ readonly kind: 'notice-early'; readonly noticeOn: string; readonly open: readonly LeavingStep[]; readonly opensOn?: string } & Named)
  | ({ readonly kind: 'days-order'; readonly faults: readonly DayFault[] } & Named & Pick<AfterYes, 'noticeOn' | 'lastDayOn' | 'startsOn'>)
);

/** What one waits for with an answer, and what to do about it: one ask, with one day. */
interface AnswerFirst {
  /** Everything still to come that bears on the answer. */
  readonly waits: readonly Waiting[];
  /** Those to tell of my date; who was told of an earlier one is left out. */
  readonly tell: readonly Waiting[];
  /** The day to ask for, and who will have answered by then; absent where nothing comes on a day of its own. */
  readonly ask?: { readonly until: string; readonly reaches: readonly Waiting[] };
  /** The day by which this offer’s own side meant to answer an ask, where it has passed. */
  readonly owedSince?: string;
}

const named = ({ offer, name }: OfferClock): Named => ({ offerId: offer.id, name });

/** Offers that want an answer: a talk about the present job wants none, nor does what nobody has offered yet. */
const answerable = ({ offers }: ClockSource): readonly OfferClock[] =>
  offers.filter(({ offer }) => !isPresentJob(offer) && !isPossible(offer));

const isSigned = ({ after }: OfferClock): boolean => after.leaving?.ticked.includes('signed') === true;

/** The offers one has said yes to: with a first day, or a letter signed by both. After some weeks there it is the job one has. */
function saidYesTo(source: ClockSource): readonly OfferClock[] {
  const from = daysAfter(source.now.slice(0, 10), -PAST_DAYS);
  return answerable(source).filter((clock) => {
    const { startsOn } = clock.after;
    return startsOn === undefined ? isSigned(clock) : startsOn >= from;
  });
}

/** The answers that offers still wait for, with their days: after a yes, none. */
export function answersIn(source: ClockSource): readonly AnswerDue[] {
  if (saidYesTo(source).length > 0) return [];
  return answerable(source).flatMap((clock) => (clock.after.startsOn === undefined ? (answerDue(clock, source) ?? []) : []));
}

/** What offers other than one’s own side owe me, by the last day they named. */
function owedBy({ offer, talk }: OfferClock, today: string): { readonly next?: string; readonly since?: string } {
  const days = owedDays(offer, talk.asks);
  const past = days.filter((day) => day < today && daysBetween(day, today) <= PAST_DAYS);
  return present({ next: lastOf(days.filter((day) => day >= today)), since: lastOf(past) });
}

const keyOf = ({ interviewId = '', offerId = '' }: Waiting): string => `${interviewId}/${offerId}`;

function answerClashes(clock: OfferClock, source: ClockSource, told: Set<string>): readonly Clash[] {
  const today = source.now.slice(0, 10);
  const about = named(clock);
  const { offerId } = about;
  const owed = answerable(source).flatMap((one): readonly Waiting[] => {
    const { next } = owedBy(one, today);
    const met = source.interviews.findLast((interview) => isInterviewFor(interview, one.offer));
    const about = { offerId: one.offer.id, ...present({ interviewId: met?.id }) };
    return next === undefined ? [] : [{ why: 'owed', name: one.name, on: next, ...about }];
  });
  const all: readonly Waiting[] = [...waitingIn(source), ...owed];
  const { since } = owedBy(clock, today);
  const until = dayToAskFor(offerId, source, source.here);
  const toTell = (waits: readonly Waiting[]): readonly Waiting[] => {
    const tell = waits.filter((one) => one.offerId !== offerId && !told.has(keyOf(one)));
    for (const one of tell) told.add(keyOf(one));
    return tell;
  };
  const owing = (answer?: AnswerDue): readonly Clash[] =>
    since === undefined ? [] : [{ kind: 'owed-late', key: `owed-${offerId}`, on: today, ...about, since, ...present({ answer }) }];
  const answer = answerDue(clock, source);
  if (answer === undefined) {
    const waits = all.filter(({ why }) => why !== 'no-day' && why !== 'late');
    const noDate: Clash = {
      ...{ kind: 'no-date', key: `no-date-${offerId}`, on: today, ...about },
      ...{ waits, tell: toTell(waits), ...present({ nameDay: until }) },
    };
    return [...(waits.length === 0 ? [] : [noDate]), ...owing()];
  }
  if (answer.lateFrom <= source.now)
    return daysBetween(answer.on, today) > PAST_DAYS ? owing() : [{ kind: 'overdue', key: `overdue-${offerId}`, on: answer.on, answer }];
  const isSoon = daysBetween(today, answer.on) <= LONGEST_WAIT;
  const later = all.filter(({ why, on }) => (why === 'decides' || why === 'owed' || why === 'interview') && (on ?? '') >= answer.sendBy);
  // Who meets me before it, named no day or let theirs pass will hardly have decided by then.
  const unsure = all.filter((one) => !later.includes(one) && (one.why === 'interview' || one.why === 'no-day' || one.why === 'late'));
  const waits = [...later, ...(isSoon ? unsure : [])].sort((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : 1));
  const reaches = later.filter(({ on }) => on !== undefined && until !== undefined && businessDaysAfter(on, 1) <= until);
  const ask = later.length > 0 && until !== undefined ? { until, reaches } : undefined;
  const tell = toTell(waits);
  // Who was told of an earlier date already, and has no day of their own, asks for nothing more.
  if (ask !== undefined || tell.length > 0) {
    const about = { answer, waits, tell, ...present({ ask, owedSince: since }) };
    return [{ kind: 'answer-first', key: `first-${offerId}`, on: answer.sendBy, ...about }];
  }
  const isEarly = answer.closed !== undefined || answer.endsHere !== undefined;
  return [...owing(answer), ...(isEarly ? [{ kind: 'send-by', key: `send-${offerId}`, on: answer.sendBy, answer } as const] : [])];
}

/** After a yes nothing is asked of the others anymore: they are told. */
function afterYes(yeses: readonly OfferClock[], source: ClockSource): readonly Clash[] {
  const today = source.now.slice(0, 10);
  const [first, second] = yeses;
  if (first === undefined) return [];
  if (second !== undefined) return [{ kind: 'two-yeses', key: 'two-yeses', on: today, first: named(first), second: named(second) }];
  const decline = answerable(source).filter((one) => one !== first && one.after.startsOn === undefined);
  const withdraw = waitingIn(source);
  if (decline.length + withdraw.length === 0) return [];
  const about = { yes: named(first), isSigned: isSigned(first), decline: decline.map(named), withdraw };
  return [{ kind: 'after-yes', key: 'after-yes', on: today, ...about }];
}

function leavingClashes(clock: OfferClock, { now, interviews, promises = [] }: ClockSource): readonly Clash[] {
  const today = now.slice(0, 10);
  const { offer, talk, after } = clock;
  const { startsOn, noticeOn, lastDayOn } = after;
  const about = named(clock);
  const opensOn = lastOf(
    [...owedDays(offer, talk.asks), talk.callOn].filter((day) => day !== undefined && day >= (noticeOn ?? '') && day >= today),
  );
  const isToCome = noticeOn !== undefined && noticeOn >= today;
  const open = isToCome ? openBeforeNotice(leavingStepsOf(offer, talk, ledgerOf(offer, interviews, promises, talk), after)) : [];
  const faults = dayFaults({ startsOn, noticeOn, lastDayOn });
  const firstDay = [noticeOn, lastDayOn, startsOn].filter((day) => day !== undefined).sort()[0] ?? today;
  const isOver = (startsOn ?? lastDayOn ?? today) < today;
  return [
    ...(faults.length > 0 && !isOver
      ? [
          {
            kind: 'days-order',
            key: `days-${offer.id}`,
            on: firstDay,
            ...about,
            faults,
            ...present({ startsOn, noticeOn, lastDayOn }),
          } as const,
        ]
      : []),
    ...(isToCome && (open.length > 0 || opensOn !== undefined)
      ? [{ kind: 'notice-early', key: `notice-${offer.id}`, on: noticeOn, ...about, noticeOn, open, ...present({ opensOn }) } as const]
      : []),
  ];
}

function lateOnes(waits: readonly Waiting[]): readonly Clash[] {
  return waits.flatMap(({ why, name, on, interviewId }): readonly Clash[] => {
    if (why !== 'late' || on === undefined || interviewId === undefined) return [];
    const askFrom = askAfter(on).slice(0, 10);
    return [{ kind: 'late', key: `late-${interviewId}`, on: askFrom, name, interviewId, decideBy: on, askFrom }];
  });
}

/** What weighs most comes first: what has passed, then answers, then what can wait. */
const WEIGHTS: Readonly<Record<Clash['kind'], number>> = {
  overdue: 0,
  'two-yeses': 2,
  'answer-first': 2,
  'after-yes': 2,
  'send-by': 3,
  'owed-late': 3,
  'same-time': 3,
  'no-date': 4,
  'days-order': 4,
  'notice-early': 4,
  late: 5,
};

/** Everything that collides, the weightiest first: what has passed, what is due by tomorrow, then by kind, and by day. */
export function clashesIn(source: ClockSource): readonly Clash[] {
  const today = source.now.slice(0, 10);
  const waits = waitingIn(source);
  const yeses = saidYesTo(source);
  const told = new Set<string>();
  const dueFirst = [...answerable(source)]
    .filter(({ after }) => after.startsOn === undefined)
    .sort((a, b) => ((answerDue(a, source)?.sendBy ?? '~') < (answerDue(b, source)?.sendBy ?? '~') ? -1 : 1));
  const answers = yeses.length > 0 ? afterYes(yeses, source) : dueFirst.flatMap((clock) => answerClashes(clock, source, told));
  const isNamed = (one: Waiting): boolean =>
    answers.some((clash) => 'waits' in clash && clash.waits.some(({ interviewId }) => interviewId === one.interviewId));
  // After a yes one does not go anywhere else.
  const left = new Set(
    answers.flatMap((clash) =>
      clash.kind === 'after-yes'
        ? [...clash.withdraw.flatMap((one) => one.interviewId ?? []), ...clash.decline.map((one) => one.offerId)]
        : [],
    ),
  );
  const all = [
    ...answers,
    ...source.offers.flatMap((clock) => leavingClashes(clock, source)),
    ...overlapsIn(meetingsIn(source).filter(({ id }) => !left.has(id))).map((meetings): Clash => {
      const ids = meetings.map(({ id }) => id);
      return { kind: 'same-time', key: `same-${ids.join('-')}`, on: meetings[0]?.start.slice(0, 10) ?? today, meetings };
    }),
    ...(yeses.length > 0 ? [] : lateOnes(waits.filter((one) => !isNamed(one)))),
  ];
  const tomorrow = daysAfter(today, 1);
  const weight = ({ kind, on }: Clash): number => (kind !== 'late' && on <= tomorrow ? Math.min(WEIGHTS[kind], 1) : WEIGHTS[kind]);
  return all.sort((a, b) => weight(a) - weight(b) || (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
