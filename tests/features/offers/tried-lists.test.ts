/** Lists that people brought, with the headline they get: none that a coach would not sign. */
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/features/offers/offer.ts';
import { against, con, many, offer, say } from './lists.ts';

const LOOK = 'fill in the shorter list before you trust the scores.';
const NO_CHANGE = 'This one is not a yes, and nothing open would change that.';
const FEW = 'A yes needs more than two things to weigh.';

const cases: readonly (readonly [name: string, offers: readonly Offer[], headline: readonly string[]])[] = [
  [
    'one small pro beside a whole list',
    [offer('A', [['Nice plants', 1]]), offer('B', many(6, 4), against(...many(2, 2)))],
    ['Take B.', `B has eight items, A has one: ${LOOK}`],
  ],
  [
    'two pros and no con beside twelve items',
    [offer('A', many(8, 3), against(...many(4, 3))), offer('B', many(2, 3))],
    ['Before you take B: what could speak against it?', `A has 12 items, B has two: ${LOOK}`, FEW],
  ],
  [
    'three asks, all refused',
    [offer('A', many(5, 4), [con('a', 3, [['x', 'refused']]), con('b', 3, [['y', 'refused']]), con('c', 3, [['z', 'refused']])])],
    ['You could take A.', 'They refused everything you asked.'],
  ],
  [
    'even, and the other one refused what had to change',
    [offer('A', many(4, 3), against(...many(4, 3))), offer('B', many(3, 4), [con('Pay', 4, [['More', 'refused']], { must: true })])],
    ['A just clears your line.'],
  ],
  ['one heavy pro against six trifles', [offer('A', [['Pay', 5]], against(...many(6, 1)))], ['Keep looking.', NO_CHANGE]],
  ['the same against four', [offer('A', [['Pay', 5]], against(...many(4, 1)))], ['A just clears your line.']],
  [
    'only an own action to do',
    [offer('A', many(3, 3), [con('Far', 5), con('New tools', 5, [['Learn them', 'planned', 'own-action']])])],
    ['Do your own part first.', 'Do not take it as it stands.'],
  ],
  [
    'a pro and a con, as one begins to type',
    [offer('EA to the CFO', [['Pay', 3]], against(['Far', 3]))],
    ['Before you take EA to the CFO: what could speak against it?', FEW],
  ],
  ['a view and low pay', [offer('EA', [['View', 1]], against(['Pay', 1]))], ['Before you take EA: what could speak against it?', FEW]],
  [
    'after the talk: one spoken, one refused, one to be checked',
    [
      offer('B', many(5, 4), [
        con('Contract', 3, [['Read it first', 'granted']], { must: true }),
        con('Match', 3, [['The match', 'partly']]),
        con('Options', 3, [['The strike price', 'refused']]),
        con('Evenings', 3, [['No calls after 7', 'asked', 'condition', '2026-05-15']]),
        con('Boss unknown', 3, [['Talk to his last EA', 'planned', 'own-action']]),
      ]),
      offer('A', many(5, 3), [con('Title', 3, [['EA as the title', 'open']]), ...against(...many(4, 3))]),
    ],
    ['B: they answer about “No calls after 7” by Fri, May 15.', 'Wait for that first.', 'Keep A to fall back on.'],
  ],
  [
    'a saving of one’s own in the place of the pay they refused',
    [
      offer(
        'A',
        [
          ['Boss', 4],
          ['Team', 4],
        ],
        [
          con('Title', 3, [['EA as the title', 'granted']], { must: true }),
          con('Pay', 5, [
            ['88,000', 'refused'],
            ['Cut the storage', 'done', 'own-action'],
          ]),
        ],
      ),
    ],
    ['Take A, once “EA as the title” is in writing.', 'Though it lacks “At least $85k”, which you must have.'],
  ],
  [
    'nothing against either any more: the pros count again',
    [
      offer('Weak', many(1, 2), [con('Pay', 3, [['More', 'granted']])]),
      offer('Strong', many(3, 5), [con('Pay', 3, [['More', 'granted']])]),
    ],
    ['Take Strong.'],
  ],
  [
    'two points above the line, the present job two below',
    [
      offer('A', [...many(2, 4), ['Team', 5]], against(...many(3, 4))),
      offer('S', many(2, 4), against(['Bored', 5], ['Pay', 4]), { kind: 'stay' }),
    ],
    ['A just clears your line.'],
  ],
  [
    'all refused, and a present job to stay in',
    [
      offer('A', many(2, 3), [con('Pay', 5, [['More', 'refused']], { must: true }), con('Hours', 3, [['Set hours', 'refused']])]),
      offer('S', many(3, 4), against(['Bored', 4]), { kind: 'stay' }),
    ],
    ['Stay where you are.'],
  ],
  [
    'a raise where one is',
    [offer('S', many(3, 4), [con('Pay', 5, [['A raise', 'open']], { must: true })], { kind: 'stay' })],
    ['Negotiate where you are now.', 'As it stands, it is not a yes.'],
  ],
];

