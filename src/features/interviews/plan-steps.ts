/** The steps of the plan before an interview: what each says, why, and where it is done. When each makes sense is in plan.ts. */
import { countWord, isolated, joined, joinedFirst, uncapitalized } from '../../lib/text.ts';
import { isHeldByCall, isOnSite } from './here.ts';
import { HOMEWORK_WORDS, isLookedUp, wholeHomework } from './homework.ts';
import type { Interview } from './interview.ts';
import type { Asked, OwnAnswer, Reminder, Story, Strength } from './interviews-format.ts';
import { cueLineOf, isWorry, takenOwnAnswers } from './own-answers.ts';
import { CUE_WORDS } from './stage-words.ts';
import { hintsFor, storyFieldToMend } from './story-hints.ts';
import { hasTour, type PrepPartName } from './thin.ts';
import { STYLE_WORDS } from './working-style.ts';

/** What was rehearsed, as far as the plan needs it. */
export interface Rehearsal {
  /** Days here, as ISO dates, with a sitting of cards. */
  readonly sittingDays: readonly string[];
  /** Keys of the cards that were said aloud. */
  readonly spoken: readonly string[];
  /** Was a mock interview for this file finished? */
  readonly hasMock: boolean;
}

/** What the plan looks at besides the file: what goes with it. What is not given counts as not there. */
export interface Shared {
  readonly strengths: readonly Strength[];
  readonly stories: readonly Story[];
  readonly ownAnswers?: readonly OwnAnswer[];
  /** What was asked, here and before. */
  readonly asked?: readonly Asked[];
  readonly reminders?: readonly Reminder[];
  /** How many entries of evidence the salary check has. */
  readonly evidence?: number;
  readonly rehearsal?: Rehearsal;
}

/** Where a step is done: in the field or button of that name in a part of the file, or on another page. */
export type StepTarget =
  | { readonly route: 'interviews'; readonly part: PrepPartName; readonly field: string; readonly row?: string | undefined }
  | { readonly route: 'cue' | 'debrief' }
  | { readonly route: 'followUp'; readonly part: string }
  | { readonly route: 'rehearse'; readonly part: 'cards' | 'push-back' }
  | { readonly route: 'aloud'; readonly part: 'mock' | `story:${string}` }
  | { readonly route: 'wins' | 'salary' };

/** What is said of a step. */
export interface StepWords {
  readonly what: string;
  readonly why: string;
  readonly target: StepTarget;
  /** Where it takes less or more than usual. */
  readonly minutes?: number;
}

/** What there is to do; `undefined` where it is done, or cannot be done yet. Late: from the evening before, when less is asked for. */
export type StepAt = (file: Interview, shared: Shared, isLate: boolean) => StepWords | undefined;

const isBlank = (text: string): boolean => text.trim() === '';
const inFile = (part: PrepPartName, field: string, row?: string): StepTarget => ({ route: 'interviews', part, field, row });
/** The step, as long as it is open. */
export const stepIf = (isOpen: boolean, what: string, why: string, target: StepTarget): StepWords | undefined =>
  isOpen ? { what, why, target } : undefined;

/** How many more of something, in words. @example moreWords(1, 3, 'tidbit') // 'two more tidbits' */
const moreWords = (have: number, want: number, one: string): string =>
  `${countWord(want - have)}${have > 0 ? ' more' : ''} ${want - have === 1 ? one : `${one}s`}`;

/** Who and when is one step, since it is one look at their email. */
const whoAndWhen: StepAt = (file) => {
  const place = { 'on-site': 'the place', video: 'the link', phone: 'who calls whom' }[file.channel];
  const lacking = [
    ...(isBlank(file.company) ? [['Company', 'the company']] : []),
    ...(file.startsAt === undefined ? [['Time', 'the time']] : []),
    ...(isBlank(file.place) ? [[CUE_WORDS[file.channel].place, place]] : []),
  ];
  const [field] = lacking[0] ?? [];
  const words = [...lacking.map(([, word = '']) => word), ...(file.people.length === 0 ? ['whom you will meet'] : [])];
  const target = field === undefined ? inFile('people', 'Add a person') : inFile('basics', field);
  return stepIf(
    words.length > 0,
    `Write down ${joined(words, 'and')}.`,
    'Most of it is in their email, and the rest builds on it.',
    target,
  );
};

const ENOUGH_LOOKED_UP = 4;

const homework: StepAt = ({ homework: noted }) => {
  const left = ENOUGH_LOOKED_UP - noted.filter((one) => isLookedUp(one)).length;
  const open = wholeHomework(noted).filter((one) => !isLookedUp(one) && one.id !== 'posting');
  const names = open.slice(0, Math.max(0, left)).map(({ id }) => HOMEWORK_WORDS[id].name);
  if (names[0] === undefined) return undefined;
  const listed = names.map(uncapitalized);
  return {
    what: `Look up ${joined(listed, 'and')}.`,
    why: 'Two minutes each will do, and your questions get better.',
    target: inFile('homework', `What I found: ${names[0]}`),
    minutes: 2 * names.length,
  };
};

