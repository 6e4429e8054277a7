/** What a thoughtful coach would say of real lists: each with the first sentences on the screen. */
import { describe, expect, test } from 'vitest';
import type { Offer, Weight, XConStatus } from '../../../src/features/offers/offer.ts';
import { scoreOffer } from '../../../src/features/offers/score.ts';
import { asksBeside } from '../../../src/features/offers/smallest-ask.ts';
import { wordDecision } from '../../../src/features/offers/verdict-words.ts';
import { decideOffers } from '../../../src/features/offers/verdict.ts';
import { against, con, many, offer, say, type AgainstIt, type Item } from './lists.ts';

describe('shares are pulled to even while little is written', () => {
  test.each<[string, readonly Item[], readonly AgainstIt[], number]>([
    ['nothing', [], [], 50],
    ['one small pro', [['Nice plants', 1]], [], 57],
    ['six pros of 4 with two cons of 2', many(6, 4), against(...many(2, 2)), 79],
    ['three pros of 5, no con left', many(3, 5), [{ con: ['Pay', 5], xcons: [['88,000', 'granted']] }], 86],
    ['one pro of 2, no con left', many(1, 2), [{ con: ['Pay', 5], xcons: [['88,000', 'granted']] }], 63],
    ['as much for as against', many(4, 3), against(...many(4, 3)), 50],
  ])('%s', (_, pros, cons, share) => {
    expect(Math.round(scoreOffer(offer('A', pros, cons), 'it-stands').share)).toBe(share);
  });
});

