/** The model: how it is learned, kept and made ready. That it is what the examples give is checked by `npm run check:model`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, softmax, train } from '../../../scripts/train/regression.mjs';
import { packHead } from '../../../scripts/train/pack.mjs';
import { PURPOSES, VERDICTS } from '../../../src/features/message-check/facts.ts';
import { KIND_IDS, MARKS } from '../../../src/features/message-check/kinds.ts';
import { model } from '../../../src/features/message-check/learned.ts';
import { placesOf, sharesOf, unpackHead } from '../../../src/features/message-check/model.ts';
import { MOST_TERMS } from '../../../src/features/message-check/terms.ts';

describe('the heads', () => {
  test('speak of kinds, purposes and answers that the rest knows', () => {
    expect(model().kinds.classes).toEqual(KIND_IDS);
    expect(model().verdicts.classes).toEqual(VERDICTS);
    expect([...PURPOSES, 'other']).toEqual(expect.arrayContaining([...model().purposes.classes]));
    expect(Object.keys(MARKS)).toEqual([...KIND_IDS]);
  });

  test('give shares that are one together, whatever they are asked', () => {
    const terms = fc.array(fc.nat(MOST_TERMS - 1), { maxLength: 50 });
    fc.assert(
      fc.property(terms, terms, (words, facts) => {
        for (const head of Object.values(model())) {
          const shares = sharesOf(head, { sentences: [{ pairs: words, triples: words, kept: new Map() }], words: 'pairs', facts });
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(shares.every((share) => share >= 0)).toBe(true);
        }
      }),
    );
  });
});

describe('a head that is packed and unpacked', () => {
  test('knows the same terms, and weighs them the same up to a step', () => {
    const key = fc.nat(MOST_TERMS - 1);
    const STEPS = 20;
    const weight = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => (thousandths === 0 ? 0.5 : thousandths / 1000));
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 1, maxLength: 40 }),
        fc.array(weight, { minLength: 205, maxLength: 205 }),
        fc.constantFrom(['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e']),
        (keys, weights, classes) => {
          const sorted = [...keys].sort((a, b) => a - b);
          const count = classes.length;
          const head = { classes, keys: sorted, weights: Float64Array.from(weights.slice(0, (sorted.length + 1) * count)) };
          const packed = packHead(head, { steps: STEPS });
          const back = unpackHead(packed);
          expect(placesOf(back, sorted)).toEqual(sorted.map((_, at) => at));
          const others = sorted.flatMap((one) => [one - 1, one + 1]).filter((one) => one >= 0 && !sorted.includes(one));
          expect(placesOf(back, others)).toEqual([]);
          const root = (weight: number | undefined): number => Math.sign(weight ?? 0) * Math.sqrt(Math.abs(weight ?? 0) / packed.scale);
          expect(back.letters).toHaveLength(count === 3 ? 2 : count);
          back.letters.forEach((letters, k) =>
            sorted.forEach((_, at) => {
              const weight = back.worth[letters.charCodeAt(at)];
              expect(Math.abs(root(weight) - root(head.weights[at * count + k]))).toBeLessThanOrEqual(0.51);
            }),
          );
        },
      ),
    );
  });
});

describe('a head that spares terms', () => {
  test('leaves out those that weigh least, also in the class that is not kept, and weighs the others as before', () => {
    // By term: a and b; c weighs what they lack. The second weighs little in a and b, but not in c.
    const weights = Float64Array.from([2, -2, 0, 0.9, 0.9, -1.8, 0.2, -0.2, 0, -2, 1, 1, 0, 0, 0]);
    const head = { classes: ['a', 'b', 'c'], keys: [10, 20, 30, 40], weights };
    const [whole, spared] = [{ steps: 20 }, { steps: 20, spared: 1 }].map((size) => unpackHead(packHead(head, size)));
    if (whole === undefined || spared === undefined) throw new Error('no head');
    expect([10, 20, 30, 40].map((term) => placesOf(spared, [term]).length)).toEqual([1, 1, 0, 1]);
    for (const term of [10, 20, 40]) {
      const asked = { sentences: [], words: 'pairs', facts: [term] } as const;
      expect(sharesOf(spared, asked)).toEqual(sharesOf(whole, asked));
    }
  });
});

describe('learning', () => {
  test('tells apart what a term tells apart, and the same rows give the same weights', () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({ terms: [n % 2, 2], worth: [1, 1], target: n % 2 === 0 ? [1, 0] : [0, 1] }));
    const settings = { penalty: 0.1, rounds: 50 };
    const weights = train(rows, 3, 2, settings);
    const head = unpackHead(packHead({ classes: ['even', 'odd'], keys: [0, 1, 2], weights }, { steps: 20 }));
    expect(sharesOf(head, { sentences: [], words: 'pairs', facts: [0, 2] })[0]).toBeGreaterThan(0.9);
    expect(sharesOf(head, { sentences: [], words: 'pairs', facts: [1, 2] })[1]).toBeGreaterThan(0.9);
    expect(train(rows, 3, 2, settings)).toEqual(weights);
  });

  test('its arithmetic agrees with the language’s own', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 }), (scores) => {
        const sum = scores.reduce((all, score) => all + Math.exp(score - Math.max(...scores)), 0);
        const shares = [...scores];
        expect(softmax(shares)).toBeCloseTo(Math.max(...scores) + Math.log(sum), 9);
        scores.forEach((score, k) => expect(shares[k]).toBeCloseTo(Math.exp(score - Math.max(...scores)) / sum, 9));
        expect(exp(-Math.abs(scores[0] ?? 0))).toBeCloseTo(Math.exp(-Math.abs(scores[0] ?? 0)), 12);
      }),
    );
  });
});