function chosenOf({ storyIds }: Interview, { stories }: Shared): readonly Story[] {
  const ids = new Set(storyIds);
  return stories.filter(({ id }) => ids.has(id));
}

const STORIES = [
  ['a story', 'People remember what you did, not what you are like.'],
  ['a second story', 'So the second question does not get the same one.'],
  ['a third story', 'Three stories answer most of what they ask.'],
] as const;

/** The first, second or third story to tell: chosen where one more is written, else written. */
const storyAt =
  (at: 0 | 1 | 2): StepAt =>
  (file, shared) => {
    const chosen = new Set(chosenOf(file, shared));
    if (chosen.size > at) return undefined;
    const ready = shared.stories.filter((one) => !chosen.has(one))[at - chosen.size];
    const [name, why] = STORIES[at];
    return ready === undefined
      ? { what: `Write ${name}: what happened, what you did, what came of it.`, why, target: inFile('stories', 'Add a story') }
      : { what: `Choose ${name} to tell.`, why, target: inFile('stories', `Tell in this interview: ${ready.title}`), minutes: 2 };
  };

const WAY_THERE = {
  'on-site': ['Look up the way, when to leave, and whom to call if you are late.', 'One worry less on the day.'],
  video: ['Make a test call: light, sound, your name on the screen, the charger.', 'Better found now than in the first minute.'],
  phone: ['Choose a quiet place, and charge the phone.', 'Then you only have to pick up.'],
} as const;

const TO_BRING = {
  'on-site': 'Decide what you wear, what you bring and what you print.',
  video: 'Decide what you wear, and what is on the desk beside you.',
  phone: 'Decide what is in front of you while you talk.',
} as const;

/** Bank questions about pay. */
const ABOUT_PAY = ['pay', 'pay-today'];

