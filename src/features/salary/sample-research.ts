/** The sample research: what work like Job 2 of the sample worksheet pays. Companies and figures are made up. */
import { daysAfter, monthsBefore } from '../../lib/dates.ts';
import { blankNeed } from './need.ts';
import { blankResearch, type Research } from './research.ts';

const COSTS: Readonly<Record<string, number>> = {
  housing: 310_000,
  food: 90_000,
  transport: 55_000,
  health: 78_000,
  care: 0,
  phone: 14_000,
  other: 60_000,
  civic: 25_000,
  debts: 45_000,
  savings: 80_000,
};

/** The sample, with its evidence dated back from today (an ISO date). */
export function sampleResearch(today: string): Research {
  const blank = blankResearch('sample-research');
  return {
    ...blank,
    job: 'Contract analyst',
    place: 'Raleigh, North Carolina',
    occupation: 'other',
    basis: 'hour',
    evidence: [
      {
        id: 'sample-e1',
        lowCents: 8000,
        highCents: 9500,
        basis: 'hour',
        currency: 'USD',
        source: 'Harlow & Finch, posting',
        link: '',
        kind: 'employer',
        match: 'same',
        place: 'Raleigh',
        reach: 'here',
        date: monthsBefore(today, 1),
        note: '',
      },
      {
        id: 'sample-e2',
        lowCents: 7800,
        highCents: 9000,
        basis: 'hour',
        currency: 'USD',
        source: 'Northbank Health, posting',
        link: '',
        kind: 'employer',
        match: 'same',
        place: 'Durham',
        reach: 'here',
        date: monthsBefore(today, 2),
        note: 'Three days a week on site.',
      },
      {
        id: 'sample-e3',
        lowCents: 8200,
        highCents: 9200,
        basis: 'hour',
        currency: 'USD',
        source: 'Recruiter, by phone',
        link: '',
        kind: 'recruiter',
        match: 'near',
        place: 'Raleigh',
        reach: 'here',
        date: monthsBefore(today, 1),
        note: '',
      },
      {
        id: 'sample-e4',
        lowCents: 14_500_000,
        highCents: 18_500_000,
        basis: 'year',
        currency: 'USD',
        source: 'Colleagues’ salary list',
        link: '',
        kind: 'self-reported',
        match: 'near',
        place: 'Southeast',
        reach: 'country',
        date: monthsBefore(today, 9),
        note: 'People enter it themselves.',
      },
    ],
    requirements: [
      {
        id: 'sample-r1',
        text: 'Five years of modelling or analysis',
        fit: 'have',
        proof: 'Eight years; month-end check cut from five days to two',
      },
      { id: 'sample-r2', text: 'Builds models others can check', fit: 'have', proof: 'A review standard that four teams use' },
      { id: 'sample-r3', text: 'Presents findings to leadership', fit: 'have', proof: 'Two papers and a talk at a trade meeting' },
      { id: 'sample-r4', text: 'Writes procedures for a team', fit: 'partly', proof: 'One procedure, not yet in use' },
      { id: 'sample-r5', text: 'Knows their planning software', fit: 'not-yet', proof: '' },
    ],
    need: {
      lines: blankNeed().lines.map((line) => ({ ...line, cents: COSTS[line.id] ?? 0, isWish: line.id === 'savings' })),
      takeHomePercent: 72,
    },
    figures: { floor: 8000, target: 9000, opening: 9500 },
    steps: [{ id: 'sample-s1', text: 'A short course in their planning software', by: 'In three months', isDone: false }],
    said: [{ id: 'sample-said1', text: '“Between 85 and 95”', to: 'Renata Sole', on: daysAfter(today, -6) }],
  };
}
