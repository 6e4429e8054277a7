/** Should I send this? The judgment in its order: purpose, time, words. Every rule stands in `rules.ts`, its words in `rule-words.ts`. */
import { shareAboutThem, type MeterBit } from './about.ts';
import type { Advice, Draft, FollowUpFacts, Purpose } from './facts.ts';
import { findingsOf } from './findings.ts';
import { judgedMessage, type Judged } from './judged.ts';
import { purposeIn } from './purpose.ts';
import { wordsOf, type ReasonToSend } from './ruling-words.ts';
import { judge } from './rules.ts';
import { hasNews } from './standing.ts';
import { prepareSignals } from './signals.ts';

/** Everything the check finds out about a message at once. */
export interface Checked {
  readonly advice: Advice;
  /** Who each sentence is about, in order; greeting and signature left out. */
  readonly meter: readonly MeterBit[];
  /** What it is for, as far as the text and the facts tell. */
  readonly purpose: Purpose | undefined;
  /** Where its sentences stand, as offsets: what is cut is cut whole. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** Whether to send a message, who it is about and what it is for. `today` is an ISO date. Never throws. */
export function checkMessage(draft: Draft, facts: FollowUpFacts, today: string): Checked {
  const one = judgedMessage(draft, facts, today);
  const { verdict, until, rule } = judge(one);
  const purpose = purposeIn(one);
  const words = wordsOf(rule, verdict, reasonToSend(one, purpose), until);
  const effect = verdict === 'send' ? 'good' : verdict === 'wait' ? 'time' : 'purpose';
  const advice: Advice = {
    verdict,
    ...(until === undefined ? {} : { waitUntil: until }),
    rule,
    headline: words.headline,
    findings: [{ rule, effect, text: words.headline, why: words.why }, ...findingsOf(one, verdict, rule)],
    aboutThem: shareAboutThem(one.meter),
    instead: words.instead,
  };
  return { advice, meter: one.meter, purpose, sentences: one.reading.sentences.map(({ start, end }) => [start, end] as const) };
}

function reasonToSend(one: Judged, purpose: Purpose | undefined): ReasonToSend | undefined {
  if (one.facts.askedByThem) return 'asked';
  if (hasNews(one) && purpose !== 'thanks') return purpose ?? 'news';
  if (one.stage === 'after-rejection' && purpose !== 'feedback' && purpose !== 'applies') return 'after-no';
  return purpose === 'status' && one.facts.unansweredSent >= 1 ? 'last-question' : purpose;
}

/**
 * Whether to send a message. `today` is an ISO date. Never throws: numbers that are none count as unknown, and only the first
 * 20,000 characters are read. Rules: `rules.ts`.
 */
export function adviseFollowUp(draft: Draft, facts: FollowUpFacts, today: string): Advice {
  return checkMessage(draft, facts, today).advice;
}

/** Gets the check ready as long as there is time; `true` once it is. Not needed, but the first answer then comes at once. */
export const prepareAdvice = prepareSignals;
