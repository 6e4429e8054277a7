import { describe, expect, test } from 'vitest';
import { messageEnds } from '../../../src/features/today/message-ends.ts';
import { message, NOW } from '../follow-up/some-messages.ts';

describe('messages on hold', () => {
  test.each([
    ['2026-05-15T04:00', 'rest', 'Your message to Dana Whitfield', 'Held until tomorrow, 4:00 AM', 'Tomorrow', false],
    ['2026-05-14T18:30', 'rest', 'Your message to Dana Whitfield', 'Held until today, 6:30 PM', '6:30 PM', false],
    ['2026-05-14T15:30', 'rest', 'Read your message to Dana Whitfield once more', 'Does it still say what you mean?', 'Today', true],
    [
      '2026-05-12T09:00',
      'date',
      'Your message to Dana Whitfield',
      'It was too early. The day has come: check it once more',
      '2 days ago',
      true,
    ],
  ] as const)('until %s, for %s: %s', (heldUntil, heldFor, what, why, when, needsYou) => {
    expect(messageEnds([message({ heldUntil, heldFor })], NOW)).toEqual([
      { key: 'held-m', what, why, when, needsYou, on: heldUntil.slice(0, 10), target: { route: 'followUp', id: 'm' } },
    ]);
  });
  test('are no more once sent; those never held are none', () => {
    expect(messageEnds([message({ heldUntil: NOW, sentOn: '2026-05-14' }), message()], NOW)).toEqual([]);
  });
  test('come soonest first', () => {
    const ends = messageEnds(
      [message({ id: 'b', heldUntil: '2026-05-20T09:00' }), message({ id: 'a', heldUntil: '2026-05-16T09:00', to: '' })],
      NOW,
    );
    expect(ends.map((end) => [end.key, end.what])).toEqual([
      ['held-a', 'A message'],
      ['held-b', 'Your message to Dana Whitfield'],
    ]);
  });
});
