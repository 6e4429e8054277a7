/** One salary figure with where it comes from, and how it is read. */
import { PAY_UNITS, type PayUnit } from '../../lib/money.ts';
import { timesRange } from '../../lib/money-math.ts';
import {
  parseChoice,
  parseCurrency,
  parseIsoDate,
  parseRange,
  parseTextFields,
  present,
  unknownFields,
  type JsonObject,
} from '../../lib/parse.ts';

/** Who says so. `employer`: a range an employer states. `own`: my own pay, or that of somebody who told me. */
export const EVIDENCE_KINDS = ['employer', 'survey', 'recruiter', 'self-reported', 'own'] as const;
/** One of {@link EVIDENCE_KINDS}. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How close its title is to the job in question. */
export const MATCHES = ['same', 'near', 'far'] as const;
/** One of {@link MATCHES}. */
export type Match = (typeof MATCHES)[number];

/** Where it holds: within reach of the job, elsewhere in the country, or in another country. */
export const REACHES = ['here', 'country', 'abroad'] as const;
/** One of {@link REACHES}. */
export type Reach = (typeof REACHES)[number];

/** One salary figure. `lowCents` and `highCents` are whole minor units per `basis`, equal for a single figure. */
export interface Evidence {
  readonly id: string;
  readonly lowCents: number;
  readonly highCents: number;
  readonly basis: PayUnit;
  /** ISO 4217. */
  readonly currency: string;
  /** Who or what says so, by name. */
  readonly source: string;
  readonly link: string;
  readonly kind: EvidenceKind;
  readonly match: Match;
  readonly place: string;
  readonly reach: Reach;
  /** ISO date of the figure, not of the day it was found. Without one it counts as old. */
  readonly date?: string;
  readonly note: string;
}

/** An entry as it is being written: the figure may still be missing. */
export type EvidenceEntry = Omit<Evidence, 'lowCents' | 'highCents'> & Partial<Pick<Evidence, 'lowCents' | 'highCents'>>;

/** Has it a figure, so that it counts? */
export function hasFigure(entry: EvidenceEntry): entry is Evidence {
  return entry.lowCents !== undefined && entry.highCents !== undefined;
}

/** An entry from anything; a figure that makes no sense is left out. Never throws. */
export function parseEvidence(raw: JsonObject, id: string): EvidenceEntry {
  const range = parseRange({ low: raw['lowCents'], high: raw['highCents'] });
  const date = parseIsoDate(raw['date']);
  return {
    ...unknownFields(raw, [...(date === undefined ? ['date'] : []), ...(range === undefined ? ['lowCents', 'highCents'] : [])]),
    id,
    ...(range === undefined ? {} : { lowCents: range.low, highCents: range.high }),
    currency: parseCurrency(raw['currency']) ?? 'USD',
    ...parseTextFields(raw, ['source', 'link', 'place', 'note']),
    basis: parseChoice(raw['basis'], PAY_UNITS, 'year'),
    kind: parseChoice(raw['kind'], EVIDENCE_KINDS, 'self-reported'),
    match: parseChoice(raw['match'], MATCHES, 'near'),
    reach: parseChoice(raw['reach'], REACHES, 'country'),
    ...present({ date }),
  };
}

/** How much of a year a job is: for going from pay by the hour to pay by the year and back. */
export interface WorkingTime {
  readonly hoursPerWeek: number;
  readonly paidWeeks: number;
}

const DAYS_A_WEEK = 5;

/** How many of a unit make a year at this working time. @example 2,080 hours at 40 hours and 52 weeks */
function aYear(unit: PayUnit, { hoursPerWeek, paidWeeks }: WorkingTime): number {
  return { hour: hoursPerWeek * paidWeeks, day: DAYS_A_WEEK * paidWeeks, week: paidWeeks, month: 12, year: 1 }[unit];
}

/** Cents per one unit as cents per another, at a working time that is shown beside it. No working time (0) gives 0. */
export function inBasis(cents: number, from: PayUnit, to: PayUnit, time: WorkingTime): number {
  if (from === to) return cents;
  const per = aYear(to, time);
  return per === 0 ? 0 : timesRange({ low: cents, high: cents }, aYear(from, time) / per).low;
}

/** The same evidence, per another unit of time. */
export function evidenceIn(evidence: Evidence, basis: PayUnit, time: WorkingTime): Evidence {
  const change = (cents: number): number => inBasis(cents, evidence.basis, basis, time);
  return { ...evidence, basis, lowCents: change(evidence.lowCents), highCents: change(evidence.highCents) };
}
