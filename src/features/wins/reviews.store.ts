/** Reviews as stored, and what a person does with them. */
import { newId } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import { blankReview, type Review } from './review.ts';
import { editRecord, wins } from './wins.store.ts';
import { reviewsIn } from './wins-format.ts';

/** Every review, the next one first; the sample's last. */
export const $reviews = wins.both(reviewsIn);

/** Begins a review of the wins since a day (an ISO date, or `''`) and returns its id: it is stored by its first edit. */
export function addReview(since: string): string {
  const id = newId();
  wins.begin(blankReview(id, since));
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
