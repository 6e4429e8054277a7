import { describe, expect, test } from 'vitest';
import { cvWhyOf } from '../../../src/features/win-uses/cv-why.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';
import { AS_THEY_COME, BY_ANOTHER_HAND, TIDY, type TypedWin } from '../wins/cv-wins.ts';
import { cvLineOf } from '../../../src/features/wins/cv-line.ts';

const typed = ([what, brought = '', before = '', after = '', forWhom = '']: TypedWin): Win => ({
  ...blankWin('w', what, '2026-06-01'),
  ...{ brought, before, after, forWhom },
});
const told = (...win: TypedWin): string => {
  const why = cvWhyOf(typed(win));
  return why === undefined ? '' : `${why.words} → ${why.field}`;
};
const DID = 'What I did';
const BROUGHT = 'What it brought';

describe('why a win has no line for a CV', () => {
  const NO_LINE: readonly (readonly [why: string, ...typed: TypedWin])[] = [
    [`It begins with what you did, in the past: booked, rewrote, cut. → ${DID}`, 'Shared inbox', 'No clashes'],
    [`“We” leaves your part open. Begin with what you did: booked, rewrote, cut. → ${DID}`, 'We moved the office', 'Nobody lost a day'],
    [`Say it in the simple past, without “have”: wrote, took, gave. → ${DID}`, 'I’ve rewritten the travel policy', '12 pages became 3'],
    [`Tell it as done, beginning with what you did: booked, rewrote, cut. → ${DID}`, 'Renegotiating the contract', 'Saved $40'],
    [`Tell it as done, beginning with what you did: booked, rewrote, cut. → ${DID}`, 'I take the minutes', 'Nobody asks twice'],
    [`What you did rests on “her”. Say who “her” is, by role: the director, a client. → ${DID}`, 'Helped her write a speech', 'It passed'],
    [`A CV line is written in the letters A to Z. Say it in those. → ${DID}`, '会議', 'Saved $40'],
    [`It needs what came of it. → ${BROUGHT}`, 'Scheduled 30 interviews'],
    [
      `What it brought rests on “she”. Say who “she” is, by role: the director, a client. → ${BROUGHT}`,
      'Helped with a pitch',
      'She won the account',
    ],
    [
      `What it brought rests on “they”. Say who or what “they” means: two clients, the forms. → ${BROUGHT}`,
      'Changed the caterer',
      'They love it',
    ],
  ];
  test.each(NO_LINE.map(([why, ...win]) => ({ why, win })))('$win.0: $why', ({ why, win }) => {
    expect(cvLineOf(typed(win))).toHaveProperty('missing');
    expect(told(...win)).toBe(why);
  });
});

describe('what of a win is not in its line', () => {
  const LEFT_OUT: readonly (readonly [why: string, ...typed: TypedWin])[] = [
    [
      `The part with “he” is left out. Say who “he” is, by role: the director, a client. → ${BROUGHT}`,
      'Kept the inbox of two teams at zero',
      'He answers investors sooner',
    ],
    [
      `The part with “it” is left out. Say what “it” is: the form, the trip. → ${DID}`,
      'Rebuilt the price list so it updates itself',
      'No wrong prices in offers',
    ],
    [`The part with “us” is left out. Say it without “us”. → ${BROUGHT}`, 'Got 40 people out of the building', 'The fire chief praised us'],
    [
      'How it was and is fits in as two short figures: 9 a week, 1. → How it is since',
      'Answered the general mailbox for six weeks',
      'Customers hear from the team the same day',
      'nobody felt responsible for it at all',
      'I do it twice a day, at nine and at three',
    ],
    [
      'A name stays out of a CV. A role can go in: two directors, a client. → For whom',
      'Recovered $2,300 from the airline',
      '',
      '',
      '',
      'Dana Reyes',
    ],
    ['', 'Changed the travel agency after comparing four offers', 'Saved $12,400 in the first year'],
    ['', 'Set up the visitor log', 'All of them find their badge at once', '', '', 'visitors'],
  ];
  test.each(LEFT_OUT.map(([why, ...win]) => ({ why, win })))('$win.0: $why', ({ why, win }) => {
    expect(cvLineOf(typed(win))).toHaveProperty('line');
    expect(told(...win)).toBe(why);
  });

  test('is always said where there is no line, and leads to a field', () => {
    for (const win of [...TIDY, ...AS_THEY_COME, ...BY_ANOTHER_HAND])
      if ('missing' in cvLineOf(typed(win))) expect(told(...win), win[0]).toMatch(/\. → (?:What I did|What it brought)$/);
  });
});
