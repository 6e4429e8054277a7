/** Which offers were really made. Apart, so that the worksheet’s code comes only where a prep file names an offer. */
import { computed, type ReadableAtom } from 'nanostores';
import { $ownOffers, $sampleOffers } from '../offers/offers.store.ts';

/** The ids of the offers that were made, those put away left out. A possible one is none: nobody offered anything yet. */
export const $madeOffers: ReadableAtom<readonly string[]> = computed([$ownOffers, $sampleOffers], (mine, samples) =>
  [...mine, ...samples].filter((one) => one.kind === 'offer' && !one.archived).map((one) => one.id),
);
