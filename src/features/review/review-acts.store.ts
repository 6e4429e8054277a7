/** What a person does in a review that reaches further than the review: each is one act. */
import { newId, todayIso } from '../../browser/device.ts';
import { counted } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import { $promises, negotiationFor, talks } from '../negotiate/negotiate.store.ts';
import { blankNegotiation } from '../negotiate/negotiation.ts';
import { withNewAsks } from '../negotiate/talk-at-work.ts';
import type { Review } from '../wins/review.ts';
import { changeReview } from '../wins/reviews.store.ts';
import { blankWin, type Win } from '../wins/win.ts';
import { wins } from '../wins/wins.store.ts';
import { MOST_PICKED, pickWin } from './picking.ts';
import type { ReviewSource } from './review-sheet.ts';
import { promisesOfReview, talkOfReview } from './talk-of-review.ts';

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

/** Makes promises of what was agreed, and says how many: those that are promises already stay as they are. */
export function keepAgreed({ review }: ReviewSource): number {
  const talkId = review.talkId ?? newId();
  const added = promisesOfReview(review, talkId, $promises.get(), newId);
  if (added.length === 0) return 0;
  act(
    added.length === 1 ? 'Promise kept' : `${counted(added.length, 'promise')} kept`.replace(/^./, (first) => first.toUpperCase()),
    () => {
      const talk = { ...blankNegotiation(talkId), employer: review.employer?.trim() ?? '', withWhom: review.withWhom.trim() };
      const whose = wins.whose(review.id);
      talks.put(withNewAsks(negotiationFor(talkId).employer === undefined ? talk : negotiationFor(talkId), talk), whose);
      for (const promise of added) talks.put(promise, whose);
      if (review.talkId !== talkId) changeReview(review.id, { talkId });
    },
  );
  return added.length;
}

/** Makes a talk of the review, or brings to its talk what is new, and returns the id of the talk. */
export function makeTalk(source: ReviewSource): string {
  const { review } = source;
  const talkId = review.talkId ?? newId();
  act('Review turned into a talk', () => {
    const talk = talkOfReview(talkId, source);
    talks.put(withNewAsks(negotiationFor(talkId).employer === undefined ? talk : negotiationFor(talkId), talk), wins.whose(review.id));
    if (review.talkId !== talkId) changeReview(review.id, { talkId });
  });
  return talkId;
}
