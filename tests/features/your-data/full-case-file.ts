/** A case file in which every field holds something, most of it with marks in it, and some of it is left over from what is gone. */
import { FULL_INTERVIEWS } from './full-interviews.ts';
import type { RawParts } from './some-case-file.ts';

const LIST = { low: 100_000, high: 200_000 };

/** Raw records of every kind, none of their fields empty. */
export const FULL: RawParts = {
  interviews: FULL_INTERVIEWS,
  offers: [
    {
      ...{
        id: 'o',
        title: 'Job_1',
        company: 'A*B',
        kind: 'offer',
        respondBy: '2026-05-22',
        note: 'Note\n\n    with code',
        meets: ['must'],
        order: 0,
      },
      pay: {
        basis: 'hour',
        cents: 4550,
        highCents: 5000,
        currency: 'USD',
        leaveDays: 20,
        bonus: { as: 'amount', cents: LIST },
        signOn: LIST,
        ...{ place: 'Port_Land', netPercent: 70, rentMonth: LIST, livingMonth: LIST },
        grant: {
          ...{ kind: 'options', as: 'count', count: 1000, each: LIST, strike: { low: 1, high: 1 }, cliffMonths: 12, privateCompany: true },
          refresher: { kind: 'shares', as: 'amount', worth: LIST, perYear: [50, 50] },
        },
      },
      pros: [{ id: 'p1', text: 'Quiet', weight: 2, xcons: [{ id: 'h', text: 'A hidden way' }] }],
      cons: [
        {
          ...{ id: 'c1', text: '[Loud](office)', weight: 5, mustChange: true, needs: 'all' },
          xcons: [
            {
              ...{ id: 'x1', kind: 'ask', text: 'A door', status: 'asked', askedOn: '2026-05-10', answerDueOn: '2026-05-24' },
              worth: { kind: 'hours', amount: 3 },
            },
            {
              ...{ id: 'x2', kind: 'condition', text: 'In writing', status: 'granted', answer: 'Of course', answeredOn: '2026-05-12' },
              worth: { kind: 'money', cents: LIST },
            },
            { id: 'x3', kind: 'own-action', text: 'Headphones', status: 'done' },
          ],
        },
      ],
      earlier: {
        on: '2026-05-09',
        by: 'talk',
        pros: [{ of: 'p1', text: 'Quiet', weight: 3 }],
        cons: [
          { of: 'c1', text: '[Loud](office)', weight: 5, xcons: [{ of: 'x1', kind: 'ask', text: 'A door', status: 'open' }] },
          { of: 'c0', text: 'No *parking*', weight: 2, mustChange: true, needs: 'all' },
        ],
      },
    },
    { id: 'put', title: 'Old one', archived: true, respondBy: '2026-05-01', order: 5 },
    {
      ...{ id: 'priorities', mustHaves: [{ id: 'must', text: 'Health insurance' }], line: 60, sawScores: true },
      ...{ gut: { offerIds: ['o', 'gone'], notedOn: '2026-05-02' }, rates: [{ from: 'EUR', to: 'USD', rate: 1.1, on: '2026-05-02' }] },
    },
  ],
  salary: [
    {
      ...{
        id: 'r',
        job: 'Clerk',
        place: 'Raleigh',
        occupation: 'other',
        currency: 'USD',
        basis: 'year',
        hoursPerWeek: 37.5,
        paidWeeks: 50,
      },
      ...{
        posting: 'We ask for:\n- calm',
        timeline: 'A year',
        deal: 'Month-end in two days',
        figuresIn: 'month',
        figures: { floor: 500_000, target: 600_050 },
      },
      evidence: [
        {
          ...{
            id: 'e',
            lowCents: 7_000_050,
            highCents: 8_000_000,
            basis: 'year',
            currency: 'EUR',
            source: 'A list',
            link: 'https://x.example/a_b?c=*',
          },
          ...{ kind: 'survey', match: 'near', place: 'Durham', reach: 'here', date: '2026-03-01', note: 'Old' },
        },
        { id: 'f', link: 'page 3', note: 'No figure yet' },
      ],
      requirements: [{ id: 'q', text: 'Five years', fit: 'have', proof: 'Eight years' }],
      need: {
        lines: [
          { id: 'housing', text: 'Rent', cents: 100_000, isWish: false },
          { id: 'cat', text: 'The cat', isWish: true },
        ],
        takeHomePercent: 72.5,
        knownYearCents: 5_000_000,
      },
      steps: [{ id: 's', text: 'A course', by: 'In May', isDone: true }],
      forms: [{ id: 'w', text: 'A four-day week' }],
      said: [{ id: 'd', text: 'Around 60', to: 'Renata', on: '2026-05-12' }],
    },
  ],
  negotiate: [
    {
      ...{
        id: 'o',
        type: 'negotiation',
        researchId: 'r',
        callOn: '2026-05-21',
        callAt: '10:00',
        goal: 'The contract',
        opening: 'Thank you',
        withWhom: 'Renata Sole',
      },
      ...{ alternatives: 'Stay', watch: 'Their tone', notes: 'Short talk' },
      asks: [
        {
          ...{
            id: 'x1',
            own: '',
            order: 1,
            tone: 'firm',
            sentence: 'May I have a door?',
            reason: 'Calls',
            enough: 'A room',
            inReturn: 'A list',
          },
          ...{ answer: 'will-check', note: 'She asks', till: '2026-05-24' },
        },
        { ...{ id: 'own', own: '$95 an hour', order: 0, isLeftOut: true, answer: 'partly', note: '$90' }, till: '2026-05-26' },
        { id: 'lost', own: '', sentence: 'An ask that lost its XCon', order: 2 },
      ],
      reasons: [{ id: 'a', text: 'Month-end', proof: 'five days to two' }],
      replies: [{ id: 'b', they: 'No budget', answer: 'What else?' }],
      questions: [{ id: 'c', text: 'What has room?' }],
      letter: [
        { id: 'hours', state: 'different', says: 'As the _role_ needs', askId: 'own' },
        { id: 'later', state: 'ask', says: 'A line of a later version' },
      ],
    },
    { id: 'gone', type: 'negotiation', goal: 'A talk about nothing' },
    { id: 'xcon:x2', type: 'promise', offerId: 'o', text: '', who: 'Dana', dueOn: '2026-06-01', letter: 'different', how: 'Only half' },
    { id: 'xcon:old', type: 'promise', offerId: 'o', text: '', who: 'Priya', letter: 'missing', how: 'Ask again' },
    { id: 'pr', type: 'promise', offerId: 'o', text: 'A laptop', who: '', dueOn: '2026-06-15', letter: 'unchecked', how: '' },
    { id: 'lone', type: 'promise', offerId: 'gone', text: 'A lone promise', who: 'Tom', dueOn: '2026-06-20' },
    {
      ...{
        id: 'after:o',
        type: 'after-yes',
        offerId: 'o',
        startsOn: '2026-06-01',
        noticeOn: '2026-05-02',
        lastDayOn: '2026-05-30',
        note30: 'Good so far',
        note90: 'Still good',
      },
      leaving: {
        ticked: ['signed', 'a step of later'],
        conditions: { references: 'met', checks: 'open', later: 1 },
        talk: { decision: 'I am going' },
        counter: 'More money until Friday',
        handover: { open: 'The lease\nThe badge', 'only-i-know': 'The florist' },
      },
      outcomes: { '30:p1': 'so' },
    },
    { id: 'after:gone', type: 'after-yes', offerId: 'gone', note30: 'A lone look back', note90: '' },
  ],
  'follow-up': [
    {
      ...{
        id: 'm',
        type: 'message',
        to: 'Ms. Okafor',
        company: 'Brightwell',
        subject: '> Thanks',
        text: 'Dear Ms. Okafor,\n\n# Thanks\n\nJordan',
        chair: 'A full desk',
      },
      ...{
        stage: 'after-rejection',
        askedByThem: true,
        askedFrom: false,
        lastContactOn: '2026-05-11',
        theirDate: '2026-05-30',
        unansweredSent: 2,
      },
      ...{
        thankYouAlreadySent: true,
        news: 'other',
        channel: 'email',
        interviewScheduled: false,
        toldNotToContact: false,
        interviewLanguage: 'fil',
      },
      ...{ saidPurpose: 'thanks', heldUntil: '2026-05-18T07:30', heldFor: 'rest', addedOn: '2026-05-14' },
    },
    { id: 'n', type: 'message', text: 'Sent already', heldUntil: '2026-05-18T07:30', sentOn: '2026-05-13' },
    {
      id: 'c',
      type: 'contact',
      who: 'Ms. Okafor',
      on: '2026-05-11',
      by: 'me',
      channel: 'phone',
      whatFor: 'a *hello*',
      wantsAnswer: true,
      answered: true,
      answeredOn: '2026-05-12',
    },
    { id: 'd', type: 'contact', who: '', on: 'soon', by: 'them', channel: 'email', whatFor: 'thanks' },
  ],
  wins: [
    {
      ...{
        id: 'w',
        type: 'win',
        happenedOn: '2026-04-20',
        what: 'Cut *clashes*',
        forWhom: 'Two_directors',
        brought: 'Four hours\n\n# back',
      },
      ...{ before: '9 a week', after: '> 1', effect: 'time', proof: '[Export](x)', said: '“Best hour”', serviceId: 's', learned: '' },
      ...{ storyId: 'story', from: 'asked/a', cvLine: 'Cut _clashes_' },
    },
    {
      id: 'short',
      type: 'win',
      happenedOn: '2026-05-02',
      what: 'Sent it late',
      isShort: true,
      learned: 'Ask *earlier*',
      serviceId: 'gone',
    },
    {
      ...{ id: 's', type: 'service', name: 'keep two <calendars>', forWhom: 'two directors', brings: 'nothing collides' },
      ...{ tasks: ['Maintain calendars', '- Arrange'], isExtra: true, hoursAWeek: 9, order: 0 },
    },
    {
      ...{ id: 'rev', type: 'review', heldOn: '2026-06-03', since: '2025-12-01', withWhom: 'Ines Bauer', lookBackOn: '2026-09-01' },
      goals: [{ id: 'g', text: 'Fewer late changes', isKnown: false }],
      ...{ winIds: ['w'], shortIds: ['short'], agreed: 'Off-site from autumn', doneOn: '2026-09-02', researchId: 'r', talkId: 'o' },
      ...{ employer: 'Acme *Ltd*', opening: 'Thank you\n- for the time', floor: '> 61', alternatives: '# Ask in May' },
      asks: [{ id: 'a', kind: 'scope', what: 'Run the off-site', gives: 'One contact', winIds: ['w'], sentence: 'I would *like* it' }],
    },
    { id: 'job-description', type: 'description', text: 'Duties\n# Calendars\n- Travel', weekHours: 37.5 },
  ],
  job: [
    {
      ...{ id: 'j', type: 'job', offerId: 'o', company: 'North*gate', role: 'Assistant_2', withWhom: '# Ms. Sato' },
      ...{ startedOn: '2026-05-05', endsOn: '2027-05-05', reviewOn: '2026-11-05', oneToOneOn: '2026-05-16' },
    },
    { id: 'jn', type: 'note', text: 'Papers\n- a week ahead', word: '*board*', keptOn: '2026-05-06' },
    { id: 'jp', type: 'person', name: 'Travel [desk]', whatFor: 'Flights & hotels', note: 'By noon', order: 0 },
    {
      ...{ id: 'hand-over', type: 'hand-over', from: '2026-06-01', until: '2026-06-05', forWhom: '1. Ana', ticks: { 'note:jn': true } },
      own: { waits: 'Board papers\nThe room', ask: 'Tomas', where: '_The folder_', more: 'The plant' },
    },
  ],
  playbooks: [
    {
      id: 'steer-the-talk',
      ticked: ['two-tidbits'],
      answers: { 'first-meeting': 'Fifteen _minutes_?', 'plan/first-week/1': 'Every Monday' },
      copies: [{ id: 'c', sheet: 'plan', name: 'The *second* week', on: '2026-05-18', cells: { 'first-week/1': 'Every Tuesday' } }],
    },
    { id: 'unread', ticked: [], answers: { 'a-question': '  ' } },
  ],
};
