/** For when one rehearses, and how much fits until then. */
import { describe, expect, test } from 'vitest';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { aimOf, aimWords, cutDeck, fits, isThatDay, partOfDay, sittingsLeft } from '../../../src/features/rehearse/aim.ts';
import { rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard, type CardWeight, type Rehearsed } from '../../../src/features/rehearse/rehearsed.ts';

const HERE = 'Europe/Berlin';
const on = (id: string, heldOn?: string, startsAt?: string, more: Partial<Interview> = {}): Interview => ({
  ...blankInterview(id),
  ...(heldOn === undefined ? {} : { heldOn }),
  ...(startsAt === undefined ? {} : { startsAt }),
  ...more,
});
const NOW = '2026-05-12T18:00:00.000Z';

describe('the aim', () => {
  test.each([
    [
      'the start of the next interview',
      [on('b', '2026-05-20', '10:00'), on('a', '2026-05-14', '14:30')],
      NOW,
      'a',
      '2026-05-14T12:30:00.000Z',
    ],
    ['without a time, nine', [on('a', '2026-05-14')], NOW, 'a', '2026-05-14T07:00:00.000Z'],
    [
      'without a time, on the day, after nine: the evening',
      [on('a', '2026-05-12')],
      '2026-05-12T08:00:00.000Z',
      'a',
      '2026-05-12T15:00:00.000Z',
    ],
    [
      'one that has begun is over: the next',
      [on('a', '2026-05-12', '19:00'), on('b', '2026-06-01', '09:30')],
      NOW,
      'b',
      '2026-06-01T07:30:00.000Z',
    ],
    [
      'a call counts in its own zone',
      [on('a', '2026-05-13', '09:00', { channel: 'video', zone: 'America/New_York' })],
      NOW,
      'a',
      '2026-05-13T13:00:00.000Z',
    ],
    ['none with a day: in seven days', [on('a')], NOW, undefined, '2026-05-19T18:00:00.000Z'],
    ['none at all: in seven days', [], NOW, undefined, '2026-05-19T18:00:00.000Z'],
    ['a night in which clocks go back', [on('a', '2026-10-25', '09:00')], '2026-10-24T18:00:00.000Z', 'a', '2026-10-25T08:00:00.000Z'],
    ['a night in which they go forward', [on('a', '2026-03-29', '09:00')], '2026-03-28T18:00:00.000Z', 'a', '2026-03-29T07:00:00.000Z'],
  ])('%s', (_, interviews, now, id, at) => {
    const aim = aimOf(interviews, now, HERE);
    expect([aim.interview?.id, aim.at]).toEqual([id, at]);
  });

  test('in words', () => {
    expect(aimWords(on('a', '2026-05-13', '14:30'), '2026-05-12')).toBe('tomorrow at 2:30 PM');
    expect(aimWords(on('a', '2026-05-12'), '2026-05-12')).toBe('today');
    expect(aimWords(on('a', '2026-05-21'), '2026-05-12')).toBe('Thu, May 21');
    expect(aimWords(on('a'), '2026-05-12')).toBe('');
  });
});

describe('how much fits', () => {
  test.each([
    [10, 1, 17],
    [10, 3, 28],
    [10, 7, 54],
    [5, 1, 8],
    [20, 1, 34],
  ])('%i minutes in %i sittings: %i cards', (minutes, sittings, cards) => expect(fits(minutes, sittings)).toBe(cards));

  test.each([
    ['this evening is the last one', NOW, '2026-05-13T12:30:00.000Z', 1],
    ['it is today', '2026-05-13T05:00:00.000Z', '2026-05-13T12:30:00.000Z', 1],
    ['three evenings', NOW, '2026-05-15T08:00:00.000Z', 3],
    ['after midnight here, not yet in UTC', '2026-05-12T22:30:00.000Z', '2026-05-13T08:00:00.000Z', 1],
    ['it is over', NOW, '2026-05-01T08:00:00.000Z', 1],
  ])('%s', (_, now, aim, left) => expect(sittingsLeft(now, aim, HERE)).toBe(left));

  test('the day is that of here, too', () => {
    expect(isThatDay('2026-05-12T22:30:00.000Z', '2026-05-13T18:00:00.000Z', HERE)).toBe(true);
    expect(isThatDay(NOW, '2026-05-13T08:00:00.000Z', HERE)).toBe(false);
  });

  test('the part of the day is that of here', () => {
    expect([partOfDay(NOW, HERE), partOfDay('2026-05-12T04:30:00.000Z', HERE), partOfDay('2026-05-12T12:00:00.000Z', HERE)]).toEqual([
      'evening',
      'morning',
      'day',
    ]);
  });
});

describe('the deck of a sitting', () => {
  const card = (n: number, weight: CardWeight, more: Partial<Rehearsed> = {}): Rehearsed => ({ ...blankCard(`own:${n}`), weight, ...more });
  const deck = Array.from({ length: 40 }, (_, n) => card(n, ([1, 2, 3] as const)[n % 3] ?? 1));
  const TOMORROW = '2026-05-13T12:30:00.000Z';

  test('holds what fits: beyond that the lightest stay out, then what comes last in the deck', () => {
    const { cards, fit } = cutDeck(deck, NOW, TOMORROW, 10, HERE);
    expect(fit).toBe(17);
    expect(cards).toHaveLength(17);
    expect(cards.filter(({ weight }) => weight === 3)).toHaveLength(13);
    expect(cards.filter(({ weight }) => weight === 2).map(({ id }) => id)).toEqual(['own:1', 'own:4', 'own:7', 'own:10']);
  });

  test('all of it fits: nothing is said', () => expect(cutDeck(deck.slice(0, 9), NOW, TOMORROW, 10, HERE).fit).toBeUndefined());

  test('what was looked at before stays in, and takes no place from what is heavier', () => {
    const seen = rated(card(99, 1), 3, '2026-05-11T18:00:00.000Z');
    const { cards } = cutDeck([...deck, seen], NOW, TOMORROW, 10, HERE);
    expect(cards).toContain(seen);
    expect(cards).toHaveLength(18);
  });

  test('in the last four hours only the weightiest are in it; a card that is off never', () => {
    const { cards } = cutDeck([...deck, card(50, 3, { isOff: true })], '2026-05-13T09:00:00.000Z', TOMORROW, 10, HERE);
    expect(cards.every(({ weight, isOff }) => weight === 3 && isOff !== true)).toBe(true);
    expect(cards).toHaveLength(13);
    expect(cutDeck([], NOW, TOMORROW, 10, HERE).cards).toEqual([]);
  });
});
