/**
 * The rules in their order: purpose, time, words. The first that applies decides. Sources: `001` (a candidate serves the reader; defending after a
 * no harms; each unasked extra makes it worse) and the norms on timing and number, which advisers give as “about”.
 */
import { businessDaysAfter, businessDaysBetween, daysAfter } from '../../lib/dates.ts';
import { GRACE_DAYS } from '../interviews/when.ts';
import type { Verdict } from './facts.ts';
import { HARMS, type Harm, type Judged } from './judged.ts';

/** What a rule decides. */
export interface Ruling {
  readonly verdict: Verdict;
  /** ISO date, with `wait`. */
  readonly until?: string;
  /** The part of the rule that decided, where it has several. */
  readonly part?: string;
}

/** One rule of the check. */
export interface Rule {
  readonly id: string;
  readonly decide: (one: Judged) => Ruling | undefined;
}

const DONT: Ruling = { verdict: 'dont-send' };
const REVISE: Ruling = { verdict: 'revise' };
const SEND: Ruling = { verdict: 'send' };

/** A week for an answer: five business days. */
const PATIENCE_DAYS = 5;
/** After a no: earliest for another post. */
const NEW_START_DAYS = 30;
/** Beyond this many days nothing changes. */
const MOST_DAYS = 3650;
const number = (value: number | null | undefined, none: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, 0), MOST_DAYS) : none;
const sinceContact = ({ facts }: Judged): number => number(facts.daysSinceLastContact, Infinity);
const unanswered = ({ facts }: Judged): number => number(facts.unansweredSent, 0);

/** They cannot do without it, whatever else holds. */
export function isNeeded({ facts, stage, says }: Judged): boolean {
  if (facts.askedByThem) return true;
  if (stage === 'after-offer') return says('withdraws', 'declines', 'accepts', 'schedules', 'practical') >= 3;
  if (says('withdraws') >= 3) return true;
  return facts.interviewScheduled === true && says('schedules', 'practical') >= 3;
}

/** Does it bring the reader something new, by the facts, and does the text not only say so? */
export function hasNews(one: Judged): boolean {
  const { facts, says, stage } = one;
  switch (facts.carriesSomethingNew) {
    case 'requested-document':
      return true;
    case 'factual-correction':
      return true;
    case 'competing-offer-deadline':
      return stage !== 'after-rejection' && says('news-deadline') >= 3;
    case 'other':
      if (stage === 'after-rejection') return says('practical') >= 3 || sinceContact(one) >= NEW_START_DAYS;
      return says('sells') < 3 && says('gimmick') < 3;
    default:
      if (says('practical') >= 3) return true;
      if (stage === 'after-rejection' || says('schedules') < 3) return false;
      return facts.interviewScheduled === true || says('status', 'defends', 're-opens', 'sells', 'pleads') < 3;
  }
}

/** A thank-you that is still due. */
const isFirstThanks = ({ facts, stage, says }: Judged): boolean =>
  (stage === 'after-interview' || stage === 'waiting-for-decision') && !facts.thankYouAlreadySent && says('thanks') >= 3;

/** A question about how things stand, whose time has come. */
function isDueQuestion(one: Judged): boolean {
  return one.says('status') >= 3 && tooEarly(one) === undefined && unanswered(one) < 2;
}

/** Is there something in it that may stay, once the rest is cut? Some harm leaves nothing but what they need. */
export function hasCore(one: Judged, harm: Harm): boolean {
  if (isNeeded(one) || hasNews(one) || isFirstThanks(one)) return true;
  if (harm === 'threatens' || harm === 'appeals' || harm === 'gossips' || harm === 'gimmick') return false;
  if (one.stage === 'after-rejection') return one.facts.carriesSomethingNew !== null && sinceContact(one) >= NEW_START_DAYS;
  if (one.stage === 'after-offer') return true;
  if (one.stage === 'networking-contact') return one.says('thanks', 'referral-thanks') >= 3 && one.facts.daysSinceLastContact !== null;
  return isDueQuestion(one);
}

const pastDate = ({ facts }: Judged): number => number(facts.daysPastDecisionDate, 7);
const untilDate = ({ facts }: Judged): number => Math.ceil(number(facts.daysUntilDecisionDate, 5));

const asksAnything = ({ reading }: Judged): boolean => reading.sentences.some(({ asks }) => asks);

/** From when it may go, where that is later than today. */
export function tooEarly(one: Judged): { readonly id: string; readonly until: string } | undefined {
  const { facts, today } = one;
  const dayNow = today;
  if (facts.decisionDateGiven === 'future') {
    return { id: 'their-date', until: businessDaysAfter(daysAfter(dayNow, untilDate(one)), GRACE_DAYS) };
  }
  const since = sinceContact(one);
  const lastContact = daysAfter(dayNow, -Math.floor(Math.min(since, MOST_DAYS)));
  if (facts.decisionDateGiven === 'past') {
    const date = daysAfter(dayNow, -Math.floor(pastDate(one)));
    if (businessDaysBetween(date, dayNow) < GRACE_DAYS) return { id: 'their-date', until: businessDaysAfter(date, GRACE_DAYS) };
    if (unanswered(one) < 1) return undefined;
  }
  if (!Number.isFinite(since)) return undefined;
  const earliest = businessDaysAfter(lastContact, PATIENCE_DAYS);
  if (since >= 7 || earliest <= dayNow) return undefined;
  return { id: unanswered(one) >= 1 ? 'asked-again-too-soon' : 'too-early', until: earliest };
}

