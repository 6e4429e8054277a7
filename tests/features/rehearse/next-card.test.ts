/** Which card comes next, rule by rule. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNotYet, nextCard } from '../../../src/features/rehearse/next-card.ts';
import { daysFrom, rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard, type CardWeight, type Rehearsed } from '../../../src/features/rehearse/rehearsed.ts';
import type { Grade } from '../../../src/lib/memory.ts';
import { seeded } from '../../helpers/seeded.ts';

const EVENING = '2026-05-13T18:00:00.000Z';
const INTERVIEW = '2026-05-14T08:00:00.000Z';
const later = (instant: string, seconds: number): string => new Date(Date.parse(instant) + seconds * 1000).toISOString();
const card = (id: string, weight: CardWeight, more: Partial<Rehearsed> = {}): Rehearsed => ({ ...blankCard(`own:${id}`), weight, ...more });
const deckOf = (count: number): readonly Rehearsed[] =>
  Array.from({ length: count }, (_, n) => card(String(n).padStart(3, '0'), ([1, 2, 3] as const)[n % 3] ?? 1));
const put = (cards: readonly Rehearsed[], changed: Rehearsed): readonly Rehearsed[] =>
  cards.map((one) => (one.id === changed.id ? changed : one));

interface Look {
  readonly id: string;
  readonly at: string;
  readonly grade: Grade;
}

/** Looks at what comes next for so many seconds; where nothing comes, waits a little. */
function sit(
  cards: readonly Rehearsed[],
  from: string,
  aim: string,
  seconds: number,
  gradeOf: (id: string, shows: number) => Grade,
): { readonly looks: readonly Look[]; readonly cards: readonly Rehearsed[] } {
  const looks: Look[] = [];
  let [deck, now] = [cards, from];
  while (daysFrom(from, now) * 86_400 < seconds) {
    const next = nextCard(deck, now, aim);
    if (next === null) {
      if (!deck.some((one) => isNotYet(one, now))) break;
      now = later(now, 5);
      continue;
    }
    const grade = gradeOf(next.id, next.shows);
    deck = put(deck, rated(next, grade, now, 20));
    looks.push({ id: next.id, at: now, grade });
    now = later(now, next.memory === undefined ? 35 : 20);
  }
  return { looks, cards: deck };
}

test('one day, ten minutes, forty cards: every card shown is at least as heavy as every one not shown', () => {
  const deck = deckOf(40);
  const random = seeded(3);
  const { looks } = sit(deck, EVENING, INTERVIEW, 600, () => (random() < 0.3 ? 1 : 3));
  const shown = new Set(looks.map(({ id }) => id));
  const weights = (is: boolean): readonly number[] => deck.filter(({ id }) => shown.has(id) === is).map(({ weight }) => weight ?? 1);
  expect(shown.size).toBeGreaterThan(14);
  expect(Math.min(...weights(true))).toBeGreaterThanOrEqual(Math.max(...weights(false)));
});

test('no card comes twice within ten minutes unless “not yet”; a “not yet” comes back, never within 90 seconds', () => {
  for (const days of [0, 2, 6]) {
    const random = seeded(5 + days);
    const aim = later(INTERVIEW, days * 86_400);
    const { looks, cards } = sit(deckOf(14), EVENING, aim, 1800, (_, shows) => (shows < 3 && random() < 0.4 ? 1 : 3));
    for (const [index, look] of looks.entries()) {
      const again = looks.slice(index + 1).find(({ id }) => id === look.id);
      if (look.grade === 1) expect(again).toBeDefined();
      if (again !== undefined) expect(daysFrom(look.at, again.at) * 86_400).toBeGreaterThanOrEqual(look.grade === 1 ? 90 : 600);
    }
    expect(cards.every(({ last }) => last !== 1)).toBe(true);
  }
});

test('with many days left a “not yet” comes back as soon as it has rested; on the last evening what is new goes first', () => {
  const missed = rated(card('missed', 3), 1, EVENING);
  const deck = [missed, ...deckOf(9)];
  const now = later(EVENING, 95);
  expect(nextCard(deck, now, later(INTERVIEW, 5 * 86_400))).toBe(missed);
  expect(nextCard(deck, now, INTERVIEW)?.memory).toBeUndefined();
});

test('what takes long waits for what is short, and what is heavy goes before what is light', () => {
  const known = { memory: { stability: 2.3, difficulty: 5 }, lastAt: later(EVENING, -86_400), last: 3, shows: 1 } as const;
  const [short, long] = [card('z', 2, { ...known, seconds: 10 }), card('a', 2, { ...known, seconds: 38 })];
  expect(nextCard([long, short], EVENING, INTERVIEW)).toBe(short);
  const heavy = card('y', 3, { ...known, seconds: 10 });
  expect(nextCard([long, short, heavy], EVENING, INTERVIEW)).toBe(heavy);
  // No card is priced out: beyond forty seconds length no longer counts.
  expect(nextCard([card('b', 2, { ...known, seconds: 600 }), long], EVENING, INTERVIEW)).not.toBeNull();
});

test('of those alike, the one that comes first in the deck, whatever it is called', () => {
  const deck = [card('b', 2), card('a', 2), card('c', 2), card('z', 3)];
  expect(nextCard(deck, EVENING, INTERVIEW)?.id).toBe('own:z');
  expect(nextCard(deck.slice(0, 3), EVENING, INTERVIEW)?.id).toBe('own:b');
  expect(nextCard(deck.slice(1, 3), EVENING, INTERVIEW)?.id).toBe('own:a');
});

