/**
 * Choosing cards by what they bring at the interview, against the ways people do it otherwise. Absolute figures are the models'; what
 * counts are the differences. `npm run bench -- rehearse` runs it longer, for more decks and times.
 */
import { describe, expect, test } from 'vitest';
import { meanOutcome, type Course } from './simulate.ts';
import { ACT_R, FSRS_6, FSRS_7 } from './truths.ts';

const SEED = 20_260_514;
const outcome = (course: Course, runs = 16): ReturnType<typeof meanOutcome> => meanOutcome(course, runs, SEED);

describe('the sittings people get', () => {
  const used = { truth: FSRS_6, policy: 'used' } as const;
  test('three days: as good as the choice alone, better than a plain schedule and than cramming as long', () => {
    const { recall, minutes } = outcome({ ...used, days: 3 });
    expect(recall).toBeGreaterThanOrEqual(95);
    expect(recall - outcome({ ...used, policy: 'plain', days: 3 }, 8).recall).toBeGreaterThanOrEqual(1.5);
    expect(recall).toBeGreaterThan(outcome({ ...used, policy: 'cram', days: 3, minutes }, 8).recall);
  });

  test('seven days: four points more than by a plain schedule, three more than by cramming as long', () => {
    const { recall, minutes } = outcome({ ...used, days: 7 }, 8);
    expect(recall).toBeGreaterThanOrEqual(98);
    expect(recall - outcome({ ...used, policy: 'plain', days: 7 }, 8).recall).toBeGreaterThanOrEqual(4);
    expect(recall - outcome({ ...used, policy: 'cram', days: 7, minutes }, 8).recall).toBeGreaterThanOrEqual(3);
  });

  test('seven days, and what was looked at a minute ago counts for little: far more than by a plain schedule', () => {
    const harsh = outcome({ ...used, truth: ACT_R, days: 7 }, 8).recall;
    expect(harsh).toBeGreaterThanOrEqual(84);
    expect(harsh - outcome({ truth: ACT_R, policy: 'plain', days: 7 }, 8).recall).toBeGreaterThanOrEqual(10);
  });

  test('sixty cards, more than is comfortable: nothing is cut off that could have come', () => {
    expect(outcome({ ...used, days: 7, cards: 60 }, 4).recall).toBeGreaterThanOrEqual(97);
    expect(outcome({ ...used, truth: FSRS_7, days: 7, cards: 60 }, 4).recall).toBeGreaterThanOrEqual(88);
  });
});

describe('forty cards, ten minutes an evening', () => {
  test('three days: nearly everything comes, and more than by a plain schedule', () => {
    const gain = outcome({ truth: FSRS_6, policy: 'gain', days: 3 }).recall;
    expect(gain).toBeGreaterThanOrEqual(95);
    expect(gain - outcome({ truth: FSRS_6, policy: 'plain', days: 3 }).recall).toBeGreaterThanOrEqual(1.5);
  });

  test('seven days: everything comes, four points more than by a plain schedule, three more than by cramming as long', () => {
    const gain = outcome({ truth: FSRS_6, policy: 'gain', days: 7 });
    expect(gain.recall).toBeGreaterThanOrEqual(98);
    expect(gain.recall - outcome({ truth: FSRS_6, policy: 'plain', days: 7 }).recall).toBeGreaterThanOrEqual(4);
    expect(gain.recall - outcome({ truth: FSRS_6, policy: 'cram', days: 7, minutes: gain.minutes }).recall).toBeGreaterThanOrEqual(3);
  });

  test('seven days, and the person remembers otherwise than the app believes', () => {
    const gain = outcome({ truth: FSRS_7, policy: 'gain', days: 7 }).recall;
    expect(gain).toBeGreaterThanOrEqual(92);
    expect(gain).toBeGreaterThan(outcome({ truth: FSRS_7, policy: 'plain', days: 7 }).recall);
    const harsh = outcome({ truth: ACT_R, policy: 'gain', days: 7 }, 8).recall;
    expect(harsh - outcome({ truth: ACT_R, policy: 'plain', days: 7 }, 8).recall).toBeGreaterThanOrEqual(3);
  });

  test('half of them long, some weightier: four points of the weight more than by what is weakest now', () => {
    const course = { truth: FSRS_6, days: 3, isMixed: true, isWeighted: true } as const;
    const gain = outcome({ ...course, policy: 'gain' }).weighted;
    expect(gain - outcome({ ...course, policy: 'weakest' }).weighted).toBeGreaterThanOrEqual(4);
  });

  test('ten minutes in the morning are worth more than any other', () => {
    const without = outcome({ truth: FSRS_6, policy: 'gain', days: 3, isWeighted: true }).weighted;
    expect(outcome({ truth: FSRS_6, policy: 'gain', days: 3, isWeighted: true, hasMorning: true }).weighted).toBeGreaterThan(without + 2);
  });
});
