/** What is next, from everything stored: the call, the one thing to do, the open ends. Every function takes the moment it is. */
import { daysBetween, formatDistance, formatShortDay } from '../../lib/dates.ts';
import { capitalized, counted, isolated } from '../../lib/text.ts';
import { interviewName } from '../interviews/interview.ts';
import type { Reminder } from '../interviews/interviews-format.ts';
import { planFor, PLAN_MINUTES, PLAN_WEEK, type DayStep } from '../interviews/plan.ts';
import { openOf, thingsWords, tonightRows } from '../interviews/plan-tonight.ts';
import type { Shared } from '../interviews/plan-steps.ts';
import { suggestNext } from '../interviews/thin.ts';
import { currentCall, daysSinceEnd, debriefsDue, type Moment, upcoming } from '../interviews/when.ts';
import { offerName, xconsOf, type Offer } from '../offers/offer.ts';
import { answerWords, fromSide, sideName, sideOf } from '../offers/side-words.ts';
import { theirDateEnds, thanksEnds } from './after-ends.ts';
import { uncovered, type OpenEnd, type Target } from './open-end.ts';
import type { InterviewHere } from '../interviews/here.ts';
import { isOnlyCard, zoneDoubts } from './calls.ts';

/** Everything Today looks at. Strengths and stories are those that go with an interview. */
export interface CaseFile {
  readonly interviews: readonly InterviewHere[];
  readonly reminders: readonly Reminder[];
  /** Those on the worksheet; put-away and possible ones are left out. */
  readonly offers: readonly Offer[];
  readonly sharedWith: (interviewId: string) => Shared;
  /** Tonight’s list of a plan as its prep file keeps it; '' where it was not looked at today. */
  readonly keptTonight?: (interviewId: string) => string;
}

/** One suggestion with its reason. */
export interface NextThing {
  /** Tells it apart from others, for “Not today”. */
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly act: string;
  readonly target: Target;
  /** The file whose plan has more for today, and what the way there says. */
  readonly plan?: { readonly id: string; readonly words: string };
}

/** Offers with an answer due within this many days are named. */
const DEADLINE_DAYS = 14;

const dayOf = (moment: Moment): string => moment.slice(0, 10);
const when = (isoDate: string, now: Moment): string => capitalized(formatDistance(isoDate, dayOf(now)));

function debriefs({ interviews }: CaseFile, now: Moment): readonly OpenEnd[] {
  return debriefsDue(interviews, now).map((interview) => ({
    key: `debrief-${interview.id}`,
    what: `Debrief: ${isolated(interviewName(interview))}`,
    why: 'Two minutes, while it is fresh',
    target: { route: 'debrief', id: interview.id },
    on: interview.heldOn ?? dayOf(now),
    when: when(interview.heldOn ?? dayOf(now), now),
    needsYou: false,
  }));
}

function deadlines({ offers }: CaseFile, now: Moment): readonly OpenEnd[] {
  const named = offers.map((offer, index) => ({ offer, name: offer.company.trim() || offerName(offer, index) }));
  const soonestFirst = named.sort((a, b) => ((a.offer.respondBy ?? '~') < (b.offer.respondBy ?? '~') ? -1 : 1));
  return soonestFirst.flatMap(({ offer, name }) => {
    const days = offer.respondBy === undefined ? Infinity : daysBetween(dayOf(now), offer.respondBy);
    if (offer.respondBy === undefined || days > DEADLINE_DAYS || days < -DEADLINE_DAYS) return [];
    return [
      {
        key: `answer-${offer.id}`,
        what: answerWords(sideOf(offer, name)),
        why: days < 0 ? 'The date has passed' : `By ${formatShortDay(offer.respondBy)}`,
        target: { route: 'offers' } as const,
        on: offer.respondBy,
        when: when(offer.respondBy, now),
        needsYou: days >= 0 && days <= 3,
      },
    ];
  });
}

function unanswered({ offers }: CaseFile, now: Moment): readonly OpenEnd[] {
  return offers.flatMap((offer, index) => {
    // Those with a date are named one by one.
    const asked = xconsOf(offer).filter(({ xcon }) => xcon.status === 'asked' && xcon.answerDueOn === undefined);
    const since = asked.flatMap(({ xcon }) => xcon.askedOn ?? []).sort()[0];
    if (asked.length === 0) return [];
    return [
      {
        key: `asked-${offer.id}`,
        what: `${capitalized(counted(asked.length, 'ask'))} without a reply`,
        why: `To ${sideName(offer, index)}${since === undefined ? '' : `, asked ${formatShortDay(since)}`}`,
        target: { route: 'offers' } as const,
        when: since === undefined ? 'asked' : when(since, now),
        needsYou: false,
      },
    ];
  });
}

/** Asks they wanted to check, with the day by which they would know. */
function owed({ offers }: CaseFile, now: Moment): readonly OpenEnd[] {
  return offers.flatMap((offer, index) =>
    xconsOf(offer).flatMap(({ xcon }) => {
      const { answerDueOn } = xcon;
      const text = xcon.text.trim().replace(/[.?!]+$/, '');
      if (xcon.status !== 'asked' || answerDueOn === undefined || text === '') return [];
      const isPast = answerDueOn < dayOf(now);
      return [
        {
          key: `owed-${xcon.id}`,
          what: fromSide(`${sideName(offer, index)} ${isPast ? 'meant to tell you by now' : 'will tell you'}`),
          why: `${isolated(text)}. By ${formatShortDay(answerDueOn)}`,
          target: { route: 'call', id: offer.id } as const,
          on: answerDueOn,
          when: when(answerDueOn, now),
          needsYou: isPast,
        },
      ];
    }),
  );
}

