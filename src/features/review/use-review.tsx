import { createMemo, type Accessor } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { isUntouchedResearch, type ResearchRecord } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import type { Review } from '../wins/review.ts';
import { $reviews, changeReview } from '../wins/reviews.store.ts';
import type { Win } from '../wins/win.ts';
import { $wins, isSampleOfWins } from '../wins/wins.store.ts';
import { marketOfReview, type ReviewSource } from './review-sheet.ts';

/** Everything about one review, as it is now. */
export interface ReviewFile {
  readonly review: Accessor<Review>;
  readonly change: (part: Parameters<typeof changeReview>[1]) => void;
  /** The wins that may go with it: one’s own with one’s own review, the sample’s with the sample. */
  readonly wins: Accessor<readonly Win[]>;
  /** The other reviews. */
  readonly others: Accessor<readonly Review[]>;
  /** The salary checks that may go with it, the newest first. */
  readonly researches: Accessor<readonly ResearchRecord[]>;
  readonly source: Accessor<ReviewSource>;
  /** What may be said of the market; `''` where nothing can. */
  readonly market: Accessor<string>;
}

/** The review with what it is made from. */
export function useReview(review: Accessor<Review>): ReviewFile {
  const today = createToday();
  const all = useStore($wins);
  const checks = useStore($researches);
  const reviews = useStore($reviews);
  const others = createMemo(() => reviews().filter(({ id }) => id !== review().id));
  const isSample = createMemo(() => isSampleOfWins(review().id));
  const wins = createMemo(() => all().filter(({ id }) => isSampleOfWins(id) === isSample()));
  const researches = createMemo(() =>
    checks()
      .filter((one) => isSampleResearch(one.id) === isSample() && !isUntouchedResearch(one))
      .sort((a, b) => b.updatedAt - a.updatedAt),
  );
  const source = createMemo((): ReviewSource => {
    const { researchId } = review();
    const research = researchId === '' ? undefined : (researches().find(({ id }) => id === researchId) ?? researches()[0]);
    return { review: review(), wins: wins(), research, today: today(), locale: deviceLocales()[0] ?? 'en-US' };
  });
  return {
    review,
    change: (part) => changeReview(review().id, part),
    wins,
    others,
    researches,
    source,
    market: () => marketOfReview(source()),
  };
}
