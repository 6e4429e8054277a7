/** A review: what the next one takes over, what was agreed, and what is read from storage. */
import { describe, expect, test } from 'vitest';
import { agreedLines, blankReview, nextReview, parseReview, type Review } from '../../../src/features/wins/review.ts';
import { reviewDates } from '../../../src/features/wins/review-dates.ts';

const held = (known: Partial<Review>): Review => ({ ...blankReview('old', ''), heldOn: '2026-06-01', ...known });
const next = (reviews: readonly Review[]): Review => nextReview('new', () => 'ask', reviews, '2026-11-30');

describe('the next review', () => {
  test('without one held is blank and counts all wins', () => {
    expect(next([])).toEqual(blankReview('new', ''));
    expect(next([held({ heldOn: '2026-12-24' })])).toEqual(blankReview('new', ''));
  });

  test('begins from the last one held: its day, its person, its goals, and the asks nobody agreed to', () => {
    const goals = [{ id: 'g', text: 'Fewer clashes', isKnown: true }];
    const asks = [
      { id: 'a1', kind: 'pay' as const, what: '$72,000 a year', gives: 'Both calendars', winIds: ['w'] },
      { id: 'a2', kind: 'title' as const, what: 'Senior assistant', gives: 'I train', winIds: ['w'] },
    ];
    const last = held({
      withWhom: 'Dana',
      employer: 'Harlow',
      goals,
      asks,
      winIds: ['w'],
      agreed: '- Title: senior  assistant from January',
      floor: '70',
      talkId: 't',
    });
    expect(next([held({ heldOn: '2026-01-10' }), last])).toEqual({
      ...blankReview('new', '2026-06-01'),
      withWhom: 'Dana',
      employer: 'Harlow',
      goals,
      asks: [{ id: 'ask', kind: 'pay', what: '$72,000 a year', gives: 'Both calendars', winIds: [] }],
    });
  });
});

describe('what was agreed', () => {
  test('is a point a line, each once, without marks of a list', () => {
    expect(agreedLines({ agreed: ' - $72,000 from January\n\n• The desk is mine\n* the  desk is mine\n– A look in March ' })).toEqual([
      '$72,000 from January',
      'The desk is mine',
      'A look in March',
    ]);
  });

  test('goes with the look back into the calendar, until that is done', () => {
    const review = held({ withWhom: 'Dana', lookBackOn: '2026-09-01', agreed: 'The desk is mine' });
    expect(reviewDates(review).map(({ id, title, start, note }) => [id, title, start, note])).toEqual([
      ['review-old', 'Review with Dana', '2026-06-01', 'The review sheet is in Greenroom, under Wins.'],
      ['review-look-old', 'Look back: Review with Dana', '2026-09-01', 'The desk is mine'],
    ]);
    expect(reviewDates({ ...review, doneOn: '2026-09-02' })).toHaveLength(1);
  });
});

describe('as stored', () => {
  test('keeps what is known, drops what is bad, and tells “none” from “the newest” salary check', () => {
    const raw = {
      employer: 'Harlow',
      opening: [],
      floor: '70',
      alternatives: '',
      researchId: '',
      asks: [{ id: 'a', tone: 'loud', sentence: 'x', more: 1 }],
    };
    const { employer, opening, floor, alternatives, researchId, asks } = { ...blankReview('r', ''), ...parseReview(raw) };
    expect({ employer, opening, floor, alternatives, researchId }).toEqual({
      employer: 'Harlow',
      opening: undefined,
      floor: '70',
      researchId: '',
    });
    expect(asks).toEqual([{ id: 'a', more: 1, kind: 'scope', what: '', gives: '', winIds: [], sentence: 'x' }]);
    expect(parseReview({})).not.toHaveProperty('researchId');
  });
});
