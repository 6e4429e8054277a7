/** The original example of the method: Laura Lee Rose's two offers in our words. The weights are ours. */
import { blankOffer, type Con, type Offer, type Pro, type Weight, type XCon, type XConKind } from './offer.ts';

const pro = (id: string, weight: Weight, text: string): Pro => ({ id, text, weight });

const xcon = (id: string, kind: XConKind, text: string): XCon => ({ id, kind, text, status: kind === 'own-action' ? 'planned' : 'open' });

const con = (id: string, weight: Weight, text: string, xcons: readonly XCon[], mustChange = false): Con => ({
  id,
  text,
  weight,
  mustChange,
  needs: 'any',
  xcons,
});

/** The two offers, new each time. Their places lie after any of one's own. */
export function originalOffers(): readonly Offer[] {
  return [
    {
      ...blankOffer('sample-1', 'offer', 'Job 1', 1001),
      example: 'original',
      pay: { basis: 'hour', cents: 4500, currency: 'USD' },
      pros: [
        pro('s1p1', 5, 'Analysis, models and mathematics: work I enjoy'),
        pro('s1p2', 4, 'I would set a standard others follow'),
        pro('s1p3', 4, 'Papers to present on what I find'),
        pro('s1p4', 3, 'A say in processes and policy'),
      ],
      cons: [
        con('s1c1', 5, '$45 an hour is below the market', [xcon('s1x1', 'ask', '$60–65 an hour')]),
        con('s1c2', 4, 'Too little money to do much', [xcon('s1x2', 'ask', 'Pay for articles and publications, on top of the rate')]),
        con('s1c3', 3, 'Free time I could not really enjoy', [xcon('s1x3', 'own-action', 'Find a second source of income')]),
      ],
    },
    {
      ...blankOffer('sample-2', 'offer', 'Job 2', 1002),
      example: 'original',
      pay: { basis: 'hour', cents: 8500, currency: 'USD' },
      pros: [
        pro('s2p1', 5, '$85 an hour'),
        pro('s2p2', 4, 'Room to help my daughter, and a few extras'),
        pro('s2p3', 3, 'Money for the free time I have'),
        pro('s2p4', 2, 'Easy work'),
      ],
      cons: [
        con(
          's2c1',
          5,
          'I must say yes before I see a contract',
          [xcon('s2x1', 'condition', 'I read the terms first, start two weeks after signing, and give notice only then')],
          true,
        ),
        con('s2c2', 4, 'Not exciting, not challenging', [
          xcon('s2x2', 'ask', 'Chances to present inside the company'),
          xcon('s2x3', 'ask', 'A standard or procedure of my own to set'),
        ]),
        con('s2c3', 3, 'No papers, no publishing, no standards', [
          xcon('s2x4', 'own-action', 'Find a group outside work that fills the gap'),
        ]),
      ],
    },
  ];
}
