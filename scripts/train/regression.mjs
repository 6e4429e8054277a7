/**
 * Multinomial logistic regression with a quadratic penalty, by L-BFGS. Plain arithmetic in a fixed order, and an exponential of our own:
 * the same rows give the same weights on every machine.
 */

/** Corrections that L-BFGS remembers. */
const MEMORY = 8;
/** It has settled once a step gains less than this share. */
const SETTLED = 1e-5;

const LN2 = 0.6931471805599453;

/** Powers of two for {@link exp}, from the smallest that is not nothing. */
const POWERS = Float64Array.from({ length: 2048 }, (_, n) => 2 ** (n - 1023));

/** e to the power of x, the same to the last bit wherever it runs; `Math.exp` need not be. Nothing below e^-700. */
export function exp(x) {
  if (x < -700) return 0;
  const power = Math.round(x / LN2);
  const rest = x - power * LN2;
  let sum = 1;
  for (let n = 13; n > 0; n--) sum = 1 + (sum * rest) / n;
  return sum * POWERS[power + 1023];
}

/** The natural logarithm, from the series of the inverse hyperbolic tangent; the same wherever it runs, as {@link exp}. */
export function log(x) {
  if (x < 1) return -log(1 / x);
  let whole = 0;
  let part = x;
  for (; part > 1.5; part /= 2) whole += LN2;
  const z = (part - 1) / (part + 1);
  let sum = 0;
  for (let n = 23; n > 0; n -= 2) sum = sum * z * z + 1 / n;
  return whole + 2 * z * sum;
}

/** Turns scores into shares that sum to one, in place; gives back the logarithm of what they summed to. */
export function softmax(scores) {
  let most = scores[0];
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = exp(scores[k] - most);
    sum += scores[k];
  }
  for (let k = 0; k < scores.length; k++) scores[k] /= sum;
  return most + log(sum);
}

/**
 * Trains on rows `{ terms: number[], worth: number[], target: number[] }`: which terms are in it, what each of them counts, and what share
 * each class should get. Gives back the weights by term and class, the bias of each class last.
 */
export function train(rows, terms, classes, { penalty, rounds }) {
  const size = (terms + 1) * classes;
  const bias = terms * classes;
  const scores = new Float64Array(classes);
  const ends = new Int32Array(rows.length);
  const count = rows.reduce((sum, row, at) => (ends[at] = sum + row.terms.length), 0);
  const places = new Int32Array(count);
  const worths = new Float64Array(count);
  const targets = new Float64Array(rows.length * classes);
  rows.forEach((row, at) => {
    const start = ends[at] - row.terms.length;
    row.terms.forEach((term, n) => {
      places[start + n] = term * classes;
      worths[start + n] = row.worth[n];
    });
    targets.set(row.target, at * classes);
  });
  const lossAt = (weights, gradient) => {
    let loss = 0;
    for (let i = 0; i < bias; i++) {
      loss += 0.5 * penalty * weights[i] * weights[i];
      gradient[i] = penalty * weights[i];
    }
    gradient.fill(0, bias);
    for (let row = 0, start = 0; row < ends.length; start = ends[row++]) {
      for (let k = 0; k < classes; k++) scores[k] = weights[bias + k];
      for (let n = start; n < ends[row]; n++) for (let k = 0; k < classes; k++) scores[k] += weights[places[n] + k] * worths[n];
      let wanted = 0;
      for (let k = 0; k < classes; k++) wanted += targets[row * classes + k] * scores[k];
      loss += softmax(scores) - wanted;
      for (let k = 0; k < classes; k++) {
        scores[k] -= targets[row * classes + k];
        gradient[bias + k] += scores[k];
      }
      for (let n = start; n < ends[row]; n++) for (let k = 0; k < classes; k++) gradient[places[n] + k] += scores[k] * worths[n];
    }
    return loss;
  };
  const dot = (a, b) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += a[i] * b[i];
    return sum;
  };
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAt(weights, gradient);
  const steps = [];
  for (let round = 0; round < rounds; round++) {
    const direction = Float64Array.from(gradient);
    const shares = [];
    for (let n = steps.length - 1; n >= 0; n--) {
      shares[n] = dot(steps[n].moved, direction) / steps[n].curve;
      for (let i = 0; i < size; i++) direction[i] -= shares[n] * steps[n].turned[i];
    }
    const last = steps.at(-1);
    const scale = last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : last.curve / dot(last.turned, last.turned);
    for (let i = 0; i < size; i++) direction[i] *= scale;
    for (let n = 0; n < steps.length; n++) {
      const share = shares[n] - dot(steps[n].turned, direction) / steps[n].curve;
      for (let i = 0; i < size; i++) direction[i] += steps[n].moved[i] * share;
    }
    const slope = dot(gradient, direction);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let length = 1; length > 1e-6; length /= 2) {
      for (let i = 0; i < size; i++) next[i] = weights[i] - length * direction[i];
      nextLoss = lossAt(next, nextGradient);
      if (nextLoss <= loss - 1e-4 * length * slope) break;
    }
    const moved = next.map((value, i) => value - weights[i]);
    const turned = nextGradient.map((value, i) => value - gradient[i]);
    const curve = dot(moved, turned);
    if (curve > 1e-10) steps.push({ moved, turned, curve });
    if (steps.length > MEMORY) steps.shift();
    const isSettled = Math.abs(loss - nextLoss) < SETTLED * Math.abs(loss);
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
    if (isSettled) break;
  }
  return weights;
}
