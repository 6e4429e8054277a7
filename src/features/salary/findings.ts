/** What a research says now: the three things, each from its own part alone, and what follows for the figures. */
import { formatMoney, formatRound, minorDigits, perUnit, type PayUnit } from '../../lib/money.ts';
import { capitalized, counted, isolated } from '../../lib/text.ts';
import { EVIDENCE_KINDS, evidenceIn, hasFigure, inBasis, type Evidence } from './evidence.ts';
import {
  adviseTarget,
  noTargetWords,
  stepFor,
  suggestFigures,
  type FigureGrounds,
  type SuggestedFigure,
  type Figure,
  type TargetAdvice,
} from './figures.ts';
import { rememberLast } from '../../lib/remember.ts';
import { countSources, gradeEvidence, marketRange, type EvidenceGrade, type MarketRange, type NoRange } from './market.ts';
import { sumNeed, type NeedSum } from './need.ts';
import { arguesFor, type Quarter } from './relevance.ts';
import { figuresOf, type Research } from './research.ts';

// Many parts of the page ask the same of the same evidence at every letter that is typed.
const evidenceAt = rememberLast(
  (evidence: Research['evidence'], basis: PayUnit, hoursPerWeek: number, paidWeeks: number): readonly Evidence[] =>
    evidence.filter(hasFigure).map((entry) => evidenceIn(entry, basis, { hoursPerWeek, paidWeeks })),
);
const rangeOf = rememberLast(marketRange);
const gradeOf = rememberLast(gradeEvidence);

/** The evidence that has a figure, per the basis of the research. Its currency stays: what is in another one is not converted. */
export function evidenceOf(research: Research): readonly Evidence[] {
  return evidenceAt(research.evidence, research.basis, research.hoursPerWeek, research.paidWeeks);
}

/** The market of a research. */
export function marketOf(research: Research, today: string): MarketRange | NoRange {
  const evidence = evidenceOf(research);
  // Figures of another currency are not shown under the sign of this one.
  if (evidence.some((entry) => entry.currency !== research.currency)) return { problem: 'mixed-currency' };
  return rangeOf(evidence, today);
}

/** How good the evidence of a research is. */
export function gradeOfResearch(research: Research, today: string): EvidenceGrade {
  return gradeOf(evidenceOf(research), today);
}

/** A market range, or `undefined` where there is a problem instead. */
export function rangeIn(market: MarketRange | NoRange): MarketRange | undefined {
  return 'problem' in market ? undefined : market;
}

/** What life costs, per the basis of the research; the yearly figures as a year has them. */
export function needOf(
  research: Research,
): NeedSum & { readonly billsCents: number | undefined; readonly wishedCents: number | undefined } {
  const sum = sumNeed(research.need);
  const per = (cents: number | undefined): number | undefined =>
    cents === undefined ? undefined : inBasis(cents, 'year', research.basis, research);
  return { ...sum, billsCents: per(sum.billsYearCents), wishedCents: per(sum.wishedYearCents) };
}

/** Everything the page says of a research. */
export interface Findings {
  readonly market: MarketRange | NoRange;
  readonly quarter: Quarter | undefined;
  readonly suggested: { readonly [F in Figure]: SuggestedFigure | undefined };
  /** Why there is no target from this market, in words; '' where there is one, or no market. */
  readonly noTarget: string;
  /** `undefined` until there is a target and a market. */
  readonly advice: TargetAdvice | undefined;
}

/** Works out what a research says. */
export const researchFindings = rememberLast((research: Research, today: string): Findings => {
  const market = marketOf(research, today);
  const range = rangeIn(market);
  const quarter = arguesFor(research.requirements);
  const { target, floor } = figuresOf(research);
  const grounds: FigureGrounds = {
    market: range,
    quarter,
    billsCents: needOf(research).billsCents,
    targetCents: target,
    floorCents: floor,
    grade: gradeOfResearch(research, today).grade,
    stepCents: stepFor(research.basis, 10 ** minorDigits(research.currency)),
  };
  return {
    market,
    quarter,
    suggested: suggestFigures(grounds),
    noTarget: noTargetWords(grounds),
    advice: target === undefined || range === undefined ? undefined : adviseTarget(target, range, quarter),
  };
});

