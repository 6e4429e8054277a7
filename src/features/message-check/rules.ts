/**
 * The rules in their order: purpose, time, words. The first that applies decides. Sources: `001` (a candidate serves the reader; defending after a
 * no harms; each unasked extra makes it worse) and the norms on timing and number, which advisers give as “about”.
 */
import { businessDaysAfter, daysAfter } from '../../lib/dates.ts';
import type { Verdict } from './facts.ts';
import type { RuleId } from './rule-ids.ts';
import { HARMS, type Harm, type Judged } from './judged.ts';
import {
  asksAnything,
  hasCore,
  hasKnownPurpose,
  hasNews,
  isDueQuestion,
  isFirstThanks,
  isMissedCall,
  isNeeded,
  isOfferMatter,
  NEW_START_DAYS,
  ownStory,
  PATIENCE_DAYS,
  sinceContact,
  tooEarly,
  unanswered,
  untilDate,
  worstHarm,
  isBeforeDecision,
} from './standing.ts';

/** What a rule decides. */
export interface Ruling {
  readonly verdict: Verdict;
  /** ISO date, with `wait`. */
  readonly until?: string;
  /** The part of the rule that decided, where it has several. */
  readonly part?: RuleId;
}

/** One rule of the check. */
export interface Rule {
  readonly id: RuleId;
  readonly decide: (one: Judged) => Ruling | undefined;
}

const DONT: Ruling = { verdict: 'dont-send' };
const REVISE: Ruling = { verdict: 'revise' };
const SEND: Ruling = { verdict: 'send' };

const rule = (id: RuleId, decide: Rule['decide']): Rule => ({ id, decide });
/** A rule that gives one answer where something holds. */
const when = (id: RuleId, ruling: Ruling, holds: (one: Judged) => boolean): Rule => rule(id, (one) => (holds(one) ? ruling : undefined));
const afterNo = (id: RuleId, ruling: Ruling, holds: (one: Judged) => boolean): Rule =>
  when(id, ruling, (one) => one.stage === 'after-rejection' && !one.facts.askedByThem && holds(one));

/** Lines that are items of a list. */
const bullets = ({ text, lines }: Judged['reading']): number =>
  lines.filter(({ start, end }) => /^\s*(?:[-*•·–]|\d{1,2}[.)])\s/.test(text.slice(start, end))).length;

/** Several questions or wishes at once, in sentences of their own or in one long one. */
function asksMuch({ reading, signals, stage, facts }: Judged): boolean {
  if (facts.askedByThem) return false;
  const isList = ({ start, end, asks, words }: (typeof reading.sentences)[number], index: number): boolean =>
    (asks || signals.inSentence(index, 'requests', 'feedback') >= 3) &&
    words >= 22 &&
    (reading.text.slice(start, end).match(/,|\b[2-9]\)/g) ?? []).length >= 3;
  return reading.sentences.filter(({ asks }) => asks).length >= (stage === 'networking-contact' ? 3 : 4) || reading.sentences.some(isList);
}

/** Something that turns against the reader, or leans on them. With something they need beside it, it is to be cut; else it is all there is. */
const harmful = (id: Harm): Rule =>
  rule(id, (one) => {
    if (worstHarm(one) !== id) return undefined;
    // “How did I do, and what did they think of me?” is a wish for feedback, if a long one.
    if (id === 'gossips' && one.stage === 'after-rejection' && one.says('feedback') >= 3) return undefined;
    const isSmall =
      isNeeded(one) ||
      isDueQuestion(one) ||
      isFirstThanks(one) ||
      one.stage === 'after-offer' ||
      hasNews(one) ||
      one.share(...HARMS) < 0.75;
    if (id === 'gossips' && asksMuch(one) && one.signals.hits.filter(({ signal }) => signal === id).length === 1) return undefined;
    return hasCore(one, id) && isSmall ? REVISE : DONT;
  });

