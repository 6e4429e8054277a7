/** Which questions of the bank are likely in an interview, and why: by the posting, what was asked before, round, channel and role. */
import { cuesIn, readPosting } from '../their-questions/posting-words.ts';
import { ASSISTANT_ROLE_WORDS, rolesIn } from '../their-questions/roles.ts';
import { ASSISTANT_ROLES, type AssistantRole, type AskedTopic, type TheirQuestion } from '../their-questions/their-question.ts';
import { joined } from '../../lib/text.ts';
import { askedWords } from './bank-answers.ts';
import type { Interview } from './interview.ts';
import { notedLike } from './match-asked.ts';
import { isPanel, ROUND_WORDS } from './stage-words.ts';
import { THEIR_QUESTIONS } from './their-questions.ts';

/** A question, and why it is likely, in a sentence. */
export interface LikelyQuestion {
  readonly question: TheirQuestion;
  readonly reason: string;
}

/** What else is known besides the prep file. */
export interface LikelyFrom {
  /** The posting as pasted, where there is one; the notes on it in the prep file are read anyway. */
  readonly posting?: string;
  /** What was asked in one’s earlier interviews, as it was noted. */
  readonly asked?: readonly string[];
}

/** How much each reason counts. What the posting says weighs most; each further word of it a little more. */
const POINTS = {
  posting: 6,
  furtherWord: 1,
  mostFurther: 2,
  askedBefore: 4,
  panel: 4,
  usual: 3,
  round: 2,
  ofItsRole: 2,
  channel: 1,
} as const;
/** With each question that is ahead on the same topic, another topic gets its turn sooner. */
const SAME_TOPIC = 5;
/** At most so many questions about this job come before one that is asked in any. */
const OF_THIS_JOB = 3;
/** They ask about a person’s own past, which no posting tells: likely only where the posting says so. */
const OWN_PAST: ReadonlySet<AskedTopic> = new Set(['gaps']);
/** So many words of the posting are quoted. */
const MOST_QUOTED = 2;

interface Rated extends LikelyQuestion {
  readonly points: number;
  /** The posting has words of it. */
  readonly isInPosting: boolean;
}

/** The kinds of assistant the file is about: by the role, else by the posting; where neither tells, an executive assistant. */
function rolesOf({ role }: Pick<Interview, 'role'>, posting: string): readonly AssistantRole[] {
  const named = [rolesIn(role), rolesIn(posting)].find((roles) => roles.length > 0);
  return named ?? ['executive'];
}

/**
 * The likely questions, the likeliest first: always in the same order for the same file. Topics take turns near the top. One for another
 * kind of assistant comes only where the posting has words that are its alone, or where it was asked before.
 */
export function likelyQuestions(interview: Interview, from: LikelyFrom = {}): readonly LikelyQuestion[] {
  const notes = interview.homework.find(({ id }) => id === 'posting')?.note ?? '';
  const text = `${notes}\n${from.posting ?? ''}`;
  const posting = readPosting(text);
  const roles = rolesOf(interview, text);
  const noted = notedLike(from.asked ?? []);
  const severalListen = isPanel(interview);
  const roleOf = ({ roles: of }: TheirQuestion): AssistantRole | undefined => roles.find((one) => of.includes(one));
  /** Words that speak of questions for this kind of assistant: they make none for another kind likely. */
  const ownCues = new Set(THEIR_QUESTIONS.flatMap((one) => (roleOf(one) === undefined ? [] : one.cues)));

  const rate = (question: TheirQuestion): readonly Rated[] => {
    const role = roleOf(question);
    const words = cuesIn(role === undefined ? question.cues.filter((cue) => !ownCues.has(cue)) : question.cues, posting);
    const before = noted.get(question.id) ?? [];
    const isOfRound = question.stages.includes(interview.round);
    const isOfPanel = role !== undefined && severalListen && question.stages.includes('panel');
    const isOfItsRole = role !== undefined && question.roles.length < ASSISTANT_ROLES.length && !OWN_PAST.has(question.topic);
    const isUsual = role !== undefined && question.isUsual === true;
    const rules: readonly (readonly [holds: boolean, points: number, reason: string])[] = [
      [
        words.length > 0,
        POINTS.posting + Math.min(words.length - 1, POINTS.mostFurther) * POINTS.furtherWord,
        `The posting says ${joined(
          words.slice(0, MOST_QUOTED).map((word) => `“${word}”`),
          'and',
        )}.`,
      ],
      [before.length > 0, POINTS.askedBefore, askedWords(before)],
      [isOfPanel, POINTS.panel, 'Several of them listen.'],
      [isUsual && isOfRound, POINTS.usual, `Often asked in a ${ROUND_WORDS[interview.round]}.`],
      [
        // What the posting says of work that is this kind’s alone comes up in any round.
        isOfItsRole && (isOfRound || words.length > 0),
        POINTS.ofItsRole,
        `${ASSISTANT_ROLE_WORDS[role ?? 'executive']} are often asked this.`.replace(/^./, (first) => first.toUpperCase()),
      ],
    ];
    const holding = rules.filter(([holds]) => holds);
    const [first] = holding;
    if (first === undefined) return [];
    const stage = (isOfRound ? POINTS.round : 0) + (question.stages.includes(interview.channel) ? POINTS.channel : 0);
    return [
      { question, reason: first[2], isInPosting: words.length > 0, points: stage + holding.reduce((sum, [, points]) => sum + points, 0) },
    ];
  };

  return inTurns(THEIR_QUESTIONS.flatMap(rate)).map(({ question, reason }) => ({ question, reason }));
}

/**
 * By points, where a second question on a topic counts for less than the first; those alike stay in the order of the bank. What the
 * posting speaks of takes turns apart from what is asked anyway: neither pushes the other out.
 */
function inTurns(rated: readonly Rated[]): readonly Rated[] {
  const byPoints = (a: Rated, b: Rated): number => b.points - a.points;
  const all = rated.toSorted(byPoints);
  const turns = all
    .map((one, at) => {
      const gives = (other: Rated): boolean => other.question.topic === one.question.topic && other.isInPosting === one.isInPosting;
      return { ...one, points: one.points - all.slice(0, at).filter(gives).length * SAME_TOPIC };
    })
    .sort(byPoints);
  const isOfThisJob = ({ question, isInPosting }: Rated): boolean => isInPosting || question.roles.length < ASSISTANT_ROLES.length;
  return mixed(
    turns.filter(isOfThisJob),
    turns.filter((one) => !isOfThisJob(one)),
  );
}

/** By points; but after some about this job comes one that is asked in any, however much there is to ask: “tell me about yourself”. */
function mixed(ofThisJob: readonly Rated[], ofAny: readonly Rated[]): readonly Rated[] {
  let left = ofThisJob;
  const turns = ofAny.flatMap((any) => {
    const ahead = left.slice(0, OF_THIS_JOB).filter(({ points }) => points >= any.points);
    left = left.slice(ahead.length);
    return [...ahead, any];
  });
  return [...turns, ...left];
}
