/** The first sentences of a verdict: what to do. */
import { capitalized, joined } from '../../lib/text.ts';
import type { Names } from './named-offers.ts';
import type { Accept, KeepLooking, NegotiateOutcome, TooThin } from './table.ts';
import type { Decision } from './verdict.ts';

const FEWER = { items: 'A yes needs more than two things to weigh.', cons: 'No list is whole without a look at the other side.' } as const;

function acceptLines(decision: Accept, names: Names): readonly string[] {
  const isStay = names.isStay(decision.offerId);
  const take = isStay ? 'Stay where you are' : `Take ${names.offer(decision.offerId)}`;
  const just = `${isStay ? 'Staying' : capitalized(names.offer(decision.offerId))} just clears your line.`;
  const narrow = decision.strength === 'narrow' ? [just] : [];
  if (decision.firstInWriting.length > 0) {
    const what = joined(decision.firstInWriting.map(names.xcon), 'and');
    return [`${take}, once ${what} ${decision.firstInWriting.length === 1 ? 'is' : 'are'} in writing.`, ...narrow];
  }
  if (decision.afterRefusals) {
    const could = isStay ? 'You could stay where you are.' : `You could take ${names.offer(decision.offerId)}.`;
    return [could, 'They refused everything you asked.', ...narrow];
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
  return [`Before you say no to ${names.offer(offerId)}: what would make ${same} acceptable?`];
}

function negotiateLines(decision: NegotiateOutcome & Decision, names: Names): readonly string[] {
  const { offerId, asks, equals = [] } = decision;
  const first =
    asks.length === 0
      ? 'Do your own part first.'
      : equals.length > 0
        ? `Ask ${equals.length === 1 ? 'both: ' : ''}${joined([offerId, ...equals].map(names.employer), 'and')}.`
        : names.isStay(offerId)
          ? 'Negotiate where you are now.'
          : `Negotiate with ${names.employer(offerId)}.`;
  const fallBack = decision.reasons.find((reason) => reason.kind === 'fall-back');
  if (fallBack !== undefined) return [first, `Keep ${names.offer(fallBack.offerId)} to fall back on.`];
  if (decision.reasons.some((reason) => reason.kind === 'too-close')) return [first, 'As they stand, it is too close to call.'];
  if (names.isStay(offerId)) return [first, 'As it stands, it is not a yes.'];
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

/**
 * The headline of a verdict, a sentence each.
 * @param lacks must-haves the offer to take is not ticked for, in quotation marks
 * @param uneven what to say of lists too unequal to compare
 */
export function headlineOf(
  decision: Decision,
  names: Names,
  lacks: readonly string[] = [],
  uneven: readonly string[] = [],
): readonly string[] {
  if (decision.kind === 'nothing-yet') return ['Nothing to weigh yet.'];
  const [first = '', ...more] = linesOf(decision, names);
  // A question is a question, weighed or not.
  const isSoFar = decision.reasons.some((reason) => reason.kind === 'unweighed') && !first.endsWith('?');
  const lacking = decision.kind === 'accept' && lacks.length > 0 ? [`Though it lacks ${joined(lacks, 'and')}, which you must have.`] : [];
  return [isSoFar ? `So far: ${first}` : first, ...lacking, ...uneven, ...more];
}
