/** The course of a sitting, and what is said at its end. */
import { describe, expect, test } from 'vitest';
import { rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard, type Rehearsed } from '../../../src/features/rehearse/rehearsed.ts';
import { canHelp, endWords, fitWords, isUnderWay, MOST_OVER, nextStep, type Ahead } from '../../../src/features/rehearse/sitting.ts';
import type { Sitting } from '../../../src/features/rehearse/sittings.ts';
import { seeded } from '../../helpers/seeded.ts';

const START = '2026-05-13T18:00:00.000Z';
const AIM = '2026-05-14T08:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(START) + seconds * 1000).toISOString();
const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  ...{ id: 'sitting-0', type: 'sitting', at: START, seconds: 0, shown: 0, again: 0, minutes: 10 },
  ...more,
});
const card = (id: string): Rehearsed => ({ ...blankCard(`own:${id}`), weight: 2 });

interface Run {
  readonly count?: number;
  readonly minutes?: 5 | 10 | 20;
  readonly aim?: string;
  /** How many looks end in “not yet”: first ones, and later ones. */
  readonly missing?: readonly [first: number, later: number];
  /** What a later look takes, in seconds; a first one takes 1.6 times as long. */
  readonly pace?: number;
  readonly weightOf?: (n: number) => 1 | 2 | 3;
  /** After the fifth look the clock is set back by so many seconds. */
  readonly setBack?: number;
  readonly seed?: number;
}
interface Seen {
  readonly id: string;
  readonly grade: 1 | 3;
  readonly at: number;
  readonly done: number;
}

/** A whole sitting; what was looked at when, in true seconds since it began. */
function run({ count = 40, minutes = 10, aim = AIM, missing = [0.3, 0.3], pace = 14, weightOf = () => 2, setBack = 0, seed = 1 }: Run): {
  readonly seconds: number;
  readonly deck: readonly Rehearsed[];
  readonly why: string;
  readonly looks: readonly Seen[];
  readonly longestRest: number;
} {
  const random = seeded(seed * 31 + count + minutes);
  let deck: readonly Rehearsed[] = Array.from({ length: count }, (_, n) => ({
    ...card(String(n).padStart(3, '0')),
    weight: weightOf(n),
  }));
  const looks: Seen[] = [];
  let [now, one, back, rests, longestRest] = [0, sitting({ minutes, at: START }), 0, 0, 0];
  for (;;) {
    const step = nextStep(one, deck, later(now - back), aim);
    if (step.is === 'end') return { seconds: one.seconds, deck, why: step.why, looks, longestRest };
    if (step.is === 'rest') {
      rests += step.seconds;
      longestRest = Math.max(longestRest, rests);
      expect(rests, 'a screen that cannot move on').toBeLessThanOrEqual(180);
      now += step.seconds;
      continue;
    }
    rests = 0;
    const isFirst = step.card.memory === undefined;
    const took = Math.round((isFirst ? 1.6 : 1) * pace * (0.6 + 0.8 * random()));
    const grade = random() < missing[isFirst ? 0 : 1] ? 1 : 3;
    looks.push({ id: step.card.id, grade, at: now, done: now + took });
    now += took;
    const after = rated(step.card, grade, later(now - back), took);
    deck = deck.map((other) => (other.id === after.id ? after : other));
    one = { ...one, seconds: one.seconds + took, shown: one.shown + 1 };
    if (looks.length === 5) back = setBack;
  }
}
/** Those looked at and never again although the first look was “not yet”. */
const neverBack = (looks: readonly Seen[]): readonly string[] =>
  looks
    .filter(({ id, grade }, index) => grade === 1 && looks.findIndex((one) => one.id === id) === index)
    .flatMap(({ id }) => (looks.filter((one) => one.id === id).length === 1 ? [id] : []));

