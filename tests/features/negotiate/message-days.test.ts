/** Days in messages: none that has passed is proposed, and what is late is said to be. */
import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/features/negotiate/promises.ts';
import { messageOf } from '../../../src/features/negotiate/talk-messages.ts';
import { offer, plan, talk } from './some-talks.ts';

test('more time after their day is asked for with a word about it', () => {
  const { body } = messageOf('time', offer([], { respondBy: '2026-12-02' }), talk(), [], { answerOn: '2026-12-07', today: '2026-12-03' });
  expect(body).toContain('You asked for it by Wednesday, December 2, and I am sorry to be late. May I tell you by Monday, December 7?');
});

test('a call that is over is not proposed', () => {
  const room = (today: string): string => messageOf('room', offer([]), talk({ callOn: '2026-12-02' }), [], { today }).body;
  expect(room('2026-12-01')).toContain('Would a short call on Wednesday, December 2 suit you?');
  expect(room('2026-12-03')).toContain('Would a short call suit you?');
});

test('what they wanted to check by a day that has passed is named, and nothing else', () => {
  const asks = [
    plan('a', 0, { own: 'Two days at home', answer: 'will-check', till: '2026-12-02' }),
    plan('b', 1, { own: 'A desk', answer: 'will-check', till: '2026-12-09' }),
  ];
  const about = offer([], { respondBy: '2026-12-08' });
  const { body } = messageOf('owed', about, talk({ asks }), [], { rows: ledgerOf(about, [], [], talk({ asks })), today: '2026-12-03' });
  expect(body).toContain(
    'You wanted to check this for me:\n\n- Two days at home\n\nDo you know more by now? You asked for my answer by Tuesday, December 8,',
  );
  expect(body).not.toContain('A desk');
});
