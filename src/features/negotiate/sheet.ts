/** The negotiation sheet as data: what stands on my copy, on their copy, and on the card for the pocket. */
import { formatDay } from '../../lib/dates.ts';
import { capitalized, counted, isolated, shortened } from '../../lib/text.ts';
import { formatRange, formatRound } from '../../lib/money.ts';
import { worthOfAsk } from '../pay/ask-worth.ts';
import { offerName, type Offer } from '../offers/offer.ts';
import { evidenceChoices, isShown, type EvidenceLine } from '../salary/evidence-on-sheet.ts';
import { evidenceLines, withUnit } from '../salary/findings.ts';
import { saidWords, type Research } from '../salary/research.ts';
import { asksOf, type PlannedAsk } from './asks.ts';
import type { TalkVerdict } from './from-verdict.ts';
import type { Negotiation } from './negotiation.ts';
import { figuresAbove, namesBasePay, offeredIn } from './pay-asks.ts';
import { isProcessAsk, sayProcessAsk } from './process-asks.ts';
import { talkClock, theirClock, type TalkHere } from './talk-time.ts';
import { OPENINGS, openWith } from './push-backs.ts';
import { theirName, whomInSentence } from '../wins/review-dates.ts';
import { isPresentJob, OPENING_AT_WORK } from './talk-at-work.ts';

/** Which sheet. `theirs` never holds floor, target, alternatives, replies, or what was said before. `pocket` is mine, in short. */
export const COPIES = ['mine', 'theirs', 'pocket'] as const;
/** One of {@link COPIES}. */
export type Copy = (typeof COPIES)[number];

/** One ask on the sheet; what is not for this copy is `''`. */
export interface SheetAsk {
  readonly text: string;
  readonly sentence: string;
  readonly reason: string;
  readonly enough: string;
  readonly inReturn: string;
  readonly worth: string;
}

/** Everything that may stand on a sheet, in the order of the page. Empty parts are left out. */
export interface Sheet {
  readonly copy: Copy;
  readonly title: string;
  readonly about: string;
  readonly opening: string;
  readonly asks: readonly SheetAsk[];
  readonly evidence: readonly string[];
  readonly conditions: readonly string[];
  readonly brings: readonly string[];
  readonly questions: readonly string[];
  readonly replies: readonly { readonly they: string; readonly answer: string }[];
  /** For me only, as names with words. */
  readonly mine: readonly (readonly [string, string])[];
  /** Empty lines for notes. */
  readonly lines: number;
  readonly thanks: string;
  /** What does not go on this sheet, in words. */
  readonly leftOut: readonly string[];
}

/** Everything a sheet is made from. */
export interface SheetSource {
  /** On the clock here. */
  readonly negotiation: TalkHere;
  readonly offer: Offer;
  readonly research: Research | undefined;
  /** What the verdict says for this talk. */
  readonly verdict?: TalkVerdict;
  /** ISO date. */
  readonly today: string;
  readonly locale: string;
}

/** A sheet holds this much; a talk with more loses its way. */
export const MOST = { asks: 3, conditions: 4, evidence: 4, brings: 3, questions: 3, replies: 4, lines: 4 } as const;
/** The same for a talk about the present job: as much as the sheet of the review it was made of. */
const MOST_AT_WORK = { ...MOST, asks: 4, brings: 6 } as const;

/** How much the sheet of this talk holds. */
const mostOf = (isAtWork: boolean): { readonly [part in keyof typeof MOST]: number } => (isAtWork ? MOST_AT_WORK : MOST);

const filled = (texts: readonly string[]): readonly string[] => texts.map((text) => text.trim()).filter((text) => text !== '');

/** How many of these the sheet holds: asks, and conditions. */
export function countOnSheet(asks: readonly Pick<PlannedAsk, 'kind'>[]): number {
  const conditions = asks.filter(({ kind }) => kind === 'condition').length;
  return Math.min(asks.length - conditions, MOST.asks) + Math.min(conditions, MOST.conditions);
}

/** The ids of what the sheet has room for, asks and conditions, in order. */
export function idsOnSheet(asks: readonly PlannedAsk[], isAtWork = false): readonly string[] {
  const planned = asks.filter(({ plan }) => !plan.isLeftOut);
  const first = (kind: PlannedAsk['kind'], most: number): readonly string[] =>
    planned
      .filter((ask) => ask.kind === kind)
      .slice(0, most)
      .map(({ plan }) => plan.id);
  return [...first('ask', mostOf(isAtWork).asks), ...first('condition', MOST.conditions)];
}

/** The opening line: the person’s own, else the first suggested one for so many things, asks and conditions. */
export function openingOf(negotiation: Negotiation, count: number): string {
  const [first] = OPENINGS;
  if (negotiation.employer !== undefined) return negotiation.opening.trim() || OPENING_AT_WORK;
  return negotiation.opening.trim() || (first === undefined ? '' : openWith(first, Math.min(count, MOST.asks + MOST.conditions)));
}

