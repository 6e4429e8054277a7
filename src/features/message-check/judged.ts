/** A message with everything known about it, as the rules look at it. */
import { meterOf, type MeterBit } from './about.ts';
import type { Draft, FollowUpFacts, Stage } from './facts.ts';
import { readMessage, type MessageReading } from './reading.ts';
import { findSignals, type SignalId, type Signals } from './signals.ts';
import {
  isForeignThanks,
  isShouted,
  placeholders,
  textSpeak,
  unreadable,
  wrongCompany,
  wrongName,
  type Unreadable,
} from './text-checks.ts';
import type { Stretch } from './own-words.ts';

/** Ways a message harms, worst first. */
export const HARMS = [
  'threatens',
  'appeals',
  'gossips',
  'gimmick',
  'pleads',
  'pressures',
  'vents',
  'reproaches',
] as const satisfies readonly SignalId[];
/** One of {@link HARMS}. */
export type Harm = (typeof HARMS)[number];

/** What the rules look at. */
export interface Judged {
  readonly draft: Draft;
  readonly facts: FollowUpFacts;
  readonly today: string;
  readonly reading: MessageReading;
  readonly signals: Signals;
  readonly meter: readonly MeterBit[];
  /** The stage as the text speaks of it, where that is plainly another than the facts say; else that of the facts. */
  readonly stage: Stage;
  readonly unreadable: Unreadable | undefined;
  /** Thanks in the language of the interview, where that is one whose words the rules do not know. */
  readonly isForeignThanks: boolean;
  readonly placeholders: readonly Stretch[];
  readonly wrongName: Stretch | undefined;
  readonly wrongCompany: readonly Stretch[];
  readonly isShouted: boolean;
  readonly textSpeak: readonly Stretch[];
  /** How strongly the text says something; 3 is one clear phrase. */
  readonly says: (...ids: readonly SignalId[]) => number;
  /** The same, leaving out sentences in which any of these is said too. */
  readonly saysApartFrom: (others: readonly SignalId[], ...ids: readonly SignalId[]) => number;
  /** The share of sentences (0–1) in which any of these is said. */
  readonly share: (...ids: readonly SignalId[]) => number;
}

/** The stage the text speaks of. */
function stageOf(facts: FollowUpFacts, says: Judged['says']): Stage {
  const isBefore = facts.stage === 'after-interview' || facts.stage === 'waiting-for-decision';
  if (isBefore && says('rejected') >= 3 && says('withdraws', 'declines', 'news-deadline') < 3 && !facts.askedByThem)
    return 'after-rejection';
  return facts.stage;
}

/** Puts together what the rules look at. Facts that are no numbers count as none. */
export function judgedMessage(draft: Draft, facts: FollowUpFacts, today: string): Judged {
  const reading = readMessage(draft.text);
  const signals = findSignals(reading);
  const says = signals.weight;
  const { sentences } = reading;
  return {
    draft,
    facts,
    today,
    reading,
    signals,
    meter: meterOf(reading, signals),
    stage: stageOf(facts, says),
    unreadable: unreadable(reading, facts),
    isForeignThanks: isForeignThanks(reading, facts),
    placeholders: placeholders(reading),
    wrongName: wrongName(reading, facts.people ?? []),
    wrongCompany: facts.company === undefined ? [] : wrongCompany(reading, facts.company, facts.people ?? []),
    isShouted: isShouted(reading),
    textSpeak: textSpeak(reading),
    says,
    saysApartFrom: (others, ...ids) =>
      sentences.reduce((sum, _, index) => (signals.inSentence(index, ...others) >= 3 ? sum : sum + signals.inSentence(index, ...ids)), 0),
    share: (...ids) => {
      const words = sentences.filter((_, index) => signals.inSentence(index, ...ids) >= 3).reduce((sum, one) => sum + one.words, 0);
      return reading.words === 0 ? 0 : words / reading.words;
    },
  };
}
