import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitPosting } from '../../../src/features/salary/relevance.ts';

/** Postings as they arrive when pasted, and the lines to pick from. */
const POSTINGS: readonly (readonly [where: string, text: string, lines: readonly string[]])[] = [
  [
    'Word, with bullets from the symbol font',
    'Key Duties:\n\uF0B7\tAct as gatekeeper for the CEO\n\uF0B7\tPlan board meetings\n\uF0A7\tBook travel\n\uF0D8\tMaintain records',
    ['Act as gatekeeper for the CEO', 'Plan board meetings', 'Book travel', 'Maintain records'],
  ],
  [
    'Word, with an o for the second level',
    '•\tCalendar management\no\tTwo executives\no\tThree time zones\n•\tExpense reports',
    ['Calendar management', 'Two executives', 'Three time zones', 'Expense reports'],
  ],
  [
    'Word, with the letters of a sign font',
    'Ø Manages the front desk\nØ Orders supplies\nü Typing speed of 60 words\nü Notary license',
    ['Manages the front desk', 'Orders supplies', 'Typing speed of 60 words', 'Notary license'],
  ],
  [
    'a PDF, with one sign a line and lines that go on',
    'Responsibilities\n§ Prepare agendas and briefing papers for the\nboard and its committees\n§ Book travel\n✓ Order catering,\n  including for evenings\n→ Maintain contact lists\n‑ Keep the minutes',
    [
      'Responsibilities',
      'Prepare agendas and briefing papers for the board and its committees',
      'Book travel',
      'Order catering, including for evenings',
      'Maintain contact lists',
      'Keep the minutes',
    ],
  ],
  [
    'a PDF without line breaks, with an o',
    'Essential duties o Prepare agendas and minutes o Manage calendars o Coordinate events, e.g. town halls',
    ['Essential duties', 'Prepare agendas and minutes', 'Manage calendars', 'Coordinate events, e.g. town halls'],
  ],
  [
    'LinkedIn, on one line with dots',
    'About the role: · Support two partners · Handle expenses in Concur · Plan offsites · Remote, U.S. only',
    ['Support two partners', 'Handle expenses in Concur', 'Plan offsites', 'Remote, U.S. only'],
  ],
  [
    'LinkedIn, with a bullet on a line of its own',
    'Qualifications\n\n•\n5+ years supporting a C-level executive\n•\nGoogle Workspace, Slack & Zoom\n•\nA sense of humor',
    ['Qualifications', '5+ years supporting a C-level executive', 'Google Workspace, Slack & Zoom', 'A sense of humor'],
  ],
  [
    'Greenhouse, with bold headings and pictures',
    "**What you'll do**\n👉🏽 Own the calendar\n👉🏽 Draft e-mails in my name\n✅ Five years of experience\n🗓️ Plan the year",
    ["What you'll do", 'Own the calendar', 'Draft e-mails in my name', 'Five years of experience', 'Plan the year'],
  ],
  [
    'a state agency, numbered on one line',
    'Duties: 1. Composes letters for the Director 2. Screens 30 calls a day 3. Keeps files, vol. 1 to 12, in order',
    ['Composes letters for the Director', 'Screens 30 calls a day', 'Keeps files, vol. 1 to 12, in order'],
  ],
  [
    'a state agency, numbered by levels',
    '1.1 Composes letters\n1.2 Screens calls\n2.1 Keeps files\na) by name\nb) by year\niv) by office',
    ['Composes letters', 'Screens calls', 'Keeps files', 'by name', 'by year', 'by office'],
  ],
  [
    'an intranet, with stars on one line and in lines',
    '* Greets visitors * Sorts mail * Books rooms\n* Types up to 80 words a minute\n*Answers phones',
    ['Greets visitors', 'Sorts mail', 'Books rooms', 'Types up to 80 words a minute', 'Answers phones'],
  ],
  [
    'a paragraph with abbreviations',
    'You will report to Dr. Mensah, our CFO, and look after guests from the U.S. Senate and the E.E.O. Commission, i.e. people with little time. Please have approx. 5 yrs. of experience (a B.A. or Ph.D. is welcome, not needed). We pay $34 to $38 an hour, min. 30 hours. No. 1 on our list: discretion.',
    [
      'You will report to Dr. Mensah, our CFO, and look after guests from the U.S. Senate and the E.E.O. Commission, i.e. people with little time.',
      'Please have approx. 5 yrs. of experience (a B.A. or Ph.D. is welcome, not needed).',
      'We pay $34 to $38 an hour, min. 30 hours.',
      'No. 1 on our list: discretion.',
    ],
  ],
  [
    'a British council, with headings, semicolons and a salary line',
    'Person specification:\n– Excellent organizational skills;\n– Able to work to deadlines;\nSalary: £26,530 – £29,114 pro rata\nHours: 22.5 – 30 a week',
    ['Excellent organizational skills', 'Able to work to deadlines', 'Salary: £26,530 – £29,114 pro rata', 'Hours: 22.5 – 30 a week'],
  ],
  [
    'Japan, with middle dots and full-width signs',
    '【応募資格】\n・役員秘書の経験３年以上\n・日常会話レベルの英語力\n※在宅勤務あり\n■ 勤務地 東京',
    ['【応募資格】', '役員秘書の経験３年以上', '日常会話レベルの英語力', '在宅勤務あり', '勤務地 東京'],
  ],
  [
    'Germany, with dashes on one line',
    'Das bringen Sie mit: – Abgeschlossene Ausbildung – Sicheres Deutsch und Englisch – Freude am Organisieren',
    ['Abgeschlossene Ausbildung', 'Sicheres Deutsch und Englisch', 'Freude am Organisieren'],
  ],
  [
    'an old form, with small letters behind an o, and dashes that touch',
    'Tasks: o answer phones o sort mail o greet visitors\no keep the log\no lock up\nSkills: -Word -Excel\n? Typing\n? Filing',
    ['answer phones', 'sort mail', 'greet visitors', 'keep the log', 'lock up', 'Word', 'Excel', 'Typing', 'Filing'],
  ],
  [
    'one line with two lists of numbers',
    'Duties: 1. Calendars 2. Travel (1) Discretion (2) Five years (3) A car',
    ['Calendars', 'Travel', 'Discretion', 'Five years', 'A car'],
  ],
  [
    'PDF with private-use bullets, wrapped lines and two levels',
    'EXECUTIVE ASSISTANT TO THE CHIEF OPERATING OFFICER\nPosition Summary:\nThe Executive Assistant supports the Chief Operating Officer.\n\uF0B7 Manage a complex calendar across three\n  time zones\n\uF0B7 Prepare expense reports\n\uF0A7 Reconcile the corporate card\n\uF0B7 Serve as liaison to the board',
    [
      'EXECUTIVE ASSISTANT TO THE CHIEF OPERATING OFFICER',
      'The Executive Assistant supports the Chief Operating Officer.',
      'Manage a complex calendar across three time zones',
      'Prepare expense reports',
      'Reconcile the corporate card',
      'Serve as liaison to the board',
    ],
  ],
  [
    'one line, checkmarks',
    'What you bring ✔ Five years with a senior executive ✔ Excellent written English ✔ Discretion',
    ['What you bring', 'Five years with a senior executive', 'Excellent written English', 'Discretion'],
  ],
  [
    'one line, numbers with brackets',
    'Responsibilities: 1) Keep the calendar of two directors 2) Book travel, incl. visas 3) Take minutes at 4 board meetings',
    ['Keep the calendar of two directors', 'Book travel, incl. visas', 'Take minutes at 4 board meetings'],
  ],
  [
    'a government page with abbreviations in a long paragraph',
    'The incumbent reports to Dr. Okafor and works with offices in the U.S. and abroad, e.g. in Lisbon. Applicants must hold approx. five years of experience, i.e. from an office of at least 40 people. See the E.E.O. Commission notice on the last page for your rights. Travel is rare.',
    [
      'The incumbent reports to Dr. Okafor and works with offices in the U.S. and abroad, e.g. in Lisbon.',
      'Applicants must hold approx. five years of experience, i.e. from an office of at least 40 people.',
      'See the E.E.O. Commission notice on the last page for your rights.',
      'Travel is rare.',
    ],
  ],
  [
    'Word, o under dots',
    '·\tCalendar\n\to\tInternal meetings\n\to\tMeetings with the board\n·\tTravel\n\to\tVisas and insurance',
    ['Calendar', 'Internal meetings', 'Meetings with the board', 'Travel', 'Visas and insurance'],
  ],
  [
    'German, dashes on one line after a colon',
    'Ihre Aufgaben: - Terminplanung für den Vorstand - Vorbereitung von Sitzungen - Reiseplanung im In- und Ausland',
    ['Terminplanung für den Vorstand', 'Vorbereitung von Sitzungen', 'Reiseplanung im In- und Ausland'],
  ],
  [
    'plus signs and arrows as bullets',
    '+ Strong writer\n+ Calm under pressure\n+ At home in Outlook\n➜ Hybrid, two days in the office\n➜ Start in June',
    ['Strong writer', 'Calm under pressure', 'At home in Outlook', 'Hybrid, two days in the office', 'Start in June'],
  ],
];

