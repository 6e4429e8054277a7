/** How kinds, matches, places and grades of evidence are called. */
import { formatMonth } from '../../lib/dates.ts';
import { formatMoney, formatRange, formatRound, perUnit } from '../../lib/money.ts';
import { isolated, uncapitalized } from '../../lib/text.ts';
import { hasFigure, type EvidenceEntry, type EvidenceKind, type Match, type Reach } from './evidence.ts';
import type { EvidenceGrade } from './market.ts';

export const EVIDENCE_KIND_WORDS = {
  employer: 'Employer-stated',
  survey: 'Survey or statistics',
  recruiter: 'Recruiter',
  'self-reported': 'Self-reported',
  own: 'My own pay',
} as const satisfies Record<EvidenceKind, string>;

export const MATCH_WORDS = { same: 'the same', near: 'similar', far: 'different' } as const satisfies Record<Match, string>;

export const REACH_WORDS = {
  here: 'near the job',
  country: 'elsewhere in the country',
  abroad: 'in another country',
} as const satisfies Record<Reach, string>;

export const GRADE_WORDS = { A: 'strong', B: 'good', C: 'fair', D: 'thin' } as const satisfies Record<EvidenceGrade['grade'], string>;

/** What the evidence still lacks, in a sentence. */
export const lackingWords = ({ grade, wouldRaise }: EvidenceGrade): string =>
  grade === 'A' ? wouldRaise : `Still missing: ${uncapitalized(wouldRaise)}`;

/** The figure of an entry as people say it; '' when it has none yet. */
export function figureWords(entry: EvidenceEntry, locale = 'en-US'): string {
  if (!hasFigure(entry)) return '';
  const format = entry.basis === 'hour' ? formatMoney : formatRound;
  return `${formatRange({ low: entry.lowCents, high: entry.highCents }, entry.currency, locale, format)} ${perUnit(entry.basis)}`;
}

/** Kind, place and date of an entry in one line. */
export function evidenceFacts(entry: EvidenceEntry): string {
  return [EVIDENCE_KIND_WORDS[entry.kind], isolated(entry.place), entry.date === undefined ? 'no date' : formatMonth(entry.date)]
    .filter(Boolean)
    .join(' · ');
}
