/** How a message stands: is it needed, does it bring news, is it early. What the rules ask. */
import { businessDaysAfter, businessDaysBetween, daysAfter } from '../../lib/dates.ts';
import { GRACE_DAYS } from '../interviews/when.ts';
import { HARMS, type Harm, type Judged } from './judged.ts';
import type { RuleId } from './rule-ids.ts';

/** A week for an answer: five business days. */
export const PATIENCE_DAYS = 5;
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

/** Is it between the interview and the answer? */
export const isBeforeDecision = ({ stage }: Judged): boolean => stage === 'after-interview' || stage === 'waiting-for-decision';

/** They cannot do without it, whatever else holds. */
export function isNeeded({ facts, stage, says, saysApartFrom }: Judged): boolean {
  if (facts.askedByThem) return true;
  if (stage === 'after-offer') return says('withdraws', 'declines', 'accepts', 'schedules', 'practical') >= 3;
  if (saysApartFrom(['pressures', 'threatens'], 'withdraws') >= 3) return true;
  return facts.interviewScheduled === true && says('schedules', 'practical') >= 3;
}

/** Does it bring the reader something new, by the facts, and does the text not only say so? */
export function hasNews(one: Judged): boolean {
  const { facts, says, stage } = one;
  switch (facts.carriesSomethingNew) {
    case 'requested-document':
      return true;
    case 'factual-correction':
      // A better answer is no correction.
      return says('corrects', 'practical') >= 3 || says('defends') < 3;
    case 'competing-offer-deadline':
      return stage !== 'after-rejection' && says('news-deadline') >= 3;
    case 'other':
      if (stage === 'after-rejection') return says('practical') >= 3 || sinceContact(one) >= NEW_START_DAYS;
      return says('sells') < 3 && says('gimmick') < 3;
    default:
      if (says('practical') >= 3) return true;
      if (isBeforeDecision(one) && unanswered(one) < 2 && says(...HARMS, 'defends') < 3 && says('corrects', 'news-deadline') >= 3)
        return true;
      return says('schedules') >= 3 && (facts.interviewScheduled === true || (stage === 'after-offer' && !asksAnything(one)));
  }
}

/** A thank-you that is still due. */
export const isFirstThanks = ({ facts, stage, saysApartFrom }: Judged): boolean =>
  (stage === 'after-interview' || stage === 'waiting-for-decision') &&
  !facts.thankYouAlreadySent &&
  saysApartFrom(['status'], 'thanks') >= 3;

/** They meant to ring by now: saying when one can be reached is a question of its own. */
export function isMissedCall({ facts, says, stage }: Judged): boolean {
  return (stage === 'waiting-for-decision' || stage === 'after-interview') && facts.decisionDateGiven === 'past' && says('schedules') >= 3;
}

/** A question about how things stand, whose time has come. */
export function isDueQuestion(one: Judged): boolean {
  return (
    (one.saysApartFrom([...HARMS, 'defends'], 'status') >= 3 || isMissedCall(one)) && tooEarly(one) === undefined && unanswered(one) < 2
  );
}

/** Is there something in it that may stay, once the rest is cut? Some harm leaves nothing but what they need. */
export function hasCore(one: Judged, harm: Harm): boolean {
  const isGrave = harm === 'threatens' || harm === 'appeals' || harm === 'gossips' || harm === 'gimmick';
  if (
    isNeeded(one) ||
    hasNews(one) ||
    (isFirstThanks(one) && (!isGrave || one.share('thanks') >= 0.3 || (harm === 'gossips' && one.says(harm) === 3)))
  )
    return true;
  if (one.stage === 'after-offer' && one.says('asks-letter', 'negotiates', 'asks-time') >= 3 && harm === 'threatens') return true;
  if (harm === 'gossips' && one.stage === 'waiting-for-decision') return isDueQuestion(one);
  if (isGrave) return false;
  if (one.stage === 'after-rejection') {
    const isGracious = one.share('thanks', 'wishes', 'accepts-no', 'feedback') > 0.5 && one.share(...HARMS) < 0.35;
    return isGracious || (one.facts.carriesSomethingNew !== null && sinceContact(one) >= NEW_START_DAYS);
  }
  if (one.stage === 'after-offer') return true;
  if (one.stage === 'networking-contact') return one.says('thanks', 'referral-thanks') >= 3 && one.facts.daysSinceLastContact !== null;
  return isDueQuestion(one);
}

