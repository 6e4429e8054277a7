/** A message with everything known about it, as the rules look at it. */
import { meterOf, type MeterBit } from './about.ts';
import { PURPOSES, type Draft, type FollowUpFacts, type Purpose, type Verdict } from './facts.ts';
import { isShouted, placeholders, textSpeak, wrongCompany, wrongName } from './form.ts';
import type { Kind, SentenceKind } from './kinds.ts';
import { readText, sharesOf, type Model } from './model.ts';
import type { Stretch } from './stretch.ts';
import { needTerms, verdictTerms } from './terms.ts';
import { isForeignThanks, speaksOfNo, unreadable, type Unreadable } from './readable.ts';
import { plainKind } from './plain-words.ts';
import { readMessage, type MessageReading } from './reading.ts';
import { misspellings } from './spelling.ts';

/** What the rules look at. */
export interface Judged {
  readonly draft: Draft;
  readonly facts: FollowUpFacts;
  readonly today: string;
  readonly reading: MessageReading;
  /** The answers say they have not decided, the text speaks of a no: the facts here are those of the text. */
  readonly isContradicted: boolean;
  readonly unreadable: Unreadable | undefined;
  /** Thanks in the language of the interview, where that is one the check does not know. */
  readonly isForeignThanks: boolean;
  /** How likely each answer is, by the model alone. */
  readonly likely: Readonly<Record<Verdict, number>>;
  /** What each sentence is, in order. */
  readonly kinds: readonly SentenceKind[];
  /** What it is for; `undefined`: nothing a reader could use. */
  readonly purpose: Purpose | undefined;
  /** How likely it tells a need that nobody may refuse, 0–1. */
  readonly needs: number;
  readonly meter: readonly MeterBit[];
  readonly placeholders: readonly Stretch[];
  readonly wrongName: Stretch | undefined;
  readonly wrongCompany: readonly Stretch[];
  readonly misspellings: readonly Stretch[];
  readonly textSpeak: readonly Stretch[];
  readonly isShouted: boolean;
}

/** How likely a sentence is marked that says plainly what harms. */
export const PLAIN_SHARE = 0.9;

/** What the model says of a message. */
function opinionOf(learned: Model, reading: MessageReading, facts: FollowUpFacts): Pick<Judged, 'likely' | 'kinds' | 'purpose' | 'needs'> {
  const { sentences, purposes } = readText(learned, reading, facts);
  const names = { kinds: learned.kinds.classes, purposes: learned.purposes.classes };
  const shares = sharesOf(learned.verdicts, verdictTerms(reading.sentences, facts, { sentences, purposes }, names));
  const share = (verdict: Verdict): number => shares[learned.verdicts.classes.indexOf(verdict)] ?? 0;
  const likeliest = names.purposes[purposes.indexOf(Math.max(...purposes))];
  return {
    likely: { send: share('send'), revise: share('revise'), wait: share('wait'), 'dont-send': share('dont-send') },
    kinds: sentences.map(({ marked, best }, at) => {
      const plain = plainKind(reading.sentences[at]?.plain ?? '', facts.stage);
      const kind = names.kinds[best] as Kind; // a test holds the names together
      return plain === undefined ? { kind, share: marked } : { kind: plain, share: Math.max(marked, PLAIN_SHARE) };
    }),
    purpose: PURPOSES.find((purpose) => purpose === likeliest) ?? facts.saidPurpose,
    needs: sharesOf(learned.needs, needTerms(reading.sentences))[1] ?? 0,
  };
}

/** Puts together what the rules look at. Where the text speaks of a no and the answers do not, the careful reading counts. */
export function judgedMessage(draft: Draft, answered: FollowUpFacts, today: string, learned: Model): Judged {
  const reading = readMessage(draft.text, draft.isAllMine);
  const isContradicted = speaksOfNo(reading, answered);
  const facts: FollowUpFacts = isContradicted ? { ...answered, stage: 'after-rejection' } : answered;
  const opinion = opinionOf(learned, reading, facts);
  const why = unreadable(reading, facts);
  return {
    ...opinion,
    draft,
    facts,
    today,
    reading,
    isContradicted,
    unreadable: why,
    isForeignThanks: isForeignThanks(why, reading, facts),
    meter: meterOf(reading, opinion.kinds),
    placeholders: placeholders(reading),
    wrongName: wrongName(reading, facts.people ?? []),
    wrongCompany: wrongCompany(reading, facts),
    misspellings: misspellings(reading),
    textSpeak: textSpeak(reading),
    isShouted: isShouted(reading),
  };
}