/** Asks again; “I am not trying to change your mind” alone is a way of defending. */
const reopens = ({ reading, signals }: Judged): boolean =>
  reading.sentences.some((_, index) => signals.inSentence(index, 're-opens') >= 3 && signals.inSentence(index, 'denies') < 3);

const DATE =
  /\b(?:mon|tues|wednes|thurs|fri)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d|\b(?:tomorrow|days?|weeks?)\b/i;

/** All rules, in the order in which they are asked. */
export const RULES: readonly Rule[] = [
  // What cannot be judged.
  ...(['empty', 'not-a-message', 'too-short', 'other-language'] as const).map((id) => when(id, REVISE, (one) => one.unreadable === id)),
  when('foreign-thanks', SEND, (one) => one.isForeignThanks && one.facts.toldNotToContact !== true),
  when('cannot-read', REVISE, (one) => one.unreadable === 'cannot-read'),
  when('to-a-friend', REVISE, ({ says }) => says('to-a-friend') >= 3),

  // Purpose: nobody is to write, or nobody needs another one.
  when('told-not-to', DONT, (one) => one.facts.toldNotToContact === true && !isNeeded(one)),
  when(
    'third-message',
    DONT,
    (one) =>
      unanswered(one) >= (one.stage === 'after-offer' && asksAnything(one) ? 3 : 2) &&
      !isNeeded(one) &&
      !hasNews(one) &&
      one.stage !== 'after-rejection',
  ),
  ...(['threatens', 'appeals', 'gossips', 'gimmick'] as const).map(harmful),

  // Purpose, after a no.
  afterNo('second-request', DONT, (one) => (unanswered(one) >= 1 || one.says('said-before') >= 3) && !hasNews(one)),
  when(
    're-opens',
    DONT,
    (one) => one.stage === 'never-interviewed' && !one.facts.askedByThem && one.facts.interviewScheduled !== true && reopens(one),
  ),
  afterNo(
    're-opens',
    DONT,
    (one) => reopens(one) && one.facts.carriesSomethingNew !== 'requested-document' && sinceContact(one) < NEW_START_DAYS,
  ),
  afterNo('defending', DONT, (one) => {
    // “I am not asking you to reconsider, only for one tip”: gracious, where nothing is defended.
    const isGracious = one.share('thanks', 'wishes', 'accepts-no', 'feedback') > 0.6;
    const isLight =
      one.saysApartFrom(['thanks', 'wishes', 'networking'], 'about-me') < 3 &&
      (one.says('defends') < 3
        ? one.says('feedback', 'accepts-no', 'wishes') >= 3
        : one.says('defends') === 3 && one.says('denies') < 3 && isGracious);
    return !isLight && one.says('defends', 'denies') >= 3 && !(hasNews(one) && sinceContact(one) >= NEW_START_DAYS);
  }),
  ...(['pleads', 'pressures', 'vents', 'reproaches'] as const).map(harmful),
  afterNo('rehash', REVISE, (one) => one.says('defends') >= 3 && hasNews(one)),
  rule('another-post-too-soon', (one) =>
    one.stage === 'after-rejection' &&
    !one.facts.askedByThem &&
    one.says('applies') >= 3 &&
    sinceContact(one) < NEW_START_DAYS &&
    one.says('practical') < 3
      ? { verdict: 'wait', until: businessDaysAfter(daysAfter(one.today, NEW_START_DAYS - Math.floor(sinceContact(one)) - 1), 1) }
      : undefined,
  ),
  afterNo('sells', DONT, ({ says }) => says('sells') >= 3),
  afterNo('about-you', DONT, (one) => {
    if (hasNews(one)) return false;
    const kind = one.share('thanks', 'wishes', 'accepts-no', 'keep-light', 'feedback', 'networking', 'applies', 'practical', 'status');
    const isUnasked = one.says('sends-asked') >= 3 && one.says('practical', 'applies') < 3;
    const gracious = one.share('thanks', 'wishes', 'accepts-no', 'keep-light', 'feedback', 'practical');
    // What is no thanks must at least be one of these, or there is little in it for them.
    const isKnown = one.says('applies', 'feedback') >= 3 || (one.says('status') >= 3 && one.facts.decisionDateGiven === 'past');
    return kind === 0 || isUnasked || (gracious < 0.35 && !isKnown) || (ownStory(one) > 40 && kind < 0.6);
  }),

  // Purpose, with somebody one hardly knows.
  rule('asks-job', (one) => {
    if ((one.stage !== 'networking-contact' && one.stage !== 'never-interviewed') || one.facts.askedByThem || one.says('asks-job') < 3)
      return undefined;
    return one.saysApartFrom(['asks-job'], 'thanks') >= 3 && one.facts.daysSinceLastContact !== null ? REVISE : DONT;
  }),

  // Purpose, before the decision.
  rule('mending-an-answer', (one) => {
    if (!isBeforeDecision(one) || isNeeded(one) || one.says('defends') < 3) return undefined;
    if (hasNews(one) && one.share('defends') < 0.5) return one.says('defends') >= 6 ? REVISE : undefined;
    const phrases = one.signals.hits.filter(({ signal, weight }) => signal === 'defends' && weight === 3).length;
    if (isFirstThanks(one)) return one.share('defends') > 0.3 || phrases >= 2 ? REVISE : undefined;
    return isDueQuestion(one) ? REVISE : DONT;
  }),
  rule('sells', (one) => {
    if (
      one.says('sells') < 3 ||
      one.says('corrects') >= 3 ||
      isNeeded(one) ||
      one.stage === 'after-offer' ||
      one.stage === 'never-interviewed'
    )
      return undefined;
    if (isFirstThanks(one)) return one.says('sells') >= 9 || one.share('sells') > 0.4 ? REVISE : undefined;
    return one.stage === 'networking-contact' || isDueQuestion(one) ? undefined : DONT;
  }),
  when(
    'thanked-already',
    DONT,
    (one) =>
      isBeforeDecision(one) &&
      one.facts.thankYouAlreadySent &&
      !isNeeded(one) &&
      !hasNews(one) &&
      one.says('status', 'feedback') < 3 &&
      !asksAnything(one) &&
      !isMissedCall(one),
  ),

  // Time.
  rule('asked-for-later', (one) => {
    if (!one.facts.askedByThem || one.facts.decisionDateGiven !== 'future' || one.facts.askedFrom === false) return undefined;
    const isLater =
      one.facts.askedFrom === true ||
      one.says('later', 'their-date') >= 3 ||
      untilDate(one) > 9 ||
      (one.says('status') >= 3 && asksAnything(one) && one.facts.carriesSomethingNew === null);
    return isLater ? { verdict: 'wait', until: businessDaysAfter(daysAfter(one.today, untilDate(one) - 1), 1) } : undefined;
  }),
  rule('too-early', (one) => {
    const isQuestion = one.stage === 'waiting-for-decision' && one.says('status') >= 3 && asksAnything(one);
    if (one.facts.askedByThem || hasNews(one) || (isFirstThanks(one) && !isQuestion)) return undefined;
    if (one.stage === 'after-rejection' && one.facts.decisionDateGiven === null) return undefined;
    if (one.stage === 'networking-contact' && unanswered(one) === 0 && one.facts.decisionDateGiven === null) return undefined;
    if (one.stage === 'after-offer' && one.facts.decisionDateGiven === null && sinceContact(one) >= 4) return undefined;
    if (one.stage === 'after-offer' && unanswered(one) === 0) {
      const asksForLetter = one.says('asks-letter') >= 3 && asksAnything(one);
      if (one.facts.decisionDateGiven !== 'future' || (isOfferMatter(one) && !asksForLetter)) return undefined;
    }
    if (one.says('their-date') >= 3 && one.facts.decisionDateGiven === null) {
      return { verdict: 'wait', until: businessDaysAfter(one.today, PATIENCE_DAYS) };
    }
    const early = tooEarly(one);
    const asks =
      one.says('status', 'feedback') >= 3 ||
      (one.stage === 'never-interviewed' && one.says('applies') >= 3 && one.facts.decisionDateGiven === 'future') ||
      ((one.facts.thankYouAlreadySent || one.facts.decisionDateGiven === 'future') && asksAnything(one));
    return early === undefined || !asks ? undefined : { verdict: 'wait', until: early.until, part: early.id };
  }),

  // Words.
  // A line of underscores may be a name left out while the draft is shown around: marked, but lighter than what they asked for.
  when('placeholder', REVISE, ({ placeholders, reading, facts }) =>
    placeholders.some(({ start, end }) => !facts.askedByThem || !/^_+$/.test(reading.text.slice(start, end))),
  ),
  when('wrong-name', REVISE, (one) => one.wrongName !== undefined),
  when('wrong-company', REVISE, (one) => one.wrongCompany.length > 0),
  when('wrapper', REVISE, ({ says }) => says('wrapper') >= 3),
  when(
    'offer-without-date',
    REVISE,
    ({ facts, reading }) => facts.carriesSomethingNew === 'competing-offer-deadline' && !DATE.test(reading.text),
  ),
  when('flatters', REVISE, ({ signals }) => signals.hits.filter(({ signal }) => signal === 'flatters').length >= 2),
  when('shouting', REVISE, (one) => one.isShouted),
  when('chatty', REVISE, ({ textSpeak, facts }) => textSpeak.length >= (facts.channel === 'text' ? 5 : 3)),
  when('apologizes', REVISE, ({ says, facts, reading }) => {
    // Two lines put a fact right; more is hand-wringing.
    const isDrawnOut = facts.carriesSomethingNew === 'factual-correction' && reading.words > 60;
    return says('apologizes') >= (isDrawnOut ? 6 : 9);
  }),
  when('too-long', REVISE, ({ reading, facts, stage }) => {
    const most = stage === 'waiting-for-decision' || stage === 'networking-contact' ? 180 : 230;
    return reading.words > most && !facts.askedByThem && stage !== 'after-offer';
  }),
  when('rambles', REVISE, (one) => {
    if (one.signals.hits.filter(({ signal }) => signal === 'overshares').length >= 2) return true;
    const own = ownStory(one);
    if (one.stage === 'after-offer') return own > 45 && own > one.reading.words * 0.4;
    if (one.stage === 'networking-contact') return own > 60 && own > one.reading.words * 0.45;
    return one.stage === 'never-interviewed' && one.facts.interviewScheduled === true && own >= 35 && own > one.reading.words * 0.4;
  }),
  when(
    'several-asks',
    REVISE,
    (one) =>
      asksMuch(one) ||
      (one.stage === 'networking-contact' && one.says('requests') >= 9) ||
      (one.stage === 'after-offer' && bullets(one.reading) >= 5 && one.says('negotiates') >= 9),
  ),
  rule('terms-too-soon', (one) => {
    if (!isBeforeDecision(one) || isNeeded(one)) return undefined;
    const asked = one.reading.sentences.some(({ asks }, index) => asks && one.signals.inSentence(index, 'negotiates') >= 3);
    if (isFirstThanks(one)) return asked ? REVISE : undefined;
    return one.says('negotiates') >= 6 && one.says('status') < 3 ? DONT : undefined;
  }),
  when('unclear', REVISE, (one) => !isNeeded(one) && !hasNews(one) && !hasKnownPurpose(one)),
  rule('fine', () => SEND),
];

/** The rule that decides, with its ruling. */
export function judge(one: Judged): Ruling & { readonly rule: RuleId } {
  for (const { id, decide } of RULES) {
    const ruling = decide(one);
    if (ruling !== undefined) return { ...ruling, rule: ruling.part ?? id };
  }
  return { ...SEND, rule: 'fine' };
}