describe('the headline a coach would sign', () => {
  const contract: AgainstIt = { con: ['Contract unseen', 5], must: true };
  const cases: [string, readonly Offer[], readonly string[]][] = [
    [
      'one small pro is no yes',
      [offer('EA', [['Nice view', 1]])],
      ['Before you take EA: what could speak against it?', 'A yes needs more than two things to weigh.'],
    ],
    [
      'many pros and no con: has anybody looked?',
      [offer('EA', many(5, 4))],
      ['Before you take EA: what could speak against it?', 'No list is complete without a look at the other side.'],
    ],
    ['somebody looked', [offer('EA', many(5, 4), [], { noConsFound: true })], ['Take EA.']],
    [
      'the same of staying',
      [offer('S', [['Safe', 4]], [], { kind: 'stay' })],
      ['Before you stay: what could speak against it?', 'A yes needs more than two things to weigh.'],
    ],
    [
      'nothing for it is never a yes',
      [offer('A', [], [{ con: ['Low pay', 3], xcons: [['More', 'open']] }])],
      ['Keep looking.', 'This one is not a yes, and nothing open would change that.'],
    ],
    [
      'one remark beside a worked-out list',
      [offer('New', [['More money', 3]]), offer('B', many(7, 4), against(...many(2, 4)))],
      [
        'Too close to call.',
        'B has nine items, New has one: fill in the shorter list before you trust the scores.',
        'Find out more before you choose.',
      ],
    ],
    [
      'even is barely a yes',
      [
        offer(
          'A',
          [
            ['View', 4],
            ['Boss', 4],
          ],
          against(['Pay', 5], ['Hours', 3]),
        ),
      ],
      ['A just clears your line.'],
    ],
    [
      'a spoken yes to a deal breaker',
      [offer('A', many(5, 4), [{ con: ['Pay', 5], must: true, xcons: [['Base of 88,000', 'granted']] }])],
      ['Take A, once “Base of 88,000” is in writing.'],
    ],
    [
      'the same in writing',
      [offer('A', many(5, 4), [{ con: ['Pay', 5], must: true, xcons: [['Base of 88,000', 'in-writing']] }])],
      ['Take A.'],
    ],
    [
      'two spoken, both needed',
      [
        offer('A', many(5, 4), [
          {
            con: ['Pay', 5],
            must: true,
            needs: 'all',
            xcons: [
              ['Base', 'granted'],
              ['Bonus', 'granted'],
            ],
          },
        ]),
      ],
      ['Take A, once “Base” and “Bonus” are in writing.'],
    ],
    [
      'they gave nothing',
      [
        offer('A', many(5, 4), [
          { con: ['Pay', 3], xcons: [['Base', 'refused']] },
          { con: ['Hours', 3], xcons: [['Set hours', 'refused']] },
        ]),
      ],
      ['You could take A.', 'They refused everything you asked.'],
    ],
    [
      'they gave a part',
      [
        offer('A', many(5, 4), [
          { con: ['Pay', 3], xcons: [['Base', 'refused']] },
          { con: ['Hours', 3], xcons: [['Set hours', 'refused']] },
          { con: ['Title', 2], xcons: [['EA', 'partly']] },
        ]),
      ],
      ['Take A.'],
    ],
    [
      'a refused condition blocks, ticked or not',
      [offer('A', many(5, 4), [{ con: ['Contract unseen', 3], xcons: [['Read it first', 'refused', 'condition']] }])],
      ['Keep looking.', 'This one is not a yes, and nothing open would change that.'],
    ],
    [
      'an open condition is asked for',
      [offer('A', many(5, 4), [{ con: ['Contract unseen', 3], xcons: [['Read it first', 'open', 'condition']] }])],
      ['Negotiate with A.', 'Do not take it as it stands.'],
    ],
    [
      'a deal breaker nobody thought about',
      [offer('A', many(2, 5), [contract])],
      ['Before you say no to A: what would make “Contract unseen” acceptable?'],
    ],
    [
      'one that would not help is no reason to ask',
      [offer('A', many(1, 1), [contract, ...against(...many(4, 5, 'bad'))])],
      ['Keep looking.', 'This one is not a yes, and nothing open would change that.'],
    ],
    ['no weight touched', [offer('A', many(4, 3), against(...many(3, 3)))], ['So far: Take A.']],
    [
      'nothing weighed, two offers',
      [offer('A', many(3, 3), against(['x', 3])), offer('B', many(3, 3), against(['y', 3]))],
      ['So far: Too close to call.', 'Find out more before you choose.'],
    ],
    [
      'two alike, an ask each',
      ['A', 'B'].map((name) => offer(name, many(3, 4), [{ con: [`Pay at ${name}`, 5], must: true, xcons: [[`More at ${name}`, 'open']] }])),
      ['Ask both: A and B.', 'Take neither as it stands.'],
    ],
    [
      'the present job to fall back on',
      [
        offer('S', many(3, 4), against(['Bored', 2]), { kind: 'stay' }),
        offer('B', many(5, 5), [{ con: ['Pay', 5], must: true, xcons: [['More', 'open']] }]),
      ],
      ['Negotiate with B.', 'Keep your present job to fall back on.'],
    ],
    [
      'the column “Stay where I am” to fall back on',
      [
        { ...offer('S', many(3, 4), against(['Bored', 2]), { kind: 'stay' }), title: 'Stay where I am', company: 'Acme' },
        offer('B', many(5, 5), [{ con: ['Pay', 5], must: true, xcons: [['More', 'open']] }]),
      ],
      ['Negotiate with B.', 'Keep your present job to fall back on.'],
    ],
  ];
  test.each(cases)('%s', (_, offers, headline) => {
    expect(say(offers).headline).toEqual(headline);
  });

  test('a missing must-have stands in the second line', () => {
    const one = offer('A', many(5, 4), against(['Far', 2]));
    expect(say([one], 50, ['“At least $85k”']).headline).toEqual(['Take A.', 'Though it lacks “At least $85k”, which you must have.']);
  });
});

