import { createMemo, type Accessor } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { $interviews, isSampleId } from '../interviews/interviews.store.ts';
import type { Offer } from '../offers/offer.ts';
import { $negotiations, $promises, isSampleOffer } from './negotiate.store.ts';
import { ledgerOf, type LedgerRow } from './promises.ts';

/** Every promise around an offer, as it is now. */
export function useLedger(offer: Accessor<Offer>): Accessor<readonly LedgerRow[]> {
  const promises = useStore($promises);
  const interviews = useStore($interviews);
  const negotiations = useStore($negotiations);
  return createMemo(() => {
    const isSample = isSampleOffer(offer().id);
    return ledgerOf(
      offer(),
      interviews().filter((interview) => isSampleId(interview.id) === isSample),
      promises(),
      negotiations().find((one) => one.id === offer().id),
    );
  });
}
