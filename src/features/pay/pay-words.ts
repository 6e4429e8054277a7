/** How the fields of a pay package are called, on screen and in files. */
import type { PayAmount, PayNumber, WorthKind } from './pay-package.ts';

/** A field of the package: a plain number, an amount of money, or something on top of the base. */
export type PayFieldOf = { readonly label: string; readonly hint?: string } & (
  { readonly count: PayNumber } | { readonly amount: PayAmount; readonly per: string } | { readonly onTop: 'bonus' | 'match' }
);

/** Everything that can be filled in besides the base, fold by fold. */
export const PAY_FOLDS: readonly { readonly summary: string; readonly fields: readonly PayFieldOf[] }[] = [
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
    summary: 'On top: bonus, sign-on, equity, match',
    fields: [
      { onTop: 'bonus', label: 'Bonus' },
      { count: 'bonusSurePercent', label: 'How sure is the bonus, in percent', hint: 'It is counted at this share; 100 when empty.' },
      { amount: 'signOn', label: 'Sign-on, once', per: 'once' },
      { count: 'signOnYears', label: 'Spread the sign-on over how many years', hint: '4 when empty.' },
      { amount: 'equity', label: 'Equity a year', per: 'a year' },
      { count: 'equityDiscountPercent', label: 'Take off the equity, in percent', hint: 'Your own judgment of what it may not be worth.' },
      { onTop: 'match', label: 'Retirement match' },
      { amount: 'benefits', label: 'Other benefits a year', per: 'a year' },
    ],
  },
  {
    summary: 'Costs: health, getting there, other',
    fields: [
      { amount: 'premiumMonth', label: 'Health premium you pay a month', per: 'a month' },
      { count: 'commuteMinutes', label: 'Minutes one way' },
      { count: 'commuteDays', label: 'Days a week you go there' },
      { amount: 'commuteDay', label: 'Cost of a day there and back', per: 'a day' },
      { amount: 'costs', label: 'Other costs a year', per: 'a year' },
      {
        amount: 'hourValue',
        label: 'What an hour of yours is worth to you',
        per: 'an hour',
        hint: 'Empty: from half of what an hour of this job brings to all of it.',
      },
      {
        count: 'netPercent',
        label: 'Your own share that reaches your account, in percent',
        hint: 'From a payslip. Greenroom computes no tax.',
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
