/** What life costs, and the gross pay that takes. It sets the floor and is never an argument. Cents of one currency. */
import { times } from '../../lib/money-math.ts';
import { idClaims, isObject, parseCents, parseList, parseText, present, unknownFields } from '../../lib/parse.ts';

/** The parts of a living-cost list, after those of the MIT Living Wage Calculator, in our words; savings and debts added. */
export const COST_PARTS = [
  { id: 'housing', text: 'Rent or mortgage, with electricity and heat' },
  { id: 'food', text: 'Food' },
  { id: 'transport', text: 'Getting around' },
  { id: 'health', text: 'Health, and insurance for it' },
  { id: 'care', text: 'Care for children or parents' },
  { id: 'phone', text: 'Phone and internet' },
  { id: 'other', text: 'Clothes, household, other things you need' },
  { id: 'civic', text: 'Clubs, outings, a newspaper' },
  { id: 'debts', text: 'Debts paid back' },
  { id: 'savings', text: 'Put aside' },
] as const;

/** One line of the budget: a month’s cost. `isWish` lines belong to the life I want, not to the bills. */
export interface CostLine {
  readonly id: string;
  readonly text: string;
  readonly cents?: number;
  readonly isWish: boolean;
}

/** A budget. `takeHomePercent` is the person’s own share of gross pay that reaches them; `knownYearCents` says it all at once. */
export interface Need {
  readonly lines: readonly CostLine[];
  readonly takeHomePercent?: number;
  /** Gross, a year, when the person knows it: then the lines do not count for the bills. */
  readonly knownYearCents?: number;
}

/** The list with nothing filled in. */
export function blankNeed(): Need {
  return { lines: COST_PARTS.map((part) => ({ ...part, isWish: false })) };
}

const isPercent = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value <= 100;

/** A budget from anything; not an object gives the blank one. Never throws. */
export function parseNeed(value: unknown): Need {
  if (!isObject(value)) return blankNeed();
  const claim = idClaims();
  const { takeHomePercent } = value;
  return {
    ...unknownFields(value, ['takeHomePercent', 'knownYearCents']),
    lines: parseList(value['lines'], (raw, at) => ({
      ...unknownFields(raw, ['cents']),
      id: claim(raw, `line-${at}`),
      text: parseText(raw['text']),
      isWish: raw['isWish'] === true,
      ...present({ cents: parseCents(raw['cents']) }),
    })),
    ...(isPercent(takeHomePercent) ? { takeHomePercent } : {}),
    ...present({ knownYearCents: parseCents(value['knownYearCents']) }),
  };
}

/** What the budget comes to. Gross figures are `undefined` until they can be known. */
export interface NeedSum {
  /** The bills of a month. */
  readonly billsMonthCents: number;
  /** Bills and wishes of a month. */
  readonly wishedMonthCents: number;
  /** Gross pay a year that pays the bills. */
  readonly billsYearCents: number | undefined;
  /** Gross pay a year for the life described; never less than the bills. */
  readonly wishedYearCents: number | undefined;
}

/**
 * A month’s costs as a year’s gross pay: × 12 ÷ the share that reaches the account. No tax is computed: the share is theirs.
 * @example $3,500 a month at a take-home share of 75 %: 3,500 × 12 ÷ 0.75 = $56,000
 */
export function sumNeed(need: Need): NeedSum {
  const sum = (lines: readonly CostLine[]): number => lines.reduce((total, line) => total + (line.cents ?? 0), 0);
  const billsMonthCents = sum(need.lines.filter((line) => !line.isWish));
  const wishedMonthCents = sum(need.lines);
  const gross = (month: number): number | undefined =>
    need.takeHomePercent === undefined || month === 0 ? undefined : times(month, (12 * 100) / need.takeHomePercent);
  const billsYearCents = need.knownYearCents ?? gross(billsMonthCents);
  const extra = gross(wishedMonthCents - billsMonthCents) ?? 0;
  return {
    billsMonthCents,
    wishedMonthCents,
    billsYearCents,
    wishedYearCents: billsYearCents === undefined ? undefined : billsYearCents + extra,
  };
}
