import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offersSection } from '../../../src/features/offers/offers-markdown.ts';
import { findOut } from '../../../src/features/offers/find-out.ts';
import {
  isPossible,
  withoutPossible,
  blankCon,
  blankOffer,
  blankPro,
  blankXCon,
  offerName,
  parseOffer,
  type Offer,
} from '../../../src/features/offers/offer.ts';
import { decideOffers } from '../../../src/features/offers/verdict.ts';
import { worksheetTitle } from '../../../src/features/worksheet/worksheet-view.ts';
import { worksheetCsv } from '../../../src/features/exports/worksheet-csv.ts';
import { someOffers } from './some-offers.ts';

const possible: Offer = { ...blankOffer('p', 'possible', 'EA to the COO'), pros: [blankPro('p1', 'Nice light')] };
/** Any offers, some of them only possible. */
const someMixed = fc
  .tuple(someOffers, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([offers, marks]) => offers.map((offer, at): Offer => (marks[at] === true ? { ...offer, kind: 'possible' } : offer)));
const real: Offer = { ...blankOffer('o', 'offer', 'Job 2'), pros: [blankPro('o1', 'Board work')], cons: [blankCon('c1', 'Far')] };

describe('a possible offer', () => {
  test('is no reason for a verdict, however much speaks for it', () => {
    expect(decideOffers([possible], { line: 50 })).toEqual({ kind: 'nothing-yet' });
  });

  test('is no rival in the verdict over others', () => {
    fc.assert(
      fc.property(someMixed, fc.integer({ min: 0, max: 100 }), (offers, line) => {
        expect(decideOffers(offers, { line })).toEqual(decideOffers(withoutPossible(offers), { line }));
        expect(JSON.stringify(decideOffers([...offers, { ...possible, id: 'never' }], { line }))).not.toContain('never');
      }),
    );
  });

  test('does not count in the title, and has a name without one', () => {
    expect(worksheetTitle([possible])).toBe('Offers');
    expect(worksheetTitle([possible, real])).toBe('One offer');
    expect(offerName(blankOffer('x', 'possible'), 0)).toBe('Possible offer 1');
  });

  test('is called so in the exports', () => {
    const stored = { ...possible, updatedAt: 1 };
    expect(worksheetCsv([stored])).toContain('Possible offer');
    expect(JSON.stringify(offersSection(new Map([['p', stored]])))).toContain('Possible offer');
  });
});

describe('what to find out', () => {
  const con = (text: string, change: Partial<ReturnType<typeof blankCon>> = {}) => ({ ...blankCon(text, text), ...change });
  test.each<readonly [string, Partial<Offer>, readonly string[]]>([
    ['a con without an answer', { cons: [con('Far away')] }, ['What could be done about “Far away”', 'What it pays']],
    [
      'an ask that is open',
      { cons: [con('Loud', { xcons: [blankXCon('x', 'ask', 'A door')] })] },
      ['Whether this is possible: “A door”', 'What it pays'],
    ],
    ['nothing of what I do myself', { cons: [con('Far', { xcons: [blankXCon('x', 'own-action', 'Move')] })] }, ['What it pays']],
    [
      'the weightiest first',
      { cons: [con('small', { weight: 1 }), con('big', { weight: 5 })] },
      ['What could be done about “big”', 'What could be done about “small”', 'What it pays'],
    ],
    ['no pay that is known', { cons: [con('Far')], pay: { basis: 'year', cents: 1, currency: 'USD' } }, ['What could be done about “Far”']],
    ['a side on which nothing is noted', {}, ['What it pays', 'What speaks against it: nothing is noted yet']],
    [
      'both sides',
      { pros: [] },
      ['What it pays', 'What speaks against it: nothing is noted yet', 'What speaks for it: nothing is noted yet'],
    ],
  ])('names %s', (_what, change, lines) => expect(findOut({ ...possible, ...change }, [])).toEqual(lines));

  test('asks for the must-haves it is not known to have', () => {
    const must = [
      { id: 'm1', text: 'Two days at home' },
      { id: 'm2', text: 'Health cover' },
    ];
    expect(findOut({ ...possible, meets: ['m2'] }, must)).toContain('Whether it has “Two days at home”');
    expect(findOut({ ...possible, meets: ['m2'] }, must).join()).not.toContain('Health');
  });

  test('reads as words, whatever was typed', () => {
    fc.assert(
      fc.property(someMixed, (offers) => {
        for (const offer of offers) expect(parseOffer(JSON.parse(JSON.stringify(offer)))).toEqual(offer);
        for (const offer of offers) for (const line of findOut(offer, [])) expect(line).not.toMatch(/undefined|NaN|“”/);
        expect(withoutPossible(offers).some(isPossible)).toBe(false);
      }),
    );
  });
});