function aboutLine({ negotiation, offer, today }: SheetSource, copy: Copy): string {
  const { employer, callOn } = negotiation;
  const whom = copy === 'theirs' && employer !== undefined ? isolated(theirName(negotiation)) : whomInSentence(negotiation);
  const clock = copy === 'theirs' ? theirClock(negotiation) : talkClock(negotiation);
  const when = [callOn === undefined ? '' : formatDay(callOn, today), clock].filter(Boolean).join(', ');
  const call = [whom === '' ? (when === '' ? '' : 'Talk') : `Talk with ${whom}`, when].filter(Boolean).join(', ');
  const reply = offer.respondBy === undefined ? '' : `Answer by ${formatDay(offer.respondBy, today)}`;
  return filled([copy === 'theirs' ? '' : 'My copy', call, reply]).join('. ');
}

/** What an ask is worth to me a year, in words; '' where that cannot be said. */
function worthWords({ offer, locale }: SheetSource, { xcon }: PlannedAsk): string {
  const value = xcon?.worth && worthOfAsk(xcon.worth, offer.pay, locale);
  return value?.state === 'priced' ? formatRange(value.cents, offer.pay?.currency ?? 'USD', locale, formatRound) : '';
}

function askOnSheet(source: SheetSource, copy: Copy, ask: PlannedAsk): SheetAsk {
  const { plan } = ask;
  const isMine = copy !== 'theirs';
  return {
    text: ask.text.trim(),
    // What I will say stands on my copy only.
    sentence: isMine ? ask.sentence : '',
    reason: plan.reason.trim(),
    enough: isMine ? plan.enough.trim() : '',
    inReturn: plan.inReturn.trim(),
    worth: isMine ? worthWords(source, ask) : '',
  };
}

/** A condition as it stands on the sheet, with what goes with it. What I would settle for and my own words stay mine. */
function conditionOnSheet(source: SheetSource, copy: Copy, condition: PlannedAsk): string {
  const { plan, text, sentence } = condition;
  const worth = copy === 'theirs' ? '' : worthWords(source, condition);
  const isMine = copy !== 'theirs';
  const said = isProcessAsk(text) ? (isMine ? sentence : sayProcessAsk(text, plan.tone)) : text.trim();
  const more = filled([
    plan.reason.replace(/[.\s]+$/, ''),
    isMine && plan.enough.trim() !== '' ? `I would settle for: ${isolated(plan.enough.trim())}` : '',
    plan.inReturn.trim() === '' ? '' : `in return: ${isolated(plan.inReturn.trim())}`,
    worth === '' ? '' : `worth ${worth} a year to me`,
  ]);
  return copy === 'pocket' || more.length === 0 ? said : `${said} (${more.join('; ')})`;
}

/** Floor, target and opening in words. What they offer already is not asked for, nor opened with beside a condition on pay. */
function figureWords({ research, offer, locale }: SheetSource, planned: readonly PlannedAsk[]): string {
  if (research === undefined) return '';
  const { floor, target, opening, isReached } = figuresAbove(research, offer.pay);
  const conditions = planned.filter(({ kind }) => kind === 'condition').map(({ text }) => text);
  const say = (words: string, cents: number | undefined): string =>
    cents === undefined ? '' : `${words} ${withUnit(cents, research, locale)}`;
  const words = filled([
    namesBasePay(conditions, offer.pay, locale) ? '' : say('open at', opening),
    say('aim for', target),
    say('floor', floor),
    isReached ? 'the offer reaches your target' : '',
  ]);
  return capitalized(words.join('; '));
}

function forMe(source: SheetSource, copy: Copy, planned: readonly PlannedAsk[]): readonly (readonly [string, string])[] {
  const { negotiation, research, verdict } = source;
  const rows: readonly (readonly [string, string])[] = [
    ['Figures', figureWords(source, planned)],
    ['If they say no', negotiation.alternatives.trim() || (verdict?.fallBack ?? '')],
    ...(copy === 'mine'
      ? ([
          ['Said so far', (research?.said ?? []).map(saidWords).join('; ')],
          ['Goal', negotiation.goal.trim()],
          ['Watch', negotiation.watch.trim()],
        ] as const)
      : []),
  ];
  return rows.filter(([, text]) => text !== '');
}

/** Every line of evidence that could be on their copy, and which are. */
export function evidenceForThem({
  negotiation,
  offer,
  research,
  today,
  locale,
}: SheetSource): readonly (EvidenceLine & { readonly isOn: boolean })[] {
  if (research === undefined) return [];
  const lines = evidenceChoices(research, offeredIn(research, offer.pay), today, locale);
  return lines.map((line) => ({ ...line, isOn: isShown(line, lines, negotiation.evidence) }));
}

