/** What one asks for in a review, in words: how each kind is called, and how it is said, gently and firmly. */
import { capitalized, joined } from '../../lib/text.ts';
import { plainText } from '../negotiate/ask-shape.ts';
import type { Review, ReviewAsk, ReviewAskKind } from '../wins/review.ts';
import type { Service } from '../wins/service.ts';
import type { Win } from '../wins/win.ts';
import { tellsOutcome } from '../work-lines/outcome.ts';
import { asDone, inReturn, isPlainThing, withPlainStart, withSmallArticle } from './aloud.ts';
import { inOrderOf } from './picking.ts';

interface KindWords {
  readonly name: string;
  /** An example of what to write there. */
  readonly example: string;
  readonly givesExample: string;
  readonly gentle: string;
  readonly firm: string;
}

/** By kind. `gentle` and `firm` are what one says before the ask itself. */
export const ASK_KINDS: Readonly<Record<ReviewAskKind, KindWords>> = {
  pay: {
    name: 'Pay',
    example: 'A figure and a day: “$72,000 a year from January”.',
    givesExample: 'What they can count on: “I go on running both calendars alone”.',
    gentle: 'I’d like to talk about my pay.',
    firm: 'I’d like us to settle my pay.',
  },
  title: {
    name: 'Title',
    example: 'The words on the door: “Senior Executive Assistant”.',
    givesExample: 'What comes with it: “I train whoever joins the desk”.',
    gentle: 'Could we talk about my title? I’d like it to match the work I do.',
    firm: 'It’s time my title matched the work I do.',
  },
  scope: {
    name: 'Scope',
    example: 'What you would take on, or hand over: “The office budget is mine to run”.',
    givesExample: 'What they are rid of: “You sign once a month, and not each order”.',
    gentle: 'Could we talk about what my job covers?',
    firm: 'I’d like us to agree on what my job covers.',
  },
  resources: {
    name: 'Resources',
    example: 'Hands, tools or hours: “A temp for the two weeks of the audit”.',
    givesExample: 'What gets done with it: “The audit closes on the day”.',
    gentle: 'There is something that would help me do this well.',
    firm: 'To keep doing this well, I need some help.',
  },
  training: {
    name: 'Training',
    example: 'A course, a person to learn from, a day for it: “The contract course in March”.',
    givesExample: 'What you do with it: “I check our supplier contracts myself”.',
    gentle: 'I’d like to learn something that would help us both.',
    firm: 'I’d like us to plan some training.',
  },
  date: {
    name: 'A date',
    example: 'When something is decided or looked at: “A decision on the title by June 1”.',
    givesExample: 'What you bring to it: “A page with the figures, a week before”.',
    gentle: 'Could we put a date on the calendar?',
    firm: 'I’d like us to set a date.',
  },
};

/**
 * The ask itself, after the first sentence of its kind. `{ask}` stands for the person’s own words, as they are: unless they are a thing or
 * a figure, they follow a colon, so that no grammar is forced on them.
 */
const ASKED = {
  gentle: { thing: 'I’m thinking of {ask}.', words: 'Here’s what I have in mind: {ask}.' },
  firm: { thing: 'I’m asking for {ask}.', words: 'Here’s what I’m asking for: {ask}.' },
} as const;

/** The words with a period after them, unless they end with that of an abbreviation. */
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

/** How an ask begins, in its tone; `''` where nothing is asked. */
function leadOf(ask: ReviewAsk): string {
  const words = plainText(ask.what);
  if (words === '') return '';
  const tone = ask.tone ?? 'gentle';
  // A function: the words may hold characters that are special in a replacement string.
  const isThing = isPlainThing(ask);
  const asked = ASKED[tone][isThing ? 'thing' : 'words'].replace('{ask}.', () => stopped(isThing ? withSmallArticle(words) : words));
  return `${ASK_KINDS[ask.kind][tone]} ${asked}`;
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
  const gives = inReturn(ask);
  return [
    lead,
    ...resultAloud(inOrderOf(ask.winIds, wins), 'One reason', 'One result I’m proud of'),
    ...(market === '' || ask.kind !== 'pay' ? [] : [`Others pay ${market} for this work.`]),
    ...(gives === '' ? [] : [stopped(gives)]),
  ].join(' ');
}

/** Goals in a row, as one says them; with semicolons where one of them has a comma or an “and” itself. */
function goalsAloud(goals: Review['goals']): string {
  const texts = goals
    .map(({ text }) => plainText(text))
    .filter((text) => text !== '')
    .map(withPlainStart);
  return texts.some((text) => /[,;]|\band\b/i.test(text)) ? texts.join('; ') : joined(texts, 'and');
}

/**
 * The first of the wins as one says it, after a few words: what I did and, where that does not tell it, what came of it. `proud`: the words before what
 * cannot follow “I”. Nothing where nothing is written.
 */
function resultAloud(wins: readonly Win[], lead: string, proud: string): readonly string[] {
  const win = wins.find(({ what }) => plainText(what) !== '');
  if (win === undefined) return [];
  const [what, brought] = [plainText(win.what), plainText(win.brought)];
  const did = asDone(what);
  const said = did === '' ? `${proud}: ${stopped(what)}` : `${lead}: ${stopped(did)}`;
  return brought === '' || tellsOutcome(what) ? [said] : [said, stopped(capitalized(brought))];
}

/** Their goals, as what they said; what I only guess, as that. */
function goalWords({ goals }: Review): readonly string[] {
  const known = goalsAloud(goals.filter(({ isKnown }) => isKnown));
  const guessed = goalsAloud(goals.filter(({ isKnown }) => !isKnown));
  const guess = known === '' ? 'Here is what I think matters most to you' : 'I think this matters to you, too';
  return [
    ...(known === '' ? [] : [`You told me what matters most to you: ${stopped(known)}`]),
    ...(guessed === '' ? [] : [`${guess}: ${stopped(guessed)} Did I get that right?`]),
    ...(known === '' && guessed === '' ? ['I’d like to look back with you, and then ahead.'] : []),
  ];
}

/** The opening sentence: my own words, else made of their goals, the first win and whether there is something to ask. */
export function openingOfReview(review: Review, picked: readonly Win[]): string {
  const own = review.opening?.trim() ?? '';
  if (own !== '') return own;
  const start = 'I’d like to start with one result';
  return [
    ...goalWords(review),
    ...resultAloud(picked, start, `${start} I’m proud of`),
    ...(review.asks.every(({ what }) => what.trim() === '') ? [] : ['After that, I’d like to talk about what comes next.']),
  ].join(' ');
}
