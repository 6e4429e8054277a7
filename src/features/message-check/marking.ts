/** The marks in the text: which sentences an answer rests on, and what each of them is. */
import type { Finding, Verdict } from './facts.ts';
import type { Judged } from './judged.ts';
import { LEAST_SHARE, type Judgment } from './judgment.ts';
import { FINE_IF_ASKED, MARKS } from './kinds.ts';
import type { RuleId } from './rule-ids.ts';
import { SURE, TELLING } from './rules.ts';

/** Rules that are about one message too many: what it asks is marked. */
const ONE_TOO_MANY: readonly RuleId[] = [
  'third-message',
  'second-request',
  'told-not-to',
  'their-date',
  'too-early',
  'asked-again-too-soon',
  'thanked-already',
];
/** What may go out is marked only where it is as good as certain. */
const LEAST_IN_GOOD = SURE;

const ASKS_AGAIN = {
  rule: 'asks-again',
  effect: 'time',
  text: 'One more question',
  why: 'This is what they are asked here. One question at the right time is enough.',
} as const;

const EITHER_WAY = {
  rule: 'doubtful',
  effect: 'purpose',
  text: 'Could be read either way',
  why: 'Did they ask for this, or do they need it? Your answer settles it.',
} as const;

/** From how likely on a sentence is marked: where it is not to go as it is, the likeliest even if it is less than that. */
const least = (verdict: Verdict, best: number): number => {
  if (verdict === 'send' || verdict === 'wait') return LEAST_IN_GOOD;
  return Math.min(TELLING, Math.max(LEAST_SHARE, best));
};

/** The marked sentences, in the order of the text. They never overlap. */
export function marksOf(one: Judged, { verdict, rule, doubtful }: Pick<Judgment, 'verdict' | 'rule' | 'doubtful'>): readonly Finding[] {
  const { sentences } = one.reading;
  if (ONE_TOO_MANY.includes(rule)) {
    return sentences.filter(({ asks }) => asks).map(({ start, end }) => ({ ...ASKS_AGAIN, span: [start, end] as const }));
  }
  if (rule === 'doubtful' && doubtful !== undefined) return [{ ...EITHER_WAY, span: doubtful }];
  const from = least(verdict, Math.max(0, ...one.kinds.map(({ share }) => share)));
  return one.kinds.flatMap(({ kind, share }, index): readonly Finding[] => {
    const sentence = sentences[index];
    if (sentence === undefined || share < from || (one.facts.askedByThem && FINE_IF_ASKED.includes(kind))) return [];
    const { rule: mark, effect, text, why } = MARKS[kind];
    return [{ rule: mark, effect, text, why, span: [sentence.start, sentence.end] }];
  });
}