/**
 * Everything begun and not finished: what needs me first, then by its day, what has none last. What is of today and what is late come as found.
 * `more`: open ends found elsewhere, such as around a talk; `amend`: what the clocks make of them all. None while only the card counts.
 */
export function openEnds(
  file: CaseFile,
  now: Moment,
  more: readonly OpenEnd[] = [],
  amend = (ends: readonly OpenEnd[]): readonly OpenEnd[] => ends,
): readonly OpenEnd[] {
  if (isOnlyCard(file.interviews, now)) return [];
  const all = uncovered(
    amend([
      ...thanksEnds(file, now),
      ...debriefs(file, now),
      ...deadlines(file, now),
      ...more,
      ...owed(file, now),
      ...theirDateEnds(file, now),
      ...unanswered(file, now),
    ]),
  );
  const dayFrom = ({ on = '9999-12-31' }: OpenEnd): string => (on < dayOf(now) ? dayOf(now) : on);
  const rank = (end: OpenEnd): string => `${end.needsYou ? 0 : 1} ${dayFrom(end)}`;
  return [...all].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The interview under way or next to come, if any. */
export function nextCall({ interviews }: CaseFile, now: Moment): InterviewHere | undefined {
  return currentCall(interviews, now);
}

/** What is behind the way to a plan: as many things as its prep file will say. `undefined` where there are no others. */
function wayToPlan({ id, heldOn }: InterviewHere, open: readonly DayStep[], now: Moment): NextThing['plan'] {
  const until = heldOn === dayOf(now) ? 'Today, before the interview' : 'Tonight';
  return open.length > 1 ? { id, words: `${until}: ${thingsWords(open)}` } : undefined;
}

/** What the plan of a prep file has for today; what is thin, without a day or on an evening off more than a week before. */
function toPrepare(interview: InterviewHere, { sharedWith, keptTonight }: CaseFile, now: Moment): readonly NextThing[] {
  const { id, heldOn } = interview;
  const shared = sharedWith(id);
  const days = planFor(interview, shared, now, PLAN_MINUTES);
  const ofToday = days.find(({ day }) => day === dayOf(now))?.steps ?? [];
  const rows = tonightRows(keptTonight?.(id) ?? '', interview, shared, days, now);
  const open = rows === undefined ? ofToday : openOf(rows);
  const plan = wayToPlan(interview, open, now);
  // What the prep file lists for tonight comes first there, so here too; what there is time left for, after it.
  const tonight = [...open, ...ofToday.filter(({ key }) => open.every((one) => one.key !== key))];
  if (tonight.length > 0 || (heldOn !== undefined && daysBetween(dayOf(now), heldOn) <= PLAN_WEEK))
    return tonight.map((step) => ({
      key: `${step.key}-${id}`,
      what: step.what,
      why: step.why,
      act: 'Do it',
      target: { route: 'step', id, step } as const,
      ...(plan && { plan }),
    }));
  const thin = suggestNext(interview, shared.strengths, shared.stories);
  if (thin === undefined) return [];
  const target = { route: 'interviews', id, part: thin.part } as const;
  return [{ key: `${thin.part}-${thin.what}-${id}`, what: thin.what, why: thin.why, act: 'Go there', target }];
}

/**
 * The one thing most worth doing now: a debrief of the last day, then what the plans of the files to come have for today, then offers that wait
 * to be weighed. Those in `notToday` are passed over; `undefined` when nothing is left, and while only the card counts.
 */
export function nextThing(file: CaseFile, now: Moment, notToday: readonly string[]): NextThing | undefined {
  if (isOnlyCard(file.interviews, now)) return undefined;
  const fresh = debriefsDue(file.interviews, now).filter((one) => daysSinceEnd(one, now) <= 2);
  const all: readonly NextThing[] = [
    ...zoneDoubts(file.interviews, now),
    ...fresh.map((interview) => ({
      key: `debrief-${interview.id}`,
      what: `Write down how ${isolated(interviewName(interview))} went.`,
      why: 'What was asked and what they promised is gone by tomorrow. It takes two minutes.',
      act: 'Write the debrief',
      target: { route: 'debrief', id: interview.id } as const,
    })),
    ...upcoming(file.interviews, now).flatMap((interview) => toPrepare(interview, file, now)),
    ...file.offers
      .filter((offer) => offer.kind === 'offer' && offer.pros.length + offer.cons.length === 0)
      .map((offer) => ({
        key: `weigh-${offer.id}`,
        what: `Write down what speaks for and against ${isolated(offerName(offer, file.offers.indexOf(offer)))}.`,
        why: 'Then the third column: what would have to change before you say yes.',
        act: 'Open the worksheet',
        target: { route: 'offers' } as const,
      })),
  ];
  return all.find((thing) => !notToday.includes(thing.key));
}
