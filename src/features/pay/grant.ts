/**
 * A grant of equity: what it is of, what it is worth as things stand, and how much of it becomes mine in which year. Amounts are whole
 * minor units (cents). What a share will be worth nobody knows: every worth here is today's, and no tax is computed.
 */
import { MOST_CENTS, type Range } from '../../lib/money.ts';
import { sumRanges, times, timesRange } from '../../lib/money-math.ts';
import { isObject, parseChoice, parseRange, present, unknownFields, type JsonObject } from '../../lib/parse.ts';

/** What a grant is of. `shares`: shares, or units that turn into shares (RSUs). `units`: anything else that follows the worth of the company. */
export const GRANT_KINDS = ['shares', 'options', 'units'] as const;
/** One of {@link GRANT_KINDS}. */
export type GrantKind = (typeof GRANT_KINDS)[number];

/** The plain numbers of a grant: the least and most each may be, and what is counted when nothing is said. */
export const GRANT_NUMBERS = {
  count: { least: 0, most: 999_999_999, usual: 0 },
  years: { least: 1, most: 20, usual: 4 },
  cliffMonths: { least: 0, most: 120, usual: 0 },
} as const;
/** One of the keys of {@link GRANT_NUMBERS}. */
export type GrantNumber = keyof typeof GRANT_NUMBERS;

/** When a grant becomes mine: month by month over `years`, or `perYear` percent in each year; of it nothing before the cliff. */
export interface Vesting {
  readonly years?: number;
  readonly cliffMonths?: number;
  readonly perYear?: readonly number[];
}

/**
 * One grant. Shares and units come as an amount of money (`worth`) or as a number of them (`count`, each worth `each`); options
 * always as a number, each worth what the last valuation (`each`) is above the `strike`.
 */
export interface GrantTerms extends Vesting {
  readonly kind: GrantKind;
  readonly as: 'amount' | 'count';
  readonly worth?: Range;
  readonly count?: number;
  readonly each?: Range;
  readonly strike?: Range;
}

/** The grant of an offer, and the like of it that comes again every year from the second on. */
export interface Grant extends GrantTerms {
  /** Nobody can sell these on a market. */
  readonly privateCompany?: true;
  readonly refresher?: GrantTerms;
}

/** A grant of which nothing has been said but its kind. */
export const blankGrant = (kind: GrantKind = 'shares'): GrantTerms => ({ kind, as: 'amount' });

/** Years that `perYear` may name. */
const MOST_YEARS = 10;
/** What the shares of the years may come to: 33.3 % three times is all of it. */
const ALL = { least: 99, most: 101 } as const;

/** Do these percentages name a whole grant? */
function areShares(shares: readonly unknown[]): shares is readonly number[] {
  const sum = shares.reduce<number>((all, share) => all + (typeof share === 'number' && share >= 0 ? share : Number.NaN), 0);
  return shares.length > 0 && shares.length <= MOST_YEARS && sum >= ALL.least && sum <= ALL.most;
}

/** The shares of the years as people type them; `undefined` for what does not come to 100 %. @example readShares('40/30/20/10') // [40, 30, 20, 10] */
export function readShares(text: string): readonly number[] | undefined {
  const isCommaBetween = !/[\s/;|]/.test(text.trim());
  const parts = text
    .trim()
    .split(isCommaBetween ? /,/ : /(?:\s*[/;|]\s*|,?\s+)/)
    .map((part) => part.replace(/%$/, '').replace(',', '.'));
  const shares = parts.map((part) => (/^\d{1,3}(\.\d{1,4})?$/.test(part) ? Number(part) : Number.NaN));
  return areShares(shares) ? shares : undefined;
}

function parseTerms(value: JsonObject): GrantTerms {
  const perYear = value['perYear'];
  const number = (name: GrantNumber): number | undefined => {
    const { least, most } = GRANT_NUMBERS[name];
    const found = value[name];
    return typeof found === 'number' && found >= least && found <= most ? found : undefined;
  };
  return {
    ...unknownFields(value, ['worth', 'count', 'each', 'strike', 'years', 'cliffMonths', 'perYear']),
    kind: parseChoice(value['kind'], GRANT_KINDS, 'shares'),
    as: parseChoice(value['as'], ['amount', 'count'], value['count'] === undefined ? 'amount' : 'count'),
    ...present({
      worth: parseRange(value['worth']),
      count: number('count'),
      each: parseRange(value['each']),
      strike: parseRange(value['strike']),
      years: number('years'),
      cliffMonths: number('cliffMonths'),
      perYear: Array.isArray(perYear) && areShares(perYear) ? perYear : undefined,
    }),
  };
}

