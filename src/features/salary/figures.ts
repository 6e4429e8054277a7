/** Floor, target and opening: suggested with their reasons, changed by hand; and whether the market carries the target. */
import type { PayUnit } from '../../lib/money.ts';
import { times } from '../../lib/money-math.ts';
import type { EvidenceGrade, MarketRange } from './market.ts';
import { sustains } from './market.ts';
import type { Quarter } from './relevance.ts';

/** The three figures, in the order in which they are said of a strip. */
export const FIGURES = ['opening', 'target', 'floor'] as const;
/** One of {@link FIGURES}. */
export type Figure = (typeof FIGURES)[number];

/** What each is called and what it is for. */
export const FIGURE_WORDS = {
  opening: { name: 'Opening', why: 'What you say first' },
  target: { name: 'Target', why: 'What you aim for' },
  floor: { name: 'Floor', why: 'Below it, you walk away' },
} as const satisfies Record<Figure, { readonly name: string; readonly why: string }>;

/** A figure with its reason; per the basis of the research, in whole minor units. */
export interface SuggestedFigure {
  readonly cents: number;
  readonly why: string;
}

/** What the suggestions rest on. Need goes into the floor and nowhere else. */
export interface FigureGrounds {
  readonly market: MarketRange | undefined;
  readonly quarter: Quarter | undefined;
  /** What pays the bills, gross, per the same basis. */
  readonly billsCents: number | undefined;
  /** The person’s own target, if set: the opening is suggested above it. */
  readonly targetCents: number | undefined;
  /** The person’s own floor, if set. */
  readonly floorCents?: number | undefined;
  /** How good the evidence of the market is. */
  readonly grade?: EvidenceGrade['grade'];
  /** Figures are rounded to this: 500 dollars a year, 50 cents an hour. */
  readonly stepCents: number;
}

/** The opening lies this much above the target: career centers say five to ten percent. */
const OPENING_FACTOR = 1.075;

/** A sensible step for a basis, in units of the currency times its minor digits. */
export function stepFor(basis: PayUnit, unitCents: number): number {
  return { hour: unitCents / 2, day: unitCents * 5, week: unitCents * 10, month: unitCents * 50, year: unitCents * 500 }[basis];
}

/** Rounded to whole steps; `round` says which way. */
const roundTo = (cents: number, step: number, round = Math.round): number => round(cents / Math.max(1, step)) * Math.max(1, step);

const QUARTER_END: Readonly<Record<Quarter, { readonly at: (market: MarketRange) => number; readonly why: string }>> = {
  1: {
    at: ({ lowCents, middleCents }) => (lowCents + middleCents) / 2,
    why: 'The upper end of the lowest quarter, which your proof argues for today.',
  },
  2: { at: ({ middleCents }) => middleCents, why: 'The middle of the market: the upper end of what your proof argues for.' },
  3: {
    at: ({ middleCents, highCents }) => (middleCents + highCents) / 2,
    why: 'Above the middle: the upper end of what your proof argues for.',
  },
  4: { at: ({ highCents }) => highCents, why: 'The high end of the market: you can prove nearly all they ask for.' },
};

/** Said of every figure that rests on evidence of the lowest grade. */
const THIN = 'A guess: the evidence is only grade D. ';

/**
 * A suggestion for each figure, or none where there is nothing to go by. No target or opening lies below the floor: what would is left
 * out, and {@link noTargetWords} says so; need is never blended into a figure. Never throws.
 */
export function suggestFigures(grounds: FigureGrounds): { readonly [F in Figure]: SuggestedFigure | undefined } {
  const { market, billsCents, targetCents, stepCents, grade } = grounds;
  const floor = suggestFloor(grounds);
  const least = grounds.floorCents ?? floor?.cents ?? 0;
  const notBelow = (figure: SuggestedFigure | undefined): SuggestedFigure | undefined =>
    figure !== undefined && figure.cents >= least ? figure : undefined;
  const target = notBelow(targetIn(grounds));
  const aim = targetCents ?? target?.cents;
  const opening = notBelow(
    aim === undefined
      ? undefined
      : {
          cents: Math.max(aim, roundTo(times(aim, OPENING_FACTOR), stepCents)),
          why: 'Five to ten percent above the target leaves room to meet in the middle.',
        },
  );
  const said = (figure: SuggestedFigure | undefined, isFromMarket: boolean): SuggestedFigure | undefined =>
    figure !== undefined && isFromMarket && grade === 'D' ? { ...figure, why: `${THIN}${figure.why}` } : figure;
  return {
    opening: said(opening, targetCents === undefined),
    target: said(target, true),
    floor: said(floor, billsCents === undefined && market !== undefined),
  };
}

