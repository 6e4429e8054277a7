/** People who rehearse for an interview, made up: what they can recall there, by how their cards were chosen. */
import { firstMemory, nextMemory, recallAfter, type Grade, type Memory } from '../../../src/lib/memory.ts';
import { isNotYet, nextCard } from '../../../src/features/rehearse/next-card.ts';
import { nextStep } from '../../../src/features/rehearse/sitting.ts';
import type { Sitting } from '../../../src/features/rehearse/sittings.ts';
import { rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard, type CardWeight, type Rehearsed } from '../../../src/features/rehearse/rehearsed.ts';
import { seeded } from '../../helpers/seeded.ts';
import type { TrueGrade, Truth } from './truths.ts';

/** How cards are chosen. `used`: by the sittings people get, `gain`: by `nextCard` alone. `plain`: FSRS at 0.9 with steps of 1 and 10 minutes. `weakest`: what would be recalled least now. */
export type Policy = 'used' | 'gain' | 'plain' | 'cram' | 'weakest';

/** A course of sittings: one each evening, or all minutes on the last evening (`cram`). */
export interface Course {
  readonly truth: Truth;
  readonly policy: Policy;
  readonly days: number;
  readonly cards?: number;
  readonly minutes?: number;
  /** Hours of the day of a sitting, and of the interview. */
  readonly evening?: number;
  readonly interview?: number;
  /** Ten more minutes two hours before. */
  readonly hasMorning?: boolean;
  /** Weights 3, 2 and 1 in turn; else all alike. */
  readonly isWeighted?: boolean;
  /** Every second card takes 75 seconds. */
  readonly isMixed?: boolean;
}

/** How a course ended: recall at the interview, of all and by weight, both 0–100; minutes used; looks by card. */
export interface Outcome {
  readonly recall: number;
  readonly weighted: number;
  readonly minutes: number;
}

const SECOND = 1 / 86_400;
const UNPREPARED = 0.35;
const iso = (days: number): string => new Date(Date.UTC(2026, 4, 4) + days * 86_400_000).toISOString();

/** A card with all that is known of it, by the app and in truth. */
interface Known {
  record: Rehearsed;
  readonly seconds: number;
  readonly weight: CardWeight;
  state?: unknown;
  memory?: Memory;
  at?: number;
  /** Of a plain schedule: when it is due, and on which step of learning. */
  due?: number;
  step?: 1 | 2 | undefined;
}

const justSeen = ({ at, record }: Known, now: number): boolean => at !== undefined && now - at < (record.last === 1 ? 90 : 600) * SECOND;

/** The one with the lowest value; those without one are left out. */
function lowest(cards: readonly Known[], valueOf: (card: Known) => number | undefined): Known | undefined {
  let best: { readonly card: Known; readonly value: number } | undefined;
  for (const card of cards) {
    const value = valueOf(card);
    if (value !== undefined && (best === undefined || value < best.value)) best = { card, value };
  }
  return best?.card;
}

const CHOICES: Readonly<Record<Exclude<Policy, 'used'>, (cards: readonly Known[], now: number, aim: number) => Known | undefined>> = {
  gain: (cards, now, aim) => {
    const next = nextCard(
      cards.map(({ record }) => record),
      iso(now),
      iso(aim),
    );
    return cards.find(({ record }) => record === next);
  },
  weakest: (cards, now) =>
    lowest(cards, (card) =>
      justSeen(card, now) ? undefined : card.memory === undefined ? UNPREPARED : recallAfter(card.memory, now - (card.at ?? now)),
    ),
  // Round and round; what did not come is back first.
  cram: (cards, now) =>
    lowest(cards, ({ at, record }) =>
      at === undefined ? -1 : now - at < 90 * SECOND ? undefined : record.last === 1 ? at - 600 * SECOND : at,
    ),
  plain: (cards, now) =>
    lowest(cards, ({ due }) => (due !== undefined && due <= now ? due : undefined)) ??
    cards.find(({ at }) => at === undefined) ??
    // Learning ahead, as Anki does when nothing else is left.
    lowest(cards, ({ due, step }) => (step !== undefined && due !== undefined && due - now < 1200 * SECOND ? due : undefined)),
};

/** When a plain schedule shows a card again. */
function schedule(card: Known, grade: Grade, now: number): void {
  const isNew = card.record.shows === 1;
  const days = Math.max(1, Math.round(card.memory?.stability ?? 1));
  if (grade === 1) Object.assign(card, { step: 1, due: now + 60 * SECOND });
  else if (grade === 3 && (isNew || card.step === 1)) Object.assign(card, { step: 2, due: now + 600 * SECOND });
  else Object.assign(card, { step: undefined, due: Math.floor(now) + days });
}