/** The harm that weighs most, if there is any. */
export function worstHarm({ says, signals, reading }: Judged): Harm | undefined {
  void signals;
  void reading;
  return HARMS.find((harm) => says(harm) >= 3);
}

/** Words in sentences that neither thank nor wish nor ask anything a reader can use, in first person. */
export function ownStory({ signals, reading, meter }: Judged): number {
  return reading.sentences.reduce((sum, sentence, index) => {
    const useful = signals.inSentence(
      index,
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
    );
    return useful < 3 && meter[index]?.about === 'me' ? sum + sentence.words : sum;
  }, 0);
}

/** Lines that are items of a list. */
const bullets = ({ text, lines }: Judged['reading']): number =>
  lines.filter(({ start, end }) => /^\s*(?:[-*•·–]|\d{1,2}[.)])\s/.test(text.slice(start, end))).length;

const harmful = (id: Harm): Rule => ({
  id,
  decide: (one) => {
    if (worstHarm(one) !== id) return undefined;
    // “How did I do, and what did they think of me?” is a wish for feedback, if a long one.
    if (id === 'gossips' && one.stage === 'after-rejection' && one.says('feedback') >= 3) return undefined;
    return hasCore(one, id) && (isNeeded(one) || one.share(...HARMS) < 0.75) ? REVISE : DONT;
  },
});

const afterNo = (id: string, holds: (one: Judged) => boolean): Rule => ({
  id,
  decide: (one) => (one.stage === 'after-rejection' && !one.facts.askedByThem && holds(one) ? DONT : undefined),
});

/** Asks again; “I am not trying to change your mind” alone is a way of defending. */
const reopens = ({ reading, signals }: Judged): boolean =>
  reading.sentences.some((_, index) => signals.inSentence(index, 're-opens') >= 3 && signals.inSentence(index, 'denies') < 3);

