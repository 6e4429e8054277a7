/** What is still thin in a prep file: one suggestion at a time, with the reason. */
import { isOnSite } from './here.ts';
import { isLookedUp } from './homework.ts';
import type { HOW_TO } from '../playbooks/how-to.ts';
import type { Interview, InterviewStage } from './interview.ts';
import type { Story, Strength } from './interviews-format.ts';
import { hintsFor, storyFieldToMend } from './story-hints.ts';
import { STYLE_WORDS } from './working-style.ts';

/** The parts of a prep file, in the order they stand in. Also the anchors of the page. */
export const PREP_PARTS = [
  'basics',
  'homework',
  'people',
  'tidbits',
  'stories',
  'steering',
  'their-questions',
  'answers',
  'questions',
  'style',
  'tour',
  'lines',
  'props',
  'logistics',
  'references',
] as const;
/** One of {@link PREP_PARTS}. */
export type PrepPartName = (typeof PREP_PARTS)[number];

/** What each part is called on the page. */
export const PREP_PART_WORDS: Readonly<Record<PrepPartName, string>> = {
  basics: 'When and where',
  homework: 'Homework',
  people: 'People',
  tidbits: 'Tidbits',
  stories: 'Strengths and stories',
  steering: 'Steering paths',
  'their-questions': 'They may ask',
  answers: 'Answers to say better',
  questions: 'Questions to ask',
  style: 'Working style',
  tour: 'The tour',
  lines: 'First and last lines',
  props: 'Props',
  logistics: 'Getting there',
  references: 'References',
};

/** Is there a tour to ask for? In a first call there is none. */
export const hasTour = (interview: InterviewStage): boolean => isOnSite(interview) || interview.round !== 'first';

/** The parts that fit its stage. What was written in the others stays, for another stage. */
export function partsOf(interview: InterviewStage): readonly PrepPartName[] {
  return hasTour(interview) ? PREP_PARTS : PREP_PARTS.filter((part) => part !== 'tour');
}

/** Which playbook says how, by the part, the round and the channel. */
export function howToFor(part: PrepPartName, stage: InterviewStage): keyof typeof HOW_TO {
  if (part === 'basics') return stage.round === 'first' ? 'basics-first' : stage.round === 'final' ? 'basics-final' : 'basics-later';
  if (part === 'tour') return isOnSite(stage) ? 'tour-there' : 'tour-on-screen';
  if (part === 'people') return stage.round === 'first' ? 'people' : 'people-later';
  if (part === 'logistics') return isOnSite(stage) ? 'logistics-there' : stage.channel === 'video' ? 'logistics-screen' : 'logistics-call';
  return part;
}

/** One thing to do next. */
export interface NextPrepStep {
  readonly part: PrepPartName;
  readonly what: string;
  readonly why: string;
  /** What the field in that part is called in which it is done, or the button that opens it. */
  readonly field: string;
  /** The row that holds the field, by id. */
  readonly row?: string | undefined;
}

/** How much stands in a part, in two or three words; `''` when nothing does. `taken`: the better answers that go along; `references`: those who may speak for me. */
export function partState(
  part: PrepPartName,
  interview: Interview,
  taken: readonly unknown[] = [],
  references: readonly unknown[] = [],
): string {
  const count = (list: readonly unknown[]): string => (list.length === 0 ? '' : String(list.length));
  const filled = (...texts: readonly string[]): string => {
    const done = texts.filter((text) => text.trim() !== '').length;
    return done === 0 ? '' : done === texts.length ? 'done' : `${done} of ${texts.length}`;
  };
  const done = interview.homework.filter((one) => isLookedUp(one)).length;
  const states: Readonly<Record<PrepPartName, () => string>> = {
    basics: () =>
      interview.heldOn === undefined
        ? ''
        : filled(interview.company, interview.role, interview.heldOn, interview.startsAt ?? '', interview.place),
    homework: () => (done === 0 ? '' : `${done} of 6`),
    people: () => count(interview.people),
    tidbits: () => count(interview.tidbits),
    stories: () => count(interview.storyIds),
    steering: () => count(interview.paths),
    'their-questions': () => count(interview.ownAnswerIds ?? []),
    answers: () => count(taken),
    questions: () => count(interview.questions),
    style: () => count(interview.style.filter((one) => one.preference.trim() !== '' || one.heard.trim() !== '')),
    tour: () => filled(interview.tourAsk),
    lines: () => filled(interview.opener, interview.closing, interview.nextSteps),
    props: () => count(interview.props),
    logistics: () => filled(interview.route, interview.bring, ...(isOnSite(interview) ? [interview.greet] : [])),
    references: () => count(references),
  };
  return states[part]();
}