/** One look: what the person presses, and how many seconds it took. */
function look(card: Known, truth: Truth, now: number, random: () => number): number {
  let grade: TrueGrade;
  let took: number;
  if (card.at === undefined) {
    const chance = random();
    grade = chance < 0.3 ? 1 : chance < 0.42 ? 2 : chance < 0.85 ? 3 : 4;
    took = 35 + card.seconds - 14;
    card.state = truth.first(grade, now);
  } else {
    const isRecalled = random() < truth.recall(card.state, now);
    const chance = random();
    grade = !isRecalled ? 1 : chance < 0.15 ? 4 : chance < 0.3 ? 2 : 3;
    took = isRecalled ? card.seconds : 26 + card.seconds - 14;
    card.state = truth.next(card.state, now, grade);
  }
  const pressed: Grade = grade === 2 ? 3 : grade;
  card.memory = card.memory === undefined ? firstMemory(pressed) : nextMemory(card.memory, now - (card.at ?? now), pressed);
  card.record = rated(card.record, pressed, iso(now), took);
  card.at = now;
  schedule(card, pressed, now);
  return took;
}

/** A sitting as people get it. Gives the seconds it took. */
function sitAsUsed(cards: readonly Known[], { truth, minutes = 10 }: Course, start: number, aim: number, random: () => number): number {
  let now = start;
  let sitting: Sitting = { id: 'sitting-0', type: 'sitting', at: iso(start), seconds: 0, shown: 0, again: 0, minutes: minutes as 10 };
  for (;;) {
    const deck = cards.map(({ record }) => record);
    const step = nextStep(sitting, deck, iso(now), iso(aim));
    if (step.is === 'end') return sitting.seconds;
    const card = step.is === 'card' ? cards.find(({ record }) => record === step.card) : undefined;
    const took = card === undefined ? 0 : look(card, truth, now, random);
    now += (step.is === 'rest' ? step.seconds : took) * SECOND;
    if (card !== undefined) sitting = { ...sitting, seconds: sitting.seconds + took, shown: sitting.shown + 1 };
  }
}

/** One person's course, the same each time for a seed. */
export function runCourse(course: Course, seed: number): Outcome {
  const { truth, policy, days, cards: count = 40, minutes = 10, evening = 20, interview = 10 } = course;
  const random = seeded(seed);
  const aim = days + interview / 24;
  const cards = Array.from({ length: count }, (_, n): Known => {
    const weight = course.isWeighted ? (([3, 2, 1] as const)[n % 3] ?? 1) : 1;
    return {
      record: { ...blankCard(`own:${String(n).padStart(3, '0')}`), weight },
      seconds: course.isMixed && n % 2 === 1 ? 75 : 14,
      weight,
    };
  });
  const evenings = policy === 'cram' ? [days - 1] : Array.from({ length: days }, (_, day) => day);
  const starts = [...evenings.map((day) => day + evening / 24), ...(course.hasMorning ? [aim - 2 / 24] : [])];
  let used = 0;
  for (const start of starts) {
    if (policy === 'used') {
      used += sitAsUsed(cards, course, start, aim, random);
      continue;
    }
    let [now, left] = [start, minutes * 60];
    while (left > 0) {
      const card = CHOICES[policy](cards, now, aim);
      const isWaiting = policy === 'gain' && cards.some(({ record }) => isNotYet(record, iso(now)));
      if (card === undefined && !isWaiting) break;
      const took = card === undefined ? 20 : look(card, truth, now, random);
      now += took * SECOND;
      left -= took;
      used += took;
    }
  }
  let [sum, weighted, weights] = [0, 0, 0];
  for (const { state, weight } of cards) {
    const recall = state === undefined ? UNPREPARED : truth.recall(state, aim);
    sum += recall;
    weighted += weight * recall;
    weights += weight;
  }
  return { recall: (100 * sum) / count, weighted: (100 * weighted) / weights, minutes: used / 60 };
}

/** The mean of so many people's courses. */
export function meanOutcome(course: Course, runs: number, seed: number): Outcome {
  const all = Array.from({ length: runs }, (_, run) => runCourse(course, seed + run * 7919));
  const mean = (pick: (one: Outcome) => number): number => all.reduce((sum, one) => sum + pick(one), 0) / runs;
  return { recall: mean(({ recall }) => recall), weighted: mean(({ weighted }) => weighted), minutes: mean(({ minutes }) => minutes) };
}
