/** The verdict in words. The only place where decisions and reasons are worded. */
import { capitalized, counted, countWord, joined, joinedFirst, quoted } from '../../lib/text.ts';
import { type Offer } from './offer.ts';
import { headlineOf, owedFirst, owedWords, type Around } from './headline.ts';
import { fallBackName, formatShare, namesOfOffers, type Names } from './named-offers.ts';
import type { WhatIf, Reason } from './reasons.ts';
import type { Outcome } from './table.ts';
import type { Decision } from './verdict.ts';

/** A verdict to show: headline sentences, reasons, and what would change it. */
export interface WordedVerdict {
  readonly headline: readonly string[];
  readonly reasons: readonly string[];
  readonly wouldChange: readonly string[];
}

function outcomeWords(outcome: Outcome, names: Names): string {
  switch (outcome.kind) {
    case 'accept':
      return names.isStay(outcome.offerId) ? 'stay where you are' : `take ${names.offer(outcome.offerId)}`;
    case 'too-thin':
      return `look closer at ${names.offer(outcome.offerId)} first`;
    case 'negotiate':
      return outcome.asks.length === 0
        ? `your own part would be enough for ${names.offer(outcome.offerId)}`
        : `negotiate with ${names.employer(outcome.offerId)}`;
    case 'keep-looking':
      return 'keep looking';
    case 'no-clear-winner':
      return `${joined(
        outcome.between.map((id) => fallBackName(names, id)),
        'and',
      )} would be too close to call`;
    case 'nothing-yet':
      return 'there is nothing left to weigh';
  }
}

function changeWords(change: WhatIf, names: Names): string {
  const name = names.offer(change.offerId);
  switch (change.kind) {
    case 'asks-refused':
      return `If ${names.employer(change.offerId)} says no${change.xconIds.length === 1 ? '' : ' to these'}`;
    case 'asks-granted':
      return `If everything still open at ${name} came true`;
    case 'not-done':
      return 'If your own part does not get done';
    case 'item-gone':
      return `If ${names.item(change.itemId)} turned out not to be true`;
    case 'con-settled':
      return `If ${names.item(change.itemId)} no longer counted against ${name}`;
  }
}

/** The line as the person gave it, with at most one decimal. */
const shownLine = (line: number): string => String(Math.round(line * 10) / 10);

function obstacleWords(reason: Reason & { kind: 'blocked' | 'below-line' }, names: Names): string {
  const name = names.offer(reason.offerId);
  if (reason.kind === 'blocked') {
    const named = reason.conIds.slice(0, 2).map(names.item);
    const what = joined(named, 'and');
    return reason.hasWayOut
      ? `${name} is blocked by ${named.length === 1 ? 'a con' : 'cons'} you marked “must change”: ${what}.`
      : `${name} is blocked: ${what} must change, and no open XCon would settle it.`;
  }
  const stands = `${name} stands at ${formatShare(reason.share, reason.line)}, under your line of ${shownLine(reason.line)}`;
  if (reason.hoped >= reason.line) return `${stands}. If every open XCon comes true it reaches ${formatShare(reason.hoped)}.`;
  if (reason.hoped === reason.share) return `${stands}, and nothing open lifts it.`;
  const reaches = `reaches ${formatShare(reason.hoped, reason.line)} at most, under your line of ${shownLine(reason.line)}`;
  return reason.share < reason.line ? `${name} stands at ${formatShare(reason.share)} and ${reaches}.` : `${name} ${reaches}.`;
}

function findOutWords(itemIds: readonly string[], names: Names): string {
  if (itemIds.length === 0) return 'No single weight turns it. Look for what is still missing from the lists.';
  return `Find out more about ${joinedFirst(itemIds.map(names.item), 3, 'and')}. One point more or less on any of them turns it.`;
}

