/**
 * The sample worksheet: two offers to Priya Nair, an executive assistant, beside the job she has. The samples of the other tools tell
 * more of the same case: her interview, her salary check, the talk on the first of these offers, a message. Names are made up.
 */
import { daysAfter } from '../../lib/dates.ts';
import type { PayPackage } from '../pay/pay-package.ts';
import { blankOffer, STAY_NAME, type Con, type Offer, type Pro, type Weight, type XCon, type XConKind } from './offer.ts';

const pro = (id: string, weight: Weight, text: string): Pro => ({ id, text, weight });

const con = (id: string, weight: Weight, text: string, kind: XConKind, way: string): Con => {
  const xcon: XCon = { id: `${id}-x`, kind, text: way, status: kind === 'own-action' ? 'planned' : 'open' };
  // My yes depends on a condition: its con must change.
  return { id, text, weight, mustChange: kind === 'condition', needs: 'any', xcons: [xcon] };
};

const yearly = (dollars: number): PayPackage => ({ basis: 'year', cents: dollars * 100, currency: 'USD' });

/** The columns of the sample on a day (an ISO date), new each time. Their places lie after any of one's own. */
export function sampleOffers(today: string): readonly Offer[] {
  return [
    {
      ...blankOffer('sample-northbank', 'offer', 'EA to the CEO', 1001),
      company: 'Northbank Health',
      pay: yearly(74_000),
      respondBy: daysAfter(today, 7),
      pros: [
        pro('sample-np1', 5, 'I would run the CEO’s whole week, not only her calendar'),
        pro('sample-np2', 4, 'A CEO I can learn from'),
        pro('sample-np3', 3, 'A seat in the weekly planning meeting'),
        pro('sample-np4', 2, 'Twenty minutes from home'),
      ],
      cons: [
        con('sample-nc1', 5, '$74,000 is below what this work pays here', 'ask', '$80,000 a year'),
        con('sample-nc2', 4, 'Calls in the evening, most days', 'condition', 'No calls after 7, except in an emergency'),
        con('sample-nc3', 3, 'Nobody covers when I am away', 'ask', 'A named colleague who covers my days off'),
        con('sample-nc4', 2, 'A calendar system that is new to me', 'own-action', 'A short course before I start'),
      ],
    },
    {
      ...blankOffer('sample-ellery', 'offer', 'Office manager and EA', 1002),
      company: 'Ellery Insurance',
      pay: yearly(82_000),
      respondBy: daysAfter(today, 9),
      pros: [
        pro('sample-ep1', 5, '$82,000 a year'),
        pro('sample-ep2', 4, 'Home by half past five'),
        pro('sample-ep3', 3, 'Two days a week at home'),
      ],
      cons: [
        con('sample-ec1', 5, 'Repairs and orders would be half my week', 'ask', 'A facilities firm takes the repairs'),
        // Nothing would remedy it, which is worth knowing.
        { ...con('sample-ec2', 4, 'Hardly anything left to learn', 'ask', ''), xcons: [] },
        con('sample-ec3', 2, 'The title leads away from executives', 'ask', '“Executive Assistant” alone in the title'),
      ],
    },
    {
      ...blankOffer('sample-stay', 'stay', STAY_NAME, 1003),
      company: 'Calder Freight',
      pay: yearly(68_000),
      pros: [
        pro('sample-sp1', 4, 'A director who trusts me'),
        pro('sample-sp2', 2, 'I know everybody, and where things are'),
        pro('sample-sp3', 2, 'Fridays at home'),
      ],
      cons: [
        { ...con('sample-sc1', 5, 'Nowhere left to grow', 'ask', ''), xcons: [] },
        con('sample-sc2', 4, '$68,000, unchanged for two years', 'ask', '$76,000 a year'),
        con('sample-sc3', 3, 'My director leaves in the summer', 'own-action', 'Meet whoever comes next before I decide'),
      ],
    },
  ];
}
