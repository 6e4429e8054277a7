/** The dates of a review, for the calendar: its day, and the day on which one looks back. */
import { wholeDay, type UnstampedEntry } from '../../lib/calendar-entry.ts';
import { isolated } from '../../lib/text.ts';
import { agreedLines, type Review } from './review.ts';

/** With whom it is, within a sentence: “my director”. */
export const whomInSentence = ({ withWhom }: Pick<Review, 'withWhom'>): string => isolated(withWhom.trim().replace(/^My\b/u, 'my'));

/** What a review is called. */
export function reviewName({ withWhom, employer = '' }: Pick<Review, 'withWhom' | 'employer'>): string {
  const whom = withWhom.trim() === '' ? 'Review' : `Review with ${whomInSentence({ withWhom })}`;
  return employer.trim() === '' ? whom : `${whom}, ${isolated(employer.trim())}`;
}

/** The day of the review and, until that is done, of the look back with what was agreed. Ids stay the same from one file to the next. */
export function reviewDates(review: Review, remindBefore?: readonly number[]): readonly UnstampedEntry[] {
  const { id, heldOn, lookBackOn, doneOn } = review;
  const name = reviewName(review);
  return [
    ...(heldOn === undefined
      ? []
      : [wholeDay(`review-${id}`, name, heldOn, 'The review sheet is in Greenroom, under Wins.', remindBefore)]),
    ...(lookBackOn === undefined || doneOn !== undefined
      ? []
      : [wholeDay(`review-look-${id}`, `Look back: ${name}`, lookBackOn, agreedLines(review).join('\n'), remindBefore)]),
  ];
}
