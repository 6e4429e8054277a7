/** A review on the screen, for the tests of its parts. */
import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach } from 'vitest';
import { goTo, $place } from '../../../src/browser/address.ts';
import { Reviews } from '../../../src/features/review/Reviews.tsx';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';
import type { Review } from '../../../src/features/wins/review.ts';
import { $reviews, addReview, changeReview, removeReview } from '../../../src/features/wins/reviews.store.ts';
import { $services, removeService } from '../../../src/features/wins/services.store.ts';
import { $wins, removeWin } from '../../../src/features/wins/wins.store.ts';
import { flushAll } from '../../../src/storage/persisted.ts';

export const user = userEvent.setup();
export const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));

/** The only review there is. */
export function only(): Review {
  const [review] = $reviews.get();
  if (review === undefined) throw new Error('no review');
  return review;
}

/** Makes a review with what is known of it, shows it with this step open, and gives its id. */
export async function begin(
  known: Parameters<typeof changeReview>[1] = {},
  step: 'reframe' | 'reflect' | 'renegotiate' = 'reframe',
): Promise<string> {
  const id = addReview();
  if (Object.keys(known).length > 0) changeReview(id, known);
  goTo(id);
  render(() => <Reviews base="/" />);
  await screen.findByRole('heading', { level: 1 });
  document.getElementById(`step-${step}`)?.setAttribute('open', '');
  return id;
}

/** Goes to another view of the open review, such as `agreed`. */
export async function view(name: string): Promise<void> {
  goTo(`${$place.get().split('/')[0] ?? ''}/${name}`);
  await screen.findByRole('link', { current: 'page' });
}

/** Nothing is left of the test before. */
export function beginAnew(): void {
  beforeEach(() => {
    goTo('');
    removeSamples('wins');
    for (const service of $services.get()) removeService(service.id);
    for (const review of $reviews.get()) removeReview(review.id);
    for (const win of $wins.get()) removeWin(win.id);
    sessionStorage.clear();
    flushAll();
  });
  afterEach(cleanup);
}
