/** The course of a sitting, and what is said at its end. */
import { describe, expect, test } from 'vitest';
import { rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard, type Rehearsed } from '../../../src/features/rehearse/rehearsed.ts';
import { endWords, fitWords, isUnderWay, MOST_OVER, nextStep, type Ahead } from '../../../src/features/rehearse/sitting.ts';
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

/** A whole sitting, each look taking so long as people take. */
function run(
  count: number,
  missing: number,
  minutes: 5 | 10 | 20 = 10,
): { readonly seconds: number; readonly deck: readonly Rehearsed[]; readonly why: string } {
  const random = seeded(count * 31 + minutes);
  let deck: readonly Rehearsed[] = Array.from({ length: count }, (_, n) => card(String(n).padStart(3, '0')));
  let [now, one] = [0, sitting({ minutes })];
  for (;;) {
    const step = nextStep(one, deck, deck, later(now), AIM);
    if (step.is === 'end') return { seconds: one.seconds, deck, why: step.why };
    if (step.is === 'rest') {
      expect(step.seconds).toBeLessThanOrEqual(90);
      now += step.seconds;
      continue;
    }
    const took = step.card.memory === undefined ? 35 : 20;
    const grade = step.card.shows < 2 && random() < missing ? 1 : 3;
    const after = rated(step.card, grade, later(now), took);
    deck = deck.map((other) => (other.id === after.id ? after : other));
    one = { ...one, seconds: one.seconds + took };
    now += took;
  }
}

describe('a sitting', () => {
  test.each([
    [40, 0.3, 10],
    [40, 0.9, 10],
    [12, 0.5, 20],
    [3, 1, 5],
    [60, 0.4, 5],
  ] as const)(
    'of %i cards: what did not come yet comes once more, and it is over three minutes later at most',
    (count, missing, minutes) => {
      const { seconds, deck } = run(count, missing, minutes);
      expect(seconds).toBeLessThanOrEqual(minutes * 60 + MOST_OVER + 35);
      if (missing < 0.9) expect(deck.filter(({ last }) => last === 1)).toEqual([]);
      expect(deck.filter(({ shows, last }) => last === 1 && shows === 1).length).toBeLessThanOrEqual(missing < 0.9 ? 0 : 8);
    },
  );

  test('ends when nothing would help any more, however much time is left', () =>
    expect(run(5, 0)).toMatchObject({ why: 'known', seconds: 175 }));

  test('lets the others in once those that fit are known', () => {
    const known = rated(card('a'), 4, START);
    const step = nextStep(sitting({ seconds: 60 }), [known], [known, card('b')], later(30), AIM);
    expect(step).toMatchObject({ is: 'card', card: { id: 'own:b' } });
  });

  test('gives way to the cue card in the last half hour', () => {
    expect(nextStep(sitting(), [card('a')], [card('a')], '2026-05-14T07:31:00.000Z', AIM)).toEqual({ is: 'end', why: 'cue-card' });
    expect(nextStep(sitting(), [], [], START, AIM)).toEqual({ is: 'end', why: 'nothing' });
  });

  test('goes on where it was left, but not the next day', () => {
    expect(isUnderWay(sitting(), later(3600))).toBe(true);
    expect(isUnderWay(sitting(), later(20 * 3600))).toBe(false);
    expect(isUnderWay(sitting({ doneAt: later(600) }), later(700))).toBe(false);
    // A clock set back does not end it.
    expect(isUnderWay(sitting(), later(-7200))).toBe(true);
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

test('what fits is said of tonight, of today, or of the days one has', () => {
  expect(fitWords(17, 10, 1, 'evening')).toBe('17 cards fit in tonight’s ten minutes. The ones that matter most come first.');
  expect(fitWords(17, 10, 1, 'morning')).toBe('17 cards fit in this morning’s ten minutes. The ones that matter most come first.');
  expect(fitWords(28, 10, 3, 'evening')).toBe(
    '28 cards fit in the three days you have, ten minutes each. The ones that matter most come first.',
  );
  expect(fitWords(undefined, 10, 1, 'evening')).toBe('');
});
