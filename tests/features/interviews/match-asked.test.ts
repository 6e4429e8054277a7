import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchAsked, notedLike } from '../../../src/features/interviews/match-asked.ts';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';
import { KEPT_BACK, TUNED_ON, UNLIKE_KEPT_BACK, UNLIKE_TUNED_ON, type AskedExample } from './asked-examples.ts';

const score = (examples: readonly AskedExample[], unlike: readonly string[]) => {
  const found = examples.map(([noted, id]) => ({ id, got: matchAsked(noted)?.id }));
  return {
    right: found.filter(({ id, got }) => got === id).length,
    wrong: found.filter(({ id, got }) => got !== undefined && got !== id).length,
    falsely: unlike.filter((noted) => matchAsked(noted) !== undefined).length,
  };
};

describe('a question noted after an interview', () => {
  test('is found in the bank by any of its own wordings', () => {
    const missed = THEIR_QUESTIONS.flatMap(({ id, ask, otherWays }) =>
      [ask, ...otherWays]
        .filter((text) => matchAsked(text)?.id !== id)
        .map((text) => `${text} → ${matchAsked(text)?.id ?? 'none'}, not ${id}`),
    );
    expect(missed).toEqual([]);
  });

  test.each([
    ['“tell me about yourself”', 'about-yourself'],
    ['SALARY EXPECTATIONS?', 'pay'],
    ['1. Biggest weakness', 'weakness'],
    ['why did u leave ur last job', 'why-leave'],
    ['Double bookings, how do I sort them out?', 'calendar-clash'],
    ['Tell us about a mistake. What happened?', 'worst-mistake'],
  ])('as %s is %s', (noted, id) => expect(matchAsked(noted)?.id).toBe(id));

  test.each([[''], ['   '], ['?'], ['What would you do?'], ['Tell me more'], ['مرحبا'], ['👩‍💼'], ['What is your shoe size?']])(
    'as “%s” is none of them',
    (noted) => expect(matchAsked(noted)).toBeUndefined(),
  );

  // “Off”, “late”, “long” and “people” are said of anything.
  test.each([
    ['How many days off sick did you have'],
    ['Were you off sick much?'],
    ['How often were you sick last year?'],
    ['Do you take a lot of time off?'],
    ['When did you last take a day off?'],
    ['How many times were you late last month?'],
    ['How long is your commute?'],
  ])('as %s only has words that name no subject: it is none of them', (noted) => expect(matchAsked(noted)).toBeUndefined());

  test.each([
    ['You are off for two weeks. How do you hand over?', 'away-two-weeks'],
    ['Where do you see yourself five years from now?', 'years-ahead'],
  ])('as %s is known by its subject, or by how it is put', (noted, id) => expect(matchAsked(noted)?.id).toBe(id));

  test('is found in nine of ten notes that the matcher was tuned on, and hardly ever mistaken', () => {
    expect(TUNED_ON.length).toBeGreaterThanOrEqual(150);
    expect(UNLIKE_TUNED_ON.length).toBeGreaterThanOrEqual(75);
    const { right, wrong, falsely } = score(TUNED_ON, UNLIKE_TUNED_ON);
    expect(right).toBeGreaterThanOrEqual(TUNED_ON.length * 0.9);
    expect(wrong).toBeLessThanOrEqual(TUNED_ON.length * 0.04);
    expect(falsely).toBeLessThanOrEqual(1);
  });

  test('is found in eight of ten notes that were kept back', () => {
    expect(KEPT_BACK.length).toBeGreaterThanOrEqual(30);
    expect(UNLIKE_KEPT_BACK.length).toBeGreaterThanOrEqual(15);
    const { right, wrong, falsely } = score(KEPT_BACK, UNLIKE_KEPT_BACK);
    expect(right).toBeGreaterThanOrEqual(KEPT_BACK.length * 0.8);
    expect(wrong).toBeLessThanOrEqual(2);
    expect(falsely).toBeLessThanOrEqual(2);
  });

  test('has examples that name questions of the bank, none in both halves', () => {
    const ids = new Set(THEIR_QUESTIONS.map(({ id }) => id));
    for (const [noted, id] of [...TUNED_ON, ...KEPT_BACK]) expect(ids, noted).toContain(id);
    const all = [...TUNED_ON.map(([noted]) => noted), ...KEPT_BACK.map(([noted]) => noted), ...UNLIKE_TUNED_ON, ...UNLIKE_KEPT_BACK];
    expect(new Set(all).size).toBe(all.length);
  });

  test('may be anything', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.lorem({ maxCount: 200 }),
      fc.array(fc.constantFrom('a', 'Ä', '’', 'مر', '👩‍💼', '\ud83d', ' ', '-', 'ß', 'ﬁ', 'don’t', 'é')).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(anything, (noted) => void matchAsked(noted)));
    expect(matchAsked('a'.repeat(100_000))).toBeUndefined();
  });
});

test('the bank knows what was noted of each of its questions', () => {
  const notes = ['Salary expectations', 'What is your shoe size?', 'What pay range did you have in mind?', 'Notice period?'];
  expect([...notedLike(notes)]).toEqual([
    ['pay', ['Salary expectations', 'What pay range did you have in mind?']],
    ['notice', ['Notice period?']],
  ]);
  expect(notedLike([]).size).toBe(0);
});
