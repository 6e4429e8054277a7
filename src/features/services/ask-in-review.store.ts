/** From what I do into the next review: work that is in nobody's job description is an ask about scope. */
import { newId, todayIso } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import type { Review } from '../wins/review.ts';
import { $reviews, $begunReview, addReview, changeReview } from '../wins/reviews.store.ts';
import type { Service } from '../wins/service.ts';
import { scopeAskOf } from '../wins/service-week.ts';
import { $wins, isSampleOfWins } from '../wins/wins.store.ts';

/** An ask rests on a few wins; the reader of the review picks others there. */
const MOST_WINS = 3;

/** The review that is next: the earliest that is not held yet, else one without a day. */
function nextReview(isSample: boolean): Review | undefined {
  const today = todayIso();
  return $reviews.get().findLast(({ id, heldOn = today }) => heldOn >= today && isSampleOfWins(id) === isSample);
}

/** Is it asked for in the next review already? */
export function isAskedInReview(service: Service, weekHours: number): boolean {
  const what = scopeAskOf(service, weekHours);
  return nextReview(isSampleOfWins(service.id))?.asks.some((ask) => ask.what === what) === true;
}

/** Asks for it in the next review, or in a new one; can be undone. One that has nothing to ask for changes nothing. */
export function askInReview(service: Service, weekHours: number): void {
  const what = scopeAskOf(service, weekHours);
  if (what === '' || isAskedInReview(service, weekHours)) return;
  act('Ask added to the review', () => {
    const isSample = isSampleOfWins(service.id);
    const wins = $wins.get().filter((win) => win.serviceId === service.id && win.isShort !== true);
    const winIds = wins.slice(0, MOST_WINS).map(({ id }) => id);
    const next = nextReview(isSample);
    const id = next?.id ?? addReview();
    // A new one begins with what the last one left open.
    const asks = (next ?? $begunReview.get())?.asks ?? [];
    changeReview(id, { asks: [...asks, { id: newId(), kind: 'scope', what, gives: '', winIds }] });
  });
}