/** What the market and the proof argue for, whatever the floor. */
function targetIn({ market, quarter, stepCents }: FigureGrounds): SuggestedFigure | undefined {
  const end = QUARTER_END[quarter ?? 2];
  return (
    market && {
      // Not past the end it stands for by rounding.
      cents: Math.min(roundTo(end.at(market), stepCents), Math.max(market.highCents, 0)),
      why: quarter === undefined ? 'The middle of the market. With requirements and proof, it may be more.' : end.why,
    }
  );
}

function suggestFloor({ market, billsCents, stepCents }: FigureGrounds): SuggestedFigure | undefined {
  if (billsCents !== undefined)
    return { cents: roundTo(billsCents, stepCents, Math.ceil), why: 'It pays your bills. Keep it to yourself.' };
  return (
    market && {
      // Not past the market by rounding, and so never past the target.
      cents: Math.min(roundTo(market.lowCents, stepCents), market.highCents),
      why: 'The low end of the market, until you know what your life costs.',
    }
  );
}

/** Why the market gives no target, in words; '' where it does, or there is no market. */
export function noTargetWords(grounds: FigureGrounds): string {
  if (grounds.market === undefined || suggestFigures(grounds).target !== undefined) return '';
  return grounds.grade === 'D'
    ? 'What you found argues for less than your floor, so there is no target from it. It is only grade D: look for better evidence first.'
    : 'What you found argues for less than your floor, so there is no target from it. More proof may change that, or another job.';
}

/** The figures as set by the person, each only where it is. */
export type FiguresSet = { readonly [F in Figure]?: number };

/** What does not fit together, in words; empty when all is well. */
export function figureFaults({ opening, target, floor }: FiguresSet): readonly string[] {
  return [
    floor !== undefined && target !== undefined && floor > target ? 'Your floor lies above your target. One of the two has to move.' : '',
    opening !== undefined && target !== undefined && opening < target ? 'You would open below your target. Open at it, or above.' : '',
  ].filter(Boolean);
}

/** Can the market carry the target? The answer in a sentence, and what would have to be true. */
export interface TargetAdvice {
  readonly answer: 'within' | 'stretch' | 'above';
  readonly what: string;
  readonly conditions: readonly string[];
}

const QUARTER_PROOF: Readonly<Record<Quarter, string>> = {
  1: 'though so far you can prove little of what they ask for',
  2: 'and you can prove about half of what they ask for',
  3: 'and you can prove most of what they ask for',
  4: 'and you can prove nearly all they ask for',
};

const place = (target: number, { lowCents, middleCents, highCents }: MarketRange): string => {
  if (lowCents === highCents && target === middleCents) return 'is what you found';
  if (target < lowCents) return 'lies below the market; there may be room for more';
  if (target <= (lowCents + middleCents) / 2) return 'sits in the lowest quarter';
  if (target < middleCents) return 'sits just below the middle';
  if (target <= (middleCents + highCents) / 2) return 'sits in the middle or just above it';
  return 'sits near the high end';
};

/** Weighs a target against the market, and says what the fit adds. */
export function adviseTarget(targetCents: number, market: MarketRange, quarter: Quarter | undefined): TargetAdvice {
  const answer = sustains(targetCents, market);
  if (answer === 'within') {
    const proof = quarter === undefined ? '' : `, ${QUARTER_PROOF[quarter]}`;
    return { answer, what: `Yes. Your target ${place(targetCents, market)}${proof}.`, conditions: [] };
  }
  if (answer === 'stretch') {
    return {
      answer,
      what: 'It is a stretch. Your target lies up to a tenth above the high end.',
      conditions: [
        'You can prove nearly all they ask for, and one thing few others bring.',
        'The job is larger than its title: more people, more travel, more trust.',
        'There is a second source, near you, that states as much.',
      ],
    };
  }
  return {
    answer,
    what: 'Not with this job at this time. Your target lies well above what the evidence shows.',
    conditions: [
      'It is another job: a higher title, a larger company, another place.',
      'Or the evidence is for the wrong occupation. Look at that first.',
      'Or pay is only a part of it, and the rest comes in other forms, over time.',
    ],
  };
}