function closeWords(reason: Reason & { kind: 'too-close' }, names: Names): string {
  const [first, second] = reason.offers;
  if (first === undefined || second === undefined) return '';
  if (!reason.isUnderTen)
    return `${names.offer(first.id)} leads ${names.offer(second.id)}, but one weight off by one point would end that lead.`;
  // Rounded apart, 99.6 and 89.8 would look like a lead of ten: then one decimal tells.
  const isRoundedApart = reason.offers.some((offer) => Math.round(first.share) - Math.round(offer.share) >= 10);
  const shown = reason.offers.map(
    (offer) => `${names.offer(offer.id)} ${isRoundedApart ? offer.share.toFixed(1) : formatShare(offer.share)}`,
  );
  return `Too close to call: ${joined(shown, 'and')}. A lead under 10 is no lead.`;
}

function smallWords(reason: Reason & { kind: 'small-things' }, names: Names): string {
  const small = capitalized(counted(reason.count, 'small thing'));
  const verb = reason.count === 1 ? 's' : '';
  const then =
    reason.then.kind === 'too-thin' ? '' : ` Without ${reason.count === 1 ? 'it' : 'them'}: ${outcomeWords(reason.then, names)}.`;
  return reason.outweighed === undefined
    ? `${small} decide${verb} this.${then}`
    : `${small} outweigh${verb} the one you marked highest, ${names.item(reason.outweighed)}.${then}`;
}

/** XCons by name: the first two, and how many more. */
const firstTwo = (xconIds: readonly string[], names: Names): string => joinedFirst(xconIds.map(names.xcon), 2, 'and');

function reasonWords(reason: Reason, names: Names, today: string): string {
  switch (reason.kind) {
    case 'only-acceptable':
      return names.count === 1
        ? `It stands at ${formatShare(reason.share)} of 100, and nothing that must change is open.`
        : `${names.offer(reason.offerId)} is the only one you could say yes to as it stands: ${formatShare(reason.share)} of 100.`;
    case 'clear-lead':
      return `${names.offer(reason.offerId)} leads ${names.offer(reason.overId)} by ${formatShare(reason.share)} to ${formatShare(reason.overShare)}. Changing any one weight by one would not end that.`;
    case 'too-close':
      return closeWords(reason, names);
    case 'blocked':
    case 'below-line':
      return obstacleWords(reason, names);
    case 'nothing-for':
      return `Nothing on your lists speaks for ${names.offer(reason.offerId)} yet.`;
    case 'ask-too':
      return reason.isEqual
        ? `Ask ${names.employer(reason.offerId)} too: ${firstTwo(reason.xconIds, names)}.`
        : `${capitalized(names.offer(reason.offerId))} could become a yes too. Ask there as well: ${firstTwo(reason.xconIds, names)}.`;
    case 'bid-lifts': {
      const ask = reason.asks > 1 ? 'the fewest asks' : 'the smallest ask';
      const what = {
        asking: `Get a yes to ${ask}`,
        'own-actions': 'Do your own part',
        both: `Do your own part, get a yes to ${ask}`,
      }[reason.by];
      const name = names.offer(reason.offerId);
      const [from, to] = [formatShare(reason.from), formatShare(reason.to)];
      const and = `${what}${reason.by === 'both' ? ',' : ''} and`;
      if (from === to) return `${and} the way is clear for ${name}.`;
      return `${and} ${name} goes from ${from} to ${to}: ${reason.isDecided ? 'clearly ahead' : reason.isThin ? 'over your line, with more to look into' : 'enough for a yes'}.`;
    }
    case 'own-actions-suffice':
      return 'There is nothing you have to ask for: what you plan to do yourself is enough.';
    case 'fall-back':
      if (reason.isThin) return `${fallBackName(names, reason.offerId)} is what you fall back on. Look closer at it before you say yes.`;
      return names.isStay(reason.offerId)
        ? 'Your present job is what you fall back on.'
        : `${fallBackName(names, reason.offerId)} is what you fall back on: you could say yes to it as it stands.`;
    case 'open-asks':
      return `Still open, and worth asking for before you say yes: ${firstTwo(reason.xconIds, names)}.`;
    case 'find-out':
      return findOutWords(reason.itemIds, names);
    case 'unwilling':
      return `${capitalized(names.employer(reason.offerId))} has refused ${counted(reason.refused, 'ask')} and granted none${reason.isWaiting ? ' so far' : ''}. ${
        names.isStay(reason.offerId)
          ? 'What is refused now is rarely granted later.'
          : 'An employer who gives nothing while hiring rarely gives more later.'
      } If it feels that way, move on without regret.`;
    case 'own-action-alone':
      return `Only your own part, ${names.xcon(reason.xconId)}, settles ${names.item(reason.conId)}. Will that be enough in a year?`;
    case 'answer-owed':
      return owedWords(reason, names, today).join(' ');
    case 'unweighed':
      return 'Every weight is still the one it began with. Which two matter most? Weigh those first.';
    case 'small-things':
      return smallWords(reason, names);
    case 'lopsided':
      return `${names.offer(reason.moreId)} has ${counted(reason.more, 'item')}, ${names.offer(reason.fewerId)} has ${reason.fewer === 0 ? 'none' : countWord(reason.fewer)}: fill in the shorter list before you trust the scores.`;
    case 'would-change':
      return `${changeWords(reason.change, names)}: ${outcomeWords(reason.then, names)}.`;
    case 'steady':
      return 'No single thing. Take away any one of its heaviest pros, and the answer is the same.';
  }
}

