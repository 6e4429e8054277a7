/** Which occupation is it? Picking the right one is half the research: the two lie far apart. */
import type { Evidence } from './evidence.ts';

/** The occupations we help to tell apart. */
export const OCCUPATIONS = ['executive', 'administrative', 'other'] as const;
/** One of {@link OCCUPATIONS}. */
export type Occupation = (typeof OCCUPATIONS)[number];

/** What each is called, and what tells it. Where its official figures are: `official-tables.ts`. */
export const OCCUPATION_WORDS: Readonly<Record<Occupation, { readonly name: string; readonly tells: string }>> = {
  executive: {
    name: 'Executive assistant',
    tells: 'You work for one or a few senior people, act in their name, and plan their time, travel and meetings.',
  },
  administrative: {
    name: 'Administrative assistant',
    tells: 'You keep an office or a team running: calendars, email, records, orders, visitors, the phone.',
  },
  other: {
    name: 'Something else',
    tells: 'An office manager, a chief of staff, a job in another field. Take the title that the table has for your tasks.',
  },
};

/**
 * A dated snapshot of the US Bureau of Labor Statistics (OEWS), offered as one entry when its occupation is picked. Executive
 * assistants, United States, May 2023, yearly: a quarter earned less than $56,960, half less than $70,310, a quarter more than $84,860.
 * Administrative assistants, May 2020: $31,180, $38,850, $48,860; all secretaries and assistants together, May 2023: half less than $46,010.
 */
const SNAPSHOTS: Readonly<Partial<Record<Occupation, Omit<Evidence, 'id'>>>> = {
  executive: {
    lowCents: 5_696_000,
    highCents: 8_486_000,
    basis: 'year',
    currency: 'USD',
    source: 'BLS, occupation 43-6011',
    link: 'https://www.bls.gov/oes/',
    kind: 'survey',
    match: 'same',
    place: 'United States',
    reach: 'country',
    date: '2023-05-01',
    note: 'From the lowest to the highest quarter. A snapshot of May 2023: look up the current table for your area.',
  },
  administrative: {
    lowCents: 3_118_000,
    highCents: 4_886_000,
    basis: 'year',
    currency: 'USD',
    source: 'BLS, occupation 43-6014',
    link: 'https://www.bls.gov/oes/',
    kind: 'survey',
    match: 'same',
    place: 'United States',
    reach: 'country',
    date: '2020-05-01',
    note: 'From the lowest to the highest quarter, of May 2020. Pay has risen since: the middle of all office assistants together was $46,010 in May 2023. Look up the current table for your area.',
  },
};

/** The snapshot for an occupation, or `undefined` where there is none. */
export function snapshotFor(occupation: Occupation | undefined): Omit<Evidence, 'id'> | undefined {
  return occupation === undefined ? undefined : SNAPSHOTS[occupation];
}
