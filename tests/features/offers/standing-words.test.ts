import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCon, blankOffer, blankPro, blankXCon, type Offer } from '../../../src/features/offers/offer.ts';
import { standingsInWords } from '../../../src/features/offers/standing-words.ts';
import { decideOffers } from '../../../src/features/offers/verdict.ts';
import { someOffers } from './some-offers.ts';

const pro = (id: string, weight: 1 | 2 | 3 | 4 | 5 = 5) => ({ ...blankPro(id, `Pro ${id}`), weight });
const con = (id: string, change = {}) => ({ ...blankCon(id, `Con ${id}`), weight: 1 as const, ...change });
const ask = (id: string, change = {}) => ({ ...blankXCon(id, 'ask', `Ask ${id}`), ...change });
const offer = (id: string, change: Partial<Offer>): Offer => ({ ...blankOffer(id, 'offer', id.toUpperCase()), ...change });
const strong = offer('a', { pros: [pro('a1'), pro('a2'), pro('a3')], cons: [con('a4')] });

const wordsOf = (offers: readonly Offer[], line = 50): readonly (string | undefined)[] => {
  const words = standingsInWords(decideOffers(offers, { line }), offers, line);
  return offers.map(({ id }) => words.get(id));
};

test.each<[string, readonly Offer[], readonly string[]]>([
  [
    'the one to take, one behind it, and one nobody filled in',
    [strong, offer('b', { pros: [pro('b1', 3)], cons: [con('b2'), con('b3')] }), offer('c', {})],
    ['Take it', 'A yes, but behind', 'Nothing entered yet'],
  ],
  ['staying', [{ ...strong, kind: 'stay' }], ['Stay']],
  ['a thin list', [offer('a', { pros: [pro('a1')] })], ['Look closer first']],
  ['two that weigh the same', [strong, { ...strong, id: 'b' }], ['Too close to call', 'Too close to call']],
  [
    'one to ask, and one refused for good',
    [
      offer('a', { pros: [pro('a1')], cons: [con('a2', { mustChange: true, xcons: [ask('x')] }), con('a3')] }),
      offer('b', { pros: [pro('b1')], cons: [con('b2', { mustChange: true, xcons: [ask('y', { status: 'refused' })] })] }),
    ],
    ['Ask first', 'Not until “Con b2” is settled'],
  ],
  [
    'two as close as can be, one of which could be asked',
    [
      offer('a', { pros: [pro('a1', 3), pro('a2', 3)], cons: [con('a3', { weight: 3 })] }),
      offer('b', { pros: [pro('b1', 3), pro('b2', 3)], cons: [con('b3', { weight: 3, xcons: [ask('x')] })] }),
    ],
    ['Too close to call', 'Ask first'],
  ],
  [
    'a deal breaker nobody has looked at',
    [offer('a', { pros: [pro('a1')], cons: [con('a2', { mustChange: true })] })],
    ['Look for a way out first'],
  ],
  ['more against than for', [offer('a', { pros: [pro('a1', 1)], cons: [con('a2', { weight: 5 })] })], ['Below your line']],
  ['nothing for it', [offer('a', { cons: [con('a2')] })], ['Nothing speaks for it yet']],
  [
    'what is granted, but not in writing',
    [{ ...strong, cons: [con('a4', { mustChange: true, xcons: [ask('x', { status: 'granted' })] })] }],
    ['Take it, once it is in writing'],
  ],
])('%s', (_what, offers, words) => expect(wordsOf(offers)).toEqual(words));

test('there is something to say of every offer, whatever the verdict', () => {
  fc.assert(
    fc.property(someOffers, fc.integer({ min: 0, max: 100 }), (offers, line) => {
      const shown = offers.filter(({ archived }) => !archived);
      for (const words of wordsOf(shown, line)) expect(words).toMatch(/^[A-Z]\S*/);
    }),
  );
});
