/**
 * A message as the model counts it: the words and what was answered, each a term that is there or not. Terms are kept as numbers. A model is
 * trained on just these: a change here needs `npm run train`.
 */
import type { FollowUpFacts, Stage } from './facts.ts';
import type { Sentence } from './reading.ts';

/** Words have numbers of so many bits, facts come after them: few enough to be kept small, many enough that two hardly share one. */
const BITS = 19;
/** All terms have numbers below this. */
export const MOST_TERMS = 2 << BITS;

/** The number of a word or an answer (FNV-1a); with the number of what stands before it, that of both together. */
function numberOf(text: string, before = 0x811c9dc5): number {
  let number = before;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return number;
}
/** An odd number that scatters what it multiplies: 2³² by the golden ratio. */
const SCATTER = 0x9e3779b1;
/** The number of two words side by side, in this order. */
const sideBySide = (one: number, other: number): number => Math.imul(one, SCATTER) ^ ((other << 15) | (other >>> 17));
const word = (number: number): number => Math.imul(number, SCATTER) >>> (32 - BITS);
const factOf = (number: number): number => word(number) + (1 << BITS);
const fact = (text: string): number => factOf(numberOf(text));
/** The terms of two answers together, `one=other`, for each of the others. */
function together(one: string, others: readonly string[]): readonly number[] {
  const before = numberOf('=', numberOf(one));
  return others.map((other) => factOf(numberOf(other, before)));
}

/** The terms of a text. Words count for less the more there are of them, facts do not. */
export interface Terms {
  readonly sentences: readonly Counted[];
  /** Which of their words. */
  readonly words: 'pairs' | 'triples';
  readonly facts: readonly number[];
}

/** What the model says of one sentence. */
export interface SentenceOpinion {
  /** How likely a coach would mark it, 0–1. */
  readonly marked: number;
  /** If so, how likely each kind is; empty where it is less than {@link LEAST_LIKELY}, */
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

/** The words of a sentence as terms: each and every two that stand side by side, and with them every three. */
export interface Counted {
  readonly pairs: readonly number[];
  readonly triples: readonly number[];
  /** What was found about them before, by whom: sentences are read again at every letter, and hardly one has changed. */
  readonly kept: Map<object, unknown>;
}
const counted = new WeakMap<readonly string[], Counted>();

/** Counts the words of a sentence. `^` is where it begins, `$` where it ends. */
export function countedWords({ terms }: Pick<Sentence, 'terms'>): Counted {
  const known = counted.get(terms);
  if (known !== undefined) return known;
  const pairs: number[] = [];
  const triples: number[] = [];
  let last = numberOf('^');
  let lastTwo: number | undefined;
  for (let at = 0; at <= terms.length; at++) {
    const next = numberOf(terms[at] ?? '$');
    if (at < terms.length) pairs.push(word(next));
    const two = sideBySide(last, next);
    pairs.push(word(two));
    if (lastTwo !== undefined) triples.push(word(sideBySide(lastTwo, next)));
    last = next;
    lastTwo = two;
  }
  const found = { pairs, triples: pairs.concat(triples), kept: new Map() };
  counted.set(terms, found);
  return found;
}

const lengthOf = (sentences: readonly Sentence[]): string =>
  `length${step(
    sentences.reduce((sum, { terms }) => sum + terms.length, 0),
    STEPS.length,
  )}`;

/** What tells what a message is for: its words, and what was answered. */
export const purposeTerms = (sentences: readonly Sentence[], facts: FollowUpFacts): Terms => ({
  sentences: sentences.map(countedWords),
  words: 'pairs',
  facts: [lengthOf(sentences), ...answeredFacts(facts)].map(fact),
});

/** What tells whether a need is told: the words alone, for it is one whatever was answered. */
export const needTerms = (sentences: readonly Pick<Sentence, 'terms'>[]): Terms => ({
  sentences: sentences.map(countedWords),
  words: 'pairs',
  facts: [],
});

/** Where a sentence stands in its message. */
export type SentencePlace = 'first' | 'middle' | 'last';
/** Of so many sentences. */
export const placeOf = (at: number, sentences: number): SentencePlace => (at === 0 ? 'first' : at === sentences - 1 ? 'last' : 'middle');

/** A sentence: its words, every two and every three side by side, how long it is, where it stands, and how far things have come. */
export const sentenceTerms = (sentence: Pick<Sentence, 'terms'>, stage: Stage, place?: SentencePlace): Terms => ({
  sentences: [countedWords(sentence)],
  words: 'triples',
  facts: [stage, `words${Math.min(6, Math.floor(sentence.terms.length / 6))}`, ...(place === undefined ? [] : [place])].map(fact),
});

/** From how likely on something counts as found, a term for each that is passed. */
export const LEAST_LIKELY = 0.1;
/** What it is for with this likelihood, it may be for. */
const MAYBE_FOR = 0.15;
const LIKELY = [LEAST_LIKELY, 0.25, 0.5, 0.75];
const passed = (name: string, share: number): readonly string[] =>
  LIKELY.filter((least) => share >= least).map((least) => `${name}>${least}`);

/** What was found in the sentences and what it is for, also beside how far things have come and what was answered. */
function foundFacts({ sentences, purposes }: TextOpinion, stage: Stage, names: Names, answered: readonly string[]): readonly number[] {
  let [strongest, sum] = [0, 0];
  const most = names.kinds.map(() => 0);
  for (const { marked, kinds } of sentences) {
    strongest = Math.max(strongest, marked);
    sum += marked;
    for (let k = 0; k < kinds.length; k++) most[k] = Math.max(most[k] ?? 0, marked * (kinds[k] ?? 0));
  }
  const amount = [...passed('marked', strongest), ...passed('share', sum / Math.max(1, sentences.length))];
  const ofKind = names.kinds.map((name, k) => passed(name, most[k] ?? 0));
  const found = [...amount, ...ofKind.flat()];
  const maybeFor = purposes.flatMap((share, k) => (share >= MAYBE_FOR ? [`maybe-${names.purposes[k] ?? ''}`] : []));
  const purpose = `for-${names.purposes[purposes.indexOf(Math.max(...purposes))] ?? 'nothing'}`;
  return [
    ...found.map(fact),
    ...found.flatMap((one) => together(one, [stage])),
    fact(purpose),
    ...together(purpose, answered),
    ...together(purpose, amount),
    ...maybeFor.flatMap((one) => [fact(one), ...together(one, [stage])]),
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
  const pairs = answered.flatMap((one, at) => [fact(one), ...together(one, answered.slice(at + 1))]);
  return {
    sentences: sentences.map(countedWords),
    words: 'pairs',
    facts: [fact(lengthOf(sentences)), ...pairs, ...foundFacts(opinion, facts.stage, names, answered)],
  };
}