describe('the reasons', () => {
  test('name an answer that is owed first, and wait for it', () => {
    const one = offer('A', many(4, 4), [
      { con: ['Evenings', 4], xcons: [['No calls after 7', 'asked', 'condition', '2026-05-15']] },
      { con: ['Boss unknown', 2], xcons: [['Talk to his last EA', 'planned', 'own-action']] },
    ]);
    const due = 'They answer about “No calls after 7” by Fri, May 15.';
    expect(say([one]).headline).toEqual([due, 'Wait for that first.', 'Do not take it as it stands.']);
    expect(wordDecision(decideOffers([one], { line: 50 }), [one], { today: '2026-05-18' }).headline.slice(0, 2)).toEqual([
      'They meant to answer about “No calls after 7” by Fri, May 15.',
      'One short, friendly question is fine.',
    ]);
    // Another ask is still to be put: that is what else to do.
    const two = { ...one, cons: [...one.cons, ...offer('T', [], [{ con: ['Pay', 5], must: true, xcons: [['More', 'open']] }]).cons] };
    expect(say([two]).headline).toEqual([due, 'Wait for that first.', 'Negotiate with A.', 'Do not take it as it stands.']);
    // What the verdict does not wait for is a reason among others.
    const clear = offer('B', many(6, 5), against(['Far', 1]));
    const hopeless = { ...one, title: 'EA', company: 'Harlow', pros: one.pros.slice(0, 1) };
    const beside = say([hopeless, clear]);
    expect(beside.headline[0]).toBe('Take B.');
    expect(beside.reasons[0]).toBe('Harlow will answer about “No calls after 7” by Fri, May 15.');
  });

  test('tell that trifles outweigh what was marked highest', () => {
    const one = offer('A', [['Pay', 5]], against(...many(6, 1, 'trifle')));
    expect(say([one]).reasons[0]).toBe('Six small things outweigh the one you marked highest, “Pay”.');
    expect(
      say([
        offer(
          'A',
          [
            ['Pay', 5],
            ['Team', 3],
          ],
          against(...many(9, 1, 'trifle')),
        ),
      ]).reasons[0],
    ).toMatch(/^Nine small things outweigh/);
    expect(say([offer('A', many(5, 5), against(['trifle', 1]))]).reasons.join()).not.toMatch(/small thing/);
  });

  test('ask to weigh first while no weight was touched', () => {
    expect(say([offer('A', many(4, 3), against(...many(3, 3)))]).reasons[0]).toBe(
      'Every weight is still the one it began with. Which two matter most? Weigh those first.',
    );
  });

  test('ask back once where only an own action settles what must change', () => {
    const own = (status: XConStatus): Offer =>
      offer('A', many(4, 4), [{ con: ['Unpaid overtime', 5], must: true, xcons: [['Get used to it', status, 'own-action']] }]);
    const question = 'Only your own part, “Get used to it”, settles “Unpaid overtime”. Will that be enough in a year?';
    expect(say([own('done')]).reasons).toContain(question);
    expect(say([own('planned')]).reasons).toContain(question);
  });
});

describe('the smallest ask', () => {
  test('is of the higher weight, then the first on the list, and names what would do as well', () => {
    const five = (weights: readonly Weight[]): Offer =>
      offer(
        'B',
        many(4, 3),
        weights.map((weight, at) => ({ con: [`con ${at}`, weight], xcons: [[`ask ${at}`, 'open']] })),
      );
    expect(decideOffers([five([3, 3, 3, 3, 3])], { line: 50 })).toMatchObject({
      kind: 'negotiate',
      asks: ['B-c0x0'],
      orAny: ['B-c1x0', 'B-c2x0', 'B-c3x0', 'B-c4x0'],
    });
    expect(decideOffers([five([2, 3, 4, 3, 3])], { line: 50 })).toMatchObject({ asks: ['B-c2x0'] });
  });
});

describe('what is worth asking in the same talk', () => {
  const lists = offer('A', many(4, 4), [
    con('Late calls', 5, [
      ['No calls after eight', 'open'],
      ['A day off for it', 'open'],
    ]),
    con('Commute', 2, [['One day at home', 'open']]),
    con('Noise', 2, [
      ['A quiet desk', 'granted'],
      ['A door', 'open'],
    ]),
    con('Parking', 1, [['A space', 'partly']]),
    con('Lunch', 1, [['I bring my own', 'planned', 'own-action']]),
  ]);

  test('is what is open of cons that are, beside what decides it', () => {
    expect(asksBeside(lists, ['A-c0x0', 'A-c0x1']).map(({ text }) => text)).toEqual(['One day at home']);
    expect(asksBeside(lists, []).map(({ text }) => text)).toEqual(['No calls after eight', 'A day off for it', 'One day at home']);
  });
});