test.each(cases)('%s', (_, offers, headline) => {
  const lacks = headline.some((line) => line.includes('lacks')) ? ['“At least $85k”'] : [];
  expect(say(offers, 50, lacks).headline).toEqual(headline);
});

test('one remark from a debrief is no offer yet, and gets no verdict', () => {
  const one = offer('EA to the COO', [['Nice light', 3]], [], { kind: 'possible' });
  expect(say([one]).headline).toEqual(['Nothing to weigh yet.']);
});

test('of two within reach, both are asked', () => {
  const said = say([
    offer('N', many(3, 4), [con('Title', 4, [['EA title', 'open']], { must: true }), con('Pay', 5, [['88,000', 'open']])]),
    offer('L', many(3, 4), [con('Contract', 5, [['Read it', 'open']], { must: true }), ...against(['Far', 4])]),
  ]);
  expect(said.headline).toEqual(['Negotiate with N.', 'Take neither as it stands.']);
  expect(said.reasons).toContain('L could become a yes too. Ask there as well: “Read it”.');
});

test('an offer without a pro is told so, whatever is open', () => {
  expect(say([offer('A', [], [con('Low pay', 3, [['More', 'open']])])]).reasons).toEqual(['Nothing on your lists speaks for A yet.']);
});

test('an own action alone is asked back, not praised', () => {
  const said = say([offer('A', many(4, 4), [con('Unpaid overtime', 5, [['Get used to it', 'open', 'own-action']], { must: true })])]);
  expect(said.reasons.join(' ')).toContain('Will that be enough in a year?');
  expect(said.reasons.join(' ')).not.toContain('nothing you have to ask for');
});

test('what I do myself before a yes is not waited for in writing, but to happen', () => {
  const one = (xcons: Parameters<typeof con>[2]): Offer => offer('A', many(5, 4), [con('Contract unseen', 4, xcons, { must: true })]);
  expect(say([one([['I read the contract before I say yes', 'granted']])]).headline).toEqual([
    'Take A, once this has happened: “I read the contract before I say yes”.',
  ]);
});

test('of another offer in reach, what its yes depends on is named', () => {
  const said = say([
    offer('N', many(3, 5), [con('Title', 4, [['EA title', 'open']], { must: true })]),
    offer('L', many(3, 4), [con('Evenings', 4, [['No calls after 7', 'partly', 'condition']]), con('Match', 3, [['A match', 'open']])]),
  ]);
  expect(said.reasons).toContain('L could become a yes too. Ask there as well: “No calls after 7”.');
});

