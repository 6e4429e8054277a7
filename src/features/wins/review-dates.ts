/** The dates of a review, for the calendar: its day, and the day on which one looks back. */
import { wholeDay, type UnstampedEntry } from '../../lib/calendar-entry.ts';
import { greetedName } from '../../lib/split-person.ts';
import { daysBetween, formatDistance } from '../../lib/dates.ts';
import { capitalized, isolated } from '../../lib/text.ts';
import { agreedLines } from './agreed.ts';
import type { Review } from './review.ts';

/** With whom it is, within a sentence: “my director”. */
export const whomInSentence = ({ withWhom }: Pick<Review, 'withWhom'>): string => isolated(withWhom.trim().replace(/^My\b/u, 'my'));

/** Their name on what is handed to them: not what they are to me. `''` where no name is known. @example 'Ngozi Okafor', for “My director, Ngozi Okafor” */
export const theirName = ({ withWhom, employer }: Pick<Review, 'withWhom' | 'employer'>): string =>
  greetedName(withWhom.trim().replace(/^(?:my|the) [^,(]+[,(]\s*([^)]+)\)?$/iu, '$1'), employer);

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

/** How many days ahead a day of the job or of a review is named, and for how many days after. */
const AHEAD_DAYS = 21;
const LATE_DAYS = 14;
/** How many days before it a day needs attention. */
const CLOSE_DAYS = 2;

/** By when something is due. `on`: an ISO date; `when`: the same in one or two words. */
export interface DueOn {
  readonly on: string;
  readonly when: string;
  readonly needsYou: boolean;
}

/** A look back on a review that is due. */
export interface LookBackDue extends DueOn {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly target: { readonly route: 'review'; readonly id: string; readonly part: 'agreed' };
}

/** A day (an ISO date) as something due; `undefined` where it is not near. */
export function dueOn(day: string | undefined, today: string): DueOn | undefined {
  if (day === undefined) return undefined;
  const days = daysBetween(today, day);
  if (days > AHEAD_DAYS || days < -LATE_DAYS) return undefined;
  return { on: day, when: capitalized(formatDistance(day, today)), needsYou: days <= CLOSE_DAYS };
}

/** The looks back that are due, until each is done. */
export function lookBacksDue(reviews: readonly Review[], today: string): readonly LookBackDue[] {
  return reviews.flatMap((review) => {
    const due = review.doneOn === undefined ? dueOn(review.lookBackOn, today) : undefined;
    if (due === undefined) return [];
    return [
      {
        key: `look-back-${review.id}`,
        what: 'Look back on your review',
        why: isolated(review.agreed.trim().split('\n')[0] ?? '') || 'What was agreed, and what became of it',
        target: { route: 'review', id: review.id, part: 'agreed' } as const,
        ...due,
      },
    ];
  });
}

/** The entries without one of the two that say the same: a review, and on its day the talk made of it. The one that has a time stays. */
export function onceOnItsDay(
  entries: readonly UnstampedEntry[],
  reviews: readonly Pick<Review, 'id' | 'heldOn' | 'talkId'>[],
): readonly UnstampedEntry[] {
  const said = reviews.flatMap(({ id, heldOn, talkId }): readonly string[] => {
    const talk = entries.find((entry) => entry.id === `talk-${talkId ?? ''}`);
    if (heldOn === undefined || talk?.start.slice(0, 10) !== heldOn) return [];
    return [talk.start.length > heldOn.length ? `review-${id}` : talk.id];
  });
  return entries.filter(({ id }) => !said.includes(id));
}
