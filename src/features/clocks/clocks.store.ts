/** Everything with a date, as stored: one’s own, or the sample while there is nothing of one’s own. */
import { computed, type ReadableAtom } from 'nanostores';
import { $zone } from '../../browser/clock.ts';
import { $interviews, $reminders, isSampleId } from '../interviews/interviews.store.ts';
import type { Moment } from '../interviews/when.ts';
import { $afterYes, $openOffers, $promises, $talksHere, afterYesFor, isSampleOffer } from '../negotiate/negotiate.store.ts';
import { blankNegotiation } from '../negotiate/negotiation.ts';
import { askedAfter } from '../negotiate/talk-dates.ts';
import { columnNames } from '../offers/named-offers.ts';
import type { Offer } from '../offers/offer.ts';
import { sideOf, sideWords } from '../offers/side-words.ts';
import type { ClockSource } from './clashes.ts';

/** Who each offer is from, within a sentence: the employer one writes to, with the job where two offers have the same one. */
function employerNames(row: readonly Offer[]): ReadonlyMap<string, string> {
  const titles = columnNames(row);
  const companies = row.map(({ company }) => company.trim());
  return new Map(
    row.map((offer, at) => {
      const company = companies[at] ?? '';
      const isOne = company !== '' && companies.filter((other) => other === company).length === 1;
      return [offer.id, sideWords(sideOf(offer, isOne ? company : (titles.get(offer.id) ?? '')))];
    }),
  );
}

/** Everything with a date, at a moment. */
export const $clocksAt: ReadableAtom<(now: Moment) => ClockSource> = computed(
  [$openOffers, $interviews, $talksHere, $afterYes, $reminders, $promises, $zone],
  (offers, interviews, talks, _after, reminders, promises, here) => {
    const hasOwn = offers.some(({ id }) => !isSampleOffer(id)) || interviews.some(({ id }) => !isSampleId(id));
    const row = offers.filter(({ id }) => isSampleOffer(id) !== hasOwn);
    const names = employerNames(row);
    const source = {
      offers: row.map((offer) => ({
        offer,
        name: names.get(offer.id) ?? '',
        talk: talks.find(({ id }) => id === offer.id) ?? blankNegotiation(offer.id),
        after: afterYesFor(offer.id),
      })),
      interviews: interviews.filter(({ id }) => isSampleId(id) !== hasOwn),
      asked: askedAfter(reminders),
      promises,
      here,
    };
    return (now: Moment) => ({ ...source, now });
  },
);
