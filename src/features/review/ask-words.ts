/** What one asks for in a review, in words: how each kind is called, and how it is said, gently and firmly. */
import { counted, joined } from '../../lib/text.ts';
import { plainText } from '../negotiate/ask-shape.ts';
import type { Review, ReviewAsk, ReviewAskKind } from '../wins/review.ts';
import type { Service } from '../wins/service.ts';
import type { Win } from '../wins/win.ts';
import { inOrderOf } from './picking.ts';

interface KindWords {
  readonly name: string;
  /** What could stand there, as an example. */
  readonly example: string;
  readonly givesExample: string;
  readonly gentle: string;
  readonly firm: string;
}

/** By kind. `{ask}` stands for the person’s own words, as they are: they follow a colon, so that no grammar is forced on them. */
export const ASK_KINDS: Readonly<Record<ReviewAskKind, KindWords>> = {
  pay: {
    name: 'Pay',
    example: 'A figure and a day: “$72,000 a year from January”.',
    givesExample: 'What they can count on: “I go on running both calendars alone”.',
    gentle: 'Could we look at my pay together? What I have in mind: {ask}.',
    firm: 'I would like us to settle my pay: {ask}.',
  },
  title: {
    name: 'Title',
    example: 'The words on the door: “Senior Executive Assistant”.',
    givesExample: 'What comes with it: “I train whoever joins the desk”.',
    gentle: 'Could my title follow the work I do by now? What I have in mind: {ask}.',
    firm: 'I would like my title to say what the work is: {ask}.',
  },
  scope: {
    name: 'Scope',
    example: 'What you would take on, or hand over: “The office budget is mine to run”.',
    givesExample: 'What they are rid of: “You sign once a month, and not each order”.',
    gentle: 'Could we talk about what my job covers? What I have in mind: {ask}.',
    firm: 'I would like us to agree on what my job covers: {ask}.',
  },
  resources: {
    name: 'Resources',
    example: 'Hands, tools or hours: “A temp for the two weeks of the audit”.',
    givesExample: 'What gets done with it: “The audit closes on the day”.',
    gentle: 'There is something that would let me do this well. Could we make room for it? {ask}.',
    firm: 'To carry this, there is something I need: {ask}.',
  },
  training: {
    name: 'Training',
    example: 'A course, a person to learn from, a day for it: “The contract course in March”.',
    givesExample: 'What you do with it: “I check our supplier contracts myself”.',
    gentle: 'I would like to learn something that helps us both. Could we plan it? {ask}.',
    firm: 'I would like us to plan this training: {ask}.',
  },
  date: {
    name: 'A date',
    example: 'When something is decided or looked at: “A decision on the title by June 1”.',
    givesExample: 'What you bring to it: “A page with the figures, a week before”.',
    gentle: 'Could we put a day in the calendar? What I have in mind: {ask}.',
    firm: 'I would like us to set a day: {ask}.',
  },
};

/** The words, and a point after them where they do not end with the one of an abbreviation. */
const stopped = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** An ask for what I do already and nobody wrote down, where its share of the week is not known: see `scopeAskOf`. */
export function listedAskOf({ name, hoursAWeek }: Pick<Service, 'name' | 'hoursAWeek'>): string {
  const hours = hoursAWeek === undefined ? '' : `, ${String(hoursAWeek)} ${hoursAWeek === 1 ? 'hour' : 'hours'} a week`;
  return `A place in my job description for what I do already: ${plainText(name)}${hours}`;
}

/** What an ask still lacks: a win it rests on, or something given for it. Until then it would be a demand. */
export type AskGap = 'what' | 'win' | 'gives';

/** What this ask still lacks, in the order in which it is filled in. `wins` are those there are. */
export function gapsOfAsk({ what, gives, winIds }: ReviewAsk, wins: readonly Pick<Win, 'id'>[]): readonly AskGap[] {
  return [
    ...(what.trim() === '' ? (['what'] as const) : []),
    ...(inOrderOf(winIds, wins).length === 0 ? (['win'] as const) : []),
    ...(gives.trim() === '' ? (['gives'] as const) : []),
  ];
}

const GAP_WORDS: Readonly<Record<AskGap, string>> = {
  what: 'what you ask for',
  win: 'a win it rests on',
  gives: 'what they get for it',
};

/** What an ask still lacks, in words; `''` where it lacks nothing. */
export function sayGaps(gaps: readonly AskGap[]): string {
  return joined(
    gaps.map((gap) => GAP_WORDS[gap]),
    'and',
  );
}

/** The first sentence for an ask, in its tone; `''` where nothing is asked. */
function leadOf({ kind, what, tone }: ReviewAsk): string {
  const words = plainText(what);
  if (words === '') return '';
  // A function: the words may hold signs that mean something to a replacement.
  return ASK_KINDS[kind][tone ?? 'gentle'].replace('{ask}.', () => stopped(words));
}

/** What the sheet and the talk say for an ask: my own words, else how it begins; what it rests on and what they get are lines of their own there. */
export function beginReviewAsk(ask: ReviewAsk): string {
  return ask.sentence?.trim() || leadOf(ask);
}

/**
 * What I say for an ask: my own words, else suggested ones: the ask, the win it rests on most, what the market says (for pay), what they get.
 * `market`: “up to $84,000 a year”, or `''`. `''` where nothing is asked.
 */
export function sayReviewAsk(ask: ReviewAsk, wins: readonly Win[], market = ''): string {
  const own = ask.sentence?.trim() ?? '';
  const lead = leadOf(ask);
  if (own !== '' || lead === '') return own;
  const [first = ''] = named(inOrderOf(ask.winIds, wins).map(({ what }) => what));
  const gives = plainText(ask.gives);
  return [
    lead,
    ...(first === '' ? [] : [`It rests on this: ${stopped(first)}`]),
    ...(market === '' || ask.kind !== 'pay' ? [] : [`Others pay ${market} for this work.`]),
    ...(gives === '' ? [] : [`What you get for it: ${stopped(gives)}`]),
  ].join(' ');
}

const named = (texts: readonly string[]): readonly string[] => texts.map(plainText).filter((text) => text !== '');

/** Their goals, as what they said; what I only guess, as that. */
function goalWords({ goals }: Review): readonly string[] {
  const known = named(goals.filter(({ isKnown }) => isKnown).map(({ text }) => text));
  const guessed = named(goals.filter(({ isKnown }) => !isKnown).map(({ text }) => text));
  return [
    ...(known.length === 0 ? [] : [`You asked me to move ${counted(known.length, 'thing')}: ${stopped(known.join('; '))}`]),
    ...(guessed.length === 0
      ? []
      : [
          `${known.length === 0 ? 'As I understand it, this matters most to you' : 'I took it that this matters, too'}: ${stopped(guessed.join('; '))} Please correct me where I am wrong.`,
        ]),
    ...(known.length + guessed.length === 0 ? ['I would like to look back with you, and then ahead.'] : []),
  ];
}

/** The opening sentence: my own words, else made of their goals, the first win and whether there is something to ask. */
export function openingOfReview(review: Review, picked: readonly Win[]): string {
  const own = review.opening?.trim() ?? '';
  if (own !== '') return own;
  const [first] = named(picked.map(({ what }) => what));
  return [
    ...goalWords(review),
    ...(first === undefined ? [] : [`I would like to begin with this result: ${stopped(first)}`]),
    ...(review.asks.every(({ what }) => what.trim() === '')
      ? []
      : ['After that, let us look at what I could take on next, and what it takes.']),
  ].join(' ');
}
