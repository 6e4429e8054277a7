/** For when one rehearses, and how much fits until then. */
import { describe, expect, test } from 'vitest';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { aimOf, aimWords, cardsThatFit, isThatDay, partOfDay, sittingsLeft } from '../../../src/features/rehearse/aim.ts';
import { rated } from '../../../src/features/rehearse/rate.ts';
import { blankCard } from '../../../src/features/rehearse/rehearsed.ts';

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

test('how many of these cards fit: the new ones first, then all of them', () => {
  const fresh = Array.from({ length: 40 }, (_, n) => blankCard(`own:${n}`));
  const known = fresh.map((card) => rated(card, 3, '2026-05-11T18:00:00.000Z'));
  expect(cardsThatFit(fresh, 10)).toBe(17);
  expect(cardsThatFit(fresh, 20)).toBe(34);
  expect(cardsThatFit(fresh, 5)).toBe(8);
  expect(cardsThatFit(fresh.slice(0, 17), 10)).toBe('all');
  expect(cardsThatFit(known, 10)).toBe('all');
  expect(cardsThatFit([...known, ...fresh.slice(0, 9)], 10)).toBe('some');
  expect(cardsThatFit([], 10)).toBe('all');
});
