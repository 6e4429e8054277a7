/** The sample: the interview of Priya Nair, an executive assistant, prepared to the end. Also the realistic fixture of the tests. */
import { daysAfter } from '../../lib/dates.ts';
import { blankInterview, type Interview } from './interview.ts';
import type { OwnAnswer, Story, Strength } from './interviews-format.ts';
import { blankReference, type Reference } from './references.ts';
import { wholeStyle } from './working-style.ts';

const strength = (id: string, text: string): Strength => ({ id, type: 'strength', text, order: Number(id.slice(-1)) });
const story = (id: string, title: string, situation: string, action: string, result: string, shows: string): Story => ({
  id,
  type: 'story',
  title,
  situation,
  action,
  result,
  shows,
  order: Number(id.slice(-1)),
});

const STRENGTHS = [
  strength('sample-g1', 'Nothing gets lost on its way to my executive'),
  strength('sample-g2', 'I stay calm when a day falls apart'),
  strength('sample-g3', 'People tell me things, and they stay with me'),
];

const STORIES = [
  story(
    'sample-t1',
    'The intake desk',
    'Requests for our director came by email, by chat and in the hallway, and 14 a week were late.',
    'I made one short form, read it every morning and answered each person by noon.',
    'After two months 6 a week were late, and nobody came to the door with “a quick one” anymore.',
    'I see where things leak, and I fix it without a fuss.',
  ),
  story(
    'sample-t2',
    'Two board calls at once',
    'On a Thursday evening two boards moved their calls to the same hour on Friday.',
    'I asked both chairs what could not wait, moved one call by 90 minutes and briefed the deputy for the first ten.',
    'Twenty minutes on the phone, and both calls ended on time. One chair wrote to thank us.',
    'I ask what matters before I move anything.',
  ),
  story(
    'sample-t3',
    'The wrong terminal',
    'I sent my executive to Terminal 2. The flight left from Terminal 4.',
    'I told her at once, sent a car to the door and held the gate agent on the line.',
    'She boarded with five minutes to spare. Since then I read terminals aloud when I confirm.',
    'I say it early, and I learn from it.',
  ),
  story(
    'sample-t4',
    'Nine assistants, one rule',
    'Nine assistants each had their own way of marking holds, and people double-booked rooms.',
    'I invited them to lunch, we wrote half a page together, and I kept it up to date.',
    'Double bookings went from about eight a month to one.',
    'I can lead without the title.',
  ),
];

/** An answer to what an executive will surely ask, and one to what she may doubt. */
const ANSWERS: readonly OwnAnswer[] = [
  {
    id: 'sample-w1',
    type: 'answer',
    question: 'Two people want you at ten tomorrow, and your executive can’t be reached. What do you do?',
    questionId: 'calendar-clash',
    line: 'I ask both what cannot wait, move one, and say why.',
    short:
      'I call both and ask what each meeting is for and what cannot wait. I keep the one that loses more, offer the other a new time in the same call, and leave a note for my executive.',
    long: '',
    storyId: 'sample-t2',
    from: '',
    order: 1,
  },
  {
    id: 'sample-w2',
    type: 'answer',
    question: 'I have never worked for a COO',
    questionId: '',
    line: 'I have not. The days are alike: many claims, one calendar, and things that stay in the room.',
    short: '',
    long: '',
    storyId: '',
    from: '',
    isWorry: true,
    proof: 'Six years with a director of operations',
    order: 2,
  },
];

/** One who left the firm and said yes, and one she works for now, whom nobody calls before a written offer. */
const references = (heldOn: string): readonly Reference[] => [
  {
    ...blankReference('sample-e1', 'Nell Castellan', 1),
    known: 'Deputy director at Calder Freight until last year. We shared the director’s calendar for four years.',
    reach: 'By phone, after five',
    told: 'The job and the move to Denver. That I still work where I work.',
    askedOn: daysAfter(heldOn, -9),
    answer: 'yes',
    storyIds: ['sample-t1', 'sample-t2'],
  },
  { ...blankReference('sample-e2', 'My director', 2), known: 'I have worked for her for six years.', isPresent: true, callFrom: 'offer' },
];

