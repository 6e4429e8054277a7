/** What offers are called beside each other: in a row of columns, and in what is made of a whole case file. */
import type { Records } from '../../lib/records.ts';
import { offerName, type Offer } from './offer.ts';
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
