/** The one line of Today about wins: at most once a week, and only where there is something to look at. Never about what was not kept. */
import { daysBetween, formatDistance } from '../../lib/dates.ts';
import { capitalized, quoted } from '../../lib/text.ts';
import { whomInSentence } from './review-dates.ts';
import type { Review } from './review.ts';
import type { Win } from './win.ts';

/** Of a win that is older, the effect may be known. */
const EFFECT_KNOWN_AFTER = 14;
/** How long before a review its sheet is worth a thought. */
const REVIEW_WITHIN = 21;
const WEEK = 7;

/** The line: about which win or review, in words. */
export interface WinsLine {
  readonly about: 'win' | 'review';
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly when: string;
}

/** A win as far as it may be asked about; `letBe`: what the person does not want to be asked again. */
type AskedWin = Win & { readonly letBe?: readonly string[] };

const isAskable = ({ what, happenedOn, effect, isShort, letBe }: AskedWin, today: string): boolean =>
  what.trim() !== '' &&
  effect === undefined &&
  isShort !== true &&
  letBe?.includes('what-came-of-it') !== true &&
  daysBetween(happenedOn, today) > EFFECT_KNOWN_AFTER;

function reviewLine({ id, heldOn = '', withWhom, winIds }: Review, today: string): WinsLine {
  return {
    about: 'review',
    id,
    what: withWhom.trim() === '' ? 'Your review' : `Your review with ${whomInSentence({ withWhom })}`,
    why: winIds.length === 0 ? 'Choose the wins for its sheet' : 'Look through its sheet once more',
    when: capitalized(formatDistance(heldOn, today)),
  };
}

/**
 * The line for a day: the next review within three weeks, else the newest win of more than two weeks without an effect; `undefined` where there is
 * neither, and for six days after it was last shown (`lastShownOn`). All days are ISO dates; a last one that lies ahead, because the clock was
 * set back, does not count.
 */
export function winsLine(
  wins: readonly Win[],
  reviews: readonly Review[],
  now: string,
  lastShownOn: string | undefined,
): WinsLine | undefined {
  const today = now.slice(0, 10);
  const since = lastShownOn === undefined ? WEEK : daysBetween(lastShownOn.slice(0, 10), today);
  if (since > 0 && since < WEEK) return undefined;
  const isNear = ({ heldOn, doneOn }: Review): boolean => {
    const days = heldOn === undefined ? -1 : daysBetween(today, heldOn);
    return doneOn === undefined && days >= 0 && days <= REVIEW_WITHIN;
  };
  const [review] = reviews.filter(isNear).sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1));
  if (review !== undefined) return reviewLine(review, today);
  const [win] = wins.filter((one) => isAskable(one, today)).sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : -1));
  if (win === undefined) return undefined;
  return { about: 'win', id: win.id, what: quoted(win.what, 60), why: 'Do you know by now what came of it?', when: 'When it suits you' };
}