/** A grant from anything; `undefined` when it is no object. What is wrong in it is left out. Never throws. */
export function parseGrant(value: unknown): Grant | undefined {
  if (!isObject(value)) return undefined;
  const { privateCompany, refresher, ...terms } = value;
  return {
    ...parseTerms(terms),
    ...(privateCompany === true ? { privateCompany } : {}),
    ...(isObject(refresher) ? { refresher: parseTerms(refresher) } : {}),
  };
}

/** A grant with every amount changed by the same rule, such as into another currency. */
export function mapGrant(grant: Grant, change: (range: Range) => Range): Grant {
  const terms = <T extends GrantTerms>(of: T): T => ({
    ...of,
    ...present({
      worth: of.worth && change(of.worth),
      each: of.each && change(of.each),
      strike: of.strike && change(of.strike),
    }),
  });
  return { ...terms(grant), ...(grant.refresher === undefined ? {} : { refresher: terms(grant.refresher) }) };
}

/** Does it come as a number of shares, rather than as an amount of money? Options always do. */
export const isCounted = ({ kind, as }: GrantTerms): boolean => kind === 'options' || as === 'count';

/**
 * What a grant is worth as things stand, before any discount; `undefined` as long as something is missing. An option whose strike is
 * at or above the last valuation is worth nothing now.
 * @example 10,000 options at a strike of $1, valued at $5: 10,000 × (500 − 100) = 4,000,000 cents
 */
export function worthOfGrant(terms: GrantTerms): Range | undefined {
  const { count, each, strike } = terms;
  if (!isCounted(terms)) return terms.worth;
  if (count === undefined || each === undefined) return undefined;
  const isOption = terms.kind === 'options';
  if (isOption && strike === undefined) return undefined;
  // The least gain is the lowest valuation above the highest strike.
  const ends = isOption && strike !== undefined ? { low: each.low - strike.high, high: each.high - strike.low } : each;
  const all = (cents: number): number => Math.min(MOST_CENTS, times(Math.max(0, cents), count));
  return { low: all(ends.low), high: all(ends.high) };
}

/**
 * The share of a grant that is mine after so many months, from 0 to 1: none before the cliff, and at the cliff all that has built up.
 * @example over 4 years with a cliff of 12 months: 0 after 11 months, 0.25 after 12
 */
export function vestedShare({ years = GRANT_NUMBERS.years.usual, cliffMonths = 0, perYear }: Vesting, months: number): number {
  if (months <= 0 || months < cliffMonths) return 0;
  if (perYear === undefined) return Math.min(1, months / (years * 12));
  if (months >= perYear.length * 12) return 1;
  const full = Math.floor(months / 12);
  const sum = (some: readonly number[]): number => some.reduce((all, share) => all + share, 0);
  return (sum(perYear.slice(0, full)) + ((perYear[full] ?? 0) * (months % 12)) / 12) / sum(perYear);
}

/** By when all of it has vested, in whole years. */
export function yearsToVest({ years = GRANT_NUMBERS.years.usual, cliffMonths = 0, perYear }: Vesting): number {
  return Math.ceil(Math.max(cliffMonths / 12, perYear?.length ?? years));
}

/** A whole amount is whole at the end, whatever was rounded on the way. */
const vested = (cents: number, vesting: Vesting, months: number): number => times(cents, vestedShare(vesting, months));

/**
 * How much of an amount vests in a year (1 is the first). The years add up to the amount, to a cent; none is negative.
 * @example $100,000 over 4 years with a cliff of 12 months: 2,500,000 cents in each of years 1 to 4, then nothing
 */
export function vestsInYear(worth: Range, vesting: Vesting, year: number): Range {
  const of = (cents: number): number => vested(cents, vesting, year * 12) - vested(cents, vesting, (year - 1) * 12);
  // The upper end by what it is more, so that no rounding turns a range around.
  const low = of(worth.low);
  return { low, high: low + of(worth.high - worth.low) };
}

/**
 * How much equity vests in a year, of the grant and of the refreshers that came before: one at the start of year 2, 3, 4 … each
 * with vesting of its own. `discount` is the share taken off, from 0 to 1. Nothing where nothing can be counted.
 * @example $160,000 over 4 years and $40,000 again every year, over 4 as well: $40,000, $50,000, $60,000, $70,000
 */
export function grantInYear(grant: Grant, year: number, discount = 0): Range {
  const { refresher } = grant;
  const counted = (terms: GrantTerms): Range => timesRange(worthOfGrant(terms) ?? { low: 0, high: 0 }, 1 - discount);
  const own = vestsInYear(counted(grant), grant, year);
  if (refresher === undefined) return own;
  // In year 4 the refresher of year 4 is in its first year of vesting, that of year 3 in its second, that of year 2 in its third.
  const ages = Array.from({ length: Math.max(0, year - 1) }, (_, at) => at + 1);
  return sumRanges([own, ...ages.map((age) => vestsInYear(counted(refresher), refresher, age))]);
}
