/** What each part of a prep file holds, in one line, and whether it is done: a part that is done folds to that line on a phone. */
import { isOnSite } from './here.ts';
import { formatClock, formatShortDay } from '../../lib/dates.ts';
import { isolated, shortened } from '../../lib/text.ts';
import { type Interview } from './interview.ts';
import type { Asked, OwnAnswer, Story, Strength } from './interviews-format.ts';
import type { Reference } from './references.ts';
import { mapGaps } from './steering-map.ts';
import { cueLineOf } from './own-answers.ts';
import { isThinPart, partState, type PrepPartName } from './thin.ts';
import { STYLE_WORDS } from './working-style.ts';

/** A file with the strengths and stories that go with it. */
export interface WholePrep {
  readonly interview: Interview;
  readonly strengths: readonly Strength[];
  readonly stories: readonly Story[];
  /** The better answers that go along. */
  readonly answers: readonly Asked[];
  /** My own answers that go along. */
  readonly ownAnswers: readonly OwnAnswer[];
  /** Those who may speak for me. */
  readonly references: readonly Reference[];
}

/** As much as is worth reading aloud with a heading; the eye sees what fits the line. */
const MOST_CHARACTERS = 140;
const BETWEEN = ' · ';

const HOLDS: Readonly<Partial<Record<PrepPartName, (file: WholePrep) => readonly string[]>>> = {
  basics: ({ interview }) => [
    interview.company,
    interview.heldOn === undefined ? '' : formatShortDay(interview.heldOn),
    interview.startsAt === undefined ? '' : formatClock(interview.startsAt),
    interview.place,
  ],
  homework: ({ interview }) => [partState('homework', interview), ...interview.homework.map((one) => one.note)],
  people: ({ interview }) => interview.people.map(({ name, role }) => [name, role].filter((text) => text.trim() !== '').join(', ')),
  tidbits: ({ interview }) => interview.tidbits.map((one) => one.fact),
  stories: ({ interview, stories }) => stories.filter((story) => interview.storyIds.includes(story.id)).map((story) => story.title),
  steering: ({ interview }) => interview.paths.map((one) => one.question),
  'their-questions': ({ ownAnswers }) => ownAnswers.map((one) => one.question),
  answers: ({ answers }) => answers.map((one) => one.text),
  questions: ({ interview }) => interview.questions.map((one) => one.text),
  style: ({ interview }) => interview.style.map((one) => STYLE_WORDS[one.id].name),
  tour: ({ interview }) => [interview.tourAsk],
  lines: ({ interview }) => [interview.opener, interview.closing, interview.nextSteps],
  props: ({ interview }) => interview.props.map((one) => one.text),
  logistics: ({ interview }) => [interview.route, interview.bring, isOnSite(interview) ? interview.greet : ''],
  references: ({ references }) => references.map((one) => one.name),
};

/** What a part holds, in one line; `''` where nothing is in it. */
export function partHolds(part: PrepPartName, file: WholePrep): string {
  const texts = HOLDS[part]?.(file) ?? [partState(part, file.interview, file.answers, file.references)];
  const line = texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join(BETWEEN);
  return shortened(line, MOST_CHARACTERS).split(BETWEEN).map(isolated).join(BETWEEN);
}

const isFull = (part: PrepPartName, interview: Interview): boolean => ['done', '6 of 6'].includes(partState(part, interview));

/** What it takes for a part to be done, besides that something is in it and nothing is suggested. A part that is not named is never done by itself. */
const DONE: Readonly<Partial<Record<PrepPartName, (file: WholePrep) => boolean>>> = {
  basics: ({ interview }) => isFull('basics', interview),
  homework: ({ interview }) => isFull('homework', interview),
  people: ({ interview }) => interview.people.every((person) => person.role.trim() !== ''),
  tidbits: () => true,
  stories: () => true,
  steering: ({ interview, strengths, stories }) => mapGaps(interview.paths, strengths, stories).length === 0,
  'their-questions': ({ ownAnswers }) => ownAnswers.every((one) => cueLineOf(one) !== ''),
  answers: () => true,
  questions: () => true,
  style: () => true,
  tour: () => true,
  lines: ({ interview }) => isFull('lines', interview),
  props: ({ interview }) => interview.props.every((prop) => prop.isPacked),
  logistics: ({ interview }) => isFull('logistics', interview),
  // Two who said yes are enough; whoever said no is no one to wait for.
  references: ({ references }) => references.filter((one) => one.answer === 'yes').length >= 2,
};

/** Is there nothing left to do in a part? */
export function isPartDone(part: PrepPartName, file: WholePrep): boolean {
  const { interview, strengths, stories, answers, references } = file;
  return (
    partState(part, interview, answers, references) !== '' &&
    !isThinPart(part, interview, strengths, stories) &&
    DONE[part]?.(file) === true
  );
}
