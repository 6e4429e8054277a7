/** The first sentences of a verdict: what to do. */
import { formatDay } from '../../lib/dates.ts';
import { capitalized, joined, joinedFirst } from '../../lib/text.ts';
import { fallBackName, type Names } from './named-offers.ts';
import type { Reason } from './reasons.ts';
import type { Accept, KeepLooking, NegotiateOutcome, TooThin } from './table.ts';
import type { Decision } from './verdict.ts';

/** So many offers that stand alike are named in the headline. */
const MOST_EQUALS = 3;

const FEWER = {
  items: 'A yes needs more than two things to weigh.',
  cons: 'No list is complete without a look at the other side.',
} as const;

/** “I read the contract first” is nothing that anybody writes down: it happens. */
const IS_MY_DOING = /^“\u2068?I\b/;

function acceptLines(decision: Accept & Decision, names: Names): readonly string[] {
  const isStay = names.isStay(decision.offerId);
  const take = isStay ? 'Stay where you are' : `Take ${names.offer(decision.offerId)}`;
  const just = `${isStay ? 'Staying' : capitalized(names.offer(decision.offerId))} just clears your line.`;
  const narrow = decision.strength === 'narrow' ? [just] : [];
  if (decision.firstInWriting.length > 0) {
    const said = decision.firstInWriting.map(names.xcon);
    const isEither = names.isEither(decision.firstInWriting);
    const written = said.filter((words) => !IS_MY_DOING.test(words));
    const mine = said.filter((words) => IS_MY_DOING.test(words));
    const first = [
      ...(written.length === 0
        ? []
        : [`${joined(written, isEither ? 'or' : 'and')} ${written.length === 1 || isEither ? 'is' : 'are'} in writing`]),
      ...(mine.length === 0 ? [] : [`this has happened: ${joined(mine, 'and')}`]),
    ];
    return [`${take}, once ${joined(first, 'and')}.`, ...narrow];
  }
  if (decision.afterRefusals) {
    const could = isStay ? 'You could stay where you are.' : `You could take ${names.offer(decision.offerId)}.`;
    const isWaiting = decision.reasons.some(
      (reason) => reason.kind === 'unwilling' && reason.offerId === decision.offerId && reason.isWaiting,
    );
    return [could, `They refused everything you asked${isWaiting ? ' so far' : ''}.`, ...narrow];
  }
  return narrow.length > 0 ? narrow : [`${take}.`];
}

const thinLines = (decision: TooThin, names: Names): readonly string[] => [
  names.isStay(decision.offerId)
    ? 'Before you stay: what could speak against it?'
    : `Before you take ${names.offer(decision.offerId)}: what could speak against it?`,
  FEWER[decision.missing],
];

function lookingLines({ askFirst }: KeepLooking, names: Names): readonly string[] {
  const [first] = askFirst;
  const offerId = first === undefined ? undefined : names.offerOf(first);
  if (first === undefined || offerId === undefined)
    return [
      'Keep looking.',
      `${names.count === 1 ? 'This one' : names.count === 2 ? 'Neither' : 'None'} is ${names.count === 1 ? 'not ' : ''}a yes, and nothing open would change that.`,
    ];
  const same = joined(askFirst.filter((id) => names.offerOf(id) === offerId).map(names.item), 'and');
  const before = names.isStay(offerId) ? 'give up your present job' : `say no to ${names.offer(offerId)}`;
  return [`Before you ${before}: what would make ${same} acceptable?`];
}

function negotiateLines(decision: NegotiateOutcome & Decision, names: Names): readonly string[] {
  const { offerId, asks, equals = [] } = decision;
  const first =
    asks.length === 0
      ? `Do your own part${names.count > 1 ? ` for ${names.offer(offerId)}` : ''} first.`
      : equals.length > 0
        ? `Ask ${equals.length === 1 ? 'both: ' : ''}${joinedFirst([offerId, ...equals].map(names.employer), MOST_EQUALS, 'and')}.`
        : names.isStay(offerId)
          ? 'Negotiate where you are now.'
          : `Negotiate with ${names.employer(offerId)}.`;
  const fallBack = decision.reasons.find((reason) => reason.kind === 'fall-back');
  if (fallBack !== undefined) return [first, `Keep ${fallBackName(names, fallBack.offerId)} to fall back on.`];
  if (decision.reasons.some((reason) => reason.kind === 'too-close')) return [first, 'As they stand, it is too close to call.'];
  if (names.isStay(offerId) && equals.length === 0) return [first, 'As it stands, it is not a yes.'];
  if (names.count === 1) return [first, 'Do not take it as it stands.'];
  return [first, `Take ${names.count === 2 ? 'neither' : 'none'} as it stands.`];
}