/** What is thin, in the order of what is missed most in the room: who and when, then something to say about them, a way to one’s own stories, and a good end. */
function whatIsThin(interview: Interview, strengths: readonly Strength[], stories: readonly Story[]): readonly NextPrepStep[] {
  const chosen = stories.filter((story) => interview.storyIds.includes(story.id));
  const unfinished = chosen.find((story) => hintsFor(story).length > 0);
  const posting = interview.homework.find((one) => one.id === 'posting');
  const rules: readonly (readonly [boolean, NextPrepStep])[] = [
    [
      interview.heldOn === undefined,
      {
        part: 'basics',
        what: 'Put in the day and the time.',
        why: 'Then Greenroom can tell you what is next, and put it on your calendar.',
        field: 'Day',
      },
    ],
    [
      interview.people.length === 0,
      {
        part: 'people',
        what: 'Write down whom you will meet.',
        why: 'A name and a role decide which story to tell.',
        field: 'Add a person',
      },
    ],
    [
      posting === undefined || !isLookedUp(posting),
      {
        part: 'homework',
        what: 'Find the three lines of the posting that matter most.',
        why: 'They are what you will be asked about.',
        field: 'What I found: The posting',
      },
    ],
    [
      interview.opener.trim() === '',
      { part: 'lines', what: 'Write your first sentence.', why: 'Once it is out, the rest follows it.', field: 'I say first' },
    ],
    [
      interview.tidbits.length === 0,
      {
        part: 'tidbits',
        what: 'Find one tidbit to bring up.',
        why: 'A small, checked fact shows interest better than saying so.',
        field: 'Add a tidbit',
      },
    ],
    [
      strengths.length === 0,
      {
        part: 'stories',
        what: 'Name one thing they should remember about you.',
        why: 'Every question you ask can lead back to it.',
        field: 'Add a strength',
      },
    ],
    [
      chosen.length === 0,
      {
        part: 'stories',
        what: 'Choose a story to tell.',
        why: 'People remember what you did, not what you are like.',
        field: stories[0] === undefined ? 'Add a story' : `Tell in this interview: ${stories[0].title}`,
      },
    ],
    [
      interview.paths.length === 0,
      {
        part: 'steering',
        what: 'Build one steering path.',
        why: 'It gives you a way from their day to your best story.',
        field: 'Add a question that leads there',
      },
    ],
    [
      interview.questions.length < 3,
      {
        part: 'questions',
        what: 'Pick three questions to ask.',
        why: 'You are choosing too, and good questions show how you think.',
        field: 'Pick from the bank',
      },
    ],
    [
      interview.people.every((person) => person.mind.trim() === ''),
      {
        part: 'people',
        what: 'Guess what is on their mind this week.',
        why: 'It turns your answers toward them.',
        field: 'What is on their mind this week',
        row: interview.people[0]?.id,
      },
    ],
    [
      interview.nextSteps.trim() === '',
      {
        part: 'lines',
        what: 'Decide how you will ask about next steps.',
        why: 'Then you know when a message from you is welcome.',
        field: 'I ask about next steps',
      },
    ],
    [
      unfinished !== undefined,
      {
        part: 'stories',
        what: 'Look at the hints on your stories.',
        why: 'A result and a number make a story stick.',
        field: unfinished === undefined ? '' : storyFieldToMend(unfinished),
        row: unfinished?.id,
      },
    ],
    [
      interview.tourAsk.trim() === '' && isOnSite(interview),
      {
        part: 'tour',
        what: 'Plan how to ask for the tour.',
        why: 'You learn more from five minutes of walking than from an hour of talk.',
        field: 'How I ask',
      },
    ],
    [
      interview.style.length === 0,
      {
        part: 'style',
        what: 'Note how you like to work, on two topics.',
        why: 'You will see sooner whether the two of you fit.',
        field: `${STYLE_WORDS.inbox.name}: how I like it`,
        row: 'style-inbox',
      },
    ],
    [
      interview.route.trim() === '' && isOnSite(interview),
      { part: 'logistics', what: 'Write down how you get there.', why: 'One worry less on the day.', field: 'Route, and when I leave' },
    ],
  ];
  return rules.filter(([isThin]) => isThin).map(([, step]) => step);
}

/** The one thing most worth doing next on this file, or `undefined` when it is good to go. */
export function suggestNext(interview: Interview, strengths: readonly Strength[], stories: readonly Story[]): NextPrepStep | undefined {
  return whatIsThin(interview, strengths, stories)[0];
}

/** Is there something to do in this part? */
export function isThinPart(part: PrepPartName, interview: Interview, strengths: readonly Strength[], stories: readonly Story[]): boolean {
  return whatIsThin(interview, strengths, stories).some((step) => step.part === part);
}
