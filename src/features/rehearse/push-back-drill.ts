/** The push-back drill: which of what they often say comes, in which order, with which words. The floor is in none of them. */
import { minorDigits } from '../../lib/money.ts';
import { bareLetters, joined } from '../../lib/text.ts';
import { sayOfPay, figuresAbove } from '../negotiate/pay-asks.ts';
import { answersTo, answerTo, PUSH_BACKS, WHEN_NOT_TO_PUSH, type PushBack } from '../negotiate/push-backs.ts';
import { blankOffer, type Offer } from '../offers/offer.ts';
import { evidenceOf, rangeWithUnit, withUnit } from '../salary/findings.ts';
import type { Research } from '../salary/research.ts';
import type { Rehearsed } from './rehearsed.ts';

/** How many there are in a round. */
export const ROUND = 6;

/** What the drill is made of; all of it may be missing. */
export interface DrillFrom {
  readonly offer?: Offer | undefined;
  /** The other columns of the worksheet. */
  readonly others?: readonly Offer[];
  /** What is asked for in this talk. */
  readonly asks?: readonly string[];
  /** What I would answer, in my own words, as the preparation of the talk has it. */
  readonly replies?: readonly { readonly they: string; readonly answer: string }[];
  readonly research?: Research | undefined;
  /** ISO date. */
  readonly today: string;
  readonly locale: string;
}

/** Something they say, with one way to answer. */
export interface DrillLine {
  readonly id: string;
  readonly they: string;
  readonly answer: string;
  readonly why: string;
}

const MONEY = /[$€£¥₹]|\b(?:pay|paid|salary|wages?|bonus|raise|equity|stock|budget|USD|EUR|GBP|CHF)\b/i;
const FITS_MONEY = ['budget', 'number', 'cheaper'];
const FITS_DATE = ['today'];

/** The ids of those that fit a talk: what is said where money is asked for, and where an answer has a date. */
function fitting({ asks = [], offer }: DrillFrom): readonly string[] {
  return [...(asks.some((ask) => MONEY.test(ask)) ? FITS_MONEY : []), ...(offer?.respondBy === undefined ? [] : FITS_DATE)];
}

/** An amount: its whole part, what follows its decimal mark, and whether it counts thousands. */
const AMOUNT = /(\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?!\d)|\d+)(?:[.,](\d{1,2})(?!\d))?(?:\s?(k)\b)?/gi;

/** Is this amount named in a text, in whole numbers or as thousands? @example namesAmount('About 58.5k', 58_500) // true */
export function namesAmount(text: string, amount: number): boolean {
  return [...text.matchAll(AMOUNT)].some(([, whole = '', part = '0', thousands]) => {
    const number = Number(`${whole.replace(/\D/g, '')}.${part}`);
    return Math.abs(number * (thousands === undefined ? 1 : 1000) - amount) < 0.005;
  });
}

/** My own figures as far as they may be said or seen: never the floor, nor anything that is not higher. '' where there is none. */
export interface DrillFigures {
  readonly upTo: string;
  readonly figure: string;
  /** What was found, from the lowest to the highest. */
  readonly range: string;
  readonly target: string;
}

/** The figures of a salary check for the drill. */
export function drillFigures({ research, offer, today, locale }: DrillFrom): DrillFigures {
  const said = sayOfPay(research, offer?.pay, today, locale);
  if (research === undefined || said.upTo === '') return { upTo: '', figure: '', range: '', target: '' };
  const { floor = 0, target, opening } = figuresAbove(research, offer?.pay);
  const found = evidenceOf(research).filter(({ kind }) => kind !== 'own');
  const [low, high] = [Math.min(...found.map((one) => one.lowCents)), Math.max(...found.map((one) => one.highCents))];
  const best = [opening, target].find((cents) => cents !== undefined && cents > floor) ?? high;
  return {
    upTo: said.upTo,
    figure: withUnit(best, research, locale),
    range: low === high || low === floor ? said.upTo : rangeWithUnit(low, high, research, locale),
    target: target === undefined || target <= floor ? '' : withUnit(target, research, locale),
  };
}

/** The figures that may come in the answers, in a sentence: what is said first, too, where it is not what one aims for. */
export function figuresWords({ range, target, figure }: DrillFigures): string {
  const own = target === '' ? [] : [`you aim for ${target}`, ...(figure === target ? [] : [`you open with ${figure}`])];
  return `${joined([`you found ${range}`, ...own], 'and')}.`;
}

/** The words to one of them: my own where the talk has them, else those that fit; none that names my floor. */
function answerFor(idea: PushBack, from: DrillFrom, figures: DrillFigures): string {
  const { offer = blankOffer(''), others = [], replies = [], research, today, locale } = from;
  const own = replies.find(({ they }) => bareLetters(they) === bareLetters(idea.they))?.answer.trim() ?? '';
  const fitted = answersTo(idea, { usual: answerTo(idea, figures), offer, others, today, locale });
  // Without a worksheet nothing is known of other offers.
  const all = [own, ...(from.offer === undefined ? [answerTo(idea, figures)] : fitted), idea.answer].filter(Boolean);
  const floor = research && figuresAbove(research, undefined).floor;
  const major = floor === undefined ? undefined : floor / 10 ** minorDigits(research?.currency ?? 'USD');
  return all.find((text) => major === undefined || !namesAmount(text, major)) ?? idea.answer;
}

/** All of them, those that fit this talk first, each with its words. */
export function drillLines(from: DrillFrom): readonly DrillLine[] {
  const fits = fitting(from);
  const figures = drillFigures(from);
  const inOrder = [...PUSH_BACKS.filter(({ id }) => fits.includes(id)), ...PUSH_BACKS.filter(({ id }) => !fits.includes(id))];
  return inOrder.map((idea) => ({ id: idea.id, they: idea.they, answer: answerFor(idea, from, figures), why: idea.why }));
}

/** How a card is rehearsed, as far as it decides when it comes. */
type Known = Pick<Rehearsed, 'last' | 'lastAt'>;

/** What did not come yet comes first, then what did not go well, then what was said longest ago. */
function urgency(known: Known | undefined): string {
  if (known?.last === 1) return '0';
  return known?.lastAt === undefined ? '1' : `2${known.lastAt}`;
}

/**
 * The ids of the next round: at most six. Those that fit the talk come first, unless they were said in this visit; of the rest,
 * what did not go well last time, then what was never said. `said`: ids of the rounds before, the last one last.
 */
export function nextRound(
  lines: readonly DrillLine[],
  from: DrillFrom,
  said: readonly string[] = [],
  known: (id: string) => Known | undefined = () => undefined,
): readonly string[] {
  const fits = fitting(from);
  const fresh = lines.filter(({ id }) => !said.includes(id));
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const byNeed = fresh.filter(({ id }) => !fits.includes(id)).sort((a, b) => compare(urgency(known(a.id)), urgency(known(b.id))));
  const again = said.filter((id, at) => said.indexOf(id) === at && lines.some((line) => line.id === id));
  return [...fresh.filter(({ id }) => fits.includes(id)), ...byNeed]
    .map(({ id }) => id)
    .concat(again)
    .slice(0, ROUND);
}

/** What a round ends with: when to leave it at that. The one about a reached target where it is reached, else in turn. */
export function whenNotToPush(round: number, { offer, research }: DrillFrom): string {
  const last = WHEN_NOT_TO_PUSH.length - 1;
  const isReached = research !== undefined && figuresAbove(research, offer?.pay).isReached;
  const at = isReached && round === 0 ? last : round % last;
  return WHEN_NOT_TO_PUSH[at] ?? '';
}
