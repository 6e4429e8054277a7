/** How kinds, matches, places and grades of evidence are called. */
import type { EvidenceKind, Match, Reach } from './evidence.ts';
import type { EvidenceGrade } from './market.ts';

export const KIND_WORDS = {
  employer: 'Employer-stated',
  survey: 'Survey or statistics',
  recruiter: 'Recruiter',
  'self-reported': 'Self-reported',
  own: 'My own pay',
} as const satisfies Record<EvidenceKind, string>;

export const MATCH_WORDS = { same: 'the same', near: 'a near one', far: 'another one' } as const satisfies Record<Match, string>;

export const REACH_WORDS = {
  here: 'near the job',
  country: 'elsewhere in the country',
  abroad: 'in another country',
} as const satisfies Record<Reach, string>;

export const GRADE_WORDS = { A: 'strong', B: 'good', C: 'fair', D: 'thin' } as const satisfies Record<EvidenceGrade['grade'], string>;
