/** The review sheet as data: what is on my copy, and on theirs. */
import { formatDay } from '../../lib/dates.ts';
import { capitalized, counted, inQuotes, isolated, joined, shortened } from '../../lib/text.ts';
import { sayOfPay } from '../negotiate/pay-asks.ts';
import { evidenceChoices, isShown } from '../salary/evidence-on-sheet.ts';
import { amount, withUnit } from '../salary/findings.ts';
import { figuresOf, type Research } from '../salary/research.ts';
import type { Review, ReviewAsk } from '../wins/review.ts';
import { theirName, reviewName } from '../wins/review-dates.ts';
import type { Win } from '../wins/win.ts';
import { ASK_KINDS, beginReviewAsk, gapsOfAsk, openingOfReview, sayGaps } from './ask-words.ts';
import { inOrderOf, MOST_PICKED, winLine } from './picking.ts';

/** Which sheet. `theirs` never holds floor, alternatives, figures, what I say or what others said. */
export type ReviewCopy = 'mine' | 'theirs';

/** A line with what belongs to it; what is not for this copy is `''`. */
export interface WinOnSheet {
  readonly text: string;
  /** Where it can be seen, for me only. */
  readonly proof: string;
  /** What somebody said of it, for me only. */
  readonly said: string;
}

/** Something that fell short, and what I changed. */
export interface ShortOnSheet {
  readonly text: string;
  readonly changed: string;
}

/** One ask; what is not for this copy is `''`. */
export interface ReviewAskOnSheet {
  readonly kind: string;
  readonly text: string;
  readonly sentence: string;
  readonly restsOn: string;
  readonly gives: string;
}

/** Everything on a review sheet, in the order of the page. Empty parts are left out. */
export interface ReviewSheet {
  readonly copy: ReviewCopy;
  readonly title: string;
  readonly about: string;
  readonly opening: string;
  readonly goals: readonly string[];
  readonly wins: readonly WinOnSheet[];
  readonly short: readonly ShortOnSheet[];
  readonly evidence: readonly string[];
  readonly asks: readonly ReviewAskOnSheet[];
  /** For me only, as names with words. */
  readonly mine: readonly (readonly [string, string])[];
  /** The day of the next look, in words; `''`: room to write it. */
  readonly nextLook: string;
  /** Empty lines for notes. */
  readonly lines: number;
  readonly thanks: string;
  /** What does not go on this sheet, in words. */
  readonly leftOut: readonly string[];
}

/** Everything a review sheet is made from. */
export interface ReviewSource {
  readonly review: Review;
  /** Every win there is, those that fell short too. */
  readonly wins: readonly Win[];
  readonly research: Research | undefined;
  /** ISO date. */
  readonly today: string;
  readonly locale: string;
}

/** A sheet holds this much. */
export const MOST_ON_REVIEW = { goals: 3, wins: MOST_PICKED, short: 3, asks: 4, evidence: 2, lines: 4 } as const;

/** What may be said of the market in an ask for pay; never near my floor. */
export function marketOfReview({ research, today, locale }: ReviewSource): string {
  return sayOfPay(research, undefined, today, locale).upTo;
}

/** Is there an ask about pay? Figures are for that alone. */
const asksForPay = ({ asks }: Review): boolean => asks.some(({ kind, what }) => kind === 'pay' && what.trim() !== '');

/** A line of a list with a capital, but for names such as “iPad”. */
const withCapital = (text: string): string => (/^\p{Ll}\S*\p{Lu}/u.test(text) ? text : capitalized(text));

/** The wins of my copy with where to check them and what was said. */
function winOnSheet(win: Win, copy: ReviewCopy): WinOnSheet {
  return {
    text: withCapital(winLine(win)),
    ...(copy === 'theirs' ? { proof: '', said: '' } : { proof: win.proof.trim(), said: inQuotes(win.said) }),
  };
}

