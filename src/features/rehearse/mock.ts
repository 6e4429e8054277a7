/**
 * The mock interview: which five questions are asked, and what is asked after each. By written rules: nothing that is said is
 * understood. It brings the bank of questions along: load it only with the screens that need it.
 */
import { likeInBank, countedForBank, myAnswerTo } from '../interviews/bank-answers.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Asked, OwnAnswer, Story } from '../interviews/interviews-format.ts';
import { likelyQuestions } from '../interviews/likely-questions.ts';
import { hasNumber } from '../interviews/story-hints.ts';
import { THEIR_QUESTIONS } from '../interviews/their-questions.ts';
import { cuesIn, readPosting } from '../their-questions/posting-words.ts';
import type { AskedTopic, TheirQuestion } from '../their-questions/their-question.ts';
import type { Mock, MockQuestion } from './sittings.ts';
import type { AloudKind, HowSaid } from './take-words.ts';

/** How long it takes, in minutes, the questions after the questions included. */
export const MOCK_MINUTES = 12;
/** How many mocks in a row repeat no question while others are left. */
const WITHOUT_REPEAT = 3;
/** An answer shorter than this, in seconds, is asked for an example. */
const TOO_SHORT = 25;
/** Chance decides among this many of the likeliest. */
const MOST_LIKELY = 5;

/** What the questions are chosen from. */
export interface MockFrom {
  readonly interview: Interview;
  /** What was asked before, of this person. */
  readonly asked: readonly Asked[];
  /** Earlier mocks, in any order. */
  readonly earlier: readonly Pick<Mock, 'at' | 'questions'>[];
}

/** One that may be asked. */
interface Candidate {
  readonly id: string;
  readonly topic: AskedTopic | undefined;
  readonly asks: readonly string[];
}

const fromBank = ({ id, topic, ask, otherWays }: TheirQuestion): Candidate => ({ id, topic, asks: [ask, ...otherWays] });

/** What is asked first, fourth and last, by topic; the first of them before the others. */
const ABOUT_ME: readonly (readonly AskedTopic[])[] = [['about-you'], ['why-here', 'why-leave', 'ahead']];
const TROUBLE: readonly (readonly AskedTopic[])[] = [
  ['weakness', 'mistakes'],
  ['honesty', 'conflict'],
];
const LAST: readonly (readonly AskedTopic[])[] = [['closing']];
/** These have a place of their own, or belong to the end of a real talk. */
const NOT_IN_THE_MIDDLE: ReadonlySet<AskedTopic | undefined> = new Set([
  ...[ABOUT_ME, TROUBLE, LAST].flat(2),
  'pay',
  'notice',
  'references',
  'gaps',
]);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The five questions: about me, two on what this job needs or what did not land before, one on trouble, and what I want to know. */
export function mockQuestions(from: MockFrom, seed: number): readonly MockQuestion[] {
  const chance = chanceOf(seed);
  const before = from.earlier.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map(({ questions }) => questions.map(({ id }) => id));
  const recent = new Set(before.slice(0, WITHOUT_REPEAT - 1).flat());
  const chosen: Candidate[] = [];
  /** One of the first tier that has one nobody asked lately; where all were, the one not asked for the longest time. */
  const pick = (tiers: readonly (readonly Candidate[])[]): void => {
    const free = tiers.map((tier) => tier.filter(({ id }) => !chosen.some((one) => one.id === id)));
    const fresh = free.map((tier) => tier.filter(({ id }) => !recent.has(id))).find((tier) => tier.length > 0);
    const ago = ({ id }: Candidate): number => before.findIndex((ids) => ids.includes(id));
    const oldest = free
      .flat()
      .toSorted((a, b) => ago(b) - ago(a))
      .slice(0, 1);
    const list = (fresh ?? oldest).slice(0, MOST_LIKELY);
    const found = list[Math.floor(chance() * list.length)];
    if (found !== undefined) chosen.push(found);
  };

  const likely = likelyQuestions(from.interview, { asked: countedForBank(from.asked) }).map(({ question }) => question);
  const byTopics = (topics: readonly AskedTopic[]): readonly (readonly Candidate[])[] =>
    [likely, THEIR_QUESTIONS].map((list) => list.filter(({ topic }) => topics.includes(topic)).map(fromBank));
  const middle = (list: readonly TheirQuestion[]): readonly Candidate[] =>
    list.filter(({ topic }) => !NOT_IN_THE_MIDDLE.has(topic)).map(fromBank);
  const posting = readPosting(from.interview.homework.find(({ id }) => id === 'posting')?.note ?? '');
  const ofPosting = middle(likely.filter(({ cues }) => cuesIn(cues, posting).length > 0));
  const notLanded = from.asked
    .filter(({ landed, text }) => landed === 'no' && text.trim() !== '')
    .toSorted((a, b) => b.order - a.order)
    .map((one): Candidate => {
      const like = likeInBank(one);
      return like === undefined ? { id: `asked:${one.id}`, topic: undefined, asks: [one.text] } : { ...fromBank(like), asks: [one.text] };
    })
    .filter(({ topic }) => !NOT_IN_THE_MIDDLE.has(topic));
  const rest = [middle(likely), middle(THEIR_QUESTIONS)];

  pick(ABOUT_ME.flatMap(byTopics));
  pick([notLanded, ofPosting, ...rest]);
  pick([ofPosting, notLanded, ...rest]);
  pick(TROUBLE.flatMap(byTopics));
  pick(LAST.flatMap(byTopics));
  // What comes last is always the same: at least it is worded differently each time.
  return chosen.map(({ id, topic, asks }) => ({ id, ask: (topic === 'closing' ? asks[before.length % asks.length] : asks[0]) ?? '' }));
}

