/** From labelled messages to a model: four heads, each trained on its own question. */
import { KIND_IDS } from '../../src/features/message-check/kinds.ts';
import { PURPOSES, VERDICTS } from '../../src/features/message-check/facts.ts';
import { readText, worthOf } from '../../src/features/message-check/model.ts';
import { readMessage } from '../../src/features/message-check/reading.ts';
import { needTerms, placeOf, purposeTerms, sentenceTerms, verdictTerms } from '../../src/features/message-check/terms.ts';
import { factsOfExample, groupOf } from './examples.mjs';
import { inSteps } from './pack.mjs';
import { exp, log, train } from './regression.mjs';

/**
 * How each head is trained: a term counts that stands in so many rows; at most so many terms, those that weigh most; and how much it
 * counts goes by what it tells, to this power.
 */
const SETTINGS = {
  marked: { least: 4, most: 9800, penalty: 2, rounds: 40, telling: 1 },
  kinds: { least: 3, most: 1200, penalty: 1, rounds: 40, telling: 1 },
  purposes: { least: 4, most: 1400, penalty: 2, rounds: 60, telling: 1 },
  needs: { least: 3, most: 800, penalty: 1, rounds: 40, telling: 1 },
  verdicts: { least: 4, most: 12_000, penalty: 4, rounds: 60, telling: 0.7 },
};

/** The terms of the verdict rest on what the other heads say of messages they were not trained on: so many parts take turns. */
const FOLDS = 3;

/** A second answer that is accepted too gets this share of the row. */
const SECOND_SHARE = 0.25;

/** What is not told by the words: blanks and names by their form, one message too many by what was answered. */
const NOT_BY_WORDS = new Set(['slip', 'asks-again', 'thanks-again']);

const read = new Map();
/** An example as the check reads it, with the kinds of its marks by sentence. */
export function readExample(example) {
  const known = read.get(example.id);
  if (known !== undefined) return known;
  const facts = factsOfExample(example);
  const reading = readMessage(example.text);
  const marks = (example.marks ?? []).map(({ is, text }) => {
    const start = example.text.indexOf(text);
    return { is, start, end: start + text.length };
  });
  const kinds = reading.sentences.map(({ start, end }) => marks.filter((mark) => mark.start < end && mark.end > start).map(({ is }) => is));
  const result = {
    facts,
    reading,
    kinds,
    terms: reading.sentences.map((sentence, at) => sentenceTerms(sentence, facts.stage, placeOf(at, reading.sentences.length))),
  };
  read.set(example.id, result);
  return result;
}

const wordsIn = ({ sentences, words }) => sentences.flatMap((one) => one[words]);

/** Where each key stands when they are in order. */
const placesOf = (keys) => new Map(keys.sort((a, b) => a - b).map((key, at) => [key, at]));

/** The terms that stand in enough rows, by key. */
function indexOf(termsOfRows, least) {
  const counts = new Map();
  for (const terms of termsOfRows)
    for (const key of new Set([...wordsIn(terms), ...terms.facts])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].filter(([, count]) => count >= least).map(([key]) => key);
  return { index: placesOf(keys), counts };
}

/** What is learned from: which of the terms that count are in each row, and what each of them counts. */
function rowsFor(index, termsOfRows, targets) {
  const known = (terms) => terms.map((term) => index.get(term)).filter((at) => at !== undefined);
  return termsOfRows.map((found, at) => {
    const [knownWords, knownFacts] = [known([...new Set(wordsIn(found))]), known(found.facts)];
    const worth = worthOf(knownWords.length);
    return {
      terms: [...knownWords, ...knownFacts],
      worth: [...knownWords.map(() => worth), ...knownFacts.map(() => 1)],
      target: targets[at],
    };
  });
}

/** A term is taken to stand in this many more rows, shared by the classes as all rows are. */
const UNSEEN_ROWS = 1;
/** The least a term tells. */
const LEAST_TOLD = 0.0001;

/** How much each term tells: how far the classes of its rows are from those of all rows (Kullback and Leibler’s divergence). */
function tellingOf(rows, size, count, power) {
  const all = new Float64Array(count);
  const rowsOf = new Float64Array(size);
  const classesOf = new Float64Array(size * count);
  for (const { terms, target } of rows) {
    for (let k = 0; k < count; k++) all[k] += target[k] / rows.length;
    for (const term of terms) {
      rowsOf[term]++;
      for (let k = 0; k < count; k++) classesOf[term * count + k] += target[k];
    }
  }
  return rowsOf.map((many, term) => {
    let told = 0;
    for (let k = 0; k < count; k++) {
      const share = (classesOf[term * count + k] + UNSEEN_ROWS * all[k]) / (many + UNSEEN_ROWS);
      if (share > 0) told += share * log(share / all[k]);
    }
    return exp((power / 2) * log(2 * Math.max(told, LEAST_TOLD)));
  });
}

/** The weights of these terms. A term counts by how much it tells: so the penalty holds down those that stand everywhere, and few others. */
function weightsFor(index, termsOfRows, targets, count, settings) {
  const rows = rowsFor(index, termsOfRows, targets);
  const telling = tellingOf(rows, index.size, count, settings.telling);
  for (const { terms, worth } of rows) terms.forEach((term, n) => (worth[n] *= telling[term]));
  return train(rows, index.size, count, settings).map((weight, at) => weight * (telling[Math.floor(at / count)] ?? 1));
}

