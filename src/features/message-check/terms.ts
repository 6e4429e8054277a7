/**
 * A message as the model counts it: the words and what was answered, each a term that is there or not. Terms are kept as numbers. A model is
 * trained on just these: a change here needs `npm run train`.
 */
import { rememberLast } from '../../lib/remember.ts';
import type { FollowUpFacts, Stage } from './facts.ts';
import type { Sentence } from './reading.ts';

/** Words have numbers below this, facts from it on: few enough to be kept small, many enough that two hardly share one. */
const MOST_WORDS = 1 << 19;
/** All terms have numbers below this. */
export const MOST_TERMS = 2 * MOST_WORDS;

/** The number of a text (FNV-1a). */
function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return (number >>> 0) % MOST_WORDS;
}
const word = numberOf;
const fact = (text: string): number => numberOf(text) + MOST_WORDS;

/** The terms of a text. Words count for less the more there are of them, facts do not. */
export interface Terms {
  readonly words: readonly number[];
  readonly facts: readonly number[];
}

/** What the model says of one sentence. */
export interface SentenceOpinion {
  /** How likely a coach would mark it, 0–1. */
  readonly marked: number;
  /** If so, how likely each kind is, */
  readonly kinds: readonly number[];
  /** and which is likeliest. */
  readonly best: number;
}

/** What the model says of the sentences and of what the message is for. */
export interface TextOpinion {
  readonly sentences: readonly SentenceOpinion[];
  readonly purposes: readonly number[];
}

/** Where a number of days makes a difference. */
const STEPS = {
  since: [1, 2, 4, 5.5, 7, 10, 14, 21, 30],
  until: [1, 2, 4, 8, 15],
  past: [1, 2, 3, 5, 8],
  length: [10, 20, 40, 80, 120, 160, 200, 260],
} as const;

const step = (value: number, steps: readonly number[]): number => steps.filter((least) => value >= least).length;
const days = (value: number | undefined, usual: number): number => (Number.isFinite(value) ? (value ?? usual) : usual);

/** What was answered, a short name for each answer. */
function answeredFacts(facts: FollowUpFacts): readonly string[] {
  const { stage, daysSinceLastContact, decisionDateGiven, carriesSomethingNew, channel = 'email' } = facts;
  return [
    stage,
    ...(facts.askedByThem ? ['asked'] : []),
    daysSinceLastContact === null ? 'never' : `since${step(days(daysSinceLastContact, 0), STEPS.since)}`,
    ...(decisionDateGiven === 'future' ? [`until${step(days(facts.daysUntilDecisionDate, 5), STEPS.until)}`] : []),
    ...(decisionDateGiven === 'past' ? [`past${step(days(facts.daysPastDecisionDate, 7), STEPS.past)}`] : []),
    decisionDateGiven ?? 'no-date',
    `unanswered${Math.min(3, days(facts.unansweredSent, 0))}`,
    facts.thankYouAlreadySent ? 'thanked' : 'not-thanked',
    carriesSomethingNew ?? 'nothing-new',
    channel,
    ...(facts.interviewScheduled === true ? ['scheduled'] : []),
    ...(facts.toldNotToContact === true ? ['told-not-to'] : []),
    ...(facts.askedFrom === undefined ? [] : [facts.askedFrom ? 'asked-from' : 'asked-by']),
  ];
}

/** Sentences are read again at every letter, and hardly one has changed: what was found for their words is kept. */
const counted = new WeakMap<readonly string[], Readonly<Record<'pairs' | 'triples', readonly number[]>>>();

/** The words of a sentence and every two that stand side by side; `triples`: and every three. `^` is where it begins, `$` where it ends. */
function wordsOf(terms: readonly string[]): Readonly<Record<'pairs' | 'triples', readonly number[]>> {
  const known = counted.get(terms);
  if (known !== undefined) return known;
  const words = ['^', ...terms, '$'];
  const pairs = new Set<number>();
  const triples = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const [before = '', last = '', next = ''] = [words[at - 2], words[at - 1], words[at]];
    if (at < words.length - 1) pairs.add(word(next));
    pairs.add(word(`${last} ${next}`));
    if (at > 1) triples.add(word(`${before} ${last} ${next}`));
  }
  const found = { pairs: [...pairs], triples: [...pairs, ...triples] };
  counted.set(terms, found);
  return found;
}

