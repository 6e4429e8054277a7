/** A talk with far too much in it: twelve asks in long sentences, long reasons, everything that is for me only. */
import { blankOffer, type Con } from '../../src/features/offers/offer.ts';
import { blankNegotiation, blankPlan } from '../../src/features/negotiate/negotiation.ts';
import { blankResearch } from '../../src/features/salary/research.ts';

/** What must never be on their copy. */
export const SECRETS = [
  'Floor',
  'SECRET-FLOOR',
  '$111,111',
  '$122,222',
  'SECRET-ALTERNATIVE',
  'SECRET-SAID',
  'SECRET-REPLY',
  'SECRET-ENOUGH',
  'SECRET-GOAL',
  'SECRET-WATCH',
] as const;

const long = (n: number): string =>
  `Sentence number ${n} goes on for a while, since people write the way they talk when nobody stops them, and it does not end before it has said everything twice, Donaudampfschifffahrtsgesellschaftskapitän included. `
    .repeat(2)
    .trim();
const times = <T>(count: number, make: (n: number) => T): readonly T[] => Array.from({ length: count }, (_, n) => make(n));
const stored = (records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((record) => ({ ...record, updatedAt: 1 })) });

const cons: readonly Con[] = times(12, (n) => ({
  id: `c${n}`,
  text: `Con ${n}`,
  weight: 3,
  mustChange: n === 0,
  needs: 'any',
  xcons: [{ id: `x${n}`, kind: n % 4 === 3 ? 'condition' : 'ask', text: `Ask ${n}: ${long(n)}`, status: 'open' }],
}));

/** What is stored: one offer with twelve asks and conditions and four more asks, its talk and its research. */
export const crowdedTalk: Readonly<Record<string, string>> = {
  'greenroom:offers': stored([
    {
      ...blankOffer('o1', 'offer', 'Executive assistant to the chief operating officer', 1),
      company: 'Harlow, Finch & Donaudampfschifffahrtsgesellschaft',
      respondBy: '2099-05-22',
      cons,
    },
  ]),
  'greenroom:salary': stored([
    {
      ...blankResearch('r1'),
      job: 'Executive assistant',
      place: 'Raleigh',
      occupation: 'executive',
      evidence: times(60, (n) => ({
        id: `e${n}`,
        lowCents: 6_000_000 + n * 10_000,
        highCents: 8_000_000 + n * 10_000,
        basis: 'year',
        currency: 'USD',
        source: `Source ${n}, ${long(n)}`,
        link: '',
        kind: n % 2 === 0 ? 'employer' : 'survey',
        match: 'same',
        place: 'Raleigh',
        reach: 'here',
        date: '2026-05-01',
        note: long(n),
      })),
      requirements: times(20, (n) => ({
        id: `q${n}`,
        text: long(n),
        fit: n % 3 === 0 ? 'have' : n % 3 === 1 ? 'partly' : 'not-yet',
        proof: n % 2 === 0 ? long(n) : '',
      })),
      figures: { floor: 11_111_100, target: 12_222_200, opening: 13_333_300 },
      steps: times(6, (n) => ({ id: `s${n}`, text: long(n), by: 'June', isDone: n === 0 })),
      forms: times(6, (n) => ({ id: `f${n}`, text: `Form ${n}` })),
      said: times(4, (n) => ({ id: `d${n}`, text: `SECRET-SAID ${n}`, to: 'Renata' })),
    },
  ]),
  'greenroom:negotiate': stored([
    {
      ...blankNegotiation('o1'),
      goal: `SECRET-GOAL ${long(1)}`,
      withWhom: 'Renata Sole',
      callOn: '2099-05-20',
      callAt: '10:00',
      alternatives: `SECRET-ALTERNATIVE ${long(2)}`,
      watch: `SECRET-WATCH ${long(3)}`,
      notes: long(4),
      asks: [
        ...times(12, (n) => ({
          ...blankPlan(`x${n}`, n),
          isLeftOut: false,
          sentence: long(n),
          reason: long(n),
          enough: `SECRET-ENOUGH ${long(n)}`,
          inReturn: long(n),
        })),
        ...times(4, (n) => ({ ...blankPlan(`own${n}`, 20 + n, `Own ask ${n}: ${long(n)}`), reason: long(n) })),
      ],
      reasons: times(3, (n) => ({ id: `w${n}`, text: long(n), proof: long(n) })),
      replies: times(6, (n) => ({ id: `p${n}`, they: `SECRET-REPLY ${long(n)}`, answer: long(n) })),
      questions: times(5, (n) => ({ id: `u${n}`, text: long(n) })),
    },
  ]),
};