/** What is over the limit of a part, in words. */
function over(what: string, texts: readonly string[], most: number, many = `${what}s`): readonly string[] {
  const rest = texts.slice(most);
  return rest.length === 0 ? [] : [`${counted(rest.length, what, many)} (${rest.map((text) => isolated(shortened(text, 50))).join('; ')})`];
}

/** The sheet for one copy. What is for me only is not hidden on theirs: it is not in it. */
export function buildSheet(source: SheetSource, copy: Copy): Sheet {
  const { negotiation, offer, research, today, locale } = source;
  const all = asksOf(negotiation, offer, { ...source.verdict, research, locale });
  const planned = all.filter((ask) => !ask.plan.isLeftOut);
  const stored = new Map(negotiation.asks.map((plan) => [plan.id, plan]));
  const offered = all.filter((ask) => ask.isOffered && stored.get(ask.plan.id)?.isLeftOut !== true).map((ask) => ask.text);
  const asks = planned.filter((ask) => ask.kind === 'ask').map((ask) => askOnSheet(source, copy, ask));
  const conditions = filled(planned.filter((ask) => ask.kind === 'condition').map((ask) => conditionOnSheet(source, copy, ask)));
  const evidence =
    copy === 'pocket' || research === undefined
      ? []
      : copy === 'mine'
        ? evidenceLines(research, today, locale)
        : evidenceForThem(source).flatMap(({ text, isOn }) => (isOn ? [text] : []));
  const brings = filled(negotiation.reasons.map(({ text, proof }) => filled([text, proof]).map(isolated).join(': ')));
  const questions = filled(negotiation.questions.map((question) => question.text));
  const replies = negotiation.replies.filter(({ they, answer }) => filled([they, answer]).length > 0);
  const isMine = copy !== 'theirs';
  const isAtWork = negotiation.employer !== undefined;
  const most = mostOf(isAtWork);
  return {
    copy,
    title: `${isolated(offerName(offer, 0))}: ${isPresentJob(offer) ? 'what I would like us to agree on' : 'what would let me say yes'}`,
    about: aboutLine(source, copy),
    // At work it is said, as in the review it was made of.
    opening: isAtWork && !isMine ? '' : openingOf(negotiation, countOnSheet(planned)),
    asks: asks.slice(0, most.asks),
    evidence: evidence.slice(0, MOST.evidence),
    conditions: conditions.slice(0, MOST.conditions),
    brings: copy === 'pocket' ? [] : brings.slice(0, most.brings),
    questions: copy === 'mine' ? questions.slice(0, MOST.questions) : [],
    replies: isMine ? replies.slice(0, copy === 'pocket' ? 2 : MOST.replies) : [],
    mine: isMine ? forMe(source, copy, planned) : [],
    lines: copy === 'mine' ? MOST.lines : 0,
    thanks: copy === 'theirs' ? 'Thank you for taking the time.' : '',
    leftOut: [
      ...over(
        'ask',
        asks.map((ask) => ask.text),
        most.asks,
      ),
      ...over('condition', conditions, MOST.conditions),
      ...over('ask for what they offer already', offered, 0, 'asks for what they offer already'),
      ...over('line of evidence', evidence, MOST.evidence, 'lines of evidence'),
      ...(copy === 'pocket' ? [] : over('reason', brings, most.brings)),
      ...(copy === 'mine'
        ? [
            ...over('question', questions, MOST.questions),
            ...over(
              'reply',
              replies.map(({ they }) => they),
              MOST.replies,
              'replies',
            ),
          ]
        : []),
    ],
  };
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

/** The sheet as plain text, for the clipboard. Holds what its copy holds, and nothing more. */
export function sheetText(sheet: Sheet): string {
  const asks = sheet.asks.flatMap((ask, index) => [
    `${index + 1}. ${ask.text}`,
    ...filled([
      ask.sentence,
      ask.reason === '' ? '' : `Because: ${ask.reason}`,
      ask.enough === '' ? '' : `I would settle for: ${ask.enough}`,
      ask.inReturn === '' ? '' : `In return: ${ask.inReturn}`,
      ask.worth === '' ? '' : `Worth to me a year: ${ask.worth}`,
    ]).map((line) => `   ${line}`),
  ]);
  return [
    sheet.title,
    ...filled([sheet.about]),
    '',
    ...filled([sheet.opening]),
    ...(asks.length === 0 ? [] : ['', 'I ask for', ...asks]),
    ...section('My yes depends on', sheet.conditions),
    ...section('What this work pays', sheet.evidence),
    ...section('What I bring', sheet.brings),
    ...section('Questions', sheet.questions),
    ...section(
      'If they say',
      sheet.replies.map(({ they, answer }) => `${they} – ${answer}`),
    ),
    ...section(
      'For me only',
      sheet.mine.map(([name, text]) => `${name}: ${text}`),
    ),
    ...(sheet.thanks === '' ? [] : ['', sheet.thanks]),
  ]
    .join('\n')
    .trim();
}
