/** The text model: how likely each answer is, what each sentence is, and what the message is for. `npm run train` makes it from the examples. */
import type { FollowUpFacts, Stage } from './facts.ts';
import type { MessageReading, Sentence } from './reading.ts';
import { placeOf, purposeTerms, sentenceTerms, type SentencePlace, type Terms, type TextOpinion, type SentenceOpinion } from './terms.ts';

/** One question put to a text, as it was learned. */
export interface Head {
  readonly classes: readonly string[];
  /** Where each term stands. */
  readonly index: ReadonlyMap<number, number>;
  /** By term and class; the bias of each class last. */
  readonly weights: ArrayLike<number>;
}

/** A head as it is kept in a file: terms by the gaps between their numbers, weights as one letter each. */
export interface PackedHead {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What the first step of a weight is worth; the second is worth four of it, the third nine: small weights are many, and count together. */
  readonly scale: number;
  readonly gaps: readonly [high: string, low: string];
  /** For each class but the last, a letter a term; the weights of all classes are zero together. */
  readonly weights: readonly string[];
}

/** Letters that stand for numbers begin here; the backslash, which would need two, is the exclamation mark. */
const FIRST_LETTER = 35;
/** Numbers that one letter of a gap stands for, and steps of a weight on either side of none. */
export const LETTERS_IN_USE = 88;
/** The letter for a number. */
export const letterFor = (value: number): string => (value + FIRST_LETTER === 92 ? '!' : String.fromCharCode(value + FIRST_LETTER));
const numberOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (code === 33 ? 92 : code) - FIRST_LETTER;
};

/** Makes a head ready for use. */
export function unpackHead({ classes, bias, scale, gaps: [high, low], weights }: PackedHead): Head {
  const index = new Map<number, number>();
  const count = classes.length;
  const unpacked = new Float64Array((low.length + 1) * count);
  for (let at = 0, key = 0; at < low.length; at++) {
    key += numberOf(high, at) * LETTERS_IN_USE + numberOf(low, at);
    index.set(key, at);
    let sum = 0;
    for (let k = 0; k < count - 1; k++) {
      const step = numberOf(weights[k] ?? '', at) - LETTERS_IN_USE / 2;
      const weight = step * Math.abs(step) * scale;
      unpacked[at * count + k] = weight;
      sum += weight;
    }
    unpacked[at * count + count - 1] = -sum;
  }
  bias.forEach((value, k) => (unpacked[low.length * count + k] = value));
  return { classes, index, weights: unpacked };
}

/** Words count for less the more there are of them; from this many squared on. */
const FULL_WORTH = 4;

/** The terms a head knows, and what each counts: a fact one, words together no more than so many. */
export function rowOf(index: Head['index'], found: Terms): { readonly terms: readonly number[]; readonly worth: readonly number[] } {
  const terms: number[] = [];
  for (const term of found.words) {
    const at = index.get(term);
    if (at !== undefined) terms.push(at);
  }
  const worth = terms.map(() => Math.min(1, FULL_WORTH / Math.sqrt(terms.length)));
  for (const term of found.facts) {
    const at = index.get(term);
    if (at !== undefined) {
      terms.push(at);
      worth.push(1);
    }
  }
  return { terms, worth };
}

/** How likely each class is, in their order; together 1. */
export function sharesOf({ classes, index, weights }: Head, found: Terms): readonly number[] {
  const { terms, worth } = rowOf(index, found);
  const count = classes.length;
  const scores = new Float64Array(count);
  for (let n = 0; n <= terms.length; n++) {
    const [at, much] = n === terms.length ? [index.size * count, 1] : [(terms[n] ?? 0) * count, worth[n] ?? 0];
    for (let k = 0; k < count; k++) scores[k] = (scores[k] ?? 0) + (weights[at + k] ?? 0) * much;
  }
  const most = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The four questions. */
export interface Model {
  readonly marked: Head;
  readonly kinds: Head;
  readonly purposes: Head;
  readonly verdicts: Head;
}

/** What was said of sentences before, by the head that said it, their words, where they stand and how far things have come. */
const said = new WeakMap<Head, WeakMap<readonly string[], Map<string, SentenceOpinion>>>();

/** What one sentence is. */
function readSentence(model: Pick<Model, 'marked' | 'kinds'>, sentence: Sentence, stage: Stage, place: SentencePlace): SentenceOpinion {
  const ofHead = said.get(model.marked) ?? new WeakMap<readonly string[], Map<string, SentenceOpinion>>();
  said.set(model.marked, ofHead);
  const ofWords = ofHead.get(sentence.terms) ?? new Map<string, SentenceOpinion>();
  ofHead.set(sentence.terms, ofWords);
  const known = ofWords.get(stage + place);
  if (known !== undefined) return known;
  const terms = sentenceTerms(sentence, stage, place);
  const kinds = sharesOf(model.kinds, terms);
  const opinion = { marked: sharesOf(model.marked, terms)[1] ?? 0, kinds, best: kinds.indexOf(Math.max(...kinds)) };
  ofWords.set(stage + place, opinion);
  return opinion;
}

/** What the sentences are and what the message is for. */
export function readText(
  model: Pick<Model, 'marked' | 'kinds' | 'purposes'>,
  { sentences }: MessageReading,
  facts: FollowUpFacts,
): TextOpinion {
  return {
    sentences: sentences.map((sentence, at) => readSentence(model, sentence, facts.stage, placeOf(at, sentences.length))),
    purposes: sharesOf(model.purposes, purposeTerms(sentences, facts)),
  };
}
