/** The sample: what Priya Nair did in her present job at Calder Freight, what she does there, and the review she is getting ready for. Names are made up. */
import { businessDaysAfter, daysAfter, lastBusinessDay, weekdayFrom } from '../../lib/dates.ts';
import { blankReview, type Review } from './review.ts';
import { blankService, type Service } from './service.ts';
import { blankWin, type Win } from './win.ts';

const DESK = 'sample-service-1';
const WEEK = 'sample-service-2';

const SERVICES: readonly Service[] = [
  {
    ...blankService(DESK, 'gather every request at one desk', 1),
    forWhom: 'my director',
    brings: 'nothing gets lost on its way to her',
    tasks: ['Read the intake form every morning', 'Answer each person by noon', 'Keep the half page of rules for holds'],
    isExtra: true,
    hoursAWeek: 6,
  },
  {
    ...blankService(WEEK, 'keep a week and two boards in step', 2),
    forWhom: 'a director and two chairs',
    brings: 'no decision waits for a free hour',
    tasks: ['Maintain the director’s calendar', 'Arrange the calls of two boards', 'Plan trips', 'Write a briefing before each call'],
    hoursAWeek: 20,
  },
];

/** The sample’s records, new each time, the wins dated back from today (an ISO date), all on working days: the newest has no outcome yet. */
export function sampleWins(today: string): {
  readonly wins: readonly Win[];
  readonly services: readonly Service[];
  readonly review: Review;
} {
  /** That many days later, or the next working day. */
  const day = (days: number): string => businessDaysAfter(daysAfter(today, days - 1), 1);
  const win = (at: number, daysAgo: number, what: string, known: Partial<Win>): Win => ({
    ...blankWin(`sample-win-${String(at)}`, what, lastBusinessDay(daysAfter(today, -daysAgo))),
    ...known,
  });
  const wins = [
    win(1, 3, 'Showed a colleague how to run the intake desk', { forWhom: 'Whoever covers for me', serviceId: DESK }),
    win(2, 30, 'Asked two hotels for one fixed rate instead of booking trip by trip', {
      forWhom: 'My director’s budget',
      brought: 'The same 40 nights cost $2,100 less than last year',
      before: '$11,300',
      after: '$9,200',
      effect: 'money',
      proof: 'The travel report of the last quarter',
      serviceId: WEEK,
    }),
    win(3, 58, 'Moved one of two board calls by 90 minutes and briefed the deputy for the first ten', {
      happenedOn: weekdayFrom(daysAfter(today, -58), 5), // the Friday it speaks of
      forWhom: 'Both chairs',
      brought: 'Both boards decided that Friday, and both calls ended on time',
      before: 'Two calls in the same hour',
      after: 'Both held',
      effect: 'decision',
      proof: 'The minutes of both calls',
      said: 'Thank you for asking what could not wait.',
      serviceId: WEEK,
    }),
    win(4, 75, 'Sent my director to the wrong terminal', {
      forWhom: 'My director',
      brought: 'She boarded with five minutes to spare, since I told her at once',
      effect: 'risk',
      serviceId: WEEK,
      isShort: true,
      learned: 'I read terminals aloud when I confirm. It has not happened again.',
    }),
    win(5, 96, 'Wrote one rule for holds with nine assistants, over lunch', {
      forWhom: 'Nine assistants, and whoever books a room',
      brought: 'Double bookings went from about eight a month to one',
      before: 'About eight double bookings a month',
      after: 'One',
      effect: 'mistakes',
      proof: 'The half page, and the room calendar since',
      serviceId: DESK,
    }),
    win(6, 150, 'Replaced three doors for requests with one short form, answered by noon', {
      forWhom: 'My director',
      brought: 'Late requests went from 14 a week to 6 in two months',
      before: '14 late requests a week',
      after: '6',
      effect: 'time',
      proof: 'The list behind the form, week by week',
      said: 'Nobody comes to the door with “a quick one” anymore.',
      serviceId: DESK,
    }),
  ];
  const [, hotels, boards, terminal, rule, desk] = wins.map(({ id }) => id) as [string, string, string, string, string, string]; // there are six
  return {
    wins,
    services: SERVICES,
    review: {
      ...blankReview('sample-review', day(-180)),
      heldOn: day(16),
      withWhom: 'My director',
      employer: 'Calder Freight',
      goals: [
        { id: 'sample-goal-1', text: 'Every request answered within a day', isKnown: true },
        { id: 'sample-goal-2', text: 'No board decision late because of the calendar', isKnown: true },
        { id: 'sample-goal-3', text: 'Whoever comes next finds a desk that runs', isKnown: false },
      ],
      winIds: [desk, rule, boards, hotels],
      shortIds: [terminal],
      floor: 'The intake desk in writing, and a day on which we talk about pay again',
      alternatives: 'We set a date in three months, and I go on with the interviews I have',
      asks: [
        {
          id: 'sample-ask-1',
          kind: 'pay',
          what: '$76,000 a year',
          gives: 'I keep requests and calendar running while the director changes',
          winIds: [desk, rule, hotels],
        },
        {
          id: 'sample-ask-2',
          kind: 'scope',
          what: 'The intake desk in my job description',
          gives: 'I write down how it runs, so that a colleague can take it over',
          winIds: [desk, rule],
        },
      ],
    },
  };
}
