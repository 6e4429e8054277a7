/** Which occupation is it? Picking the right one is half the research: the two lie far apart. */
import type { Evidence } from './evidence.ts';

/** The occupations we help to tell apart. */
export const OCCUPATIONS = ['executive', 'administrative', 'other'] as const;
/** One of {@link OCCUPATIONS}. */
export type Occupation = (typeof OCCUPATIONS)[number];

/** What each is called, what tells it, and where its table is. */
export const OCCUPATION_WORDS: Readonly<Record<Occupation, { readonly name: string; readonly tells: string; readonly look: string }>> = {
  executive: {
    name: 'Executive assistant',
    tells: 'You work for one or a few senior people, act in their name, and plan their time, travel and meetings.',
    look: 'In the United States: code 43-6011. Search for “OEWS 43-6011” and take your own state or metro area.',
  },
  administrative: {
    name: 'Administrative assistant',
    tells: 'You keep an office or a team running: email, calendars, records, orders, visitors.',
    look: 'In the United States: code 43-6014. Search for “OEWS 43-6014” and take your own state or metro area.',
  },
  other: {
    name: 'Something else, or another country',
    tells: 'Another job, or a job outside the United States.',
    look: 'Search for your statistics office with “earnings by occupation”. The table says its date and place; take both over.',
  },
};

/**
 * A dated snapshot of the US Bureau of Labor Statistics (OEWS), offered as one entry when its occupation is picked. Executive
 * assistants, United States, May 2023, yearly: a quarter earned less than $56,960, half less than $70,310, a quarter more than $84,860.
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
    lowCents: 3_885_000,
    highCents: 3_885_000,
    basis: 'year',
    currency: 'USD',
    source: 'BLS, occupation 43-6014',
    link: 'https://www.bls.gov/oes/',
    kind: 'survey',
    match: 'same',
    place: 'United States',
    reach: 'country',
    date: '2020-05-01',
    note: 'The middle only, of May 2020, and old: look up the current table for your area.',
  },
};

/** The snapshot for an occupation, or `undefined` where there is none. */
export function snapshotFor(occupation: Occupation | undefined): Omit<Evidence, 'id'> | undefined {
  return occupation === undefined ? undefined : SNAPSHOTS[occupation];
}
