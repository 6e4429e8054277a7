/**
 * What the market pays, from evidence: a weighted low, middle and high, how good the evidence is, and whether it carries a target.
 * The rules are Greenroom's own and stand here whole; that evidence should be several independent sources with their date, place
 * and kind, and that ranges stated by employers weigh most, is common advice of career centers.
 */
import { daysBetween } from '../../lib/dates.ts';
import { capitalized, comparable, countWord, counted } from '../../lib/text.ts';
import type { Evidence, EvidenceKind, Match } from './evidence.ts';

/** The market per unit of the evidence's basis, in whole minor units of its currency. */
export interface MarketRange {
  /** A quarter of the weight lies below. */
  readonly lowCents: number;
  readonly middleCents: number;
  /** A quarter of the weight lies above. */
  readonly highCents: number;
  /** How many entries it is made from. */
  readonly used: number;
}

/** Why there is no range: nothing to go by, or figures that must not be put together. */
export interface NoRange {
  readonly problem: 'none' | 'mixed-currency' | 'mixed-basis';
}

/** How much an entry counts for its kind. */
const KIND_WEIGHT = { employer: 4, survey: 3, recruiter: 2, 'self-reported': 1, own: 1 } as const satisfies Record<EvidenceKind, number>;
/** How much for its title. */
const MATCH_WEIGHT = { same: 4, near: 2, far: 1 } as const satisfies Record<Match, number>;

/** From how many days on research is stale: six months. */
const STALE_DAYS = 183;
const YEAR_DAYS = 366;

/** The age of a figure in days; a figure without a date is as old as can be, one from the future is new. */
function ageOf(evidence: Pick<Evidence, 'date'>, today: string): number {
  return evidence.date === undefined ? Infinity : Math.max(0, daysBetween(evidence.date, today));
}

/** Is it older than six months, or of no date? */
export function isStale(evidence: Pick<Evidence, 'date'>, today: string): boolean {
  return ageOf(evidence, today) > STALE_DAYS;
}

function ageWeight(days: number): 1 | 2 | 3 | 4 {
  if (days <= STALE_DAYS) return 4;
  if (days <= YEAR_DAYS) return 3;
  return days <= 2 * YEAR_DAYS ? 2 : 1;
}

/** How much an entry counts: kind (1–4) × title (1, 2, 4) × age (1–4). Whole, so that sums are exact in any order. */
export function weightOf(evidence: Evidence, today: string): number {
  return KIND_WEIGHT[evidence.kind] * MATCH_WEIGHT[evidence.match] * ageWeight(ageOf(evidence, today));
}

interface Point {
  readonly cents: number;
  readonly weight: number;
}

/** The value below which `part` of `parts` of the weight lies; halfway to the next one when the weight is parted exactly there. */
function quantile(points: readonly Point[], part: number, parts: number): number {
  const sorted = [...points].sort((a, b) => a.cents - b.cents);
  const share = sorted.reduce((sum, point) => sum + point.weight, 0) * part;
  let passed = 0;
  for (const [index, point] of sorted.entries()) {
    passed += point.weight * parts;
    if (passed > share) return point.cents;
    if (passed === share) return Math.round((point.cents + (sorted[index + 1] ?? point).cents) / 2);
  }
  return sorted.at(-1)?.cents ?? 0;
}

/**
 * Low, middle and high of the market. Every entry gives two points of half its weight each, the low and the high end of what it
 * says; then the weighted quarter, half and three quarters. Different currencies or units of time are never put together.
 * @example one employer’s range of $60,000–70,000 gives low 60,000, middle 65,000, high 70,000
 */
export function marketRange(evidence: readonly Evidence[], today: string): MarketRange | NoRange {
  if (evidence.length === 0) return { problem: 'none' };
  if (new Set(evidence.map((entry) => entry.currency)).size > 1) return { problem: 'mixed-currency' };
  if (new Set(evidence.map((entry) => entry.basis)).size > 1) return { problem: 'mixed-basis' };
  const points = evidence.flatMap((entry) => {
    const weight = weightOf(entry, today);
    return [
      { cents: entry.lowCents, weight },
      { cents: entry.highCents, weight },
    ];
  });
  return {
    lowCents: quantile(points, 1, 4),
    middleCents: quantile(points, 1, 2),
    highCents: quantile(points, 3, 4),
    used: evidence.length,
  };
}

/** Does the market carry the target? Up to the high end it does; up to a tenth above it is a stretch; more is above. */
export function sustains(targetCents: number, range: Pick<MarketRange, 'highCents'>): 'within' | 'stretch' | 'above' {
  if (targetCents <= range.highCents) return 'within';
  return targetCents * 10 <= range.highCents * 11 ? 'stretch' : 'above';
}

/** How good the evidence is. */
export interface EvidenceGrade {
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** What speaks for it and what is missing, a sentence each. */
  readonly because: readonly string[];
  /** The one entry that would raise it most, in words. */
  readonly wouldRaise: string;
}

