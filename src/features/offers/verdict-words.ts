/** The verdict in words. The only place where decisions and reasons are worded. */
import { capitalized, counted, countWord, isolated, joined, quoted, shortened } from '../../lib/text.ts';
import { inOrder, type Offer, xconsOf } from './offer.ts';
import { columnNames } from './named-offers.ts';
import type { WhatIf, Reason } from './reasons.ts';
import type { Outcome } from './table.ts';
import type { Decision } from './verdict.ts';
import { findItem } from './worksheet.ts';

/** A verdict to show: headline sentences, reasons, and what would change it. */
export interface WordedVerdict {
  readonly headline: readonly string[];
  readonly reasons: readonly string[];
  readonly wouldChange: readonly string[];
}

/** How offers and their items are called in a sentence. */
export interface Names {
  readonly offer: (id: string) => string;
  /** The other side of the table: the company where it is known. */
  readonly employer: (id: string) => string;
  readonly item: (id: string) => string;
  readonly xcon: (id: string) => string;
  readonly isStay: (id: string) => boolean;
  readonly count: number;
}

/** A name longer than this is cut in a sentence. */
const LONGEST_NAME = 32;

/** Names for these offers; archived ones are left out of the count. */
export function namesOfOffers(offers: readonly Offer[]): Names {
  const row = inOrder(offers.filter((offer) => !offer.archived));
  const names = columnNames(row);
  // A full stop at the end of a name (Acme Inc.) would double the one of the sentence.
  const inSentence = (name: string): string => isolated(shortened(name, LONGEST_NAME).replace(/\.+$/, ''));
  const nameOf = (id: string): string => inSentence(names.get(id) ?? 'This offer');
  return {
    offer: nameOf,
    employer: (id) => {
      const offer = row.find((other) => other.id === id);
      if (offer?.kind === 'stay') return 'your present employer';
      const company = offer?.company.trim() ?? '';
      const isOnly = row.every((other) => other === offer || other.company.trim() !== company);
      return company !== '' && isOnly ? inSentence(company) : nameOf(id);
    },
    item: (id) => quoted(findItem(row, id)?.item.text ?? ''),
    xcon: (id) => quoted(row.flatMap(xconsOf).find(({ xcon }) => xcon.id === id)?.xcon.text ?? ''),
    isStay: (id) => row.some((offer) => offer.id === id && offer.kind === 'stay'),
    count: row.length,
  };
}

/** A share as shown: whole, but with one decimal where rounding would put it on the wrong side of `limit`. */
export function formatShare(share: number, limit?: number): string {
  const whole = Math.round(share);
  return limit !== undefined && share < limit && whole >= limit ? (Math.floor(share * 10) / 10).toFixed(1) : String(whole);
}

function outcomeWords(outcome: Outcome, names: Names): string {
  switch (outcome.kind) {
    case 'accept':
      return names.isStay(outcome.offerId) ? 'stay where you are' : `take ${names.offer(outcome.offerId)}`;
    case 'negotiate':
      return outcome.asks.length === 0
        ? `do your own part for ${names.offer(outcome.offerId)}`
        : `negotiate with ${names.employer(outcome.offerId)}`;
    case 'keep-looking':
      return 'keep looking';
    case 'no-clear-winner':
      return `${joined(outcome.between.map(names.offer), 'and')} would be too close to call`;
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
      return `If ${names.item(change.itemId)} no longer stood against ${name}`;
  }
}

/** The line as the person gave it, with at most one decimal. */
const shownLine = (line: number): string => String(Math.round(line * 10) / 10);