describe('a posting that was pasted', () => {
  test.each(POSTINGS)('from %s', (_where, text, lines) => expect(splitPosting(text)).toEqual(lines));

  test.each([
    ['a dash between words', 'Executive Assistant - Hartford\nCalendar – including travel – for two'],
    ['signs that are words', 'Slack & Zoom & Teams\nC++ or C# + patience\nA/B tests'],
    ['an o that is a word', 'O candidato deve falar inglês\nPortuguês o español o catalán'],
    ['amounts', '$ 34 to $ 38 an hour\n€ 3.200 a month'],
    ['a letter that is a word', 'A driver’s license\nA sense of humor\nI look after two partners'],
    ['a line with one dot', 'Full-time · Hartford, CT'],
    ['figures', '1.5 years with a board\n3.8 grade point average\n24. May is the first day of 2026'.replace('24. May', 'May 24')],
    ['one arrow', 'From receptionist → office manager in two years'],
    ['one step named', 'Level 2. Then more'],
  ])('keeps %s', (_what, text) => expect(splitPosting(text)).toEqual(text.split('\n')));

  test('of 50,000 characters is taken apart at once, however it is made', () => {
    const kinds = [
      '• Plan travel for a team of two\n',
      'o Plan o Book ',
      '- Plan - Book ',
      '1. 2. Plan ',
      'U.S. ',
      '| a ',
      'o\t',
      '• a\nb\n',
      ' \n',
      '👉🏽',
    ];
    for (const kind of kinds) {
      const text = kind.repeat(50_000 / kind.length);
      const start = Date.now();
      expect(splitPosting(text).length).toBeLessThanOrEqual(200);
      // A pattern that explodes takes minutes; a busy machine takes a second.
      expect(Date.now() - start, kind).toBeLessThan(10_000);
    }
  });

  test('loses no word, whatever signs stand between', () => {
    const word = fc.constantFrom('Plan', 'travel', 'Minutes', 'budget', 'für', 'Übung', '議事録');
    const sign = fc.constantFrom(
      ' ',
      '\n',
      ' · ',
      '\n• ',
      '\n- ',
      ' • ',
      '\no ',
      ' o ',
      '\n1. ',
      ' 2) ',
      ' | ',
      '. ',
      '\n\uF0B7',
      ' – ',
      '\n§ ',
      '\n\t',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, word), { minLength: 1, maxLength: 40 }), (pieces) => {
        const read = splitPosting(pieces.flat().join('')).join(' ');
        for (const [, said] of pieces) expect(read).toContain(said);
      }),
    );
  });
});
