/** Wins and reviews for the tests. */
import { blankReview, type Review } from '../../../src/features/wins/review.ts';
import { blankWin, type Win } from '../../../src/features/wins/win.ts';

/** A win of a day with what is known of it. */
export const someWin = (id: string, what: string, known: Partial<Win> = {}): Win => ({ ...blankWin(id, what, '2026-10-01'), ...known });

/** A review with some fields set. */
export const someReview = (known: Partial<Review> = {}): Review => ({ ...blankReview('r', '2026-06-01'), ...known });
