/** The marks in the text: which passages an answer rests on, and what each of them is. */
import type { Finding, Verdict } from './facts.ts';
import { MARKS, type MarkWords } from './finding-words.ts';
import type { Judged } from './judged.ts';
import type { RuleId } from './rule-ids.ts';
import type { Stretch } from './own-words.ts';
import type { SignalId } from './signals.ts';
import { isOwnStory } from './standing.ts';

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

/** Marks worth showing with a ruling: what harms is always shown, the rest where it bears on the answer. */
function isShown(signal: SignalId, one: Judged, verdict: Verdict, rule: RuleId): boolean {
  switch (signal) {
    case 'defends':
    case 're-opens':
    case 'about-me':
    case 'denies':
      return !one.facts.askedByThem && (one.stage === 'after-rejection' ? verdict !== 'send' : rule === 'mending-an-answer');
    case 'sells':
    case 'asks-job':
      return rule === signal;
    case 'apologizes':
      return rule === 'apologizes' || rule === 'mending-an-answer';
    case 'requests':
      return rule === 'several-asks';
    case 'flatters':
      return rule === 'flatters';
    case 'overshares':
      return rule === 'rambles' || rule === 'pleads';
    case 'status':
      return ONE_TOO_MANY.includes(rule);
    case 'rejected':
      return one.stage !== one.facts.stage;
    default:
      return verdict !== 'send' && verdict !== 'wait';
  }
}

/** A passage that may be marked. */
interface Mark extends Stretch {
  readonly words: MarkWords;
}

/** Shorter than this, what is left of a mark beside others tells nothing. */
const LEAST_CHARACTERS = 8;

/** What is left of a mark beside those that are there: its longest part, if that still says something. */
function freeOf(mark: Mark, others: readonly Stretch[], text: string): readonly Mark[] {
  const parts = others.reduce<readonly Stretch[]>(
    (left, other) =>
      left.flatMap(({ start, end }) =>
        other.end <= start || other.start >= end
          ? [{ start, end }]
          : [
              { start, end: other.start },
              { start: other.end, end },
            ],
      ),
    [mark],
  );
  const trimmed = parts.map(({ start, end }) => {
    const part = text.slice(start, Math.max(start, end));
    return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
  });
  const best = trimmed.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), { start: 0, end: 0 });
  return best.end - best.start >= Math.min(LEAST_CHARACTERS, mark.end - mark.start) ? [{ ...mark, ...best }] : [];
}

/** Passages with a phrase that tells: those of one kind in one sentence are one. The gravest first. */
function told(one: Judged, verdict: Verdict, rule: RuleId): readonly Mark[] {
  const order = Object.keys(MARKS);
  const bySentence = new Map<string, Mark & { readonly rank: number }>();
  for (const { signal, weight, sentence, start, end } of one.signals.hits) {
    const words = MARKS[signal];
    if (words === undefined || weight !== 3 || !isShown(signal, one, verdict, rule)) continue;
    const key = `${signal} ${sentence}`;
    const known = bySentence.get(key);
    bySentence.set(key, {
      words,
      rank: order.indexOf(signal),
      start: Math.min(start, known?.start ?? start),
      end: Math.max(end, known?.end ?? end),
    });
  }
  return [...bySentence.values()].sort((a, b) => a.rank - b.rank);
}

/** Whole sentences, where the rule is about sentences and not about phrases. */
function sentences(one: Judged, rule: RuleId): readonly Mark[] {
  const marked = (words: MarkWords | undefined, holds: (index: number) => boolean): readonly Mark[] =>
    words === undefined ? [] : one.reading.sentences.filter((_, index) => holds(index)).map(({ start, end }) => ({ words, start, end }));
  if (rule === 'several-asks') return marked(MARKS.requests, (index) => one.reading.sentences[index]?.asks === true);
  if (rule === 'about-you' || rule === 'rambles') return marked(MARKS['about-me'], (index) => isOwnStory(one, index));
  return [];
}

/** The marked passages in the order of the text, none of which overlap. */
export function marksOf(one: Judged, verdict: Verdict, rule: RuleId): readonly Finding[] {
  const kept: Mark[] = [];
  for (const mark of [...told(one, verdict, rule), ...sentences(one, rule)]) kept.push(...freeOf(mark, kept, one.reading.text));
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ words, start, end }) => ({ rule: words.rule, effect: words.effect, span: [start, end], text: words.text, why: words.why }));
}
