/**
 * The deck for an interview: what is on each card, looked up where it was written, and how much it counts. One's own words first, then
 * the bank of questions and the playbooks; what is thin is no card, but something to write.
 */
import { isolated, shortened } from '../../lib/text.ts';
import type { PushBack } from '../negotiate/push-backs.ts';
import { hasBetterAnswer } from '../interviews/better-answers.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Asked, OwnAnswer, Story, Strength } from '../interviews/interviews-format.ts';
import { cueLineOf, isWorry } from '../interviews/own-answers.ts';
import { hasTour, type PrepPartName } from '../interviews/thin.ts';
import type { TheirQuestion } from '../their-questions/their-question.ts';
import type { Win } from '../wins/win.ts';
import type { CardKey, CardWeight, OwnCard, Rehearsed } from './rehearsed.ts';

/** One line of the back of a card: what it is, and its words. */
export interface BackLine {
  readonly label?: string;
  readonly text: string;
}

/** A card as it is shown. */
export interface DeckCard {
  readonly id: CardKey;
  readonly weight: CardWeight;
  /** What the cards of its kind are called. */
  readonly group: string;
  readonly front: string;
  /** What to do with the front; `''` where it says so itself. */
  readonly ask: string;
  readonly back: readonly BackLine[];
}

/** Something too thin for a card, and where in the prep file it is written. */
export interface Thin {
  readonly what: string;
  readonly part: PrepPartName;
}

/** The cards of a playbook. */
export interface PlaybookCards {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly { readonly id: string; readonly front: string; readonly back: string }[];
}

/** All that a deck is made of, for one interview or for none. What is not known is left out. */
export interface DeckSources {
  readonly strengths?: readonly Strength[];
  readonly stories?: readonly Story[];
  readonly answers?: readonly OwnAnswer[];
  /** What did not land before, the newest first. */
  readonly asked?: readonly Asked[];
  /** Wins, the newest first. */
  readonly wins?: readonly Win[];
  readonly ownCards?: readonly OwnCard[];
  /** The questions of the bank that are likely, the likeliest first. */
  readonly likely?: readonly TheirQuestion[];
  readonly pushBacks?: readonly PushBack[];
  /** Every playbook. */
  readonly playbooks?: readonly PlaybookCards[];
  /** Names of the playbooks on the path for the evening before, or ticked or answered in. */
  readonly near?: readonly string[];
  /** Names of those that were switched on. */
  readonly switchedOn?: readonly string[];
  /** What is known of the cards: one that was wanted once stays. */
  readonly rehearsed?: readonly Rehearsed[];
}

/** The deck, and what is too thin for it. */
export interface Deck {
  readonly cards: readonly DeckCard[];
  readonly thin: readonly Thin[];
}

/** How many of the likeliest questions count as one's own material. */
const LIKELIEST = 5;
/** How many wins come by themselves; others come where they were wanted. */
const MOST_WINS = 6;
/** A story card asks for its outline: each of its lines is cut here. The whole is told aloud. */
const MOST_OF_STORY = 180;

const filled = (text: string): boolean => text.trim() !== '';
/** The lines that hold something. */
const back = (...lines: readonly (readonly [label: string, text: string])[]): readonly BackLine[] =>
  lines.filter(([, text]) => filled(text)).map(([label, text]) => (label === '' ? { text } : { label, text }));

const LINES = [
  ['opener', 'How do you begin?'],
  ['tourAsk', 'How do you ask to be shown around?'],
  ['nextSteps', 'How do you ask what happens next?'],
  ['closing', 'What do you say last?'],
] as const;

function lineCards(interview: Interview): readonly DeckCard[] {
  return LINES.filter(([name]) => filled(interview[name]) && (name !== 'tourAsk' || hasTour(interview))).map(([name, front]) => ({
    ...{ id: `line:${interview.id}/${name}`, weight: 3, group: 'First and last lines', front, ask: '' },
    back: back(['', interview[name]]),
  }));
}

