/** How a message stands by what was answered: is it needed, does it bring news, is it early. What the rules ask. */
import { businessDaysAfter, businessDaysBetween, daysAfter } from '../../lib/dates.ts';
import { GRACE_DAYS } from '../interviews/when.ts';
import type { Purpose } from './facts.ts';
import type { Judged } from './judged.ts';
import type { RuleId } from './rule-ids.ts';

/** A week for an answer: five business days. */
const PATIENCE_DAYS = 5;
/** After a no: earliest for another post. */
export const NEW_START_DAYS = 30;
/** Beyond this many days nothing changes. */
const MOST_DAYS = 3650;

const number = (value: number | null | undefined, none: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 0), MOST_DAYS) : none;
/** Days since the last contact; endless where there never was any. */
export const sinceContact = ({ facts }: Judged): number => number(facts.daysSinceLastContact, Infinity);
/** Messages of mine without an answer. */
export const unanswered = ({ facts }: Judged): number => number(facts.unansweredSent, 0);
/** Days until the date they named. */
export const untilDate = ({ facts }: Judged): number => Math.ceil(number(facts.daysUntilDecisionDate, 5));
const pastDate = ({ facts }: Judged): number => number(facts.daysPastDecisionDate, 7);

/** Is it between the interview and the answer? */
export const isBeforeDecision = ({ facts }: Judged): boolean => facts.stage === 'after-interview' || facts.stage === 'waiting-for-decision';
/** Is there a question in it? */
export const asksAnything = ({ reading }: Judged): boolean => reading.sentences.some(({ asks }) => asks);
const isFor = ({ purpose }: Judged, ...some: readonly Purpose[]): boolean => purpose !== undefined && some.includes(purpose);

/** They cannot do without it, whatever else holds. */
export function isNeeded(one: Judged): boolean {
  return (
    one.facts.askedByThem ||
    isFor(one, 'needs', 'withdraws', 'accepts', 'declines', 'corrects') ||
    (isFor(one, 'schedules') && one.facts.stage !== 'networking-contact')
  );
}

/** Does it bring the reader something new, and does the text bear that out? */
export function hasNews(one: Judged): boolean {
  const { stage } = one.facts;
  switch (one.facts.carriesSomethingNew) {
    case 'requested-document':
      return true;
    case 'other':
      return stage === 'after-rejection' ? sinceContact(one) >= NEW_START_DAYS : one.purpose !== undefined;
    default:
      return isFor(one, 'corrects') || (isFor(one, 'news-deadline') && stage !== 'after-rejection');
  }
}

/** From when it may go, where that is later than today. */
export function tooEarly(one: Judged): { readonly id: RuleId; readonly until: string } | undefined {
  const { facts, today } = one;
  if (facts.decisionDateGiven === 'future')
    return { id: 'their-date', until: businessDaysAfter(daysAfter(today, untilDate(one)), GRACE_DAYS) };
  const since = sinceContact(one);
  if (facts.decisionDateGiven === 'past') {
    const date = daysAfter(today, -Math.floor(pastDate(one)));
    if (businessDaysBetween(date, today) < GRACE_DAYS) return { id: 'their-date', until: businessDaysAfter(date, GRACE_DAYS) };
    if (unanswered(one) < 1) return undefined;
  }
  if (!Number.isFinite(since)) return undefined;
  const earliest = businessDaysAfter(daysAfter(today, -Math.floor(since)), PATIENCE_DAYS);
  if (since >= 7 || earliest <= today) return undefined;
  return { id: unanswered(one) >= 1 ? 'asked-again-too-soon' : 'too-early', until: earliest };
}
