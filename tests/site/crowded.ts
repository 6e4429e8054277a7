/** Worksheets of any size, as they would be stored. */
import { blankOffer, type Offer, type Weight } from '../../src/features/offers/offer.ts';

const weight = (n: number): Weight => ((n % 5) + 1) as Weight; // 1 to 5

function envelope(offers: readonly Offer[]): string {
  return JSON.stringify({ version: 1, records: offers.map((offer, index) => ({ ...offer, updatedAt: index + 1 })) });
}

/** So many offers with so many items each, half of them cons with an XCon, some with words that never end. */
export function crowdedText(offers: number, items: number): string {
  return envelope(
    Array.from({ length: offers }, (_, o) => ({
      ...blankOffer(
        `o${String(o).padStart(2, '0')}`,
        'offer',
        `Offer number ${o + 1}, executive assistant to the chief operating officer`,
        o,
      ),
      company: 'Harlow, Finch & Donaudampfschifffahrtsgesellschaft',
      respondBy: '2026-05-22',
      note: 'A note that goes on for a while, so that one can see how it breaks.',
      pros: Array.from({ length: Math.ceil(items / 2) }, (_unused, n) => ({
        id: `o${o}p${n}`,
        text:
          n % 5 === 0
            ? `Internationalization-and-standardization-responsibilities-${n}`
            : `A pro of middle length, number ${n}, about the work and the people`,
        weight: weight(o + n),
      })),
      cons: Array.from({ length: Math.floor(items / 2) }, (_unused, n) => ({
        id: `o${o}c${n}`,
        text: n % 4 === 0 ? 'x'.repeat(80) : `A con, number ${n}, that somebody took the time to describe at length`,
        weight: weight(o + 2 * n),
        mustChange: n % 7 === 3,
        needs: n % 2 === 0 ? ('any' as const) : ('all' as const),
        xcons: [
          {
            id: `o${o}c${n}x0`,
            kind: 'ask' as const,
            text: n === 3 ? 'y'.repeat(90) : `An ask that would settle con number ${n} for good`,
            status: n % 3 === 0 ? ('asked' as const) : ('open' as const),
          },
          ...(n % 3 === 0
            ? [{ id: `o${o}c${n}x1`, kind: 'own-action' as const, text: 'Something to do myself', status: 'planned' as const }]
            : []),
        ],
      })),
    })),
  );
}

/** Two offers of ten items each: five pros, five cons with an XCon. */
export function fullPageText(): string {
  return envelope(
    [1, 2].map((o) => ({
      ...blankOffer(`o${o}`, 'offer', `Offer ${o}`, o),
      company: 'Harlow & Finch',
      respondBy: '2026-05-22',
      pros: Array.from({ length: 5 }, (_, n) => ({
        id: `o${o}p${n}`,
        text: `Point ${n + 1} of offer ${o}, with the usual number of words`,
        weight: weight(n),
      })),
      cons: Array.from({ length: 5 }, (_, n) => ({
        id: `o${o}c${n}`,
        text: `Point ${n + 6} of offer ${o}, with the usual number of words`,
        weight: weight(n),
        mustChange: n === 0,
        needs: 'any' as const,
        xcons: [
          {
            id: `o${o}c${n}x`,
            kind: 'ask' as const,
            text: `What would make number ${n + 6} acceptable, in a sentence`,
            status: 'open' as const,
          },
        ],
      })),
    })),
  );
}

const TITLES = [
  'EA to the CFO',
  'EA to the founder',
  'Office manager and executive assistant',
  'Chief of Staff',
  'Administrative assistant, Legal',
  'Team assistant',
];

/** So many offers with pay, a day to answer by and must-haves; each of their items says of which offer it is. */
export function manyOffersText(offers: number, items: number): string {
  const all = TITLES.slice(0, offers).map((title, o) => ({
    ...blankOffer(`o${o}`, 'offer', title, o),
    company: `Company ${o + 1}`,
    respondBy: '2099-05-22',
    meets: ['m1', 'm2'].filter((_, n) => (o + n) % 2 === 0),
    pay: { cents: 8_200_000 + o * 450_000, currency: 'USD', basis: 'year' as const, hoursPerWeek: 40 },
    pros: Array.from({ length: items / 2 }, (_, n) => ({
      id: `o${o}p${n}`,
      text: `Point ${n + 1} of offer ${o + 1}, about the work`,
      weight: weight(o + n),
    })),
    cons: Array.from({ length: items / 2 }, (_, n) => ({
      id: `o${o}c${n}`,
      text: `Point ${items / 2 + n + 1} of offer ${o + 1}, about the hours`,
      weight: weight(o + n),
      mustChange: n === 0,
      needs: 'any' as const,
      xcons: [{ id: `o${o}x${n}`, kind: 'ask' as const, text: `What would settle it, number ${n + 1}`, status: 'open' as const }],
    })),
    updatedAt: o + 1,
  }));
  const priorities = {
    id: 'priorities',
    mustHaves: [
      { id: 'm1', text: 'Home by six' },
      { id: 'm2', text: 'A manager who has had an assistant before' },
    ],
    line: 50,
    sawScores: true,
    updatedAt: 9,
  };
  return JSON.stringify({ version: 2, records: [...all, priorities] });
}
