/** Packs a trained head into letters, and shrinks its weights to a few steps, finer the smaller they are. */
import { letterFor, LETTERS_IN_USE, unpackHead } from '../../src/features/message-check/model.ts';

/** Weights beyond this share of all are cut off, so that the steps of the others stay fine. */
const CUT = 0.9999;
const HALF = LETTERS_IN_USE / 2;
/** Steps on either side of none: the fewer, the smaller the file. */
const STEPS = { marked: 16, kinds: 4, purposes: 4, verdicts: 9 };

/** A head as it is kept in the model file. */
export function packHead({ classes, index, weights }, steps) {
  const count = classes.length;
  const keys = [...index.keys()];
  const sizes = [...weights.slice(0, keys.length * count)].map(Math.abs).sort((a, b) => a - b);
  const scale = Number((sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * CUT))] / steps ** 2).toPrecision(6));
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
    weights: classes.slice(0, -1).map((_, k) => keys.map((_key, at) => letterFor(stepOf(weights[at * count + k]) + HALF)).join('')),
  };
}

/** A head with its weights in steps, as it is when it comes out of the file again. */
export const inSteps = (name, head) => unpackHead(packHead(head, STEPS[name]));

/** The model file. */
export const packModel = (model) =>
  `${JSON.stringify(Object.fromEntries(Object.entries(model).map(([name, head]) => [name, packHead(head, STEPS[name])])), null, 2)}\n`;