const hasStory = ({ title, situation, action, result }: Story): boolean => [title, situation, action, result].every(filled);

const storyCard = (story: Story, weight: CardWeight): DeckCard => ({
  ...{ id: `story:${story.id}`, weight, group: 'Stories', front: story.title },
  ask: 'Say it in three lines: where, what you did, what came of it.',
  back: back(
    ['Where', shortened(story.situation, MOST_OF_STORY)],
    ['What I did', shortened(story.action, MOST_OF_STORY)],
    ['What came of it', shortened(story.result, MOST_OF_STORY)],
  ),
});

function pathCards(interview: Interview, { strengths = [], stories = [] }: DeckSources): readonly DeckCard[] {
  const isReady = ({ question, bridge }: Interview['paths'][number]): boolean => filled(question) && filled(bridge);
  return interview.paths.filter(isReady).map((path) => {
    const strength = strengths.find(({ id }) => id === path.strengthId)?.text ?? '';
    const story = stories.find(({ id }) => id === path.storyId)?.title ?? '';
    return {
      ...{ id: `path:${interview.id}/${path.id}`, weight: 3, group: 'Steering paths' },
      front: filled(strength) ? strength : path.question,
      ask: filled(strength) ? 'Which question brings them there, and what is your way back?' : 'What is your way back from their answer?',
      back: back(['You ask', path.question], ['They may say', path.reply], ['Your way back', path.bridge], ['Your story', story]),
    };
  });
}

const answerCard = (answer: OwnAnswer, weight: CardWeight): DeckCard => ({
  ...{ id: `answer:${answer.id}`, weight, group: 'My answers', front: answer.question },
  ask: isWorry(answer) ? 'They may doubt this. What do you say?' : 'They ask. How do you begin?',
  // Where there is only the long one, how it begins.
  back: back(
    ['', filled(answer.line) || !filled(answer.short) ? cueLineOf(answer) : ''],
    ['In half a minute', answer.short],
    ['What proves it', answer.proof ?? ''],
  ),
});

const askedCard = (asked: Asked): DeckCard => ({
  ...{ id: `asked:${asked.id}`, weight: 3, group: 'Answers to say better', front: asked.text },
  ask: 'It did not land last time. What do you say now?',
  back: back(['', asked.better]),
});

const theirCard = (question: TheirQuestion, weight: CardWeight): DeckCard => ({
  ...{ id: `their:${question.id}`, weight, group: 'They may ask', front: question.ask },
  ask: 'What do they listen for?',
  back: [...question.looksFor.map((text) => ({ text })), { label: 'The usual mistake', text: question.trap }],
});

const hasOutcome = (win: Win): boolean => win.isShort !== true && [win.brought, win.after].some(filled);

const winCard = (win: Win): DeckCard => ({
  ...{ id: `win:${win.id}`, weight: 2, group: 'Wins', front: win.what, ask: 'Why you? Say what it brought.' },
  back: back(['', win.brought], ['Before', win.before], ['After', win.after], ['They said', win.said]),
});

const pushBackCard = (one: PushBack): DeckCard => ({
  ...{ id: `push-back:${one.id}`, weight: 2, group: 'When they push back', front: one.they, ask: 'They push back. What do you answer?' },
  back: back(['', one.answer], ['Why', one.why]),
});

const playbookCards = (playbook: PlaybookCards, weight: CardWeight): readonly DeckCard[] =>
  playbook.cards.map((card) => ({
    ...{ id: `playbook:${playbook.id}/${card.id}`, weight, group: playbook.title, front: card.front, ask: '' },
    back: back(['', card.back]),
  }));

const ownCard = (card: OwnCard): DeckCard => ({
  ...{ id: `own:${card.id}`, weight: 3, group: 'Made by hand', front: card.front, ask: '' },
  back: back(['', card.back]),
});

