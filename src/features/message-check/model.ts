/** The text model: how likely each answer is, what each sentence is, and what the message is for. `npm run train` makes it from the examples. */
import type { FollowUpFacts, Stage } from './facts.ts';
import type { MessageReading, Sentence } from './reading.ts';
import {
  countedWords,
  LEAST_LIKELY,
  MOST_TERMS,
  placeOf,
  purposeTerms,
  sentenceTerms,
  type Counted,
  type SentenceOpinion,
  type SentencePlace,
  type Terms,
  type TextOpinion,
} from './terms.ts';

/** One question put to a text, as it was learned. */
export interface Head {
  readonly classes: readonly string[];
  /** The terms it knows, in order: where one stands is the place of its letters. */
  readonly terms: Int32Array;
  /** By what a term begins with, the first that does not come before such: made quicker than a map, and asked quicker. */
  readonly first: Int32Array;
  /** Where each place was last put in a list of places: what tells whether it is in one. */
  readonly listed: Int32Array;
  /** For each class, a letter a term. The last may have none: then the weights of all are nothing together. */
  readonly letters: readonly string[];
  /** What a letter weighs, by its code. */
  readonly worth: Float64Array;
  readonly bias: readonly number[];
}

/** A head as it is kept in a file: terms by the gaps between their numbers, weights as one letter each. */
export interface PackedHead {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What the first step of a weight is worth; the second is worth four of it, the third nine: small weights are many, and count together. */
  readonly scale: number;
  readonly gaps: readonly [high: string, low: string];
  /** As in a head that is ready. */
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

/** A term begins with what is left of it without so many bits: hardly more than one of a head begins alike. */
const REST_BITS = 7;

/** Makes a head ready for use. The weights stay letters: a message needs few of them, and all are a lot to read. */
export function unpackHead({ classes, bias, scale, gaps: [high, low], weights }: PackedHead): Head {
  const terms = new Int32Array(low.length);
  const first = new Int32Array(MOST_TERMS >> REST_BITS);
  let next = 0;
  for (let at = 0, term = 0; at < low.length; at++) {
    term += numberOf(high, at) * LETTERS_IN_USE + numberOf(low, at);
    terms[at] = term;
    while (next <= term >> REST_BITS) first[next++] = at;
  }
  first.fill(low.length, next);
  const worth = new Float64Array(128);
  for (let value = 0; value <= LETTERS_IN_USE; value++) {
    const step = value - LETTERS_IN_USE / 2;
    worth[letterFor(value).charCodeAt(0)] = step * Math.abs(step) * scale;
  }
  return { classes, terms, first, listed: new Int32Array(low.length), letters: weights, worth, bias };
}

/** The places of those terms that a head knows. Counted by hand, as what follows: until it is compiled, `for … of` makes an object a step. */
export function placesOf({ terms: known, first }: Head, terms: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (let n = 0; n < terms.length; n++) {
    const term = terms[n] ?? 0;
    let at = first[term >> REST_BITS] ?? 0;
    while ((known[at] ?? MOST_TERMS) < term) at++;
    if (known[at] === term) places.push(at);
  }
  return places;
}

/** The places in some lists, each once. */
function eachOnce({ listed }: Head, lists: readonly (readonly number[])[]): readonly number[] {
  const once: number[] = [];
  for (const places of lists) {
    for (let n = 0; n < places.length; n++) {
      const place = places[n] ?? 0;
      if (once[listed[place] ?? 0] === place) continue;
      listed[place] = once.length;
      once.push(place);
    }
  }
  return once;
}

/** Words count for less the more there are of them; from this many squared on. */
const FULL_WORTH = 4;

/** Where those words of a sentence that a head knows have their places, each once. */
function knownBy(head: Head, sentence: Counted, words: Terms['words']): readonly number[] {
  const before = sentence.kept.get(head);
  if (before !== undefined) return before as readonly number[]; // a head keeps nothing else
  const known = eachOnce(head, [placesOf(head, sentence[words])]);
  sentence.kept.set(head, known);
  return known;
}

/** What each word counts of so many that a head knows: together no more than so much. A fact counts one. */
export const worthOf = (words: number): number => Math.min(1, FULL_WORTH / Math.sqrt(words));

/** What the letters of these places weigh together. */
function sumOf(letters: string, places: readonly number[], worth: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < places.length; n++) sum += worth[letters.charCodeAt(places[n] ?? 0)] ?? 0;
  return sum;
}

/** How likely each class is, in their order; together 1. */
export function sharesOf(head: Head, { sentences, words, facts }: Terms): readonly number[] {
  const { classes, letters, worth, bias } = head;
  const ofSentences = sentences.map((sentence) => knownBy(head, sentence, words));
  const known = ofSentences.length === 1 ? (ofSentences[0] ?? []) : eachOnce(head, ofSentences);
  const knownFacts = placesOf(head, facts);
  const share = worthOf(known.length);
  const powers = letters.map((ofClass) => share * sumOf(ofClass, known, worth) + sumOf(ofClass, knownFacts, worth));
  if (powers.length < classes.length) powers.push(-powers.reduce((sum, score) => sum + score, 0));
  for (let k = 0; k < powers.length; k++) powers[k] = (powers[k] ?? 0) + (bias[k] ?? 0);
  const most = Math.max(...powers);
  let sum = 0;
  for (let k = 0; k < powers.length; k++) sum += powers[k] = Math.exp((powers[k] ?? 0) - most);
  return powers.map((power) => power / sum);
}

/** The five questions. */
export interface Model {
  readonly marked: Head;
  readonly kinds: Head;
  readonly purposes: Head;
  readonly needs: Head;
  readonly verdicts: Head;
}

type Reader = Pick<Model, 'marked' | 'kinds' | 'purposes'>;

/** What one sentence is. */
function readSentence(model: Reader, sentence: Sentence, stage: Stage, place: SentencePlace): SentenceOpinion {
  const { kept } = countedWords(sentence);
  const before = (kept.get(model) ?? new Map()) as Map<string, SentenceOpinion>; // a model keeps nothing else
  kept.set(model, before);
  const known = before.get(stage + place);
  if (known !== undefined) return known;
  const terms = sentenceTerms(sentence, stage, place);
  const marked = sharesOf(model.marked, terms)[1] ?? 0;
  // What is hardly marked passes no step for any kind.
  const kinds = marked < LEAST_LIKELY ? [] : sharesOf(model.kinds, terms);
  const opinion = { marked, kinds, best: Math.max(0, kinds.indexOf(Math.max(...kinds))) };
  before.set(stage + place, opinion);
  return opinion;
}

/** What the sentences are and what the message is for. */
export function readText(model: Reader, { sentences }: MessageReading, facts: FollowUpFacts): TextOpinion {
  return {
    sentences: sentences.map((sentence, at) => readSentence(model, sentence, facts.stage, placeOf(at, sentences.length))),
    purposes: sharesOf(model.purposes, purposeTerms(sentences, facts)),
  };
}
