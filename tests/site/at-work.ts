/** Somebody in week two of a new job, as it would be stored: on May 14, 2026, a Thursday. */
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { blankPromise } from '../../src/features/negotiate/promises.ts';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { blankHandOver } from '../../src/features/on-the-job/job-records.ts';
import { blankJob } from '../../src/features/on-the-job/job.ts';
import { openWith } from './crowded-prep.ts';
import { page, site } from './device.ts';
import { blankReview } from '../../src/features/wins/review.ts';
import { blankService } from '../../src/features/wins/service.ts';

const MORNING = '2026-05-14T09:30:00';

/** Records by part. */
export type Parts = Readonly<Record<string, readonly object[]>>;

/** As it stands in storage. */
const texts = (parts: Parts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parts).map(([part, records]) => [
      `greenroom:${part}`,
      JSON.stringify({ version: 1, records: records.map((record, at) => ({ ...record, updatedAt: at + 1 })) }),
    ]),
  );

/** An offer with a first day after the yes, and the interview for it: all that is known of somebody who has found a job. */
export const YES: Parts = {
  offers: [{ ...blankOffer('o', 'offer', 'Executive Assistant', 0), company: 'Northgate', pros: [{ id: 'a', text: 'Close', weight: 3 }] }],
  interviews: [
    {
      ...blankInterview('i'),
      company: 'Northgate',
      role: 'Executive Assistant',
      heldOn: '2026-04-10',
      startsAt: '10:00',
      offerId: 'o',
      people: [
        { id: 'q1', name: 'Keiko Sato', role: 'COO', found: 'SECRET found', mind: 'SECRET mind' },
        { id: 'q2', name: 'Tomas Ruiz', role: 'Chief of staff', found: '', mind: '' },
      ],
    },
  ],
  negotiate: [
    { id: 'after:o', type: 'after-yes', offerId: 'o', startsOn: '2026-05-05', outcomes: {}, note30: '', note90: '' },
    { ...blankPromise('pr', 'o', 'A second screen by the end of May'), who: 'Tomas Ruiz', dueOn: '2026-05-22' },
  ],
};

const note = (id: string, word: string, text: string, day: number): object => ({
  ...{ id, type: 'note', word, text, keptOn: `2026-05-${String(day).padStart(2, '0')}` },
});
const person = (id: string, order: number, name: string, whatFor: string, remark: string): object => ({
  ...{ id, type: 'person', order, name, whatFor, note: remark },
});

/** Everything of week two. */
export const WEEK_TWO: Parts = {
  ...YES,
  job: [
    {
      ...blankJob('j'),
      startedOn: '2026-05-05',
      company: 'Northgate',
      role: 'Executive Assistant',
      withWhom: 'Keiko Sato',
      oneToOneOn: '2026-05-16',
      reviewOn: '2026-05-28',
    },
    note('n1', 'board', 'Papers for the board go out a week ahead', 13),
    note('n2', 'Sato', 'SECRET note: bad news before ten', 12),
    person('p1', 0, 'Travel desk', 'Flights and hotels, by noon', 'SECRET remark'),
    person('p2', 1, 'Finance', 'Expenses, due on the 25th', ''),
  ],
  wins: [
    { ...blankService('s1', 'keep two calendars', 0), forWhom: 'two directors', tasks: ['Check at 8', 'Board dates a year ahead'] },
    { ...blankReview('r', ''), heldOn: '2026-04-01', agreed: 'SECRET agreed', lookBackOn: '2026-05-20' },
  ],
  playbooks: [
    {
      id: 'the-first-90-days',
      ticked: ['preference-page', 'friday-block'],
      answers: { 'preference-sheet/bad-news/1': 'SECRET sheet' },
    },
  ],
  'follow-up': [
    {
      ...{ id: 'k', type: 'contact', who: 'IT help desk', on: '2026-05-11', by: 'me', channel: 'email', whatFor: 'A laptop' },
      ...{ wantsAnswer: true, answered: false },
    },
  ],
};

