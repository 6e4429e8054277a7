/** Reviews as stored, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { newId, todayIso } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import { nextReview, type Review } from './review.ts';
import { editRecord, wins } from './wins.store.ts';
import { reviewsIn } from './wins-format.ts';

/** Every review, the next one first; the sample's last. */
export const $reviews = wins.both(reviewsIn);

/** The review begun last: it is stored by its first edit. */
export const $begunReview: ReadableAtom<Review | undefined> = computed(wins.$begun, (begun) =>
  begun?.type === 'review' ? begun : undefined,
);

/** Begins a review of the wins since the last one, with what that left open, and returns its id: it is stored by its first edit. One that is still untouched is used again. */
export function addReview(): string {
  const untouched = wins.untouchedId();
  if (untouched !== undefined && untouched === $begunReview.get()?.id) return untouched;
  const id = newId();
  wins.begin(nextReview(id, newId, reviewsIn(wins.$own.get()), todayIso()));
  return id;
}

/** Changes a review; a field set to `undefined` is removed. */
export function changeReview(id: string, change: ChangeOf<Omit<Review, 'id' | 'type'>>): void {
  editRecord(id, 'review', (review) => dropUndefined({ ...review, ...(change as Partial<Review>) }) as typeof review); // what is undefined is gone
}

/** Removes a review; can be undone. Its wins stay. */
export function removeReview(id: string): void {
  if (wins.find(id) !== undefined) act('Review removed', () => wins.remove(id));
}
