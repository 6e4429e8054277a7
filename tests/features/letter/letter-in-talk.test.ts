/** What the talk asks for and what the message about the letter says: of each thing one of them, and no contradiction. */
import { describe, expect, test } from 'vitest';
import { wordRaised } from '../../../src/features/letter/letter-asks.ts';
import type { LetterMark } from '../../../src/features/letter/letter-marks.ts';
import { isLacking, isOpenLine } from '../../../src/features/letter/letter-reading.ts';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { ledgerOf } from '../../../src/features/negotiate/promises.ts';
import { letterLinesOf, letterQueryOf } from '../../../src/features/negotiate/talk-messages.ts';
import { blankOffer, type Offer } from '../../../src/features/offers/offer.ts';
import { plan, talk } from '../negotiate/some-talks.ts';

describe('beside an open ask about the same thing', () => {
  const offer: Offer = { ...blankOffer('o'), pay: { basis: 'year', cents: 7_400_000, currency: 'USD' } };
  const letter: readonly LetterMark[] = [{ id: 'pay', state: 'different', says: '$72,000', askId: 'letter' }];
  const made = plan('letter', 1, { own: 'The base pay we discussed, named in the letter' });
  const pay = plan('pay', 2, { own: '$84,000 a year' });
  const asked = (asks: readonly ReturnType<typeof plan>[], marks = letter): readonly string[] =>
    asksOf(talk({ asks, letter: marks }), offer)
      .filter((ask) => !ask.plan.isLeftOut)
      .map((ask) => ask.plan.id);

  test.each([
    ['a pay ask that is open', [made, pay], ['pay']],
    ['one they will check', [made, { ...pay, answer: 'will-check' }], ['pay']],
    ['one that is not for this talk', [made, { ...pay, isLeftOut: true }], ['letter']],
    ['one they agreed to: the letter is to say it', [made, { ...pay, answer: 'granted' }], ['letter', 'pay']],
    ['an ask about something else', [made, plan('leave', 2, { own: '25 days of vacation' })], ['letter', 'leave']],
    ['a pay ask, where the person chose both', [{ ...made, isLeftOut: false }, pay], ['letter', 'pay']],
  ] as const)('%s', (_what, asks, ids) => {
    expect(asked(asks as readonly ReturnType<typeof plan>[])).toEqual(ids);
  });

  test('the line is in the message about the letter all the same', () => {
    const body = letterQueryOf(offer, talk({ asks: [made, pay], letter }), [])?.body;
    expect(body).toContain('- $74,000 a year (in the letter: $72,000)');
  });

  test('the XCon of a con made of the letter gives way too, and a line found as promised does not', () => {
    const xcon = { id: 'x', kind: 'ask', text: made.own, status: 'open' } as const;
    const withCon = {
      ...offer,
      cons: [{ id: 'c', text: 'Base pay', weight: 3, mustChange: false, needs: 'any', xcons: [xcon] }],
    } as const satisfies Offer;
    const all = asksOf(talk({ asks: [pay], letter: [{ id: 'pay', state: 'missing', says: '', conId: 'c' }] }), withCon);
    expect(all.map((ask) => [ask.plan.id, ask.plan.isLeftOut, ask.insteadOf])).toContainEqual(['x', true, '$84,000 a year']);
    expect(asked([made, pay], [{ id: 'pay', state: 'as-promised', says: '', askId: 'letter' }])).toEqual(['letter', 'pay']);
  });

  test('such a line is done with', () => {
    const [read] = letterLinesOf(offer, talk({ letter: [{ id: 'pay', state: 'different', says: '' }] }), [], undefined).filter(isLacking);
    expect(read?.line.id).toBe('pay');
    expect(read && isOpenLine(read)).toBe(true);
    expect(read && isOpenLine({ ...read, askedAs: '$84,000 a year' })).toBe(false);
  });
});

test('one was told what they granted last', () => {
  const offer: Offer = { ...blankOffer('o'), pay: { basis: 'year', cents: 7_400_000, currency: 'USD' } };
  const asks = [plan('pay', 2, { own: '$84,000 a year', answer: 'granted' })];
  const told = letterLinesOf(offer, talk({ asks }), ledgerOf(offer, [], [], { asks, withWhom: '' }), undefined);
  expect(told.find(({ line: one }) => one.id === 'pay')?.told).toEqual(['$84,000 a year']);
});

test.each([
  [0, 1, 'It is not on the sheet for the talk: it is in the message about the letter.'],
  [1, 1, 'It is on the sheet for the talk.'],
  [3, 3, 'All of them are on the sheet for the talk.'],
  [0, 2, 'None of them is on the sheet for the talk: they are in the message about the letter.'],
  [1, 2, 'One of these two is on the sheet for the talk. The other is in the message about the letter.'],
  [3, 5, 'Three of these five are on the sheet for the talk. The others are in the message about the letter.'],
])('%i of %i lines on the sheet', (raised, of, words) => {
  expect(wordRaised(raised, of)).toBe(words);
});

test.each([
  [1, 1, 'The other one is on the sheet for the talk.'],
  [3, 3, 'The other three are on the sheet for the talk.'],
  [3, 7, 'Three of the other seven are on the sheet for the talk. The rest are in the message about the letter.'],
])('%i of %i lines on the sheet, beside one with no ask yet', (raised, of, words) => {
  expect(wordRaised(raised, of, 1)).toBe(words);
});
