/** What a person does in a review that reaches further than the review: each is one act. */
import { newId, todayIso } from '../../browser/device.ts';
import { dropUndefined } from '../../lib/list.ts';
import { capitalized, counted } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import { $promises, talks } from '../negotiate/negotiate.store.ts';
import { blankNegotiation, type Negotiation } from '../negotiate/negotiation.ts';
import type { PromiseRecord } from '../negotiate/promises.ts';
import type { Review } from '../wins/review.ts';
import { changeReview } from '../wins/reviews.store.ts';
import { blankWin, type Win } from '../wins/win.ts';
import { wins } from '../wins/wins.store.ts';
import { MOST_PICKED, pickWin } from './picking.ts';
import type { ReviewSource } from './review-sheet.ts';
import { promisesOfReview, talkInStep, talkOfReview, withGranted, type Granted, type PromisesInStep } from './talk-of-review.ts';

/** Keeps a win that is typed in a review, and picks it while there is room. It is kept under Wins too. */
export function addWinToReview({ id, winIds }: Review, what: string, all: readonly Win[]): void {
  if (what.trim() === '') return;
  const win = blankWin(newId(), what.trim(), todayIso());
  act('', () => {
    wins.put(win, wins.whose(id));
    if (winIds.length < MOST_PICKED) changeReview(id, { winIds: pickWin(winIds, win, all) });
  });
}

/** Keeps something that fell short, and owns it in this review. */
export function addShortToReview({ id, shortIds }: Review, what: string): void {
  if (what.trim() === '') return;
  const win: Win = { ...blankWin(newId(), what.trim(), todayIso()), isShort: true };
  act('', () => {
    wins.put(win, wins.whose(id));
    changeReview(id, { shortIds: [...shortIds, win.id] });
  });
}

/** The talk of a review as it is stored; `undefined` where it has none. */
const talkIn = ({ talkId = '' }: Review): Negotiation | undefined => {
  const talk = talks.find(talkId);
  return talk?.type === 'negotiation' ? talk : undefined;
};

/** How the promises of a review differ from what was agreed. */
export const promisesInStep = (review: Review, newOne: () => string = newId): PromisesInStep =>
  promisesOfReview(review, talkIn(review) ?? blankNegotiation(review.talkId ?? ''), $promises.get(), newOne);

const said = (count: number, what: string): string => capitalized(`${counted(count, 'promise')} ${what}`);

/** Makes promises of what was agreed, and takes away those whose line is gone. Says what was done, in words. */
export function keepAgreed({ review }: ReviewSource): string {
  const talkId = review.talkId ?? newId();
  const talk = talkIn(review) ?? {
    ...blankNegotiation(talkId),
    employer: review.employer?.trim() ?? '',
    withWhom: review.withWhom.trim(),
  };
  const { added, changed, gone } = promisesOfReview(review, talk, $promises.get(), newId);
  const words = [
    ...(added.length === 0 ? [] : [said(added.length, 'kept')]),
    ...(changed.length === 0 ? [] : [said(changed.length, 'changed')]),
    ...(gone.length === 0 ? [] : [said(gone.length, 'taken off')]),
  ].join(', ');
  if (words === '') return words;
  act(words, () => {
    const whose = wins.whose(review.id);
    if (talkIn(review) === undefined) talks.put(talk, whose);
    for (const promise of [...changed, ...added]) talks.put(promise, whose);
    for (const { id } of gone) talks.remove(id);
    if (review.talkId !== talkId) changeReview(review.id, { talkId });
  });
  return words;
}

/** Puts the promises into the words of the lines that were corrected. */
export function followAgreed(review: Review): void {
  const { changed } = promisesInStep(review);
  if (changed.length > 0) act('', () => changed.forEach((promise) => talks.put(promise)));
}

/** Moves the day of the look back, and the day of the promises that were due on it. */
export function moveLookBack(review: Review, lookBackOn: string | undefined): void {
  const due = $promises
    .get()
    .filter(({ offerId, order, dueOn }) => offerId === review.talkId && order !== undefined && dueOn === review.lookBackOn);
  act('', () => {
    changeReview(review.id, { lookBackOn });
    for (const promise of due) talks.put(dropUndefined({ ...promise, dueOn: lookBackOn }) as PromiseRecord); // what is undefined is gone
  });
}

/** Notes among what was agreed what was granted in the talk; can be undone. */
export function addGranted(review: Review, granted: readonly Granted[]): void {
  act('Added to what was agreed', () => changeReview(review.id, withGranted(review, granted)));
}

/** Makes a talk of the review, or brings to its talk what was changed since, and returns the id of the talk. */
export function makeTalk(source: ReviewSource): string {
  const { review } = source;
  const talkId = review.talkId ?? newId();
  const talk = talkIn(review);
  act(talk === undefined ? 'Review turned into a talk' : 'Brought to the talk', () => {
    talks.put(talk === undefined ? talkOfReview(talkId, source) : talkInStep(talk, source).talk, wins.whose(review.id));
    if (review.talkId !== talkId) changeReview(review.id, { talkId });
  });
  return talkId;
}