/** All rules, in the order in which they are asked. */
export const RULES: readonly Rule[] = [
  ...(['empty', 'not-a-message', 'too-short', 'other-language'] as const).map((id): Rule => ({
    id,
    decide: (one) => (one.unreadable === id ? REVISE : undefined),
  })),
  { id: 'to-a-friend', decide: ({ says }) => (says('to-a-friend') >= 3 ? REVISE : undefined) },
  {
    id: 'told-not-to',
    decide: (one) => (one.facts.toldNotToContact === true && !isNeeded(one) ? DONT : undefined),
  },
  {
    id: 'third-message',
    decide: (one) =>
      unanswered(one) >= (one.stage === 'after-offer' ? 3 : 2) && !isNeeded(one) && !hasNews(one) && one.stage !== 'after-rejection'
        ? DONT
        : undefined,
  },
  ...(['threatens', 'appeals', 'gossips', 'gimmick'] as const).map(harmful),

  // After a no.
  afterNo('re-opens', (one) => reopens(one) && one.facts.carriesSomethingNew === null),
  afterNo('defending', (one) => one.says('defends', 'denies') >= 3 && !(hasNews(one) && sinceContact(one) >= NEW_START_DAYS)),
  ...(['pleads', 'pressures', 'vents', 'reproaches'] as const).map(harmful),
  {
    id: 'rehash',
    decide: (one) => (one.stage === 'after-rejection' && !one.facts.askedByThem && one.says('defends') >= 3 ? REVISE : undefined),
  },
  {
    id: 'another-post-too-soon',
    decide: (one) =>
      one.stage === 'after-rejection' &&
      !one.facts.askedByThem &&
      one.says('applies') >= 3 &&
      sinceContact(one) < NEW_START_DAYS &&
      one.says('practical') < 3
        ? { verdict: 'wait', until: businessDaysAfter(daysAfter(one.today, NEW_START_DAYS - Math.floor(sinceContact(one)) - 1), 1) }
        : undefined,
  },
  afterNo('second-request', (one) => unanswered(one) >= 1 && !hasNews(one)),
  afterNo('sells', ({ says }) => says('sells') >= 3),
  afterNo('about-you', (one) => {
    if (hasNews(one)) return false;
    const kind = one.share('thanks', 'wishes', 'accepts-no', 'keep-light', 'feedback', 'networking', 'applies', 'practical', 'status');
    return kind === 0 || (one.reading.words > 60 && kind < 0.4) || (ownStory(one) > 40 && kind < 0.6);
  }),

  // Before the decision.
  {
    id: 'mending-an-answer',
    decide: (one) => {
      if (one.stage !== 'after-interview' && one.stage !== 'waiting-for-decision') return undefined;
      if (isNeeded(one) || one.says('defends') < 3) return undefined;
      if (hasNews(one) && one.share('defends') < 0.5) return one.says('defends') >= 6 ? REVISE : undefined;
      if (isFirstThanks(one)) return one.share('defends') > 0.2 || one.says('defends') >= 6 ? REVISE : undefined;
      return isDueQuestion(one) ? REVISE : DONT;
    },
  },
  {
    id: 'sells',
    decide: (one) => {
      if (one.says('sells') < 3 || isNeeded(one) || one.stage === 'after-offer' || one.stage === 'never-interviewed') return undefined;
      if (isFirstThanks(one)) return one.says('sells') >= 9 || one.share('sells') > 0.4 ? REVISE : undefined;
      return one.stage === 'networking-contact' || isDueQuestion(one) ? undefined : DONT;
    },
  },
  {
    id: 'thanked-already',
    decide: (one) =>
      (one.stage === 'after-interview' || one.stage === 'waiting-for-decision') &&
      one.facts.thankYouAlreadySent &&
      !isNeeded(one) &&
      !hasNews(one) &&
      one.says('status') < 3 &&
      !asksAnything(one)
        ? DONT
        : undefined,
  },

  // Time.
  {
    id: 'asked-for-later',
    decide: (one) => {
      if (!one.facts.askedByThem || one.facts.decisionDateGiven !== 'future') return undefined;
      const isLater =
        one.says('later', 'their-date') >= 3 ||
        untilDate(one) > 9 ||
        (one.says('status') >= 3 && asksAnything(one) && one.facts.carriesSomethingNew === null);
      return isLater ? { verdict: 'wait', until: businessDaysAfter(daysAfter(one.today, untilDate(one) - 1), 1) } : undefined;
    },
  },
  {
    id: 'too-early',
    decide: (one) => {
      if (one.facts.askedByThem || hasNews(one) || isFirstThanks(one)) return undefined;
      if (one.stage === 'after-rejection' && one.facts.decisionDateGiven === null) return undefined;
      if (
        one.stage === 'after-offer' &&
        (one.says('accepts', 'declines', 'negotiates', 'asks-time') >= 3
          ? one.facts.decisionDateGiven === null && unanswered(one) === 0
          : one.facts.decisionDateGiven !== 'future' && unanswered(one) === 0)
      )
        return undefined;
      if (one.says('their-date') >= 3 && one.facts.decisionDateGiven === null) {
        return { verdict: 'wait', until: businessDaysAfter(one.today, PATIENCE_DAYS) };
      }
      const early = tooEarly(one);
      const asks =
        one.says('status') >= 3 || ((one.facts.thankYouAlreadySent || one.facts.decisionDateGiven === 'future') && asksAnything(one));
      return early === undefined || !asks ? undefined : { verdict: 'wait', until: early.until, part: early.id };
    },
  },

  // Words.
  {
    id: 'placeholder',
    // A line of underscores may be a name left out while the draft is shown around: marked, but lighter than what they asked for.
    decide: ({ placeholders, reading, facts }) =>
      placeholders.some(({ start, end }) => !facts.askedByThem || !/^_+$/.test(reading.text.slice(start, end))) ? REVISE : undefined,
  },
  { id: 'wrong-name', decide: (one) => (one.wrongName !== undefined ? REVISE : undefined) },
  { id: 'wrong-company', decide: (one) => (one.wrongCompany.length > 0 ? REVISE : undefined) },
  { id: 'wrapper', decide: ({ says }) => (says('wrapper') >= 3 ? REVISE : undefined) },
  { id: 'shouting', decide: (one) => (one.isShouted ? REVISE : undefined) },
  { id: 'chatty', decide: ({ says, facts }) => (says('chatty') >= (facts.channel === 'text' ? 12 : 6) ? REVISE : undefined) },
  { id: 'apologizes', decide: ({ says }) => (says('apologizes') >= 9 ? REVISE : undefined) },
  {
    id: 'too-long',
    decide: ({ reading, facts, stage }) => (reading.words > 230 && !facts.askedByThem && stage !== 'after-offer' ? REVISE : undefined),
  },
  {
    id: 'rambles',
    decide: (one) => (one.stage === 'after-offer' && ownStory(one) > 70 && ownStory(one) > one.reading.words * 0.55 ? REVISE : undefined),
  },
  {
    id: 'several-asks',
    decide: ({ reading, says, stage }) =>
      reading.sentences.filter(({ asks }) => asks).length >= 4 ||
      (stage === 'networking-contact' && says('requests') >= 9) ||
      (stage === 'after-offer' && bullets(reading) >= 5 && says('negotiates') >= 9)
        ? REVISE
        : undefined,
  },
  { id: 'fine', decide: () => SEND },
];

/** The rule that decides, with its ruling. */
export function judge(one: Judged): Ruling & { readonly rule: string } {
  for (const { id, decide } of RULES) {
    const ruling = decide(one);
    if (ruling !== undefined) return { ...ruling, rule: ruling.part ?? id };
  }
  return { ...SEND, rule: 'fine' };
}