/** Every step but the cards, in the order in which one goes through a day. */
export const STEPS = {
  who: whoAndWhen,
  posting: ({ homework: noted }) =>
    stepIf(
      !noted.some((one) => one.id === 'posting' && isLookedUp(one)),
      'Find the three lines of the posting that matter most.',
      'They are what you will be asked about.',
      inFile('homework', 'What I found: The posting'),
    ),
  network: ({ people }) =>
    stepIf(
      people.every(({ found }) => isBlank(found)),
      'Ask around: who knows this company from the inside?',
      'One message to one person will do.',
      people[0] === undefined ? inFile('people', 'Add a person') : inFile('people', 'What I found', people[0].id),
    ),
  wins: (file, shared) =>
    stepIf(chosenOf(file, shared).length < 3, 'Look through what you did in the last year.', 'Your best stories begin there.', {
      route: 'wins',
    }),
  strengths: (_file, { strengths: { length } }) =>
    stepIf(
      length < 2,
      `Name ${moreWords(length, 2, 'thing')} they should remember about you.`,
      'Every question you ask can lead back to it.',
      inFile('stories', 'Add a strength'),
    ),
  opener: ({ opener }) =>
    stepIf(isBlank(opener), 'Write your first sentence.', 'Once it is out, the rest follows it.', inFile('lines', 'I say first')),
  'story-1': storyAt(0),
  'story-2': storyAt(1),
  'story-3': storyAt(2),
  hints: (file, shared) => {
    const open = chosenOf(file, shared).find((one) => hintsFor(one).length > 0);
    const target = open && inFile('stories', storyFieldToMend(open), open.id);
    return target && { what: 'Look at the hints on your stories.', why: 'A result and a number make a story stick.', target };
  },
  spoken: (file, shared) => {
    const told = chosenOf(file, shared).filter(({ action }) => !isBlank(action));
    const [first] = told.some(({ id }) => shared.rehearsal?.spoken.includes(`story:${id}`)) ? [] : told;
    const target = first && ({ route: 'aloud', part: `story:${first.id}` } as const);
    return target && { what: 'Tell one story aloud, with a clock.', why: 'What is short on paper can be long in the room.', target };
  },
  homework,
  tidbits: ({ tidbits: { length } }) =>
    stepIf(
      length < 2,
      `Find ${moreWords(length, 2, 'tidbit')} to bring up.`,
      'A small, checked fact shows interest better than saying so.',
      inFile('tidbits', 'Add a tidbit'),
    ),
  paths: ({ paths: { length } }) =>
    stepIf(
      length < 2,
      `Build ${moreWords(length, 2, 'steering path')}.`,
      'It is a way from their day to your best story.',
      inFile('steering', 'Add a question that leads there'),
    ),
  question: ({ questions: { length } }, _shared, isLate) => {
    const want = isLate ? 1 : 3;
    const why = 'You are choosing too, and good questions show how you think.';
    return stepIf(length < want, `Pick ${moreWords(length, want, 'question')} to ask.`, why, inFile('questions', 'Pick from the bank'));
  },
  style: ({ style }) => {
    const noted = style.filter(({ preference }) => !isBlank(preference)).length;
    const what = `Note how you like to work, on ${moreWords(noted, 2, 'topic')}.`;
    const why = 'You will see sooner whether the two of you fit.';
    return stepIf(noted < 2, what, why, inFile('style', `${STYLE_WORDS.inbox.name}: how I like it`, 'style-inbox'));
  },
  worries: (file, { ownAnswers = [] }) => {
    const worries = takenOwnAnswers(file, ownAnswers).filter(isWorry);
    const open = worries.find((one) => cueLineOf(one) === '');
    const target =
      open === undefined ? inFile('their-questions', 'Show common worries') : inFile('their-questions', 'My honest answer', open.id);
    const isOpen = open !== undefined || worries.length === 0;
    return stepIf(isOpen, 'Answer one worry they may have about you.', 'With an honest sentence ready, it weighs less.', target);
  },
  pay: (_file, { ownAnswers = [], rehearsal }) => {
    const mine = ownAnswers.find(({ questionId }) => ABOUT_PAY.includes(questionId));
    const isDone = (mine !== undefined && cueLineOf(mine) !== '') || rehearsal?.spoken.includes('push-back:number') === true;
    const target =
      mine === undefined ? ({ route: 'rehearse', part: 'push-back' } as const) : inFile('their-questions', 'In one line', mine.id);
    return stepIf(
      !isDone,
      'Decide what you say if they ask about pay.',
      'It may come early, and it is hard to answer on the spot.',
      target,
    );
  },
  mock: (_file, { rehearsal }) =>
    stepIf(rehearsal?.hasMock !== true, 'Try five questions in a mock interview.', 'Then the real one is your second time.', {
      route: 'aloud',
      part: 'mock',
    }),
  evidence: (_file, { evidence = 0 }) => {
    const what = `Find ${moreWords(evidence, 2, 'figure')} for what this job pays.`;
    const why = 'You may be asked for a number sooner than you think.';
    return evidence >= 2 ? undefined : { what, why, target: { route: 'salary' }, minutes: 5 * (2 - evidence) };
  },
  nextSteps: ({ nextSteps }) =>
    stepIf(
      isBlank(nextSteps),
      'Decide how you will ask about next steps.',
      'Then you know when a message from you is welcome.',
      inFile('lines', 'I ask about next steps'),
    ),
  closing: ({ closing }) =>
    stepIf(isBlank(closing), 'Write your last sentence.', 'They take the end of a talk home with them.', inFile('lines', 'I say last')),
  tourAsk: (file) =>
    isOnSite(file)
      ? stepIf(
          isBlank(file.tourAsk),
          'Plan how to ask for the tour.',
          'You learn more from five minutes of walking than from an hour of talk.',
          inFile('tour', 'How I ask'),
        )
      : stepIf(
          isBlank(file.tourAsk) && hasTour(file),
          'Plan how to ask for a hello to the team.',
          'On a call, that is the tour.',
          inFile('tour', 'How I ask'),
        ),
  bring: ({ channel, props, bring }) =>
    stepIf(
      props.length === 0 && isBlank(bring),
      TO_BRING[channel],
      'Decide it early, and it is one thing less to think of.',
      inFile('logistics', 'What I bring'),
    ),
  route: ({ channel, route }) => {
    const [what, why] = WAY_THERE[channel];
    return stepIf(isBlank(route), what, why, inFile('logistics', CUE_WORDS[channel].route));
  },
  pack: (file) => {
    const open = file.props.filter(({ isPacked, text }) => !isPacked && !isBlank(text));
    const names = joinedFirst(
      open.map(({ text }) => isolated(text.trim())),
      2,
      'and',
    );
    const [verb, why] = isHeldByCall(file) ? ['Have ready', 'Then it is within reach.'] : ['Pack', 'Then it is by the door.'];
    return stepIf(open.length > 0, `${verb}: ${names}.`, why, inFile('props', `Packed: ${open[0]?.text ?? ''}`));
  },
  news: ({ homework: noted }) =>
    stepIf(
      !noted.some((one) => one.id === 'news' && isLookedUp(one)),
      'Look at their news.',
      'Something may have happened this week.',
      inFile('homework', 'What I found: Its news'),
    ),
} as const satisfies Readonly<Record<string, StepAt>>;

/** A step by its key. */
export type StepName = keyof typeof STEPS;