/** With nothing within reach, the heaviest con that nobody has looked for a way out of. */
function wayIn(decision: Decision, offers: readonly Offer[]): readonly string[] {
  if (decision.kind !== 'keep-looking' || decision.askFirst.length > 0) return [];
  const unexplored = offers.flatMap((offer) => (offer.archived ? [] : offer.cons.filter((con) => con.xcons.length === 0)));
  const heaviest = unexplored.reduce<(typeof unexplored)[number] | undefined>(
    (best, con) => (best === undefined || con.weight > best.weight ? con : best),
    undefined,
  );
  return heaviest === undefined
    ? []
    : [`Say what would make ${quoted(heaviest.text)} acceptable. A con without an XCon has no way out yet.`];
}

/** The most reasons of one kind that are worth a sentence each. */
const MOST_OBSTACLES = 2;

/** Puts a decision about these offers into words. */
export function wordDecision(decision: Decision, offers: readonly Offer[], around: Around = {}): WordedVerdict {
  const { today = '' } = around;
  const names = namesOfOffers(offers);
  if (decision.kind === 'nothing-yet') return { headline: headlineOf(decision, names), reasons: [], wouldChange: [] };
  const words = (reason: Reason): string => reasonWords(reason, names, today);
  const isTurn = (reason: Reason): boolean => reason.kind === 'would-change' || reason.kind === 'steady' || reason.kind === 'find-out';
  const isObstacle = (reason: Reason): boolean => ['blocked', 'below-line', 'nothing-for'].includes(reason.kind);
  const owed = owedFirst(decision);
  const obstacles = decision.reasons.filter(isObstacle);
  const hidden = obstacles.slice(obstacles.length > MOST_OBSTACLES + 1 ? MOST_OBSTACLES : MOST_OBSTACLES + 1);
  const unasked = decision.reasons.filter((reason) => reason.kind === 'ask-too').slice(MOST_OBSTACLES);
  const shown = decision.reasons
    .filter((reason) => !isTurn(reason) && ![...hidden, ...unasked].includes(reason) && reason.kind !== 'lopsided' && reason !== owed)
    .map(words);
  const rest = hidden.length > 0 ? [`${capitalized(counted(hidden.length, 'more is', 'more are'))} not a yes as they stand either.`] : [];
  const turns = decision.reasons.filter(isTurn).map(words);
  const uneven = decision.reasons.filter((reason) => reason.kind === 'lopsided').map(words);
  // A name that was cut brings its own full stops.
  // A title in small letters begins a sentence all the same.
  const ended = (sentences: readonly string[]): readonly string[] =>
    sentences.map((sentence) => sentence.replace(/…\.$/, '…').replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase()));
  return {
    headline: ended(headlineOf(decision, names, around, uneven)),
    reasons: ended([...shown, ...rest]),
    wouldChange: ended([...wayIn(decision, offers), ...turns]),
  };
}
