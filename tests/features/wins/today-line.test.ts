import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReview, type Review } from '../../../src/features/wins/review.ts';
import { winsLine } from '../../../src/features/wins/today-line.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';
import { someWin } from './some-wins.ts';

const TODAY = '2026-11-30';
const win = (happenedOn: string, more: Partial<Win> = {}): Win => ({
  ...blankWin(`w-${happenedOn}`, 'Moved the leads meeting', happenedOn),
  ...more,
});
const review = (heldOn: string | undefined, more: Partial<Review> = {}): Review => ({
  ...blankReview(`r-${heldOn ?? 'open'}`, ''),
  ...(heldOn === undefined ? {} : { heldOn }),
  ...more,
});

describe('the line about wins on Today', () => {
  test.each([
    ['a win of 14 days', [win('2026-11-16')], []],
    ['a win with an effect', [win('2026-10-01', { effect: 'time' })], []],
    ['what fell short', [win('2026-10-01', { isShort: true })], []],
    ['a win that is to be let be', [{ ...win('2026-10-01'), letBe: ['what-came-of-it'] } as Win], []],
    [
      'a review in 22 days, over, done, or without a day',
      [],
      [review('2026-12-22'), review('2026-11-29'), review('2026-12-01', { doneOn: '2026-12-01' }), review(undefined)],
    ],
    ['nothing at all', [], []],
  ])('is not there for %s', (_, wins, reviews) => expect(winsLine(wins, reviews, TODAY, undefined)).toBeUndefined());

  test('asks about the newest win of 15 days or more', () => {
    const wins = [win('2026-11-20'), win('2026-10-01'), win('2026-11-15')];
    expect(winsLine(wins, [], TODAY, undefined)).toEqual({
      about: 'win',
      id: 'w-2026-11-15',
      what: '“Moved the leads meeting”',
      why: 'Do you know by now what came of it?',
      when: 'When it suits you',
    });
  });

  test('names the next review within three weeks, before any win', () => {
    const reviews = [review('2026-12-21'), review('2026-12-12', { withWhom: 'Ines Bauer' })];
    expect(winsLine([win('2026-10-01')], reviews, TODAY, undefined)).toMatchObject({
      about: 'review',
      what: 'Your review with Ines Bauer',
      why: 'Choose the wins for its sheet',
      when: 'In 12 days',
    });
    expect(winsLine([], [review(TODAY, { winIds: ['a'] })], TODAY, undefined)).toMatchObject({
      why: 'Look through its sheet once more',
      when: 'Today',
    });
  });

  test('stays for the day, and is back after a week; a clock that was set back does not hide it', () => {
    const shown = (lastShownOn: string): boolean => winsLine([win('2026-10-01')], [], `${TODAY}T09:30`, lastShownOn) !== undefined;
    expect(['2026-11-30', '2026-11-29', '2026-11-24', '2026-11-23', '2026-12-25'].map(shown)).toEqual([true, false, false, true, true]);
  });

  test('comes at most on one day in seven, and never says what was not done', () => {
    fc.assert(
      fc.property(fc.array(someWin, { maxLength: 5 }), (wins) => {
        let last: string | undefined;
        for (let day = 1; day <= 28; day++) {
          const today = `2026-06-${String(day).padStart(2, '0')}`;
          const line = winsLine(wins, [], today, last);
          if (line === undefined) continue;
          expect(last === undefined || day - Number(last.slice(-2)) >= 7).toBe(true);
          expect(`${line.why}${line.when}`).not.toMatch(/have not|haven’t|missed|streak/i);
          last = today;
        }
      }),
    );
  });
});
