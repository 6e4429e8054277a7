/** The memory behind the cards, against ts-fsrs: another making of the same formulas. */
import fc from 'fast-check';
import { forgetting_curve, FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { firstMemory, nextMemory, recallAfter, SAME_SESSION_DAYS, type Grade, type Memory } from '../../src/lib/memory.ts';
import { seeded } from '../helpers/seeded.ts';

const oracle = new FSRSAlgorithm(generatorParameters({}));
const GRADES = [1, 3, 4] as const satisfies readonly Grade[];
const hours = (count: number): number => count / 24;
const apart = (ours: number, theirs: number): number => Math.abs(ours - theirs) / theirs;

describe('against ts-fsrs', () => {
  test('16,000 reviews in a row give the same memory', () => {
    const random = seeded(20_260_514);
    let most = 0;
    for (let card = 0; card < 1000; card++) {
      let ours: Memory | undefined;
      let theirs: { stability: number; difficulty: number } | null = null;
      for (let review = 0; review < 16; review++) {
        const grade = GRADES[Math.floor(random() * 3)] ?? 3;
        // Within one session, hours later, days later.
        const days = random() < 0.25 ? 0 : SAME_SESSION_DAYS + random() * (random() < 0.3 ? 1 : 60);
        ours = ours === undefined ? firstMemory(grade) : nextMemory(ours, days, grade);
        theirs = oracle.next_state(theirs, theirs === null ? 0 : days, grade);
        most = Math.max(most, apart(ours.stability, theirs.stability), apart(ours.difficulty, theirs.difficulty));
        // Theirs is rounded at every step: begin the next one from there, so that the roundings do not add up.
        ours = theirs;
      }
    }
    expect(most).toBeLessThanOrEqual(1e-6);
  });

  test('the roundings of theirs do not add up to anything either', () => {
    const random = seeded(7);
    let most = 0;
    for (let card = 0; card < 500; card++) {
      let ours = firstMemory(3);
      let theirs: { stability: number; difficulty: number } = oracle.next_state(null, 0, 3);
      for (let review = 0; review < 16; review++) {
        const grade = GRADES[Math.floor(random() * 3)] ?? 3;
        const days = random() < 0.25 ? 0 : 0.25 + random() * 30;
        ours = nextMemory(ours, days, grade);
        theirs = oracle.next_state(theirs, days, grade);
        most = Math.max(most, apart(ours.stability, theirs.stability));
      }
    }
    expect(most).toBeLessThanOrEqual(1e-4);
  });

  test('recall falls along the same curve, to the minute', () => {
    const random = seeded(11);
    for (let n = 0; n < 4000; n++) {
      const memory = { stability: 0.01 + random() ** 3 * 100, difficulty: 5 };
      const days = random() ** 2 * 60;
      // Theirs is rounded to eight digits.
      expect(Math.abs(recallAfter(memory, days) - forgetting_curve(0.1542, days, memory.stability))).toBeLessThanOrEqual(1e-7);
    }
  });
});

test.each([
  [1, 0.9973],
  [12, 0.9707],
  [23.9, 0.947],
  [24.1, 0.9467],
])('%s hours after a first “got it” the chance of recall is %s', (after, chance) => {
  expect(Math.abs(recallAfter(firstMemory(3), hours(after)) - chance)).toBeLessThanOrEqual(1e-4);
});

test('at its stability the chance is 90 %', () => {
  for (const stability of [0.5, 2.3065, 40]) expect(recallAfter({ stability, difficulty: 5 }, stability)).toBeCloseTo(0.9, 9);
});

const someMemory = fc.record({
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});
const someDays = fc.double({ min: 0, max: 4000, noNaN: true });
const someGrade = fc.constantFrom(...GRADES);

describe('laws', () => {
  test('recall falls with time and rises with stability', () => {
    fc.assert(
      fc.property(someMemory, someDays, someDays, fc.double({ min: 1, max: 50, noNaN: true }), (memory, days, more, times) => {
        expect(recallAfter(memory, days + more)).toBeLessThanOrEqual(recallAfter(memory, days));
        expect(recallAfter({ ...memory, stability: memory.stability * times }, days)).toBeGreaterThanOrEqual(recallAfter(memory, days));
      }),
    );
  });

  test('“got it” and “too easy” never lower the stability, “not yet” never raises it', () => {
    fc.assert(
      fc.property(someMemory, someDays, (memory, days) => {
        expect(nextMemory(memory, days, 3).stability).toBeGreaterThanOrEqual(memory.stability);
        expect(nextMemory(memory, days, 4).stability).toBeGreaterThanOrEqual(nextMemory(memory, days, 3).stability);
        if (days >= SAME_SESSION_DAYS) expect(nextMemory(memory, days, 1).stability).toBeLessThanOrEqual(memory.stability);
      }),
    );
  });

  test('time that runs backwards counts as none', () => {
    fc.assert(
      fc.property(someMemory, someDays, someGrade, (memory, days, grade) => {
        expect(nextMemory(memory, -days, grade)).toEqual(nextMemory(memory, 0, grade));
        expect(recallAfter(memory, -days)).toBe(1);
      }),
    );
  });

  test('whatever the finite numbers, what comes out can be used', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, any, someGrade, (stability, difficulty, days, grade) => {
        const after = nextMemory({ stability, difficulty }, days, grade);
        expect(after.stability).toBeGreaterThan(0);
        expect(after.stability).toBeLessThanOrEqual(36_500);
        expect(after.difficulty).toBeGreaterThanOrEqual(1);
        expect(after.difficulty).toBeLessThanOrEqual(10);
        const chance = recallAfter(after, days);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });
});