/** Trains a head, keeps the terms that weigh most, and, if it is a final one, trains it again on those. */
function trainHead(classes, termsOfRows, targets, { least, most, ...settings }, isFinal) {
  const count = classes.length;
  const { index, counts } = indexOf(termsOfRows, least);
  const first = weightsFor(index, termsOfRows, targets, count, settings);
  if (index.size <= most) return { classes, keys: [...index.keys()], weights: first };
  const weighed = [...index].map(([key, at]) => {
    const weights = classes.map((_, k) => Math.abs(first[at * count + k]));
    return { key, weight: Math.max(...weights) * Math.sqrt(counts.get(key)) };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.key - b.key);
  const smaller = placesOf(weighed.slice(0, most).map(({ key }) => key));
  const kept = [...smaller.keys()];
  const weights = isFinal
    ? weightsFor(smaller, termsOfRows, targets, count, settings)
    : Float64Array.from([...kept.flatMap((key) => classes.map((_, k) => first[index.get(key) * count + k])), ...first.slice(-count)]);
  return { classes, keys: kept, weights };
}

const only = (count, at) => Array.from({ length: count }, (_, k) => (k === at ? 1 : 0));

/** Single sentences that say whether a need is told. Of marks they teach nothing. */
const ABOUT_NEEDS = new Set(['need', 'no-need']);

/** The head that says whether a message tells a need. */
function trainNeeds(examples, singles, settings) {
  const rows = [
    ...examples.map((one) => ({ sentences: readExample(one).reading.sentences, isTold: one.for === 'needs' })),
    ...singles.map(({ is, text }) => ({ sentences: readMessage(text, true).sentences, isTold: is === 'need' })),
  ];
  return trainHead(
    ['', 'needs'],
    rows.map(({ sentences }) => needTerms(sentences)),
    rows.map(({ isTold }) => only(2, isTold ? 1 : 0)),
    settings,
    true,
  );
}

/** The heads that read: which sentences are marked, as what, and what the message is for. */
function trainReaders(examples, singles, settings, isFinal) {
  const sentences = examples.flatMap((example) => {
    const { kinds, terms } = readExample(example);
    return terms.map((one, at) => ({ terms: one, kind: kinds[at].find((kind) => !NOT_BY_WORDS.has(kind)) }));
  });
  for (const { stage, is, text } of singles.filter((one) => !ABOUT_NEEDS.has(one.is))) {
    for (const sentence of readMessage(text, true).sentences)
      sentences.push({ terms: sentenceTerms(sentence, stage), kind: is === 'fine' ? undefined : is });
  }
  const marked = sentences.filter(({ kind }) => kind !== undefined);
  const purposes = [...PURPOSES.filter((purpose) => examples.some((one) => one.for === purpose)), 'other'];
  const withPurpose = examples.filter((one) => one.for !== undefined);
  return {
    marked: trainHead(
      ['', 'marked'],
      sentences.map(({ terms }) => terms),
      sentences.map(({ kind }) => only(2, kind === undefined ? 0 : 1)),
      settings.marked,
      isFinal,
    ),
    kinds: trainHead(
      KIND_IDS,
      marked.map(({ terms }) => terms),
      marked.map(({ kind }) => only(KIND_IDS.length, KIND_IDS.indexOf(kind))),
      settings.kinds,
      isFinal,
    ),
    purposes: trainHead(
      purposes,
      withPurpose.map((one) => purposeTerms(readExample(one).reading.sentences, readExample(one).facts)),
      withPurpose.map((one) => only(purposes.length, purposes.indexOf(one.for))),
      settings.purposes,
      isFinal,
    ),
  };
}

/** Is a slip of form all that speaks against it? Its words are as good as those of its pair without the slip: they teach nothing. */
const isByForm = ({ accept, marks = [] }) => accept[0] === 'revise' && marks.length > 0 && marks.every(({ is }) => is === 'slip');

const targetOf = ({ accept: [best, ...others] }) =>
  VERDICTS.map((verdict) => {
    if (others.length === 0) return verdict === best ? 1 : 0;
    return verdict === best ? 1 - SECOND_SHARE : others.includes(verdict) ? SECOND_SHARE / others.length : 0;
  });

/** The shares a head of some examples gives, in the order of another’s classes. */
const inOrder = (shares, from, to) => to.map((name) => shares[from.indexOf(name)] ?? 0);

const asShipped = (heads) => Object.fromEntries(Object.entries(heads).map(([name, head]) => [name, inSteps(name, head)]));

/** Trains the whole model on these examples. The same examples in the same order give the same weights. */
export function learn(examples, singles = [], settings = SETTINGS) {
  // What is learned on top of the readers is learned from them as they are shipped: with their weights in steps.
  const trained = trainReaders(examples, singles, settings, true);
  const readers = asShipped(trained);
  const opinions = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (example) => (groupOf(example) >> 3) % FOLDS === fold;
    const others = asShipped(
      trainReaders(
        examples.filter((one) => !isIn(one)),
        singles,
        settings,
        false,
      ),
    );
    for (const example of examples.filter(isIn)) {
      const { reading, facts } = readExample(example);
      const opinion = readText(others, reading, facts);
      opinions.set(example.id, { ...opinion, purposes: inOrder(opinion.purposes, others.purposes.classes, readers.purposes.classes) });
    }
  }
  const names = { kinds: readers.kinds.classes, purposes: readers.purposes.classes };
  const told = examples.filter((one) => !isByForm(one));
  const terms = told.map((one) => verdictTerms(readExample(one).reading.sentences, readExample(one).facts, opinions.get(one.id), names));
  const needs = trainNeeds(examples, singles, settings.needs);
  return { ...trained, needs, verdicts: trainHead(VERDICTS, terms, told.map(targetOf), settings.verdicts, true) };
}
