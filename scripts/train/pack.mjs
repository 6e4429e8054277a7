/** Packs a trained head into letters, and shrinks its weights to a few steps, finer the smaller they are. */
import { letterFor, LETTERS_IN_USE, unpackHead } from '../../src/features/message-check/model.ts';

const HALF = LETTERS_IN_USE / 2;
/** Steps on either side of none: the fewer, the smaller the file. */
const STEPS = { marked: 16, kinds: 8, purposes: 8, verdicts: 9 };
/** Of so many classes the last one weighs what the others lack, as they do before rounding; of more it would gather too many slips. */
const FEW_CLASSES = 4;

/** A head as it is kept in the model file. */
export function packHead({ classes, keys, weights }, steps) {
  const count = classes.length;
  const most = weights.slice(0, keys.length * count).reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
  const scale = Number((most / steps ** 2).toPrecision(6));
  let last = 0;
  const gaps = keys.map((key) => {
    const gap = key - last;
    last = key;
    return gap;
  });
  const stepOf = (weight) => Math.max(-steps, Math.min(steps, Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale))));
  return {
    classes,
    bias: classes.map((_, k) => Number(weights[keys.length * count + k].toFixed(4))),
    scale,
    gaps: [
      gaps.map((gap) => letterFor(Math.floor(gap / LETTERS_IN_USE))).join(''),
      gaps.map((gap) => letterFor(gap % LETTERS_IN_USE)).join(''),
    ],
    weights: (count > FEW_CLASSES ? classes : classes.slice(0, -1)).map((_, k) =>
      keys.map((_key, at) => letterFor(stepOf(weights[at * count + k]) + HALF)).join(''),
    ),
  };
}

/** A head with its weights in steps, as it is when it comes out of the file again. */
export const inSteps = (name, head) => unpackHead(packHead(head, STEPS[name]));

/** The model file. */
export const packModel = (model) =>
  `${JSON.stringify(Object.fromEntries(Object.entries(model).map(([name, head]) => [name, packHead(head, STEPS[name])])), null, 2)}\n`;
