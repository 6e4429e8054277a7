/**
 * The labelled messages the check is measured on. `everyday-*` are what people commonly write, opened file by file while the rules were
 * written; `held-back-*` are like them and were never looked at. `hard-*` were written to avoid the usual phrases; a third of them is held back too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FollowUpFacts, Verdict } from '../../../../src/features/message-check/facts.ts';

/** A message with its facts and the answers a sensible coach could give, the best first. */
export interface CorpusCase {
  readonly id: string;
  /** Cases with the same name differ in a few words or one fact. */
  readonly pair?: string;
  readonly accept: readonly Verdict[];
  readonly facts: Partial<FollowUpFacts> & Pick<FollowUpFacts, 'stage'>;
  readonly subject?: string;
  /** Why it is labelled so. */
  readonly why: string;
  /** Passages that should be marked. */
  readonly marks?: readonly string[];
  readonly text: string;
}

/** The day on which every case is asked: a Wednesday. */
export const CORPUS_TODAY = '2026-05-13';

/** All facts of a case: what it leaves out is as usual. */
export function factsOfCase({ facts }: CorpusCase): FollowUpFacts {
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

function casesOf(part: 'everyday' | 'held-back' | 'hard'): readonly CorpusCase[] {
  const folder = new URL('.', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as CorpusCase[]);
}

/** Is it one of the third of the hard ones that is held back? Cases of a pair go together. */
function isHeldBack({ id, pair }: CorpusCase): boolean {
  let hash = 0x811c9dc5;
  for (const letter of pair ?? id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 8) % 3 === 0;
}

/** The parts of the corpus, by what they measure. */
export function corpus(): Readonly<Record<'everyday' | 'everyday, held back' | 'hard' | 'hard, held back', readonly CorpusCase[]>> {
  const hard = casesOf('hard');
  return {
    everyday: casesOf('everyday'),
    'everyday, held back': casesOf('held-back'),
    hard: hard.filter((one) => !isHeldBack(one)),
    'hard, held back': hard.filter(isHeldBack),
  };
}
