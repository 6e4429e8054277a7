import type { TypedWin } from './cv-wins.ts';

/** Lines as one would write them, each with the win it is made of. */
export const TOLD: readonly (readonly [line: string, ...typed: TypedWin])[] = [
  // The verb first, however it was told.
  [
    'Sorted the archive with two students over the summer: every box has a label',
    'The archive was sorted by me and two students over the summer',
    'Every box has a label',
  ],
  [
    'Organised the party for 120 people and stayed $900 under budget',
    'The party for 120 people, organised on my own',
    'We stayed $900 under budget',
  ],
  [
    'Wrote and tested the checklist: new starters work alone on day one',
    'Our checklist – I wrote it, tested it, and keep it up to date',
    'New starters work alone on day one',
  ],
  ['Built the filing system: contracts are found in seconds', 'The filing system I built means that contracts are found in seconds'],
  [
    'Set up the new phone system: missed calls fell from 30 to 4 a day',
    'I’m the one who set up the new phone system',
    'missed calls fell from 30 to 4 a day',
  ],
  [
    'Arranged an ambulance when a guest collapsed: the guest recovered',
    'Quickly arranged an ambulance when a guest collapsed',
    'The guest recovered',
  ],
  [
    'Wrote the instructions: waiting time dropped from 9 minutes to 3',
    'We moved the desk and I wrote the instructions',
    'Waiting time dropped from 9 minutes to 3',
  ],
  [
    'Rebuilt the expenses sheet after the audit: error rate went from 8% to 1%',
    'After the audit I rebuilt the expenses sheet',
    'Error rate went from 8% to 1%',
  ],
  ['Cut the courier bill: $430 less a month', 'I was able to cut our courier bill', '$430 less a month'],
  // The number early, where it can be.
  [
    'Fact-checked 32 slides and prepared the room: a standing ovation',
    'Prepared the room; fact-checked 32 slides',
    'She got a standing ovation',
  ],
  [
    'Got the offsite for 18% less than last year: negotiated with the hotel',
    'Negotiated with the hotel and got the offsite for 18% less than last year',
  ],
  ['Cut paperwork from 31 pages to 9 for new hires', 'Cut paperwork', '', '31 pages', '9', 'new hires'],
  ['Reduced no-shows from 22% to 6% by sending reminders', 'Reduced no-shows by sending reminders', 'no-shows went from 22% to 6%'],
  [
    'Redesigned the sign-in, from 12 minutes to 2: queue at reception is gone',
    'Redesigned the sign-in',
    'Queue at reception is gone',
    '12 minutes',
    '2',
  ],
  [
    'Updated the travel policy, from 30 exceptions a quarter to 4: fewer exceptions',
    'Updated the travel policy',
    'fewer exceptions: 4 instead of 30',
    '30 exceptions a quarter',
    '4',
  ],
  // How it was and is, as levels and not as sentences, and nothing twice.
  [
    'Replaced the visitor book, from up to 10 minutes to under a minute',
    'Replaced the visitor book',
    '',
    'guests waited up to 10 minutes',
    'under a minute',
  ],
  [
    'Got the visa in spite of the backlog: appointment in eleven days',
    'Got the visa in spite of the backlog',
    '',
    'earliest appointment was in November',
    'appointment in eleven days',
  ],
  [
    'Set up a shared inbox with three templates: people get an answer the same day, from three days',
    'Set up a shared inbox with three templates',
    'People get an answer the same day',
    'three days',
    'the same day',
  ],
  ['Answered 96% of the forms within four hours, from 71%', 'Answered 96% of the forms within four hours', '', '71%', '96%'],
  [
    'Moved the reports to one sheet: takes one hour instead of four',
    'Moved the reports to one sheet',
    'It takes one hour instead of four',
    '4 hours',
    '1 hour',
  ],
  // The department and the country.
  ['Talked IT into giving the temps proper logins', 'Talked IT into giving our temps proper logins'],
  [
    'Coordinated the US visas of 9 colleagues: nobody missed the US launch',
    'Coordinated the US visas of 9 colleagues',
    'Nobody missed the US launch',
  ],
  [
    'Fixed the invoice process with IT: suppliers are paid in 14 days, used to be 35',
    'Fixed the invoice process with IT',
    'Suppliers are paid in 14 days; it used to be 35',
  ],
  ['missing: verb', 'GOT IT DONE', 'IT WORKS'],
  // “It” and “they”, where what was done says what or who that is.
  [
    'Translated the safety manual into Spanish: all 75 workers signed the manual',
    'Translated the safety manual into Spanish',
    'All 75 workers signed it',
  ],
  [
    'Picked the new intern: the intern stayed on and is a full member of the team',
    'Picked the new intern',
    'She stayed on and is a full member of the team',
  ],
  ['Paid the reps by app: reimbursed in 5 days, down from 21', 'Paid the reps by app', 'They’re reimbursed in 5 days, down from 21'],
  [
    'Wrote down how to close the month, step by step: the stand-in closed the month alone',
    'wrote down how we close the month, step by step',
    'my stand-in closed it alone',
  ],
  [
    'Translated for the delegation: the letter of intent signed that evening',
    'Translated for the delegation',
    'They signed the letter of intent that evening',
    '',
    '',
    'Grupo Almeida',
  ],
  // Names of people and companies, wherever they come up.
  ['Planned the trip to five cities, no missed connection', 'Planned Søren’s trip to five cities, no missed connection'],
  [
    'Noticed that invoice 20418 had been paid twice: GBP 6,980 back',
    'I noticed that invoice 20418 from Kestrel Ltd had been paid twice',
    'They sent us back £6,980.',
  ],
  ['missing: verb', 'I run the stand-up when Daniel’s away', 'Decisions don’t wait'],
  // Whom it was for, in the place where one would say it.
  ['Handled 45 trips for three VPs without a missed connection', 'Handled 45 trips without a missed connection', '', '', '', 'three VPs'],
  [
    'Took over payroll queries for new colleagues: no one was paid late',
    'Took over payroll queries',
    'No one was paid late',
    '',
    '',
    'new colleagues in Kraków',
  ],
  // Nothing exclaimed; one colon.
  ['Digitised the post room: letters reach people the same day', 'Digitised the post room!!!', 'letters reach people the same day :-)'],
  ['Started a list of who is in: calls stopped; 20 fewer a day', 'I started a list of who is in', 'Calls stopped: 20 fewer a day'],
  [
    'Reduced supply costs by 18%, from $52,000 to $42,600: negotiated with vendors',
    'Negotiated with vendors',
    'Reduced supply costs by 18%',
    '$52,000',
    '$42,600',
  ],
  [
    'Prepared the VP for the press interview: the VP felt ready',
    'Prepared our VP for the press interview',
    'She told me she felt ready',
    '',
    '',
    'our VP',
  ],
  [
    'Built the intranet page together with two colleagues: questions dropped by 70%',
    'Together with two colleagues I built the intranet page',
    'Questions to us dropped by 70%',
  ],
  [
    'Booked a smaller room for the meeting: rent $1,200 instead of $2,900',
    'Booked a smaller room for the meeting',
    'rent: $1,200 instead of $2,900',
  ],
];
