/** The salary research for one kind of job: evidence, requirements, budget, figures, plan, and what was already said. */
import { formatShortDay } from '../../lib/dates.ts';
import { minorDigits, PAY_UNITS, type PayUnit } from '../../lib/money.ts';
import {
  idClaims,
  isObject,
  parseCents,
  parseChoice,
  parseCurrency,
  parseIsoDate,
  parseList,
  parseText,
  parseTextFields,
  present,
  unknownFields,
  type JsonObject,
} from '../../lib/parse.ts';
import { dropUndefined } from '../../lib/list.ts';
import type { Stored } from '../../lib/records.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { inBasis, parseEvidence, type EvidenceEntry } from './evidence.ts';
import { FIGURES, type Figure, type FiguresSet } from './figures.ts';
import { blankNeed, parseNeed, type Need } from './need.ts';
import { OCCUPATIONS, type Occupation } from './occupations.ts';
import { parseRequirement, type Requirement } from './relevance.ts';

/** One step of the plan toward the target. */
export interface PlanStep {
  readonly id: string;
  readonly text: string;
  /** By when, in my words. */
  readonly by: string;
  readonly isDone: boolean;
}

/** Another form of pay to ask for. */
export interface OtherForm {
  readonly id: string;
  readonly text: string;
}

/** A figure that was said, to whom and when. */
export interface Said {
  readonly id: string;
  /** As it was said: “around 60”. */
  readonly text: string;
  readonly to: string;
  /** ISO date. */
  readonly on?: string;
}

/** The lists of a research whose items come and go. */
export type ResearchList = 'evidence' | 'requirements' | 'steps' | 'forms' | 'said';

/** Everything about what one kind of job is worth. */
export interface Research {
  readonly id: string;
  readonly type: 'research';
  readonly job: string;
  readonly place: string;
  readonly occupation?: Occupation;
  /** ISO 4217; all figures of this research are in it. */
  readonly currency: string;
  /** The unit of time in which figures are shown and set. */
  readonly basis: PayUnit;
  /** For counting hours, days and weeks into years. */
  readonly hoursPerWeek: number;
  readonly paidWeeks: number;
  readonly evidence: readonly EvidenceEntry[];
  /** The posting as pasted. */
  readonly posting: string;
  readonly requirements: readonly Requirement[];
  readonly need: Need;
  /** Floor, target and opening as they were set, in whole minor units per `figuresIn`; see {@link figuresOf}. */
  readonly figures: FiguresSet;
  /** The unit in which the figures were set; absent when it is `basis`. So that showing them by the hour never changes them. */
  readonly figuresIn?: PayUnit;
  /** When the target should be reached, in my words. */
  readonly timeline: string;
  /** What I will achieve, measured how, for what raise. */
  readonly deal: string;
  readonly steps: readonly PlanStep[];
  readonly forms: readonly OtherForm[];
  readonly said: readonly Said[];
}

/** A research as stored. */
export type ResearchRecord = Research & Stored;

/** A research with nothing in it. */
export function blankResearch(id: string): Research {
  return {
    id,
    type: 'research',
    job: '',
    place: '',
    currency: 'USD',
    basis: 'year',
    hoursPerWeek: 40,
    paidWeeks: 52,
    evidence: [],
    posting: '',
    requirements: [],
    need: blankNeed(),
    figures: {},
    timeline: '',
    deal: '',
    steps: [],
    forms: [],
    said: [],
  };
}

function parseFigures(value: unknown): FiguresSet {
  if (!isObject(value)) return {};
  const known = FIGURES.map((name) => [name, parseCents(value[name])] as const).filter(([, cents]) => cents !== undefined);
  return { ...unknownFields(value, FIGURES), ...Object.fromEntries(known) };
}