function restsOn({ winIds }: ReviewAsk, wins: readonly Win[], shown: readonly Win[]): string {
  const found = inOrderOf(winIds, wins);
  const numbers = found.map((win) => shown.findIndex(({ id }) => id === win.id) + 1).filter((number) => number > 0);
  const others = found.filter((win) => shown.every(({ id }) => id !== win.id)).map(({ what }) => isolated(what.trim()));
  const shownOnes = joined(
    numbers.sort((a, b) => a - b).map((number) => String(number)),
    'and',
  );
  return [...(numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'result' : 'results'} ${shownOnes}`]), ...others].join('; ');
}

function askOnSheet(ask: ReviewAsk, source: ReviewSource, copy: ReviewCopy, shown: readonly Win[]): ReviewAskOnSheet {
  return {
    kind: ASK_KINDS[ask.kind].name,
    text: ask.what.trim(),
    sentence: copy === 'theirs' ? '' : beginReviewAsk(ask),
    restsOn: restsOn(ask, source.wins, shown),
    gives: ask.gives.trim(),
  };
}

/** Floor, target and opening, and what I do after a no. */
function forMe({ review, research, locale }: ReviewSource): readonly (readonly [string, string])[] {
  const figures = research === undefined || !asksForPay(review) ? {} : figuresOf(research);
  const say = (words: string, cents: number | undefined): string =>
    cents === undefined || research === undefined ? '' : `${words} ${withUnit(cents, research, locale)}`;
  const said = [say('open at', figures.opening), say('aim for', figures.target)].filter(Boolean).join('; ');
  const floor = [review.floor?.trim() ?? '', say('', figures.floor).trim()].filter(Boolean).join('; ');
  const rows: readonly (readonly [string, string])[] = [
    ['Figures', said.replace(/^./u, (first) => first.toUpperCase())],
    ['Floor', floor],
    ['If they say no', review.alternatives?.trim() ?? ''],
  ];
  return rows.filter(([, text]) => text !== '');
}

/** What is over the limit of a part, in words. */
function over(texts: readonly string[], most: number, one: string, many = `${one}s`): readonly string[] {
  const rest = texts.slice(most);
  return rest.length === 0 ? [] : [`${counted(rest.length, one, many)} (${rest.map((text) => isolated(shortened(text, 50))).join('; ')})`];
}

function floorOf(research: Research, locale: string): string | undefined {
  const { floor } = figuresOf(research);
  return floor === undefined ? undefined : amount(floor, research, locale);
}

/** The sheet for one copy. What is for me only is not hidden on theirs: it is not in it. An ask that rests on nothing, or gives nothing, is not for them yet. */
export function buildReviewSheet(source: ReviewSource, copy: ReviewCopy): ReviewSheet {
  const { review, wins, research, today, locale } = source;
  const isMine = copy === 'mine';
  const goals = review.goals
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, isKnown }) => `${withCapital(text.trim())}${isKnown ? '' : isMine ? ' (to check)' : ' (did I get that right?)'}`);
  const picked = inOrderOf(review.winIds, wins).filter(({ isShort, what }) => isShort !== true && what.trim() !== '');
  const shown = picked.slice(0, MOST_ON_REVIEW.wins);
  const owned = inOrderOf(review.shortIds, wins).filter(({ isShort, what }) => isShort === true && what.trim() !== '');
  const asked = review.asks.filter(({ what }) => what.trim() !== '');
  const gaps = asked.filter((ask) => gapsOfAsk(ask, wins).length > 0);
  const asks = asked.filter((ask) => isMine || !gaps.includes(ask));
  const lines = research === undefined || !asksForPay(review) ? [] : evidenceChoices(research, undefined, today, locale);
  // A figure that is also my floor would give it away.
  const floorWords = research === undefined ? undefined : floorOf(research, locale);
  const evidence = lines
    .filter((line) => isShown(line, lines, undefined))
    .map(({ text }) => text)
    .filter((text) => isMine || floorWords === undefined || !text.includes(floorWords));
  const { heldOn, since, lookBackOn } = review;
  const reader = theirName(review);
  return {
    copy,
    title: isMine ? reviewName(review) : 'What I brought, and what comes next',
    about: [
      isMine ? 'My copy' : '',
      isMine || reader === '' ? '' : `For ${isolated(reader)}`,
      heldOn === undefined ? '' : formatDay(heldOn, today, locale),
      since === '' ? '' : `Since ${formatDay(since, today, locale)}`,
    ]
      .filter(Boolean)
      .join('. '),
    opening: isMine ? openingOfReview(review, shown) : '',
    goals: goals.slice(0, MOST_ON_REVIEW.goals),
    wins: shown.map((win) => winOnSheet(win, copy)),
    short: owned.slice(0, MOST_ON_REVIEW.short).map(({ what, learned }) => ({
      text: withCapital(what.trim()),
      changed: learned.trim(),
    })),
    evidence: evidence.slice(0, MOST_ON_REVIEW.evidence),
    asks: asks.slice(0, MOST_ON_REVIEW.asks).map((ask) => askOnSheet(ask, source, copy, shown)),
    mine: isMine ? forMe(source) : [],
    nextLook: lookBackOn === undefined ? '' : formatDay(lookBackOn, today, locale),
    lines: isMine ? MOST_ON_REVIEW.lines : 0,
    thanks: isMine ? '' : 'Thank you for taking the time.',
    leftOut: [
      ...over(goals, MOST_ON_REVIEW.goals, 'goal'),
      ...over(
        picked.map(({ what }) => what),
        MOST_ON_REVIEW.wins,
        'win',
      ),
      ...over(
        owned.map(({ what }) => what),
        MOST_ON_REVIEW.short,
        'shortfall',
      ),
      ...over(
        asks.map(({ what }) => what),
        MOST_ON_REVIEW.asks,
        'ask',
      ),
      ...(isMine
        ? []
        : gaps.map((ask) => `${inQuotes(isolated(shortened(ask.what, 50)))}, which still needs ${sayGaps(gapsOfAsk(ask, wins))}`)),
    ],
  };
}

/** The headings of the sheet, in its order. */
export const REVIEW_HEADS = {
  goals: 'What you wanted this year',
  wins: 'What I brought',
  short: 'What fell short, and what I changed',
  evidence: 'What this work pays',
  asks: 'What I’d like to ask for',
  nextLook: 'We talk again on',
} as const;

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines]);

/** The sheet as plain text, for the clipboard. Holds what its copy holds, and nothing more. */
export function reviewSheetText(sheet: ReviewSheet): string {
  const below = (name: string, text: string): readonly string[] => (text === '' ? [] : [`   ${name}${text}`]);
  return [
    sheet.title,
    ...(sheet.about === '' ? [] : [sheet.about]),
    ...(sheet.opening === '' ? [] : ['', sheet.opening]),
    ...section(
      REVIEW_HEADS.goals,
      sheet.goals.map((goal) => `- ${goal}`),
    ),
    ...section(
      REVIEW_HEADS.wins,
      sheet.wins.flatMap(({ text, proof, said }, at) => [`${at + 1}. ${text}`, ...below('Proof: ', proof), ...below('They said: ', said)]),
    ),
    ...section(
      REVIEW_HEADS.short,
      sheet.short.flatMap(({ text, changed }) => [`- ${text}`, ...below('What I changed: ', changed)]),
    ),
    ...section(
      REVIEW_HEADS.asks,
      sheet.asks.flatMap(({ kind, text, sentence, restsOn: rests, gives }) => [
        `- ${kind}: ${text}`,
        ...below('', sentence),
        ...below('Because of ', rests),
        ...below('What you get for it: ', gives),
      ]),
    ),
    ...section(
      REVIEW_HEADS.evidence,
      sheet.evidence.map((line) => `- ${line}`),
    ),
    ...section(
      'For me only',
      sheet.mine.map(([name, text]) => `- ${name}: ${text}`),
    ),
    '',
    `${REVIEW_HEADS.nextLook} ${sheet.nextLook || '____'}`,
    ...(sheet.thanks === '' ? [] : ['', sheet.thanks]),
  ]
    .join('\n')
    .trim();
}
