/** The pure edits of the worksheet: items in an offer, their order, and items moved between places. */
import { changeIn, dropFrom, insert, type ChangeOf } from '../../lib/list.ts';
import { changeOffer, inOrder, offerName, xconsOf, type Con, type Offer, type Pro, type XCon } from './offer.ts';

/** Which list of an offer an item stands in. */
export type Side = 'pros' | 'cons';

/** Where an item stands. */
export interface Place {
  readonly offerId: string;
  readonly side: Side;
  readonly index: number;
}

/** The offer with one pro or con added; a pro becomes a con, and the other way round, as the side demands. */
export function addItem<O extends Offer>(offer: O, side: Side, item: Pro | Con, index?: number): O {
  if (side === 'pros') return { ...offer, pros: insert(offer.pros, asPro(item), index) };
  return { ...offer, cons: insert(offer.cons, asCon(item), index) };
}

/** A con keeps its XCons while it is a pro, out of sight, so that moving it back loses nothing. */
export function asPro(item: Pro | Con): Pro {
  return item;
}

/** A pro as a con: not a deal breaker and without XCons, unless it was a con before. */
export function asCon(item: Pro | Con): Con {
  return { mustChange: false, needs: 'any', xcons: [], ...item };
}

/** The offer without the item. */
export function dropItem<O extends Offer>(offer: O, itemId: string): O {
  return { ...offer, pros: dropFrom(offer.pros, itemId), cons: dropFrom(offer.cons, itemId) };
}

/** The offer with some fields of a pro or con changed. */
export function changeItem<O extends Offer>(offer: O, itemId: string, change: Partial<Con>): O {
  return { ...offer, pros: changeIn<Pro>(offer.pros, itemId, change), cons: changeIn(offer.cons, itemId, change) };
}

/** The offer with some fields of an XCon changed; a field set to `undefined` is removed. */
export function changeXCon<O extends Offer>(offer: O, xconId: string, change: ChangeOf<XCon>): O {
  const cons = offer.cons.map((con) =>
    con.xcons.some((xcon) => xcon.id === xconId) ? { ...con, xcons: changeIn(con.xcons, xconId, change) } : con,
  );
  return { ...offer, cons };
}

/** The offer with an XCon added to a con. */
export function addXCon<O extends Offer>(offer: O, conId: string, xcon: XCon, index?: number): O {
  return { ...offer, cons: offer.cons.map((con) => (con.id === conId ? { ...con, xcons: insert(con.xcons, xcon, index) } : con)) };
}

/** The offer without the XCon. */
export function dropXCon<O extends Offer>(offer: O, xconId: string): O {
  return { ...offer, cons: offer.cons.map((con) => ({ ...con, xcons: dropFrom(con.xcons, xconId) })) };
}

/** Where an item stands among these offers, and the item; `undefined` when it is not there. */
export function findItem(offers: readonly Offer[], itemId: string): (Place & { readonly item: Pro | Con }) | undefined {
  for (const offer of offers) {
    for (const side of ['pros', 'cons'] as const) {
      const index = offer[side].findIndex((item) => item.id === itemId);
      const item = offer[side][index];
      if (item !== undefined) return { offerId: offer.id, side, index, item };
    }
  }
  return undefined;
}

/** The place a new column gets: after all others. */
export function lastOrder(offers: readonly Offer[]): number {
  return Math.max(0, ...offers.map((offer) => offer.order)) + 1;
}

/** The place that puts an offer one step left (-1) or right (1) among its peers; `undefined` at the end of the row. */
export function orderAfterStep(offers: readonly Offer[], offerId: string, step: -1 | 1): number | undefined {
  const row = inOrder(offers.filter((offer) => !offer.archived));
  const at = row.findIndex((offer) => offer.id === offerId);
  const beside = row[at + step];
  if (at < 0 || beside === undefined) return undefined;
  const beyond = row[at + 2 * step];
  return beyond === undefined ? beside.order + step : (beside.order + beyond.order) / 2;
}

/** A copy with ids of its own, named as a copy. A pro that was a con has XCons too, out of sight. */
export function copyOffer(offer: Offer, newId: () => string, order: number): Offer {
  const copyItem = <I extends Pro | Con>(item: I): I => ({
    ...item,
    id: newId(),
    ...('xcons' in item ? { xcons: item.xcons.map((xcon) => ({ ...xcon, id: newId() })) } : {}),
  });
  return {
    // How it stood earlier is told by the old ids, and is the old one's.
    ...changeOffer(offer, { earlier: undefined }),
    id: newId(),
    title: `${offerName(offer, 0)}, copy`,
    order,
    pros: offer.pros.map(copyItem),
    cons: offer.cons.map(copyItem),
  };
}

/** The offer with the con ticked as one that must change, if this XCon of it is a condition: my yes depends on it. */
export function tickedWith<O extends Offer>(offer: O, xconId: string): O {
  const found = xconsOf(offer).find(({ xcon }) => xcon.id === xconId);
  return found?.xcon.kind === 'condition' ? changeItem(offer, found.con.id, { mustChange: true }) : offer;
}
