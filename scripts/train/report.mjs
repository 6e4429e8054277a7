/** The figures of a training as the tables of `docs/follow-up.md`. */
import { STAGES, VERDICTS } from '../../src/features/message-check/facts.ts';
import { groupOf, partOf } from './examples.mjs';
import { answersOf, calibrationOf, confusionOf, figuresOf } from './measure.mjs';

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const FIGURES = ['messages', 'accepted', 'asked', 'accepted, not asked', '*send* on *don’t send*', '*don’t send* on *send*'];
const figures = ({ cases, accepted, asked, notAsked, sentWrongly, heldWrongly }) => [
  cases,
  percent(accepted),
  percent(asked),
  percent(notAsked),
  sentWrongly,
  heldWrongly,
];

/** Parts of examples that may be used for two-fold cross-validation: pairs stay together. */
export const foldOf = (example) => (groupOf(example) >> 7) % 2;

/** Everything measured, as Markdown. `crossed`: answers by cross-validation; `curve`: figures by the number of examples learned from. */
export function reportOf(model, heldBack, crossed, curve) {
  const held = answersOf(model, heldBack);
  const parts = (answers) => [...Map.groupBy(answers, ({ example }) => partOf(example))].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = parts(held);
  return {
    figures: Object.fromEntries(kept.map(([part, answers]) => [part, figuresOf(answers)])),
    text: [
      '### Held back: never learned from',
      table(
        ['part', ...FIGURES],
        kept.map(([part, answers]) => [part, ...figures(figuresOf(answers))]),
      ),
      table(
        ['part', 'marks: average precision', 'precision', 'recall'],
        kept.map(([part, answers]) => {
          const { averagePrecision, precision, recall } = figuresOf(answers);
          return [part, averagePrecision.toFixed(2), percent(precision), percent(recall)];
        }),
      ),
      'By stage, all held-back parts together:',
      table(
        ['stage', ...FIGURES],
        STAGES.map((stage) => [stage, ...figures(figuresOf(held.filter(({ example }) => example.facts.stage === stage)))]),
      ),
      'By best label (rows) and answer (columns):',
      table(
        ['', ...VERDICTS],
        Object.entries(confusionOf(held)).map(([best, row]) => [best, ...VERDICTS.map((verdict) => row[verdict])]),
      ),
      'How often the model’s own best guess is right, by how sure it is:',
      table(
        ['sure', 'messages', 'right'],
        calibrationOf(held).map(({ from, cases, right }) => [`from ${from}`, cases, percent(right)]),
      ),
      '### The others: two-fold cross-validation, pairs kept together',
      table(
        ['part', ...FIGURES],
        parts(crossed).map(([part, answers]) => [part, ...figures(figuresOf(answers))]),
      ),
      '### Learning curve: held-back parts by the number of messages learned from',
      table(
        ['messages', ...Object.keys(curve[0]?.accepted ?? {})],
        curve.map(({ examples, accepted }) => [examples, ...Object.values(accepted).map(percent)]),
      ),
    ].join('\n\n'),
  };
}
