/** How the fields of a pay package are called, on screen and in files. */
import type { PayAmount, PayNumber, WorthKind } from './pay-package.ts';

/** A field of the package: a plain number, an amount of money, something on top of the base, or words. */
export type PayFieldOf = { readonly label: string; readonly hint?: string } & (
  | { readonly count: PayNumber }
  | { readonly amount: PayAmount; readonly per: string }
  | { readonly onTop: 'bonus' | 'match' }
  | { readonly words: 'place' }
);

/** Everything that can be filled in besides the base, fold by fold. A fold that holds a grant has the fields of grant-words.ts too. */
export const PAY_FOLDS: readonly {
  readonly summary: string;
  readonly holds?: 'grant' | 'place';
  readonly fields: readonly PayFieldOf[];
}[] = [
  {
    summary: 'Time: hours, weeks, leave',
    fields: [
      { count: 'hoursPerWeek', label: 'Hours a week', hint: '40 when empty.' },
      { count: 'workDays', label: 'Days a week', hint: '5 when empty.' },
      { count: 'paidWeeks', label: 'Paid weeks a year', hint: '52 when empty. Fewer where leave is not paid.' },
      { count: 'leaveDays', label: 'Days of leave a year' },
      { count: 'holidayDays', label: 'Public holidays a year' },
      { count: 'overtimeHours', label: 'Unpaid overtime, hours a week', hint: 'What you expect, not what they say.' },
    ],
  },
  {
    summary: 'Commute: minutes, days, cost',
    fields: [
      { count: 'commuteMinutes', label: 'Minutes one way to work' },
      { count: 'commuteDays', label: 'Days a week you commute' },
      { amount: 'commuteDay', label: 'Cost of a day’s commute', per: 'a day', hint: 'There and back: fares, fuel, parking.' },
    ],
  },
  {
    summary: 'On top: bonus, sign-on, match',
    fields: [
      { onTop: 'bonus', label: 'Bonus' },
      { count: 'bonusSurePercent', label: 'How sure is the bonus, in percent', hint: 'It is counted at this share; 100 when empty.' },
      { amount: 'signOn', label: 'Sign-on bonus, paid once', per: 'once' },
      {
        count: 'signOnYears',
        label: 'Years to count the sign-on over',
        hint: 'How long you expect to stay; 4 when empty. “First year” always has all of it.',
      },
      { onTop: 'match', label: 'Retirement match' },
      { amount: 'benefits', label: 'Other benefits a year', per: 'a year' },
    ],
  },
  {
    summary: 'Equity: shares, options',
    holds: 'grant',
    fields: [
      {
        amount: 'equity',
        label: 'Equity a year',
        per: 'a year',
        hint: 'Only if they gave you one figure a year. A grant below counts instead of it.',
      },
      {
        count: 'equityDiscountPercent',
        label: 'Your own discount on the equity, in percent',
        hint: 'What you take off because it may never be worth that much.',
      },
    ],
  },
  {
    summary: 'Costs: health, other',
    fields: [
      { amount: 'premiumMonth', label: 'Health premium you pay a month', per: 'a month' },
      { amount: 'costs', label: 'Other costs of the job a year', per: 'a year' },
      {
        amount: 'hourValue',
        label: 'What an hour of your time is worth to you',
        per: 'an hour',
        hint: 'Left empty, it counts as half to all of what an hour of this job pays.',
      },
    ],
  },
  {
    summary: 'Place: take-home pay, rent, living',
    holds: 'place',
    fields: [
      { words: 'place', label: 'Where you would live' },
      {
        count: 'netPercent',
        label: 'Take-home pay, in percent of gross',
        hint: '100 less your own tax share there: from a payslip, or an official calculator. Greenroom computes no tax.',
      },
      { amount: 'rentMonth', label: 'Rent there a month', per: 'a month' },
      {
        amount: 'livingMonth',
        label: 'Living costs there a month',
        per: 'a month',
        hint: 'Food, childcare, bills: what differs from place to place.',
      },
    ],
  },
];

/** What an ask can be about. */
export const WORTH_KIND_WORDS = {
  'home-days': 'Days at home',
  leave: 'More leave',
  hours: 'Fewer hours, or overtime paid',
  training: 'Training, membership, equipment',
  money: 'Money, a year',
  title: 'A title',
} as const satisfies Record<WorthKind, string>;

/** In what an ask is counted, where it is not money. */
export const WORTH_AMOUNT_WORDS = { 'home-days': 'Days a week', leave: 'Days a year', hours: 'Hours a week' } as const;