/** An amount of the research: with cents by the hour, without by longer times. */
export function amount(cents: number, { currency, basis }: Pick<Research, 'currency' | 'basis'>, locale = 'en-US'): string {
  return (basis === 'hour' ? formatMoney : formatRound)(cents, currency, locale);
}

/** An amount under a scale: short, so that several fit side by side. @example '$60K' */
export function tickWords(cents: number, { currency, basis }: Pick<Research, 'currency' | 'basis'>, locale = 'en-US'): string {
  if (basis === 'hour') return formatMoney(cents, currency, locale);
  const short = new Intl.NumberFormat(locale, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 });
  return short.format(cents / 10 ** minorDigits(currency));
}

/** An amount of the research with its unit. @example '$74,000 a year' */
export function withUnit(cents: number, research: Pick<Research, 'currency' | 'basis'>, locale = 'en-US'): string {
  return `${amount(cents, research, locale)} ${perUnit(research.basis)}`;
}

/** What the units of time are called where pay is shown. */
export const BASIS_WORDS: Readonly<Record<PayUnit, string>> = {
  hour: 'An hour’s pay before tax',
  day: 'A day’s pay before tax',
  week: 'A week’s pay before tax',
  month: 'A month’s pay before tax',
  year: 'A year’s pay before tax',
};

/** Why there is no market range, with the way out. */
export const NO_RANGE_WORDS: Readonly<Record<NoRange['problem'], string>> = {
  none: 'No evidence yet. One posting with a range is a start.',
  'mixed-currency':
    'Some entries are in another currency than this salary check. Greenroom does not convert: set its currency, or start a second one.',
  'mixed-basis': 'Your entries are for different units of time. Set how many hours a week and weeks a year the job has.',
};

/** From one amount to another, in words. */
const between = (low: number, high: number, research: Pick<Research, 'currency' | 'basis'>, locale: string, word: 'to' | 'and'): string => {
  const [from, to] = [amount(low, research, locale), amount(high, research, locale)];
  return from === to ? from : `${from} ${word} ${to}`;
};

/** The market in a sentence. */
export function marketSentence(market: MarketRange, research: Pick<Research, 'currency' | 'basis'>, locale = 'en-US'): string {
  if (market.lowCents === market.highCents) return `What you found says ${withUnit(market.middleCents, research, locale)}.`;
  return `The middle half of what you found lies between ${between(market.lowCents, market.highCents, research, locale, 'and')} ${perUnit(research.basis)}.`;
}

/** A range of the research with its unit. @example '$80 to $92 an hour' */
export function rangeWithUnit(
  lowCents: number,
  highCents: number,
  research: Pick<Research, 'currency' | 'basis'>,
  locale = 'en-US',
): string {
  return `${between(lowCents, highCents, research, locale, 'to')} ${perUnit(research.basis)}`;
}

/** The market range as one says it. @example '$80 to $92 an hour' */
export function marketWords(research: Research, today: string, locale = 'en-US'): string {
  const range = rangeIn(marketOf(research, today));
  return range === undefined ? '' : rangeWithUnit(range.lowCents, range.highCents, research, locale);
}

/** The evidence in at most two lines, strongest first, for the sheet. Names sources with their figures. */
export function evidenceLines(research: Research, today: string, locale = 'en-US'): readonly string[] {
  const range = rangeIn(marketOf(research, today));
  if (range === undefined) return [];
  const best = [...evidenceOf(research)]
    // What I earn or earned is nobody else’s business.
    .filter((entry) => entry.source.trim() !== '' && entry.kind !== 'own')
    .sort((a, b) => EVIDENCE_KINDS.indexOf(a.kind) - EVIDENCE_KINDS.indexOf(b.kind))
    .slice(0, 2)
    .map((entry) => `${isolated(entry.source.trim())}: ${between(entry.lowCents, entry.highCents, research, locale, 'to')}`);
  return [
    `${capitalized(counted(countSources(evidenceOf(research)), 'source'))}, the middle half ${marketWords(research, today, locale)}.`,
    best.length === 0 ? '' : `${best.join('; ')}.`,
  ].filter(Boolean);
}
