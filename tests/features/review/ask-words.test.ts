/** What is said in a review: asks in two tones, and the opening. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASK_KINDS, gapsOfAsk, openingOfReview, sayGaps, sayReviewAsk, listedAskOf } from '../../../src/features/review/ask-words.ts';
import { REVIEW_ASKS, type ReviewAsk } from '../../../src/features/wins/review.ts';
import { someReview, someWin } from './some-reviews.ts';

const wins = [someWin('w1', 'Cut late requests from 14 a week to 6.'), someWin('w2', 'Wrote one rule for holds')];
const ask = (known: Partial<ReviewAsk> = {}): ReviewAsk => ({
  id: 'a',
  kind: 'pay',
  what: '$72,000 a year from January.',
  gives: 'I run both calendars alone',
  winIds: ['w1'],
  ...known,
});

describe('an ask', () => {
  test('is said with the win it rests on, what the market says, and what they get', () => {
    expect(sayReviewAsk(ask(), wins, 'up to $84,000 a year')).toBe(
      'I’d like to talk about my pay. I’m thinking of $72,000 a year from January. ' +
        'One reason: I cut late requests from 14 a week to 6. Others pay up to $84,000 a year for this work. ' +
        'In return, I’d run both calendars alone.',
    );
  });

  test.each(REVIEW_ASKS)('of the kind %s is said gently and firmly, in the person’s own words', (kind) => {
    const [gentle, firm] = [sayReviewAsk(ask({ kind }), wins), sayReviewAsk(ask({ kind, tone: 'firm' }), wins)];
    expect(gentle).not.toBe(firm);
    expect(firm).not.toMatch(/\?/);
    for (const said of [gentle, firm]) expect(said).toContain('$72,000 a year from January.');
    for (const said of [gentle, firm]) expect(said).toContain('I cut late requests from 14 a week to 6.');
    expect(gentle).toContain(`${ASK_KINDS[kind].gentle} `);
    expect(firm).toContain(`${ASK_KINDS[kind].firm} `);
  });

  test('names the market for pay alone', () => {
    expect(sayReviewAsk(ask({ kind: 'title' }), wins, 'up to $84,000 a year')).not.toContain('84,000');
  });

  test('keeps the point of an abbreviation single, and own words as they are', () => {
    expect(sayReviewAsk(ask({ kind: 'date', what: 'Home by 5 p.m.', winIds: [], gives: '' }), wins)).toMatch(/Home by 5 p\.m\.$/);
    expect(sayReviewAsk(ask({ sentence: 'Raise me.' }), wins)).toBe('Raise me.');
    expect(sayReviewAsk(ask({ what: ' ' }), wins)).toBe('');
  });

  test.each<[Partial<ReviewAsk>, string]>([
    [{}, ''],
    [{ winIds: [] }, 'a win it rests on'],
    [{ winIds: ['gone'] }, 'a win it rests on'],
    [{ gives: ' ' }, 'what they get for it'],
    [{ what: '', winIds: [], gives: '' }, 'what you ask for, a win it rests on and what they get for it'],
  ])('with %j still needs: %s', (known, words) => {
    expect(sayGaps(gapsOfAsk(ask(known), wins))).toBe(words);
  });

  test('is said whatever stands in it, signs of a replacement too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REVIEW_ASKS), fc.string(), fc.string(), (kind, what, gives) => {
        expect(sayReviewAsk(ask({ kind, what, gives }), wins)).not.toContain('{ask}');
      }),
      { examples: [['pay', "$& and $' {ask", '$1']] },
    );
  });
});

test('what I do and nobody wrote down can be asked for as it is', () => {
  expect(listedAskOf({ name: 'keep two calendars.', hoursAWeek: 12 })).toBe(
    'A place in my job description for what I do already: keep two calendars, 12 hours a week',
  );
  expect(listedAskOf({ name: 'order the coffee' })).toMatch(/already: order the coffee$/);
});

describe('the opening', () => {
  test('names what they said, what I guess as a guess, and the first result', () => {
    const review = someReview({
      goals: [
        { id: 'g1', text: 'Fewer clashes.', isKnown: true },
        { id: 'g2', text: 'Travel costs down', isKnown: false },
      ],
      asks: [ask()],
    });
    expect(openingOfReview(review, wins)).toBe(
      'You told me what matters most to you: fewer clashes. I think this matters to you, too: travel costs down. Did I get that right? ' +
        'I’d like to start with one result: I cut late requests from 14 a week to 6. ' +
        'After that, I’d like to talk about what comes next.',
    );
  });

  test('tells what came of it where what I did does not, and begins no goal with a capital before “the”', () => {
    const win = { ...someWin('w', 'Took over the folder when Pauline left'), brought: 'all 62 papers were in on the day' };
    const review = someReview({ goals: [{ id: 'g', text: 'Pass the inspection', isKnown: true }] });
    expect(openingOfReview(review, [win])).toBe(
      'You told me what matters most to you: pass the inspection. ' +
        'I’d like to start with one result: I took over the folder when Pauline left. All 62 papers were in on the day.',
    );
    expect(sayReviewAsk(ask({ what: '$72,000 a year', gives: '', winIds: ['w'] }), [win])).toContain(
      'One reason: I took over the folder when Pauline left. All 62 papers were in on the day.',
    );
  });

  test('is there without a goal or a win, and gives way to own words', () => {
    expect(openingOfReview(someReview(), [])).toBe('I’d like to look back with you, and then ahead.');
    expect(openingOfReview(someReview({ opening: 'Shall we?' }), wins)).toBe('Shall we?');
  });
});