function obstacleWords(reason: Reason & { kind: 'blocked' | 'below-line' }, names: Names): string {
  const name = names.offer(reason.offerId);
  if (reason.kind === 'blocked') {
    const what = joined(reason.conIds.slice(0, 2).map(names.item), 'and');
    return reason.hasWayOut
      ? `${name} is blocked: you said ${what} must change.`
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
  const more = itemIds.length > 3 ? `, and ${countWord(itemIds.length - 3)} more` : '';
  return `Find out more about ${joined(itemIds.slice(0, 3).map(names.item), more === '' ? 'and' : 'or')}${more}. One point more or less on any of them turns it.`;
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

function reasonWords(reason: Reason, names: Names): string {
  switch (reason.kind) {
    case 'only-acceptable':
      return names.count === 1
        ? `It stands at ${formatShare(reason.share)} of 100, and nothing that must change is open.`
        : `${names.offer(reason.offerId)} is the only one you could say yes to as it stands: ${formatShare(reason.share)} of 100.`;
    case 'clear-lead':
      return `${names.offer(reason.offerId)} leads ${names.offer(reason.overId)} by ${formatShare(reason.share)} to ${formatShare(reason.overShare)}. No single weight off by one would end that.`;
    case 'too-close':
      return closeWords(reason, names);
    case 'blocked':
    case 'below-line':
      return obstacleWords(reason, names);
    case 'bid-lifts': {
      const who = {
        asking: 'A yes to the smallest ask',
        'own-actions': 'Your own part',
        both: 'Your own part and a yes to the smallest ask',
      }[reason.by];
      const ending = reason.by === 'both' ? '' : 's';
      const [from, to] = [formatShare(reason.from), formatShare(reason.to)];
      if (from === to) return `${who} clear${ending} the way for ${names.offer(reason.offerId)}.`;
      return `${who} take${ending} ${names.offer(reason.offerId)} from ${from} to ${to}${reason.isDecided ? ', clearly ahead' : ': enough for a yes'}.`;
    }
    case 'own-actions-suffice':
      return 'There is nothing you have to ask for: what you plan to do yourself is enough.';
    case 'fall-back':
      return names.isStay(reason.offerId)
        ? 'Staying where you are is what you fall back on.'
        : `${names.offer(reason.offerId)} is what you fall back on: you could say yes to it as it stands.`;
    case 'open-asks':
      return `Still open, and worth asking for before you say yes: ${joined(reason.xconIds.slice(0, 2).map(names.xcon), 'and')}${reason.xconIds.length > 2 ? `, and ${countWord(reason.xconIds.length - 2)} more` : ''}.`;
    case 'find-out':
      return findOutWords(reason.itemIds, names);
    case 'unwilling':
      return `${capitalized(names.employer(reason.offerId))} has refused ${counted(reason.refused, 'request')} and granted none. Who gives nothing while hiring rarely gives more later.`;
    case 'lopsided':
      return `${names.offer(reason.moreId)} has ${counted(reason.more, 'item')}, ${names.offer(reason.fewerId)} has ${reason.fewer === 0 ? 'none' : countWord(reason.fewer)}. Fill in the shorter list before you trust the scores.`;
    case 'would-change':
      return `${changeWords(reason.change, names)}: ${outcomeWords(reason.then, names)}.`;
    case 'steady':
      return 'No single thing: it holds without any one of its heaviest pros.';
  }
}

function headlineOf(decision: Decision, names: Names): readonly string[] {
  switch (decision.kind) {
    case 'nothing-yet':
      return ['Nothing to weigh yet.'];
    case 'accept':
      return names.isStay(decision.offerId) ? ['Stay where you are.'] : [`Take ${names.offer(decision.offerId)}.`];
    case 'keep-looking':
      return [
        'Keep looking.',
        `${names.count === 1 ? 'This one' : names.count === 2 ? 'Neither' : 'None'} is ${names.count === 1 ? 'not ' : ''}a yes, and nothing open would change that.`,
      ];
    case 'no-clear-winner':
      return ['Too close to call.', 'Find out more before you choose.'];
    case 'negotiate': {
      const first =
        decision.asks.length === 0
          ? 'Do your own part first.'
          : names.isStay(decision.offerId)
            ? 'Negotiate where you are now.'
            : `Negotiate with ${names.employer(decision.offerId)}.`;
      const fallBack = decision.reasons.find((reason) => reason.kind === 'fall-back');
      if (fallBack !== undefined) return [first, `Keep ${names.offer(fallBack.offerId)} to fall back on.`];
      if (decision.reasons.some((reason) => reason.kind === 'too-close')) return [first, 'As they stand, it is too close to call.'];
      if (names.isStay(decision.offerId)) return [first, 'As it stands, it is not a yes.'];
      if (names.count === 1) return [first, 'Do not take it as it stands.'];
      return [first, `Take ${names.count === 2 ? 'neither' : 'none'} as it stands.`];
    }
  }
}

/** With nothing within reach, the heaviest con that nobody has looked for a way out of. */
function wayIn(decision: Decision, offers: readonly Offer[]): readonly string[] {
  if (decision.kind !== 'keep-looking') return [];
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
export function wordDecision(decision: Decision, offers: readonly Offer[]): WordedVerdict {
  const names = namesOfOffers(offers);
  if (decision.kind === 'nothing-yet') return { headline: headlineOf(decision, names), reasons: [], wouldChange: [] };
  const isTurn = (reason: Reason): boolean => reason.kind === 'would-change' || reason.kind === 'steady' || reason.kind === 'find-out';
  const isObstacle = (reason: Reason): boolean => reason.kind === 'blocked' || reason.kind === 'below-line';
  const obstacles = decision.reasons.filter(isObstacle);
  const hidden = obstacles.slice(obstacles.length > MOST_OBSTACLES + 1 ? MOST_OBSTACLES : MOST_OBSTACLES + 1);
  const shown = decision.reasons
    .filter((reason) => !isTurn(reason) && !hidden.includes(reason))
    .map((reason) => reasonWords(reason, names));
  const rest = hidden.length > 0 ? [`${capitalized(counted(hidden.length, 'more is', 'more are'))} not a yes as they stand either.`] : [];
  const turns = decision.reasons.filter(isTurn).map((reason) => reasonWords(reason, names));
  return { headline: headlineOf(decision, names), reasons: [...shown, ...rest], wouldChange: [...wayIn(decision, offers), ...turns] };
}
