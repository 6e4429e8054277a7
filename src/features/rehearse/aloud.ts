/** What can be said aloud of a prep file: looked up by the key of its card, never copied. */
import { hasBetterAnswer } from '../interviews/better-answers.ts';
import { cueLineOf, isWorry } from '../interviews/own-answers.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Asked, OwnAnswer, Story } from '../interviews/interviews-format.ts';
import { isolated } from '../../lib/text.ts';
import type { CardKey } from './rehearsed.ts';
import type { AloudKind } from './take-words.ts';

/** Something to say aloud. */
export interface Subject {
  readonly key: CardKey;
  /** What is asked, or what to do. */
  readonly ask: string;
  readonly kind: AloudKind;
  /** My own words for it, to look at first: each with its name, which may be ''. */
  readonly words: readonly (readonly [name: string, text: string])[];
}

/** What subjects are made of: what goes with one prep file. */
export interface AloudFrom {
  readonly interview: Interview | undefined;
  readonly stories: readonly Story[];
  readonly answers: readonly OwnAnswer[];
  /** What was asked before; where a better answer is written, it is among the groups. */
  readonly asked: readonly Asked[];
}

const LINES = [
  ['opener', 'Say your first sentence.'],
  ['closing', 'Say your last sentence.'],
  ['nextSteps', 'Ask what comes next.'],
  ['tourAsk', 'Ask to be shown around.'],
] as const;

const filled = (words: Subject['words']): Subject['words'] => words.filter(([, text]) => text.trim() !== '');

const storySubject = ({ id, title, situation, action, result, shows }: Story): Subject => ({
  key: `story:${id}`,
  ask: title.trim() === '' ? 'Tell your story.' : `Tell the story: ${isolated(title.trim())}`,
  kind: 'story',
  words: filled([
    ['Situation', situation],
    ['What I did', action],
    ['What came of it', result],
    ['What it shows', shows],
  ]),
});

/** The questions of the bank that ask for the person as a whole. */
const ABOUT_ME: readonly string[] = ['about-yourself', 'what-you-are-good-at'];

/** How long an answer is best: as long as it was written for. */
const answerKind = ({ questionId, long, storyId }: OwnAnswer): AloudKind =>
  ABOUT_ME.includes(questionId) ? 'about-me' : storyId !== '' ? 'story' : long.trim() !== '' ? 'answer' : 'short';

const answerSubject = (answer: OwnAnswer): Subject => ({
  key: `answer:${answer.id}`,
  ask: answer.question,
  kind: answerKind(answer),
  words: filled([
    ['In one line', answer.line || cueLineOf(answer)],
    ['In 30 seconds', answer.short],
    ['In 90 seconds', answer.long],
    ['The proof', answer.proof ?? ''],
  ]),
});

const askedSubject = ({ id, text, better }: Asked): Subject => ({
  key: `asked:${id}`,
  ask: text,
  kind: 'short',
  words: filled([['', better]]),
});

/** Everything of a file that can be said aloud, in groups; empty ones are left out. */
export function subjectGroups(from: AloudFrom): readonly { readonly title: string; readonly subjects: readonly Subject[] }[] {
  const { interview, stories, answers, asked } = from;
  const chosen = (story: Story): boolean => interview?.storyIds.includes(story.id) === true;
  const taken = (answer: OwnAnswer): boolean => interview?.ownAnswerIds?.includes(answer.id) === true;
  const first = <T>(list: readonly T[], is: (one: T) => boolean): readonly T[] => [...list.filter(is), ...list.filter((one) => !is(one))];
  const named = answers.filter(({ question }) => question.trim() !== '');
  const groups = [
    {
      title: 'Stories',
      subjects: first(
        stories.filter(({ title, action }) => `${title}${action}`.trim() !== ''),
        chosen,
      ).map(storySubject),
    },
    {
      title: 'My answers',
      subjects: first(
        named.filter((one) => !isWorry(one)),
        taken,
      ).map(answerSubject),
    },
    { title: 'What they may doubt', subjects: named.filter(isWorry).map(answerSubject) },
    { title: 'Answers to say better', subjects: asked.filter(hasBetterAnswer).map(askedSubject) },
    {
      title: 'First and last',
      subjects:
        interview === undefined
          ? []
          : LINES.filter(([name]) => interview[name].trim() !== '').map(([name, ask]): Subject => ({
              key: `line:${interview.id}/${name}`,
              ask,
              kind: 'line',
              words: [['', interview[name]]],
            })),
    },
  ];
  return groups.filter(({ subjects }) => subjects.length > 0);
}

/** The one with this key; `undefined` where it is not there, or no longer. A mock asks what has no better answer yet, too. */
export function subjectFor(key: string, from: AloudFrom): Subject | undefined {
  const grouped = subjectGroups(from).flatMap(({ subjects }) => subjects);
  return [...grouped, ...from.asked.filter(({ text }) => text.trim() !== '').map(askedSubject)].find((one) => one.key === key);
}
