/** How kinds of columns, and kinds and statuses of XCons, are called and drawn. */
import { formatShortDay } from '../../lib/dates.ts';
import type { Con, OfferKind, XCon, XConKind, XConStatus } from './offer.ts';
import { isMustChange } from './score.ts';

/** What a column is, in the exports. */
export const OFFER_KIND_WORDS = { offer: 'Offer', stay: 'Staying', possible: 'Possible offer' } as const satisfies Record<
  OfferKind,
  string
>;

export const XCON_KIND_WORDS = { ask: 'Ask', condition: 'Condition', 'own-action': 'Own action' } as const satisfies Record<
  XConKind,
  string
>;

/** What a kind of XCon means for its con, in a sentence or two. */
export function kindHint(kind: XConKind, con: Con): string {
  if (kind === 'own-action') return 'You do it yourself.';
  if (kind === 'condition')
    return con.mustChange ? 'Your yes depends on it.' : 'Your yes depends on it: the con it belongs to becomes one that must change.';
  return isMustChange(con) ? 'They grant it. Its con must change, so your yes depends on it.' : 'They grant it.';
}

/** Whether one XCon of a con settles it, or only all together. */
export const NEEDS_CHOICES = [
  { value: 'any', text: 'any one XCon will do' },
  { value: 'all', text: 'all are needed' },
] as const;

export const STATUS_WORDS = {
  open: 'To ask',
  asked: 'Asked',
  partly: 'Partly',
  granted: 'Granted',
  'in-writing': 'In writing',
  refused: 'Refused',
  planned: 'Not yet',
  done: 'Done',
} as const satisfies Record<XConStatus, string>;

/** A shape for each status; `off` is struck through, `go` is green. */
export const STATUS_LOOKS = {
  open: { icon: 'open', look: 'plain' },
  asked: { icon: 'asked', look: 'plain' },
  partly: { icon: 'asked', look: 'plain' },
  granted: { icon: 'granted', look: 'go' },
  'in-writing': { icon: 'granted', look: 'go' },
  refused: { icon: 'refused', look: 'off' },
  planned: { icon: 'open', look: 'plain' },
  done: { icon: 'granted', look: 'go' },
} as const;

/** The status with its date, where it has one. @example 'Asked May 12' */
export function statusText(xcon: XCon): string {
  const word = STATUS_WORDS[xcon.status];
  const date =
    xcon.status === 'asked'
      ? xcon.askedOn
      : xcon.status === 'open' || xcon.status === 'planned' || xcon.status === 'done'
        ? undefined
        : xcon.answeredOn;
  return date === undefined ? word : `${word} ${formatShortDay(date)}`;
}
