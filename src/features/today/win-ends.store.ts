/** The line about wins among the open ends, at most once a week, and the looks back on reviews. Apart from Today, which loads it only where a win is stored. */
import { computed } from 'nanostores';
import { $today } from '../../browser/clock.ts';
import { winsLine } from '../wins/today-line.ts';
import { lookBacksDue } from '../wins/review-dates.ts';
import { $reviews } from '../wins/reviews.store.ts';
import { $wins, wins } from '../wins/wins.store.ts';
import { lastWinsShown, noteWinsShown } from '../your-data/your-data.store.ts';
import type { OpenEnd } from './open-end.ts';

/** Hands over the line, if there is one, and the looks back that are due, and notes the day on which it is shown. Of the sample nothing is asked. */
export function watchWinEnds(show: (ends: readonly OpenEnd[]) => void): void {
  computed([$wins, $reviews, $today], (all, reviews, today) => ({ all, reviews, today })).subscribe(({ all, reviews, today }) => {
    const last = lastWinsShown();
    // The one of today stays until it is answered, and then there is no other that day.
    const isOn = ({ id }: { readonly id: string }): boolean => !wins.isSample(id) && (last?.on !== today || last.of === id);
    // A look back has its day, as a promise has: it is no line about wins.
    const backs = lookBacksDue(
      reviews.filter(({ id }) => !wins.isSample(id)),
      today,
    ).map((due) => ({ ...due, isOfJob: true }));
    const line = winsLine(all.filter(isOn), reviews.filter(isOn), today, last?.on);
    if (line === undefined) return show(backs);
    noteWinsShown(today, line.id);
    const { about, id, what, why, when } = line;
    const end = { what, why, when, needsYou: false, isOfJob: true };
    if (about === 'win') return show([...backs, { ...end, key: 'wins-win', target: { route: 'wins', id } }]);
    // The talk made of it is the review itself.
    const { talkId, heldOn: on = '' } = reviews.find((one) => one.id === id) ?? {};
    show([
      ...backs,
      {
        ...end,
        key: `review-${id}`,
        target: { route: 'review', id },
        ...(talkId === undefined ? {} : { covers: { key: `talk-${talkId}`, on } }),
      },
    ]);
  });
}
