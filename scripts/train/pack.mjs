/** Packs a trained head into letters, and shrinks its weights to a few steps, finer the smaller they are. */
import { letterFor, LETTERS_IN_USE, unpackHead } from '../../src/features/message-check/model.ts';

const HALF = LETTERS_IN_USE / 2;
/**
 * Steps on either side of none: the fewer, the smaller the file. So many terms that weigh next to nothing in steps are spared, which changes
 * less than training on fewer.
 */
const SIZES = {
  marked: { steps: 16 },
  purposes: { steps: 8 },
  kinds: { steps: 8 },
  needs: { steps: 12 },
  verdicts: { steps: 9, spared: 480 },
};
/** Of so many classes the last one weighs what the others lack, as they do before rounding; of more it would gather too many slips. */
const FEW_CLASSES = 4;

/** The places of the terms without those, at most so many, that weigh least in steps. A class that is not kept weighs what the others lack. */
function withoutLightest(places, rows, spared, isLastKept) {
  const worth = places.map((at) => {
    const worths = rows[at].map((step) => step * Math.abs(step));
    const last = isLastKept ? 0 : worths.reduce((sum, one) => sum + one, 0);
    return worths.reduce((sum, one) => sum + one ** 2, last ** 2);
  });
  const lightest = new Set([...places].sort((a, b) => worth[a] - worth[b] || a - b).slice(0, spared));
  return places.filter((at) => !lightest.has(at));
}

/** A head as it is kept in the model file. */
export function packHead({ classes, keys, weights }, { steps, spared = 0 }) {
  const count = classes.length;
  const most = weights.slice(0, keys.length * count).reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
  const scale = Number((most / steps ** 2).toPrecision(6));
  const stepOf = (weight) => Math.max(-steps, Math.min(steps, Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale))));
  const stored = count > FEW_CLASSES ? count : count - 1;
  const rows = keys.map((_, at) => Array.from({ length: stored }, (_class, k) => stepOf(weights[at * count + k])));
  const places = withoutLightest([...rows.keys()], rows, spared, stored === count);
  const gaps = places.map((at, n) => keys[at] - (keys[places[n - 1]] ?? 0));
  return {
    classes,
    bias: classes.map((_, k) => Number(weights[keys.length * count + k].toFixed(4))),
    scale,
    gaps: [
      gaps.map((gap) => letterFor(Math.floor(gap / LETTERS_IN_USE))).join(''),
      gaps.map((gap) => letterFor(gap % LETTERS_IN_USE)).join(''),
    ],
    weights: Array.from({ length: stored }, (_, k) => places.map((at) => letterFor(rows[at][k] + HALF)).join('')),
  };
}

/** A head with its weights in steps, as it is when it comes out of the file again. */
export const inSteps = (name, head) => unpackHead(packHead(head, SIZES[name]));

/** The model file, with the heads in the order of {@link SIZES}, in which it compresses best. */
export const packModel = (model) =>
  `${JSON.stringify(Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [name, packHead(model[name], size)])), null, 2)}\n`;
