/** What offers are called beside each other: in a row of columns, and in what is made of a whole case file. */
import type { Records } from '../../lib/records.ts';
import { isolated, quoted, shortened } from '../../lib/text.ts';
import { inOrder, offerName, STAY_NAME, xconsOf, type Offer } from './offer.ts';
import { findItem } from './worksheet.ts';
import { offersIn, type WorksheetRecord } from './worksheet-format.ts';

/** What every column of a row is called, by id: its name, with the company when two would be called the same. */
export function columnNames(row: readonly Offer[]): ReadonlyMap<string, string> {
  const names = row.map((offer, index) => offerName(offer, index));
  return new Map(
    row.map((offer, index) => {
      const name = names[index] ?? '';
      const company = offer.company.trim();
      const isShared = names.some((other, at) => at !== index && other === name);
      return [offer.id, isShared && company !== '' && company !== name ? `${name} at ${company}` : name];
    }),
  );
}

/** An offer with what it is called among the others. */
export interface NamedOffer {
  readonly offer: Offer;
  readonly name: string;
}

/** Every offer with its name, those on the worksheet first. */
export function namedOffers(offers: Records<WorksheetRecord>): readonly NamedOffer[] {
  const all = offersIn(offers);
  const row = [...all.filter((offer) => !offer.archived), ...all.filter((offer) => offer.archived)];
  const names = columnNames(row);
  return row.map((offer) => ({ offer, name: names.get(offer.id) ?? '' }));
}

/** How offers and their items are called in a sentence. */
export interface Names {
  readonly offer: (id: string) => string;
  /** The other side of the table: the company where it is known. */
  readonly employer: (id: string) => string;
  readonly item: (id: string) => string;
  readonly xcon: (id: string) => string;
  /** The offer a pro or con belongs to. */
  readonly offerOf: (itemId: string) => string | undefined;
  /** Do these XCons belong to one con that any one of them settles? */
  readonly isEither: (xconIds: readonly string[]) => boolean;
  readonly isStay: (id: string) => boolean;
  readonly count: number;
}

/** What one falls back on: the company where it is known, or the present job. */
export const fallBackName = (names: Names, id: string): string => (names.isStay(id) ? names.offer(id) : names.employer(id));

/** A name longer than this is cut in a sentence. */
const LONGEST_NAME = 32;

/** Names for these offers; archived ones are left out of the count. */
export function namesOfOffers(offers: readonly Offer[]): Names {
  const row = inOrder(offers.filter((offer) => !offer.archived));
  const names = columnNames(row);
  // A full stop at the end of a name (Acme Inc.) would double the one of the sentence.
  const inSentence = (name: string): string => isolated(shortened(name, LONGEST_NAME).replace(/\.+$/, ''));
  const nameOf = (id: string): string => {
    const offer = row.find((other) => other.id === id);
    // “Stay where I am” is the name of a column, and no name of a job in a sentence.
    const isUnnamed = offer?.kind === 'stay' && offerName(offer, 0) === STAY_NAME;
    return isUnnamed ? 'your present job' : inSentence(names.get(id) ?? 'This offer');
  };
  return {
    offer: nameOf,
    employer: (id) => {
      const offer = row.find((other) => other.id === id);
      if (offer?.kind === 'stay') return 'your present employer';
      const company = offer?.company.trim() ?? '';
      const isOnly = row.every((other) => other === offer || other.company.trim() !== company);
      return company !== '' && isOnly ? inSentence(company) : nameOf(id);
    },
    item: (id) => quoted(findItem(row, id)?.item.text ?? ''),
    xcon: (id) => quoted(row.flatMap(xconsOf).find(({ xcon }) => xcon.id === id)?.xcon.text ?? ''),
    offerOf: (id) => findItem(row, id)?.offerId,
    isEither: (xconIds) =>
      xconIds.length > 1 &&
      row.some(({ cons }) =>
        cons.some(({ needs, xcons }) => needs === 'any' && xconIds.every((id) => xcons.some((xcon) => xcon.id === id))),
      ),
    isStay: (id) => row.some((offer) => offer.id === id && offer.kind === 'stay'),
    count: row.length,
  };
}

/** A share as shown: whole, but with one decimal where rounding would put it on the wrong side of `limit`. */
export function formatShare(share: number, limit?: number): string {
  const whole = Math.round(share);
  return limit !== undefined && share < limit && whole >= limit ? (Math.floor(share * 10) / 10).toFixed(1) : String(whole);
}
