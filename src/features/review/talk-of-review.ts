/** A review as a talk: what one prepared becomes asks, reasons and an opening for the sheet of a talk and the live call. */
import { normalized } from '../../lib/text.ts';
import { blankNegotiation, blankPlan, type Negotiation } from '../negotiate/negotiation.ts';
import { blankPromise, type PromiseRecord } from '../negotiate/promises.ts';
import { agreedLines } from '../wins/review.ts';
import { beginReviewAsk, openingOfReview } from './ask-words.ts';
import { inOrderOf, MOST_PICKED, winLine } from './picking.ts';
import type { ReviewSource } from './review-sheet.ts';

/** The talk of a review under an id. The ids in it are those of what it is made of, so that it can be made again with what is new. */
export function talkOfReview(id: string, source: ReviewSource): Negotiation {
  const { review, wins, research, today } = source;
  const picked = inOrderOf(review.winIds, wins).slice(0, MOST_PICKED);
  const asks = review.asks.filter(({ what }) => what.trim() !== '');
  return {
    ...blankNegotiation(id),
    employer: review.employer?.trim() ?? '',
    // Without one, the talk takes the first that is written, unless none was chosen.
    ...(research === undefined ? (review.researchId === '' ? { researchId: '' } : {}) : { researchId: research.id }),
    withWhom: review.withWhom.trim(),
    opening: openingOfReview(review, picked),
    alternatives: [review.alternatives?.trim() ?? '', review.floor?.trim() ? `floor: ${review.floor.trim()}` : '']
      .filter(Boolean)
      .join('; '),
    ...(review.heldOn !== undefined && review.heldOn >= today ? { callOn: review.heldOn } : {}),
    asks: asks.map((ask, at) => ({
      ...blankPlan(`review-${ask.id}`, at, ask.what.trim()),
      tone: ask.tone ?? 'gentle',
      sentence: beginReviewAsk(ask),
      reason: inOrderOf(ask.winIds, wins).map(winLine).join('; '),
      inReturn: ask.gives.trim(),
    })),
    reasons: picked.map((win) => ({ id: `review-${win.id}`, text: winLine(win), proof: win.proof.trim() })),
  };
}

/** What was agreed and is no promise of this talk yet, as promises due on the day of the look back. `newId`: an id for each. */
export function promisesOfReview(
  { agreed, withWhom, lookBackOn }: ReviewSource['review'],
  talkId: string,
  promises: readonly PromiseRecord[],
  newId: () => string,
): readonly PromiseRecord[] {
  const known = new Set(promises.filter(({ offerId }) => offerId === talkId).map(({ text }) => normalized(text)));
  return agreedLines({ agreed })
    .filter((line) => !known.has(normalized(line)))
    .map((line) => ({
      ...blankPromise(newId(), talkId, line),
      who: withWhom.trim(),
      ...(lookBackOn === undefined ? {} : { dueOn: lookBackOn }),
    }));
}