/** The words of a message and every two that stand side by side. */
function wordTerms(sentences: readonly Sentence[]): readonly number[] {
  const found = new Set<number>();
  for (const { terms } of sentences) for (const term of wordsOf(terms).pairs) found.add(term);
  return [...found];
}
const allWords = rememberLast(wordTerms);

const lengthOf = (sentences: readonly Sentence[]): string =>
  `length${step(
    sentences.reduce((sum, { terms }) => sum + terms.length, 0),
    STEPS.length,
  )}`;

/** What tells what a message is for: its words, and what was answered. */
export const purposeTerms = (sentences: readonly Sentence[], facts: FollowUpFacts): Terms => ({
  words: allWords(sentences),
  facts: [lengthOf(sentences), ...answeredFacts(facts)].map(fact),
});

/** Where a sentence stands in its message. */
export type SentencePlace = 'first' | 'middle' | 'last';
/** Of so many sentences. */
export const placeOf = (at: number, sentences: number): SentencePlace => (at === 0 ? 'first' : at === sentences - 1 ? 'last' : 'middle');

/** A sentence: its words, every two and every three side by side, how long it is, where it stands, and how far things have come. */
export const sentenceTerms = ({ terms }: Pick<Sentence, 'terms'>, stage: Stage, place?: SentencePlace): Terms => ({
  words: wordsOf(terms).triples,
  facts: [stage, `words${Math.min(6, Math.floor(terms.length / 6))}`, ...(place === undefined ? [] : [place])].map(fact),
});

/** From how likely on something counts as found, a term for each that is passed. */
const LEAST_LIKELY = 0.1;
const LIKELY = [LEAST_LIKELY, 0.25, 0.5, 0.75];
const passed = (name: string, share: number): readonly string[] =>
  LIKELY.filter((least) => share >= least).map((least) => `${name}>${least}`);

/** What was found in the sentences and what it is for, also beside how far things have come and what was answered. */
function foundFacts({ sentences, purposes }: TextOpinion, stage: Stage, names: Names, answered: readonly string[]): readonly string[] {
  let [strongest, sum] = [0, 0];
  const most = names.kinds.map(() => 0);
  for (const { marked, kinds } of sentences) {
    strongest = Math.max(strongest, marked);
    sum += marked;
    // What is hardly marked passes no step for any kind.
    if (marked >= LEAST_LIKELY) for (let k = 0; k < most.length; k++) most[k] = Math.max(most[k] ?? 0, marked * (kinds[k] ?? 0));
  }
  const amount = [...passed('marked', strongest), ...passed('share', sum / Math.max(1, sentences.length))];
  const ofKind = names.kinds.map((name, k) => passed(name, most[k] ?? 0));
  const found = [...amount, ...ofKind.flat()];
  const purpose = `for-${names.purposes[purposes.indexOf(Math.max(...purposes))] ?? 'nothing'}`;
  return [
    ...found,
    ...found.map((one) => `${one}=${stage}`),
    purpose,
    ...answered.map((one) => `${purpose}=${one}`),
    ...amount.map((one) => `${purpose}=${one}`),
  ];
}

/** What kinds and purposes are called, in the order of their shares. */
interface Names {
  readonly kinds: readonly string[];
  readonly purposes: readonly string[];
}

/** All terms on which the answer rests: words, every answer and every two of them, and what was found. */
export function verdictTerms(sentences: readonly Sentence[], facts: FollowUpFacts, opinion: TextOpinion, names: Names): Terms {
  const answered = answeredFacts(facts);
  const pairs = answered.flatMap((one, at) => [one, ...answered.slice(at + 1).map((other) => `${one}=${other}`)]);
  return {
    words: allWords(sentences),
    facts: [lengthOf(sentences), ...pairs, ...foundFacts(opinion, facts.stage, names, answered)].map(fact),
  };
}
