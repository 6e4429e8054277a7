/**
 * The rules in their order: what cannot be judged, what nobody may refuse, what was answered, the form. What the text says is for the model
 * (`judgment.ts`). Sources: a candidate serves the reader, and defending after a no harms; the norms on timing and number, which advisers
 * give as “about”. `docs/follow-up.md` says more.
 */
import { businessDaysAfter, daysAfter } from '../../lib/dates.ts';
import type { Verdict } from './facts.ts';
import type { Judged } from './judged.ts';
import { resigns } from './resigns.ts';
import type { Unreadable } from './readable.ts';
import type { RuleId } from './rule-ids.ts';
import {
  asksAnything,
  hasNews,
  isBeforeDecision,
  isNeeded,
  NEW_START_DAYS,
  sinceContact,
  tooEarly,
  unanswered,
  untilDate,
} from './standing.ts';

/** What a rule decides. */
export interface Ruling {
  readonly verdict: Verdict;
  /** ISO date, with `wait`. */
  readonly until?: string;
  /** The part of the rule that decided, where it has several. */
  readonly part?: RuleId;
}

/** Where a rule comes from: what a candidate owes the reader; the norms on timing and number, which advisers give as “about”; or how mail is read. */
type Source = 'serve the reader' | 'norms of time and number' | 'how it is read';

/** One rule of the check. Its examples stand in the tests. */
export interface Rule {
  readonly id: RuleId;
  /** What it is about, in a sentence. */
  readonly means: string;
  readonly source: Source;
  readonly decide: (one: Judged) => Ruling | undefined;
}

const ruling =
  (verdict: Verdict) =>
  (source: Source, id: RuleId, means: string, holds: (one: Judged) => boolean): Rule => ({
    id,
    means,
    source,
    decide: (one) => (holds(one) ? { verdict } : undefined),
  });
const dontSend = ruling('dont-send');
const revise = ruling('revise');
const wait = (id: RuleId, means: string, decide: Rule['decide']): Rule => ({ id, means, source: 'norms of time and number', decide });

const unreadableAs = (id: Unreadable, means: string): Rule => revise('how it is read', id, means, (one) => one.unreadable === id);

/** What cannot be judged. */
export const UNREADABLE: readonly Rule[] = [
  unreadableAs('empty', 'There is no text.'),
  unreadableAs('not-a-message', 'A link, a note, an advertisement, code, a signature, or somebody else’s message.'),
  unreadableAs('too-short', 'Too few words to tell what they are for.'),
  unreadableAs('other-language', 'Another language than the interview was in.'),
  ruling('send')(
    'how it is read',
    'foreign-thanks',
    'Thanks that are due, in the language of the interview, which the check does not know.',
    (one) => one.isForeignThanks && one.facts.toldNotToContact !== true,
  ),
  unreadableAs('cannot-read', 'The language of the interview, which the check does not know.'),
  revise('how it is read', 'resigns', 'A letter of resignation: no message to somebody who might hire.', (one) => resigns(one.reading)),
];

/** From here on the model is as good as certain. */
export const SURE = 0.8;
/** A sentence this likely to be marked speaks against sending. */
export const TELLING = 0.5;
/** A message this likely to tell a need is taken to. */
const NEED_TOLD = 0.3;

/** A need nobody may refuse is told: the message is for just that, or tells one beside. Not where it is sure to do harm. */
export function isNeed(one: Judged): boolean {
  const isTold = one.purpose === 'needs' || one.needs >= NEED_TOLD;
  return isTold && (one.likely['dont-send'] < SURE || one.kinds.every(({ share }) => share < TELLING));
}

/** A date this near is one by which they want it, unless it is said to be one from which on. */
const SOON_DAYS = 3;
const isAfterNo = (one: Judged): boolean => one.facts.stage === 'after-rejection';