function linesOf(decision: Exclude<Decision, { kind: 'nothing-yet' }>, names: Names): readonly string[] {
  switch (decision.kind) {
    case 'accept':
      return acceptLines(decision, names);
    case 'too-thin':
      return thinLines(decision, names);
    case 'keep-looking':
      return lookingLines(decision, names);
    case 'no-clear-winner':
      return ['Too close to call.', 'Find out more before you choose.'];
    case 'negotiate':
      return negotiateLines(decision, names);
  }
}

type Owed = Reason & { readonly kind: 'answer-owed' };

/** An answer they owe: when it is due, or was. */
export function owedWords({ offerId, xconId, dueOn }: Owed, names: Names, today: string): readonly string[] {
  const employer = names.employer(offerId);
  // Where only the job is known, it is not the job that answers.
  const isNamed = employer !== names.offer(offerId);
  const who = names.count === 1 ? 'They' : isNamed ? capitalized(employer) : `${capitalized(employer)}: they`;
  const about = `about ${names.xcon(xconId)} by ${formatDay(dueOn, today)}.`;
  return dueOn < today
    ? [`${who} meant to answer ${about}`, 'One short, friendly question is fine.']
    : [`${who} ${names.count > 1 && isNamed ? 'will answer' : 'answer'} ${about}`];
}

/** The first answer owed on which this verdict waits; `undefined` where it waits for none. */
export function owedFirst(decision: Decision): Owed | undefined {
  if (decision.kind === 'nothing-yet') return undefined;
  const owed = decision.reasons.filter((reason) => reason.kind === 'answer-owed');
  // Where nothing open helps, nothing is waited for.
  if (decision.kind === 'keep-looking') return undefined;
  if (decision.kind === 'no-clear-winner') return owed.find(({ offerId }) => decision.between.includes(offerId));
  const equals = decision.kind === 'negotiate' ? (decision.equals ?? []) : [];
  return owed.find(({ offerId }) => [decision.offerId, ...equals].includes(offerId));
}

/** What is waited for stands before what else to do; where all of it is asked already, in its place. */
function waitingLines(decision: Decision, names: Names, today: string, lines: readonly string[]): readonly string[] {
  const owed = owedFirst(decision);
  if (owed === undefined) return lines;
  const equals = decision.kind === 'negotiate' ? (decision.equals ?? []) : [];
  const wait = owed.dueOn < today || equals.length > 0 ? [] : ['Wait for that first.'];
  const isAllAsked =
    decision.kind === 'negotiate' &&
    decision.asks.length > 0 &&
    equals.length === 0 &&
    decision.asks.every((id) => decision.reasons.some((reason) => reason.kind === 'answer-owed' && reason.xconId === id));
  return [...owedWords(owed, names, today), ...wait, ...(isAllAsked ? lines.slice(1) : lines)];
}

/** What the words of a verdict need to know beside it. */
export interface Around {
  /** Today, as an ISO date. */
  readonly today?: string;
  /** Must-haves that the offer to take is not ticked for, in quotation marks. */
  readonly lacks?: readonly string[];
}

/**
 * The headline of a verdict, a sentence each.
 * @param uneven what to say of lists too unequal to compare
 */
export function headlineOf(
  decision: Decision,
  names: Names,
  { today = '', lacks = [] }: Around = {},
  uneven: readonly string[] = [],
): readonly string[] {
  if (decision.kind === 'nothing-yet') return ['Nothing to weigh yet.'];
  const lines = waitingLines(decision, names, today, linesOf(decision, names));
  const isPair =
    owedFirst(decision) !== undefined || (decision.kind === 'accept' && decision.afterRefusals && decision.firstInWriting.length === 0);
  // What belongs together stays together.
  const [[first = '', ...pair], more] = [lines.slice(0, isPair ? 2 : 1), lines.slice(isPair ? 2 : 1)];
  // A question is a question, weighed or not; and an answer is owed, weighed or not.
  const isSoFar =
    decision.reasons.some((reason) => reason.kind === 'unweighed') && !first.endsWith('?') && owedFirst(decision) === undefined;
  const lacking = decision.kind === 'accept' && lacks.length > 0 ? [`Though it lacks ${joined(lacks, 'and')}, which you must have.`] : [];
  return [isSoFar ? `So far: ${first}` : first, ...pair, ...lacking, ...uneven, ...more];
}
