/** How stories are spread over the questions they may ask: what has no answer yet, and which story is told for everything. */
import { counted, countWord, quoted } from '../../lib/text.ts';
import type { Story } from '../interviews/interviews-format.ts';

/** A question one prepares for: its words, its answer in up to three lengths, and the story that proves it. */
export interface PreparedAnswer {
  readonly id: string;
  readonly question: string;
  /** Id of the question of the bank it was prepared from, or `''`. */
  readonly questionId: string;
  readonly line: string;
  readonly short: string;
  readonly long: string;
  /** Id of a story, or `''`. */
  readonly storyId: string;
}

/** Questions of the bank that are answered with a figure, a date, a name or a plan: there is nothing for a story to prove. */
export const TOLD_WITHOUT_STORY: ReadonlySet<string> = new Set(['pay', 'notice', 'references', 'years-ahead', 'your-questions']);

/** Told this often, a story may be told too often … */
const OFTEN = 3;
/** … if it is also told in more than this share of the answers that have a story. */
const TOO_LARGE_SHARE = 1 / 2;

/** A story with the answers that tell it. */
export interface ToldStory<A extends PreparedAnswer = PreparedAnswer> {
  readonly story: Story;
  readonly answers: readonly A[];
  /** It is told for nearly everything: at least three times, and in more than half of the answers that have a story. */
  readonly isOverused: boolean;
}

/** What {@link storyUse} found. */
export interface StoryUse<A extends PreparedAnswer = PreparedAnswer> {
  /** Neither a story nor a word yet. */
  readonly unanswered: readonly A[];
  /** Words, but no story that proves them, where one could. */
  readonly untold: readonly A[];
  /** Every story in its order. */
  readonly told: readonly ToldStory<A>[];
}

const isToldWithoutStory = ({ questionId }: PreparedAnswer): boolean => TOLD_WITHOUT_STORY.has(questionId);

/** Looks through the answers. A story that was removed counts as none; a row with neither question nor answer is left out. */
export function storyUse<A extends PreparedAnswer>(answers: readonly A[], stories: readonly Story[]): StoryUse<A> {
  const isThere = ({ storyId }: A): boolean => stories.some(({ id }) => id === storyId);
  const isWorded = ({ line, short, long }: A): boolean => [line, short, long].some((text) => text.trim() !== '');
  const withStory = answers.filter(isThere);
  const without = answers.filter((answer) => !isThere(answer));
  return {
    unanswered: without.filter((answer) => !isWorded(answer) && answer.question.trim() !== ''),
    untold: without.filter((answer) => isWorded(answer) && !isToldWithoutStory(answer)),
    told: stories.map((story) => {
      const itsAnswers = withStory.filter(({ storyId }) => storyId === story.id);
      const isOverused = itsAnswers.length >= OFTEN && itsAnswers.length > withStory.length * TOO_LARGE_SHARE;
      return { story, answers: itsAnswers, isOverused };
    }),
  };
}

/** How much of a title or question is quoted. */
const MOST_QUOTED = 50;
const named = ({ title, situation }: Story): string =>
  title.trim() === '' && situation.trim() === '' ? 'A story' : quoted(title.trim() || situation, MOST_QUOTED);
const asked = ({ question }: PreparedAnswer): string =>
  question.trim() === '' ? 'An answer without a question' : quoted(question, MOST_QUOTED);

/** What is missing and what is too much, each in a sentence: gaps first, in the order of the questions, then stories. */
export function wordStoryUse({ unanswered, untold, told }: StoryUse): readonly string[] {
  const all = told.reduce((sum, { answers }) => sum + answers.length, 0);
  const overused = told.find(({ isOverused }) => isOverused);
  const unused = overused === undefined ? undefined : told.find(({ answers }) => answers.length === 0);
  return [
    ...unanswered.map((answer) => `${asked(answer)} has ${isToldWithoutStory(answer) ? '' : 'no story and '}no answer yet.`),
    ...untold.map((answer) => `${asked(answer)} has an answer, but no story that proves it.`),
    ...(overused === undefined
      ? []
      : [
          `${named(overused.story)} is told for ${
            overused.answers.length === all
              ? `all ${countWord(all)} answers`
              : `${countWord(overused.answers.length)} of ${counted(all, 'answer')}`
          }. Find another story for one of them.`,
        ]),
    ...(unused === undefined ? [] : [`${named(unused.story)} is not told at all. Could it go there?`]),
  ];
}