/** What was answered, where that alone decides: nobody is to write, nobody needs another one, or it is too early. */
export const BY_FACTS: readonly Rule[] = [
  dontSend(
    'serve the reader',
    'told-not-to',
    'They asked not to be written to.',
    (one) => one.facts.toldNotToContact === true && !isNeeded(one),
  ),
  dontSend('norms of time and number', 'third-message', 'Two are out without an answer, and this one brings nothing new.', (one) => {
    const most = one.facts.stage === 'after-offer' && asksAnything(one) ? 3 : 2;
    return unanswered(one) >= most && !isNeeded(one) && !hasNews(one) && !isAfterNo(one);
  }),
  dontSend(
    'norms of time and number',
    'second-request',
    'After a no, the same wish a second time.',
    (one) => isAfterNo(one) && unanswered(one) >= 1 && !hasNews(one) && (one.purpose === 'feedback' || one.purpose === 'status'),
  ),
  dontSend(
    'serve the reader',
    'thanked-already',
    'They have been thanked, and there is nothing else in it.',
    (one) =>
      isBeforeDecision(one) &&
      one.facts.thankYouAlreadySent &&
      one.purpose === 'thanks' &&
      !isNeeded(one) &&
      !hasNews(one) &&
      !asksAnything(one),
  ),
  wait('another-post-too-soon', 'After a no, another post with the same people within a month.', (one) => {
    if (!isAfterNo(one) || one.purpose !== 'applies' || one.facts.askedByThem) return undefined;
    const days = NEW_START_DAYS - Math.floor(sinceContact(one));
    return days > 0 ? { verdict: 'wait', until: businessDaysAfter(daysAfter(one.today, days - 1), 1) } : undefined;
  }),
  wait('asked-for-later', 'They asked for it from a day on that has not come.', (one) => {
    const { askedByThem, decisionDateGiven, askedFrom } = one.facts;
    const isLater = askedFrom ?? (one.likely.wait > 0.5 && untilDate(one) > SOON_DAYS);
    if (!askedByThem || decisionDateGiven !== 'future' || !isLater) return undefined;
    return { verdict: 'wait', until: businessDaysAfter(daysAfter(one.today, untilDate(one) - 1), 1) };
  }),
  wait('too-early', 'A question about how things stand before its time.', (one) => {
    if (one.purpose !== 'status' || isAfterNo(one) || one.facts.askedByThem || hasNews(one)) return undefined;
    const early = tooEarly(one);
    return early === undefined ? undefined : { verdict: 'wait', until: early.until, part: early.id };
  }),
];

const DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d|\b(?:tomorrow|days?|weeks?|month|noon|tonight)\b/i;
/** Misspelled words a letter may have; one more, and it looks careless. */
export const MOST_SLIPS = 2;
/** Longer messages are work to read: with a question, and else. */
const MOST_WORDS = { question: 180, other: 230 };
/** “I forgot to attach it”, “the file does not want to”: an attachment that is named and not there. */
const NOT_ATTACHED =
  /\b(?:forg[oe]t\w*|could ?n.t|can(?:no|'|’)t|won.t|did ?n.t|not able to|unable to|fail\w*|refus\w+) (?:\w+ ){0,4}(?:attach|upload)|\battachment (?:is )?(?:missing|to follow|will follow)\b/i;

/** What only the form shows. */
export const BY_FORM: readonly Rule[] = [
  // A line of underscores may be a name left out while the draft is shown around: marked, but lighter than what they asked for.
  revise('how it is read', 'placeholder', 'A blank or a prompt was left in.', ({ placeholders, reading, facts }) =>
    placeholders.some(({ start, end }) => !facts.askedByThem || !/^_+$/.test(reading.text.slice(start, end))),
  ),
  revise('how it is read', 'wrong-name', 'The reader has another name, or two.', (one) => one.wrongName !== undefined),
  revise('how it is read', 'wrong-company', 'Another firm is named in the place of theirs.', (one) => one.wrongCompany.length > 0),
  revise('how it is read', 'misspelled', 'Three or more words are misspelled.', (one) => one.misspellings.length > MOST_SLIPS),
  revise('how it is read', 'not-attached', 'It says that the attachment is not there.', ({ reading }) => NOT_ATTACHED.test(reading.text)),
  revise(
    'serve the reader',
    'offer-without-date',
    'Another offer without the date that makes it news.',
    ({ facts, reading, purpose }) =>
      (facts.carriesSomethingNew === 'competing-offer-deadline' || purpose === 'news-deadline') &&
      facts.stage !== 'after-offer' &&
      !DATE.test(reading.text),
  ),
  revise('how it is read', 'shouting', 'Most of it is in capitals.', (one) => one.isShouted),
  revise(
    'how it is read',
    'chatty',
    'Short forms of text messages.',
    ({ textSpeak, facts }) => textSpeak.length >= (facts.channel === 'text' ? 5 : 3),
  ),
  revise('how it is read', 'too-long', 'Longer than a reader takes time for.', ({ facts, reading, purpose }) => {
    const most = purpose === 'status' || facts.stage === 'networking-contact' ? MOST_WORDS.question : MOST_WORDS.other;
    return reading.words > most && !facts.askedByThem && facts.stage !== 'after-offer';
  }),
];

/** Every rule, as it is asked. */
export const RULES: readonly Rule[] = [...UNREADABLE, ...BY_FACTS, ...BY_FORM];

/** The first of these rules that decides. */
export function firstRuling(rules: readonly Rule[], one: Judged): (Ruling & { readonly rule: RuleId }) | undefined {
  for (const { id, decide } of rules) {
    const ruling = decide(one);
    if (ruling !== undefined) return { ...ruling, rule: ruling.part ?? id };
  }
  return undefined;
}
