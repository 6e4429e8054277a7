/** Should I send this? The door of the check: a message and what was answered in, an answer in words out. */
import { shareAboutThem, type MeterBit } from './about.ts';
import { withAnswer, type Advice, type Draft, type FollowUpFacts, type Purpose, type Span } from './facts.ts';
import { findingsOf } from './findings.ts';
import { judgedMessage, type Judged } from './judged.ts';
import { judge } from './judgment.ts';
import { model, MODEL_PARTS } from './learned.ts';
import type { Model } from './model.ts';
import { readMessage } from './reading.ts';
import { wordsOf, type ReasonToSend } from './ruling-words.ts';
import { prepareSpelling } from './spelling.ts';
import { hasNews, unanswered } from './standing.ts';

/** Everything the check finds out about a message at once. */
export interface Checked {
  readonly advice: Advice;
  /** Who each sentence is about, in order; greeting and signature left out. */
  readonly meter: readonly MeterBit[];
  /** What it is for, as far as the text and the facts tell. */
  readonly purpose: Purpose | undefined;
  /** Where its sentences stand, as offsets: what is cut is cut whole. */
  readonly sentences: readonly Span[];
}

/** The one thing only the person can say; the answers in the order of `SERVES`. */
const QUESTION = { text: 'Did they ask for this, or do they need it?', answers: ['They asked', 'They need it', 'Neither'] } as const;

function reasonToSend(one: Judged): ReasonToSend | undefined {
  const { purpose, facts } = one;
  if (facts.askedByThem) return 'asked';
  if (hasNews(one) && purpose !== 'thanks') return purpose ?? 'news';
  if (facts.stage === 'after-rejection' && purpose === 'thanks') return 'after-no';
  return purpose === 'status' && unanswered(one) >= 1 ? 'last-question' : purpose;
}

/** Whether to send a message, who it is about and what it is for. `today` is an ISO date. Never throws. */
export function checkMessage(draft: Draft, facts: FollowUpFacts, today: string, learned: Model = model()): Checked {
  const one = judgedMessage(draft, withAnswer(facts), today, learned);
  const judgment = judge(one);
  const { verdict, until, rule, doubtful } = judgment;
  const words = wordsOf(rule, verdict, reasonToSend(one), until);
  const effect = verdict === 'send' ? 'good' : verdict === 'wait' ? 'time' : 'purpose';
  const advice: Advice = {
    verdict,
    ...(until === undefined ? {} : { waitUntil: until }),
    rule,
    headline: words.headline,
    findings: [{ rule, effect, text: words.headline, why: words.why }, ...findingsOf(one, judgment)],
    aboutThem: shareAboutThem(one.meter),
    instead: words.instead,
    ...(doubtful === undefined ? {} : { question: { ...QUESTION, span: doubtful } }),
    unread: one.reading.unread.map(({ start, end }) => [start, end] as const),
  };
  return {
    advice,
    meter: one.meter,
    purpose: one.purpose,
    sentences: one.reading.sentences.map(({ start, end }) => [start, end] as const),
  };
}

/**
 * Whether to send a message. `today` is an ISO date. Never throws: numbers that are none count as unknown, and only the first
 * 20,000 characters are read.
 */
export function adviseFollowUp(draft: Draft, facts: FollowUpFacts, today: string): Advice {
  return checkMessage(draft, facts, today).advice;
}

/**
 * A message to try the check on: a browser is slow at what it does for the first time. One sentence has more than 1,000 letters: at such a
 * text V8 makes a pattern ready once, at shorter ones twice, first for a single look, which takes three times as long.
 */
const TRIAL = `Dear Ms. Lee,

${'Thank you for your time on Tuesday, I enjoyed hearing how you and Ann Cole plan the week, and would Friday at ten suit you, '.repeat(9)}I was nervous.

Kind regards,
Jo Ray`;
const TRIAL_FACTS: FollowUpFacts = {
  stage: 'after-interview',
  askedByThem: false,
  daysSinceLastContact: 1,
  decisionDateGiven: null,
  unansweredSent: 0,
  thankYouAlreadySent: false,
  carriesSomethingNew: null,
};

/** What there is to do before the first message, in small parts. */
const todo: (() => void)[] = [
  ...MODEL_PARTS,
  prepareSpelling,
  () => void readMessage(TRIAL),
  () => void checkMessage({ text: TRIAL }, TRIAL_FACTS, '2026-01-05'),
];

/** Gets the check ready as long as there is time; `true` once it is. Not needed, but the first answer then comes at once. */
export function prepareAdvice(isTimeLeft: () => boolean = () => true): boolean {
  while (todo.length > 0 && isTimeLeft()) todo.shift()?.();
  return todo.length === 0;
}