/** What is chosen for this interview and not written to the end. */
function thinParts(interview: Interview, from: DeckSources): readonly Thin[] {
  const { stories = [], asked = [] } = from;
  const words = (text: string): string => `“${isolated(shortened(text, 60))}”`;
  const isChosen = ({ id }: Story): boolean => interview.storyIds.includes(id);
  return [
    ...stories
      .filter((story) => isChosen(story) && filled(story.title) && !hasStory(story))
      .map(({ title, result }) => ({
        what: `${words(title)} ${filled(result) ? 'is not told to the end' : 'has no result yet'}`,
        part: 'stories' as const,
      })),
    ...asked
      .filter(({ better, text }) => !filled(better) && filled(text))
      .map(({ text }) => ({ what: `${words(text)} has no better answer yet`, part: 'answers' as const })),
    ...interview.paths
      .filter(({ question, bridge }) => filled(question) && !filled(bridge))
      .map(({ question }) => ({ what: `${words(question)} has no way back yet`, part: 'steering' as const })),
  ];
}

/** The deck for an interview, or for whatever comes where there is none: the weightiest first, each once. */
export function deckFor(interview: Interview | undefined, from: DeckSources): Deck {
  const { stories = [], answers = [], asked = [], wins = [], likely = [], playbooks = [], near = [], switchedOn = [] } = from;
  const isWanted = (id: string): boolean =>
    (from.rehearsed ?? []).some((card) => card.id === id && (card.shows > 0 || card.weight !== undefined));
  const isTaken = ({ id }: OwnAnswer): boolean =>
    interview === undefined || [...(interview.ownAnswerIds ?? []), ...(interview.fearedIds ?? [])].includes(id);
  const written = answers.filter((answer) => filled(answer.question) && filled(cueLineOf(answer)));
  // What I answer myself takes the place of what the bank says of it.
  const unanswered = likely.filter(({ id }) => !written.some(({ questionId }) => questionId === id));
  const isChosen = ({ id }: Story): boolean => interview?.storyIds.includes(id) ?? true;
  const fullWins = wins.filter(hasOutcome);
  const weightOf = ({ id }: PlaybookCards): CardWeight | undefined => (near.includes(id) ? 2 : switchedOn.includes(id) ? 1 : undefined);
  const cards = [
    ...(interview === undefined ? [] : lineCards(interview)),
    ...(from.ownCards ?? []).filter(({ front }) => filled(front)).map(ownCard),
    ...(interview === undefined ? [] : pathCards(interview, from)),
    ...stories.filter((story) => hasStory(story) && isChosen(story)).map((story) => storyCard(story, 3)),
    ...written.filter(isTaken).map((answer) => answerCard(answer, 3)),
    ...asked.filter(hasBetterAnswer).map(askedCard),
    ...unanswered.slice(0, LIKELIEST).map((question) => theirCard(question, 3)),
    ...written.filter((answer) => !isTaken(answer)).map((answer) => answerCard(answer, 2)),
    ...stories.filter((story) => hasStory(story) && !isChosen(story)).map((story) => storyCard(story, 2)),
    ...fullWins.filter(({ id }, index) => index < MOST_WINS || isWanted(`win:${id}`)).map(winCard),
    ...unanswered.slice(LIKELIEST).map((question) => theirCard(question, 2)),
    ...(from.pushBacks ?? []).map(pushBackCard),
    ...playbooks.flatMap((playbook) => {
      const weight = weightOf(playbook);
      return weight === undefined ? [] : playbookCards(playbook, weight);
    }),
  ].sort((a, b) => b.weight - a.weight);
  return { cards, thin: interview === undefined ? [] : thinParts(interview, from) };
}

/** What is known of each card of a deck, with the weight it has there. */
export function rehearsedDeck(cards: readonly DeckCard[], known: (id: string) => Rehearsed): readonly Rehearsed[] {
  return cards.map(({ id, weight }) => {
    const card = known(id);
    return { ...card, weight: card.weight ?? weight };
  });
}
