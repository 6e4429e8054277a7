/** Should I send this? The judgment in its order: purpose, time, words. Every rule stands in `rules.ts`, its words in `rule-words.ts`. */
import { meterOf, shareAboutThem, type MeterBit } from './about.ts';
import type { Advice, Draft, FollowUpFacts, Purpose } from './facts.ts';
import { findingsOf } from './findings.ts';
import { judgedMessage } from './judged.ts';
import { purposeIn } from './purpose.ts';
import { readMessage } from './reading.ts';
import { wordsOf } from './ruling-words.ts';
import { judge } from './rules.ts';
import { hasNews } from './standing.ts';
import { findSignals } from './signals.ts';

/** Who each sentence of a draft is about, in order; greeting and signature left out. Never throws. */
export function readMeter(draft: Draft): readonly MeterBit[] {
  const reading = readMessage(draft.text);
  return meterOf(reading, findSignals(reading));
}

/** What the message is for, as far as the text and the facts tell; `undefined` when they do not. */
export function purposeOf(draft: Draft, facts: FollowUpFacts): Purpose | undefined {
  return purposeIn(judgedMessage(draft, facts, '2000-01-01'));
}

/**
 * Whether to send a message. `today` is an ISO date. Never throws: numbers that are none count as unknown, and only the first
 * 20,000 characters are read. Rules: `rules.ts`.
 */
export function adviseFollowUp(draft: Draft, facts: FollowUpFacts, today: string): Advice {
  const one = judgedMessage(draft, facts, today);
  const { verdict, until, rule } = judge(one);
  const purpose = purposeIn(one);
  const reason = facts.askedByThem
    ? 'asked'
    : hasNews(one) && purpose !== 'thanks'
      ? (purpose ?? 'news')
      : one.stage === 'after-rejection' && purpose === 'thanks'
        ? 'after-no'
        : purpose;
  const words = wordsOf(rule, verdict, reason, until);
  return {
    verdict,
    ...(until === undefined ? {} : { waitUntil: until }),
    rule,
    headline: words.headline,
    findings: [
      { rule, effect: verdict === 'send' ? 'good' : verdict === 'wait' ? 'time' : 'purpose', text: words.headline, why: words.why },
      ...findingsOf(one, verdict, rule),
    ],
    aboutThem: shareAboutThem(one.meter),
    instead: words.instead,
  };
}
