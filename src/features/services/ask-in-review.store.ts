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

/** Is it over? Its day has passed, or it was noted what was agreed. */
const isOver = ({ heldOn, agreed, doneOn }: Review): boolean =>
  doneOn !== undefined || agreed.trim() !== '' || (heldOn !== undefined && heldOn < todayIso());

/** The review that is next: the earliest that is not over, else one without a day. */
function reviewToCome(isSample: boolean): Review | undefined {
  const day = ({ heldOn = '9999-12-31' }: Review): string => heldOn;
  return $reviews
    .get()
    .filter((one) => !isOver(one) && isSampleOfWins(one.id) === isSample)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))[0];
}

/** Where it is asked for in the next review. */
export interface AskedInReview {
  readonly reviewId: string;
  /** The hours or the name were changed since. */
  readonly isOld: boolean;
}

/** Is it asked for in the next review already? By the service, whatever the words; `undefined` where it is not. */
export function askedInReview(service: Service, weekHours: number): AskedInReview | undefined {
  const review = reviewToCome(isSampleOfWins(service.id));
  const what = scopeAskOf(service, weekHours);
  const ask = review?.asks.find((one) => one.serviceId === service.id || one.what === what);
  return review === undefined || ask === undefined ? undefined : { reviewId: review.id, isOld: what !== '' && ask.what !== what };
}

/** Asks for it in the next review, or in a new one; one that is asked for already gets the words of now. Can be undone. One that has nothing to ask for changes nothing. */
export function askInReview(service: Service, weekHours: number): void {
  const what = scopeAskOf(service, weekHours);
  const asked = askedInReview(service, weekHours);
  if (what === '' || asked?.isOld === false) return;
  const isSample = isSampleOfWins(service.id);
  const next = reviewToCome(isSample);
  if (asked !== undefined && next !== undefined) {
    const asks = next.asks.map((ask) => (ask.serviceId === service.id ? { ...ask, what } : ask));
    return act('Ask changed in the review', () => changeReview(next.id, { asks }));
  }
  act('Ask added to the review', () => {
    const wins = $wins.get().filter((win) => win.serviceId === service.id && win.isShort !== true);
    const winIds = wins.slice(0, MOST_WINS).map(({ id }) => id);
    const id = next?.id ?? addReview();
    // A new one begins with what the last one left open.
    const asks = (next ?? $begunReview.get())?.asks ?? [];
    const carried = asks.find(({ serviceId }) => serviceId === service.id);
    const ask = { id: newId(), kind: 'scope', what, gives: carried?.gives ?? '', winIds, serviceId: service.id } as const;
    changeReview(id, { asks: [...asks.filter((one) => one !== carried), ask] });
  });
}
