/** What an offer pays, part by part. No tax is computed. Amounts are whole minor units (cents) of the currency of the package. */
import type { Range } from '../../lib/money.ts';
import { minus, sumRanges, times, timesRange } from '../../lib/money-math.ts';
import { countedEquity } from './equity.ts';
import { PAY_NUMBERS, type OnTop, type PayAmount, type PayNumber, type PayPackage } from './pay-package.ts';

/** Weeks in a year as pay counts them. */
const YEAR_WEEKS = 52;

/** A number of the package, or what is usually meant when nothing was said. */
export const numberOf = (pay: PayPackage, name: PayNumber): number => pay[name] ?? PAY_NUMBERS[name].usual;

/** How many of the unit a year pays: hours and days by the paid weeks, months and the year as they are. */
function unitsAYear(pay: PayPackage): number {
  const weeks = numberOf(pay, 'paidWeeks');
  const counts = { hour: numberOf(pay, 'hoursPerWeek') * weeks, day: numberOf(pay, 'workDays') * weeks, week: weeks, month: 12, year: 1 };
  return counts[pay.basis];
}

/** More than any pay: a base is never counted higher, so that all sums stay exact. */
const MOST_A_YEAR = 1e14;

/** The base pay of a year. @example $45 an hour, 40 hours, 52 weeks: 4,500 × 2,080 = 9,360,000 cents */
export function yearlyBase(pay: PayPackage): Range {
  const base = timesRange({ low: pay.cents, high: pay.highCents ?? pay.cents }, unitsAYear(pay));
  return { low: Math.min(base.low, MOST_A_YEAR), high: Math.min(base.high, MOST_A_YEAR) };
}

const onTopOf = (extra: OnTop | undefined, base: Range): Range => {
  if (extra === undefined) return { low: 0, high: 0 };
  return extra.as === 'amount' ? extra.cents : timesRange(base, extra.percent / 100);
};

/** The weeks of a year really worked: the paid ones, less leave and holidays. */
export function workedWeeks(pay: PayPackage): number {
  return Math.max(0, numberOf(pay, 'paidWeeks') - (numberOf(pay, 'leaveDays') + numberOf(pay, 'holidayDays')) / numberOf(pay, 'workDays'));
}

/** The hours of a year the job takes: paid work, unpaid overtime, and the way there and back, in the weeks really worked. */
export function hoursGiven(pay: PayPackage): {
  readonly work: number;
  readonly overtime: number;
  readonly commute: number;
  readonly all: number;
} {
  const weeks = workedWeeks(pay);
  const work = weeks * numberOf(pay, 'hoursPerWeek');
  const overtime = weeks * numberOf(pay, 'overtimeHours');
  const commute = (weeks * numberOf(pay, 'commuteDays') * numberOf(pay, 'commuteMinutes') * 2) / 60;
  return { work, overtime, commute, all: work + overtime + commute };
}

/** What the trips to work and back cost in a year. */
export function commuteCosts(pay: PayPackage): Range {
  return timesRange(pay.commuteDay ?? { low: 0, high: 0 }, workedWeeks(pay) * numberOf(pay, 'commuteDays'));
}

/** One part of the pay of a year; a cost is negative. */
export interface PayPart {
  readonly label: string;
  readonly cents: Range;
}

/** What a package comes to. `parts` add up to `totalCents`. */
export interface YearlyPay {
  /** Base and bonus. */
  readonly cashCents: Range;
  /** Everything: cash, a year's share of the sign-on, equity, match and benefits, less what I pay. */
  readonly totalCents: Range;
  /** The total with the whole sign-on in it, and with the equity of the first year in place of the average. */
  readonly firstYearCents: Range;
  /** The total ÷ all hours given (work, unpaid overtime, commute); 0 when there is not one hour. */
  readonly perRealHourCents: Range;
  readonly parts: readonly PayPart[];
}

const percentWords = (percent: number): string => (percent === 100 ? '' : `, counted at ${percent}%`);

/**
 * What a package comes to in a year, after Levels.fyi's sum (base, bonus, equity, sign-on spread over its years), plus benefits, less
 * what I pay. Of a grant, the average of years 1–4 counts. Only parts that were filled in are named. Never throws.
 * @example { basis: 'hour', cents: 4500, currency: 'USD' } gives cashCents { low: 9360000, high: 9360000 }
 */
export function yearlyPay(pay: PayPackage): YearlyPay {
  const base = yearlyBase(pay);
  const sure = numberOf(pay, 'bonusSurePercent');
  const years = numberOf(pay, 'signOnYears');
  const nothing: Range = { low: 0, high: 0 };
  const amount = (name: PayAmount): Range => pay[name] ?? nothing;
  const equity = countedEquity(pay);
  const signOnShare = timesRange(amount('signOn'), 1 / years);
  const cash: readonly PayPart[] = [
    { label: 'Base pay', cents: base },
    { label: `Bonus${percentWords(sure)}`, cents: timesRange(onTopOf(pay.bonus, base), sure / 100) },
  ];
  const rest: readonly PayPart[] = [
    { label: years === 1 ? 'Sign-on' : `Sign-on, over ${years} years`, cents: signOnShare },
    { label: equity.label, cents: equity.yearCents },
    { label: 'Retirement match', cents: onTopOf(pay.match, base) },
    { label: 'Other benefits', cents: amount('benefits') },
    { label: 'Health premium you pay', cents: minus(timesRange(amount('premiumMonth'), 12)) },
    { label: 'Commute', cents: minus(commuteCosts(pay)) },
    { label: 'Other costs', cents: minus(amount('costs')) },
  ];
  const totalCents = sumRanges([...cash, ...rest].map((part) => part.cents));
  const hours = hoursGiven(pay).all;
  const firstEquity = equity.yearsCents[0] ?? nothing;
  return {
    cashCents: sumRanges(cash.map((part) => part.cents)),
    totalCents,
    firstYearCents: {
      low: totalCents.low - signOnShare.low + amount('signOn').low - equity.yearCents.low + firstEquity.low,
      high: totalCents.high - signOnShare.high + amount('signOn').high - equity.yearCents.high + firstEquity.high,
    },
    perRealHourCents: hours < 1 ? nothing : timesRange(totalCents, 1 / hours),
    parts: [...cash, ...rest].filter((part) => part.cents.low !== 0 || part.cents.high !== 0),
  };
}

/** What reaches the account by the person's own share, or `undefined` when they gave none. Of the cash, not of benefits. */
export function netCash(pay: PayPackage): Range | undefined {
  return pay.netPercent === undefined ? undefined : timesRange(yearlyPay(pay).cashCents, pay.netPercent / 100);
}

/** A week's base pay. */
export function weeklyBase(pay: PayPackage): Range {
  const aWeek = {
    hour: numberOf(pay, 'hoursPerWeek'),
    day: numberOf(pay, 'workDays'),
    week: 1,
    month: 12 / YEAR_WEEKS,
    year: 1 / YEAR_WEEKS,
  };
  return timesRange({ low: pay.cents, high: pay.highCents ?? pay.cents }, aWeek[pay.basis]);
}

/** What an hour of this person's is worth, as a range: their own figure, else from half of what an hour really brings to all of it. */
export function hourValue(pay: PayPackage): Range {
  if (pay.hourValue !== undefined) return pay.hourValue;
  const { perRealHourCents } = yearlyPay(pay);
  return { low: Math.max(0, times(perRealHourCents.low, 0.5)), high: Math.max(0, perRealHourCents.high) };
}
