/** What else can make an offer good when the market cannot pay the target, and how to grow toward it. */

/** Another form of pay to start from. */
export interface FormIdea {
  readonly id: string;
  readonly name: string;
  /** Phrased as an ask, for the worksheet. */
  readonly ask: string;
  /** What to settle when asking. */
  readonly note: string;
}

/** Forms of pay that often cost an employer less than a higher rate. */
export const OTHER_FORMS: readonly FormIdea[] = [
  {
    id: 'four-day-week',
    name: 'A four-day week',
    ask: 'A four-day week, each day paid as now',
    note: 'Settle which day is free, who covers it, and what happens to leave and insurance.',
  },
  {
    id: 'flexible-hours',
    name: 'Flexible hours',
    ask: 'A start between 7 and 10, with the same number of hours',
    note: 'Settle the hours in which everyone must be there, and how a change is announced.',
  },
  {
    id: 'home-days',
    name: 'Home days',
    ask: 'Two fixed days a week at home, after the first month',
    note: 'Settle which days, what equipment, and when a visit takes priority.',
  },
  {
    id: 'leave',
    name: 'An extra week of leave',
    ask: 'One more week of leave each year',
    note: 'Settle from which year it counts, and what happens to days not used.',
  },
  {
    id: 'savings',
    name: 'Matched savings',
    ask: 'A higher match on my retirement savings',
    note: 'Settle the percent, the most they add, and how long you must stay to keep it.',
  },
  {
    id: 'education',
    name: 'Paid education',
    ask: 'One course a year, with the fee and the time paid',
    note: 'Settle the amount, who approves the course, and whether you have to pay it back if you leave.',
  },
  {
    id: 'network',
    name: 'A membership or a conference',
    ask: 'One professional membership and one conference a year, with the fees paid',
    note: 'Settle whether travel is paid, and whether the day counts as work.',
  },
  {
    id: 'title',
    name: 'The title',
    ask: 'The title that fits these tasks, from the first day',
    note: 'Settle the exact words in the letter and in the directory.',
  },
  {
    id: 'review-date',
    name: 'A review date with goals',
    ask: 'A pay review in six months, with the date and the goals written down now',
    note: 'Settle the day, who decides, and what you will have done by then.',
  },
  {
    id: 'result-raise',
    name: 'A raise for a result',
    ask: 'A raise within six months, tied to a result we can measure',
    note: 'Settle the number to reach, how it is measured, and the size of the raise.',
  },
  {
    id: 'sign-on',
    name: 'A sign-on payment',
    ask: 'A one-time sign-on payment with the first paycheck',
    note: 'Settle the day it is paid, and whether you have to pay it back if you leave early.',
  },
  {
    id: 'commute',
    name: 'Help with the commute',
    ask: 'A transit pass, or a paid parking spot',
    note: 'Settle the amount a month. Ask payroll how it is taxed.',
  },
  {
    id: 'equipment',
    name: 'Equipment',
    ask: 'A laptop and a second screen for the home desk',
    note: 'Settle who buys it, who repairs it, and whose it is when you leave.',
  },
  {
    id: 'on-call',
    name: 'On-call pay',
    ask: 'A fixed payment for each evening on call',
    note: 'Settle the hours, what counts as urgent, and time off after a long night.',
  },
];

/** One step toward the work that pays the target. */
export interface DevelopmentStep {
  readonly id: string;
  readonly text: string;
  /** What shows that it is done. */
  readonly proof: string;
}

/** Steps from where an assistant is to the role that pays the target. */
export const DEVELOPMENT_STEPS: readonly DevelopmentStep[] = [
  {
    id: 'compare',
    text: 'Read five postings that pay your target, and mark what they want and you cannot show yet.',
    proof: 'A list of the gaps, the most common one first',
  },
  {
    id: 'measure',
    text: 'Pick one task you do often, and write down how long it takes before and after you improve it.',
    proof: 'Two numbers with their dates',
  },
  {
    id: 'own',
    text: 'Ask to own one thing from start to end, such as an event, a budget line or a report.',
    proof: 'Your name on it as the person in charge',
  },
  {
    id: 'budget',
    text: 'Learn to plan and check a small budget.',
    proof: 'Three months of figures that you kept and explained',
  },
  {
    id: 'tool',
    text: 'Learn one tool that the better-paid postings name, well enough to teach it.',
    proof: 'A certificate, or a short guide you wrote for the team',
  },
  {
    id: 'meeting',
    text: 'Prepare one leadership meeting, from agenda to follow-up.',
    proof: 'The agenda, the notes and the list of what got done',
  },
  {
    id: 'standard',
    text: 'Write down how something is done well, and get one other person to use it.',
    proof: 'One page in use, and who uses it',
  },
  {
    id: 'stand-in',
    text: 'Stand in for an executive assistant who is on leave.',
    proof: 'The dates, and a few lines from the executive about it',
  },
  {
    id: 'mentor',
    text: 'Find one person in the role you want, and talk with them four times a year.',
    proof: 'Notes from each talk, with one thing you tried',
  },
  {
    id: 'check-in',
    text: 'Look at the pay figures and your list again every six months.',
    proof: 'A dated note: what has grown, what is next',
  },
];