const LONG = 'a long line about how the board likes its papers, who signs what, and what to do when the printer is down again';
const many = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));

/** Far too much of it: 40 notes, 30 people, 20 looks back, 20 services; all of it on the hand-over. */
export const CROWDED: Parts = {
  ...WEEK_TWO,
  job: [
    ...(WEEK_TWO['job'] ?? []).slice(0, 1),
    ...many(40, (at) =>
      note(`n${at}`, ['board', 'travel', 'Donaudampfschifffahrtsgesellschaft'][at % 3] ?? '', `Note ${at}, ${LONG}`, (at % 13) + 1),
    ),
    ...many(30, (at) => person(`p${at}`, at, `Person Number${at}`, `For flights, hotels, and ${LONG}`, `Remark ${at}`)),
    {
      ...blankHandOver(),
      from: '2026-06-01',
      until: '2026-06-12',
      forWhom: 'Ana',
      ticks: Object.fromEntries(many(40, (at) => [`note:n${at}`, true])),
      own: {
        waits: many(14, (at) => `Thing ${at} that must not wait: ${LONG}`).join('\n'),
        where: many(12, (at) => `Folder ${at}: ${LONG}`).join('\n'),
        more: 'x'.repeat(2000),
      },
    },
  ],
  wins: [
    ...many(20, (at) => ({
      ...blankService(`s${at}`, `keep service number ${at} going for everybody`, at),
      forWhom: 'two directors and their teams',
      tasks: many(10, (task) => `Task ${task} of service ${at}, with some words`),
    })),
    ...many(20, (at) => ({
      ...blankReview(`r${at}`, ''),
      agreed: `Agreed ${at}`,
      lookBackOn: `2026-05-${String(at + 5).padStart(2, '0')}`,
    })),
  ],
};

const COVERED = 'diaries travel inbox minutes expenses reception register supplies starters events';
const WITH_WHOM =
  'Travel agent|020 7946 0991, after 8;Compliance|anything on the register;Stationer|account 44819;Security|ext. 5555, permits;' +
  'Finance|ext. 2210, expenses;IT desk|ext. 4000;Facilities|rooms, heating, the lift;Printer service|login in the office folder;' +
  'HR|starters and leavers;Caterer|orders by 3 pm the day before;Night porter|only if nobody else answers;Regulator hotline|020 7946 0100';

/** A full and ordinary desk on its hand-over: ten services with three tasks each, twelve people, eight deadlines, and some lines more. */
export const FULL_DESK: Parts = {
  wins: COVERED.split(' ').map((name, at) => ({
    ...blankService(`s${at}`, `look after ${name}`, at),
    forWhom: 'both partners',
    tasks: [`First of ${name}: clear by ten`, `Second of ${name}: a week ahead`, `Third of ${name}: Anna signs`],
  })),
  job: [
    { ...blankJob('j'), startedOn: '2026-05-05', company: 'Lowell Partners', role: 'Executive Assistant' },
    ...WITH_WHOM.split(';').map((one, at) => person(`p${at}`, at, one.split('|')[0] ?? '', one.split('|')[1] ?? '', '')),
    {
      ...blankHandOver(),
      from: '2026-05-18',
      until: '2026-05-29',
      forWhom: 'Saskia',
      own: {
        waits: many(8, (at) => `May ${at + 18}, noon: papers number ${at} to finance, printed and signed`).join('\n'),
        ask: 'One partner decides on clients, the other on money\nCompliance covers the register until May 22; after that leave it for me',
        where: many(5, (at) => `Shelf ${at}: templates, address lists and the plan of the rooms`).join('\n'),
        more: many(3, (at) => `Rule ${at}: the alarm goes off if the kitchen door stays open`).join('\n'),
      },
    },
  ],
};

/** Opens a page with this stored, at a moment. */
export async function openCase(parts: Parts, path = '', at = MORNING): Promise<void> {
  await page.clock.setFixedTime(new Date(at));
  await openWith(page, site.url, texts(parts), path);
}
