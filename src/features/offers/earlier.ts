/** What has moved the score of an offer since its lists were kept: item by item, as a walk from the one score to the other. */
import type { Con, EarlierItem, EarlierLists, Offer, Pro, XCon, XConStatus } from './offer.ts';
import { isMustChange, scoreOffer } from './score.ts';
import { STATUS_WORDS } from './status-words.ts';
import { asCon, type Side } from './worksheet.ts';
import { quoted } from '../../lib/text.ts';

function keptItem({ id, text, weight, mustChange, needs, xcons }: Con): EarlierItem {
  return {
    of: id,
    text,
    weight,
    mustChange,
    needs,
    xcons: xcons.map(({ id: of, kind, text: words, status }) => ({ of, kind, text: words, status })),
  };
}

/** The lists of an offer as they stand, to be kept with it. `on`: ISO date. */
export function listsOf(offer: Offer, on: string, by: EarlierLists['by']): EarlierLists {
  return {
    on,
    by,
    // What a pro keeps out of sight for when it is a con again has no part in the score.
    pros: offer.pros.map(({ id, text, weight }) => keptItem(asCon({ id, text, weight }))),
    cons: offer.cons.map(keptItem),
  };
}

const backItem = ({ of, xcons, ...item }: EarlierItem): Con => ({
  ...item,
  id: of,
  xcons: xcons.map(({ of: id, ...xcon }): XCon => ({ ...xcon, id })),
});

/** The offer with its lists as they were kept. */
function asItWas(offer: Offer, { pros, cons }: EarlierLists): Offer {
  return { ...offer, pros: pros.map(backItem), cons: cons.map(backItem) };
}

/** One thing that changed about a pro or con. */
export type MoveFact =
  | { readonly kind: 'added' | 'removed' | 'must-change' | 'may-stay' | 'any-will-do' | 'all-needed' }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'weight'; readonly from: number; readonly to: number }
  /** A side that is missing: it was not there. */
  | { readonly kind: 'xcon'; readonly text: string; readonly from: XConStatus | undefined; readonly to: XConStatus | undefined };

/** A pro or con that is not as it was, and the scores before and after it on the way. */
export interface Move {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly MoveFact[];
  /** Shares as it stands, 0–100. */
  readonly from: number;
  readonly to: number;
  /** Shares if granted, 0–100. */
  readonly hopedFrom: number;
  readonly hopedTo: number;
}

/** The way from the score that was kept to the score of today. */
export interface WayBetween {
  readonly from: number;
  readonly to: number;
  readonly hopedFrom: number;
  readonly hopedTo: number;
  readonly moves: readonly Move[];
}

function xconFacts(before: Con, after: Con): readonly MoveFact[] {
  const gone = before.xcons.filter(({ id }) => !after.xcons.some((xcon) => xcon.id === id));
  return [
    ...after.xcons.flatMap(({ id, text, status }): readonly MoveFact[] => {
      const from = before.xcons.find((xcon) => xcon.id === id)?.status;
      return from === status ? [] : [{ kind: 'xcon', text, from, to: status }];
    }),
    ...gone.map(({ text, status }): MoveFact => ({ kind: 'xcon', text, from: status, to: undefined })),
  ];
}

interface Placed {
  readonly side: Side;
  readonly item: Pro | Con;
}

function factsBetween(before: Placed | undefined, after: Placed | undefined): readonly MoveFact[] {
  if (before === undefined || after === undefined) return before === after ? [] : [{ kind: after === undefined ? 'removed' : 'added' }];
  const [old, now] = [asCon(before.item), asCon(after.item)];
  const facts: MoveFact[] = [];
  if (before.side !== after.side) facts.push({ kind: 'side', side: after.side });
  if (old.weight !== now.weight) facts.push({ kind: 'weight', from: old.weight, to: now.weight });
  if (before.side !== 'cons' || after.side !== 'cons') return facts;
  if (isMustChange(old) !== isMustChange(now)) facts.push({ kind: isMustChange(now) ? 'must-change' : 'may-stay' });
  if (old.needs !== now.needs && now.xcons.length > 1) facts.push({ kind: now.needs === 'all' ? 'all-needed' : 'any-will-do' });
  return [...facts, ...xconFacts(old, now)];
}

const placed = (offer: Offer): readonly Placed[] => [
  ...offer.pros.map((item) => ({ side: 'pros' as const, item })),
  ...offer.cons.map((item) => ({ side: 'cons' as const, item })),
];

const shares = (offer: Offer): readonly [number, number] => [scoreOffer(offer, 'it-stands').share, scoreOffer(offer, 'if-granted').share];

/**
 * What has changed since the lists were kept: each item in the order of the lists of today, then those that are gone. Each score
 * begins where the one before ends, so that together they lead from the score of then to the score of now.
 */
export function wayFrom(offer: Offer, earlier: EarlierLists): WayBetween {
  const then = asItWas(offer, earlier);
  const [before, after] = [placed(then), placed(offer)];
  const ids = [...new Set([...after, ...before].map(({ item }) => item.id))];
  const moves: Move[] = [];
  let step = then;
  for (const id of ids) {
    const [old, now] = [before, after].map((all) => all.find(({ item }) => item.id === id));
    const facts = factsBetween(old, now);
    const [from, hopedFrom] = shares(step);
    const without = { ...step, pros: step.pros.filter((item) => item.id !== id), cons: step.cons.filter((item) => item.id !== id) };
    step = now === undefined ? without : { ...without, [now.side]: [...without[now.side], now.item] };
    const [to, hopedTo] = shares(step);
    if (facts.length > 0) moves.push({ id, text: (now ?? old)?.item.text ?? '', facts, from, to, hopedFrom, hopedTo });
  }
  const [from, hopedFrom] = shares(then);
  const [to, hopedTo] = shares(offer);
  return { from, to, hopedFrom, hopedTo, moves };
}

const lower = (status: XConStatus): string => STATUS_WORDS[status].toLowerCase();

/** What changed about an item, in words. @example '“No calls after seven”: asked, now granted' */
export function factWords(fact: MoveFact): string {
  switch (fact.kind) {
    case 'added':
      return 'new';
    case 'removed':
      return 'taken off the list';
    case 'side':
      return fact.side === 'pros' ? 'now speaks for it' : 'now speaks against it';
    case 'weight':
      return `weight ${fact.from}, now ${fact.to}`;
    case 'must-change':
      return 'must change now';
    case 'may-stay':
      return 'need not change any more';
    case 'any-will-do':
      return 'any one XCon will do now';
    case 'all-needed':
      return 'all XCons are needed now';
    case 'xcon': {
      const { text, from, to } = fact;
      const name = quoted(text);
      if (to === undefined) return `${name}: taken off`;
      return from === undefined ? `${name}: new, ${lower(to)}` : `${name}: ${lower(from)}, now ${lower(to)}`;
    }
  }
}
