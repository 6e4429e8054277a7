/** The sample: Priya Nair in her second week, if she had said yes to Northbank Health. A sequel to the case, so it is opened on its own. Names are made up. */
import { businessDaysAfter, daysAfter, lastBusinessDay, weekdayFrom } from '../../lib/dates.ts';
import { blankJob, type Job } from './job.ts';
import type { Colleague, HandOverRecord, JobNote } from './job-records.ts';

const person = (id: string, order: number, name: string, whatFor: string, note = ''): Colleague => ({
  ...{ id, type: 'person', order, name, whatFor, note },
});

/** The sample’s records, new each time; today is an ISO date. */
export function sampleJob(today: string): readonly (Job | JobNote | Colleague | HandOverRecord)[] {
  /** That many days later, or the next working day. */
  const day = (days: number): string => businessDaysAfter(daysAfter(today, days - 1), 1);
  const away = weekdayFrom(daysAfter(today, 7), 1);
  const note = (id: string, ago: number, word: string, text: string): JobNote => ({
    id,
    type: 'note',
    text,
    word,
    keptOn: lastBusinessDay(daysAfter(today, -ago)),
  });
  return [
    {
      ...blankJob('sample-job'),
      startedOn: day(-9),
      company: 'Northbank Health',
      role: 'Executive Assistant',
      withWhom: 'Renata Sole',
      oneToOneOn: day(2),
      reviewOn: day(18),
    },
    person(
      'sample-p1',
      0,
      'The travel desk',
      'Flights and hotels. Requests by noon go out the same day',
      'They like the traveler’s name first',
    ),
    person('sample-p2', 1, 'Finance, second floor', 'Expenses and purchase orders, due on the 25th'),
    person('sample-p3', 2, 'IT help desk', 'Screens, room technology, a new laptop. Extension 40'),
    note('sample-n1', 3, 'board', 'Papers for the board go out a week ahead, as one file with page numbers.'),
    note('sample-n2', 4, 'Renata', 'Bad news in person, before ten. Good news may wait for an email.'),
    note('sample-n3', 6, 'rooms', 'The large room has to be set up by hand: ask the front desk the day before.'),
    {
      id: 'sample-hand-over',
      type: 'hand-over',
      from: away,
      until: daysAfter(away, 2),
      forWhom: 'whoever sits at the front desk',
      ticks: {},
      own: {
        waits: 'Papers for the board, to be sent by Tuesday noon\nThe room for the staff meeting',
        where: 'Templates and room lists: the shared folder “Office”\nThe key to the large room: front desk, top drawer',
      },
    },
  ];
}
