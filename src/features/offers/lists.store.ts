/** What a person does with whole lists: their order, one criterion across offers, and how they stood earlier. */
import { todayIso } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import { listsOf } from './earlier.ts';
import { byWeight, stepItem, weighedIn } from './lists.ts';
import { DEFAULT_WEIGHT, type Offer, type Weight } from './offer.ts';
import { $offers, addPoint, changePoint, describeOffer, removePoint } from './offers.store.ts';
import { addItem, dropItem, type Side } from './worksheet.ts';

const offerWith = (offerId: string): Offer | undefined => $offers.get().find((offer) => offer.id === offerId);

/** Moves a pro or con a step up or down its list. */
export function stepPoint(offerId: string, itemId: string, step: -1 | 1): void {
  const offer = offerWith(offerId);
  if (offer !== undefined) describeOffer(offerId, { pros: stepItem(offer.pros, itemId, step), cons: stepItem(offer.cons, itemId, step) });
}

/** Puts the heaviest of a list first, once; can be undone. */
export function sortPoints(offerId: string, side: Side): void {
  const offer = offerWith(offerId);
  if (offer === undefined) return;
  act('Sorted by weight', () => describeOffer(offerId, side === 'pros' ? { pros: byWeight(offer.pros) } : { cons: byWeight(offer.cons) }));
}

/**
 * Puts a criterion on the list of an offer that this side names, or takes it off both (`undefined`, which can be undone). One that is
 * on a list already keeps its place on it, its words and, unless another is given, its weight.
 */
export function weighCriterion(offerId: string, criterion: string, side: Side | undefined, weight?: Weight): void {
  const offer = offerWith(offerId);
  const found = offer && weighedIn(offer, criterion);
  if (offer === undefined || (side === undefined && found === undefined)) return;
  if (side === undefined) return removePoint(offerId, found?.item.id ?? '');
  act('', () => {
    if (found !== undefined && found.side !== side) {
      const { pros, cons } = addItem(dropItem(offer, found.item.id), side, found.item);
      describeOffer(offerId, { pros, cons });
    }
    const id = found?.item.id ?? addPoint(offerId, side, criterion);
    if (id !== undefined) changePoint(offerId, id, { weight: weight ?? found?.item.weight ?? DEFAULT_WEIGHT });
  });
}

/** Keeps how the lists of an offer stand, to compare with later; what was kept before goes. Can be undone. */
export function keepStanding(offerId: string): void {
  const offer = offerWith(offerId);
  if (offer !== undefined) act('Score remembered', () => describeOffer(offerId, { earlier: listsOf(offer, todayIso(), 'me') }));
}

/**
 * Keeps how the lists stand as the talk begins, and forgets it when it has not begun after all; what the person has kept stays. No act
 * of its own: it goes with the answer.
 */
export function noteTalk(offerId: string, isBegun: boolean): void {
  const offer = offerWith(offerId);
  if (offer === undefined || offer.earlier?.by === 'me') return;
  describeOffer(offerId, { earlier: isBegun ? listsOf(offer, todayIso(), 'talk') : undefined });
}

/** Forgets how the lists stood earlier; can be undone. */
export function forgetStanding(offerId: string): void {
  act('Earlier score forgotten', () => describeOffer(offerId, { earlier: undefined }));
}