describe('a sitting', () => {
  const days = [AIM, '2026-05-16T08:00:00.000Z', '2026-05-20T08:00:00.000Z'];
  const all = days.flatMap((aim) =>
    ([5, 10, 20] as const).flatMap((minutes) =>
      [0.3, 0.5, 1].flatMap((missed) => [8, 20, 35].map((pace) => ({ aim, minutes, missing: [missed, missed * 0.6] as const, pace }))),
    ),
  );
  test('a “not yet” comes back in it, never within 90 seconds, and it is over three minutes later at most', () => {
    for (const course of all)
      for (let seed = 1; seed <= 2; seed++) {
        const { looks, seconds } = run({ ...course, seed });
        expect(neverBack(looks), JSON.stringify(course)).toEqual([]);
        // The look during which they are over is looked to the end.
        expect(seconds).toBeLessThanOrEqual(course.minutes * 60 + MOST_OVER + 56);
        for (const [index, { id, grade, done }] of looks.entries()) {
          const again = looks.slice(index + 1).find((one) => one.id === id);
          if (again !== undefined) expect(again.at - done).toBeGreaterThanOrEqual(grade === 1 ? 90 : 600);
        }
      }
  });

  test('the evening before, every card shown is at least as heavy as every one not shown', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { looks, deck } = run({ weightOf: (n) => ([3, 2, 1] as const)[n % 3] ?? 1, pace: 8 + seed, seed });
      const shown = new Set(looks.map(({ id }) => id));
      const weights = (is: boolean): readonly number[] => deck.filter(({ id }) => shown.has(id) === is).map(({ weight }) => weight ?? 1);
      expect(Math.min(...weights(true))).toBeGreaterThanOrEqual(Math.max(0, ...weights(false)));
    }
  });

  test('in the morning it holds the weightiest and no other, whatever time is left', () => {
    const morning = { aim: later(2.5 * 3600), count: 23, weightOf: (n: number) => (n < 3 ? 3 : 1) } as const;
    const { looks, why } = run({ ...morning, missing: [0, 0] });
    expect(new Set(looks.map(({ id }) => id))).toEqual(new Set(['own:000', 'own:001', 'own:002']));
    expect(why).toBe('known');
  });

  test.each([60, 100, 600, 3600, 12 * 3600, 48 * 3600])(
    'set back %i seconds in the middle of it, it goes on and nothing is lost',
    (setBack) => {
      for (let seed = 1; seed <= 10; seed++) {
        const { looks, why } = run({ count: 12, minutes: 5, missing: [0.5, 0.2], pace: 20, setBack, seed });
        expect(neverBack(looks)).toEqual([]);
        expect(why).toMatch(/time|known/);
      }
    },
  );

  test('ends when nothing would help any more, however much time is left', () =>
    expect(run({ count: 5, missing: [0, 0] })).toMatchObject({ why: 'known' }));

  test('gives way to the cue card in the last half hour', () => {
    expect(nextStep(sitting(), [card('a')], '2026-05-14T07:31:00.000Z', AIM)).toEqual({ is: 'end', why: 'cue-card' });
    expect(nextStep(sitting(), [], START, AIM)).toEqual({ is: 'end', why: 'nothing' });
  });

  test('goes on where it was left, but not the next day', () => {
    expect(isUnderWay(sitting(), later(3600))).toBe(true);
    expect(isUnderWay(sitting(), later(20 * 3600))).toBe(false);
    expect(isUnderWay(sitting({ doneAt: later(600) }), later(700))).toBe(false);
    // A clock set back does not end it.
    expect(isUnderWay(sitting(), later(-7200))).toBe(true);
    // One begun under a clock that was days ahead is over.
    expect(isUnderWay(sitting(), later(-2 * 86_400))).toBe(false);
  });
});

const evening: Ahead = { part: 'evening', isLastEvening: false, isToday: false };
test.each([
  ['known', 0, evening, 'Nothing you could do now would help more than sleep.'],
  ['known', 0, { ...evening, part: 'day' }, 'Nothing you could do now would help more than a break.'],
  ['time', 0, { ...evening, isLastEvening: true }, 'Done for tonight. The morning is the best time for the rest.'],
  ['time', 0, evening, 'Done for tonight. The rest comes tomorrow.'],
  ['time', 3, evening, 'Three cards did not come yet. They come first tomorrow.'],
  ['time', 1, evening, 'One card did not come yet. It comes first tomorrow.'],
  [
    'time',
    2,
    { part: 'morning', isLastEvening: false, isToday: true },
    'Two cards did not come yet. Look at them once more before you go.',
  ],
  ['cue-card', 0, { part: 'day', isLastEvening: false, isToday: true }, 'It is nearly time. The last half hour is for the cue card.'],
] as const)('%s, %i missed: what is said', (why, missed, ahead, words) => expect(endWords(why, missed, ahead)).toBe(words));

test('what fits is said of tonight, or of today', () => {
  expect(fitWords(40, 17, 10, 'evening')).toBe('17 cards fit in tonight’s ten minutes. The ones that matter most come first.');
  expect(fitWords(40, 17, 10, 'morning')).toBe('17 cards fit in this morning’s ten minutes. The ones that matter most come first.');
  expect(fitWords(60, 'some', 10, 'evening')).toBe('60 cards. The ones that matter most come first.');
  expect(fitWords(9, 'all', 10, 'evening')).toBe('9 cards. All of them fit.');
  expect(fitWords(1, 'all', 10, 'evening')).toBe('One card.');
  expect(fitWords(0, 'all', 10, 'evening')).toBe('There are no cards yet.');
});

test('a look can help as long as one would be chosen, or one that did not come yet still rests', () => {
  const [at, aim] = ['2026-05-13T18:00:00.000Z', '2026-05-14T08:00:00.000Z'];
  const fresh = blankCard('own:a');
  const [missed, easy] = [rated(fresh, 1, at), rated(fresh, 4, at)];
  expect(canHelp([fresh], at, aim)).toBe(true);
  expect(canHelp([missed], at, aim)).toBe(true);
  expect(canHelp([easy], at, aim)).toBe(false);
  expect(canHelp([easy, { ...fresh, id: 'own:b', isOff: true }], at, aim)).toBe(false);
});

test('what did not come yet waits for the end of the sitting, however many days are left', () => {
  const deck = ['a', 'b', 'c'].map((name) => blankCard(`own:${name}`));
  const at = '2026-05-13T18:00:00.000Z';
  const now = '2026-05-13T18:02:00.000Z';
  const cards = deck.map((card) => (card.id === 'own:a' ? rated(card, 1, at) : card));
  const sitting = { id: 's', type: 'sitting', at, seconds: 120, shown: 1, again: 1, minutes: 10 } as const;
  for (const aim of ['2026-05-14T08:00:00.000Z', '2026-05-24T08:00:00.000Z']) {
    expect(nextStep(sitting, cards, now, aim)).toMatchObject({ is: 'card', card: { id: 'own:b' } });
    expect(nextStep(sitting, cards.slice(0, 1), now, aim)).toMatchObject({ is: 'card', card: { id: 'own:a' } });
    expect(nextStep({ ...sitting, seconds: 590 }, cards, now, aim)).toMatchObject({ card: { id: 'own:a' } });
  }
});
