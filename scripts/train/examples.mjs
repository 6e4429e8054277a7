/** The labelled messages: what is read from `data/follow-up/`, and how it is parted. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = new URL('../../data/follow-up/', import.meta.url);

/** The day on which every example is asked: a Wednesday. */
export const EXAMPLES_TODAY = '2026-05-13';

/** All facts of an example: what it leaves out is as usual. */
export function factsOfExample({ facts }) {
  return {
    askedByThem: false,
    daysSinceLastContact: 3,
    decisionDateGiven: null,
    unansweredSent: 0,
    thankYouAlreadySent: false,
    carriesSomethingNew: null,
    ...facts,
  };
}

/** A number for a name, always the same (FNV-1a). */
export function hashOf(name) {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash >>> 8;
}

/** Examples of a pair differ in a few words or one fact: they always stay together. */
export const groupOf = ({ id, pair }) => hashOf(pair ?? id);

/** All examples, each with the file it is from. */
export function allExamples() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8')).map((example) => ({ ...example, file: name })));
}

/** Single sentences: `stage`, what it `is` (a kind; `fine` where nobody would mark it; `need` or `no-need`), and its `text`. */
export function allSentences() {
  const folder = new URL('sentences/', FOLDER);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => {
      const [stage, is, text] = line.split('\t');
      return { stage, is, text };
    });
}

/** The part an example belongs to. Files say what they hold; of the hard ones every third group is held back, of the newer ones every fifth. */
export function partOf(example) {
  const [kind] = example.file.split('-');
  if (kind === 'held') return 'everyday, held back';
  if (kind === 'everyday') return 'everyday';
  if (kind === 'hard') return groupOf(example) % 3 === 0 ? 'hard, held back' : 'hard';
  return groupOf(example) % 5 === 2 ? 'new, held back' : 'new';
}

/** Examples of which nothing was ever learned. */
export const isHeldBack = (example) => partOf(example).endsWith('held back');