const pastDate = ({ facts }: Judged): number => number(facts.daysPastDecisionDate, 7);
/** Days until the date they named. */
export const untilDate = ({ facts }: Judged): number => Math.ceil(number(facts.daysUntilDecisionDate, 5));

/** Is there a question in it? */
export const asksAnything = ({ reading }: Judged): boolean => reading.sentences.some(({ asks }) => asks);

/** From when it may go, where that is later than today. */
export function tooEarly(one: Judged): { readonly id: RuleId; readonly until: string } | undefined {
  const { facts, today } = one;
  if (facts.decisionDateGiven === 'future') {
    return { id: 'their-date', until: businessDaysAfter(daysAfter(today, untilDate(one)), GRACE_DAYS) };
  }
  const since = sinceContact(one);
  const lastContact = daysAfter(today, -Math.floor(Math.min(since, MOST_DAYS)));
  if (facts.decisionDateGiven === 'past') {
    const date = daysAfter(today, -Math.floor(pastDate(one)));
    if (businessDaysBetween(date, today) < GRACE_DAYS) return { id: 'their-date', until: businessDaysAfter(date, GRACE_DAYS) };
    if (unanswered(one) < 1) return undefined;
  }
  if (!Number.isFinite(since)) return undefined;
  const earliest = businessDaysAfter(lastContact, PATIENCE_DAYS);
  if (since >= 7 || earliest <= today) return undefined;
  return { id: unanswered(one) >= 1 ? 'asked-again-too-soon' : 'too-early', until: earliest };
}

/** Does it settle or bargain about an offer? That has its own time. */
export function isOfferMatter(one: Judged): boolean {
  const { says } = one;
  return says('declines', 'negotiates', 'asks-time') >= 3 || (says('accepts') >= 3 && !asksAnything(one));
}

/** Can it be told what the message is for, or does it at least ask something? With an offer on the table, or after a no, other rules see to that. */
export function hasKnownPurpose(one: Judged): boolean {
  if (one.stage === 'after-offer' || one.stage === 'after-rejection' || one.facts.saidPurpose !== undefined) return true;
  return (
    asksAnything(one) ||
    one.says('thanks', 'wishes', 'status', 'sends-asked', 'applies', 'networking', 'referral-thanks', 'feedback', 'schedules') >= 3
  );
}

/** The harm that weighs most, if there is any. */
export function worstHarm({ says, stage, signals }: Judged): Harm | undefined {
  // One word of need is common among people who know each other, and joy over an offer runs over.
  const isLenient = (harm: Harm): boolean =>
    (harm === 'pleads' && (stage === 'networking-contact' || stage === 'after-offer')) || (harm === 'appeals' && stage === 'after-offer');
  const phrases = (harm: Harm): number => signals.hits.filter(({ signal, weight }) => signal === harm && weight === 3).length;
  return HARMS.find((harm) => says(harm) >= 3 && (!isLenient(harm) || says(harm) >= 6 || phrases(harm) >= 3));
}

const USEFUL = [
  'thanks',
  'wishes',
  'accepts-no',
  'keep-light',
  'feedback',
  'practical',
  'schedules',
  'referral-thanks',
  'corrects',
  'negotiates',
  'accepts',
  'declines',
  'withdraws',
  'asks-time',
  'asks-letter',
] as const;

/** Is this sentence about the writer, without anything a reader can use? */
export function isOwnStory({ signals, meter }: Judged, index: number): boolean {
  return signals.inSentence(index, ...USEFUL) < 3 && meter[index]?.about === 'me';
}

/** The words in such sentences. */
export function ownStory(one: Judged): number {
  return one.reading.sentences.reduce((sum, sentence, index) => (isOwnStory(one, index) ? sum + sentence.words : sum), 0);
}
