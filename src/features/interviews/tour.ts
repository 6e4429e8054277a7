/** Asking for a tour: whom, with which words, and what to see. After Laura Lee Rose; the wording and the lists are ours. */
import type { TourSign } from './debrief.ts';
import type { InterviewChannel, InterviewRound, InterviewStage, Workplace } from './interview.ts';

/** Advice on the tour for one round, channel and kind of work. */
export interface TourAdvice {
  /** Whether this is the moment, and of whom to ask. */
  readonly why: string;
  /** Words to ask with. */
  readonly ask: string;
  /** What is worth seeing. */
  readonly see: readonly string[];
}

type Advice = Omit<TourAdvice, 'see'>;

const ON_SITE: Readonly<Record<InterviewRound, Advice>> = {
  first: {
    why: 'Ask at the end, of the person who would be your manager, and only if there is time.',
    ask: 'If you have five minutes, could I see where this role sits?',
  },
  second: {
    why: 'A second interview is the best moment: they are interested, and you have reasons to look.',
    ask: 'Could somebody show me around before I go? I would love to see how the day runs.',
  },
  third: {
    why: 'If you have not been shown around by now, ask: they know you well enough.',
    ask: 'Could I see where the team sits today? I have a good picture of the work, and none of the room.',
  },
  final: {
    why: 'You may soon have to say yes or no. Seeing the place is a fair thing to ask.',
    ask: 'Before either of us decides, could I walk through the office and meet the team?',
  },
};

const FIRST_CALL: Readonly<Record<Exclude<InterviewChannel, 'on-site'>, Advice>> = {
  phone: {
    why: 'A first call is too early, and a recruiter cannot show you around. Note what you would like to see.',
    ask: 'If we go on to a visit, could I see where the team sits?',
  },
  video: {
    why: 'On video a tour is a short hello, or a look at one tool on a shared screen.',
    ask: 'Before we stop, could I say a quick hello to someone I would work with?',
  },
};

const LATER_CALL: Readonly<Record<Exclude<InterviewChannel, 'on-site'>, Advice>> = {
  phone: {
    why: 'By phone there is nothing to see. Ask for a visit, or a talk on video, before you make up your mind.',
    ask: 'Could we meet once in person, or on video with the team, before either of us decides?',
  },
  video: {
    why: 'If every talk is on screen, ask to meet the team there, and to see one tool they use every day.',
    ask: 'Could I join the team for ten minutes on a call, and see the calendar I would keep?',
  },
};

function adviceFor({ round, channel }: InterviewStage): Advice {
  if (channel === 'on-site') return ON_SITE[round];
  return round === 'first' ? FIRST_CALL[channel] : LATER_CALL[channel];
}

const BY_WORKPLACE: Readonly<Record<Workplace, readonly string[]>> = {
  office: ['The desk, and how near it is to the executive', 'The front desk and the meeting rooms', 'The team you would work with'],
  'lab-or-plant': [
    'The lab or the floor, from where visitors may stand',
    'The product, or a demo of it',
    'How the office and the floor talk',
  ],
  clinic: ['Where patients arrive, and where you would sit', 'How the day’s list is kept', 'A quiet room for private calls'],
  school: ['The office that handles the term’s rush', 'A hall or room you would book for events', 'The people who answer the phones'],
  events: ['A space being set up', 'The order of the day, as the team uses it', 'The crew you would call on'],
  'at-home': ['The shared calendar, on their screen', 'The channel where the team talks', 'One person from the team, for two minutes'],
};

/** What to ask and see in this round, held this way, for this kind of work; on a call, what can be seen on a screen. */
export function adviseTour(stage: InterviewStage, workplace: Workplace): TourAdvice {
  return { ...adviceFor(stage), see: BY_WORKPLACE[stage.channel === 'on-site' ? workplace : 'at-home'] };
}

/** What to look at on the way, with what to look for. Also the fields of the debrief. */
export const TOUR_SIGN_WORDS: Readonly<
  Record<
    TourSign,
    {
      readonly name: string;
      readonly look: string;
      /** A ready XCon, if what is noted speaks against the job. */
      readonly xcon: string;
    }
  >
> = {
  noise: { name: 'Noise', look: 'Could you take a private call?', xcon: 'A quiet place for calls and close work' },
  desks: {
    name: 'Desks',
    look: 'Space, screens, near or far from the executive',
    xcon: 'A desk and screens that fit the work, from the first day',
  },
  light: { name: 'Light', look: 'Windows, air, a place to eat', xcon: 'A seat with daylight, or some days at home' },
  faces: { name: 'Faces', look: 'Do people look up, greet each other, laugh?', xcon: 'A talk with two of the team before I decide' },
  area: {
    name: 'The executive’s area',
    look: 'Who walks in, who waits, who guards the door?',
    xcon: 'A clear rule on who may walk in, and who decides',
  },
};