/** What is at hand when a probe is chosen. */
export interface ProbeFrom {
  readonly answers: readonly OwnAnswer[];
  readonly stories: readonly Story[];
  readonly seed: number;
}

const bankOf = (id: string): TheirQuestion | undefined => THEIR_QUESTIONS.find((one) => one.id === id);

/** What kind of answer a question of a mock wants. */
export function mockKind({ id }: Pick<MockQuestion, 'id'>): AloudKind {
  const topic = bankOf(id)?.topic;
  return topic === 'about-you' ? 'about-me' : topic === 'closing' ? 'short' : 'answer';
}

/** What they ask after an answer of that many seconds: the first rule that holds. */
export function probeFor(question: Pick<MockQuestion, 'id'>, seconds: number, { answers, stories, seed }: ProbeFrom): string {
  const asked = bankOf(question.id);
  if (seconds < TOO_SHORT && asked?.topic !== 'closing') return 'Can you give me an example?';
  const answer = asked === undefined ? undefined : myAnswerTo(asked, answers);
  const story = stories.find(({ id }) => id === answer?.storyId);
  if (story !== undefined && !hasNumber(story.result)) return 'How much was that?';
  const probes = asked?.probes ?? ['What would you do differently today?', 'How did it end?'];
  return probes[Math.abs(seed) % 2] ?? probes[0];
}

/** Seconds spent so far, those on what was asked after the answers too: both are in the {@link MOCK_MINUTES}. */
export const spentOn = (questions: readonly MockQuestion[]): number =>
  questions.reduce((sum, { takeSeconds = 0, probeSeconds = 0 }) => sum + takeSeconds + probeSeconds, 0);

/** The questions that were answered, however briefly. */
export const answeredOf = (questions: readonly MockQuestion[]): readonly MockQuestion[] =>
  questions.filter(({ takeSeconds }) => takeSeconds !== undefined);

/** Seconds from which something counts when the one to repeat is looked for. */
const TOO_LONG = 150;
const LONG_STOP = 4;
const LATE_START = 6;

/** The answer of a mock that is worth saying again, and why; `undefined` where none was given. */
export function oneToRepeat(questions: readonly MockQuestion[]): { readonly question: MockQuestion; readonly why: string } | undefined {
  const said = answeredOf(questions);
  const most = (measure: (one: MockQuestion) => number, over: number): MockQuestion | undefined => {
    const [first] = said.toSorted((a, b) => measure(b) - measure(a));
    return first !== undefined && measure(first) > over ? first : undefined;
  };
  const rules: readonly (readonly [MockQuestion | undefined, string])[] = [
    [said.find(({ askedId }) => askedId !== undefined), 'You marked it yourself.'],
    [most(({ takeSeconds = 0 }) => takeSeconds, TOO_LONG), 'It was the longest. What could go?'],
    [
      most((one) => (mockKind(one) === 'short' ? -Infinity : -(one.takeSeconds ?? 0)), -TOO_SHORT),
      'It was short. Is there an example in it?',
    ],
    [most(({ longestPause = 0 }) => longestPause, LONG_STOP), 'It has the longest stop.'],
    [most(({ firstWordAt = 0 }) => firstWordAt, LATE_START), 'It took longest to begin.'],
    [most(({ longestPause = 0 }) => longestPause, 0), 'All went well. This one has the longest stop.'],
    [said[0], 'All went well. The first one sets the tone.'],
  ];
  const [question, why = ''] = rules.find(([found]) => found !== undefined) ?? [];
  return question === undefined ? undefined : { question, why };
}

/** What was kept of an answer, as {@link HowSaid} has it: its length alone. */
export const saidOf = ({ takeSeconds = 0 }: MockQuestion): HowSaid => ({ length: takeSeconds });
