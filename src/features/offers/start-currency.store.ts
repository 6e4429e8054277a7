/** In which currency an amount starts that nothing else says it of. */
import { deviceLocales } from '../../browser/device.ts';
import { usualCurrency } from '../../lib/region-currency.ts';
import { $ownOffers, $sampleOffers } from './offers.store.ts';

/** The currency a new pay of this offer starts in: that of the other offers (the sample’s for the sample), else that of the region. */
export function startCurrency(offerId: string): string {
  const isSample = $sampleOffers.get().some((offer) => offer.id === offerId);
  const beside = (isSample ? $sampleOffers : $ownOffers).get().filter((offer) => offer.id !== offerId);
  return usualCurrency(
    beside.flatMap((offer) => (offer.pay === undefined ? [] : [offer.pay.currency])),
    deviceLocales(),
  );
}