/** What the evidence has of each thing that makes it good. More evidence never makes any of them less. */
interface Standing {
  readonly sources: number;
  readonly kinds: number;
  readonly hasStrong: boolean;
  readonly same: number;
  readonly fresh: number;
  readonly here: number;
}

/** How many independent sources are enough, and how many kinds. */
const ENOUGH = { sources: 3, kinds: 2 } as const;
const KIND_NAMES = {
  employer: 'range stated by an employer',
  survey: 'survey',
  recruiter: 'figure from a recruiter',
  'self-reported': 'figure people report themselves',
  own: 'figure of your own',
} as const satisfies Record<EvidenceKind, string>;

const sourceOf = (entry: Evidence): string => comparable(entry.source.trim() || entry.link.trim() || entry.id);
/** How many independent sources: entries with the same name of source count once. */
export const countSources = (evidence: readonly Evidence[]): number => new Set(evidence.map(sourceOf)).size;

function standingOf(evidence: readonly Evidence[], today: string): Standing {
  return {
    sources: countSources(evidence),
    kinds: new Set(evidence.map((entry) => entry.kind)).size,
    hasStrong: evidence.some((entry) => entry.kind === 'employer' || entry.kind === 'survey'),
    same: countSources(evidence.filter((entry) => entry.match === 'same')),
    fresh: countSources(evidence.filter((entry) => !isStale(entry, today))),
    here: countSources(evidence.filter((entry) => entry.reach === 'here')),
  };
}

/** What is met, out of five. */
const metBy = (one: Standing): readonly boolean[] => [
  one.sources >= ENOUGH.sources,
  one.kinds >= ENOUGH.kinds && one.hasStrong,
  one.same >= ENOUGH.sources,
  one.fresh >= ENOUGH.sources,
  one.here >= ENOUGH.sources,
];

const GRADES = ['D', 'D', 'C', 'C', 'B', 'A'] as const;

function gradeOf(one: Standing): EvidenceGrade['grade'] {
  const grade = GRADES[metBy(one).filter(Boolean).length] ?? 'D';
  return one.sources < 2 ? 'D' : grade;
}

/** How far it has come, finer than the grade: for telling which entry would help most. */
const progressOf = (one: Standing): number =>
  'DCBA'.indexOf(gradeOf(one)) * 100 +
  [one.sources, one.same, one.fresh, one.here].reduce((sum, count) => sum + Math.min(count, ENOUGH.sources), 0) +
  Math.min(one.kinds, ENOUGH.kinds) +
  (one.hasStrong ? 1 : 0);

/** The best entry of each kind that could still be found, the strongest kind first; the first that helps most is named. */
function wouldRaise(evidence: readonly Evidence[], today: string): string {
  const now = standingOf(evidence, today);
  if (metBy(now).every(Boolean)) return 'Nothing is missing. Look again in six months.';
  const found = (Object.keys(KIND_WEIGHT) as EvidenceKind[]).map((kind) => {
    const entry = { ...BEST, kind, date: today } as const;
    return { kind, progress: progressOf(standingOf([...evidence, entry], today)) };
  });
  const best = found.reduce((a, b) => (b.progress > a.progress ? b : a));
  const wanted = [
    now.here < ENOUGH.sources ? ' near you' : '',
    now.same < ENOUGH.sources ? ', for the same title' : '',
    now.fresh < ENOUGH.sources ? ', from the last six months' : '',
  ];
  return `One ${evidence.length === 0 ? '' : 'more '}${KIND_NAMES[best.kind]}${wanted.join('')}.`;
}

const BEST: Evidence = {
  id: 'one more entry that nobody has',
  lowCents: 0,
  highCents: 0,
  basis: 'year',
  currency: 'USD',
  source: '',
  link: '',
  kind: 'employer',
  match: 'same',
  place: '',
  reach: 'here',
  note: '',
};

/**
 * How good the evidence is, by five questions: three independent sources; two kinds, one of them an employer’s range or a survey;
 * three of the same title; three from the last six months; three from near the job. All five is A, four B, two or three C, else
 * D; a single source is always D. More evidence never lowers it.
 */
export function gradeEvidence(evidence: readonly Evidence[], today: string): EvidenceGrade {
  const one = standingOf(evidence, today);
  const of = (count: number, what: string): string =>
    count >= ENOUGH.sources
      ? `${capitalized(countWord(count))} ${what}.`
      : `${count === 0 ? 'None' : `Only ${countWord(count)}`} ${what}; three are enough.`;
  const because = [
    one.sources >= ENOUGH.sources
      ? `${capitalized(countWord(one.sources))} independent sources.`
      : `${one.sources === 0 ? 'No source yet' : capitalized(counted(one.sources, 'source'))}; three are enough.`,
    one.kinds >= ENOUGH.kinds && one.hasStrong
      ? `${capitalized(countWord(one.kinds))} kinds of source.`
      : 'Two kinds are better than one, and one of them a range stated by an employer, or a survey.',
    of(one.same, 'with the same title'),
    of(one.fresh, 'from the last six months'),
    of(one.here, 'from near the job'),
  ];
  return { grade: gradeOf(one), because, wouldRaise: wouldRaise(evidence, today) };
}