test('where all will come anyway, nothing would help', () => {
  const known = { memory: { stability: 40, difficulty: 5 }, lastAt: later(EVENING, -3600), last: 3, shows: 3 } as const;
  expect(nextCard([card('a', 3, known), card('b', 2, known)], EVENING, INTERVIEW)).toBeNull();
  expect(nextCard([], EVENING, INTERVIEW)).toBeNull();
});

test('a card that is off never comes', () => {
  expect(nextCard([card('a', 3, { isOff: true })], EVENING, INTERVIEW)).toBeNull();
  expect(nextCard([card('a', 3, { isOff: true }), card('b', 1)], EVENING, INTERVIEW)?.id).toBe('own:b');
});

describe('the last hours', () => {
  const heavy = { memory: { stability: 2.3, difficulty: 5 }, lastAt: later(EVENING, -40), last: 3, shows: 1, seconds: 40 } as const;
  test('in the morning the weightiest come first, even one that was looked at the evening before', () => {
    const deck = [card('light', 1), card('heavy', 3, heavy)];
    expect(nextCard(deck, later(INTERVIEW, -3 * 3600), INTERVIEW)?.id).toBe('own:heavy');
    expect(nextCard(deck, later(INTERVIEW, -9 * 3600), INTERVIEW)?.id).toBe('own:light');
  });
  test.each([
    ['31 minutes before', -31 * 60, true],
    ['half an hour before', -30 * 60, false],
    ['when it begins', 0, false],
    ['after it', 3600, false],
  ])('%s', (_, seconds, isThere) => {
    expect(nextCard(deckOf(9), later(INTERVIEW, seconds), INTERVIEW) !== null).toBe(isThere);
  });
});

describe('whatever the clock does', () => {
  test('a night in which it is turned: elapsed time is that of instants', () => {
    // Berlin, October 25, 2026: 2:30 comes twice, an hour apart.
    const first = rated(card('a', 2), 3, '2026-10-25T00:30:00.000Z');
    expect(daysFrom(first.lastAt, '2026-10-25T01:30:00.000Z') * 24).toBeCloseTo(1);
    expect(daysFrom('2026-10-24T18:00:00.000Z', '2026-10-25T09:00:00.000Z') * 24).toBe(15);
  });

  test('set back an hour: a “not yet” is not lost, and no time is negative', () => {
    const missed = rated(card('a', 2), 1, later(EVENING, 3600));
    expect(daysFrom(missed.lastAt, EVENING)).toBe(0);
    const again = rated(missed, 3, later(EVENING, 120), 12);
    expect(again.memory?.stability).toBeGreaterThan(0);
    expect(again.lastAt).toBe(later(EVENING, 120));
    expect(nextCard([missed], later(EVENING, 3600 + 95), INTERVIEW)).toBe(missed);
  });

  test('looked at under a clock a year ahead: the card comes back instead of resting for a year', () => {
    const ahead = rated(card('a', 2), 3, '2027-05-13T18:00:00.000Z');
    expect(nextCard([ahead], EVENING, later(INTERVIEW, 3 * 86_400))).toBe(ahead);
  });

  test.each([2, 3, 20])('looked at under a clock %i hours ahead: it does not rest for hours', (hours) => {
    for (const grade of [1, 3] as const) {
      const ahead = rated(card('a', 2), grade, later(EVENING, hours * 3600));
      expect(nextCard([ahead], EVENING, later(INTERVIEW, 3 * 86_400))).toBe(ahead);
      expect(isNotYet(ahead, EVENING)).toBe(grade === 1);
    }
  });

  test('the interview is moved: what was learned counts for the new day', () => {
    const { cards } = sit(deckOf(9), EVENING, INTERVIEW, 600, () => 3);
    const nextEvening = later(EVENING, 86_400);
    expect(nextCard(cards, later(EVENING, 900), INTERVIEW)).toBeNull();
    expect(nextCard(cards, nextEvening, later(INTERVIEW, 6 * 86_400))).not.toBeNull();
  });

  test('nothing throws, and what comes is one of the deck', () => {
    const instant = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const anyCard = fc.record(
      {
        id: fc.string(),
        type: fc.constant('card' as const),
        shows: fc.nat(9),
        memory: fc.record({
          stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
          difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
        }),
        lastAt: fc.oneof(instant, fc.constant('long ago')),
        last: fc.constantFrom(1 as const, 3 as const, 4 as const),
        seconds: fc.double({ min: 0, max: 3600, noNaN: true }),
        weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      },
      { requiredKeys: ['id', 'type', 'shows'] },
    );
    fc.assert(
      fc.property(fc.array(anyCard), fc.oneof(instant, fc.string()), fc.oneof(instant, fc.string()), (cards, now, aim) => {
        const next = nextCard(cards, now, aim);
        expect(next === null || cards.includes(next)).toBe(true);
      }),
    );
  });
});

describe('a look', () => {
  test('the time a card takes is learned from recalls, slowly, and never from an interruption', () => {
    const first = rated(card('a', 2), 3, EVENING, 70);
    expect(first).toMatchObject({ shows: 1, last: 3, lastAt: EVENING });
    expect(first.seconds).toBeUndefined();
    const second = rated(first, 3, later(EVENING, 86_400), 10);
    expect(second.seconds).toBe(10);
    expect(rated(second, 3, later(EVENING, 2 * 86_400), 9999).seconds).toBe(12);
  });
});
