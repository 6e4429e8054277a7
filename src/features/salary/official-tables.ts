/**
 * Where a country’s official pay by occupation is found: names of offices and tables to search for, and no addresses, since those change.
 * Noted in November 2026. Codes and titles are those of the tables, in their own language.
 */
import type { Occupation } from './occupations.ts';

/** The table of one country, and what an assistant is called in it. */
export interface OfficialTable {
  readonly country: string;
  /** ISO 4217: the money it is in. */
  readonly currency: string;
  readonly office: string;
  /** Its name, to search for. */
  readonly table: string;
  /** By what else it can be read, or how coarse it is. */
  readonly reach: string;
  /** What to look for in it. */
  readonly names: Readonly<Record<Exclude<Occupation, 'other'>, string>>;
}

/** Twelve countries, in the order of the alphabet. */
export const OFFICIAL_TABLES: readonly OfficialTable[] = [
  {
    country: 'Australia',
    currency: 'AUD',
    office: 'Jobs and Skills Australia',
    table: 'occupation profiles',
    reach: 'weekly pay, full-time',
    names: { executive: 'Personal Assistants', administrative: 'Secretaries, and General Clerks' },
  },
  {
    country: 'Austria',
    currency: 'EUR',
    office: 'Arbeitsmarktservice (AMS)',
    table: 'Gehaltskompass',
    reach: 'what collective agreements pay to begin with',
    names: { executive: 'Chefsekretär/in, Direktionsassistent/in', administrative: 'Sekretär/in, Bürokaufmann/-frau' },
  },
  {
    country: 'Canada',
    currency: 'CAD',
    office: 'Job Bank',
    table: 'wages',
    reach: 'low, middle and high, by province and area',
    names: { executive: 'Executive assistants (NOC 12100)', administrative: 'Administrative assistants (NOC 13110)' },
  },
  {
    country: 'France',
    currency: 'EUR',
    office: 'Insee',
    table: 'salaires par profession',
    reach: 'net pay as a rule, so find the gross',
    names: { executive: 'Secrétaires et assistants de direction', administrative: 'Secrétaires, employés administratifs' },
  },
  {
    country: 'Germany',
    currency: 'EUR',
    office: 'Bundesagentur für Arbeit',
    table: 'Entgeltatlas',
    reach: 'the middle half, by region, age and size of firm',
    names: {
      executive: 'Assistent/in der Geschäftsleitung, Chefsekretär/in',
      administrative: 'Sekretär/in, Kaufmann/-frau für Büromanagement',
    },
  },
  {
    country: 'Ireland',
    currency: 'EUR',
    office: 'Central Statistics Office (CSO)',
    table: 'Structure of Earnings Survey',
    reach: 'broad groups only, so a rough check',
    names: { executive: 'Administrative and secretarial occupations', administrative: 'Administrative and secretarial occupations' },
  },
  {
    country: 'Netherlands',
    currency: 'EUR',
    office: 'Centraal Bureau voor de Statistiek (CBS)',
    table: 'StatLine, uurloon naar beroep',
    reach: 'by the hour, in groups',
    names: { executive: 'Directiesecretaresses', administrative: 'Secretaresses, administratief medewerkers' },
  },
  {
    country: 'New Zealand',
    currency: 'NZD',
    office: 'Stats NZ',
    table: 'earnings by occupation',
    reach: 'broad groups only, so a rough check',
    names: { executive: 'Clerical and administrative workers', administrative: 'Clerical and administrative workers' },
  },
  {
    country: 'Singapore',
    currency: 'SGD',
    office: 'Ministry of Manpower (MOM)',
    table: 'Occupational Wages',
    reach: 'by the month, the middle half',
    names: { executive: 'Executive secretary, personal assistant', administrative: 'Secretary, office clerk' },
  },
  {
    country: 'Switzerland',
    currency: 'CHF',
    office: 'Federal Statistical Office',
    table: 'Salarium',
    reach: 'the middle half, by region, branch and experience',
    names: { executive: 'Business and administration associate professionals', administrative: 'General and keyboard clerks' },
  },
  {
    country: 'United Kingdom',
    currency: 'GBP',
    office: 'Office for National Statistics (ONS)',
    table: 'Annual Survey of Hours and Earnings (ASHE), Table 14',
    reach: 'Table 15 has it by region',
    names: { executive: 'Personal assistants and other secretaries (4215)', administrative: 'Other administrative occupations (4159)' },
  },
  {
    country: 'United States',
    currency: 'USD',
    office: 'Bureau of Labor Statistics (BLS)',
    table: 'Occupational Employment and Wage Statistics (OEWS)',
    reach: 'by state and metro area',
    names: {
      executive: '43-6011',
      administrative: '43-6014. Legal secretaries have 43-6012, medical ones 43-6013, receptionists 43-4171',
    },
  },
];

/** One table in words. @example 'Canada: Job Bank, “wages” (low, middle and high, by province and area). Look for …' */
export function tableWords({ country, office, table, reach, names }: OfficialTable, occupation: Occupation | undefined): string {
  const look = occupation === undefined || occupation === 'other' ? '' : ` Look for: ${names[occupation]}.`;
  return `${country}: ${office}, “${table}” (${reach}).${look}`;
}

/** All tables, those in this money first. */
export function tablesFor(currency: string): readonly OfficialTable[] {
  const isNear = (table: OfficialTable): boolean => table.currency === currency;
  return [...OFFICIAL_TABLES.filter(isNear), ...OFFICIAL_TABLES.filter((table) => !isNear(table))];
}

/** The table that this money points to, where it is one country’s. */
export function ownTable(currency: string): OfficialTable | undefined {
  const near = OFFICIAL_TABLES.filter((table) => table.currency === currency);
  return near.length === 1 ? near[0] : undefined;
}
