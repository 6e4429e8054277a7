/** The sample: what the work that Northbank offers pays, and what the life of Priya Nair costs. Companies and figures are made up. */
import { daysAfter, monthsBefore } from '../../lib/dates.ts';
import type { EvidenceEntry } from './evidence.ts';
import { blankNeed } from './need.ts';
import { blankResearch, type Research } from './research.ts';

const COSTS: Readonly<Record<string, number>> = {
  housing: 165_000,
  food: 52_000,
  transport: 24_000,
  health: 38_000,
  care: 20_000,
  phone: 9_000,
  other: 33_000,
  civic: 14_000,
  debts: 30_000,
  savings: 45_000,
};

const found = (
  id: string,
  low: number,
  high: number,
  rest: Omit<EvidenceEntry, 'id' | 'lowCents' | 'highCents' | 'basis' | 'currency' | 'link'>,
): EvidenceEntry => ({
  id,
  lowCents: low * 100,
  highCents: high * 100,
  basis: 'year',
  currency: 'USD',
  link: '',
  ...rest,
});

/** The sample, with its evidence dated back from today (an ISO date). */
export function sampleResearch(today: string): Research {
  return {
    ...blankResearch('sample-research'),
    job: 'Executive assistant to a chief executive',
    place: 'Raleigh, North Carolina',
    occupation: 'executive',
    evidence: [
      found('sample-e1', 76_000, 88_000, {
        source: 'Harlow & Finch, posting',
        kind: 'employer',
        match: 'same',
        place: 'Raleigh',
        reach: 'here',
        date: monthsBefore(today, 1),
        note: 'To the COO, which is close enough.',
      }),
      found('sample-e2', 75_000, 84_000, {
        source: 'Brightwell Foods, posting',
        kind: 'employer',
        match: 'same',
        place: 'Durham',
        reach: 'here',
        date: monthsBefore(today, 2),
        note: 'Three days a week on site.',
      }),
      found('sample-e3', 78_000, 86_000, {
        source: 'Recruiter, by phone',
        kind: 'recruiter',
        match: 'near',
        place: 'Raleigh',
        reach: 'here',
        date: monthsBefore(today, 1),
        note: '',
      }),
      found('sample-e4', 66_000, 94_000, {
        source: 'Colleagues’ salary list',
        kind: 'self-reported',
        match: 'near',
        place: 'Southeast',
        reach: 'country',
        date: monthsBefore(today, 9),
        note: 'People enter it themselves.',
      }),
    ],
    requirements: [
      {
        id: 'sample-r1',
        text: 'Five years with one executive',
        fit: 'have',
        proof: 'Eight years at Calder Freight, six of them with the director',
      },
      {
        id: 'sample-r2',
        text: 'Keeps a calendar that several people fight over',
        fit: 'have',
        proof: 'Two board calls at once: both held, and both ended on time',
      },
      {
        id: 'sample-r3',
        text: 'Sets up how requests reach the CEO',
        fit: 'have',
        proof: 'The intake desk: from 14 late requests a week to 6',
      },
      { id: 'sample-r4', text: 'Prepares board papers', fit: 'partly', proof: 'Briefings for two boards, and no whole set yet' },
      { id: 'sample-r5', text: 'Knows their calendar system', fit: 'not-yet', proof: '' },
    ],
    need: {
      lines: blankNeed().lines.map((line) => ({ ...line, cents: COSTS[line.id] ?? 0, isWish: line.id === 'savings' })),
      takeHomePercent: 76,
    },
    figures: { floor: 7_600_000, target: 8_000_000, opening: 8_400_000 },
    steps: [{ id: 'sample-s1', text: 'A short course in their calendar system', by: 'Before I start', isDone: false }],
    said: [{ id: 'sample-said1', text: '“In the low eighties”', to: 'Renata Sole', on: daysAfter(today, -6) }],
  };
}