/** The sample’s records, new each time. `heldOn` is the day it takes place, an ISO date. */
export function sampleInterview(heldOn: string): {
  readonly interview: Interview;
  readonly strengths: readonly Strength[];
  readonly stories: readonly Story[];
  readonly answers: readonly OwnAnswer[];
  readonly references: readonly Reference[];
} {
  return {
    strengths: STRENGTHS,
    stories: STORIES,
    answers: ANSWERS,
    references: references(heldOn),
    interview: {
      ...blankInterview('sample-interview'),
      company: 'Harlow & Finch',
      role: 'Executive assistant to the COO',
      round: 'second',
      channel: 'on-site',
      heldOn,
      startsAt: '14:30',
      place: '418 Mercer Street, 6th floor',
      people: [
        {
          id: 'sample-p1',
          name: 'Dana Whitfield',
          role: 'COO',
          found: 'Came from logistics two years ago. Spoke in March about “boring, reliable handovers”.',
          mind: 'The move to the Denver office, and two teams that do not talk.',
        },
        {
          id: 'sample-p2',
          name: 'Ingrid Solheim',
          role: 'Head of operations',
          found: 'Has been there nine years. Runs the weekly planning meeting.',
          mind: 'Fewer surprises from the sixth floor.',
        },
        {
          id: 'sample-p3',
          name: 'Tom Okafor',
          role: 'Office manager',
          found: 'Knows where everything is.',
          mind: 'The move, the keys, the desks.',
        },
      ],
      homework: [
        { id: 'company', isDone: true, note: 'They run the back office for 40 small museums and theaters.' },
        { id: 'numbers', isDone: true, note: 'About 220 people, three offices, growing.' },
        { id: 'news', isDone: true, note: 'Denver opens in the spring.' },
        { id: 'product', isDone: true, note: 'Asked a friend at a small theater: “They pick up the phone.”' },
        { id: 'person', isDone: true, note: 'Watched Dana’s talk. Dry humor.' },
        { id: 'posting', isDone: true, note: 'Calendar conflicts (named twice), the Denver move, discretion.' },
      ],
      tidbits: [
        {
          id: 'sample-i1',
          fact: 'Dana’s talk on “boring, reliable handovers”',
          source: 'the museum network’s site',
          use: 'I liked your line that a good handover is one nobody talks about.',
        },
        {
          id: 'sample-i2',
          fact: 'They kept all 40 clients through last year’s system change',
          source: 'their yearly letter',
          use: 'Keeping every client through a system change: who carried the calendar for that?',
        },
        {
          id: 'sample-i3',
          fact: 'The lobby shows a client’s poster each month',
          source: 'Tom’s post',
          use: 'Who picks the poster in the lobby?',
        },
      ],
      props: [
        { id: 'sample-r1', text: 'One page, before and after: the intake desk', isPacked: true },
        { id: 'sample-r2', text: 'A sample trip plan, names taken out', isPacked: false },
      ],
      paths: [
        {
          id: 'sample-s1',
          strengthId: 'sample-g1',
          question: 'How do requests reach your office now?',
          reply: 'By email, by chat, in the hallway. We lose some every week.',
          bridge: 'We had the same three doors. Here is what we tried.',
          storyId: 'sample-t1',
        },
        {
          id: 'sample-s2',
          strengthId: 'sample-g2',
          question: 'When two things fall in the same hour, who decides?',
          reply: 'Usually whoever shouts first.',
          bridge: 'I have a calmer way. May I tell you about a Friday in May?',
          storyId: 'sample-t2',
        },
        {
          id: 'sample-s3',
          strengthId: 'sample-g1',
          question: 'How do the assistants here help each other out?',
          reply: 'Not much. Everyone has their own system.',
          bridge: 'That is how it was with us, until one lunch.',
          storyId: 'sample-t4',
        },
      ],
      storyIds: ['sample-t1', 'sample-t2', 'sample-t3'],
      questions: [
        { id: 'sample-q1', text: 'What would you like off your desk first?', isAsked: false, heard: '' },
        { id: 'sample-q2', text: 'How do you like to be told bad news?', isAsked: false, heard: '' },
        { id: 'sample-q3', text: 'What changes for this team when Denver opens?', isAsked: false, heard: '' },
      ],
      style: wholeStyle([]).flatMap((note) => {
        if (note.id === 'after-hours') return [{ ...note, preference: 'Reachable until 7 for what cannot wait' }];
        if (note.id === 'calendar')
          return [{ ...note, preference: 'I move internal meetings without asking, and ask before I move others' }];
        return note.id === 'feedback' ? [{ ...note, preference: 'At once, in private, in plain words' }] : [];
      }),
      tourWish: 'The desk, the path to Dana’s door, and the planning meeting’s room',
      tourAsk: 'Could I see where the team sits before I go?',
      opener: 'I enjoyed your talk on boring, reliable handovers.',
      closing: 'I would like to do this work, and to do it with you.',
      nextSteps: 'When do you hope to decide, and how will I hear?',
      route: 'Bus 14 to Mercer and 5th, four minutes on foot. Leave by 1:55.',
      bring: 'Blue folder, two copies, water, charger',
      greet: 'Tom Okafor, or Leila at the front desk',
    },
  };
}