const within = (value: unknown, least: number, most: number, fallback: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : fallback;

/** A research from anything with an id. Repairs what it can, keeps fields it does not know, never throws. */
export function parseResearch(raw: JsonObject & { readonly id: string }): Research {
  const claim = idClaims();
  const occupation = OCCUPATIONS.find((name) => name === raw['occupation']);
  const figuresIn = PAY_UNITS.find((name) => name === raw['figuresIn']);
  return {
    ...unknownFields(raw, [...(occupation === undefined ? ['occupation'] : []), ...(figuresIn === undefined ? ['figuresIn'] : [])]),
    id: raw.id,
    type: 'research',
    ...parseTextFields(raw, ['job', 'place', 'posting', 'timeline', 'deal']),
    ...present({ occupation, figuresIn }),
    currency: parseCurrency(raw['currency']) ?? 'USD',
    basis: parseChoice(raw['basis'], PAY_UNITS, 'year'),
    hoursPerWeek: within(raw['hoursPerWeek'], 1, 168, 40),
    paidWeeks: within(raw['paidWeeks'], 1, 53, 52),
    evidence: parseList(raw['evidence'], (item, at) => parseEvidence(item, claim(item, `evidence-${at}`))),
    requirements: parseList(raw['requirements'], (item, at) => parseRequirement(item, claim(item, `requirement-${at}`))),
    need: parseNeed(raw['need']),
    figures: parseFigures(raw['figures']),
    steps: parseList(raw['steps'], (item, at) => ({
      ...unknownFields(item, []),
      id: claim(item, `step-${at}`),
      ...parseTextFields(item, ['text', 'by']),
      isDone: item['isDone'] === true,
    })),
    forms: parseList(raw['forms'], (item, at) => ({
      ...unknownFields(item, []),
      id: claim(item, `form-${at}`),
      text: parseText(item['text']),
    })),
    said: parseList(raw['said'], (item, at) => ({
      ...unknownFields(item, ['on']),
      id: claim(item, `said-${at}`),
      ...parseTextFields(item, ['text', 'to']),
      ...present({ on: parseIsoDate(item['on']) }),
    })),
  };
}

/** Floor, target and opening per the unit in which pay is shown. */
export function figuresOf(research: Research): FiguresSet {
  const { figures, figuresIn = research.basis } = research;
  if (figuresIn === research.basis) return figures;
  const shown = FIGURES.flatMap((name) => {
    const cents = figures[name];
    return cents === undefined ? [] : [[name, inBasis(cents, figuresIn, research.basis, research)] as const];
  });
  return Object.fromEntries(shown);
}

/** The research with its pay shown per another unit of time. What was set stays as it was set. */
export function withBasis<R extends Research>(research: R, basis: PayUnit): R {
  const setIn = research.figuresIn ?? research.basis;
  return dropUndefined({ ...research, basis, figuresIn: setIn === basis ? undefined : setIn });
}

/** The research with one figure set per the unit in which pay is shown; `undefined` takes it out. */
export function withFigure<R extends Research>(research: R, figure: Figure, cents: number | undefined): R {
  return dropUndefined({ ...research, figures: dropUndefined({ ...figuresOf(research), [figure]: cents }), figuresIn: undefined });
}

/** The research in another currency: figures and bills keep their numbers; the evidence keeps the currency it was found in. */
export function withCurrency<R extends Research>(research: R, currency: string): R {
  const factor = 10 ** (minorDigits(currency) - minorDigits(research.currency));
  const scale = (cents: number): number => Math.round(cents * factor);
  const { knownYearCents, lines } = research.need;
  return {
    ...research,
    currency,
    figures: Object.fromEntries(
      Object.entries(research.figures).map(([name, cents]) => [name, typeof cents === 'number' ? scale(cents) : cents]),
    ) as FiguresSet, // the same names
    need: {
      ...research.need,
      ...(knownYearCents === undefined ? {} : { knownYearCents: scale(knownYearCents) }),
      lines: lines.map((line) => (line.cents === undefined ? line : { ...line, cents: scale(line.cents) })),
    },
  };
}

/** What a research is called. */
export function researchName(research: Pick<Research, 'job' | 'place'>): string {
  return [research.job.trim(), research.place.trim()].filter(Boolean).map(isolated).join(', ') || 'Salary check';
}

/** Is it as it was when it was added? (Its currency was that of the place.) */
export function isUntouchedResearch(research: Research): boolean {
  const blank: object = { ...blankResearch(research.id), currency: research.currency, updatedAt: 0 };
  return JSON.stringify(Object.entries({ ...research, updatedAt: 0 }).sort()) === JSON.stringify(Object.entries(blank).sort());
}

/** A figure that was said, to whom and when, in one line. @example '“Around 60”, to Renata, May 12' */
export function saidWords(said: Said): string {
  const to = said.to.trim() === '' ? '' : `to ${isolated(said.to)}`;
  const on = said.on === undefined ? '' : formatShortDay(said.on);
  return inOurDirection([isolated(said.text), to, on].filter(Boolean).join(', '));
}