describe('no sentence says more than is true', () => {
  test('small things on the side of what matters most do not outweigh it', () => {
    const reasons = say([offer('A', [['Good pay', 5], ...many(3, 1)], against(...many(2, 4)))]).reasons;
    expect(reasons[0]).toBe('Three small things decide this. Without them: keep looking.');
  });

  test('only those on the other side are counted as outweighing it', () => {
    const reasons = say([offer('A', [['Pay', 5], ...many(1, 1)], against(...many(8, 1, 'trifle')))]).reasons;
    expect(reasons[0]).toMatch(/^Eight small things outweigh the one you marked highest, “Pay”/);
  });

  test('of two that stand alike and one asked already, both are still named', () => {
    const alike = (name: string, isAsked: boolean): Offer =>
      offer(name, many(3, 4), [
        con(`Pay at ${name}`, 5, [isAsked ? ['More', 'asked', 'ask', '2026-05-15'] : ['More', 'open']], { must: true }),
      ]);
    for (const isFirst of [true, false]) {
      const said = say([alike('A', isFirst), alike('B', !isFirst)]).headline;
      expect(said).toEqual([
        `${isFirst ? 'A' : 'B'}: they answer about “More” by Fri, May 15.`,
        'Ask both: A and B.',
        'Take neither as it stands.',
      ]);
    }
  });

  test('what is asked back is asked once for each con', () => {
    const both = con(
      'Overtime',
      5,
      [
        ['Leave at six', 'done', 'own-action'],
        ['Say no', 'done', 'own-action'],
      ],
      { must: true, needs: 'all' },
    );
    expect(say([offer('A', many(4, 4), [both])]).reasons.filter((one) => one.includes('in a year'))).toHaveLength(1);
  });

  test('unequal lists come after what belongs together', () => {
    const refused = [con('a', 1, [['x', 'refused']]), con('b', 1, [['y', 'refused']])];
    const said = say([offer('A', many(6, 5), refused), offer('B', many(1, 2), against(['Far', 5]))]).headline;
    expect(said.slice(0, 2)).toEqual(['You could take A.', 'They refused everything you asked.']);
    expect(said[2]).toMatch(/fill in the shorter list/);
  });

  test('a thin fall-back is no yes, and neither is a thin offer that was lifted', () => {
    const said = say([
      offer('A', [['Boss', 4]], [], { noConsFound: true }),
      offer('B', many(3, 5), [con('Title', 3, [['EA', 'open']], { must: true }), con('Far', 1)]),
    ]);
    expect(said.headline).toContain('Keep A to fall back on.');
    expect(said.reasons).toContain('A is what you fall back on. Look closer at it before you say yes.');
    expect(say([offer('T', many(1, 1), [con('Pay', 2, [['More', 'open']])])]).reasons.join()).toContain('with more to look into');
  });

  test('“no single thing” is said only where none would make it less sure', () => {
    const steady = 'No single thing. Take away any one of its heaviest pros, and the answer is the same.';
    expect(say([offer('A', many(6, 4), against(['Far', 2]))]).wouldChange).toContain(steady);
    expect(say([offer('A', many(5, 4))]).wouldChange).not.toContain(steady);
    expect(say([offer('A', many(5, 4), [con('Pay', 5, [['88,000', 'granted']], { must: true })])]).wouldChange).not.toContain(steady);
  });

  test('while an answer is still out, they have refused everything so far', () => {
    const asks = [con('a', 2, [['x', 'refused']]), con('b', 2, [['y', 'refused']]), con('c', 2, [['z', 'asked']])];
    expect(say([offer('A', many(5, 4), asks)]).headline).toEqual(['You could take A.', 'They refused everything you asked so far.']);
  });

  test('of two spoken yeses either is enough where any one will do', () => {
    const either = con(
      'Pay',
      5,
      [
        ['88,000', 'granted'],
        ['A bonus', 'granted'],
      ],
      { must: true },
    );
    expect(say([offer('A', many(5, 4), [either])]).headline).toEqual(['Take A, once “88,000” or “A bonus” is in writing.']);
  });
});
